/// The command line: one small class a command, and the only place where objects are wired
/// together.
///
/// In: arguments. Out: an [ExitCode] and what is printed. Nobody imports it. Start at [Main], then
/// [ServeCommand]. To add a command, add a class with `@Command` and name it in [Main].
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
