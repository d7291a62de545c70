package dossier.http;

import dossier.article.Metadata;
import dossier.article.Tag;
import java.util.List;

/// A thing with the id it is filtered by and the label it is shown by.
record Named(String id, String label) {

  static List<Named> tags(Metadata about, Tag.Kind kind) {
    return about.tags(kind).stream().map(tag -> new Named(tag.id(), tag.label())).toList();
  }
}
