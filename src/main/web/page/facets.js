import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { number } from '../common/text.js';
import { problemBox } from './problem.js';
import { exclude, FACETS, isChosen, isMissing, toggle, toggleMissing } from './state.js';

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
  const title = FACETS.get(name) ?? name;
  const open =
    search.openFacets.get(name) ?? (OPEN_AT_FIRST.includes(name) || search.params.has(name));
  const all = search.allValues.get(name);
  return html`
    <details
      class="facet"
      data-facet=${name}
      ?open=${open}
      @toggle=${(/** @type {any} */ { target }) => search.openFacets.set(name, target.open)}
    >
      <summary>${title}</summary>
      ${all ? finder(search, all, title) : nothing}
      <fieldset>
        <legend class="spoken">${title}</legend>
        ${repeat(
          all ? all.list : facet.values,
          ({ value }) => value,
          (value) => choice(search, name, value),
        )}
        ${all ? nothing : withoutValue(search, name, facet)}
      </fieldset>
      ${all ? further(search, all) : more(search, name, facet)}
    </details>
  `;
}

/**
 * A value to narrow by, or to leave out: with the mouse by the button beside it, with the keyboard by Delete.
 *
 * @param {import('./search.js').Search} search
 * @param {string} name
 * @param {import('../common/answers').FacetValue} value
 */
function choice(search, name, value) {
  const leaveOut = () => search.go(exclude(search.params, name, value));
  return html`
    <div class="choice">
      ${option({
        ...value,
        checked: isChosen(search.params, name, value),
        change: () => search.go(toggle(search.params, name, value)),
        leaveOut,
      })}
      <button type="button" class="not" tabindex="-1" title="Leave out (Delete)" aria-label="Leave out ${value.label}" @click=${leaveOut}>−</button>
    </div>
  `;
}

/** @param {{ value: string, label: string, count: number, checked: boolean, change: () => void, leaveOut?: () => void }} option */
function option({ value, label, count, checked, change, leaveOut }) {
  const press = (/** @type {KeyboardEvent} */ { key }) => key === 'Delete' && leaveOut?.();
  return html`
    <label class="option">
      <input
        type="checkbox"
        value=${value}
        .checked=${checked}
        aria-keyshortcuts=${leaveOut ? 'Delete' : nothing}
        @change=${change}
        @keydown=${press}
      />
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
function more(search, name, { complete, distinct }) {
  if (complete) return nothing;
  return html`
    <button type="button" class="quiet" @click=${() => search.widen(name)}>
      Show all ${number(distinct)}
    </button>
  `;
}

/**
 * The box that finds a value among all of a facet, and the order they are in.
 *
 * @param {import('./search.js').Search} search
 * @param {import('./values.js').Values} all
 * @param {string} title
 */
function finder(search, all, title) {
  const find = (/** @type {any} */ { target, isComposing }) => {
    if (isComposing) return;
    all.contains = target.value.trim();
    all.load(search.params);
  };
  const order = (/** @type {any} */ { target }) => {
    all.sort = target.value;
    all.load(search.params);
  };
  return html`
    <div class="finder">
      <input type="search" aria-label="Find in ${title}" placeholder="Find" .value=${all.contains} @input=${find} @compositionend=${find} />
      <select aria-label="Order of ${title}" @change=${order}>
        <option value="count" .selected=${all.sort === 'count'}>by number</option>
        <option value="value" .selected=${all.sort === 'value'}>by name</option>
      </select>
    </div>
  `;
}

/**
 * @param {import('./search.js').Search} search
 * @param {import('./values.js').Values} all
 */
function further(search, all) {
  const { list, distinct, busy, problem } = all;
  const partly = list.length < distinct;
  if (problem) return problemBox(problem, { retry: () => all.load(search.params) });
  return html`
    <p class="note" role="status">
      ${busy ? nothing : partly ? `${number(list.length)} of ${number(distinct)}` : number(distinct)}
    </p>
    ${busy || !partly ? nothing : html`<button type="button" class="quiet" @click=${() => all.load(search.params, true)}>Show more</button>`}
    <button type="button" class="quiet" @click=${() => search.widen(all.name)}>Show fewer</button>
  `;
}
