import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { forgive, hash, heading, open, page } from './visitor.ts';

const need = () => page.getByLabel('Wat heeft uw kind nodig?');
const where = () => page.getByLabel('Uw postcode of plaats');

suite('Home', () => {
  test('takes what was filled in to the finder, which understands it', async () => {
    await open('/');
    await need().fill('druk');
    await page.getByRole('option', { name: 'ADHD' }).click();
    await need().fill('moeite met lezen');
    await where().fill('Esdornstad');
    await page.getByRole('button', { name: 'Zoek scholen' }).click();
    await heading('2 scholen gevonden');
    assert.equal(hash(), '#behoeften=adhd,dyslexie&plaats=Esdoornstad');
    assert.equal(await where().inputValue(), 'Esdoornstad');
  });

  test('leads to the finder when the list of schools could not be loaded', async () => {
    await page.route('**/scholen.json', route => route.fulfill({ status: 503 }));
    await open('/');
    await need().fill('druk');
    await page.getByRole('button', { name: 'Zoek scholen' }).click();
    await page.waitForURL('**/zoeken/**');
    await page.getByText('De lijst met scholen kon niet worden geladen').waitFor();
    await page.getByText('Zonder script').waitFor();
    await page.unroute('**/scholen.json');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await heading('3 scholen gevonden');
    forgive(); // The list that this test withheld.
  });
});
