// A small site as the generator makes it: the same markup contract and the same policy, with fictional schools.

import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { has, type Register, type School } from '../src/data/register.ts';
import { aRegister, aSchool, mask, neighbour, swv } from './a-register.ts';
import { packPoints, packRegions, packRegister, packTexts, type Written } from './packed.ts';

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as Record<string, string>;

const [dyslexie, adhd] = [0, 1];

export const schools: School[] = [
  school(0, 'De Berk', { tells: mask(dyslexie), listed: { school: mask(dyslexie), bestuur: 0, swv: 0 }, bounds: mask(0), silence: null }),
  school(1, 'De Accolade', { tells: mask(dyslexie, adhd), pc4: '1002', place: 'Wilgendam' }),
  school(2, '<script>alert(1)</script>', { tells: mask(dyslexie, adhd), pc4: '1003', denomination: 'Rooms-Katholiek' }),
  school(3, 'De Esdoorn', { other: true, updated: null, holds: null, silence: null }),
  school(4, 'De Linde', { tells: mask(adhd) }),
];

/** On the other side of the border, two kilometres from postcode 1001. */
const across = school(7, 'De Overkant', { tells: mask(dyslexie), swv: neighbour, pc4: '1007', place: 'Overveen', board: 'Stichting Overkant' });

const written = new Map<string, Written>([
  ['99aa00', {
    says: { 0: 'Wij geven leeshulp in kleine groepjes.' },
    limits: [{ bounds: [0], text: 'Wij verschonen kinderen niet.' }],
    words: [[{ label: 'Wie en wat er is', anchor: 'aanbod' }, ['snoezelruimte', 'lift']]],
  }],
  ['99aa01', { says: { 0: 'Een leesspecialist op twee dagen.', 1: 'Een rustige plek om te werken.' } }],
  ['99aa02', { says: { 0: '<b>Vet</b>' } }],
  ['99aa04', { says: { 1: 'Wij bewegen veel.' } }],
  ['99aa07', { says: { 0: 'Lezen met een maatje.' }, words: [[{ label: 'Wie en wat er is', anchor: 'aanbod' }, ['snoezelruimte']]] }],
]);

function school(number: number, name: string, more: Partial<School>): School {
  return aSchool(name, { id: `99aa0${number}`, ...more });
}

function aRegisterOf(all: readonly School[]): Register {
  const register = aRegister(all);
  return {
    ...register,
    needs: [
      register.needs[0]!,
      register.needs[2]!,
      { id: 'taal-spraak', label: 'Taal en spraak (TOS)', words: ['praat slecht', 'stotteren'] },
    ],
    ambiguous: [{ word: 'concentratie', needs: ['adhd', 'taal-spraak'] }],
    bounds: [{ id: 'zindelijkheid', label: 'Zindelijkheid en verzorging', words: [] }, { id: 'veiligheid', label: 'Veiligheid', words: [] }],
  };
}

const { needs, bounds } = aRegisterOf(schools);

/** Closed: it has a page, and stands in no list. */
const closed = school(9, 'De Oude Linde', {});

function schoolPage(school: School, gone = ''): string {
  const cell = (row: string, label: string, state: string, content: string, summary = '') =>
    `<section id="${row.replace('/', '-')}" data-row="${row}" data-label="${label}" data-state="${state}" data-summary="${summary}"><h3>${label}</h3><div data-cell>${content}</div></section>`;
  const silent = school.updated ? ['not-asked', 'Niet gevraagd in het formulier van deze school'] : ['no-profile', 'Deze school heeft nog geen profiel'];
  const says = (need: number) => written.get(school.id)?.says?.[need] ?? '';
  return page('selection.js', `<article data-school="${school.id}" data-pc4="${school.pc4}"${gone}><h1 data-school-name>${escape(school.name)}</h1>
    <ul class="sop-actions"><li><a class="nl-button nl-button--primary" href="/vergelijken/#scholen=${school.id}"><span class="nl-button__label">Vergelijk met andere scholen</span></a></li></ul>
    ${needs.map(({ id, label }, i) => has(school.tells, i)
      ? cell(`behoefte/${id}`, label, 'offered', `<p id="dubbel">${escape(says(i)).repeat(school.id === '99aa04' ? 20 : 1)}</p>`, escape(says(i)))
      : cell(`behoefte/${id}`, label, silent[0]!, `<span class="sop-state sop-state--${silent[0]}">${silent[1]}</span>`)).join('')}
    <div class="utrecht-alert sop-zorgplicht"><p><strong>Een grens is geen reden om uw kind te weigeren.</strong></p></div>
    ${bounds.map(({ id, label }, i) => has(school.bounds, i)
      ? cell(`grens/${id}`, label, 'named', `<blockquote><p>${'Wij verschonen kinderen niet. '.repeat(12)}</p></blockquote>`, 'Wij verschonen kinderen niet.')
      : cell(`grens/${id}`, label, 'none-named', '<span class="sop-state sop-state--none-named">Geen grens genoemd</span>')).join('')}
    <section id="aanbod"><h3>Wie en wat er is</h3><p>Een snoezelruimte.</p></section>
    <aside class="sop-panel sop-panel--warm"><p>Bel het steunpunt</p></aside>
    ${cell('praktisch/adres', 'Adres', 'offered', 'Dorpsstraat 1, Esdoornstad')}${cell('praktisch/contact', 'Contact', 'offered', '<ul><li>Telefoon: <a href="tel:0999100001">(0999) 10 00 01</a></li></ul>')}
    ${cell('praktisch/soort', 'Soort school', 'offered', `${school.type}, ${school.denomination}`)}</article>`);
}

function page(script: string, main: string, style = 'search.css'): string {
  return `<!DOCTYPE html><html lang="nl" class="voorbeeld-theme utrecht-root"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Proef</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/${manifest['site.css']}"><link rel="stylesheet" href="/${manifest[style]}"><script type="module" blocking="render" src="/${manifest[script]}"></script></head>
    <body class="utrecht-body"><a class="nl-skip-link" href="#inhoud">Naar de inhoud</a><main id="inhoud" tabindex="-1"><div class="sop-wrap">${main}</div></main><footer class="sop-footer"><div class="sop-wrap"><p>Kiezen doet u.</p></div></footer></body></html>`;
}

const mounted = (name: string, source = '/zoeken/') =>
  `<h1>Proef</h1><div data-mount="${name}" data-source="${source}" hidden></div><div data-without-script><p id="behoeften=dyslexie">Zonder script</p></div>`;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

export interface Site {
  readonly origin: string;
  /** Every path that was asked for, with its query. */
  readonly requests: string[];
  close(): void;
}

export async function serve(all: readonly School[] = schools): Promise<Site> {
  const own = aRegisterOf(all);
  const other = aRegisterOf([across]);
  const files = new Map<string, string>([
    ['/', page('home.js', mounted('home'))],
    ['/zoeken/', page('finder.js', mounted('finder'))],
    ['/swv/po9901/zoeken/', page('finder.js', mounted('finder', '/swv/po9901/zoeken/'))],
    ['/vergelijken/', page('compare.js', `${mounted('compare')}<section class="sop-legend" data-legend><dl><div data-state="not-asked"><dt>Niet gevraagd</dt><dd>De school kreeg de vraag niet.</dd></div><div data-state="refers"><dt>Verwijst</dt><dd>Voor wie.</dd></div></dl></section>`, 'compare.css')],
    ['/gespreksblad/', page('visit.js', mounted('visit'), 'compare.css')],
    ['/zoeken/scholen.json', packRegister(own)],
    ['/zoeken/regios.json', packRegions([{ ...swv, pc4: ['1001'] }, { ...neighbour, pc4: ['1007'] }])],
    ['/swv/po9901/zoeken/scholen.json', packRegister(own)],
    ['/swv/po9902/zoeken/scholen.json', packRegister(other)],
    ['/swv/po9901/zoeken/teksten.json', packTexts(own, written)],
    ['/swv/po9902/zoeken/teksten.json', packTexts(other, written)],
    ['/postcodes.json', packPoints({ 1001: [52, 5], 1002: [52, 5.02], 1003: [52, 5.5], 1007: [52.02, 5] })],
    ...schools.map(each => [each.path, schoolPage(each)] as const),
    [closed.path, schoolPage(closed, ' data-gone="2026-08-01"')],
  ]);
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : path.endsWith('.woff2') ? 'font/woff2' : 'text/html';
    const content = path.startsWith('/assets/') ? readFileSync(path.replace('/assets', 'dist')) : files.get(path);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content ?? 'Niet gevonden');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, requests, close: () => server.close() };
}
