// Lays the pages of the chosen schools beside each other. The pages are made once, by the site's generator; what stands
// here is lifted out of them, so it can't say anything else.

import { type Basket, most, openBasket } from './compare/basket.ts';
import { Announcer, button, buttonLink, checkbox, el, notice, schoolsInWords, unseen } from './ui/dom.ts';
import { readComparison, writeComparison } from './find/fragment.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';
import { type Cell, type Column, type Group, isNeed, layOut, lift, type Row } from './compare/rows.ts';

/** About three lines in a column: more than that folds. */
const longText = 200;

type Loaded =
  | { readonly kind: 'school'; readonly column: Column; readonly zorgplicht: Element | null }
  | { readonly kind: 'missing'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string };

class Compare {
  readonly #root: HTMLElement;
  readonly #basket: Basket = openBasket(() => void this.#read());
  readonly #announcer = new Announcer();
  readonly #pages = new Map<string, Promise<Loaded>>();
  readonly #in = el('div', { class: 'sop-comparison' });
  #comparison = readComparison(window.location.hash);
  #onlyDifferences = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.append(this.#announcer.element, this.#in);
    window.addEventListener('hashchange', () => void this.#read());
    window.addEventListener('popstate', () => void this.#read());
    void this.#read();
  }

  async #read(): Promise<void> {
    const { hash } = window.location;
    if (hash !== '' && !hash.includes('=')) return; // A link within the page.
    const asked = readComparison(hash);
    // Coming from the menu, without a fragment: the schools chosen before.
    const chosen = asked.schools.length > 0 || hash !== '' ? asked.schools : this.#basket.chosen.map(school => school.id);
    this.#comparison = { ...asked, schools: chosen.slice(0, most) };
    const { schools } = this.#comparison;

    showWithScript(this.#root, true);
    if (schools.length === 0) return this.#showNothing();
    this.#in.setAttribute('aria-busy', 'true');
    if (this.#in.childElementCount === 0) this.#in.append(el('p', {}, 'De scholen worden geladen…'));
    const loaded = await Promise.all(schools.map(id => this.#page(id)));
    if (schools !== this.#comparison.schools) return; // Another choice was made meanwhile.
    this.#in.removeAttribute('aria-busy');
    this.#show(loaded);
  }

  #go(schools: readonly string[], needs: readonly string[]): void {
    window.history.pushState(null, '', writeComparison({ schools, needs }) || window.location.pathname);
    void this.#read();
  }

  #page(id: string): Promise<Loaded> {
    const known = this.#pages.get(id);
    if (known) return known;
    const page = load(id);
    this.#pages.set(id, page);
    return page;
  }

  #showNothing(): void {
    // What the page says to who has no script is what to do now: find schools first.
    showWithScript(this.#root, false);
    this.#root.hidden = false;
    this.#in.replaceChildren(notice('info', el('p', {}, el('strong', {}, 'U hebt nog geen school gekozen. '), 'Zoek scholen en kies bij elke school ‘Vergelijk’.'), buttonLink('Zoek scholen', '/zoeken/')));
  }

  #show(loaded: readonly Loaded[]): void {
    const schools = loaded.filter(each => each.kind === 'school');
    const columns = schools.map(each => each.column);
    const problems = loaded.filter(each => each.kind !== 'school').map(each => this.#problem(each));
    // One that failed to load stays chosen; one that isn't there does not.
    const failed = this.#basket.chosen.filter(({ id }) => loaded.some(each => each.kind === 'failed' && each.id === id));
    this.#basket.replace([...columns, ...failed]);
    const groups = layOut(columns, this.#comparison.needs);
    this.#in.replaceChildren(
      ...problems,
      ...(columns.length > 0 ? [this.#tools(columns, groups), this.#table(columns, groups, schools.find(each => each.zorgplicht)?.zorgplicht ?? null)] : []),
      el('p', { class: 'sop-comparison__more' }, columns.length < most ? el('a', { href: '/zoeken/' }, 'Kies nog een school') : `U vergelijkt ${most} scholen. Haal er een weg om een andere te kiezen.`));
  }

  #problem({ kind, id }: { readonly kind: 'missing' | 'failed'; readonly id: string }): HTMLElement {
    const name = this.#basket.chosen.find(school => school.id === id)?.name ?? `met code ${id.toUpperCase()}`;
    const remove = button('secondary', 'Haal weg', () => this.#remove(id));
    return kind === 'missing'
      ? notice('warning', el('p', {}, `De school ${name} staat niet op deze site. Misschien is de school gesloten of klopt de code niet.`), remove)
      : notice('error', el('p', {}, `De school ${name} kon niet worden geladen. Controleer uw verbinding.`),
          button('secondary', 'Probeer opnieuw', () => {
            this.#pages.delete(id);
            void this.#read();
          }), remove);
  }

  #remove(id: string, name = 'School'): void {
    this.#basket.remove(id);
    this.#go(this.#comparison.schools.filter(other => other !== id), this.#comparison.needs);
    this.#announcer.say(`${name} weggehaald`);
    // The button that had the focus is gone.
    this.#root.tabIndex = -1;
    this.#root.focus();
  }

  #tools(columns: readonly Column[], groups: readonly Group[]): HTMLElement {
    const { needs, schools } = this.#comparison;
    const rows = groups.flatMap(group => group.rows).filter(isNeed).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
    const choose = rows.map(row => {
      const need = row.id.slice('behoefte/'.length);
      const { row: label, input } = checkbox([row.label], needs.includes(need), checked => {
        this.#go(schools, checked ? [...needs, need] : needs.filter(other => other !== need));
        this.#in.querySelector<HTMLDetailsElement>('.sop-comparison__needs')!.open = true;
        this.#in.querySelector<HTMLInputElement>(`input[data-need="${need}"]`)?.focus();
      });
      input.dataset['need'] = need;
      return label;
    });
    const differences = checkbox(['Alleen verschillen'], this.#onlyDifferences && columns.length > 1, checked => {
      this.#onlyDifferences = checked;
      this.#in.querySelector('table')?.classList.toggle('sop-compare--differences', checked);
      this.#announcer.say(checked ? 'Alleen rijen met verschillen' : 'Alle rijen');
    });
    differences.input.disabled = columns.length < 2;
    return el('div', { class: 'sop-comparison__tools' },
      el('details', { class: 'sop-comparison__needs' },
        el('summary', {}, 'Wat is voor uw kind belangrijk?', needs.length > 0 ? ` (${needs.length} gekozen)` : null),
        el('fieldset', { class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset' },
          el('legend', { class: 'sop-hidden' }, 'Wat u kiest, staat bovenaan'), ...choose)),
      differences.row,
      button('secondary', 'Print', () => window.print()));
  }

  #table(columns: readonly Column[], groups: readonly Group[], zorgplicht: Element | null): HTMLElement {
    const table = el('table', { class: 'utrecht-table sop-compare' },
      el('caption', { class: 'sop-hidden' }, `${schoolsInWords(columns.length)} naast elkaar`),
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Onderwerp'), ...columns.map(column => this.#head(column)))),
      ...groups.map(group => body(group, columns, zorgplicht)));
    table.classList.toggle('sop-compare--differences', this.#onlyDifferences && columns.length > 1);
    return table;
  }

  #head({ id, name, path, isGone }: Column): HTMLElement {
    const remove = button('subtle', 'Haal weg', () => this.#remove(id, name));
    remove.setAttribute('aria-label', `Haal weg: ${name}`);
    return el('th', { scope: 'col' }, el('a', { class: 'sop-compare__school', href: path }, name),
      isGone ? el('span', { class: 'sop-compare__gone' }, 'Deze school is gesloten of samengegaan.') : null, remove);
  }
}

function body(group: Group, columns: readonly Column[], zorgplicht: Element | null): HTMLElement {
  const width = columns.length + 1;
  const title = el('tr', { class: 'sop-compare__group' }, el('th', { scope: 'rowgroup', colspan: width }, group.title));
  const law = group.kind === 'bounds' && zorgplicht ? el('tr', { class: 'sop-compare__note' }, el('td', { colspan: width }, zorgplicht.cloneNode(true))) : null;
  return el('tbody', { class: group.kind === 'chosen' ? 'sop-compare__chosen' : null }, title, law, ...group.rows.map(row => line(row, columns)));
}

function line(row: Row, columns: readonly Column[]): HTMLElement {
  const head = el('th', { scope: 'row' }, row.label);
  const tr = el('tr', { class: row.isSame ? 'sop-compare__row sop-compare__row--same' : 'sop-compare__row' }, head,
    ...row.cells.map((content, i) => el('td', {}, el('span', { class: 'sop-compare__who', 'aria-hidden': 'true' }, columns[i]!.name), cell(content))));
  if (row.cells.some(folds)) {
    tr.classList.add('sop-compare__row--folded');
    const more = el('button', { class: 'sop-compare__unfold', type: 'button', 'aria-expanded': 'false' }, 'Lees verder', unseen(` over ${row.label}`));
    more.addEventListener('click', () => {
      const isFolded = tr.classList.toggle('sop-compare__row--folded');
      more.setAttribute('aria-expanded', String(!isFolded));
      more.firstChild!.textContent = isFolded ? 'Lees verder' : 'Minder tonen';
    });
    head.append(more);
  }
  return tr;
}

function cell(content: Cell | null): HTMLElement {
  if (content === null) return el('div', { class: 'sop-compare__cell' }, el('span', { class: 'sop-state sop-mark sop-mark--not-filled-in' }, 'Staat niet op de pagina van deze school'));
  const whole = el('div', { class: 'sop-compare__whole' }, ...content.content.map(node => document.importNode(node, true)));
  return el('div', { class: 'sop-compare__cell' }, ...(folds(content) ? [brief(content, whole), whole] : whole.childNodes));
}

function folds(content: Cell | null): boolean {
  return content !== null && content.summary !== '' && content.text.length > longText;
}

/** How heavy the help is and what is listed, each once, and the one line that stands for the rest. */
function brief({ summary }: Cell, whole: HTMLElement): HTMLElement {
  const marks = new Map([...whole.querySelectorAll(':scope > .sop-state, :scope > .sop-also, .sop-badge')].map(mark => [mark.textContent, mark.cloneNode(true)]));
  const also = [...marks.values()].filter(mark => (mark as Element).matches('.sop-also'));
  return el('div', { class: 'sop-compare__brief' }, ...[...marks.values()].filter(mark => !also.includes(mark)), el('p', {}, summary), ...also);
}

async function load(id: string): Promise<Loaded> {
  // Only a school's code: nothing else in a link that someone sends can become an address.
  if (!/^\d{2}[a-z]{2}\d{2}$/.test(id)) return { kind: 'missing', id };
  const path = `/scholen/${id}/`;
  try {
    const answer = await fetch(path);
    if (answer.status === 404) return { kind: 'missing', id };
    if (!answer.ok) return { kind: 'failed', id };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const column = lift(page, path);
    return column === null ? { kind: 'missing', id } : { kind: 'school', column, zorgplicht: page.querySelector('.sop-zorgplicht') };
  } catch {
    return { kind: 'failed', id };
  }
}

/** Columns need a wide page. In site.css this would turn every page, and browsers follow a named @page only for some content. */
function printWide(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { size: A4 landscape; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const root = mountPoint('compare');
if (root) {
  printWide();
  new Compare(root);
}
