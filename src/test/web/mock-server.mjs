// Answers like the server, from a handful of articles, for the tests of the pages: `node mock-server.mjs [port]`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { ARTICLES } from './articles.mjs';

const STATIC = new URL('../../main/resources/web/', import.meta.url);
const FILES = { '/': 'index.html', '/embed': 'embed/index.html', '/page.js': 'page.js', '/page.css': 'page.css', '/embed/v1/dossier-search.js': 'embed/v1/dossier-search.js' };
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const FACETS = ['initiative', 'topic', 'person', 'organisation', 'place', 'source', 'language', 'kind'];

/** @param {number} [port] 0 for any free one */
export function startMock(port = 0) {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost'), request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function answer(url, request, response) {
  const origin = request.headers.origin ?? '';
  if (/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)) response.setHeader('Access-Control-Allow-Origin', origin);
  const file = url.pathname.startsWith('/articles/') ? 'index.html' : FILES[url.pathname];
  if (file) {
    const headers = { 'Content-Type': TYPES[file.split('.').at(-1)], 'Content-Security-Policy': POLICY };
    response.writeHead(200, headers).end(await readFile(new URL(file, STATIC)));
    return;
  }
  const [, id, facts] = /^\/v1\/articles\/([^/]+)(\/facts)?$/.exec(url.pathname) ?? [];
  const found = ARTICLES.find((article) => article.id === id);
  if (url.pathname === '/v1/search') json(response, ...search(url.searchParams));
  else if (found && facts) json(response, 200, { total: found.facts.length, facts: found.facts });
  else if (found) json(response, 200, { ...about(found), text: found.text, authors: found.authors, modified: null });
  else json(response, 404, { type: '/errors/no-such-article', title: 'There is no such article', status: 404, detail: `no article has the id ${id}`, code: 'no-such-article' });
}

function json(response, status, body) {
  const type = status === 200 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
}

function search(params) {
  const q = params.get('q') ?? '';
  if (q.includes('/x/')) return [400, regexpRefused(q)];
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const matching = ARTICLES.filter((article) => matchesWords(article, words, params.get('match') ?? 'all'));
  const hits = matching.filter((article) => matchesFilters(article, params, ''));
  if (params.get('sort') === 'oldest') hits.reverse();
  const offset = Number(params.get('cursor') ?? 0);
  const limit = Number(params.get('limit') ?? 20);
  const next = offset + limit < hits.length ? String(offset + limit) : null;
  return [
    200,
    {
      query: { q: q || null, parsed: q, match: 'all', warnings: q.split('"').length % 2 ? [] : [UNBALANCED] },
      total: hits.length,
      tookMs: 1,
      index: { generation: 1, articles: ARTICLES.length, updated: '2026-01-02T03:04:05Z' },
      page: { limit, offset, nextCursor: next },
      hits: hits.slice(offset, offset + limit).map((article) => hit(article, words)),
      facets: params.get('facets') === 'none' ? {} : facets(matching, params),
      suggestions: { didYouMean: null, relaxed: hits.length === 0 ? relaxed(words, params) : null },
      links: { self: '/v1/search', next: null, export: '/v1/export', html: '/' },
    },
  ];
}

const UNBALANCED = { code: 'unbalanced-quote', parameter: 'q', position: { start: 0, end: 1 }, message: 'no closing quote; one was added at the end' };

function regexpRefused(q) {
  const at = q.indexOf('/x/');
  const error = { parameter: 'q', position: { start: at, end: at + 3 }, excerpt: q, caret: `${' '.repeat(at)}^`, suggestion: q.replaceAll('/', ' ').trim() };
  return { type: '/errors/regexp-not-supported', title: 'The query could not be read', status: 400, detail: `regular expression at character ${at}`, code: 'regexp-not-supported', errors: [error] };
}

function relaxed(words, params) {
  if (words.length < 2) return null;
  const total = ARTICLES.filter((article) => matchesWords(article, words, 'any') && matchesFilters(article, params, '')).length;
  return total > 0 ? { total, href: `/v1/search?${params}&match=any` } : null;
}

function matchesWords({ title, text }, words, match) {
  const all = `${title} ${text}`.toLowerCase();
  if (words.length === 0) return true;
  return match === 'any' ? words.some((word) => all.includes(word)) : words.every((word) => all.includes(word));
}

/** All filters but those on the facet `except`. */
function matchesFilters(article, params, except) {
  return ['year', ...FACETS]
    .filter((name) => name !== except)
    .every((name) => {
      const values = valuesOf(article, name).map(({ id }) => id);
      if (params.getAll('missing').includes(name) && values.length > 0) return false;
      const wanted = params.getAll(name).flatMap(spellOut);
      return wanted.length === 0 || wanted.some((value) => values.includes(value));
    });
}

function spellOut(value) {
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(value) ?? [];
  return from ? Array.from({ length: to - from + 1 }, (_, index) => String(Number(from) + index)) : [value];
}

function valuesOf(article, name) {
  if (name === 'year') return article.published ? [{ id: article.published.from.slice(0, 4), label: article.published.from.slice(0, 4) }] : [];
  if (name === 'source') return article.source ? [article.source] : [];
  if (name === 'language') return [{ id: 'en', label: 'English' }];
  return article[name];
}

function facets(matching, params) {
  const sizes = (params.get('facets') ?? '').split(',').map((each) => each.split(':'));
  return Object.fromEntries(sizes.map(([name, size]) => [name, facet(matching, params, name, Number(size))]));
}

function facet(matching, params, name, size) {
  const articles = matching.filter((article) => matchesFilters(article, params, name));
  const counts = new Map();
  for (const { id, label } of articles.flatMap((article) => valuesOf(article, name))) {
    counts.set(id, { value: id, label, count: (counts.get(id)?.count ?? 0) + 1, selected: params.getAll(name).flatMap(spellOut).includes(id) });
  }
  const values = [...counts.values()].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  const missing = articles.filter((article) => valuesOf(article, name).length === 0).length;
  return { combine: 'any', values: values.slice(0, size), missing, distinct: values.length, complete: values.length <= size };
}

function hit(article, words) {
  const first = article.text.split('\n\n').at(-1);
  const body = article.text.split('\n\n').slice(1).find((paragraph) => words.some((word) => paragraph.toLowerCase().includes(word)));
  return {
    ...about(article),
    title: segments(article.title, words),
    score: 1.5,
    snippets: [{ field: 'text', start: 0, segments: segments(body ?? first, words) }],
    facts: { count: article.facts.length },
    duplicates: { others: 0 },
  };
}

function about({ text, facts, authors, kind, ...rest }) {
  return { ...rest, title: [{ text: rest.title }], links: { self: `/v1/articles/${rest.id}`, html: `/articles/${rest.id}` } };
}

function segments(text, words) {
  if (words.length === 0) return [{ text }];
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'iu'));
  return parts.map((part, index) => (index % 2 ? { text: part, hit: true } : { text: part })).filter((part) => part.text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await startMock(Number(process.argv[2] ?? 7071));
  console.log(`http://localhost:${server.address().port}/`);
}
