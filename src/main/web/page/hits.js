import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateLabel, precision } from '../common/dates.js';
import { counted, marked, plain, safeLink, when } from '../common/text.js';
import { factList } from './facts.js';
import { problemBox } from './problem.js';

/**
 * @param {import('./search.js').Search} search
 * @param {import('../common/answers').Hit[]} hits
 */
export function hitList(search, hits) {
  return html`
    <ol class="hits">
      ${repeat(
        hits,
        ({ id }) => id,
        (hit) => html`<li>${article(search, hit)}</li>`,
      )}
    </ol>
  `;
}

/**
 * @param {import('./search.js').Search} search
 * @param {import('../common/answers').Hit} hit
 */
function article(search, hit) {
  const href = safeLink(hit.links.html, location.href)?.href ?? '/';
  return html`
    <article class="hit">
      <h2 lang=${hit.language ?? nothing} dir="auto">
        <a href=${href}>${plain(hit.title) ? marked(hit.title) : 'Untitled'}</a>
      </h2>
      ${byline(hit)}
      ${hit.snippets.map(
        ({ segments }) =>
          html`<p class="snippet" lang=${hit.language ?? nothing} dir="auto">${marked(segments)}</p>`,
      )}
      ${when(hit.facts.count, () => facts(search, hit, href))}
    </article>
  `;
}

/**
 * Date, source, initiatives, the original.
 *
 * @param {import('../common/answers').Hit | import('../common/answers').ArticleAnswer} about
 */
export function byline(about) {
  const original = safeLink(about.url);
  const others = 'duplicates' in about ? about.duplicates.others : 0;
  return html`
    <p class="byline">
      <span title=${`Date: ${precision(about.published)}`}>${dateLabel(about.published)}</span>
      ${when(about.source, ({ label }) => html`<span>${label}</span>`)}
      ${about.initiative.map(
        ({ id, label }) =>
          html`<a class="tag" href=${`/?initiative=${encodeURIComponent(id)}`}>${label}</a>`,
      )}
      ${when(original, ({ href, host }) => html`<a href=${href} rel="noopener" title=${host}>Original</a>`)}
      ${when(others, (count) => html`<span>${counted(count, 'more copy', 'more copies')}</span>`)}
    </p>
  `;
}

/**
 * @param {import('./search.js').Search} search
 * @param {import('../common/answers').Hit} hit
 * @param {string} href
 */
function facts(search, hit, href) {
  const loaded = search.facts.get(hit.id);
  return html`
    <details
      class="hit-facts"
      @toggle=${(/** @type {any} */ { target }) => target.open && search.loadFacts(hit.id)}
    >
      <summary>${counted(hit.facts.count, 'fact')}</summary>
      ${
        Array.isArray(loaded)
          ? factList(loaded, href, hit.language)
          : loaded
            ? problemBox(loaded, { retry: () => search.loadFacts(hit.id) })
            : html`<p class="note" role="status">Loading …</p>`
      }
    </details>
  `;
}
