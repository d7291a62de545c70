/// What articles state: an article in, its facts out, each with the words that say it.
///
/// In: an [dossier.article.Article] (only its stored text is seen), the vocabulary and the rules.
/// Out: a list of [Fact]s, deterministic and in the order of their places. May import `article` and
/// `vocabulary`; of the libraries RE2/J, for the expressions of users. Start at [Fact]; then follow
/// [Extractor]: [Reading] (what is recognised) → [Passage] (a sentence with it) → [Finder] (what is
/// concluded) → [Merger]. To find more, add a line to a rule file, whose format is told at
/// [RuleFile]. Quantities: [Quantities] → [Amounts] → [Parts] → [Numbers]; a unit or currency is a
/// line in `units.txt`, `units.zh.txt` or `currencies.txt`, a number word one in `numerals.txt`.
/// Times: [TimeMentions] → [Times] → a [TimeForm]; a word is a line in `times.txt` or
/// `times.zh.txt`, a holiday one in `holidays.txt`.
@NullMarked
package dossier.fact;

import org.jspecify.annotations.NullMarked;
