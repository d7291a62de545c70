// Bundles the page and the search box into src/main/resources/web, which is committed, so that Maven needs no Node.
// `node build.mjs` writes; `node build.mjs --check` writes nothing and fails where what is committed differs.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const BOX = 'embed/v1/dossier-search.js';
const BOX_LIMIT = 15 * 1024;
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../resources/web');

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'eof',
  write: false,
};

/** @returns {Promise<Map<string, Buffer>>} */
async function outputs() {
  const [page, box, css] = await Promise.all([
    build({ ...common, entryPoints: ['page/page.js'], format: 'esm' }),
    build({ ...common, entryPoints: ['embed/dossier-search.js'], format: 'iife' }),
    build({ ...common, entryPoints: ['static/page.css'] }),
  ]);
  return new Map([
    ['index.html', await readFile(join(here, 'static/index.html'))],
    ['query-language.html', await readFile(join(here, 'static/query-language.html'))],
    ['embed/index.html', await readFile(join(here, 'static/embed/index.html'))],
    ['page.js', Buffer.from(page.outputFiles[0].contents)],
    ['page.css', Buffer.from(css.outputFiles[0].contents)],
    [BOX, Buffer.from(box.outputFiles[0].contents)],
  ]);
}

async function committed() {
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1));
}

const built = await outputs();
const complaints = [];
const size = gzipSync(built.get(BOX), { level: 9 }).length;
if (size > BOX_LIMIT) complaints.push(`${BOX} is ${size} bytes gzipped, more than ${BOX_LIMIT}`);

if (process.argv.includes('--check')) {
  for (const [name, content] of built) {
    const old = await readFile(join(target, name)).catch(() => undefined);
    if (!old?.equals(content))
      complaints.push(`${name} is not what the sources build: run npm run build`);
  }
  for (const name of await committed()) {
    if (!built.has(name)) complaints.push(`${name} is built from nothing`);
  }
} else {
  for (const [name, content] of built) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), content);
  }
}

for (const complaint of complaints) console.error(complaint);
console.log(`search box: ${size} bytes gzipped of ${BOX_LIMIT}`);
process.exitCode = complaints.length > 0 ? 1 : 0;
