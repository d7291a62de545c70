package dossier.http;

import java.util.List;

/// What was taken for words of a query beside them.
///
/// @param words as typed
/// @param also other spellings, or other labels of the name that they are
record Expanded(String words, List<String> also) {
  Expanded {
    also = List.copyOf(also);
  }
}
