package dossier.http;

/// `/errors/{code}`: what a problem's type means and what to do about it, for people and programs.
final class ErrorRoute implements Route {
  private static final String CACHED = "public, max-age=3600";

  /// A code explained.
  record Explained(String code, int status, String title, String remedy) {}

  @Override
  public Answer answer(Request request) {
    Code code =
        Code.of(request.place("code"))
            .orElseThrow(() -> Refusal.of(Code.NO_SUCH_PAGE, "no problem has this code"));
    double html = Accepts.quality(request.header("Accept"), "text/html");
    double json = Accepts.quality(request.header("Accept"), "application/json");
    Answer answer =
        html > json ? Answer.html(page(code)) : Answer.json(view(code), request.pretty());
    return answer.with("Cache-Control", CACHED);
  }

  private static Explained view(Code code) {
    return new Explained(code.word(), code.status(), code.title(), code.remedy());
  }

  private static String page(Code code) {
    return """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>%s</title>
    <h1>%s</h1>
    <p>%s</p>
    <p><code>%s</code>, status %d</p>
    <p><a href="/">The archive</a></p>
    """
        .formatted(
            Html.escape(code.title()),
            Html.escape(code.title()),
            Html.escape(code.remedy()),
            code.word(),
            code.status());
  }
}
