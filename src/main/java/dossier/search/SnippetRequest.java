package dossier.search;

/// How much of each hit's text is to be shown.
///
/// @param count at most so many snippets a hit; 0 for none, which also leaves the title unmarked
/// @param size about so many characters each
public record SnippetRequest(int count, int size) {
  public static final SnippetRequest NONE = new SnippetRequest(0, 0);
}
