import { html, LitElement, nothing } from 'lit';
import { dateLabel } from '../common/dates.js';
import { getJson, Latest } from '../common/fetch.js';
import { counted, marked, plain, safeLink, when } from '../common/text.js';
import { style } from './style.js';

/** Two folders above this script: the archive that hands it out. */
const HOME = new URL(
  '../../',
  /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src || location.href,
).href;

const PAUSE_MS = 250;

/**
 * The archive's search box, for any page:
 *
 *     <script src="https://archive.example/embed/v1/dossier-search.js" async></script>
 *     <dossier-search placeholder="Search the archive"></dossier-search>
 *
 * What stands inside the element is shown where this script does not run.
 *
 * Attributes: `placeholder`; `label`, its name for screen readers; `filter`, parameters added to every search
 * (`initiative=bri&year=2015..2019`); `limit`, how many hits; `api`, the archive's address where it is not the script's;
 * `results`, a page that understands `?q=`: Enter and "all articles" lead there (without it, Enter stays in the box).
 *
 * Parts: `input`, `button`, `panel`, `list`, `option`, `link`, `title`, `about`, `snippet`, `mark`, `all`, `message`.
 * Variables: `--dossier-` and `text`, `background`, `muted`, `border`, `accent`, `mark`, `radius`, `font`, `shadow`, `layer`.
 *
 * @fires dossier-search when hits are shown; `detail` is `{q, total, hits}`
 * @fires dossier-select when a hit is chosen; `detail` is `{hit, href}`; can be cancelled
 */
class DossierSearch extends LitElement {
  static styles = style;

  static properties = {
    placeholder: {},
    label: {},
    filter: {},
    results: {},
    api: {},
    limit: { type: Number },
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
    open: { state: true },
  };

  constructor() {
    super();
    this.placeholder = 'Search the archive';
    this.label = '';
    this.filter = '';
    this.results = '';
    this.api = HOME;
    this.limit = 8;
    /** @type {import('../common/answers').SearchAnswer | undefined} */
    this.answer = undefined;
    /** @type {import('../common/fetch.js').Problem | undefined} */
    this.problem = undefined;
    this.busy = false;
    this.open = false;
    this.latest = new Latest();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.addEventListener('focusout', (event) => this.leave(event));
    this.addEventListener('keydown', (event) => this.press(event));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
    this.open = false;
  }

  render() {
    return html`
      <form role="search" @submit=${this.submit}>
        <input
          part="input"
          type="search"
          name="q"
          autocomplete="off"
          enterkeyhint="search"
          aria-label=${this.label || this.placeholder}
          placeholder=${this.placeholder}
          @input=${this.type}
          @compositionend=${this.type}
          @focus=${this.show}
        />
        <button part="button" aria-label="Search">
          <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            <circle cx="6.8" cy="6.8" r="4.6" />
            <path d="m10.4 10.4 4 4" />
          </svg>
        </button>
      </form>
      <div class="spoken" role="status">${this.open && !this.busy ? this.summary() : ''}</div>
      <div class="panel" part="panel" ?hidden=${!this.open} aria-busy=${String(this.busy)}>
        ${this.problem ? this.trouble(this.problem) : when(this.answer, (answer) => this.list(answer))}
      </div>
    `;
  }

  summary() {
    if (this.problem) return this.problem.message;
    return this.answer ? counted(this.answer.total, 'article') : '';
  }

  /** @param {import('../common/answers').SearchAnswer} answer */
  list(answer) {
    if (answer.hits.length === 0) return this.nothing(answer);
    return html`
      <ol part="list" class=${this.busy ? 'busy' : ''}>
        ${answer.hits.map((hit) => html`<li part="option">${this.option(hit)}</li>`)}
      </ol>
      <p class="line all" part="all">
        <a href=${this.page({}).href}>${answer.total === 1 ? 'The article' : `All ${counted(answer.total, 'article')}`} in the archive</a>
      </p>
    `;
  }

  /** @param {import('../common/answers').Hit} hit */
  option(hit) {
    const href = safeLink(hit.links.html, this.home)?.href ?? this.home.href;
    const about = [dateLabel(hit.published), hit.source?.label].filter(Boolean).join(' · ');
    return html`
      <a
        part="link"
        href=${href}
        lang=${hit.language ?? nothing}
        dir="auto"
        @click=${(/** @type {Event} */ event) => this.select(event, hit, href)}
      >
        <span class="title" part="title">${plain(hit.title) ? marked(hit.title) : 'Untitled'}</span>
        <span class="about" part="about" lang="en">${about}</span>
        ${hit.snippets
          .slice(0, 1)
          .map(
            ({ segments }) => html`<span class="snippet" part="snippet">${marked(segments)}</span>`,
          )}
      </a>
    `;
  }

  /** @param {import('../common/answers').SearchAnswer} answer */
  nothing({ suggestions: { relaxed } }) {
    return html`
      <p class="line" part="message">
        Nothing found.
        ${when(
          relaxed,
          ({ total }) =>
            html`<a href=${this.page({ match: 'any' }).href}>${counted(total, 'article')} with any of the words</a>`,
        )}
      </p>
    `;
  }

  /** @param {import('../common/fetch.js').Problem} problem */
  trouble(problem) {
    if (problem.status !== 0) {
      return html`<p class="line" part="message">The search did not work: ${problem.message}.</p>`;
    }
    const origin = location.protocol === 'file:' ? 'null' : location.origin;
    const why = origin === 'null' ? ', because it was opened from a file' : '';
    return html`
      <p class="line" part="message">
        The archive at ${this.home.host} does not answer this page. If the page is yours, see that the archive runs
        and was started with <code>--allow-origin ${origin}</code>${why}.
      </p>
    `;
  }

  get home() {
    return new URL(this.api.endsWith('/') ? this.api : `${this.api}/`, location.href);
  }

  /** @returns {HTMLInputElement} */
  get input() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('input'));
  }

  /**
   * The page that shows all hits.
   *
   * @param {Record<string, string>} more
   */
  page(more) {
    return this.withQuery(safeLink(this.results, location.href) ?? this.home, more);
  }

  /**
   * @param {URL} url
   * @param {Record<string, string>} more
   */
  withQuery(url, more) {
    for (const [name, value] of new URLSearchParams(this.filter))
      url.searchParams.append(name, value);
    for (const [name, value] of Object.entries({ q: this.input.value.trim(), ...more })) {
      url.searchParams.set(name, value);
    }
    return url;
  }

  /** @param {InputEvent} event */
  type(event) {
    this.stop();
    if (event.isComposing) return;
    this.timer = setTimeout(() => this.search(), this.input.value.trim() ? PAUSE_MS : 0);
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    if (this.results && this.input.value.trim()) location.assign(this.page({}));
    else this.search();
  }

  search() {
    this.stop();
    const q = this.input.value.trim();
    if (!q) {
      this.answer = this.problem = undefined;
      this.open = false;
      return;
    }
    const wanted = { limit: String(this.limit), facets: 'none', snippets: '1', snippetSize: '120' };
    const url = this.withQuery(new URL('v1/search', this.home), wanted);
    this.busy = true;
    this.latest.run(
      (signal) => getJson(url, signal),
      (answer) => {
        this.settle({ answer });
        this.tell('dossier-search', { q, total: answer.total, hits: answer.hits });
      },
      (problem) => this.settle({ problem }),
    );
  }

  /** @param {Partial<Pick<DossierSearch, 'answer' | 'problem'>>} outcome */
  settle({ answer, problem }) {
    this.answer = answer;
    this.problem = problem;
    this.busy = false;
    this.open = true;
  }

  stop() {
    clearTimeout(this.timer);
    this.latest.cancel();
    this.busy = false;
  }

  show() {
    this.open = Boolean((this.answer || this.problem) && this.input.value.trim());
  }

  /** @param {FocusEvent} event */
  leave(event) {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget)))
      this.open = false;
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.key === 'Escape') {
      if (!this.open) this.input.value = '';
      this.input.focus();
      this.open = false;
    } else if (event.key === 'ArrowDown') {
      this.move(1);
    } else if (event.key === 'ArrowUp') {
      this.move(-1);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {1 | -1} step along the box and the links below it */
  move(step) {
    if (!this.open) this.show();
    const stops = [
      this.input,
      .../** @type {any} */ (this.renderRoot.querySelectorAll('.panel a')),
    ];
    const now = stops.indexOf(/** @type {ShadowRoot} */ (this.renderRoot).activeElement);
    this.updateComplete.then(() =>
      stops[Math.max(0, Math.min(stops.length - 1, now + step))].focus(),
    );
  }

  /**
   * @param {Event} event
   * @param {import('../common/answers').Hit} hit
   * @param {string} href
   */
  select(event, hit, href) {
    if (!this.tell('dossier-select', { hit, href })) event.preventDefault();
  }

  /**
   * @param {string} type
   * @param {unknown} detail
   */
  tell(type, detail) {
    const options = {
      detail,
      bubbles: true,
      composed: true,
      cancelable: type === 'dossier-select',
    };
    return this.dispatchEvent(new CustomEvent(type, options));
  }
}

if (!customElements.get('dossier-search')) customElements.define('dossier-search', DossierSearch);
