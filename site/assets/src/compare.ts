// Lays the pages of the chosen schools beside each other. The pages are made once, by the site's generator; what stands
// here is lifted out of them, so it can't say anything else.

import { type Basket, most, openBasket } from './compare/basket.ts';
import { type Choice, Choices } from './compare/choices.ts';
import { Distances } from './compare/distances.ts';
import { type Comparison, readComparison, writeComparison } from './compare/fragment.ts';
import { legend } from './compare/legend.ts';
import { problem } from './compare/problem.ts';
import { type Column, layOut } from './compare/rows.ts';
import { type Loaded, SchoolPages } from './compare/school-page.ts';
import { fitTable, printOn } from './compare/screen.ts';
import { Share } from './compare/share.ts';
import { table, Unfolded } from './compare/table.ts';
import { Announcer, button, buttonLink, checkbox, el, notice, setAttributes } from './ui/dom.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';

interface Shown {
  readonly columns: readonly Column[];
  readonly distances: readonly (string | null)[];
  readonly zorgplicht: Element | null;
}

class Compare {
  readonly #root: HTMLElement;
  readonly #basket: Basket = openBasket(() => void this.#read());
  readonly #announcer = new Announcer();
  readonly #pages = new SchoolPages();
  readonly #distances = new Distances();
  readonly #unfolded = new Unfolded();
  readonly #in = el('div', { class: 'sop-comparison' });
  readonly #table = el('div', { class: 'sop-comparison__table' });
  readonly #visit = el('a', { class: 'nl-button nl-button--primary' }, el('span', { class: 'nl-button__label' }, 'Maak een gespreksblad'));
  readonly #isNarrow = window.matchMedia('(max-width: 40rem)').matches;
  #comparison = readComparison(window.location.hash);
  #shown: Shown = { columns: [], distances: [], zorgplicht: null };

  constructor(root: HTMLElement) {
    this.#root = root;
    // Forty rows of four schools are a long way down: on a phone a parent opens the rest when they want it. A grens never hides.
    this.#unfolded.schools = !this.#isNarrow;
    if (this.#isNarrow) for (const kind of ['provisions', 'practical'] as const) this.#unfolded.closedGroups.add(kind);
    if (this.#isNarrow && this.#comparison.needs.length > 0) this.#unfolded.closedGroups.add('needs');
    root.append(this.#announcer.element, this.#in);
    window.addEventListener('hashchange', () => void this.#read());
    window.addEventListener('popstate', () => void this.#read());
    fitTable(this.#table);
    void this.#read();
  }

  async #read(): Promise<void> {
    const { hash } = window.location;
    if (hash !== '' && !hash.includes('=')) return; // A link within the page.
    const asked = readComparison(hash);
    // Coming from the menu, without a fragment: the schools chosen before.
    const chosen = asked.schools.length > 0 || hash !== '' ? asked.schools : this.#basket.chosen.map(school => school.id);
    this.#comparison = { ...asked, schools: chosen.slice(0, most) };
    const { schools, postcode } = this.#comparison;

    showWithScript(this.#root, true);
    // Before the first school is there: nothing that a parent looks at moves when they come.
    document.documentElement.classList.toggle('sop-comparing', schools.length > 0);
    if (schools.length === 0) return this.#showNothing();
    this.#in.setAttribute('aria-busy', 'true');
    if (this.#in.childElementCount === 0) this.#in.append(el('p', {}, 'De scholen worden geladen…'));
    const loaded = await Promise.all(schools.map(id => this.#pages.get(id)));
    const columns = loaded.flatMap(each => (each.kind === 'school' ? [each.column] : []));
    const distances = await this.#distances.from(postcode, columns.map(column => column.pc4));
    if (schools !== this.#comparison.schools) return; // Another choice was made meanwhile.
    this.#in.removeAttribute('aria-busy');
    this.#show(loaded, { columns, distances, zorgplicht: loaded.flatMap(each => (each.kind === 'school' ? [each.zorgplicht] : [])).find(each => each !== null) ?? null });
  }

  #showNothing(): void {
    // What the page says to who has no script is what to do now: find schools first.
    showWithScript(this.#root, false);
    this.#root.hidden = false;
    this.#in.replaceChildren(notice('info', el('p', {}, el('strong', {}, 'U hebt nog geen school gekozen. '), 'Zoek scholen en kies bij elke school ‘Vergelijk’.'), buttonLink('Zoek scholen', '/zoeken/')));
  }

  #show(loaded: readonly Loaded[], shown: Shown): void {
    const { columns } = this.#shown = shown;
    // One that failed to load stays chosen; one that isn't there does not.
    const failed = this.#basket.chosen.filter(({ id }) => loaded.some(each => each.kind === 'failed' && each.id === id));
    this.#basket.replace([...columns, ...failed]);
    this.#in.replaceChildren(
      ...loaded.flatMap(each => (each.kind === 'school' ? [] : [this.#problem(each)])),
      ...(columns.length > 0 ? this.#whole() : []),
      el('p', { class: 'sop-comparison__more' }, columns.length < most ? el('a', { href: `/zoeken/${writeComparison({ needs: this.#comparison.needs, postcode: this.#comparison.postcode })}` }, 'Kies nog een school') : `U vergelijkt ${most} scholen. Haal er een weg om een andere te kiezen.`));
    this.#layOut();
  }

  #problem({ kind, id }: Exclude<Loaded, { kind: 'school' }>): HTMLElement {
    return problem(kind, id, this.#basket, () => {
      this.#pages.forget(id);
      this.#announcer.say('De school wordt opnieuw geladen');
      void this.#read();
    }, () => this.#remove(id));
  }

  #remove(id: string, name = 'School'): void {
    this.#basket.remove(id);
    const schools = this.#comparison.schools.filter(other => other !== id);
    window.history.pushState(null, '', writeComparison({ ...this.#comparison, schools }) || window.location.pathname);
    void this.#read();
    this.#announcer.say(`${name} weggehaald`);
    // The button that had the focus is gone.
    this.#root.tabIndex = -1;
    this.#root.focus();
  }

  #whole(): HTMLElement[] {
    const { columns } = this.#shown;
    const differences = checkbox(['Alleen verschillen'], this.#comparison.onlyDifferences && columns.length > 1, onlyDifferences => {
      this.#change({ onlyDifferences });
      this.#announcer.say(onlyDifferences ? 'Alleen rijen met verschillen' : 'Alle rijen');
    });
    differences.input.disabled = columns.length < 2;
    const choices = new Choices(layOut(columns, []), this.#comparison, this.#isNarrow ? differences.row : null, choice => this.#change(choice));
    // Where someone lives is nobody's business but theirs.
    const share = new Share(() => new URL(writeComparison({ ...this.#comparison, postcode: null }), window.location.href).href, this.#announcer);
    const meaning = legend(layOut(columns, []));
    const acts = el('div', { class: 'sop-comparison__acts' }, share.button, button('secondary', 'Print', () => window.print()), this.#visit);
    // On a phone the answer comes first; what the icons mean and what to do next stand under it.
    return [
      el('div', { class: 'sop-comparison__tools' }, ...choices.elements, ...(this.#isNarrow ? [] : [meaning, differences.row, acts])),
      el('p', { class: 'sop-on-paper' }, `Gemaakt op ${new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })} op ${window.location.host}. Scholen passen hun tekst soms aan.`),
      ...(this.#isNarrow ? [this.#table, ...(meaning ? [meaning] : []), acts, share.told] : [share.told, this.#table]),
    ];
  }

  /** A tick in the panel: no step back in the history of the browser for each. */
  #change(change: Choice | Pick<Comparison, 'onlyDifferences'>): void {
    this.#comparison = { ...this.#comparison, ...change };
    window.history.replaceState(null, '', writeComparison(this.#comparison));
    this.#layOut();
  }

  #layOut(): void {
    const { needs, rows, schools, postcode, onlyDifferences } = this.#comparison;
    const { columns } = this.#shown;
    if (columns.length === 0) return;
    setAttributes(this.#visit, { href: `/gespreksblad/${writeComparison({ schools, needs, postcode })}` });
    this.#table.replaceChildren(table(
      { ...this.#shown, groups: layOut(columns, needs, rows), onlyDifferences: onlyDifferences && columns.length > 1 },
      this.#unfolded, ({ id, name }) => this.#remove(id, name)));
  }
}

const root = mountPoint('compare');
if (root) {
  printOn('size: A4 landscape; margin: 1.2cm');
  new Compare(root);
}
