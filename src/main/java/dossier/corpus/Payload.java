package dossier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResource;

/// What a record of a crawl carries: bytes of a content type, the encodings of HTTP (RFC 9110, 8.4)
/// undone. Many crawlers undo them and leave the header, so the bytes have the last word.
///
/// @param type of the content; `application/octet-stream` where nothing says
record Payload(MediaType type, Source.Entry entry) {

  static Payload of(WarcResource resource) throws IOException {
    MediaType type = Inside.carefully(resource::contentType);
    long size = resource.body().size();
    return new Payload(
        type, new Source.Entry(size, () -> size, resource.body()::stream, charset(type)));
  }

  /// @param packed the bytes that the answer takes in its record
  static Payload of(HttpResponse http, long packed) throws IOException {
    MediaType type = Inside.carefully(http::contentType);
    String encoding = String.join(",", http.headers().all("Content-Encoding"));
    Source.Opening opening =
        () ->
            Inside.carefully(
                () -> decoded(http.body().stream(), encoding.strip().toLowerCase(Locale.ROOT)));
    return new Payload(type, new Source.Entry(0, () -> packed, opening, charset(type)));
  }

  /// The reader for this type; where the type says nothing, the one for the ending of the address.
  Optional<Reader> reader(String address) {
    if (!type.base().equals(MediaType.OCTET_STREAM)) {
      return Formats.ofType(type.base().toString());
    }
    return Formats.reader(address.replaceFirst("[?#].*", ""));
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static InputStream decoded(InputStream body, String encoding) throws IOException {
    PushbackInputStream in = new PushbackInputStream(body, 2);
    byte[] start = in.readNBytes(2);
    in.unread(start);
    int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
    return switch (encoding) {
      case "gzip", "x-gzip" ->
          first == 0x1F8B
              ? GzipCompressorInputStream.builder()
                  .setInputStream(in)
                  .setDecompressConcatenated(true)
                  .get()
              : in;
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(first)));
      case "br" -> new BrotliInputStream(in);
      case "", "identity", "none" -> in;
      default -> throw new IOException("content encoding " + EntryName.printable(encoding));
    };
  }

  /// Whether these two bytes begin what HTTP means by `deflate`; some servers leave them out.
  private static boolean isZlib(int first) {
    return (first >> 8 & 0x0F) == 8 && first % 31 == 0;
  }
}
