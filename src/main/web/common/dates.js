const UTC = { timeZone: 'UTC' };
const DAY = new Intl.DateTimeFormat('en-GB', {
  ...UTC,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { ...UTC, month: 'long', year: 'numeric' });

/**
 * The date as precisely as it is known, and no more: `29 June 2017`, `May 2019`, `2019`, `2015 – 2017`, `before 2016`.
 *
 * @param {import('./answers').Published | null} published
 */
export function dateLabel(published) {
  const [from, to] = [parse(published?.from), parse(published?.to)];
  const about = published?.edtf.includes('~') ? 'about ' : '';
  if (from && to) return about + between(from, to);
  if (to) return `until ${DAY.format(to)}`;
  if (from) return `${DAY.format(from)} or later`;
  return 'no date';
}

/**
 * How exact the date is, for a reader who wants to know.
 *
 * @param {import('./answers').Published | null} published
 */
export function precision(published) {
  const [from, to] = [parse(published?.from), parse(published?.to)];
  if (!from || !to) return from || to ? 'open interval' : 'unknown';
  if (from.getTime() === to.getTime()) return 'exact day';
  if (isYears(from, to) && year(from) === year(to)) return 'exact to the year';
  if (isMonths(from, to) && MONTH.format(from) === MONTH.format(to)) return 'exact to the month';
  return 'between two dates';
}

/**
 * @param {Date} from
 * @param {Date} to
 */
function between(from, to) {
  const form = isYears(from, to) ? year : isMonths(from, to) ? MONTH.format : DAY.format;
  return form(from) === form(to) ? form(from) : `${form(from)} – ${form(to)}`;
}

/** @param {string | null | undefined} day a calendar date, `2017-06-29` */
function parse(day) {
  return day && /^-?\d{4,6}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
}

/** @param {Date} date */
function year(date) {
  return String(date.getUTCFullYear());
}

/**
 * @param {Date} from
 * @param {Date} to
 */
function isMonths(from, to) {
  return from.getUTCDate() === 1 && new Date(to.getTime() + 86_400_000).getUTCDate() === 1;
}

/**
 * @param {Date} from
 * @param {Date} to
 */
function isYears(from, to) {
  return isMonths(from, to) && from.getUTCMonth() === 0 && to.getUTCMonth() === 11;
}
