import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { open, page } from './visitor.ts';

suite('The font', () => {
  test('draws what Dutch texts and names from abroad are written with', async () => {
    await open('/');
    await page.evaluate(() => document.fonts.load('40px Figtree'));
    const drawnByAnother = (letters: string) => page.evaluate(all => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      const width = (letter: string, other: string) => {
        canvas.font = `40px Figtree, ${other}`;
        return canvas.measureText(letter).width;
      };
      return [...all].filter(letter => width(letter, 'monospace') !== width(letter, 'serif')).join('');
    }, letters);
    assert.equal(await drawnByAnother('Één coördinator, reünie, façade, ÀÂÊÎÔÛÿñøåßœ 2½ uur – €\u00a012,50 · ‘fijn’ “goed” 20 °C 3×4 − m²…'), '');
    assert.equal(await drawnByAnother('Ж'), 'Ж');
  });
});
