import { getJson, Latest } from '../common/fetch.js';
import { valuesUrl } from './state.js';

/** All values of one facet, as far as they are shown: by a part of their label, the most frequent first or by name. */
export class Values {
  contains = '';
  sort = 'count';
  /** @type {import('../common/answers').FacetValue[]} */
  list = [];
  distinct = 0;
  busy = true;
  /** @type {import('../common/fetch.js').Problem | undefined} */
  problem = undefined;

  #latest = new Latest();

  /**
   * @param {string} name of the facet
   * @param {() => void} changed called when there is something new to show
   */
  constructor(name, changed) {
    this.name = name;
    this.changed = changed;
  }

  /**
   * @param {URLSearchParams} params what is searched for
   * @param {boolean} [further] the next values, below those shown
   */
  load(params, further = false) {
    this.busy = true;
    const { contains, sort } = this;
    const url = valuesUrl(params, this.name, { contains, sort, offset: further ? this.list.length : 0 });
    this.#latest.run(
      (signal) => getJson(url, signal),
      ({ values, distinct }) => {
        this.list = further ? [...this.list, ...values] : values;
        Object.assign(this, { distinct, busy: false, problem: undefined });
        this.changed();
      },
      (problem) => {
        Object.assign(this, { list: [], busy: false, problem });
        this.changed();
      },
    );
  }
}
