import { render } from 'lit';
import { getJson, Latest } from '../common/fetch.js';
import { Places } from './places.js';
import { searchView } from './search-view.js';
import { apiUrl, fromUrl, toUrl, withValue } from './state.js';
import { Values } from './values.js';

const PAGE = 20;
const MOST = 100;
const PAUSE_MS = 400;

/** The search page: keeps the URL, the server's answer and what is shown in step. */
export class Search {
  params = fromUrl(location.search);
  /** @type {import('../common/answers').SearchAnswer | undefined} */
  answer = undefined;
  /** @type {import('../common/answers').Hit[]} */
  hits = [];
  /** @type {import('../common/fetch.js').Problem | undefined} */
  problem = undefined;
  busy = false;

  /** Facts by article, once asked for; a problem where they could not be had. */
  /** @type {Map<string, import('../common/answers').Fact[] | import('../common/fetch.js').Problem>} */
  facts = new Map();
  /** @type {Map<string, boolean>} */
  openFacets = new Map();
  /** Facets of which all values are shown. */
  /** @type {Map<string, Values>} */
  allValues = new Map();
  /** What values of facets are called, once seen. */
  /** @type {Map<string, string>} */
  labels = new Map();
  /** @type {import('../common/answers').SavedSearch[] | undefined} */
  saved = undefined;
  filtersShown = false;
  /** @type {number | undefined} */
  lastYear = undefined;

  #latest = new Latest();
  #places = new Places();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer = undefined;

  /**
   * @param {HTMLElement} root
   * @param {HTMLFormElement} form
   */
  constructor(root, form) {
    this.root = root;
    this.form = form;
    this.input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  }

  start() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(this.#typed());
    });
    for (const type of ['input', 'compositionend']) {
      this.input.addEventListener(type, (event) => this.#typing(/** @type {InputEvent} */ (event)));
    }
    this.root.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('pagehide', () => this.#places.leave(this.hits.length));
    window.addEventListener('popstate', () => {
      this.#places.leave(this.hits.length);
      this.#enter();
    });
    this.#enter();
  }

  /**
   * To another search. While a query is being typed, its states share one entry of the history.
   *
   * @param {URLSearchParams} params
   * @param {{ typing?: boolean }} [how]
   */
  go(params, { typing = false } = {}) {
    const url = toUrl(params);
    if (history.state?.typing) {
      history.replaceState({ ...history.state, typing }, '', url);
    } else if (url !== location.pathname + location.search) {
      this.#places.leave(this.hits.length);
      history.pushState({ typing }, '', url);
    }
    this.#places.enter();
    this.params = params;
    if (!typing) this.input.value = params.get('q') ?? '';
    this.load();
  }

  /** @param {number} [limit] */
  load(limit = PAGE, then = () => {}) {
    clearTimeout(this.#timer);
    this.busy = true;
    this.update();
    for (const values of this.allValues.values()) values.load(this.params);
    this.#latest.run(
      (signal) => getJson(apiUrl(this.params, limit), signal),
      (answer) => {
        this.#settle(undefined);
        this.answer = answer;
        this.hits = answer.hits;
        for (const name in answer.facets) this.#learn(name, answer.facets[name].values);
        this.update();
        then();
      },
      (problem) => {
        this.#settle(problem);
        this.hits = [];
        this.update();
        if (problem.answer.code === 'not-ready') {
          this.#timer = setTimeout(() => this.load(limit, then), (problem.retryAfter ?? 1) * 1000);
        }
      },
    );
  }

  /** The next hits, below those shown. */
  loadMore() {
    const cursor = this.answer?.page.nextCursor;
    if (!cursor || this.busy) return;
    this.busy = true;
    this.update();
    this.#latest.run(
      (signal) => getJson(apiUrl(this.params, PAGE, cursor), signal),
      (answer) => {
        this.#settle(undefined);
        const first = this.hits.length;
        const shown = new Set(this.hits.map(({ id }) => id));
        this.hits = [
          ...this.hits,
          ...answer.hits.filter((/** @type {any} */ { id }) => !shown.has(id)),
        ];
        if (this.answer) this.answer = { ...this.answer, page: answer.page };
        this.update();
        this.root.querySelectorAll('.hit')[first]?.querySelector('a')?.focus();
      },
      (problem) => {
        this.#settle(problem);
        this.update();
      },
    );
  }

  /** @param {string} id of an article */
  async loadFacts(id) {
    if (Array.isArray(this.facts.get(id))) return;
    this.facts.delete(id);
    this.update();
    const url = `/v1/articles/${encodeURIComponent(id)}/facts`;
    this.facts.set(
      id,
      await getJson(url).then(
        ({ facts }) => facts,
        (problem) => problem,
      ),
    );
    this.update();
  }

  /** @param {string} name of a facet, of which all values are wanted, or the most frequent again */
  widen(name) {
    if (!this.allValues.delete(name)) {
      const values = new Values(name, () => {
        this.#learn(name, values.list);
        this.update();
      });
      this.allValues.set(name, values);
      values.load(this.params);
    }
    this.update();
  }

  /** The queries that are saved in the corpus, asked for once. */
  async loadSaved() {
    if (this.saved) return;
    this.saved = await getJson('/v1/saved').then(
      ({ saved }) => saved,
      () => undefined,
    );
    this.update();
  }

  /**
   * @param {string} name of a facet
   * @param {string} value
   */
  labelOf(name, value) {
    return this.labels.get(`${name} ${value}`);
  }

  /**
   * @param {string} name of a facet
   * @param {import('../common/answers').FacetValue[]} values
   */
  #learn(name, values) {
    for (const { value, label } of values) this.labels.set(`${name} ${value}`, label);
  }

  /** Shows the present state, and keeps the keyboard where it was. */
  update() {
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    const inside = focused && this.root.contains(focused);
    render(searchView(this), this.root);
    const q = this.params.get('q');
    document.title = q ? `${q} – Dossier` : 'Dossier';
    if (!inside || document.activeElement === focused) return;
    const next = focused.isConnected ? focused : document.getElementById('count');
    next?.focus({ preventScroll: true });
  }

  #enter() {
    const place = this.#places.enter();
    this.params = fromUrl(location.search);
    this.input.value = this.params.get('q') ?? '';
    const limit = Math.min(MOST, Math.max(PAGE, place?.shown ?? 0));
    this.load(limit, () => window.scrollTo(0, place?.y ?? 0));
  }

  /** @param {import('../common/fetch.js').Problem | undefined} problem */
  #settle(problem) {
    this.busy = false;
    this.problem = problem;
  }

  #typed() {
    return withValue(this.params, 'q', this.input.value.trim());
  }

  /** @param {InputEvent} event */
  #typing(event) {
    clearTimeout(this.#timer);
    if (event.isComposing) return;
    this.#timer = setTimeout(() => {
      if (this.input.value.trim() !== (this.params.get('q') ?? ''))
        this.go(this.#typed(), { typing: true });
    }, PAUSE_MS);
  }

  /**
   * A plain click on a link to another search stays on the page.
   *
   * @param {MouseEvent} event
   */
  #follow(event) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const modified =
      event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || modified || link.origin !== location.origin || link.pathname !== '/') return;
    event.preventDefault();
    this.visit(link.href);
  }

  /** @param {string} href of this page or another */
  visit(href) {
    const url = new URL(href, location.href);
    if (url.pathname !== '/') {
      location.assign(href);
      return;
    }
    clearTimeout(this.#timer);
    this.go(fromUrl(url.search));
    window.scrollTo(0, 0);
  }
}
