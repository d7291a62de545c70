import { showArticle } from './article.js';
import { Search } from './search.js';

const root = document.getElementById('view');
const form = /** @type {HTMLFormElement | null} */ (document.getElementById('search'));
const article = /^\/articles\/([^/]+)\/?$/.exec(location.pathname);

if (form) form.action = '/';
if (root && article) showArticle(root, decodeURIComponent(article[1]));
else if (root && form) new Search(root, form).start();

for (const element of document.querySelectorAll('[data-origin]')) {
  element.textContent =
    element.textContent?.replaceAll('https://archive.example', location.origin) ?? '';
}
