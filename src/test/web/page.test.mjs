import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AXE, ask, launch, open } from './browser.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const count = (page) => page.locator('#count');
const hits = (page) => page.locator('.hit');

/** Waits until the count line says `words`. */
async function counted(page, words) {
  await page.waitForFunction((expected) => document.querySelector('#count')?.textContent?.trim() === expected, words);
}

function box(page, facet, label) {
  return page.locator('.facet', { has: page.locator('legend', { hasText: facet }) }).getByRole('checkbox', { name: label });
}

test('typing a query shows its hits with the matches marked, and the address says what is shown', async () => {
  const page = await open(browser, '/');
  await page.fill('#q', 'influencers');
  await page.press('#q', 'Enter');
  const { total } = await ask('/v1/search?q=influencers');
  await counted(page, `${total} article${total === 1 ? '' : 's'}`);
  assert.equal(await hits(page).count(), total);
  assert.match(await page.locator('.hit mark').first().textContent(), /influencer/i);
  assert.equal(new URL(page.url()).searchParams.get('q'), 'influencers');
});

test('values of one facet are alternatives, different facets narrow, and the counts are those of the API', async () => {
  const page = await open(browser, '/');
  await box(page, 'Initiative', '11 Main').check();
  await counted(page, '1 article');
  await box(page, 'Initiative', 'Gateway').check();
  await counted(page, '2 articles');
  await box(page, 'Person', 'Jeff Bezos').check();
  await counted(page, '1 article');
  const api = await ask('/v1/search?initiative=11-main&initiative=gateway-17&person=jeff-bezos');
  assert.equal(api.total, 1);
  for (const { label, count: expected } of api.facets.initiative.values) {
    const shown = page.locator('.facet', { hasText: 'Initiative' }).locator('.option', { hasText: label }).locator('.count');
    assert.equal(await shown.textContent(), String(expected), label);
  }
});

test('a bar of the years is a switch for its year', async () => {
  const page = await open(browser, '/');
  const bar = page.locator('.bar', { hasText: '2020' });
  await bar.click();
  await counted(page, '1 article');
  assert.equal(new URL(page.url()).searchParams.get('year'), '2020');
  assert.equal(await bar.getAttribute('aria-pressed'), 'true');
  await bar.click();
  await counted(page, `${(await ask('/v1/search')).total} articles`);
});

test('Back, Forward and a reload restore query and filters; a chip takes one filter away', async () => {
  const page = await open(browser, '/?q=alibaba');
  const { total } = await ask('/v1/search?q=alibaba');
  await counted(page, `${total} articles`);
  await box(page, 'Initiative', '11 Main').check();
  await counted(page, '1 article');
  await page.goBack();
  await counted(page, `${total} articles`);
  await page.goForward();
  await counted(page, '1 article');
  await page.reload();
  await counted(page, '1 article');
  assert.equal(await page.inputValue('#q'), 'alibaba');
  assert.ok(await box(page, 'Initiative', '11 Main').isChecked());
  await page.locator('.chip').first().click();
  await counted(page, `${total} articles`);
});

test('a hit shows its facts, and each leads to its words in the article, marked exactly', async () => {
  const page = await open(browser, '/?initiative=alibaba-com-us');
  await page.locator('.hit-facts summary').click();
  const quote = page.locator('.facts blockquote a').first();
  await quote.waitFor();
  const words = (await quote.textContent()).trim();
  await quote.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#fact-'));
  const id = new URL(page.url()).hash.replace('#fact-', '');
  const marks = page.locator(`.full mark[data-facts~="${id}"]`);
  await marks.first().waitFor();
  assert.equal((await marks.allTextContents()).join(''), words);
});

test('every quote of an article is marked at its place, also after an emoji', async () => {
  const { hits: [hit] } = await ask('/v1/search?q=zephyrine');
  const { facts } = await ask(`/v1/articles/${hit.id}/facts`);
  assert.ok(facts.length > 0);
  const page = await open(browser, `/articles/${hit.id}`);
  await page.locator('.full mark').first().waitFor();
  for (const fact of facts) {
    const shown = await page.locator(`.full mark[data-facts~="${fact.id}"]`).allTextContents();
    assert.equal(shown.join(''), fact.selector.quote.exact);
  }
});

test('hostile text stays text', async () => {
  const page = await open(browser, '/?q=zephyrine');
  await hits(page).first().waitFor();
  assert.match(await hits(page).first().textContent(), /<img src=x onerror=/);
  assert.equal(await page.locator('.hit img, .hit script').count(), 0);
});

test('nothing found offers any of the words, and what is off in a query is said under the box', async () => {
  const page = await open(browser, '/?q=influencers+quetzalcoatl');
  const { suggestions } = await ask('/v1/search?q=influencers+quetzalcoatl');
  await page.locator('.empty a', { hasText: 'any of the words' }).click();
  await counted(page, `${suggestions.relaxed.total} articles`);
  const wrong = await open(browser, '/?q=alibaba&syntax=strict');
  await wrong.fill('#q', '(alibaba');
  await wrong.press('#q', 'Enter');
  await wrong.locator('.problem, .warnings').first().waitFor();
});

test('the keyboard reaches box, filters and hits in this order', async () => {
  const page = await open(browser, '/?q=influencers');
  await hits(page).first().waitFor();
  const reached = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => {
      const at = document.activeElement;
      return at?.id === 'q' ? 'box' : at?.closest('.facet') ? 'facets' : at?.closest('.hit') ? 'hits' : '';
    }));
  }
  const order = [...new Set(reached.filter(Boolean))];
  assert.deepEqual(order, ['box', 'facets', 'hits']);
});

for (const [name, path] of [['results', '/?q=influencers'], ['an article', null], ['the demo of the box', '/embed']]) {
  test(`axe finds no serious fault on the page of ${name}`, async () => {
    const at = path ?? `/articles/${(await ask('/v1/search?initiative=gateway-17')).hits[0].id}`;
    const page = await open(browser, at, { bypassCSP: true });
    await page.locator('.hit, .full, dossier-search').first().waitFor();
    await page.addScriptTag({ path: AXE });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  });
}
