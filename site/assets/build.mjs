// Makes the styles, scripts and font that the site serves, in dist/: each under a name with a hash of its content, and a
// manifest from the name that pages use to that file. The same sources give the same bytes.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { figtree, whole } from './font.mjs';
import { lean } from './properties.mjs';

const assets = fileURLToPath(new URL('.', import.meta.url));
const site = join(assets, '..');
const functions = join(assets, '../../functions');
const source = join(assets, 'src');
const images = join(assets, 'images');
const dist = join(assets, 'dist');

/** The scripts of staff pages. */
const staffScripts = ['staff/review.ts', 'staff/hints.ts'];

/** A style sheet and the sources whose class names it must keep. Staff pages stand in functions/. */
const styles = [
  { entry: 'site.css', users: () => [...files(site, '.razor', '.cs'), ...scripts()] },
  // The finder need not carry what only the gespreksblad names.
  { entry: 'search.css', users: () => [...files(site, '.razor', '.cs'), ...scripts().filter(path => !path.startsWith(join(source, 'visit')))] },
  { entry: 'compare.css', users: () => [...files(site, '.razor', '.cs'), ...scripts()] },
  { entry: 'beheer.css', users: () => [...files(site, '.razor', '.cs'), ...files(functions, '.razor'), ...staffScripts.map(page => join(source, page))] },
];

/** The scripts that a page loads; the other modules in src/ are theirs, and those of language.ts, which scripts fetch when they need it. */
const pages = ['home.ts', 'finder.ts', 'compare.ts', 'visit.ts', 'selection.ts', ...staffScripts];

// Nesting, :has and ::details-content: what the design leans on works from these on.
const browsers = { esbuild: ['chrome111', 'firefox113', 'safari16.4'], lightning: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) } };

export async function build() {
  const started = new Date();
  const made = new Map();
  const manifest = {};
  const add = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${basename(name, extname(name))}-${hash}${extname(name)}`;
    made.set(file, content);
    manifest[name] = `assets/${file}`;
    return file;
  };

  for (const image of readdirSync(images).filter(name => name.endsWith('.png')).sort()) add(image, readFileSync(join(images, image)));
  const fontFile = add('figtree.woff2', await figtree());
  for (const { entry, users } of styles)
    if (existsSync(join(source, 'styles', entry))) add(entry, await style(entry, users(), fontFile));
  const languageFile = add('language.js', (await bundle([join(source, 'language.ts')], { format: 'esm' })).outputFiles[0].contents);
  const language = { external: [`./${languageFile}`], define: { languageFile: JSON.stringify(`./${languageFile}`) } };
  for (const { path, contents } of (await bundle(pages.map(page => join(source, page)), { format: 'esm', ...language })).outputFiles)
    add(basename(path), contents);

  const index = JSON.stringify(Object.fromEntries(Object.entries(manifest).sort()), null, 2) + '\n';
  write(new Map([...made, ['manifest.json', Buffer.from(index)]]));
  // As old as the start: a source that changed while this ran is newer, so the next build sees it.
  utimesSync(join(dist, 'manifest.json'), started, started);
  return manifest;
}

async function style(entry, users, fontFile) {
  const bundled = (await bundle([join(source, 'styles', entry)], { external: ['*.woff2'] })).outputFiles[0].text;
  // Every word of the sources counts as a class name, and one that ends in dashes (`sop-state--@State`) as all that begin so.
  const sources = users.map(path => readFileSync(path, 'utf8'));
  const beginnings = new Set(sources.flatMap(text => text.match(/[\w-]+--(?=[^\w\s-])/g) ?? []));
  const [{ css: used }] = await new PurgeCSS().purge({
    content: sources.map(raw => ({ raw, extension: 'html' })),
    css: [{ raw: bundled }],
    safelist: { standard: [...beginnings].map(beginning => new RegExp(`^${beginning}`)) },
  });
  return transform({
    filename: entry,
    code: Buffer.from(lean(used)),
    minify: true,
    targets: browsers.lightning,
    // Beside the style sheet, so that it is found under /assets/ and under /beheer/assets/ alike.
    visitor: { Url: url => (url.url === whole ? { ...url, url: fontFile } : url) },
  }).code;
}

/** Lists of the vocabulary say why they are so, which no browser reads. */
const withoutReasons = {
  name: 'without-reasons',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]Vocabulary[\\/][\w-]+\.json$/ }, ({ path }) => ({
    contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), (key, value) => (key === 'why' ? undefined : value)),
    loader: 'json',
  })),
};

function bundle(entryPoints, options) {
  return esbuild.build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    outdir: dist,
    target: browsers.esbuild,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [withoutReasons],
    ...options,
  });
}

/** Writes only what differs: another build may be reading dist at this moment. */
function write(contents) {
  mkdirSync(dist, { recursive: true });
  for (const [name, content] of contents) {
    const path = join(dist, name);
    if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileSync(path, content);
  }
  for (const name of readdirSync(dist)) if (!contents.has(name)) rmSync(join(dist, name));
}

function scripts() {
  return files(source, '.ts');
}

/** In a fixed order, for the same bytes on every machine. */
function files(folder, ...extensions) {
  const skipped = new Set(['bin', 'obj', 'node_modules', 'dist']);
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : files(path, ...extensions);
      return extensions.includes(extname(entry.name)) ? [path] : [];
    });
}
