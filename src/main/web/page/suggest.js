import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { getJson, Latest } from '../common/fetch.js';
import { number } from '../common/text.js';
import { addressOf, FACETS } from './state.js';

const PAUSE_MS = 120;
const LONGEST = 200;

/**
 * What the archive can be asked for, below the box while one types: a combobox with a list, where nothing is chosen
 * until the reader does (WAI-ARIA 1.2, editable combobox with list autocomplete).
 *
 * Keys: down and up go along the list and back to the box, Enter chooses (with Ctrl, Command or Shift in a new tab), Esc closes the list and
 * then empties the box, Tab leaves. All others are the text's.
 */
export class Suggestions {
  /** @type {import('../common/answers').Suggestion[]} */
  #offers = [];
  #at = -1;
  #latest = new Latest();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer = undefined;
  #list = document.createElement('ul');

  /**
   * @param {HTMLInputElement} input
   * @param {{ params: () => URLSearchParams, go: (href: string) => void }} page what is searched for now, and the way to what is chosen
   */
  constructor(input, page) {
    this.input = input;
    this.page = page;
    Object.assign(this.#list, { id: 'suggestions', className: 'suggestions', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    input.after(this.#list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'suggestions',
      'aria-expanded': 'false',
    })) {
      input.setAttribute(name, value);
    }
    for (const type of ['input', 'compositionend'])
      input.addEventListener(type, (event) => this.#type(/** @type {InputEvent} */ (event)));
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.close());
    input.form?.addEventListener('submit', () => this.close());
    // the box keeps the focus while the list is used with the mouse
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  close() {
    clearTimeout(this.#timer);
    this.#latest.cancel();
    this.#show([]);
  }

  /** @param {InputEvent} event */
  #type(event) {
    clearTimeout(this.#timer);
    if (event.isComposing) return;
    const typed = this.input.value.trim();
    if (!typed || [...typed].length > LONGEST) this.close();
    else this.#timer = setTimeout(() => this.#ask(typed), PAUSE_MS);
  }

  /** @param {string} typed */
  #ask(typed) {
    const url = `/v1/suggest?${new URLSearchParams({ q: typed, limit: '8' })}`;
    this.#latest.run(
      (signal) => getJson(url, signal),
      ({ suggestions }) => this.#show(suggestions),
      () => this.#show([]),
    );
  }

  /** @param {import('../common/answers').Suggestion[]} offers */
  #show(offers) {
    this.#offers = offers;
    this.#at = -1;
    this.#update();
  }

  #update() {
    const open = this.#offers.length > 0;
    this.#list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (this.#at >= 0) this.input.setAttribute('aria-activedescendant', `suggestion-${this.#at}`);
    else this.input.removeAttribute('aria-activedescendant');
    render(
      repeat(
        this.#offers,
        ({ kind, id, text }) => `${kind} ${id} ${text}`,
        (offer, index) => this.#option(offer, index),
      ),
      this.#list,
    );
    if (open && this.#at >= 0) this.#list.children[this.#at]?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {import('../common/answers').Suggestion} offer
   * @param {number} index
   */
  #option(offer, index) {
    const kind = { query: '', title: 'Article' }[offer.kind] ?? FACETS.get(offer.kind) ?? offer.kind;
    return html`
      <li
        role="option"
        id="suggestion-${index}"
        aria-selected=${String(index === this.#at)}
        @click=${(/** @type {MouseEvent} */ event) => this.#choose(offer, isAside(event))}
      >
        <span class="name" dir="auto">${offer.text}</span>
        ${kind ? html`<span class="note">${kind}</span>` : nothing}
        ${offer.kind === 'title' ? nothing : html`<span class="count">${number(offer.articles)}</span>`}
      </li>
    `;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.isComposing) return;
    const open = this.#offers.length > 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !open) {
      if (this.input.value.trim()) this.#ask(this.input.value.trim());
    } else if (step) {
      const stops = this.#offers.length + 1;
      this.#at = ((this.#at + 1 + step + stops) % stops) - 1;
      this.#update();
    } else if (event.key === 'Enter' && this.#at >= 0) {
      this.#choose(this.#offers[this.#at], isAside(event));
    } else if (event.key === 'Escape' && (open || this.input.value)) {
      this.close();
      if (!open) this.#empty();
    } else {
      return;
    }
    event.preventDefault();
  }

  #empty() {
    this.input.value = '';
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /**
   * @param {import('../common/answers').Suggestion} offer
   * @param {boolean} aside
   */
  #choose(offer, aside) {
    const href = addressOf(this.page.params(), offer);
    this.close();
    if (aside) window.open(href, '_blank', 'noopener');
    else this.page.go(href);
  }
}

/** @param {MouseEvent | KeyboardEvent} event */
function isAside(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
