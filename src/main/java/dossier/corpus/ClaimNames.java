package dossier.corpus;

import static java.util.Map.entry;

import dossier.article.About;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The one table of what a record, a table or a front matter may call what it says about its
/// article: the spellings of news databases, of programs that fetch pages, and of spreadsheets made
/// by hand. Names stand [#folded(String)], the more reliable first; `a.b` is the field `b` of `a`,
/// and `a+b` both, one after the other.
final class ClaimNames {
  private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.+]+");

  private static final Map<RecordField, List<String>> NAMES =
      Map.ofEntries(
          entry(
              RecordField.ID,
              words(
                  """
                  id articleid docid documentid docno storyid storiesid newsid postid recordid
                  accessionnumber an proquestdocumentid guid uuid uri\
                  """)),
          entry(
              RecordField.TEXT,
              words(
"""
                  text body content articlebody fulltext bodytext articletext articlecontent
                  maintext fields.bodytext contenttext storytext newstext plaintext cleantext
                  hlead+body lp+td article story fullarticle contenthtml content.rendered
                  fields.body bodyhtml inhalt volltext artikeltext texte contenu testo texto
                  contenido 正文 内容 全文 本文 текст
\
""")),
          entry(
              RecordField.TITLE,
              words(
                  """
                  title headline.main headline webtitle fields.headline title.rendered articletitle
                  articleheadline documenttitle newstitle storytitle headlines hd titel überschrift
                  schlagzeile titre titolo título titulo titular 标题 標題 題名 タイトル заголовок\
                  """)),
          entry(
              RecordField.AUTHOR,
              words(
                  """
                  authors author byline.original byline by fields.byline creator dc.creator writer
                  journalist reporter authorname authornames autor autoren auteur auteurs autore
                  autores 作者 记者 автор\
                  """)),
          entry(
              RecordField.PUBLISHER,
              words(
                  """
                  publisher publication publicationname publicationtitle pubtitle newspaper outlet
                  medianame sourcename sourcetitle source sn sitename site sourcecommonname
                  sourcedomain hostname domain zeitung quelle journal périodico fuente testata
                  来源 媒体 источник\
                  """)),
          entry(
              RecordField.SECTION,
              words("section sectionname newsdesk desk ressort rubrik rubrique sección 版面")),
          entry(
              RecordField.PUBLISHED,
              words(
                  """
                  published datepublished publisheddate publishdate datepublish publishedat
                  publicationdate datepublication dateofpublication pubdate pubtime publishtime
                  webpublicationdate firstpublished datetimepub dategmt date datetime pd issued
                  releasedate postdate seendate datum erscheinungsdatum datedepublication fecha
                  日期 发布时间 дата createdat created timestamp time year\
                  """)),
          entry(
              RecordField.MODIFIED,
              words(
                  """
                  modified updated datemodified datemodify modifieddate updatedat lastmodified
                  lastupdated modifiedgmt fields.lastmodified\
                  """)),
          entry(
              RecordField.LANGUAGE,
              words("language lang inlanguage languagecode la fields.lang sprache langue idioma")),
          entry(
              RecordField.URL,
              words(
                  """
                  url link weburl canonicalurl permalink articleurl newsurl pageurl sourceurl
                  documenturl documentidentifier shareurl href 链接 网址\
                  """)),
          entry(
              RecordField.TOPIC,
              words(
                  """
                  topics topic keywords.value keywords tags sections categories category subjects
                  subject subjectterms schlagworte schlagwörter\
                  """)),
          entry(RecordField.PERSON, words("people persons person")),
          entry(
              RecordField.ORGANISATION,
              words("organisations organizations orgs companies organisation organization")),
          entry(RecordField.PLACE, words("places locations place location")));

  /// The names of what is shorter than the text, for records that have no more.
  private static final List<String> SUMMARIES =
      words("leadparagraph abstract summary description shortdescription snippet excerpt");

  /// The names of texts that hold markup whatever they look like.
  private static final List<String> HTML =
      words("contenthtml content.rendered title.rendered fields.body bodyhtml");

  private static final Map<String, About> ABOUT =
      NAMES.entrySet().stream()
          .flatMap(names ->
              names.getKey().about().stream()
                  .flatMap(about -> names.getValue().stream().map(name -> entry(name, about))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private ClaimNames() {}

  /// What the field `name` speaks of, however it is spelt; `source` speaks of the address where it
  /// holds one.
  static Optional<About> about(String name, String value) {
    String folded = folded(name);
    return isAddressOfSource(folded, value)
        ? Optional.of(About.URL)
        : Optional.ofNullable(ABOUT.get(folded));
  }

  /// The names that `field` may have.
  static List<String> of(RecordField field) {
    return NAMES.getOrDefault(field, List.of());
  }

  /// The names of a summary, which is the text of a record that has no other.
  static List<String> ofSummary() {
    return SUMMARIES;
  }

  static boolean isHtml(String folded) {
    return HTML.contains(folded);
  }

  /// Whether this is a source given by its address, and so the address of the article.
  static boolean isAddressOfSource(String folded, String value) {
    return folded.equals("source")
        && (value.startsWith("http://")
            || value.startsWith("https://")
            || value.startsWith("urn:"));
  }

  /// A name without what spellings differ in: case, spaces, hyphens, underscores.
  static String folded(String name) {
    return NOT_OF_A_NAME.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static List<String> words(String list) {
    return List.of(list.split("\\s+"));
  }
}
