package dossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What goes between the two processes: to the child a document, back its [Answer] as JSON, each
/// behind its length in four bytes.
final class Frames {
  /// No answer is longer: a letter of text takes up to six bytes of JSON.
  private static final int LONGEST_ANSWER = 7 * Bounds.LETTERS;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Frames() {}

  /// One of the two.
  private record Answer(Optional<Parsed.Document> document, Optional<Parsed.Refused> refused) {

    static Answer of(Parsed parsed) {
      return switch (parsed) {
        case Parsed.Document document -> new Answer(Optional.of(document), Optional.empty());
        case Parsed.Refused refused -> new Answer(Optional.empty(), Optional.of(refused));
      };
    }

    Parsed parsed() {
      return document.<Parsed>map(read -> read).or(() -> refused).orElseThrow();
    }
  }

  static void send(DataOutputStream out, byte[] document) throws IOException {
    out.writeInt(document.length);
    out.write(document);
    out.flush();
  }

  static byte[] document(DataInputStream in) throws IOException {
    return frame(in, Bounds.BYTES);
  }

  static void answer(DataOutputStream out, Parsed parsed) throws IOException {
    send(out, MAPPER.writeValueAsBytes(Answer.of(parsed)));
  }

  static Parsed answer(DataInputStream in) throws IOException {
    return MAPPER.readValue(frame(in, LONGEST_ANSWER), Answer.class).parsed();
  }

  private static byte[] frame(DataInputStream in, int longest) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > longest) {
      throw new IOException("a frame of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
