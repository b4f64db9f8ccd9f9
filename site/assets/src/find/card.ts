import type { Basket } from '../compare/basket.ts';
import { inWords } from '../data/distance.ts';
import { positions, type Register, type School } from '../data/register.ts';
import { checkbox, el, unseen } from '../ui/dom.ts';
import type { WordHit } from '../understand/word-search.ts';
import { grens, need, type Told, word } from './card-facts.ts';
import type { Search } from './fragment.ts';
import { updatedInWords } from './freshness.ts';
import type { TextsOf } from './nearby-texts.ts';

/** What stands on a card. */
export interface Shown {
  readonly school: School;
  /** In kilometres; null where it is not known. */
  readonly distance: number | null;
  readonly hits: readonly (readonly [word: string, hit: WordHit])[];
  /** Whether it lies in another SWV than the finder is about. */
  readonly isNeighbour: boolean;
}

/** What a parent weighs at a glance: what the school says of the chosen needs, where that is, and which grens may matter. */
export class Card {
  readonly element: HTMLElement;
  readonly school: School;
  readonly #facts: readonly Told[];

  constructor({ school, distance, hits, isNeighbour }: Shown, register: Register, search: Search, texts: TextsOf, basket: Basket, onChoose: () => void) {
    this.school = school;
    const compare = checkbox(['Vergelijk', unseen(` ${school.name}`)], basket.has(school.id), checked => {
      if (checked) basket.add(school);
      else basket.remove(school.id);
      onChoose();
    });
    compare.input.disabled = basket.isFull && !basket.has(school.id);
    compare.input.dataset['school'] = school.id;

    const wanted = register.needs.map((_, i) => i).filter(i => search.needs.includes(register.needs[i]!.id));
    this.#facts = [...wanted.map(i => need(school, register, i, hits)), ...(school.updated === null ? [] : [grens(school, register, search.needs)])];
    this.tell(texts);

    const meta = [school.type, school.denomination, school.place, isNeighbour ? school.swv.name : ''].filter(part => part !== '');
    this.element = el('article', { class: 'sop-card' },
      el('div', { class: 'sop-card__head' },
        el('h3', { class: 'sop-card__name' }, el('a', { href: school.path }, school.name)),
        distance === null ? null : el('p', { class: 'sop-card__distance' }, inWords(distance))),
      el('p', { class: 'sop-card__meta' }, meta.join(' · ')),
      el('dl', { class: 'sop-card__facts' },
        ...hits.map(([typed, hit]) => word(school, typed, hit)),
        ...(wanted.length === 0 && school.updated !== null ? [about(school, register)] : []),
        ...this.#facts.map(fact => fact.element)),
      el('div', { class: 'sop-card__foot' }, compare.row, el('span', { class: 'sop-fresh' }, updatedInWords(school))),
      school.holds?.note ? el('strong', { class: 'sop-fresh__note' }, school.holds.note) : null);
  }

  /** The school's own words, now that they have come or cannot. */
  tell(texts: TextsOf): void {
    for (const fact of this.#facts) fact.tell(texts);
  }
}

const mostNamed = 6;

function about(school: School, { needs }: Register): HTMLElement {
  const all = positions(school.tells).map(i => needs[i]!.label);
  const named = all.slice(0, mostNamed).join(' · ') + (all.length > mostNamed ? ` · en ${all.length - mostNamed} meer` : '');
  return el('div', {},
    el('dt', { class: all.length > 0 || school.other ? 'sop-mark sop-mark--offered' : 'sop-mark sop-mark--none-other' }, 'Vertelt over'),
    el('dd', {}, all.length > 0 ? named : school.other ? 'ander aanbod' : 'geen onderwerp van deze site'));
}
