import { html, nothing, render } from 'lit';
import { dateLabel, precision } from '../common/dates.js';
import { getJson } from '../common/fetch.js';
import { counted, safeLink, when } from '../common/text.js';
import { standing, statement } from './facts.js';
import { byline } from './hits.js';
import { problemBox } from './problem.js';
import { locate, paragraphs } from './quotes.js';
import { FACETS } from './state.js';

/** Facets whose values stand below an article as links to more of the kind. */
const NAMES = /** @type {const} */ (['initiative', 'organisation', 'person', 'place', 'topic']);

/**
 * One article in full, its facts beside it, each tied to its words in the text.
 *
 * @param {HTMLElement} root
 * @param {string} id
 */
export async function showArticle(root, id) {
  const self = `/v1/articles/${encodeURIComponent(id)}`;
  try {
    const [article, { facts }] = await Promise.all([getJson(self), getJson(`${self}/facts`)]);
    document.title = `${article.heading} – Dossier`;
    show(root, view(article, facts, []));
    window.addEventListener('hashchange', () => point(root));
    point(root)?.scrollIntoView({ block: 'center' });
    const { similar } = await getJson(`${self}/similar?limit=5`).catch(() => ({ similar: [] }));
    show(root, view(article, facts, similar));
    point(root);
  } catch (error) {
    const problem = /** @type {import('../common/fetch.js').Problem} */ (error);
    const retry = () => showArticle(root, id);
    show(root, problemBox(problem, { retry }));
    if (problem.answer?.code === 'not-ready') setTimeout(retry, (problem.retryAfter ?? 1) * 1000);
  }
}

/**
 * In place of what the server wrote there, which stands until the rest has come.
 *
 * @param {HTMLElement} root
 * @param {unknown} content
 */
function show(root, content) {
  root.querySelector('[data-made-by-server]')?.remove();
  render(content, root);
}

/**
 * @param {import('../common/answers').ArticleAnswer} article
 * @param {import('../common/answers').Fact[]} facts
 * @param {import('../common/answers').SimilarArticle[]} similar
 */
function view(article, facts, similar) {
  const quotes = locate(article.text, facts);
  return html`
    <div class="reading">
      <article class="full">
        <h1 lang=${article.language ?? nothing} dir="auto">${article.heading}</h1>
        ${when(article.authors.length, () => html`<p class="authors">${article.authors.join(', ')}</p>`)} ${byline(article)}
        <div class="text" lang=${article.language ?? nothing} dir="auto">
          ${paragraphs(article.text, quotes).map((pieces) => html`<p>${pieces.map(piece)}</p>`)}
        </div>
        ${about(article)} ${when(similar.length, () => alike(similar))}
      </article>
      ${when(facts.length, () => factColumn(facts, new Set(quotes.map(({ fact }) => fact))))}
    </div>
  `;
}

/** @param {import('./quotes.js').Piece} piece */
function piece({ text, quotes, begins, ends }) {
  if (quotes.length === 0) return text;
  const ids = quotes.map(({ fact }) => fact.id).join(' ');
  return html`${begins.map(({ fact }) => html`<a class="anchor" id="fact-${fact.id}"></a>`)}<mark data-facts=${ids}>${text}</mark>${ends.map(
    ({ fact, number }) =>
      html`<sup><a class="ref" href="#about-${fact.id}" aria-label="Fact ${number}">${number}</a></sup>`,
  )}`;
}

/**
 * @param {import('../common/answers').Fact[]} facts
 * @param {Set<import('../common/answers').Fact>} found
 */
function factColumn(facts, found) {
  return html`
    <aside class="beside" aria-label="Facts">
      <h2>${counted(facts.length, 'fact')}</h2>
      <ol class="facts numbered">
        ${facts.map(
          (fact) => html`
            <li id="about-${fact.id}" data-facts=${fact.id}>
              ${statement(fact)}
              <blockquote dir="auto">
                ${
                  found.has(fact)
                    ? html`<a href="#fact-${fact.id}" title="Show these words in the text"><q>${fact.selector.quote.exact}</q></a>`
                    : html`<q>${fact.selector.quote.exact}</q> <span class="note">These words no longer stand at their place in the text.</span>`
                }
              </blockquote>
              ${standing(fact)}
            </li>
          `,
        )}
      </ol>
    </aside>
  `;
}

/** @param {import('../common/answers').ArticleAnswer} article */
function about(article) {
  const { published } = article;
  return html`
    <dl class="about">
      <dt>Date</dt>
      <dd>
        ${dateLabel(published)} <span class="note">(${precision(published)})</span>
        ${when(published?.evidence, (evidence) => html`<br /><span class="note">From ${evidence}</span>`)}
      </dd>
      ${when(article.source, ({ label }) => html`<dt>Source</dt><dd>${label}</dd>`)}
      ${NAMES.filter((name) => article[name].length > 0).map(
        (name) => html`
          <dt>${FACETS.get(name)}</dt>
          <dd>
            ${article[name].map(
              ({ id, label }) =>
                html`<a class="tag" href=${`/?${new URLSearchParams({ [name]: id })}`}>${label}</a> `,
            )}
          </dd>
        `,
      )}
      ${when(
        article.initiative.length,
        () => html`
          <dt>Dossier</dt>
          <dd>${article.initiative.map(({ id, label }) => html`<a href="/initiatives/${encodeURIComponent(id)}">All on ${label}</a> `)}</dd>
        `,
      )}
      <dt>Cite as</dt>
      <dd class="forms">
        <a href="${article.links.self}/cite.ris">RIS</a>
        <a href="${article.links.self}/cite.bib">BibTeX</a>
        <a href="${article.links.self}/cite.csl.json">CSL-JSON</a>
      </dd>
      <dt>Data</dt>
      <dd class="forms">
        <a href="${article.links.self}?pretty">JSON</a>
        <a href="${article.links.self}.jsonld">JSON-LD</a>
        <a href="${article.links.self}/facts?pretty">Facts</a>
      </dd>
    </dl>
  `;
}

/** @param {import('../common/answers').SimilarArticle[]} similar */
function alike(similar) {
  return html`
    <section class="similar" aria-labelledby="similar">
      <h2 id="similar">Similar articles</h2>
      <ul>
        ${similar.map(
          ({ title, published, source, shared, links }) => html`
            <li>
              <a href=${safeLink(links.html, location.href)?.href ?? '/'} dir="auto">${title}</a>
              <span class="note">${[dateLabel(published), source?.label].filter(Boolean).join(' · ')}</span>
              ${when(shared.length, () => html`<br /><span class="note">Both speak of <span dir="auto">${shared.slice(0, 6).join(', ')}</span></span>`)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/**
 * Sets off the fact that the address names (`#fact-…`, `#about-…`).
 *
 * @param {HTMLElement} root
 * @returns {Element | undefined} what the address points at
 */
function point(root) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const id = target && root.contains(target) ? target.id.replace(/^(fact|about)-/, '') : undefined;
  for (const element of root.querySelectorAll('[data-facts]')) {
    const facts = /** @type {HTMLElement} */ (element).dataset.facts?.split(' ') ?? [];
    element.classList.toggle('current', id !== undefined && facts.includes(id));
  }
  return id === undefined ? undefined : (target ?? undefined);
}
