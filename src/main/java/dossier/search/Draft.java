package dossier.search;

/// A searcher over all that was written to an index by the time it was asked for, committed or not.
public interface Draft extends Held {}
