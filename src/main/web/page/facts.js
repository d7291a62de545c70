import { html, nothing } from 'lit';
import { when } from '../common/text.js';

/**
 * What a fact says in one line, from its parts; the quote is what counts.
 *
 * @param {import('../common/answers').Fact} fact
 */
export function statement(fact) {
  const times = [
    when(fact.time, ({ text }) => html`<span class="time">${text}</span>`),
    when(fact.deadline, ({ text }) => html`<span class="time">due ${text}</span>`),
    when(fact.where, (where) => html`<span class="time">${where}</span>`),
  ];
  return html`
    <p class="statement">
      <span class="kind">${fact.kind}</span>
      ${when(fact.who, ({ label }) => html`<b>${label}</b>`)}
      ${when(fact.property, (property) => html`<span>${property.replaceAll('-', ' ')}</span>`)}
      ${when(fact.object, ({ label }) => html`<b>${label}</b>`)}
      ${when(fact.value, (value) => html`<span class="value">${amount(value)}</span>`)}
      ${when(fact.previous, ({ text }) => html`<span class="time">before: ${text}</span>`)} ${times}
    </p>
  `;
}

/** @param {{ text: string, converted?: { text: string } | null }} value */
function amount({ text, converted }) {
  return converted ? `${text} (${converted.text})` : text;
}

/**
 * How the article says it: where a target stands, whether it happened, who says so.
 *
 * @param {import('../common/answers').Fact} fact
 */
export function standing({ id, status, modality, negated, attribution, confidence, rule }) {
  const words = [
    negated && status !== 'missed' ? 'denied' : '',
    status ?? '',
    modality && modality !== 'actual' ? modality : '',
    attribution && attribution.kind !== 'author'
      ? `says ${attribution.source || attribution.kind}`
      : '',
  ].filter(Boolean);
  return html`
    <p class="standing">
      ${words.map((word) => html`<span class="tag">${word}</span>`)}
      <span title="Rule ${rule}">${Math.round(confidence * 100)} % sure</span>
      <a href="/v1/facts/${id}?pretty" title="This fact as data, and whether its words still stand">${id}</a>
    </p>
  `;
}

/**
 * Facts below a hit, each with its words and the way to their place in the article.
 *
 * @param {import('../common/answers').Fact[]} facts
 * @param {string} article where the article is shown
 * @param {string | null} language
 */
export function factList(facts, article, language) {
  return html`
    <ol class="facts">
      ${facts.map(
        (fact) => html`
          <li>
            ${statement(fact)}
            <blockquote lang=${language ?? nothing} dir="auto">
              <a href="${article}#fact-${fact.id}" title="Show these words in the article"><q>${fact.selector.quote.exact}</q></a>
            </blockquote>
            ${standing(fact)}
          </li>
        `,
      )}
    </ol>
  `;
}
