/// The command line: one small class a command, and the only place where objects are wired
/// together.
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
