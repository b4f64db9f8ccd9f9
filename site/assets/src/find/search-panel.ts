import { button, el } from '../ui/dom.ts';
import { NeedField } from './need-field.ts';
import type { Where } from './where.ts';
import { WhereField } from './where-field.ts';

export type Place = Exclude<Where, { kind: 'problem' }>;

/** The two questions that every search begins with. */
export class SearchPanel {
  readonly element: HTMLFormElement;
  readonly asks: NeedField;
  readonly where = new WhereField('waar');

  /**
   * @param onSearch Called with what was typed and where, when a parent asks for schools.
   * @param onPick Called with the id of a need that a parent took from what was offered.
   */
  constructor(onSearch: (typed: string, where: Place) => void, onPick: (need: string) => void) {
    this.asks = new NeedField('behoefte', need => onPick(need.id));
    this.element = el('form', { class: 'sop-search', role: 'search', autocomplete: 'off', novalidate: true },
      this.asks.element, this.where.element, button('primary', 'Zoek scholen'));
    this.element.addEventListener('submit', event => {
      event.preventDefault();
      const where = this.where.read();
      if (where === null) this.where.focus();
      else onSearch(this.asks.typed, where);
    });
  }
}
