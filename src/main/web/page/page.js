import { showArticle } from './article.js';
import { Search } from './search.js';
import { Suggestions } from './suggest.js';

const root = document.getElementById('view');
const form = /** @type {HTMLFormElement | null} */ (document.getElementById('search'));
const article = /^\/articles\/([^/]+)\/?$/.exec(location.pathname);

const isSearch = location.pathname === '/';

if (root && article) showArticle(root, decodeURIComponent(article[1]));
const search = root && form && isSearch ? new Search(root, form) : undefined;
search?.start();

if (form) {
  form.action = '/';
  new Suggestions(/** @type {HTMLInputElement} */ (form.elements.namedItem('q')), {
    params: () => search?.params ?? new URLSearchParams(),
    go: (href) => (search ? search.visit(href) : location.assign(href)),
  });
}

for (const element of document.querySelectorAll('[data-origin]')) {
  element.textContent =
    element.textContent?.replaceAll('https://archive.example', location.origin) ?? '';
}
