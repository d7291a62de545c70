package dossier.lucene;

import dossier.query.Field;
import dossier.search.Scope;
import dossier.search.SignificantTerms;
import dossier.search.SignificantTerms.Term;
import dossier.search.TermsRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.UnicodeUtil;

/// Finds the words that set articles apart, by a walk over the terms of all texts: each is counted
/// exactly, and those that could not reach the list whatever their count are passed over. For one
/// request; some tenths of a second for 100,000 articles.
final class TermSearch {
  /// The first byte in UTF-8 of the scripts that are read in pairs of characters.
  private static final int FIRST_BYTE_OF_PAIRS = 0xE3;

  /// Postings that many times as long as the articles are skipped through, not read.
  private static final int MUCH_LONGER = 16;

  private static final Comparator<Term> ORDER =
      Comparator.comparingDouble(Term::score)
          .reversed()
          .thenComparing(term -> new BytesRef(term.text()));

  private final Search search;

  TermSearch(Search search) {
    this.search = search;
  }

  /// What is compared with what.
  ///
  /// @param within the articles asked about
  /// @param all what they are compared with
  /// @param isWhole whether that is every document with a text, so that the length of a term's
  ///   postings is its count
  private record Comparison(
      FixedBitSet within, int size, FixedBitSet all, int archive, boolean isWhole) {}

  SignificantTerms terms(TermsRequest request) throws IOException {
    IndexReader reader = search.searcher().getIndexReader();
    Scope scope = request.scope();
    FixedBitSet within = bits(search.documents(search.articles(scope)));
    FixedBitSet all =
        bits(
            search.documents(
                search.articles(
                    new Scope(new dossier.query.Query.All(), List.of(), scope.collapsed()))));
    Comparison comparison =
        new Comparison(
            within,
            within.cardinality(),
            all,
            all.cardinality(),
            !scope.collapsed() && !reader.hasDeletions());
    PriorityQueue<Term> highest = new PriorityQueue<>(ORDER.reversed());
    if (request.size() > 0 && comparison.size > 0) {
      walk(request, Analysis.EXACT, new BytesRef(), comparison, highest);
      BytesRef pairs = new BytesRef(new byte[] {(byte) FIRST_BYTE_OF_PAIRS});
      walk(request, Analysis.STEMMED, pairs, comparison, highest);
    }
    return new SignificantTerms(
        comparison.size, comparison.archive, highest.stream().sorted(ORDER).toList());
  }

  private FixedBitSet bits(int[] documents) {
    FixedBitSet bits = new FixedBitSet(search.searcher().getIndexReader().maxDoc());
    for (int document : documents) {
      bits.set(document);
    }
    return bits;
  }

  /// Looks at every word in one form.
  private void walk(
      TermsRequest request,
      Analysis form,
      BytesRef start,
      Comparison compared,
      PriorityQueue<Term> highest)
      throws IOException {
    IndexReader reader = search.searcher().getIndexReader();
    Terms terms = MultiTerms.getTerms(reader, Schema.words(Field.TEXT, form));
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    boolean any = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    PostingsEnum postings = null;
    int atLeast = Math.min(2, compared.size);
    for (long i = 1; any; i++) {
      if (each.docFreq() >= atLeast
          && isShown(each.term(), form)
          && isHopeful(each.docFreq(), request, compared, highest)) {
        postings = each.postings(postings, PostingsEnum.NONE);
        add(each, postings, request, compared, highest);
      }
      if (i % 256 == 0) {
        search.checkTime();
      }
      any = each.next() != null;
    }
  }

  /// Whether a word stands in the form it is shown in: a pair of characters where they are written
  /// without spaces, else the whole word.
  private static boolean isShown(BytesRef term, Analysis form) {
    if ((term.bytes[term.offset] & 0xFF) < FIRST_BYTE_OF_PAIRS) {
      return form == Analysis.EXACT;
    }
    int[] points = new int[term.length];
    int length = UnicodeUtil.UTF8toUTF32(term, points);
    boolean isAlone = Tokens.isAlone(points[0]);
    return switch (form) {
      case EXACT -> !isAlone;
      case STEMMED -> length == 2 && isAlone && Tokens.isAlone(points[1]);
    };
  }

  /// Whether a word could reach the list if all its articles that can be were among those asked
  /// about.
  private static boolean isHopeful(
      int documents, TermsRequest request, Comparison compared, PriorityQueue<Term> highest) {
    return !compared.isWhole
        || highest.size() < request.size()
        || request
                .measure()
                .score(
                    Math.min(documents, compared.size), documents, compared.size, compared.archive)
            >= highest.element().score();
  }

  private static void add(
      TermsEnum each,
      PostingsEnum postings,
      TermsRequest request,
      Comparison compared,
      PriorityQueue<Term> highest)
      throws IOException {
    int documents = each.docFreq();
    int count = count(postings, documents, compared.within, compared.size);
    if (count < Math.min(2, compared.size)) {
      return;
    }
    int archive =
        compared.isWhole
            ? documents
            : count(
                each.postings(null, PostingsEnum.NONE), documents, compared.all, compared.archive);
    double score = request.measure().score(count, archive, compared.size, compared.archive);
    if (score > 0) {
      highest.add(new Term(each.term().utf8ToString(), count, archive, score));
      if (highest.size() > request.size()) {
        highest.remove();
      }
    }
  }

  /// How many documents of the postings are in a set.
  private static int count(PostingsEnum postings, int length, FixedBitSet set, int size)
      throws IOException {
    int count = 0;
    if ((long) size * MUCH_LONGER < length) {
      int at = set.nextSetBit(0);
      while (at != DocIdSetIterator.NO_MORE_DOCS) {
        int found = postings.docID() < at ? postings.advance(at) : postings.docID();
        count += found == at ? 1 : 0;
        int next = found == at ? at + 1 : found;
        at = next >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(next);
      }
      return count;
    }
    for (int at = postings.nextDoc();
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = postings.nextDoc()) {
      count += set.get(at) ? 1 : 0;
    }
    return count;
  }
}
