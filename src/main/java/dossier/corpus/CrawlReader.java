package dossier.corpus;

import dossier.article.About;
import dossier.article.Claim;
import dossier.corpus.ReadOutcome.Read;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// Reads the pages of a crawl (WARC): what servers answered with success, in a known format by its
/// content type, and resources. Where a page was fetched is its address; when it was fetched says
/// nothing about when it appeared.
final class CrawlReader implements Reader {

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    Inside.of(
        source,
        outcomes,
        inside -> {
          try (InputStream in = source.open(Long.MAX_VALUE);
              WarcRecords records = new WarcRecords(in)) {
            new Crawl(source, records, inside, outcomes).read();
          }
        });
  }

  /// One walk through one file.
  private record Crawl(
      Source source, WarcRecords records, Inside inside, Consumer<ReadOutcome> outcomes) {

    void read() throws IOException {
      Optional<WarcRecord> record = next();
      while (record.isPresent()) {
        inside.count();
        if (record.get() instanceof WarcCaptureRecord capture) {
          capture(capture);
        }
        record = next();
      }
    }

    /// The next record that can be understood.
    private Optional<WarcRecord> next() throws IOException {
      while (true) {
        try {
          return records.next();
        } catch (Source.TooLarge e) {
          throw e;
        } catch (IOException e) {
          inside.isDamaged("a record, " + Corpus.reason(e));
          if (!records.recover()) {
            return Optional.empty();
          }
        }
      }
    }

    private void capture(WarcCaptureRecord record) throws IOException {
      String target = Inside.carefully(() -> Optional.ofNullable(record.target()).orElse(""));
      try {
        switch (record) {
          case WarcResponse response -> response(response, target);
          case WarcResource resource -> read(target, Payload.of(resource));
          default -> {
            // requests, revisits, metadata hold no article
          }
        }
      } catch (IOException e) {
        inside.failed(EntryName.printable(target), e);
      }
    }

    private void response(WarcResponse response, String target) throws IOException {
      HttpResponse http = records.http(response);
      if (http.status() / 100 == 2) {
        read(target, Payload.of(http, response.body().size()));
      }
    }

    private void read(String target, Payload payload) throws IOException {
      Optional<Reader> reader = payload.reader(target);
      if (reader.isPresent()) {
        Source page = source.inside(EntryName.printable(target), false, payload.entry());
        inside.read(
            page, reader.get(), outcome -> outcomes.accept(addressed(outcome, page, target)));
      }
    }

    /// The outcome with the address it was fetched from, where it is one of the whole page.
    private static ReadOutcome addressed(ReadOutcome outcome, Source page, String target) {
      if (!(outcome instanceof Read read) || !read.article().id().equals(page.name())) {
        return outcome;
      }
      return read.with(List.of(new Claim(About.URL, target, "WARC-Target-URI")));
    }
  }
}
