/**
 * Where the facts' quotes stand in a text.
 *
 * @typedef {{ fact: import('../common/answers').Fact, number: number, start: number, end: number }} Quote UTF-16, end excluded
 * @typedef {{ text: string, quotes: Quote[], begins: Quote[], ends: Quote[] }} Piece a stretch of text under the same quotes
 */

/**
 * The facts whose words do stand at their place, with code points turned into the UTF-16 that JavaScript counts in.
 *
 * @param {string} text
 * @param {import('../common/answers').Fact[]} facts
 * @returns {Quote[]} numbered from 1 as the facts are
 */
export function locate(text, facts) {
  const utf16 = codePoints(text);
  return facts
    .map((fact, index) => {
      const { start, end } = fact.selector.position;
      return { fact, number: index + 1, start: utf16(start), end: utf16(end) };
    })
    .filter(
      ({ fact, start, end }) => text.slice(start, end) === fact.selector.quote.exact && end > start,
    );
}

/**
 * The text in paragraphs, each cut wherever a quote begins or ends.
 *
 * @param {string} text paragraphs separated by blank lines
 * @param {Quote[]} quotes
 * @returns {Piece[][]}
 */
export function paragraphs(text, quotes) {
  const breaks = [...text.matchAll(/\n\s*\n/g)];
  const starts = [0, ...breaks.map(({ index, 0: space }) => index + space.length)];
  const ends = [...breaks.map(({ index }) => index), text.length];
  return starts
    .map((start, index) => ({ start, end: ends[index] }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map(({ start, end }) => pieces(text, start, end, quotes));
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Quote[]} quotes
 * @returns {Piece[]}
 */
function pieces(text, start, end, quotes) {
  const here = quotes.filter((quote) => quote.start < end && quote.end > start);
  const cuts = here
    .flatMap((quote) => [quote.start, quote.end])
    .filter((cut) => cut > start && cut < end);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index];
    return {
      text: text.slice(from, to),
      quotes: here.filter((quote) => quote.start < to && quote.end > from),
      begins: here.filter((quote) => quote.start === from),
      ends: here.filter((quote) => quote.end === to),
    };
  });
}

/**
 * @param {string} text
 * @returns {(codePoint: number) => number} the UTF-16 index of the code point; the length for one past the end
 */
function codePoints(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (index) => index;
  /** @type {number[]} */
  const starts = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (index) => starts[index] ?? text.length;
}
