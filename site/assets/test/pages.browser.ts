import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { schools, serve, type Site } from './fixture.ts';

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let complaints: string[];

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  });
});
after(() => browser?.close());

beforeEach(async () => {
  site = await serve();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  complaints = [];
  // A refusal by the policy is told here too.
  page.on('console', message => { if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text()); });
  page.on('pageerror', error => complaints.push(String(error)));
});

afterEach(async () => {
  await context.close();
  site.close();
  assert.deepEqual(complaints, []);
});

const open = (path: string) => page.goto(site.origin + path);
const need = () => page.getByLabel('Wat heeft uw kind nodig?');
const where = () => page.getByLabel('Uw postcode of plaats');
const heading = (text: string) => page.getByRole('heading', { name: text }).waitFor();
const names = () => page.locator('.sop-card__name').allTextContents();

interface WithShifts {
  moved: string[];
}

/** From the first paint on: what moved without the hand of a parent. */
const watchShifts = () => page.addInitScript(() => {
  const seen = (window as unknown as WithShifts).moved = [] as string[];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[])
      seen.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent)).join(', ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
});

/** What the font moved when it came is not what these are about. */
const painted = () => page.evaluate(async () => {
  await document.fonts.ready;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  (window as unknown as WithShifts).moved.length = 0;
});

const shifts = () => page.evaluate(() => new Promise<string[]>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as WithShifts).moved)))));

const swvFinder = '/swv/po9901/zoeken/';
const hash = () => new URL(page.url()).hash;
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

  test('leads from a word of school to what it means, and repeats no more of a long story than its beginning', async () => {
    await open(swvFinder);
    await heading('5 scholen gevonden');
    await need().fill('xqzwvkj wvtrplk qqsdfgh mnbvcxz lkjhgfds poiuytre zxcvbnmk asdfghjk');
    await need().press('Enter');
    await page.getByText('Wij kennen ‘xqzwvkj wvtrplk qqsdfgh mnbvcxz lkjhgfds poiuytre…’ niet als onderwerp.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Dat leggen wij uit' }).getAttribute('href'), '/uitleg/woorden/');
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
    complaints = []; // Of the script that this test withheld.
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
    complaints = []; // Of the texts that this test withheld.
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
    site.close();
    site = await serve([{ ...schools[4]!, tells: 0, asked: 0, unread: 1, silence: { state: 'not-asked', words: 'Niet gevraagd' } }]);
    await open('/zoeken/#behoeften=dyslexie&school=99aa04');
    await page.getByText('Staat in het document van de school, maar is niet te lezen. Vraag het de school.').waitFor();
    await page.getByRole('heading', { name: 'Van 1 school is het antwoord niet te lezen' }).waitFor();
    assert.equal(await page.locator('.sop-card__facts dt').evaluateAll(terms => terms.map(term => term.className).join(', ')), 'sop-mark sop-mark--unread, sop-mark sop-mark--not-asked');
  });

  test('says of each need on a card in its own words whether it is told, unread, silent or not asked', async () => {
    site.close();
    site = await serve([{ ...schools[4]!, tells: 0, unread: 1, asked: 2 }]);
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
    complaints = []; // Of the texts that this test withheld.
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
    site.close();
    site = await serve(Array.from({ length: 6122 }, (_, i) => ({ ...schools[0]!, id: `99${String(i).padStart(4, '0')}`, name: `School ${i}` })));
    await open('/zoeken/');
    await heading('6.122 scholen gevonden');
    await page.locator('.sop-card').nth(24).waitFor();
    assert.equal(await page.locator('.sop-card').count(), 25);
    await page.getByRole('button', { name: 'Toon meer scholen' }).click();
    assert.equal(await page.locator('.sop-card').count(), 50);
  });
});

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
    complaints = []; // Of the list that this test withheld.
  });
});

suite('Compare', () => {
  test('lays the chosen schools beside each other, the chosen need first', async () => {
    await open('/zoeken/#behoeften=dyslexie');
    await page.getByLabel('Vergelijk De Berk').check();
    await page.getByLabel('Vergelijk De Accolade').check();
    await page.getByRole('link', { name: 'Vergelijk 2 scholen' }).click();
    await page.waitForURL('**/vergelijken/#scholen=99aa00,99aa01&behoeften=dyslexie');
    assert.deepEqual(await page.locator('.sop-compare__group').allTextContents(), ['Wat u koos', 'Andere ondersteuning (2)', 'Waar scholen een grens zien (2)', 'Praktisch (3)']);
    const row = page.getByRole('row', { name: 'Lezen en dyslexie' });
    assert.match((await row.textContent())!, /leeshulp in kleine groepjes.*leesspecialist/s);
    await page.getByText('Een grens is geen reden om uw kind te weigeren.').waitFor();
    assert.equal(await page.locator('#dubbel').count(), 0);
  });

  test('shows only what differs, and unfolds what is long', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01');
    await page.getByRole('row', { name: 'Soort school' }).waitFor();
    await page.getByLabel('Alleen verschillen').check();
    assert.equal(await page.getByRole('row', { name: 'Soort school' }).count(), 0);
    assert.equal(new URL(page.url()).hash, '#scholen=99aa00,99aa01&verschillen=1');
    const whole = page.locator('.sop-compare__whole');
    assert.ok(!(await whole.isVisible()));
    assert.equal(await page.locator('.sop-compare__brief').innerText(), 'Wij verschonen kinderen niet.');
    await page.getByRole('button', { name: 'Lees verder over Zindelijkheid en verzorging' }).click();
    assert.ok(await whole.isVisible());
    assert.equal(await page.locator('.sop-compare__row--folded').count(), 0);
  });

  test('is whole on paper where a parent chose or unfolded it, and a line elsewhere', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa04&behoeften=adhd');
    await page.locator('.sop-compare__brief').first().waitFor();
    const cells = (label: string) => page.getByRole('row', { name: label }).locator('.sop-compare__whole');
    assert.ok(!(await cells('ADHD').isVisible()));
    await page.emulateMedia({ media: 'print' });
    assert.ok(await cells('ADHD').isVisible());
    assert.ok(!(await cells('Zindelijkheid').isVisible()));
    assert.equal(await page.locator('.sop-compare__brief:visible').innerText(), 'Wij verschonen kinderen niet.');
  });

  test('names on paper, in one line, what no school says anything about', async () => {
    await open('/vergelijken/#scholen=99aa01,99aa02&behoeften=taal-spraak');
    const silent = page.locator('.sop-compare__row--silent:visible .sop-compare__label');
    await silent.first().waitFor();
    assert.equal(await page.getByText('Geen van deze scholen noemt hier een grens').isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await silent.allTextContents(), ['Taal en spraak (TOS)']); // Chosen, and so whole.
    await page.getByText('Geen van deze scholen noemt hier een grens: Veiligheid · Zindelijkheid en verzorging.').waitFor();
  });

  for (const [device, viewport] of [['phone', { width: 375, height: 667 }], ['desktop', { width: 1280, height: 900 }]] as const)
    test(`stands still on a ${device} while the schools of a shared link come over a slow line`, async () => {
      await page.setViewportSize(viewport);
      await watchShifts();
      let come = () => {};
      const held = new Promise<void>(resolve => { come = resolve; });
      await page.route('**/scholen/**', async route => {
        await held;
        await route.continue();
      });
      await open('/vergelijken/#scholen=99aa00,99aa01,99aa02,99aa04&behoeften=dyslexie&postcode=1001');
      await page.getByText('De scholen worden geladen…').waitFor();
      await painted();
      come();
      await page.getByRole('row', { name: 'Lezen en dyslexie' }).waitFor();
      assert.deepEqual(await shifts(), []);
    });

  test('answers on the first screen of a phone, and keeps the schools at hand', async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await open('/vergelijken/#scholen=99aa00,99aa01,99aa02,99aa04&behoeften=dyslexie&postcode=1001');
    const first = page.locator('.sop-compare td').filter({ hasText: 'De Berk' }).first();
    await first.getByText('Wij geven leeshulp in kleine groepjes.').waitFor();
    const { y, height } = (await first.boundingBox())!;
    assert.ok(y + height < 667 - 100, `the first answer ends at ${y + height}`);
    assert.match(await first.innerText(), /^De Berk · minder dan 1 km/);
    await page.getByRole('button', { name: '4 scholen' }).click();
    await page.getByRole('button', { name: 'Haal weg: De Berk' }).click();
    await page.waitForURL('**/vergelijken/#scholen=99aa01,99aa02,99aa04**');
  });

  test('goes on without a school that is not there', async () => {
    await open('/vergelijken/#scholen=99aa00,99zz99,..%2Fgeheim');
    await page.getByText('met code 99ZZ99 staat niet op deze site').waitFor();
    assert.equal(await page.locator('.sop-compare__school').count(), 1);
    assert.ok(!site.requests.some(path => path.includes('geheim')));
  });

  test('says of a closed school that it closed', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa09');
    await page.getByText('Deze school is gesloten of samengegaan.').waitFor();
    assert.equal(await page.locator('.sop-compare__gone').count(), 1);
  });

  test('takes a school away, and the last one leads to the finder', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01');
    await page.getByRole('button', { name: 'Haal weg: De Berk' }).click();
    await page.waitForURL('**/vergelijken/#scholen=99aa01');
    await page.getByRole('button', { name: 'Haal weg: De Accolade' }).click();
    await page.getByText('U hebt nog geen school gekozen.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Zoek scholen' }).getAttribute('href'), '/zoeken/');
  });

  test('is printed on wide paper', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01');
    await page.getByRole('row', { name: 'Soort school' }).waitFor();
    const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1')) ?? [];
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [842, 595]);
  });

  test('puts the need that a parent ticks on top, and leaves the panel as it is', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01');
    await page.locator('summary', { hasText: 'Wat is voor uw kind belangrijk?' }).click();
    const box = page.locator('[data-need=adhd]');
    await box.focus();
    const before = await box.elementHandle();
    await page.keyboard.press('Space');
    await page.getByText('Wat u koos', { exact: true }).waitFor();
    assert.equal(await page.locator('.sop-compare__label').first().textContent(), 'ADHD');
    assert.ok(await before!.evaluate(element => element === document.activeElement && element.isConnected));
    assert.equal(new URL(page.url()).hash, '#scholen=99aa00,99aa01&behoeften=adhd');
  });

  test('shows the rows that a parent wants, also to who gets the link', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01&behoeften=dyslexie');
    await page.locator('summary', { hasText: 'Welke rijen ziet u?' }).click();
    await page.getByRole('button', { name: 'Alleen wat ik koos' }).click();
    await page.locator('[data-row="grens/veiligheid"]').check();
    const rows = ['Lezen en dyslexie', 'Veiligheid'];
    assert.deepEqual(await page.locator('.sop-compare__label').allTextContents(), rows);
    await page.reload();
    await page.locator('.sop-compare__label').first().waitFor();
    assert.deepEqual(await page.locator('.sop-compare__label').allTextContents(), rows);
  });

  test('never shows a table without rows', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01&rijen=geen');
    await page.getByText('U ziet nu geen enkele rij.').waitFor();
    await page.getByText('Welke rijen ziet u?', { exact: false }).first().click();
    assert.ok(await page.getByRole('button', { name: 'Alleen wat ik koos' }).isDisabled());
    await page.getByText('Wat is voor uw kind belangrijk?').first().click();
    await page.getByLabel('ADHD').first().check();
    await page.getByRole('row', { name: 'ADHD' }).waitFor();
    assert.equal(await page.getByText('U ziet nu geen enkele rij.').count(), 0);
    assert.ok(await page.getByRole('button', { name: 'Alleen wat ik koos' }).isEnabled());
  });

  test('tells how far each school is from the postcode of the search, and keeps that out of the link', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/vergelijken/#scholen=99aa00,99aa02&postcode=1001');
    await page.locator('.sop-compare__distance').first().waitFor();
    assert.deepEqual(await page.locator('.sop-compare__distance').allTextContents(), ['minder dan 1 km', '34 km']);
    assert.deepEqual(site.requests.filter(path => path.includes('postcode')), ['/postcodes.json']);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText('Uw naam en uw postcode staan er niet in.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.origin}/vergelijken/#scholen=99aa00,99aa02`);
  });

  test('gives the link in a field where the browser keeps its clipboard to itself', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open('/vergelijken/#scholen=99aa00');
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    assert.equal(await page.getByLabel('Link naar deze vergelijking').inputValue(), `${site.origin}/vergelijken/#scholen=99aa00`);
  });

  test('explains the icons that are there, near the table', async () => {
    await open('/vergelijken/#scholen=99aa00,99aa01');
    await page.getByText('Wat betekenen de tekens?').click();
    await page.getByText('De school kreeg de vraag niet.').first().waitFor();
    assert.equal(await page.locator('.sop-comparison__legend [data-state]').count(), 1);
  });

  test('tries again where a school could not be loaded', async () => {
    let fails = true;
    await page.route('**/scholen/99aa01/', route => (fails ? route.fulfill({ status: 503 }) : route.continue()));
    await open('/vergelijken/#scholen=99aa00,99aa01');
    await page.getByText('kon niet worden geladen').waitFor();
    fails = false;
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('link', { name: 'De Accolade' }).waitFor();
    complaints = []; // Of the page that this test withheld.
  });

  for (const width of [320, 375, 768, 1280])
    test(`never scrolls sideways at ${width} pixels, and never hides the focus`, async () => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ reducedMotion: 'reduce' }); // Where the page is, not where it is going.
      await open('/vergelijken/#scholen=99aa00,99aa01,99aa03,99aa04&behoeften=dyslexie,adhd');
      await page.locator('.sop-compare').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate(() => {
          const focused = document.activeElement!;
          const { left, top, width: w, height: h } = focused.getBoundingClientRect();
          const there = document.elementFromPoint(left + w / 2, top + h / 2);
          return focused === document.body || focused.contains(there) || there?.contains(focused) ? null : focused.outerHTML;
        });
        assert.equal(hidden, null);
      }
    });
});

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
