import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AXE, URL_OF_SERVER, ask, launch, open } from './browser.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const options = (page) => page.locator('#suggestions').getByRole('option');
const active = (page) => page.locator('#suggestions [aria-selected="true"]');
const box = (page) => page.locator('#q');
const search = (page) => new URL(page.url()).searchParams;

/** Waits until the page's address has the parameter's value. */
async function asked(page, name, value) {
  await page.waitForFunction(([n, v]) => new URL(location.href).searchParams.get(n) === v, [name, value]);
}

async function serious(page) {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

test('what is typed is helped on, and a name that is chosen becomes a filter in place of the words', async () => {
  const page = await open(browser, '/');
  await box(page).pressSequentially('gatew');
  const { suggestions } = await ask('/v1/suggest?q=gatew&limit=8');
  await page.waitForFunction((texts) => texts === [...document.querySelectorAll('#suggestions .name')].map((at) => at.textContent).join(), suggestions.map(({ text }) => text).join());
  assert.equal(await box(page).getAttribute('aria-expanded'), 'true');
  assert.equal(await active(page).count(), 0, 'nothing is chosen until the reader does');
  const at = suggestions.findIndex(({ kind }) => kind === 'initiative');
  for (let i = 0; i <= at; i++) await page.keyboard.press('ArrowDown');
  assert.equal(await active(page).getAttribute('id'), await box(page).getAttribute('aria-activedescendant'));
  await page.keyboard.press('Enter');
  await asked(page, 'initiative', 'gateway-17');
  assert.equal(search(page).get('q'), null);
  assert.equal(await options(page).count(), 0);
});

test('a title leads to its article, also from the page of another article', async () => {
  const { hits: [hit] } = await ask('/v1/search?initiative=11-main');
  const page = await open(browser, `/articles/${hit.id}`);
  await box(page).pressSequentially('AliExpress Connect enl');
  const title = options(page).filter({ hasText: 'Article' }).first();
  await title.click();
  await page.waitForURL(/\/articles\//);
  await page.locator('.full h1', { hasText: 'AliExpress Connect' }).waitFor();
});

test('Esc closes the suggestions, then empties the box; up from the first leads back to what was typed', async () => {
  const page = await open(browser, '/');
  await box(page).pressSequentially('ali');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  assert.equal(await active(page).count(), 0);
  await page.keyboard.press('Escape');
  assert.equal(await options(page).count(), 0);
  assert.equal(await box(page).inputValue(), 'ali');
  await page.keyboard.press('Escape');
  assert.equal(await box(page).inputValue(), '');
});

test('Enter without a choice asks for the words as typed, and closes the list', async () => {
  const page = await open(browser, '/');
  await box(page).pressSequentially('alibaba');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await asked(page, 'q', 'alibaba');
  await page.waitForTimeout(200);
  assert.equal(await options(page).count(), 0);
});

test('a word that is no word of the archive is offered in a spelling that is', async () => {
  const page = await open(browser, '/?q=influencerz');
  const { suggestions: { didYouMean } } = await ask('/v1/search?q=influencerz');
  await page.locator('.empty a', { hasText: didYouMean }).click();
  await page.locator('.hit').first().waitFor();
  await asked(page, 'q', didYouMean);
});

test('a value can be left out, with the mouse and with the keyboard, and a chip brings it back', async () => {
  const page = await open(browser, '/');
  const { total } = await ask('/v1/search');
  const row = page.locator('[data-facet=initiative] .choice', { hasText: 'Gateway' });
  await row.hover();
  await row.getByRole('button', { name: 'Leave out Gateway' }).click();
  await asked(page, 'initiative.not', 'gateway-17');
  const without = await ask('/v1/search?initiative.not=gateway-17');
  await page.locator('#count', { hasText: `${without.total} article` }).waitFor();
  await page.locator('.chip', { hasText: 'Initiative: not Gateway ’17' }).click();
  await page.locator('#count', { hasText: `${total} article` }).waitFor();
  await page.locator('[data-facet=initiative]').getByRole('checkbox', { name: '11 Main' }).press('Delete');
  await asked(page, 'initiative.not', '11-main');
});

test('all values of a long facet are to be had, found by a part of their name and sorted', async () => {
  const page = await open(browser, '/');
  await page.locator('.facet').first().waitFor();
  const { facets } = await ask('/v1/search?facets=initiative:8,organisation:8,person:8,place:8,topic:8');
  const [name] = Object.entries(facets).find(([, { complete }]) => !complete);
  const facet = page.locator(`[data-facet=${name}]`);
  if (!(await facet.evaluate((at) => at.open))) await facet.locator('summary').click();
  await facet.getByRole('button', { name: /Show all/ }).click();
  await facet.getByRole('searchbox').waitFor();
  const all = await ask(`/v1/facets/${name}?facet.sort=value&limit=50`);
  await facet.getByRole('combobox').selectOption('value');
  await facet.locator('.option .name', { hasText: all.values[0].label }).first().waitFor();
  const last = all.values.at(-1).label;
  await facet.getByRole('searchbox').fill(last.slice(0, 5));
  const found = await ask(`/v1/facets/${name}?contains=${encodeURIComponent(last.slice(0, 5))}&limit=50`);
  await page.waitForFunction(([f, n]) => document.querySelectorAll(`[data-facet=${f}] .option`).length === n, [name, found.values.length]);
});

test('the present search is to be taken away, in files that hold what is shown and in lines of code', async () => {
  const page = await open(browser, '/?q=alibaba&initiative=11-main');
  await page.locator('.take summary').click();
  for (const [label, begin] of [['CSV', /^id,title/], ['RIS', /^TY {2}- /], ['BibTeX', /@/], ['NDJSON', /^\{/], ['Facts as CSV', /^[a-z_,]*quote/]]) {
    const href = await page.locator('.take .forms').getByRole('link', { name: label, exact: true }).getAttribute('href');
    const answer = await fetch(URL_OF_SERVER + href);
    assert.equal(answer.status, 200, href);
    assert.match(await answer.text(), begin, label);
  }
  const line = await page.locator('.take code').nth(2).textContent();
  assert.match(line, /^articles = pandas\.read_csv\("http/);
  const table = await (await fetch(/"(.*)"/.exec(line)[1])).text();
  assert.equal(table.trim().split('\n').length, 2, 'a head and one article');
  await page.locator('.take .note', { hasText: 'saved.jsonl' }).waitFor();
});

test('an article says how to cite it and what is similar, and why', async () => {
  const { hits: [hit] } = await ask('/v1/search?initiative=gateway-17');
  const page = await open(browser, `/articles/${hit.id}`);
  const { similar: [first] } = await ask(`/v1/articles/${hit.id}/similar`);
  await page.locator('.similar li a', { hasText: first.title }).waitFor();
  assert.match(await page.locator('.similar li').first().textContent(), new RegExp(first.shared[0]));
  for (const form of ['RIS', 'BibTeX', 'CSL-JSON']) {
    const href = await page.locator('.about').getByRole('link', { name: form, exact: true }).getAttribute('href');
    assert.equal((await fetch(URL_OF_SERVER + href)).status, 200, href);
  }
  assert.equal(await page.locator('h1').count(), 1, 'what the server wrote has made way');
});

test('articles and dossiers are read without JavaScript', async () => {
  const { hits: [hit] } = await ask('/v1/search?initiative=alibaba-com-us');
  const page = await open(browser, `/articles/${hit.id}`, { javaScriptEnabled: false });
  assert.ok((await page.locator('.text p').count()) > 2);
  await page.locator('.byline a.tag').first().click();
  await page.waitForURL(/\/initiatives\/alibaba-com-us$/);
  await page.locator('section[aria-label=Promises] q').first().waitFor();
});

for (const [name, path, ready] of [
  ['a dossier', '/initiatives/alibaba-com-us', '.dossier'],
  ['suggestions and ways to take a search away', '/?q=alibaba', '.take'],
]) {
  test(`axe finds no serious fault on the page of ${name}`, async () => {
    const page = await open(browser, path, { bypassCSP: true });
    await page.locator(ready).first().waitFor();
    if (ready === '.take') {
      await page.locator('.take summary').click();
      await page.locator('.take code').first().waitFor();
      await box(page).fill('ali');
      await options(page).first().waitFor();
    }
    assert.deepEqual(await serious(page), []);
  });
}
