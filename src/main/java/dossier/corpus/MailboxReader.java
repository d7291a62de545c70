package dossier.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads a file of messages (mbox, RFC 4155, with quoted `From ` lines), in the memory of one
/// message.
final class MailboxReader implements Reader {
  /// The line before a message: who sent it, and when with time of day and year. A line of a
  /// message may begin with the same word.
  private static final Pattern BEGINS =
      Pattern.compile("From .*\\d{1,2}:\\d{2}.*\\b\\d{4}\\b.*", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);

  private static final Reader MESSAGE = new MailReader();

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    Inside.of(
        source,
        outcomes,
        inside -> {
          try (InputStream in = source.open(Long.MAX_VALUE)) {
            new Mailbox(source, inside, outcomes).read(in);
          }
        });
  }

  /// One walk through one file.
  private static final class Mailbox {
    private final Source source;
    private final Inside inside;
    private final Consumer<ReadOutcome> outcomes;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean began;
    private boolean isTooLarge;
    private int number;

    Mailbox(Source source, Inside inside, Consumer<ReadOutcome> outcomes) {
      this.source = source;
      this.inside = inside;
      this.outcomes = outcomes;
    }

    void read(InputStream in) throws IOException {
      LineBytes lines = new LineBytes(in, Source.LARGEST_ARTICLE);
      while (lines.next()) {
        byte[] line = lines.bytes();
        if (!lines.tooLong() && begins(line)) {
          end();
          began = true;
        } else if (began) {
          add(line, lines.tooLong());
        } else if (!lines.isBlank()) {
          throw new IOException("it does not begin with a message");
        }
      }
      end();
    }

    private void add(byte[] line, boolean isTooLong) {
      isTooLarge |= isTooLong || message.size() + line.length >= Source.LARGEST_ARTICLE;
      if (isTooLarge) {
        message.reset();
      } else {
        int quote = line.length > 0 && line[0] == '>' && matches(QUOTED, line) ? 1 : 0;
        message.write(line, quote, line.length - quote);
        message.write('\n');
      }
    }

    private void end() throws IOException {
      if (!began) {
        return;
      }
      number++;
      inside.count();
      if (isTooLarge) {
        inside.skip(
            String.valueOf(number),
            "too large: more than %d bytes".formatted(Source.LARGEST_ARTICLE));
      } else {
        byte[] bytes = message.toByteArray();
        Source.Entry entry =
            Source.Entry.plain(bytes.length, () -> new ByteArrayInputStream(bytes));
        inside.read(source.inside(String.valueOf(number), false, entry), MESSAGE, outcomes);
      }
      message.reset();
      isTooLarge = false;
    }

    private static boolean begins(byte[] line) {
      return line.length > 4 && line[0] == 'F' && line[4] == ' ' && matches(BEGINS, line);
    }

    private static boolean matches(Pattern pattern, byte[] line) {
      int end = Math.min(line.length, 1_000);
      return pattern.matcher(new String(line, 0, end, StandardCharsets.ISO_8859_1)).matches();
    }
  }
}
