import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { schools } from './fixture.ts';
import { painted, shifts, watchShifts } from './shifts.ts';
import { forgive, hash, heading, onSiteOf, open, page, site } from './visitor.ts';

const need = () => page.getByLabel('Wat heeft uw kind nodig?');
const where = () => page.getByLabel('Uw postcode of plaats');
const names = () => page.locator('.sop-card__name').allTextContents();
const swvFinder = '/swv/po9901/zoeken/';
const remove = (label: string) => page.getByRole('button', { name: `Verwijder: ${label}` });
const filters = () => page.getByRole('form', { name: 'Filters' });

suite('The finder', () => {
  test('understands what a parent says as a whole, and keeps the search through reload and back', async () => {
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    await need().fill('disleksie');
    await page.getByRole('option', { name: 'Lezen en dyslexie' }).waitFor();
    await need().press('Enter');
    await heading('3 scholen gevonden');
    assert.equal(hash(), '#behoeften=dyslexie');
    await page.reload();
    await heading('3 scholen gevonden');
    await remove('Lezen en dyslexie').click();
    await heading('5 scholen gevonden');
    await page.goBack();
    await heading('3 scholen gevonden');
  });

  test('fills in the place that a parent names', async () => {
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    await need().fill('heel druk, school in Wilgendam');
    await need().press('Enter');
    await heading('1 school gevonden');
    assert.equal(await where().inputValue(), 'Wilgendam');
    assert.equal(hash(), '#behoeften=adhd&plaats=Wilgendam');
  });

  test('leads to the school that a parent names', async () => {
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    await need().fill('De Accolade');
    await need().press('Enter');
    await page.getByRole('heading', { name: 'De school die u noemt' }).waitFor();
    assert.equal((await names())[0], 'De Accolade');
  });

  test('is worked with the keyboard alone', async () => {
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    await need().focus();
    await page.keyboard.type('dru');
    await page.keyboard.press('ArrowDown');
    assert.match((await page.locator('[aria-selected=true]').textContent())!, /^ADHD/);
    await page.keyboard.press('Enter');
    await heading('3 scholen gevonden');
  });

  test('shows on a card what a school says, where, and which grens may matter', async () => {
    await open(`${swvFinder}#behoeften=dyslexie`);
    await heading('3 scholen gevonden');
    const card = page.locator('.sop-card').filter({ hasText: 'De Berk' });
    await card.getByText('Wij geven leeshulp in kleine groepjes.').waitFor();
    assert.equal(await card.locator('mark').textContent(), 'leeshulp');
    assert.equal(await card.locator('.sop-card__where').innerText(), 'Op school');
    await card.getByText('Noemt een grens bij').waitFor();
    await page.getByText('<b>Vet</b>').waitFor();
    assert.ok((await names()).includes('<script>alert(1)</script>'));
  });

  test('looks for a word that is no need in what schools write, and links to where it stands', async () => {
    await open(swvFinder);
    await heading('5 scholen gevonden');
    await need().fill('snoezelruimte');
    await need().press('Enter');
    await heading('1 school gevonden');
    await page.getByText('Wij kennen ‘snoezelruimte’ niet als onderwerp.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Wie en wat er is' }).getAttribute('href'), '/scholen/99aa00/#aanbod:~:text=snoezelruimte');
    assert.equal(hash(), '#tekst=snoezelruimte');
  });

  test('shows of a list to choose from that it opens', async () => {
    await open('/zoeken/');
    assert.notEqual(await page.getByLabel('Sorteer op').evaluate(list => getComputedStyle(list).backgroundImage), 'none');
  });

  test('leads from a word of school to what it means, and repeats no more of a long story than its beginning', async () => {
    await open(swvFinder);
    await heading('5 scholen gevonden');
    await need().fill('xqzwvkj wvtrplk qqsdfgh mnbvcxz lkjhgfds poiuytre zxcvbnmk asdfghjk');
    await need().press('Enter');
    await page.getByText('Wij kennen ‘xqzwvkj wvtrplk qqsdfgh mnbvcxz lkjhgfds poiuytre zxcvbnmk…’ niet als onderwerp.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Dat leggen wij uit' }).getAttribute('href'), '/uitleg/woorden/');
  });

  // The longer one is no word to search for; the shorter becomes a choice as well.
  for (const word of ['hottentottententententoonstellingsmakersopleidingsaanvraagformulier', 'hottentottententententoonstellingsmakersopl'])
    test(`breaks a word that is wider than a phone: ${word.length} letters`, async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(swvFinder);
      await heading('5 scholen gevonden');
      await need().fill(word);
      await need().press('Enter');
      await page.getByText('niet als onderwerp').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });

  test('says of a word that it does not know it, keeps it, and offers what there is', async () => {
    await open(swvFinder);
    await heading('5 scholen gevonden');
    await need().fill('xqzwvkj');
    await need().press('Enter');
    await page.getByText('Wij kennen ‘xqzwvkj’ niet als onderwerp.').waitFor();
    assert.equal(await need().inputValue(), 'xqzwvkj');
    await page.getByText('Of kies zelf een onderwerp').click();
    await page.getByRole('link', { name: 'ADHD' }).click();
    await heading('3 scholen gevonden');
  });

  for (const foreign of ['B-1000', '10115', '75001 Paris'])
    test(`asks for a Dutch postcode instead of ${foreign}`, async () => {
      await open('/zoeken/');
      await where().fill(foreign);
      await where().press('Enter');
      await page.getByText('Vul een Nederlandse postcode in, zoals 1234 AB.').waitFor();
      assert.equal(hash(), '');
    });

  test('puts the nearest first, and sends nothing of what was typed', async () => {
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    await where().fill('1002 AB');
    await page.getByRole('button', { name: 'Zoek scholen' }).click();
    await page.getByText('minder dan 1 km').waitFor();
    assert.equal((await names())[0], 'De Accolade');
    assert.equal(hash(), '#postcode=1002');
    await need().fill('praat slecht');
    assert.deepEqual(site.requests.filter(path => !path.startsWith('/assets/')), ['/zoeken/', '/zoeken/scholen.json', '/postcodes.json']);
    assert.equal(await page.locator('input[name], select[name]').count(), 0);
  });

  test('finds the schools on both sides of a border', async () => {
    await open(`${swvFinder}#behoeften=dyslexie&postcode=1001`);
    await page.getByText('Ook 1 school van Samenwerkingsverband Overkant, uit de regio ernaast.').waitFor();
    await page.locator('.sop-card').filter({ hasText: 'De Overkant' }).getByText('Lezen met een maatje.').waitFor();
    await remove('Vanaf 1001').click();
    await heading('3 scholen gevonden');
  });

  test('finds a word in what schools write on both sides of a border', async () => {
    await open(`${swvFinder}#postcode=1001`);
    await heading('6 scholen gevonden');
    await need().fill('snoezelruimte');
    await need().press('Enter');
    await heading('2 scholen gevonden');
    assert.deepEqual((await names()).sort(), ['De Berk', 'De Overkant']);
    await page.getByText('Ook 1 school van Samenwerkingsverband Overkant, uit de regio ernaast.').waitFor();
    assert.equal(hash(), '#postcode=1001&tekst=snoezelruimte');
  });

  test('shows the schools before it asks for their texts, and what is known without them', async () => {
    let come = () => {};
    const held = new Promise<void>(resolve => { come = resolve; });
    const asked = new Promise<number>(resolve => page.route('**/teksten.json', async route => {
      resolve(await page.locator('.sop-card').count());
      await held;
      await route.continue();
    }));
    await open(`${swvFinder}#behoeften=dyslexie`);
    assert.equal(await asked, 3);
    const says = page.locator('.sop-card').filter({ hasText: 'De Berk' }).locator('.sop-card__says');
    assert.equal(await says.innerText(), 'Vertelt hierover. Wij halen de tekst op…');
    come();
    await page.getByText('Wij geven leeshulp in kleine groepjes.').waitFor();
    assert.equal(await page.getByText('Wij halen de tekst op…').count(), 0);
  });

  test('shows the schools of an address without what reads Dutch, and says so when that cannot be loaded', async () => {
    await page.route('**/language-*.js', route => route.fulfill({ status: 503 }));
    await open(`${swvFinder}#behoeften=dyslexie`);
    await heading('3 scholen gevonden');
    await need().fill('heel druk');
    await need().press('Enter');
    await page.getByText('Uw woorden konden niet worden gelezen.').waitFor();
    assert.equal(await need().inputValue(), 'heel druk');
    await heading('3 scholen gevonden');
    await page.unroute('**/language-*.js');
    await need().press('Enter');
    await heading('2 scholen gevonden');
    assert.equal(hash(), '#behoeften=dyslexie,adhd');
    forgive(); // The script that this test withheld.
  });

  test('makes the filters of a phone when they are opened, for what was searched meanwhile', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    assert.equal(await filters().getByRole('checkbox').count(), 0);
    await need().fill('disleksie');
    await need().press('Enter');
    await heading('3 scholen gevonden');
    await page.getByText('Filters', { exact: true }).click();
    assert.ok(await filters().getByLabel('Lezen en dyslexie, 3 scholen').isChecked());
    await filters().locator('summary').filter({ hasText: 'Richting' }).click();
    await filters().getByLabel('Rooms-Katholiek, 1 school').check();
    await page.getByRole('button', { name: 'Toon 1 school' }).click();
    await heading('1 school gevonden');
  });

  for (const choice of ['plaats=Overveen', 'bestuur=Stichting%20Overkant', 'school=99aa07'])
    test(`keeps ${choice} of a neighbour through a reload`, async () => {
      await open(`${swvFinder}#postcode=1001&${choice}`);
      await page.getByText('De Overkant').first().waitFor();
      await page.reload();
      await page.getByText('De Overkant').first().waitFor();
      assert.equal(hash(), `#postcode=1001&${choice}`);
      assert.equal(await page.getByText('Deze plaats kennen we niet.').count(), 0);
      assert.equal(await page.getByRole('list', { name: 'Gekozen' }).getByRole('button').count(), 2);
    });

  test('counts beforehand what it will show, also where a word stands nowhere', async () => {
    await open(`${swvFinder}#tekst=snoezelruimte`);
    await heading('1 school gevonden');
    await filters().getByLabel('ADHD').check();
    await page.getByRole('button', { name: 'Toon 3 scholen' }).click();
    await heading('3 scholen gevonden');
    await page.getByText('Wij vonden ‘snoezelruimte’ niet in de teksten van de scholen.').waitFor();
  });

  test('keeps what was ticked, and the list, when the texts cannot be loaded after all', async () => {
    let fail = () => {};
    const held = new Promise<void>(resolve => { fail = resolve; });
    await page.route('**/teksten.json', async route => {
      await held;
      await route.fulfill({ status: 503 });
    });
    await open(`${swvFinder}#behoeften=dyslexie`);
    await heading('3 scholen gevonden');
    await page.locator('.sop-card').first().evaluate(card => card.setAttribute('data-seen', ''));
    await filters().getByLabel('ADHD').check();
    fail();
    await page.getByText('De teksten van de scholen konden niet worden geladen.').waitFor();
    assert.ok(await filters().getByLabel('ADHD').isChecked());
    await page.getByRole('button', { name: 'Toon 2 scholen' }).waitFor();
    assert.equal(await page.locator('[data-seen]').count(), 1);
    forgive(); // The texts that this test withheld.
  });

  test('empties the bar of chosen schools without losing the list or the focus', async () => {
    await open(swvFinder);
    await heading('5 scholen gevonden');
    await page.locator('.sop-card').first().evaluate(card => card.setAttribute('data-seen', ''));
    await page.getByLabel('Vergelijk De Berk').check();
    await page.getByRole('button', { name: 'Leegmaken' }).press('Enter');
    assert.ok(!(await page.getByLabel('Vergelijk De Berk').isChecked()));
    assert.equal(await page.locator('[data-seen]').count(), 1);
    assert.ok(await page.locator('#gevonden').evaluate(heading => heading === document.activeElement));
  });

  test('asks what a word means where it means more, and goes on to what it gives', async () => {
    await open(`${swvFinder}#behoeften=adhd`);
    await heading('3 scholen gevonden');
    await need().fill('concentratie');
    await need().press('Enter');
    await page.getByText('Bij ‘concentratie’ zochten wij op ADHD.').waitFor();
    await page.locator('.sop-results').getByRole('link', { name: 'Taal en spraak (TOS)' }).first().press('Enter');
    await heading('0 scholen gevonden');
    assert.equal(hash(), '#behoeften=adhd,taal-spraak');
    assert.ok(await page.locator('#gevonden').evaluate(heading => heading === document.activeElement));
  });

  test('marks what could not be read as neither silence nor an answer', async () => {
    await onSiteOf([{ ...schools[4]!, tells: 0, asked: 0, unread: 1, silence: { state: 'not-asked', words: 'Niet gevraagd' } }]);
    await open('/zoeken/#behoeften=dyslexie&school=99aa04');
    await page.getByText('Staat in het document van de school, maar is niet te lezen. Vraag het de school.').waitFor();
    await page.getByRole('heading', { name: 'Van 1 school is het antwoord niet te lezen' }).waitFor();
    assert.equal(await page.locator('.sop-card__facts dt').evaluateAll(terms => terms.map(term => term.className).join(', ')), 'sop-mark sop-mark--unread, sop-mark sop-mark--not-asked');
  });

  test('says of each need on a card in its own words whether it is told, unread, silent or not asked', async () => {
    await onSiteOf([{ ...schools[4]!, tells: 0, unread: 1, asked: 2 }]);
    await open('/zoeken/#behoeften=dyslexie,adhd,taal-spraak&school=99aa04');
    await page.getByRole('heading', { name: 'De school die u noemt' }).waitFor();
    const lines = await page.locator('.sop-card__facts > div:not(.sop-card__limits)').evaluateAll(all => all.map(line => [...line.children].map(part => part.textContent).join(': ')));
    assert.deepEqual(lines, [
      'Lezen en dyslexie: Staat in het document van de school, maar is niet te lezen. Vraag het de school.',
      'ADHD: Vertelt hier niets over.',
      'Taal en spraak (TOS): Niet gevraagd in het formulier van deze school.',
    ]);
  });

  test('changes no list under the hands of who ticks', async () => {
    await open('/zoeken/');
    await heading('5 scholen gevonden');
    await filters().getByLabel('ADHD').check();
    await page.getByRole('button', { name: 'Toon 3 scholen' }).waitFor();
    assert.equal((await names()).length, 5);
    assert.ok(await filters().getByLabel('ADHD').evaluate(input => input === document.activeElement));
    await page.getByRole('button', { name: 'Toon 3 scholen' }).click();
    await heading('3 scholen gevonden');
    assert.equal(hash(), '#behoeften=adhd');
    assert.ok(await page.locator('#gevonden').evaluate(heading => heading === document.activeElement));
  });

  test('takes back one choice at a time, and never loses the focus', async () => {
    await open('/zoeken/#behoeften=dyslexie,adhd');
    await heading('2 scholen gevonden');
    await remove('Lezen en dyslexie').press('Enter');
    await heading('3 scholen gevonden');
    assert.ok(await remove('ADHD').evaluate(chip => chip === document.activeElement));
    await remove('ADHD').press('Enter');
    assert.ok(await page.locator('#gevonden').evaluate(heading => heading === document.activeElement));
  });

  test('works without the texts, says so, and tries again', async () => {
    await page.route('**/teksten.json', route => route.fulfill({ status: 503 }));
    await open(`${swvFinder}#behoeften=dyslexie`);
    await page.getByText('De teksten van de scholen konden niet worden geladen.').waitFor();
    assert.equal((await names()).length, 3);
    await page.unroute('**/teksten.json');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText('Wij geven leeshulp in kleine groepjes.').waitFor();
    forgive(); // The texts that this test withheld.
  });

  test('keeps the room of what comes later', async () => {
    await watchShifts();
    let come = () => {};
    const held = new Promise<void>(resolve => { come = resolve; });
    await page.route('**/teksten.json', async route => {
      await held;
      await route.continue();
    });
    await open(`${swvFinder}#behoeften=dyslexie`);
    await heading('3 scholen gevonden');
    await painted();
    come();
    await page.getByText('Wij geven leeshulp in kleine groepjes.').waitFor();
    assert.deepEqual(await shifts(), []);
  });

  test('tells which choice to let go when nothing is left', async () => {
    await open('/zoeken/#behoeften=taal-spraak&richting=Openbaar');
    await heading('0 scholen gevonden');
    await page.getByRole('button', { name: 'Zonder ‘Taal en spraak (TOS)’: 4 scholen' }).click();
    await heading('4 scholen gevonden');
  });

  test('never takes silence for a no, and leads to all schools and the steunpunt', async () => {
    await open('/zoeken/#behoeften=taal-spraak');
    await page.getByText('Geen school vertelt over alles wat u koos.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Het steunpunt denkt met u mee' }).getAttribute('href'), '/swv/po9901/#steunpunt');
    await open('/zoeken/#behoeften=dyslexie');
    await page.getByRole('heading', { name: '2 scholen vertellen hier niets over' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Lezen en dyslexie', exact: true }).getAttribute('href'), '/swv/po9901/behoeften/dyslexie/');
  });

  test('stays where it is when a link within the page is followed', async () => {
    await open('/zoeken/#behoeften=dyslexie');
    await heading('3 scholen gevonden');
    await page.evaluate(() => { window.location.hash = 'inhoud'; });
    await heading('3 scholen gevonden');
  });

  test('shows twenty-five of six thousand at once', async () => {
    await onSiteOf(Array.from({ length: 6122 }, (_, i) => ({ ...schools[0]!, id: `99${String(i).padStart(4, '0')}`, name: `School ${i}` })));
    await open('/zoeken/');
    await heading('6.122 scholen gevonden');
    await page.locator('.sop-card').nth(24).waitFor();
    assert.equal(await page.locator('.sop-card').count(), 25);
    await page.getByRole('button', { name: 'Toon meer scholen' }).click();
    assert.equal(await page.locator('.sop-card').count(), 50);
  });
});
