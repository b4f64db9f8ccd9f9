import { checkbox, el, unseen } from '../ui/dom.ts';
import type { Search } from './fragment.ts';
import type { Points, Register, School } from '../data/schools.ts';
import { count } from './search.ts';

const distances = [3, 5, 10, 25];

interface Option {
  readonly group: Group;
  readonly value: string;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** One kind of choice. Kinds of school add up, so their counts are those without this choice; needs narrow down. */
interface Group {
  readonly title: string;
  readonly key: 'needs' | 'types' | 'denominations';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly valuesOf: (school: School) => readonly string[];
  readonly others: (search: Search) => Search;
}

/** The filters beside the schools. Built once and updated in place, so that the focus stays where a parent is. */
export class Filters {
  readonly element = el('details', { class: 'sop-facets' });
  readonly #register: Register;
  readonly #active = el('span', { class: 'sop-facets__active' });
  readonly #options: Option[] = [];
  readonly #distance = el('select', { class: 'utrecht-select utrecht-select--html-select', id: 'afstand', autocomplete: 'off' });
  readonly #distanceField: HTMLElement;
  #search: Search;

  constructor(register: Register, search: Search, onChange: (search: Search) => void) {
    this.#register = register;
    this.#search = search;
    this.#distance.append(el('option', { value: '' }, 'Alle afstanden'), ...distances.map(km => el('option', { value: km }, `Tot ${km} kilometer`)));
    this.#distance.addEventListener('change', () => onChange({ ...this.#search, within: Number(this.#distance.value) || null }));
    this.#distanceField = el('div', { class: 'utrecht-form-field' }, el('label', { class: 'utrecht-form-label', for: this.#distance.id }, 'Afstand'), this.#distance);
    this.element.append(
      el('summary', {}, el('span', {}, 'Filters', this.#active)),
      this.#distanceField,
      ...groups(register).map(group => this.#fieldset(group, onChange)));
  }

  show(search: Search, points: Points): void {
    this.#search = search;
    const home = search.where.kind === 'postcode' && points.has(search.where.digits);
    this.#distanceField.hidden = !home;
    this.#distance.value = search.within === null ? '' : String(search.within);

    const counts = new Map<Group, Map<string, number>>();
    for (const { group, value, input, count: shown } of this.#options) {
      if (!counts.has(group)) counts.set(group, count(this.#register, group.others(search), points, group.valuesOf));
      const schools = counts.get(group)!.get(value) ?? 0;
      input.checked = search[group.key].includes(value);
      shown.replaceChildren(unseen(', '), String(schools), unseen(schools === 1 ? ' school' : ' scholen'));
    }

    const active = search.needs.length + search.types.length + search.denominations.length + (search.within === null ? 0 : 1);
    this.#active.replaceChildren(...(active > 0 ? [` (${active}`, unseen(' gekozen'), ')'] : []));
  }

  #fieldset(group: Group, onChange: (search: Search) => void): HTMLElement {
    return el('fieldset', { class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset' },
      el('legend', { class: 'utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend' }, group.title),
      ...group.options.map(({ value, label }) => {
        const { row, input } = checkbox([label], false, checked => {
          const others = this.#search[group.key].filter(other => other !== value);
          onChange({ ...this.#search, [group.key]: checked ? [...others, value] : others });
        });
        const shown = el('span', { class: 'sop-check__count' });
        row.append(shown);
        this.#options.push({ group, value, input, count: shown });
        return row;
      }));
  }
}

function groups({ needs, schools }: Register): Group[] {
  const values = (of: (school: School) => string) =>
    [...new Set(schools.map(of))].filter(value => value !== '').sort((a, b) => a.localeCompare(b, 'nl')).map(value => ({ value, label: value }));
  return [
    {
      title: 'Ondersteuning bij',
      key: 'needs',
      options: needs.map(({ id, label }) => ({ value: id, label })),
      valuesOf: school => school.needs.map(index => needs[index]!.id),
      others: search => search,
    },
    { title: 'Soort school', key: 'types', options: values(school => school.type), valuesOf: school => [school.type], others: search => ({ ...search, types: [] }) },
    {
      title: 'Richting',
      key: 'denominations',
      options: values(school => school.denomination),
      valuesOf: school => [school.denomination],
      others: search => ({ ...search, denominations: [] }),
    },
  ];
}
