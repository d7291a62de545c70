import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { number } from '../common/text.js';
import { FACETS, isChosen, isMissing, toggle, toggleMissing } from './state.js';

const OPEN_AT_FIRST = ['initiative', 'organisation', 'person', 'kind'];

/**
 * The lists of values to narrow by. Values of one facet widen (OR), facets narrow each other (AND).
 *
 * @param {import('./search.js').Search} search
 * @param {import('../common/answers').SearchAnswer} answer
 */
export function facets(search, answer) {
  return repeat(
    [...FACETS.keys()].filter((name) => isUseful(name, answer.facets[name])),
    (name) => name,
    (name) => facet(search, name, answer.facets[name]),
  );
}

/**
 * @param {string} name
 * @param {import('../common/answers').Facet | undefined} facet
 */
function isUseful(name, facet) {
  if (!facet || facet.values.length === 0) return false;
  return name !== 'language' || facet.distinct > 1 || facet.values.some(({ selected }) => selected);
}

/**
 * @param {import('./search.js').Search} search
 * @param {string} name
 * @param {import('../common/answers').Facet} facet
 */
function facet(search, name, facet) {
  const title = FACETS.get(name);
  const open =
    search.openFacets.get(name) ?? (OPEN_AT_FIRST.includes(name) || search.params.has(name));
  return html`
    <details
      class="facet"
      data-facet=${name}
      ?open=${open}
      @toggle=${(/** @type {any} */ { target }) => search.openFacets.set(name, target.open)}
    >
      <summary>${title}</summary>
      <fieldset>
        <legend class="spoken">${title}</legend>
        ${repeat(
          facet.values,
          ({ value }) => value,
          (value) =>
            option({
              ...value,
              checked: isChosen(search.params, name, value),
              change: () => search.go(toggle(search.params, name, value)),
            }),
        )}
        ${withoutValue(search, name, facet)}
      </fieldset>
      ${more(search, name, facet)}
    </details>
  `;
}

/** @param {{ value: string, label: string, count: number, checked: boolean, change: () => void }} option */
function option({ value, label, count, checked, change }) {
  return html`
    <label class="option">
      <input type="checkbox" value=${value} .checked=${checked} @change=${change} />
      <span class="name" dir="auto">${label}</span>
      <span class="count">${number(count)}</span>
    </label>
  `;
}

/**
 * @param {import('./search.js').Search} search
 * @param {string} name
 * @param {import('../common/answers').Facet} facet
 */
function withoutValue(search, name, { missing }) {
  const checked = isMissing(search.params, name);
  if (missing === 0 && !checked) return nothing;
  const change = () => search.go(toggleMissing(search.params, name));
  return option({ value: '', label: 'None of these', count: missing, checked, change });
}

/**
 * @param {import('./search.js').Search} search
 * @param {string} name
 * @param {import('../common/answers').Facet} facet
 */
function more(search, name, { complete, distinct, values }) {
  if (complete) return nothing;
  if (search.longFacets.has(name)) {
    return html`<p class="note">The ${values.length} most frequent of ${number(distinct)}</p>`;
  }
  return html`
    <button type="button" class="quiet" @click=${() => search.lengthen(name)}>
      Show more of ${number(distinct)}
    </button>
  `;
}
