import type { Basket } from '../compare/basket.ts';
import { inWords } from '../data/distance.ts';
import { checkbox, type Content, el, unseen } from '../ui/dom.ts';
import type { Need } from '../understand/needs.ts';
import { noteOf, type Register, type School, updatedInWords } from '../data/schools.ts';
import type { Found } from './search.ts';
import { fold, words } from '../understand/text.ts';

/** What a parent weighs at a glance: what the school says about the chosen needs, and where it names a grens. */
export function card({ school, distance }: Found, register: Register, chosen: readonly string[], basket: Basket, onChoose: () => void): HTMLElement {
  const meta = [school.type, school.denomination, school.place, distance === null ? '' : inWords(distance)].filter(part => part !== '');
  const compare = checkbox(['Vergelijk', unseen(` ${school.name}`)], basket.has(school.id), checked => {
    if (checked) basket.add(school);
    else basket.remove(school.id);
    onChoose();
  });
  compare.input.disabled = basket.isFull && !basket.has(school.id);
  compare.input.dataset['school'] = school.id;

  const note = noteOf(school, register);
  return el('article', { class: 'sop-card' },
    el('h3', { class: 'sop-card__name' }, el('a', { href: school.path }, school.name)),
    el('p', { class: 'sop-card__meta' }, meta.join(' · ')),
    school.updated ? el('dl', { class: 'sop-card__facts' }, ...offers(school, register, chosen), bounds(school, register)) : null,
    el('div', { class: 'sop-card__foot' }, compare.row, el('span', { class: 'sop-fresh' }, updatedInWords(school, register))),
    note ? el('strong', { class: 'sop-fresh__note' }, note) : null);
}

function offers(school: School, { needs }: Register, chosen: readonly string[]): HTMLElement[] {
  const asked = chosen.map(id => needs.findIndex(need => need.id === id)).filter(index => school.needs.includes(index));
  if (asked.length === 0) {
    const all = school.needs.map(index => needs[index]!.label);
    return [fact('sop-mark--offered', 'Vertelt over', all.length > 0 ? all.join(' · ') : school.other ? 'ander aanbod' : 'Geen onderwerp van deze site')];
  }
  return asked.map(index => {
    const need = needs[index]!;
    const teaser = school.teaser[index];
    return fact('sop-mark--offered', need.label, ...(teaser ? marked(teaser, need) : ['Lees op de pagina van de school wat zij doet.']));
  });
}

function bounds(school: School, register: Register): HTMLElement {
  const labels = school.bounds.map(index => register.bounds[index]!.label);
  const silence = typeof school.silence === 'number' ? register.silences[school.silence] : undefined;
  return fact('sop-mark--named', 'Noemt een grens bij', labels.length > 0 ? labels.join(' · ') : silence ?? 'Lees het op de pagina van de school');
}

function fact(mark: string, term: string, ...description: Content[]): HTMLElement {
  return el('div', {}, el('dt', { class: `sop-mark ${mark}` }, term), el('dd', {}, ...description));
}

/** The sentence with the words of the need in it marked: "leeshulp" for lezen en dyslexie. */
function marked(sentence: string, need: Need): Content[] {
  // A phrase means what it means as a whole: of "durft niet naar school" no word alone says anything.
  const known = [words(need.label), ...need.words.map(words).filter(parts => parts.length === 1)].flat().filter(word => word.length > 3);
  return sentence.split(/(\p{L}[\p{L}\p{M}-]*)/u).map((part, i) => {
    const isWord = i % 2 === 1;
    return isWord && known.some(word => fold(part).startsWith(word)) ? el('mark', {}, part) : part;
  });
}
