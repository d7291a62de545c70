/**
 * What is searched for is the page's URL: its parameters have the names and meanings of the API's. All functions here
 * return new parameters and change none.
 *
 * @typedef {{ name: string, value: string, label: string, without: URLSearchParams }} Chip a filter that is on
 * @typedef {{ value: string, label: string }} Named a value of a facet
 */

/** Facets as they are listed; the years have a chart of their own. */
export const FACETS = new Map([
  ['initiative', 'Initiative'],
  ['organisation', 'Organisation'],
  ['person', 'Person'],
  ['place', 'Place'],
  ['topic', 'Topic'],
  ['source', 'Source'],
  ['kind', 'Kind of fact'],
  ['language', 'Language'],
]);

const NOT_FILTERS = ['q', 'sort', 'syntax', 'fuzzy', 'collapse', 'expand'];
const OURS = [
  'limit',
  'offset',
  'cursor',
  'facets',
  'highlight',
  'snippets',
  'snippetSize',
  'pretty',
];
const FEW = 8;
const MANY = 50;
const FACET_SIZES = ['year:200', ...[...FACETS.keys()].map((name) => `${name}:${FEW}`)].join(',');

/** @param {string} search as in `location.search` */
export function fromUrl(search) {
  const params = new URLSearchParams(search);
  for (const name of [...params.keys()]) {
    if (OURS.includes(name) || name.startsWith('utm_') || params.get(name) === '')
      params.delete(name);
  }
  return params;
}

/** @param {URLSearchParams} params */
export function toUrl(params) {
  return params.size > 0 ? `/?${params}` : '/';
}

/**
 * @param {URLSearchParams} params
 * @param {number} limit
 * @param {string} [cursor]
 */
export function apiUrl(params, limit, cursor) {
  const query = new URLSearchParams(params);
  query.set('limit', String(limit));
  query.set('facets', cursor ? 'none' : FACET_SIZES);
  if (cursor) query.set('cursor', cursor);
  return `/v1/search?${query}`;
}

/**
 * The values of one facet, under the same filters.
 *
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {{ contains: string, sort: string, offset: number }} which
 */
export function valuesUrl(params, name, { contains, sort, offset }) {
  const query = articleParams(params);
  if (contains) query.set('contains', contains);
  query.set('facet.sort', sort);
  query.set('limit', String(MANY));
  query.set('offset', String(offset));
  return `/v1/facets/${name}?${query}`;
}

/**
 * What says which articles, without their order.
 *
 * @param {URLSearchParams} params
 */
export function articleParams(params) {
  return withValue(params, 'sort', '');
}

/**
 * Whether two searches find the same articles, because they ask for the same in some order.
 *
 * @param {URLSearchParams} one
 * @param {URLSearchParams} other
 */
export function isSameSearch(one, other) {
  const [a, b] = [one, other].map((params) => {
    const asked = new URLSearchParams([...articleParams(params)].sort());
    asked.sort();
    return String(asked);
  });
  return a === b;
}

/**
 * Where a suggestion leads: an article's page, a query, or a name as a filter in place of the words typed.
 *
 * @param {URLSearchParams} params
 * @param {import('../common/answers').Suggestion} suggestion
 */
export function addressOf(params, { kind, text, id }) {
  if (kind === 'title') return `/articles/${encodeURIComponent(id ?? '')}`;
  if (kind === 'query') return toUrl(withValue(params, 'q', text));
  const value = { value: id ?? text, label: text };
  const next = withValue(params, 'q', '');
  return toUrl(isChosen(next, kind, value) ? next : toggle(next, kind, value));
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {string} value nothing removes the parameter
 */
export function withValue(params, name, value) {
  const next = new URLSearchParams(params);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/**
 * A value of a facet on or off. It may stand in the URL by its id or by its label.
 *
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {Named} value
 */
export function toggle(params, name, value) {
  const chosen = params.getAll(name);
  const rest = chosen.filter((each) => !isSame(each, value));
  if (rest.length === chosen.length) rest.push(value.value);
  return withAll(withoutMissing(readmitted(params, name, value), name), name, rest);
}

/**
 * Articles with a value of the facet left out.
 *
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {Named} value
 */
export function exclude(params, name, value) {
  const chosen = params.getAll(name).filter((each) => !isSame(each, value));
  const next = withAll(readmitted(params, name, value), name, chosen);
  next.append(`${name}.not`, value.value);
  return next;
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {Named} value no longer left out
 */
function readmitted(params, name, value) {
  const not = `${name}.not`;
  return withAll(
    params,
    not,
    params.getAll(not).filter((each) => !isSame(each, value)),
  );
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {Named} value
 */
export function isChosen(params, name, value) {
  return params.getAll(name).some((each) => isSame(each, value));
}

/**
 * @param {string} chosen
 * @param {Named} value
 */
function isSame(chosen, { value, label }) {
  return chosen === value || chosen.toLowerCase() === label.toLowerCase();
}

/**
 * Articles without a value of the facet, and only these: nothing can have a value and none.
 *
 * @param {URLSearchParams} params
 * @param {string} name
 */
export function toggleMissing(params, name) {
  if (isMissing(params, name)) return withoutMissing(params, name);
  const next = withAll(params, name, []);
  next.append('missing', name);
  return next;
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 */
export function isMissing(params, name) {
  return params.getAll('missing').includes(name);
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 */
function withoutMissing(params, name) {
  return withAll(
    params,
    'missing',
    params.getAll('missing').filter((each) => each !== name),
  );
}

/**
 * The years that are on, with ranges (`2015..2019`) spelt out.
 *
 * @param {URLSearchParams} params
 * @returns {Set<number>}
 */
export function years(params) {
  const all = new Set();
  for (const value of params.getAll('year')) {
    const [, from, to] = /^(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(value) ?? [];
    for (let year = Number(from); year <= Number(to ?? from); year++) all.add(year);
  }
  return all;
}

/**
 * @param {URLSearchParams} params
 * @param {Set<number>} chosen written as the fewest values: `2012`, `2015..2019`
 */
export function withYears(params, chosen) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const year of [...chosen].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const values = runs.map(([from, to]) => (from === to ? `${from}` : `${from}..${to}`));
  return withAll(withoutMissing(params, 'year'), 'year', values);
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {string[]} values
 */
function withAll(params, name, values) {
  const next = new URLSearchParams(params);
  next.delete(name);
  for (const value of values) next.append(name, value);
  return next;
}

/**
 * Everything that narrows the search beside its words.
 *
 * @param {URLSearchParams} params
 * @param {(name: string, value: string) => string | undefined} labelOf what a value of a facet is called, as far as known
 * @returns {Chip[]}
 */
export function chips(params, labelOf) {
  return [...params]
    .filter(([name]) => !NOT_FILTERS.includes(name))
    .map(([name, value]) => ({
      name,
      value,
      label: label(name, value, labelOf),
      without: withAll(
        params,
        name,
        params.getAll(name).filter((each) => each !== value),
      ),
    }));
}

/** @param {URLSearchParams} params */
export function withoutFilters(params) {
  return new URLSearchParams([...params].filter(([name]) => NOT_FILTERS.includes(name)));
}

/**
 * @param {string} name
 * @param {string} value
 * @param {(name: string, value: string) => string | undefined} labelOf
 */
function label(name, value, labelOf) {
  const [facet, how] = name.split('.');
  if (name === 'match') return value === 'any' ? 'Any of the words' : 'All of the words';
  if (name === 'missing') return value === 'year' || value === 'date' ? 'No date' : `No ${value}`;
  if (name === 'has') return `Has ${value}`;
  if (name === 'from' || name === 'to') return `${name === 'from' ? 'From' : 'Until'} ${value}`;
  if (facet === 'year') return `${how === 'not' ? 'Not ' : ''}${value.replace('..', '–')}`;
  const known = labelOf(facet, value) ?? value;
  const what = FACETS.get(facet) ?? facet;
  return how === 'not' ? `${what}: not ${known}` : `${what}: ${known}`;
}
