package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dossier.lucene.LuceneIndex;
import dossier.query.Limits;
import dossier.query.RandomQueries;
import dossier.search.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No text that anybody types breaks the server; `-Dstrings=100000` tries more.
class AnyTextTest {
  private static final long SEED = Long.getLong("seed", 20_261_122L);
  private static final int STRINGS = Integer.getInteger("strings", 1_000);

  @TempDir Path folder;

  private void fill(LuceneIndex index) throws IOException {
    String text = "A word of 淘宝 and ab. C++ is here.";
    index.put(Articles.id("a").title("Gateway 17").text(text).article(), List.of());
    index.put(Articles.id("b").title("Work").text("Words, 2015. 👍 worded").article(), List.of());
    index.commit();
  }

  @Test
  void every_text_is_answered_or_refused_in_words() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder);
        Server server = Server.start(Settings.local(0))) {
      fill(index);
      server.open(Archive.readOnly(index, Sample.vocabulary()));
      Client client = new Client(server.port());
      for (long seed = SEED; seed < SEED + STRINGS / 20; seed++) {
        String text = new RandomQueries(seed).text();
        String about = "seed " + seed + ": " + text;
        Client.Reply found = client.get("/v1/search?" + asked(text) + more(seed));
        assertThat(found.status()).as("%s: %s", about, found.body()).isIn(200, 400);
        Client.Reply suggested = client.get("/v1/suggest?" + asked(text));
        assertThat(suggested.status()).as("%s: %s", about, suggested.body()).isIn(200, 400);
      }
    }
  }

  @Test
  void every_text_can_be_asked_of_an_index() throws IOException {
    var parameters = new SearchParameters(Limits.URL);
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      fill(index);
      Answers answers = new Answers(index);
      for (long seed = SEED; seed < SEED + STRINGS; seed++) {
        String text = new RandomQueries(seed).text();
        try {
          if (parameters.search(Map.of("q", List.of(text), "clauses", List.of("1")))
              instanceof Reading.Understood<Asked.Search>(Asked.Search asked)) {
            answers.search(asked);
          }
          answers.suggestions(text, 10);
        } catch (IllegalArgumentException refused) {
          assertThat(refused).as("seed " + seed + ": " + text).hasMessageContaining("too");
        } catch (RuntimeException | Error e) {
          fail("seed " + seed + ": " + text, e);
        }
      }
    }
  }

  private static String asked(String text) {
    return QueryString.write(Map.of("q", List.of(text)));
  }

  private static String more(long seed) {
    return switch ((int) (seed % 5)) {
      case 0 -> "&syntax=strict";
      case 1 -> "&match=any&explain=1";
      case 2 -> "&fuzzy=auto&clauses=1";
      case 3 -> "&expand=none&syntax=plain";
      default -> "";
    };
  }
}
