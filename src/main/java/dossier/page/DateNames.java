package dossier.page;

import java.util.List;

/// What meta elements call the date of an article, in lower case, the more reliable first.
final class DateNames {
  static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.available",
          "dcsext.articlefirstpublished",
          "article.published",
          "article.created",
          "article_date_original",
          "article:post_date",
          "originalpublicationdate",
          "original-publish-date",
          "publication_date",
          "publication-date",
          "published_time",
          "published-date",
          "published_date",
          "publisheddate",
          "published",
          "publishdate",
          "publish-date",
          "publish_date",
          "publish-time",
          "publish_time",
          "pubdate",
          "pub_date",
          "ptime",
          "rnews:datepublished",
          "shareaholic:article_published_time",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "gentime",
          "release_date",
          "releasedate",
          "video:release_date",
          "dc.date.publication",
          "uploaddate");

  /// Names that templates give to any date, that of the last change or of the visit among them.
  static final List<String> ANY_DATE =
      List.of(
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "dc.created",
          "datecreated",
          "created",
          "timestamp",
          "date");

  static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "lastmodified",
          "last_modified",
          "dcterms.modified",
          "dc.date.modified",
          "article.updated",
          "revision_date",
          "lastmod",
          "updated_time",
          "modified",
          "modificationdate");

  private DateNames() {}
}
