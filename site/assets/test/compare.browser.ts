import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { painted, shifts, watchShifts } from './shifts.ts';
import { context, forgive, open, page, site } from './visitor.ts';

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
    forgive(); // The page that this test withheld.
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
