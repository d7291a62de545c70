package dossier.http;

/// `/opensearch.xml`: the archive as a search engine of a browser (OpenSearch 1.1). Its addresses
/// must be whole, so they are those of the request.
final class OpenSearchRoute implements Route {
  @Override
  public Answer answer(Request request) {
    String base = "http://" + Html.escape(request.header("Host").orElse("localhost"));
    String description =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>Dossier</ShortName>
          <Description>Search this archive of articles</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Url type="text/html" template="%1$s/?q={searchTerms}"/>
          <Url type="application/atom+xml" template="%1$s/v1/export?format=atom&amp;q={searchTerms}"/>
          <Url type="application/json" template="%1$s/v1/search?q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .formatted(base);
    return Answer.text("application/opensearchdescription+xml;charset=utf-8", description)
        .with("Cache-Control", "public, max-age=3600");
  }
}
