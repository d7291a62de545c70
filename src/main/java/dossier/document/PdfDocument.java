package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// A PDF document (ISO 32000): its text layer and what it says about itself. One that only its
/// owner's password protects from change is read, as any viewer shows it.
final class PdfDocument {
  static {
    FontMappers.set(new OneFont());
  }

  private PdfDocument() {}

  static Parsed.Document read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfText text = PdfText.of(PageReader.pages(document));
      if (text.paragraphs().isEmpty() && text.notes().isEmpty()) {
        throw new Refusal("no text: scanned pages");
      }
      List<Claim> claims = claims(text, PdfClaims.of(document));
      return new Parsed.Document(paragraphs(text, claims), claims);
    } catch (InvalidPasswordException e) {
      throw new Refusal("encrypted: a password is needed");
    } catch (NoClassDefFoundError e) {
      throw new Refusal("encrypted: a certificate is needed");
    }
  }

  /// All that was claimed, with what stands on the first page in the largest type as a title: after
  /// those that stand on that page too, before any other.
  private static List<Claim> claims(PdfText text, List<Claim> claimed) {
    String page = folded(text.firstPage());
    List<Claim> claims = new ArrayList<>(claimed);
    Predicate<Claim> shown =
        claim -> claim.about() == About.TITLE && page.contains(folded(claim.value()));
    claimed.stream().filter(shown).forEach(claims::remove);
    text.headline()
        .ifPresent(words -> claims.addFirst(new Claim(About.TITLE, words, "PDF: largest type")));
    claims.addAll(0, claimed.stream().filter(shown).toList());
    return claims;
  }

  private static List<String> paragraphs(PdfText text, List<Claim> claims) {
    List<String> all =
        new ArrayList<>(text.paragraphs().stream().map(PdfText.Paragraph::text).toList());
    all.addAll(text.notes());
    Optional<Claim> title =
        claims.stream().filter(claim -> claim.about() == About.TITLE).findFirst();
    if (all.size() > 1 && title.isPresent() && isSame(all.getFirst(), title.get().value())) {
      all.removeFirst();
    }
    return all;
  }

  private static boolean isSame(String paragraph, String title) {
    return folded(paragraph).equals(folded(title));
  }

  private static String folded(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
