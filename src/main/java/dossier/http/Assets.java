package dossier.http;

import dossier.article.ArticleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The files of the page and the search box, and `openapi.yaml`: a fixed list, read once from the
/// class path, so that no path can lead elsewhere. Immutable and safe for use by many threads.
final class Assets {
  /// The Content-Security-Policy of every page.
  static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// Where each file of the class path is served; what stands in braces is any one part of a path.
  private static final Map<String, String> PLACES = places();

  private final Map<String, Asset> assets;

  private Assets(Map<String, Asset> assets) {
    this.assets = Map.copyOf(assets);
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares files
  private record Asset(byte[] bytes, String type, EntityTag tag) {}

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("/", "/web/index.html");
    places.put("/query-language", "/web/query-language.html");
    places.put("/page.css", "/web/page.css");
    places.put("/page.js", "/web/page.js");
    places.put("/embed", "/web/embed/index.html");
    places.put("/embed/v1/dossier-search.js", "/web/embed/v1/dossier-search.js");
    places.put("/v1/openapi.yaml", "/openapi.yaml");
    return places;
  }

  static Assets load() {
    Map<String, Asset> assets = new LinkedHashMap<>();
    PLACES.forEach((path, file) -> read(file).ifPresent(asset -> assets.put(path, asset)));
    return new Assets(assets);
  }

  private static Optional<Asset> read(String file) {
    try (InputStream in = Assets.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      String hash = ArticleId.hash(new String(bytes, StandardCharsets.ISO_8859_1));
      return Optional.of(new Asset(bytes, type(file), EntityTag.ofText(hash)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html;charset=utf-8";
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "yaml" -> "application/yaml";
      default -> throw new IllegalArgumentException("no media type for " + file);
    };
  }

  /// The paths that have a file.
  Iterable<String> paths() {
    return PLACES.keySet().stream().filter(assets::containsKey).toList();
  }

  /// The file at a path; clients ask each time whether theirs is still the same.
  Answer answer(String path, Request request) {
    Asset asset = assets.get(path);
    if (asset == null) {
      throw Refusal.of(Code.NO_SUCH_PAGE, "there is nothing at this path");
    }
    Answer answer =
        request.header("If-None-Match").filter(asset.tag::isIn).isPresent()
            ? Answer.empty(304)
            : new Answer(200, asset.type, asset.bytes, Map.of());
    return headers(answer, asset);
  }

  private static Answer headers(Answer answer, Asset asset) {
    Answer tagged = answer.with("ETag", asset.tag.value()).with("Cache-Control", "no-cache");
    return asset.type.startsWith("text/html")
        ? tagged.with("Content-Security-Policy", PAGE_POLICY)
        : tagged.with("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
