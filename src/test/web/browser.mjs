// Chromium and the server under test, for the tests of the pages. The server is the one that DOSSIER_URL names.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../main/web/package.json', import.meta.url));
const { chromium } = require('playwright-core');

export const URL_OF_SERVER = process.env.DOSSIER_URL ?? 'http://localhost:7070';
export const AXE = require.resolve('axe-core/axe.min.js');

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
}

/** What the API answers, parsed. */
export async function ask(path) {
  const answer = await fetch(URL_OF_SERVER + path);
  return answer.json();
}

/** A page whose script errors and dialogs fail the test. */
export async function open(browser, path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => { throw error; });
  page.on('dialog', (dialog) => { throw new Error(`a dialog opened: ${dialog.message()}`); });
  page.setDefaultTimeout(8_000);
  await page.goto(path.startsWith('/') ? URL_OF_SERVER + path : path);
  return page;
}

/** Serves one page of HTML from another port of this machine. */
export function otherSite(html) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }));
  });
}
