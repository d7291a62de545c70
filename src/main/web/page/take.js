import { html, nothing } from 'lit';
import { when } from '../common/text.js';
import { articleParams, isSameSearch } from './state.js';

const FORMS = /** @type {const} */ ([
  ['CSV', { format: 'csv' }, 'a table, a row an article'],
  ['Excel', { format: 'csv', excel: '1' }, 'the table with a mark by which Excel reads its letters right'],
  ['NDJSON', { format: 'ndjson' }, 'an article a line, with its text'],
  ['RIS', { format: 'ris' }, 'for Zotero, EndNote and others'],
  ['BibTeX', { format: 'bibtex' }, 'for LaTeX'],
  ['CSL-JSON', { format: 'csl-json' }, 'for Pandoc'],
  ['Facts as CSV', { format: 'csv', of: 'facts' }, 'what these articles state, a row a fact'],
]);

/**
 * The ways to take the present search away: as files, as lines of code, as a feed.
 *
 * @param {import('./search.js').Search} search
 */
export function take(search) {
  const { params } = search;
  return html`
    <details class="take" @toggle=${(/** @type {any} */ { target }) => target.open && search.loadSaved()}>
      <summary>Take it with you</summary>
      <p class="forms">
        ${FORMS.map(([label, form, why]) => html`<a href=${exportUrl(params, form)} title=${why}>${label}</a> `)}
      </p>
      ${lines(params).map(([label, line]) => code(label, line))}
      ${when(search.saved, (saved) => feed(params, saved))}
    </details>
  `;
}

/**
 * All that is found, in a form of `/v1/export`.
 *
 * @param {URLSearchParams} params
 * @param {Record<string, string>} form
 */
export function exportUrl(params, form) {
  const query = articleParams(params);
  // articles and facts are in different orders
  if (params.has('sort') && form.of !== 'facts') query.set('sort', params.get('sort') ?? '');
  for (const [name, value] of Object.entries(form)) query.set(name, value);
  return `/v1/export?${query}`;
}

/**
 * @param {URLSearchParams} params
 * @returns {[string, string][]}
 */
function lines(params) {
  const table = location.origin + exportUrl(params, { format: 'csv' });
  return [
    ['curl', `curl '${location.origin}/v1/search?${params}'`],
    ['R', `articles <- read.csv("${table}")`],
    ['Python', `articles = pandas.read_csv("${table}")`],
  ];
}

/**
 * @param {string} label
 * @param {string} line
 */
function code(label, line) {
  const copy = async (/** @type {Event} */ { currentTarget }) => {
    const button = /** @type {HTMLButtonElement} */ (currentTarget);
    button.textContent = (await copied(button, line)) ? 'Copied' : 'Selected';
  };
  return html`
    <div class="line">
      <span class="label">${label}</span>
      <code tabindex="0">${line}</code>
      <button type="button" class="quiet" aria-label="Copy for ${label}" @click=${copy} @blur=${relabel}>Copy</button>
    </div>
  `;
}

/** @param {any} event */
function relabel({ currentTarget }) {
  currentTarget.textContent = 'Copy';
}

/**
 * Whether the line is on the clipboard; where the browser does not allow that, it is at least selected.
 *
 * @param {HTMLElement} button
 * @param {string} line
 */
async function copied(button, line) {
  try {
    await navigator.clipboard.writeText(line);
    return true;
  } catch {
    const shown = button.parentElement?.querySelector('code');
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/**
 * The feed of the search where it is saved; how to save it where it is not.
 *
 * @param {URLSearchParams} params
 * @param {import('../common/answers').SavedSearch[]} saved
 */
function feed(params, saved) {
  const found = saved.find(({ query }) => isSameSearch(new URLSearchParams(query), params));
  if (found) {
    return html`
      <p>
        Saved as “${found.title}”: <a href=${found.links.atom} type="application/atom+xml">Atom feed</a>
        <a href=${found.links.json} type="application/feed+json">JSON feed</a>
      </p>
    `;
  }
  const asked = articleParams(params);
  if (asked.size === 0) return nothing;
  /** @type {Record<string, string | string[]>} */
  const line = { id: 'my-search', title: params.get('q') ?? 'My search' };
  for (const name of new Set(asked.keys())) {
    const values = asked.getAll(name);
    line[name] = values.length === 1 ? values[0] : values;
  }
  return html`
    <p class="note">To follow this search with a feed reader, add a line to <code>saved.jsonl</code> in the corpus folder:</p>
    ${code('Feed', JSON.stringify(line))}
  `;
}
