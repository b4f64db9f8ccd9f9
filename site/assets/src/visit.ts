// Makes a gespreksblad of the schools and needs in the fragment: what each school says about this child, what it leaves unsaid,
// and what to ask. All of it is made here, in the browser, of the pages of the schools.

import { most, openBasket } from './compare/basket.ts';
import { readComparison, writeComparison } from './compare/fragment.ts';
import { problem } from './compare/problem.ts';
import { type Loaded, SchoolPages } from './compare/school-page.ts';
import { printOn } from './compare/screen.ts';
import { Announcer, buttonLink, el, notice } from './ui/dom.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';
import { desk } from './visit/desk.ts';
import { type Kept, noNotes, nothing, openKeeping, union, written } from './visit/keeping.ts';
import { schoolPart } from './visit/school-part.ts';
import { needsOf } from './visit/sheet.ts';

class Visit {
  readonly #root: HTMLElement;
  readonly #in = el('div', { class: 'sop-visits' });
  readonly #sheets = el('div');
  readonly #announcer = new Announcer();
  readonly #pages = new SchoolPages();
  readonly #keeping = openKeeping();
  readonly #basket = openBasket(() => void this.#read());
  #isKept: boolean;
  #kept: Kept;
  #loaded: readonly Loaded[] = [];
  #postcode: string | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    const kept = this.#keeping.read();
    this.#isKept = kept !== null;
    this.#kept = kept ?? nothing;
    root.append(this.#announcer.element, this.#in);
    window.addEventListener('hashchange', () => void this.#read());
    this.#keeping.watch(kept => this.#follow(kept));
    void this.#read();
  }

  async #read(): Promise<void> {
    const { hash } = window.location;
    if (hash !== '' && !hash.includes('=')) return; // A link within the page.
    const asked = readComparison(hash);
    this.#postcode = asked.postcode;
    // A sheet that is kept stays, whatever link leads here: what was written on it must stay within reach. Nothing is kept
    // anew before the parent changes something.
    const kept = this.#isKept ? this.#keeping.read() : null;
    if (kept !== null) this.#kept = kept;
    else if (this.#isKept) this.#letGo();
    const isOpen = kept !== null || hash === '';
    const before = isOpen ? this.#kept.schools : [];
    const chosen = union(asked.schools.slice(0, most), before);
    this.#kept = {
      ...this.#kept,
      schools: chosen.length > 0 || hash !== '' ? chosen : this.#basket.chosen.map(school => school.id),
      needs: isOpen && asked.needs.length === 0 ? this.#kept.needs : asked.needs,
    };
    await this.#open();
  }

  async #open(): Promise<void> {
    const { schools } = this.#kept;
    showWithScript(this.#root, schools.length > 0);
    this.#root.hidden = false;
    document.documentElement.classList.toggle('sop-visiting', schools.length > 0);
    if (schools.length === 0) return this.#showNothing();
    if (this.#in.childElementCount === 0) this.#in.append(el('p', {}, 'Het blad wordt gemaakt…'));
    const loaded = await Promise.all(schools.map(id => this.#pages.get(id)));
    if (schools === this.#kept.schools) this.#show(loaded);
  }

  /** Under it stands the page for who has no script: questions to print for any school. */
  #showNothing(): void {
    this.#in.replaceChildren(notice('info',
      el('p', {}, el('strong', {}, 'Kies eerst een school. '), 'Dan staat hier wat de school zegt over wat uw kind nodig heeft, en wat u kunt vragen. Of print de vragen hieronder.'), buttonLink('Zoek scholen', '/zoeken/')));
  }

  #show(loaded: readonly Loaded[]): void {
    this.#loaded = loaded;
    const columns = loaded.flatMap(each => (each.kind === 'school' ? [each.column] : []));
    const { child, needs, schools } = this.#kept;
    this.#in.replaceChildren(
      ...loaded.flatMap(each => (each.kind === 'school' ? [] : [this.#problem(each)])),
      ...(columns.length === 0 ? [] : [desk(
        { child, needs, choices: needsOf(columns), isKept: this.#isKept, canKeep: this.#keeping.canKeep, compare: `/vergelijken/${writeComparison({ schools: schools.slice(0, most), needs, postcode: this.#postcode })}` },
        {
          child: name => {
            this.#change(kept => ({ ...kept, child: name }));
            for (const place of this.#sheets.querySelectorAll('[data-child]')) place.textContent = name.trim() === '' ? '' : ` voor ${name.trim()}`;
          },
          needs: chosen => {
            this.#change(kept => ({ ...kept, needs: chosen }));
            this.#fragment();
            this.#lay(loaded);
          },
          keep: isKept => this.#turn(isKept),
          wipe: () => this.#wipe(),
        },
        this.#announcer), this.#sheets]));
    this.#lay(loaded);
  }

  #lay(loaded: readonly Loaded[]): void {
    const held = document.activeElement?.id ?? '';
    const schools = loaded.flatMap(each => (each.kind === 'school' ? [each] : []));
    const { child, needs, notes } = this.#kept;
    const steunpunten = new Map(schools.flatMap(({ steunpunt }) => (steunpunt ? [[steunpunt.textContent, steunpunt]] : [])));
    const zorgplicht = schools.find(each => each.zorgplicht)?.zorgplicht ?? null;
    const canRemove = this.#kept.schools.length > 1;
    this.#sheets.replaceChildren(
      ...schools.map(({ column }) => schoolPart(column, needs, child, notes[column.id] ?? noNotes,
        more => this.#change(kept => written(kept, column.id, more)), canRemove ? () => this.#remove(column.id, column.name) : null)),
      el('div', { class: 'sop-visit__foot' }, zorgplicht?.cloneNode(true) ?? null, ...[...steunpunten.values()].map(each => each.cloneNode(true))));
    if (held !== '') this.#sheets.querySelector<HTMLElement>(`[id="${held}"]`)?.focus({ preventScroll: true });
  }

  #problem({ kind, id }: Exclude<Loaded, { kind: 'school' }>): HTMLElement {
    return problem(kind, id, this.#basket, () => {
      this.#pages.forget(id);
      void this.#open();
    }, () => this.#remove(id));
  }

  /** What was written stays until all is wiped: a school that is put back has its notes again. */
  #remove(id: string, name = 'School'): void {
    this.#basket.remove(id);
    this.#change(kept => ({ ...kept, schools: kept.schools.filter(other => other !== id) }));
    this.#fragment();
    void this.#open();
    this.#announcer.say(`${name} weggehaald`);
    // The button that had the focus is gone.
    this.#root.tabIndex = -1;
    this.#root.focus();
  }

  #fragment(): void {
    const { schools, needs } = this.#kept;
    window.history.replaceState(null, '', writeComparison({ schools, needs, postcode: this.#postcode }) || window.location.pathname);
  }

  /** Of what is kept only this changes, and which schools are on the sheet: another tab may have written the rest. */
  #change(change: (kept: Kept) => Kept): void {
    const { schools } = this.#kept;
    this.#kept = change(this.#kept);
    if (this.#isKept && !this.#keeping.change(kept => change({ ...kept, schools: union(schools, kept.schools) }))) this.#letGo();
  }

  #turn(isKept: boolean): boolean {
    if (!isKept) this.#keeping.wipe();
    this.#isKept = isKept && this.#keeping.start(this.#kept);
    return this.#isKept;
  }

  /** Another tab wrote, or wiped. */
  #follow(kept: Kept | null): void {
    if (kept === null) return this.#letGo();
    if (!this.#isKept) return;
    this.#kept = { ...this.#kept, child: kept.child, notes: kept.notes };
    this.#lay(this.#loaded);
  }

  /** What stands on this page is no longer kept. */
  #letGo(): void {
    this.#isKept = false;
    for (const box of this.#in.querySelectorAll<HTMLInputElement>('[data-keep]')) box.checked = false;
  }

  #wipe(): void {
    this.#keeping.wipe();
    this.#basket.replace([]);
    this.#isKept = false;
    this.#kept = nothing;
    window.history.replaceState(null, '', window.location.pathname);
    this.#sheets.replaceChildren();
    void this.#read();
    this.#announcer.say('Alles is gewist');
    this.#root.tabIndex = -1;
    this.#root.focus();
  }
}

const root = mountPoint('visit');
if (root) {
  printOn('size: A4 portrait; margin: 11mm 15mm');
  new Visit(root);
}
