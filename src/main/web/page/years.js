import { html, nothing } from 'lit';
import { counted, number } from '../common/text.js';
import { isMissing, toggleMissing, withYears, years } from './state.js';

/**
 * A bar a year, each a button that turns the year on or off; with Shift, all years from the one last chosen. One stop for
 * the Tab key: the arrow keys go along the bars.
 *
 * @param {import('./search.js').Search} search
 * @param {import('../common/answers').Facet | undefined} facet
 */
export function yearChart(search, facet) {
  if (!facet) return nothing;
  const bars = withoutGaps(facet);
  const chosen = years(search.params);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const stop = bars.find(({ year }) => chosen.has(year))?.year ?? bars.at(-1)?.year;
  return html`
    <section class="years" aria-label="Years">
      <div class="bars" role="toolbar" aria-label="Articles by year" @keydown=${moveAlong}>
        ${bars.map(({ year, count }, index) => {
          const pressed = chosen.has(year);
          return html`
            <button
              type="button"
              class="bar"
              data-year=${year}
              aria-pressed=${String(pressed)}
              aria-label="${year}: ${counted(count, 'article')}"
              title="${year}: ${counted(count, 'article')}"
              tabindex=${year === stop ? 0 : -1}
              .style=${`--share: ${count / most}`}
              @click=${(/** @type {MouseEvent} */ event) => choose(search, year, event.shiftKey)}
            >
              <span class="fill"></span>
              <span class="year">${isLabelled(index, bars.length) ? year : ''}</span>
            </button>
          `;
        })}
      </div>
      ${withoutYear(search, facet.missing)}
    </section>
  `;
}

/**
 * @param {import('../common/answers').Facet} facet
 * @returns {{ year: number, count: number }[]} every year from the first to the last
 */
function withoutGaps({ values }) {
  const counts = new Map(values.map(({ value, count }) => [Number(value), count]));
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const length = Math.max(...counts.keys()) - first + 1;
  return Array.from({ length }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}

/**
 * @param {number} index
 * @param {number} length
 */
function isLabelled(index, length) {
  const step = length <= 14 ? 1 : length <= 40 ? 5 : 10;
  return (length - 1 - index) % step === 0;
}

/**
 * @param {import('./search.js').Search} search
 * @param {number} year
 * @param {boolean} range
 */
function choose(search, year, range) {
  const chosen = years(search.params);
  const anchor = search.lastYear;
  if (range && anchor !== undefined) {
    for (let each = Math.min(year, anchor); each <= Math.max(year, anchor); each++)
      chosen.add(each);
  } else if (!chosen.delete(year)) {
    chosen.add(year);
  }
  search.lastYear = year;
  search.go(withYears(search.params, chosen));
}

/** @param {KeyboardEvent} event */
function moveAlong(event) {
  const bars = [.../** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('button')];
  const now = bars.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: bars.length - 1 }[
    event.key
  ];
  if (next === undefined || !bars[next]) return;
  event.preventDefault();
  bars[now].tabIndex = -1;
  bars[next].tabIndex = 0;
  bars[next].focus();
}

/**
 * @param {import('./search.js').Search} search
 * @param {number} missing
 */
function withoutYear(search, missing) {
  const pressed = isMissing(search.params, 'year');
  if (missing === 0 && !pressed) return nothing;
  return html`
    <button
      type="button"
      class="undated"
      aria-pressed=${String(pressed)}
      title="Articles whose date is unknown or wider than three years"
      @click=${() => search.go(toggleMissing(search.params, 'year'))}
    >
      No date <span class="count">${number(missing)}</span>
    </button>
  `;
}
