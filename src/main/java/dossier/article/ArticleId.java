package dossier.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name of an article for as long as the archive lives: 1 to 128 characters of `[A-Za-z0-9_-]`.
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,128}");
  private static final int HASH_BYTES = 12;

  public ArticleId {
    if (!fits(value)) {
      throw new IllegalArgumentException("article id \"" + value + "\" does not match " + FORM);
    }
  }

  /// Whether `value` can stand as an id as it is.
  public static boolean fits(String value) {
    return FORM.matcher(value).matches();
  }

  /// The id for a name that a source gives: the name itself where it fits, else a hash of it (96
  /// bits of SHA-256).
  public static ArticleId of(String name) {
    return new ArticleId(fits(name) ? name : hash(name));
  }

  /// 24 hexadecimal digits that stand for `text`: the first 96 bits of the SHA-256 of its UTF-8
  /// bytes.
  public static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /// 24 hexadecimal digits that stand for `bytes`: the first 96 bits of their SHA-256.
  public static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
