import { html, nothing } from 'lit';
import { counted, when } from '../common/text.js';
import { facets } from './facets.js';
import { hitList } from './hits.js';
import { problemBox } from './problem.js';
import { chips, toUrl, withoutFilters, withValue } from './state.js';
import { take } from './take.js';
import { yearChart } from './years.js';

/** @param {import('./search.js').Search} search */
export function searchView(search) {
  const on = chips(search.params, (name, value) => search.labelOf(name, value));
  return html`
    <div class="columns">
      <aside class="filters" aria-label="Filters">
        <button
          type="button"
          class="filters-toggle"
          aria-expanded=${String(search.filtersShown)}
          aria-controls="facets"
          @click=${() => {
            search.filtersShown = !search.filtersShown;
            search.update();
          }}
        >
          Filters${on.length > 0 ? ` (${on.length})` : ''}
        </button>
        <div id="facets" class=${search.filtersShown ? '' : 'folded'}>
          ${when(search.answer, (answer) => facets(search, answer))}
        </div>
      </aside>
      <section class="results" aria-label="Results" aria-busy=${String(search.busy)}>
        ${when(search.answer, (answer) => yearChart(search, answer.facets.year))}
        ${chipRow(search, on)}
        <div class="bar-line">
          <p id="count" role="status" tabindex="-1">${status(search)}</p>
          ${sorting(search)}
        </div>
        ${when(search.answer?.total, () => take(search))} ${results(search, on)}
      </section>
    </div>
  `;
}

/** @param {import('./search.js').Search} search */
function status({ busy, answer, problem }) {
  if (problem) return 'No answer';
  if (!answer) return 'Searching …';
  return busy ? nothing : counted(answer.total, 'article');
}

/**
 * @param {import('./search.js').Search} search
 * @param {import('./state.js').Chip[]} on
 */
function chipRow(search, on) {
  if (on.length === 0) return nothing;
  return html`
    <ul class="chips" aria-label="Filters that are on">
      ${on.map(
        ({ label, without }) => html`
          <li><a class="chip" href=${toUrl(without)} aria-label="Remove filter ${label}"><span dir="auto">${label}</span></a></li>
        `,
      )}
      ${search.params.getAll('initiative').map(
        (id) => html`<li><a class="clear" href="/initiatives/${encodeURIComponent(id)}">Dossier on ${search.labelOf('initiative', id) ?? id}</a></li>`,
      )}
      ${on.length > 1 ? html`<li><a class="clear" href=${toUrl(withoutFilters(search.params))}>Clear all</a></li>` : nothing}
    </ul>
  `;
}

/** @param {import('./search.js').Search} search */
function sorting(search) {
  const usual = search.params.has('q') ? 'relevance' : 'newest';
  const now = search.params.get('sort') ?? usual;
  const orders = { relevance: 'Best match', newest: 'Newest first', oldest: 'Oldest first' };
  return html`
    <label class="sorting">
      <span>Sort</span>
      <select
        .value=${now}
        @change=${(/** @type {any} */ { target: { value } }) =>
          search.go(withValue(search.params, 'sort', value === usual ? '' : value))}
      >
        ${Object.entries(orders)
          .filter(([order]) => order !== 'relevance' || search.params.has('q'))
          .map(
            ([order, label]) =>
              html`<option value=${order} .selected=${order === now}>${label}</option>`,
          )}
      </select>
    </label>
  `;
}

/**
 * @param {import('./search.js').Search} search
 * @param {import('./state.js').Chip[]} on
 */
function results(search, on) {
  const { answer, problem, hits, params } = search;
  const trouble = when(problem, (each) =>
    problemBox(each, {
      retry: () => (hits.length > 0 ? search.loadMore() : search.load()),
      suggestion: (q) => toUrl(withValue(params, 'q', q)),
    }),
  );
  if (problem && hits.length === 0) return trouble;
  if (!answer) return skeleton();
  return html`
    ${warnings(answer)}
    ${answer.total === 0 ? empty(search, answer, on) : hitList(search, hits)} ${trouble}
    ${when(
      answer.page.nextCursor && !problem,
      () =>
        html`<button type="button" class="more" @click=${() => search.loadMore()}>Show more</button>`,
    )}
  `;
}

/**
 * What the server changed in the query so that it could be run, once it is typed to its end.
 *
 * @param {import('../common/answers').SearchAnswer} answer
 */
function warnings(answer) {
  if (history.state?.typing || answer.query.warnings.length === 0) return nothing;
  return html`
    <ul class="warnings" aria-label="Notes on the query">
      ${answer.query.warnings.map(({ message }) => html`<li>${message}</li>`)}
    </ul>
  `;
}

/**
 * Nothing found: the ways out.
 *
 * @param {import('./search.js').Search} search
 * @param {import('../common/answers').SearchAnswer} answer
 * @param {import('./state.js').Chip[]} on
 */
function empty({ params }, { index, suggestions: { didYouMean, relaxed } }, on) {
  if (index.articles === 0) {
    return html`<div class="empty"><h2>The archive is empty</h2><p>No article has been indexed yet.</p></div>`;
  }
  const q = params.get('q');
  return html`
    <div class="empty">
      <h2>Nothing matches${q ? html` <q>${q}</q>` : ''}${on.length > 0 ? ' with these filters' : ''}</h2>
      <ul>
        ${when(didYouMean, (query) => html`<li>Did you mean <a href=${toUrl(withValue(params, 'q', query))}>${query}</a>?</li>`)}
        ${when(
          relaxed,
          ({ total }) =>
            html`<li><a href=${toUrl(withValue(params, 'match', 'any'))}>${counted(total, 'article')} with any of the words</a></li>`,
        )}
        ${on.map(({ label, without }) => html`<li><a href=${toUrl(without)}>Search without “${label}”</a></li>`)}
        ${q ? html`<li><a href="/">Browse the whole archive</a></li>` : nothing}
      </ul>
    </div>
  `;
}

function skeleton() {
  return html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<p></p>`)}</div>`;
}
