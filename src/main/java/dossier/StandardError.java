package dossier;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/// The process's standard error, file descriptor 2.
///
/// The JDK prints a line on it whenever it starts with an incubator module, and has no switch
/// against that. So the launcher starts it with descriptor 2 led through a filter and the true
/// standard error kept as the descriptor that `dossier.stderr` names. [#restore] puts it back,
/// which also ends the filter.
final class StandardError {

  private StandardError() {}

  /// Makes descriptor 2 the true standard error again, for Java and for the JVM's own messages.
  /// Does nothing without the property; where it fails the filter stays, which loses no message.
  @SuppressWarnings("restricted")
  static void restore() {
    Integer kept = Integer.getInteger("dossier.stderr");
    if (kept == null) return;
    try {
      var integer = ValueLayout.JAVA_INT;
      var dup2 =
          Linker.nativeLinker()
              .downcallHandle(
                  Linker.nativeLinker().defaultLookup().findOrThrow("dup2"),
                  FunctionDescriptor.of(integer, integer, integer));
      int _ = (int) dup2.invokeExact(kept.intValue(), 2);
    } catch (Throwable e) {
      System.err.println("standard error stays filtered: " + e);
    }
  }
}
