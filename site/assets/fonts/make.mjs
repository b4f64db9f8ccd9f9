// Makes figtree.woff2 of the Figtree that comes with @fontsource-variable/figtree: the same letters, widths and kerning at each
// weight, for what Dutch texts are written with and nothing more, which is 15 KB instead of 20. It changes with that package
// only, so what this makes is kept. node fonts/make.mjs
//
// Copyright 2022 The Figtree Project Authors, SIL Open Font License 1.1; the font says so itself.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCharacters, writeCharacters } from './characters.mjs';
import { keepOutlines, keepVariations } from './glyphs.mjs';
import { readFont, writeFont } from './woff2.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const whole = readFileSync(here('../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'));

/** What schools and parents write, and what names from abroad are written with; a browser draws other signs in its own font. */
const wanted = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœ',
  ...'\u00a0°²·½×€«»‹›–—‘’‚“”„•…−',
  // Accents that stand loose behind their letter, as some documents have them.
  ...'\u0300\u0301\u0303\u0308',
];

/** Alternative forms and ligatures, which no style of ours asks for. */
const leftOut = ['GSUB'];

const tables = readFont(whole);
const table = tag => tables.find(each => each.tag === tag).data;
const characters = readCharacters(table('cmap')).filter(([code]) => wanted.includes(String.fromCodePoint(code)));
const glyphs = new Set([0, ...characters.map(([, glyph]) => glyph)]);
const { glyf, kept } = keepOutlines(table('glyf'), glyphs);

const changed = {
  glyf: () => glyf,
  gvar: data => keepVariations(data, kept),
  cmap: () => writeCharacters(characters),
  // Version 3: without the names of the glyphs, which only designers read.
  post: data => Buffer.concat([Buffer.from([0, 3, 0, 0]), data.subarray(4, 32)]),
  hmtx: data => withoutWidths(data, kept),
};

writeFileSync(here('figtree.woff2'), writeFont(whole, tables.filter(({ tag }) => !leftOut.includes(tag)).map(each => {
  const data = changed[each.tag]?.(each.data) ?? each.data;
  // Outlines have another length outside WOFF2, where the old one is still room enough.
  return { ...each, data, length: each.tag === 'glyf' || each.tag === 'loca' ? each.length : data.length };
})));

/** This table has four bytes for each glyph. */
function withoutWidths(hmtx, kept) {
  const made = Buffer.from(hmtx);
  for (let glyph = 0; 4 * glyph < made.length; glyph++) if (!kept.has(glyph)) made.fill(0, 4 * glyph, 4 * glyph + 4);
  return made;
}
