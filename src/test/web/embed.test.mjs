import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { URL_OF_SERVER, launch, open, otherSite } from './browser.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const SCRIPT = `<script src="${URL_OF_SERVER}/embed/v1/dossier-search.js" async></script>`;
const FALLBACK = '<form action="https://example.org/"><input name="q" aria-label="plain"></form>';
const pageWith = (body) => `<!doctype html><html lang="en"><title>Another site</title>${body}</html>`;

test('a box on a page of another site finds hits and links to them', async () => {
  const site = await otherSite(pageWith(`${SCRIPT}<dossier-search>${FALLBACK}</dossier-search>`));
  try {
    const page = await open(browser, site.url);
    await page.locator('dossier-search [part=input]').fill('influencers');
    await page.locator('dossier-search [part=input]').press('Enter');
    const hit = page.locator('dossier-search [part=option] a').first();
    await hit.waitFor();
    assert.match(await hit.textContent(), /AliExpress Connect/);
    assert.ok((await hit.getAttribute('href')).startsWith(URL_OF_SERVER));
  } finally {
    site.close();
  }
});

test('two boxes on one page keep apart, each with its own filter', async () => {
  const boxes = '<dossier-search id="a" filter="initiative=11-main"></dossier-search><dossier-search id="b"></dossier-search>';
  const site = await otherSite(pageWith(SCRIPT + boxes));
  try {
    const page = await open(browser, site.url);
    for (const id of ['a', 'b']) {
      await page.locator(`#${id} [part=input]`).fill('alibaba');
      await page.locator(`#${id} [part=input]`).press('Enter');
      await page.locator(`#${id} [part=option]`).first().waitFor();
    }
    assert.equal(await page.locator('#a [part=option]').count(), 1);
    assert.ok((await page.locator('#b [part=option]').count()) > 1);
  } finally {
    site.close();
  }
});

test('what stands in the element stays where the script is blocked', async () => {
  const site = await otherSite(pageWith(`${SCRIPT}<dossier-search>${FALLBACK}</dossier-search>`));
  try {
    const page = await open(browser, site.url, { javaScriptEnabled: false });
    assert.ok(await page.getByLabel('plain').isVisible());
  } finally {
    site.close();
  }
});

test('a page opened from a file is refused, and the box says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-embed-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, pageWith(`${SCRIPT}<dossier-search></dossier-search>`));
    const page = await open(browser, `file://${file}`);
    await page.locator('dossier-search [part=input]').fill('alibaba');
    await page.locator('dossier-search [part=input]').press('Enter');
    await page.locator('dossier-search [part=message]', { hasText: '--allow-origin null' }).waitFor();
  } finally {
    await rm(folder, { recursive: true });
  }
});
