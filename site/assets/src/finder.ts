// The finder: everything it knows is on the page already, so a search is no request and nothing of it leaves the device.

import { openBasket } from './compare/basket.ts';
import { card } from './find/card.ts';
import { CompareBar } from './compare/compare-bar.ts';
import { Announcer, button, el, notice, schoolsInWords } from './ui/dom.ts';
import { Filters } from './find/filters.ts';
import { readSearch, type Search, writeSearch } from './find/fragment.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';
import { NeedField } from './find/need-field.ts';
import type { Need } from './understand/needs.ts';
import { loadPoints, loadRegister, placesOf, type Points, type Register } from './data/schools.ts';
import { find, type Found, loosen, notFound } from './find/search.ts';
import { anywhere, settleWhere } from './find/where.ts';
import { WhereField } from './find/where-field.ts';

const atOnce = 25;

/** More regions than this fold, as on the pages. */
const swvsThatStayOpen = 3;

const failed = 'De lijst met scholen kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.';

class Finder {
  readonly #register: Register;
  readonly #places: readonly string[];
  readonly #basket = openBasket(() => this.#show());
  readonly #needs = new NeedField('behoefte', needs => this.#go({ ...this.#search, needs }));
  readonly #where = new WhereField('waar', where => this.#go({ ...this.#search, where, within: where.kind === 'postcode' ? this.#search.within : null }));
  readonly #filters: Filters;
  readonly #bar = new CompareBar(this.#basket, () => this.#show());
  readonly #announcer = new Announcer();
  readonly #heading = el('h2', { id: 'gevonden', tabindex: -1 });
  readonly #order = el('span', { class: 'sop-quiet' });
  readonly #results = el('div');
  #points: Points = new Map();
  #loading: Promise<Points> | undefined;
  #search = readSearch(window.location.hash);
  #shown = atOnce;

  constructor(root: HTMLElement, register: Register) {
    this.#register = register;
    this.#filters = new Filters(register, this.#search, search => this.#go(search));
    this.#needs.needs = register.needs;
    this.#where.places = this.#places = placesOf(register.schools);

    const form = el('form', { class: 'sop-search', role: 'search', autocomplete: 'off', novalidate: true }, this.#needs.element, this.#where.element, button('primary', 'Zoek scholen'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      const where = this.#where.read();
      if (where === null) return this.#where.focus();
      if (!this.#needs.settle()) return;
      this.#go({ ...this.#search, where });
      this.#heading.focus();
    });

    root.replaceChildren(form,
      el('div', { class: 'sop-layout' }, this.#filters.element,
        el('section', { 'aria-labelledby': this.#heading.id },
          el('div', { class: 'sop-bar' }, this.#heading, this.#order), this.#announcer.element, this.#results)));

    window.addEventListener('hashchange', () => this.#read());
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** A new search: into the address, so that back, reload and a shared link find it. */
  #go(search: Search): void {
    const fragment = writeSearch(search);
    if (fragment !== window.location.hash) window.history.pushState(null, '', fragment || window.location.pathname);
    this.#read();
  }

  #read(): void {
    const { hash } = window.location;
    // A link within the page, such as the skip link: not a search.
    if (hash !== '' && !hash.includes('=')) return;
    const asked = readSearch(hash);
    const where = settleWhere(asked.where, this.#places);
    this.#search = where.kind === 'problem' ? asked : { ...asked, where };
    this.#shown = atOnce;
    this.#needs.chosen = this.#search.needs;
    this.#where.show(this.#search.where);
    if (where.kind === 'problem') this.#where.tell(where.message);
    this.#show();
    void this.#locate();
  }

  /** The file of postcodes is fetched whole, and only by who filled in a postcode. */
  async #locate(): Promise<void> {
    const { where } = this.#search;
    if (where.kind !== 'postcode') return;
    try {
      if (this.#points.size === 0) {
        this.#points = await (this.#loading ??= loadPoints());
        this.#show();
      }
      if (!this.#points.has(where.digits)) this.#where.tell(`Postcode ${where.digits} kennen we niet. Klopt het nummer?`);
    } catch {
      this.#loading = undefined;
      this.#where.tell('De afstanden konden niet worden geladen. De scholen staan nu op naam.');
    }
  }

  #show(): void {
    const found = find(this.#register, this.#search, this.#points);
    const count = `${schoolsInWords(found.length)} gevonden`;
    this.#heading.textContent = count;
    this.#announcer.say(count);
    this.#order.textContent = found.length < 2 ? '' : found[0]!.distance !== null ? 'Dichtbij staat bovenaan' : 'Van A tot Z';
    this.#filters.show(this.#search, this.#points);
    this.#results.replaceChildren(found.length > 0 ? this.#list(found) : this.#nothing(), ...this.#silence());
    this.#bar.show(this.#search.needs);
  }

  #list(found: readonly Found[]): Node {
    const items = (from: number, to: number) => found.slice(from, to).map(each =>
      el('li', {}, card(each, this.#register, this.#search.needs, this.#basket, () => this.#choose())));
    const list = el('ul', { class: 'sop-cards' }, ...items(0, this.#shown));
    const result = el('div', {}, reassurance(), list);
    if (found.length > this.#shown) {
      const more = button('secondary', 'Toon meer scholen', () => {
        const next = items(this.#shown, this.#shown + atOnce);
        this.#shown += atOnce;
        list.append(...next);
        if (found.length <= this.#shown) more.remove();
        // On to where the new ones begin, for who reads with the keyboard.
        next[0]?.querySelector('a')?.focus();
      });
      result.append(el('p', { class: 'sop-more-schools' }, more));
    }
    return result;
  }

  #nothing(): Node {
    const looser = loosen(this.#register, this.#search, this.#points);
    const silence = this.#chosenNeeds().length > 0;
    return notice('info',
      el('p', {}, el('strong', {}, silence ? 'Geen school vertelt over alles wat u koos.' : 'Geen school past bij alles wat u koos.'),
        silence ? ' Dat betekent niet dat er geen hulp is. ' : null,
        silence ? el('a', { href: '/uitleg/#steunpunt' }, 'Het steunpunt denkt met u mee') : null,
        silence ? '.' : null),
      el('p', {},
        looser.length > 0 ? 'Laat één keuze los en u vindt er wel:' : 'Begin opnieuw met één keuze.'),
      looser.length > 0
        ? el('ul', { class: 'sop-loosen' }, ...looser.map(({ label, search, count }) =>
            el('li', {}, button('secondary', `Zonder ‘${label}’: ${schoolsInWords(count)}`, () => {
              this.#go(search);
              this.#heading.focus();
            }))))
        : button('secondary', 'Wis alle keuzes', () => {
            this.#go({ ...this.#search, needs: [], where: anywhere, within: null, types: [], denominations: [] });
            this.#heading.focus();
          }));
  }

  #chosenNeeds(): Need[] {
    return this.#search.needs.flatMap(id => this.#register.needs.find(need => need.id === id) ?? []);
  }

  /** Who said nothing, or refers, is not on the list above: on the page of the need they stand, too. */
  #silence(): Node[] {
    const needs = this.#chosenNeeds();
    if (needs.length === 0) return [];
    const { silent, referring } = notFound(this.#register, this.#search, this.#points);
    const schools = [...silent, ...referring];
    if (schools.length === 0) return [];
    const swvs = [...new Set(schools.map(school => school.swv))].map(index => this.#register.swvs[index]!).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const links = el('ul', { class: 'sop-links' }, ...swvs.flatMap(swv => needs.map(need =>
      el('li', {}, el('a', { href: `${swv.path}behoeften/${need.id}/` }, `${need.label} bij ${swv.name}`)))));
    return [el('section', { class: 'sop-silence' },
      el('h3', {}, silent.length > 0 ? silentInWords(silent.length, needs.length) : referringInWords(referring.length)),
      ...(silent.length > 0 && referring.length > 0 ? [el('p', {}, `${referringInWords(referring.length)}.`)] : []),
      el('p', {}, silent.length > 0 ? 'Niets vertellen betekent niet dat een school niets doet. ' : '', 'Hier ziet u alle scholen naast elkaar:'),
      swvs.length > swvsThatStayOpen ? el('details', { class: 'sop-more' }, el('summary', {}, 'Kies uw samenwerkingsverband'), links) : links)];
  }

  /** A school was put to the others or taken away: the list stays, only what may be ticked changes. */
  #choose(): void {
    for (const input of this.#results.querySelectorAll<HTMLInputElement>('input[data-school]'))
      input.disabled = this.#basket.isFull && !input.checked;
    this.#bar.show(this.#search.needs);
    this.#bar.say();
  }
}

function silentInWords(schools: number, needs: number): string {
  const tell = schools === 1 ? '1 school vertelt' : `${schoolsInWords(schools)} vertellen`;
  return needs === 1 ? `${tell} hier niets over` : `${tell} niet over alles wat u koos`;
}

function referringInWords(schools: number): string {
  return `${schools === 1 ? '1 school verwijst' : `${schoolsInWords(schools)} verwijzen`} hiervoor naar speciaal (basis)onderwijs`;
}

/** Cards name grenzen, so the law that goes with them stands beside them. */
function reassurance(): HTMLElement {
  return notice('info', el('p', {},
    el('strong', {}, 'Ziet u een grens staan? '), 'Bel de school toch. Elke school moet naar uw kind kijken en met u zoeken naar een goede plek. Dat heet ',
    el('a', { href: '/uitleg/#zorgplicht' }, 'zorgplicht'), '.'));
}

async function mount(root: HTMLElement): Promise<void> {
  showWithScript(root, true);
  root.replaceChildren(el('p', { role: 'status' }, 'De scholen worden geladen…'));
  try {
    new Finder(root, await loadRegister());
  } catch {
    // The lists of needs and places work without the file that failed.
    showWithScript(root, false);
    root.hidden = false;
    root.replaceChildren(notice('error', el('p', {}, failed), button('secondary', 'Probeer opnieuw', () => void mount(root))));
  }
}

const root = mountPoint('finder');
if (root) void mount(root);
