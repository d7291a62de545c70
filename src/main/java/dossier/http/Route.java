package dossier.http;

import java.io.IOException;

/// Answers the requests of one path. Safe for use by many threads; refuses by [Refusal].
@FunctionalInterface
interface Route {
  Answer answer(Request request) throws IOException;
}
