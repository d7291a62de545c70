import { html } from 'lit';
import { when } from '../common/text.js';

/**
 * What went wrong, where in the query, and what to do about it.
 *
 * @param {import('../common/fetch.js').Problem} problem
 * @param {{ retry: () => void, suggestion?: (query: string) => string }} ways `suggestion` makes the address of a better query
 */
export function problemBox(problem, { retry, suggestion }) {
  const { title, code, errors = [] } = problem.answer;
  return html`
    <div class="problem" role="alert">
      <h2>${title}</h2>
      ${problem.message === title ? '' : html`<p>${sentence(problem.message)}</p>`}
      ${errors.map(
        (error) => html`
          ${when(error.excerpt, (excerpt) => html`<pre aria-hidden="true">${excerpt}\n${error.caret ?? ''}</pre>`)}
          ${
            suggestion &&
            when(
              error.suggestion,
              (query) =>
                html`<p>Try <a class="suggestion" href=${suggestion(query)}>${query}</a></p>`,
            )
          }
        `,
      )}
      ${when(isPassing(problem) && code !== 'not-ready', () => html`<button type="button" @click=${retry}>Try again</button>`)}
      ${when(code === 'not-ready', () => html`<p>The page will try again by itself.</p>`)}
    </div>
  `;
}

/** @param {import('../common/fetch.js').Problem} problem */
function isPassing({ status }) {
  return status === 0 || status === 429 || status >= 500;
}

/** @param {string} detail lower case, no full stop */
function sentence(detail) {
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1)}${/[.!?]$/.test(detail) ? '' : '.'}`;
}
