/** Where the reader was on each entry of the browser's history: how far down, and how many hits were shown. */
export class Places {
  #key = '';

  constructor() {
    history.scrollRestoration = 'manual';
    this.enter();
  }

  /** Names the current entry if it is new, and tells the place if the reader was here before. */
  enter() {
    const known = history.state?.key;
    this.#key = known ?? crypto.randomUUID?.() ?? String(Math.random());
    if (!known) history.replaceState({ ...history.state, key: this.#key }, '');
    const saved = known && sessionStorage.getItem(`place-${known}`);
    /** @type {{ y: number, shown: number } | undefined} */
    const place = saved ? JSON.parse(saved) : undefined;
    return place;
  }

  /** @param {number} shown how many hits */
  leave(shown) {
    sessionStorage.setItem(`place-${this.#key}`, JSON.stringify({ y: window.scrollY, shown }));
  }
}
