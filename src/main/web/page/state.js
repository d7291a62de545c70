/**
 * What is searched for is the page's URL: its parameters have the names and meanings of the API's. All functions here
 * return new parameters and change none.
 *
 * @typedef {{ name: string, value: string, label: string, without: URLSearchParams }} Chip a filter that is on
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
const MANY = 100;

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
 * @param {Set<string>} long the facets to be shown at length
 * @param {string} [cursor]
 */
export function apiUrl(params, limit, long, cursor) {
  const query = new URLSearchParams(params);
  query.set('limit', String(limit));
  query.set('facets', cursor ? 'none' : facetSizes(long));
  if (cursor) query.set('cursor', cursor);
  return `/v1/search?${query}`;
}

/** @param {Set<string>} long */
function facetSizes(long) {
  const sizes = [...FACETS.keys()].map((name) => `${name}:${long.has(name) ? MANY : FEW}`);
  return ['year:200', ...sizes].join(',');
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
 * @param {import('../common/answers').FacetValue} value
 */
export function toggle(params, name, value) {
  const chosen = params.getAll(name);
  const rest = chosen.filter((each) => !isSame(each, value));
  if (rest.length === chosen.length) rest.push(value.value);
  return withAll(withoutMissing(params, name), name, rest);
}

/**
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {import('../common/answers').FacetValue} value
 */
export function isChosen(params, name, value) {
  return params.getAll(name).some((each) => isSame(each, value));
}

/**
 * @param {string} chosen
 * @param {import('../common/answers').FacetValue} value
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
 * @param {Record<string, import('../common/answers').Facet>} facets for the labels
 * @returns {Chip[]}
 */
export function chips(params, facets) {
  return [...params]
    .filter(([name]) => !NOT_FILTERS.includes(name))
    .map(([name, value]) => ({
      name,
      value,
      label: label(name, value, facets),
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
 * @param {Record<string, import('../common/answers').Facet>} facets
 */
function label(name, value, facets) {
  const [facet, how] = name.split('.');
  if (name === 'match') return value === 'any' ? 'Any of the words' : 'All of the words';
  if (name === 'missing') return value === 'year' || value === 'date' ? 'No date' : `No ${value}`;
  if (name === 'has') return `Has ${value}`;
  if (name === 'from' || name === 'to') return `${name === 'from' ? 'From' : 'Until'} ${value}`;
  if (facet === 'year') return `${how === 'not' ? 'Not ' : ''}${value.replace('..', '–')}`;
  const known = facets[facet]?.values.find((each) => isSame(value, each))?.label ?? value;
  const what = FACETS.get(facet) ?? facet;
  return how === 'not' ? `${what}: not ${known}` : `${what}: ${known}`;
}
