// Above the sheets: whose visit it is, what to keep, and what to do. On paper it is not there.

import { Announcer, button, checkbox, el, unseen } from '../ui/dom.ts';
import { writing } from './fields.ts';

export interface Desk {
  readonly child: string;
  readonly needs: readonly string[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly isKept: boolean;
  readonly canKeep: boolean;
  readonly compare: string;
}

export interface Acts {
  child(name: string): void;
  needs(chosen: readonly string[]): void;
  /** @returns Whether it is so: a browser may refuse. */
  keep(isKept: boolean): boolean;
  wipe(): void;
}

export function desk({ child, needs, choices, isKept, canKeep, compare }: Desk, acts: Acts, announcer: Announcer): HTMLElement {
  let chosen = needs;
  const boxes = choices.map(({ id, label }) => checkbox([label], needs.includes(id), ticked => {
    chosen = ticked ? [...chosen, id] : chosen.filter(other => other !== id);
    count();
    acts.needs(chosen);
  }).row);
  const counted = el('span');
  const count = () => { counted.replaceChildren(...(chosen.length > 0 ? [` (${chosen.length}`, unseen(' gekozen'), ')'] : [])); };
  count();

  const keep = checkbox(['Bewaar dit blad op dit apparaat'], isKept, ticked => {
    const done = acts.keep(ticked);
    if (ticked && !done) keep.input.checked = false;
    announcer.say(!ticked ? 'Niet meer bewaard' : done ? 'Bewaard op dit apparaat' : 'Uw browser laat bewaren niet toe');
  });
  keep.input.disabled = !canKeep;
  keep.input.dataset['keep'] = '';

  return el('section', { class: 'sop-visit__desk', 'aria-label': 'Uw blad maken' },
    el('details', { class: 'sop-comparison__choose', open: needs.length === 0 },
      el('summary', {}, el('span', {}, 'Wat is voor uw kind belangrijk?', counted)),
      el('fieldset', { class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sop-comparison__panel' },
        el('legend', { class: 'sop-hidden' }, 'Wat is voor uw kind belangrijk?'), el('div', { class: 'sop-comparison__boxes' }, ...boxes))),
    el('details', { class: 'sop-comparison__choose', open: isKept },
      el('summary', {}, 'Naam van uw kind, en bewaren'),
      el('div', { class: 'sop-visit__mine sop-comparison__panel' },
        writing({ id: 'naam-kind', label: 'Naam van uw kind', value: child, onInput: name => acts.child(name), note: 'Dit hoeft niet. De naam komt alleen op het geprinte blad.' }),
        el('div', {}, keep.row,
          el('p', { class: 'sop-quiet' }, canKeep
            ? 'Zonder dit vinkje is alles weg als u deze pagina sluit. Met dit vinkje vindt u uw blad hier terug, alleen op dit apparaat. Wij krijgen niets te zien. Gebruikt iemand anders dit apparaat ook? Bewaar dan liever niet.'
            : 'Uw browser laat bewaren niet toe. Print het blad voordat u deze pagina sluit.')))),
    el('ul', { class: 'sop-actions' },
      el('li', {}, button('primary', 'Print het blad', () => window.print())),
      el('li', {}, el('a', { class: 'nl-button nl-button--secondary', href: compare }, el('span', { class: 'nl-button__label' }, 'Terug naar vergelijken'))),
      el('li', {}, wiping(acts.wipe))));
}

/** Two steps: what is wiped can't come back. */
function wiping(wipe: () => void): HTMLElement {
  const ask = el('div', { class: 'sop-visit__wipe', role: 'group', 'aria-label': 'Alles wissen?', hidden: true });
  const start = button('secondary', 'Wis alles', () => {
    start.hidden = true;
    ask.hidden = false;
    yes.focus();
  });
  const yes = button('primary', 'Ja, wis alles', wipe);
  const no = button('secondary', 'Nee', () => {
    start.hidden = false;
    ask.hidden = true;
    start.focus();
  });
  ask.append(el('p', {}, 'Uw notities, vragen en gekozen scholen gaan weg, ook van dit apparaat.'), yes, ' ', no);
  return el('div', {}, start, ask);
}
