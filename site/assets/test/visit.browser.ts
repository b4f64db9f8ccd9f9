import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { context, open, page, site } from './visitor.ts';

const sheet = () => page.getByRole('article', { name: 'De Berk' });
const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));

suite('A gespreksblad', () => {
  test('tells what the school says and does not say, and asks about both', async () => {
    await open('/gespreksblad/#scholen=99aa00&behoeften=dyslexie,adhd');
    await sheet().getByText('“Wij geven leeshulp in kleine groepjes.”').waitFor();
    await sheet().getByText('Niet gevraagd in het formulier van deze school').waitFor();
    await sheet().getByText('telefoon (0999) 10 00 01').waitFor();
    assert.equal(await sheet().getByRole('checkbox', { checked: true }).count(), 5);
    await sheet().getByLabel('Wat doet u in de les voor een kind dat druk is of snel is afgeleid?').waitFor();
    await page.getByText('Bel het steunpunt').waitFor();
  });

  test('keeps nothing unless the parent ticks that, and wipes all of it', async () => {
    await open('/gespreksblad/#scholen=99aa00&behoeften=dyslexie');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Naam van uw kind', { exact: true }).fill('Noor');
    await sheet().getByLabel('Uw notities').fill('Vraag naar de leescoach');
    assert.equal(await stored(), '{}');
    await page.getByLabel('Bewaar dit blad op dit apparaat').check();
    await sheet().getByLabel('Uw eigen vraag').fill('Mag de hond mee?');
    await sheet().getByLabel('Uw eigen vraag').press('Enter');

    await open('/');
    await open('/gespreksblad/');
    assert.equal(await sheet().getByLabel('Uw notities').inputValue(), 'Vraag naar de leescoach');
    assert.ok(await sheet().getByLabel('Mag de hond mee?').isChecked());
    assert.equal(await page.getByLabel('Naam van uw kind', { exact: true }).inputValue(), 'Noor');

    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByText('Kies eerst een school.').waitFor();
    assert.equal(await stored(), '{}');
    assert.equal(await page.evaluate(() => sessionStorage.getItem('vergelijken')), '[]');
    await page.reload();
    await page.getByText('Kies eerst een school.').waitFor();
    assert.doesNotMatch(await page.content(), /Noor|leescoach|hond/);
  });

  test('forgets at once what is no longer to be kept', async () => {
    await open('/gespreksblad/#scholen=99aa00&behoeften=dyslexie');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Bewaar dit blad op dit apparaat').check();
    assert.match(await stored(), /99aa00/);
    await page.getByLabel('Bewaar dit blad op dit apparaat').uncheck();
    assert.equal(await stored(), '{}');
  });

  test('is not put back by another tab after it was wiped', async () => {
    await open('/gespreksblad/#scholen=99aa00&behoeften=dyslexie');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Bewaar dit blad op dit apparaat').check();
    const other = await context.newPage();
    await other.goto(`${site.origin}/gespreksblad/`);
    await other.getByRole('button', { name: 'Wis alles' }).click();
    await other.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.locator('[data-keep]:not(:checked)').waitFor();
    await sheet().getByLabel('Uw notities').fill('Nog iets');
    assert.equal(await stored(), '{}');
  });

  test('sends nothing of what is written, and puts no name in the address', async () => {
    await open('/gespreksblad/#scholen=99aa00&behoeften=dyslexie');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Naam van uw kind', { exact: true }).fill('Noor');
    await sheet().getByLabel('Uw notities').fill('Geheim');
    assert.deepEqual(site.requests.filter(path => !path.startsWith('/assets/')), ['/gespreksblad/', '/scholen/99aa00/']);
    assert.equal(new URL(page.url()).hash, '#scholen=99aa00&behoeften=dyslexie');
    assert.equal(await page.locator('input[name], textarea[name], form').count(), 0);
  });

  test('prints the ticked questions, what was written, and the name of the child', async () => {
    await open('/gespreksblad/#scholen=99aa00&behoeften=dyslexie');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Naam van uw kind', { exact: true }).fill('Noor');
    await sheet().getByLabel('Uw notities').fill('Vraag naar de leescoach');
    await sheet().getByRole('checkbox', { checked: true }).first().uncheck();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await sheet().getByText('Gespreksblad voor Noor').isVisible());
    assert.equal(await sheet().locator('.sop-visit__questions > li:visible').count(), 4);
    assert.equal(await sheet().locator('.sop-visit__written').innerText(), 'Vraag naar de leescoach');
    assert.equal(await page.locator('input:visible, textarea:visible, button:visible').count(), 0);
  });

  test('follows the needs that a parent ticks, and keeps what they wrote', async () => {
    await open('/gespreksblad/#scholen=99aa00');
    await sheet().getByLabel('Uw notities').fill('Blijft staan');
    await page.getByLabel('Lezen en dyslexie').check();
    await sheet().getByText('“Wij geven leeshulp in kleine groepjes.”').waitFor();
    assert.equal(await sheet().getByLabel('Uw notities').inputValue(), 'Blijft staan');
    assert.equal(new URL(page.url()).hash, '#scholen=99aa00&behoeften=dyslexie');
  });

  test('keeps a question that is half typed while a need is ticked', async () => {
    await open('/gespreksblad/#scholen=99aa00');
    await sheet().getByLabel('Uw eigen vraag').fill('Mag de hond');
    await page.getByLabel('Lezen en dyslexie').check();
    await sheet().getByText('“Wij geven leeshulp in kleine groepjes.”').waitFor();
    assert.equal(await sheet().getByLabel('Uw eigen vraag').inputValue(), 'Mag de hond');
  });

  test('leads from a link to one school to the schools that were kept before', async () => {
    await open('/gespreksblad/#scholen=99aa00,99aa01&behoeften=dyslexie');
    await sheet().getByLabel('Uw notities').fill('Aardige juf');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Bewaar dit blad op dit apparaat').check();
    const kept = await stored();
    await open('/');
    await open('/gespreksblad/#scholen=99aa04');
    assert.equal(await sheet().getByLabel('Uw notities').inputValue(), 'Aardige juf');
    assert.deepEqual(await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents(), ['De Linde', 'De Berk', 'De Accolade']);
    assert.equal(await stored(), kept); // Only looked at.
    await page.getByRole('button', { name: 'Haal dit blad weg: De Accolade' }).click();
    await page.getByRole('article', { name: 'De Accolade' }).waitFor({ state: 'detached' });
    await page.getByRole('article', { name: 'De Linde' }).getByLabel('Uw notities').fill('Kleine groep');
    await open('/');
    await open('/gespreksblad/');
    await sheet().waitFor();
    assert.deepEqual(await page.getByLabel('Uw notities').evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value)), ['Kleine groep', 'Aardige juf']);
  });

  test('holds what was written in two tabs', async () => {
    await open('/gespreksblad/#scholen=99aa00,99aa01');
    await page.getByText('Naam van uw kind, en bewaren').click();
    await page.getByLabel('Bewaar dit blad op dit apparaat').check();
    const other = await context.newPage();
    await other.goto(`${site.origin}/gespreksblad/`);
    await other.getByRole('article', { name: 'De Accolade' }).getByLabel('Uw notities').fill('Grote tuin');
    await sheet().getByLabel('Uw notities').fill('Aardige juf');
    await other.getByRole('article', { name: 'De Accolade' }).getByLabel('Dag en tijd van uw bezoek').fill('maandag');
    await page.reload();
    assert.equal(await sheet().getByLabel('Uw notities').inputValue(), 'Aardige juf');
    assert.equal(await page.getByRole('article', { name: 'De Accolade' }).getByLabel('Uw notities').inputValue(), 'Grote tuin');
    assert.equal(await page.getByRole('article', { name: 'De Accolade' }).getByLabel('Dag en tijd van uw bezoek').inputValue(), 'maandag');
  });

  test('lets go of the only school, also where it was chosen to compare', async () => {
    await page.addInitScript(() => { sessionStorage.getItem('vergelijken') ?? sessionStorage.setItem('vergelijken', '[{"id":"99zz99","name":"De Zwam"}]'); });
    await open('/gespreksblad/');
    await page.getByText('De school De Zwam staat niet op deze site.').waitFor();
    await page.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('Kies eerst een school.').waitFor();
    await page.reload();
    await page.getByText('Kies eerst een school.').waitFor();
  });

  test('is made of what compare holds', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01&behoeften=dyslexie');
    await page.getByRole('link', { name: 'Maak een gespreksblad' }).click();
    await page.waitForURL('**/gespreksblad/#scholen=99aa00,99aa01&behoeften=dyslexie');
    await sheet().waitFor();
  });

  test('without a school leads to the finder, with questions to print under it', async () => {
    await open('/gespreksblad/');
    await page.getByText('Kies eerst een school.').waitFor();
    await page.getByText('Zonder script').waitFor();
  });

  for (const width of [320, 375, 768])
    test(`never scrolls sideways at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 700 });
      await open('/gespreksblad/#scholen=99aa00,99aa02&behoeften=dyslexie');
      await sheet().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
});
