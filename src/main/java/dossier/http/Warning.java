package dossier.http;

import java.util.Optional;

/// Something about a request that was answered all the same: a repair, a value that no article has.
///
/// @param code a word such as `unbalanced-quote`
/// @param position where in the parameter's value
record Warning(String code, String parameter, Optional<Position> position, String message) {}
