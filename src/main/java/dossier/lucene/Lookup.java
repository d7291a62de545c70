package dossier.lucene;

import dossier.article.ArticleId;
import dossier.search.Rank;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Looks up single terms, without the cost of a search. For one request, by one thread.
final class Lookup {
  private final IndexReader reader;

  Lookup(IndexReader reader) {
    this.reader = reader;
  }

  /// What is done with each document found, by its number in the reader.
  interface Each {
    void take(int document) throws IOException;
  }

  void forEach(String field, String term, Each to) throws IOException {
    forEach(field, List.of(term), Integer.MAX_VALUE, to);
  }

  /// The documents of each term; one that has several is met several times.
  ///
  /// @param most a term that more documents of a segment have is left out there
  void forEach(String field, List<String> terms, int most, Each to) throws IOException {
    List<BytesRef> wanted = terms.stream().map(BytesRef::new).sorted().toList();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms all = leaf.reader().terms(field);
      if (all != null) {
        TermsEnum found = all.iterator();
        for (BytesRef term : wanted) {
          if (found.seekExact(term) && found.docFreq() <= most) {
            forEach(leaf, found.postings(null, PostingsEnum.NONE), to);
          }
        }
      }
    }
  }

  /// As [#forEach(String, String, Each)] for every term that begins with `prefix`.
  void forEachBelow(String field, String prefix, Each to) throws IOException {
    BytesRef start = new BytesRef(prefix);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum found = terms.iterator();
        boolean any = found.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (any && StringHelper.startsWith(found.term(), start)) {
          forEach(leaf, found.postings(null, PostingsEnum.NONE), to);
          any = found.next() != null;
        }
      }
    }
  }

  private static void forEach(LeafReaderContext leaf, PostingsEnum postings, Each to)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int at = postings.nextDoc();
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = postings.nextDoc()) {
      if (live == null || live.get(at)) {
        to.take(leaf.docBase + at);
      }
    }
  }

  /// The article `id`: the last document of its block.
  Optional<Integer> find(ArticleId id) throws IOException {
    AtomicReference<Optional<Integer>> last = new AtomicReference<>(Optional.empty());
    forEach(Schema.ID, id.value(), document -> last.set(Optional.of(document)));
    return last.get();
  }

  /// The id of an article.
  ArticleId id(int article) throws IOException {
    return id(article, Schema.PLACE)
        .orElseThrow(() -> new IllegalArgumentException("no article: " + article));
  }

  /// The article that this one is a copy of.
  Optional<ArticleId> group(int article) throws IOException {
    return id(article, Schema.GROUP);
  }

  private Optional<ArticleId> id(int article, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
    return values.advanceExact(article - leaf.docBase)
        ? Optional.of(new ArticleId(values.lookupOrd(values.ordValue()).utf8ToString()))
        : Optional.empty();
  }

  /// The binary doc value that a document has in a field.
  Optional<BytesRef> bytes(int document, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    return values.advanceExact(document - leaf.docBase)
        ? Optional.of(values.binaryValue())
        : Optional.empty();
  }

  /// The rank of an article.
  Rank rank(int article) throws IOException {
    return bytes(article, Schema.RANK)
        .map(Lookup::rank)
        .orElseThrow(() -> new IllegalArgumentException("no article: " + article));
  }

  static BytesRef bytes(Rank rank) {
    byte[] names = (rank.id() + "\0" + rank.file()).getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[Long.BYTES + names.length];
    ByteBuffer.wrap(all).putLong(rank.day()).put(names);
    return new BytesRef(all);
  }

  private static Rank rank(BytesRef value) {
    ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
    long day = bytes.getLong();
    String names = StandardCharsets.UTF_8.decode(bytes).toString();
    int end = names.indexOf('\0');
    return new Rank(day, names.substring(end + 1), new ArticleId(names.substring(0, end)));
  }

  /// What is done with each term found.
  interface EachTerm {
    void take(String term) throws IOException;
  }

  /// The terms of a field that any document has, in order.
  void forEachTerm(String field, EachTerm to) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      Bits live = MultiBits.getLiveDocs(reader);
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        if (live == null || hasAny(all.postings(null, PostingsEnum.NONE), live)) {
          to.take(term.utf8ToString());
        }
      }
    }
  }

  private static boolean hasAny(PostingsEnum postings, Bits live) throws IOException {
    int at = postings.nextDoc();
    while (at != DocIdSetIterator.NO_MORE_DOCS && !live.get(at)) {
      at = postings.nextDoc();
    }
    return at != DocIdSetIterator.NO_MORE_DOCS;
  }
}
