import { html, nothing } from 'lit';

/**
 * Text with its matches marked; only ever text nodes.
 *
 * @param {import('./answers').Segment[] | string} segments
 */
export function marked(segments) {
  if (typeof segments === 'string') return segments;
  return segments.map(({ text, hit }) => (hit ? html`<mark part="mark">${text}</mark>` : text));
}

/**
 * @param {import('./answers').Segment[] | string} segments
 */
export function plain(segments) {
  return typeof segments === 'string' ? segments : segments.map(({ text }) => text).join('');
}

/**
 * The address if a reader may be sent there; `javascript:` and its like never are.
 *
 * @param {string | null | undefined} address
 * @param {string | URL} [base]
 */
export function safeLink(address, base) {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

const NUMBERS = new Intl.NumberFormat('en');

/** @param {number} value */
export function number(value) {
  return NUMBERS.format(value);
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/**
 * @template T
 * @param {T | null | undefined} value
 * @param {(value: T) => unknown} template
 */
export function when(value, template) {
  return value ? template(value) : nothing;
}
