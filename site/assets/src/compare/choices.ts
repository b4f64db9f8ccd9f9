// What to compare on: the needs of the child, which come first, and which of the other rows to show. The panel stays as it is
// under the hands of who ticks; only the table follows.

import { button, checkbox, el, unseen } from '../ui/dom.ts';
import { type Group, isNeed, type Row } from './rows.ts';

export interface Choice {
  readonly needs: readonly string[];
  /** Null is all rows. */
  readonly rows: readonly string[] | null;
}

/** The kinds of rows as the address names them. */
const prefixes: Partial<Record<Group['kind'], string>> = { needs: 'behoefte', provisions: 'aanbod', bounds: 'grens', practical: 'praktisch' };

export class Choices {
  readonly elements: readonly HTMLElement[];
  readonly #needs: HTMLInputElement[] = [];
  readonly #groups: { readonly prefix: string; readonly all: HTMLInputElement; readonly rows: HTMLInputElement[] }[] = [];
  readonly #counts = [el('span'), el('span')] as const;
  readonly #onlyNeeds = button('secondary', 'Alleen wat ik koos', () => this.#setAll(false));
  readonly #onChange: (choice: Choice) => void;
  #order: readonly string[];

  /**
   * @param groups Every row that the schools have, with nothing chosen.
   * @param differences The box that leaves rows out, where it stands in a panel: on a phone, where both panels fit on a line.
   */
  constructor(groups: readonly Group[], choice: Choice, differences: HTMLElement | null, onChange: (choice: Choice) => void) {
    this.#order = choice.needs;
    this.#onChange = onChange;
    this.elements = [
      panel(el('span', {}, differences ? 'Voor uw kind' : 'Wat is voor uw kind belangrijk?', this.#counts[0]),
        el('p', { class: 'sop-comparison__hint' }, 'Wat u kiest, staat bovenaan.'),
        this.#needChoices(groups.flatMap(group => group.rows).filter(isNeed), choice.needs)),
      panel(el('span', {}, differences ? 'Rijen' : 'Welke rijen ziet u?', this.#counts[1]),
        ...(differences ? [differences] : []),
        el('p', { class: 'sop-comparison__hint' },
          button('secondary', 'Alles tonen', () => this.#setAll(true)), ' ', this.#onlyNeeds),
        ...groups.flatMap(group => this.#rowChoices(group, choice.rows))),
    ];
    this.#count();
  }

  #needChoices(rows: readonly Row[], chosen: readonly string[]): HTMLElement {
    const byName = [...rows].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
    return el('fieldset', { class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset' },
      el('legend', { class: 'sop-hidden' }, 'Wat is voor uw kind belangrijk?'),
      el('div', { class: 'sop-comparison__boxes' }, ...byName.map(({ id, label }) => {
        const need = id.slice('behoefte/'.length);
        const { row, input } = checkbox([label], chosen.includes(need), () => this.#changed());
        input.dataset['need'] = need;
        this.#needs.push(input);
        return row;
      })));
  }

  #rowChoices(group: Group, shown: readonly string[] | null): HTMLElement[] {
    const prefix = prefixes[group.kind];
    if (prefix === undefined) return [];
    const isAll = shown === null || shown.includes(prefix);
    const rows = group.rows.map(({ id, label }) => {
      const { row, input } = checkbox([label], isAll || shown.includes(id), () => this.#changed());
      input.dataset['row'] = id;
      return { row, input };
    });
    const inputs = rows.map(({ input }) => input);
    const { row: whole, input: all } = checkbox([el('strong', {}, group.title)], isAll, checked => {
      for (const input of inputs) input.checked = checked;
      this.#changed();
    });
    this.#groups.push({ prefix, all, rows: inputs });
    return [el('fieldset', { class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sop-comparison__rows' },
      el('legend', { class: 'sop-hidden' }, group.title), whole, el('div', { class: 'sop-comparison__boxes' }, ...rows.map(({ row }) => row)))];
  }

  #setAll(checked: boolean): void {
    for (const { rows } of this.#groups) for (const input of rows) input.checked = checked;
    this.#changed();
  }

  #changed(): void {
    const ticked = this.#needs.filter(input => input.checked).map(input => input.dataset['need']!);
    // In the order in which they were chosen: a tick more never moves what stood on top.
    this.#order = [...this.#order.filter(need => ticked.includes(need)), ...ticked.filter(need => !this.#order.includes(need))];
    this.#count();
    this.#onChange({ needs: this.#order, rows: this.#shown() });
  }

  #shown(): readonly string[] | null {
    const shown = this.#groups.flatMap(({ prefix, rows }) => {
      const ticked = rows.filter(input => input.checked);
      return ticked.length === rows.length ? [prefix] : ticked.map(input => input.dataset['row']!);
    });
    return this.#groups.every(({ prefix }) => shown.includes(prefix)) ? null : shown;
  }

  #count(): void {
    for (const { all, rows } of this.#groups) {
      const ticked = rows.filter(input => input.checked).length;
      all.checked = ticked === rows.length;
      all.indeterminate = ticked > 0 && ticked < rows.length;
    }
    // Nothing chosen would leave nothing to compare.
    this.#onlyNeeds.disabled = this.#order.length === 0;
    const rows = this.#groups.flatMap(group => group.rows);
    const shown = rows.filter(input => input.checked).length;
    this.#counts[0].replaceChildren(...(this.#order.length > 0 ? [` (${this.#order.length}`, unseen(' gekozen'), ')'] : []));
    this.#counts[1].textContent = shown === rows.length ? ' (alle)' : ` (${shown} van ${rows.length})`;
  }
}

function panel(title: HTMLElement, ...content: HTMLElement[]): HTMLDetailsElement {
  return el('details', { class: 'sop-comparison__choose' }, el('summary', {}, title), el('div', { class: 'sop-comparison__panel' }, ...content));
}
