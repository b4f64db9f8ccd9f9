import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { open, page } from './visitor.ts';

suite('A school page', () => {
  test('puts the school to those to compare, also after leaving it', async () => {
    await open('/scholen/99aa00/');
    await page.getByRole('button', { name: 'Zet bij vergelijken' }).click();
    await open('/scholen/99aa01/');
    await page.getByRole('button', { name: 'Zet bij vergelijken' }).click();
    assert.equal(await page.getByRole('link', { name: 'Vergelijk 2 scholen' }).getAttribute('href'), '/vergelijken/#scholen=99aa00,99aa01');
    await page.getByRole('button', { name: 'Haal weg bij vergelijken' }).click();
    await page.getByRole('link', { name: 'Bekijk 1 school' }).waitFor();
    await page.getByRole('button', { name: 'Leegmaken' }).press('Enter');
    await page.getByRole('region', { name: 'Gekozen scholen' }).waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'inhoud');
  });
});
