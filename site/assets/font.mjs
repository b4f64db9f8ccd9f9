// The typeface, with what Dutch texts are written with and nothing more: a first visit carries all of it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** As styles name it. */
export const whole = '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

/** What schools and parents write, and what names from abroad are written with; a browser draws other signs in its own font. */
const wanted = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœ',
  ...'\u00a0°²·½×€«»‹›–—‘’‚“”„•…−',
  // Accents that stand loose behind their letter, as some documents have them.
  ...'\u0300\u0301\u0303\u0308',
].join('');

/** Each weight stays; alternative forms go, which no style of ours asks for. */
export function figtree() {
  return subsetFont(readFileSync(fileURLToPath(import.meta.resolve(whole))), wanted, { targetFormat: 'woff2', noLayoutClosure: true });
}
