package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to drive a pattern into trying everything: an eighth of a megabyte of each is
/// understood, facts and all, in bounded time.
class BaitTest {
  private static final int LENGTH = 1 << 17;

  /// Far more than linear work takes, far less than anything worse would on so much.
  private static final Duration LINEAR = Duration.ofSeconds(30);

  private static final Understanding UNDERSTANDING =
      new Understanding(
          Vocabulary.EMPTY, new Extractor(Vocabulary.EMPTY, Rules.builtIn()), Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "a ",
        "A. ",
        "a\n",
        "a\n\n",
        "A b\n",
        "1",
        "1,",
        "1 ",
        "$1 ",
        "“",
        "\"",
        "(",
        "[",
        "<a ",
        "- ",
        "— ",
        "\t",
        "\u00a0",
        "...\n",
        "a…\n",
        "a | ",
        "By A B and C D, ",
        "About A ",
        "记者",
        "中",
        "中文。",
        "e\u0301",
        "\u200b",
        "\ud83d",
        "Photo: ",
        "(Photo: a ",
        "Published: ",
        "Mr. ",
        "A’s ",
        "A, B, C and ",
        "more than ",
        "one hundred ",
        "will be ",
        "\"a\" said ",
        "http://a.b/"
      })
  void much_of_one_thing_is_understood(String piece) {
    String text = piece.repeat(LENGTH / piece.length()) + "end";
    inTime(() -> {
      for (boolean clipping : List.of(true, false)) {
        UNDERSTANDING.of(raw(text, clipping, List.of()));
      }
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A ",
        "By ",
        "A; ",
        "A, ",
        "1",
        "2019-",
        "January ",
        "http://",
        "<",
        "en-",
        " "
      })
  void much_in_a_claim_is_understood(String piece) {
    String value = piece.repeat(LENGTH / piece.length());
    List<Claim> claims =
        Arrays.stream(About.values()).map(about -> new Claim(about, value, "bait")).toList();
    inTime(() -> UNDERSTANDING.of(raw("A short text.", false, claims)));
  }

  @Test
  void a_hundred_thousand_claims_are_understood() {
    List<Claim> claims =
        Arrays.stream(About.values())
            .flatMap(about ->
                IntStream.range(0, 10_000).mapToObj(i -> new Claim(about, "value " + i, "bait")))
            .toList();
    inTime(() -> UNDERSTANDING.of(raw("A short text.", false, claims)));
  }

  private static RawArticle raw(String text, boolean clipping, List<Claim> claims) {
    return new RawArticle("bait.txt", "bait.txt", text, "bait", clipping, claims);
  }

  private static void inTime(Runnable work) {
    Assertions.assertTimeoutPreemptively(LINEAR, work::run);
  }
}
