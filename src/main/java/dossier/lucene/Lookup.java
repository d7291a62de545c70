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
    forEach(field, term, Integer.MAX_VALUE, to);
  }

  /// @param most a segment where more documents have the term is left out
  void forEach(String field, String term, int most, Each to) throws IOException {
    BytesRef wanted = new BytesRef(term);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum found = terms.iterator();
        if (found.seekExact(wanted) && found.docFreq() <= most) {
          forEach(leaf, found.postings(null, PostingsEnum.NONE), to);
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
    return new ArticleId(text(article, Schema.PLACE));
  }

  /// The one value that a document has in a field of sorted doc values.
  String text(int document, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IllegalArgumentException("document " + document + " has no " + field);
    }
    return values.lookupOrd(values.ordValue()).utf8ToString();
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
