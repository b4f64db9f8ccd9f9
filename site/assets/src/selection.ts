// On pages about schools: put a school to those to compare, and see which are chosen.

import { type Chosen, openBasket } from './compare/basket.ts';
import { CompareBar } from './compare/compare-bar.ts';
import { button, checkbox, unseen } from './ui/dom.ts';

const basket = openBasket(show);
const needs = needOfThisPage();
const choosers: (() => void)[] = [];
const bar = new CompareBar(basket, show);

function show(): void {
  for (const update of choosers) update();
  bar.show(needs);
}

function choose(school: Chosen, isChosen: boolean): void {
  if (isChosen) basket.add(school);
  else basket.remove(school.id);
  show();
  bar.say();
}

/** The page of a need compares on that need first. */
function needOfThisPage(): string[] {
  const need = /\/behoeften\/([a-z0-9-]+)\//.exec(window.location.pathname)?.[1];
  return need ? [need] : [];
}

/** A school's own page: a button beside the link to compare, which goes with the schools chosen before. */
function onSchoolPage(root: HTMLElement): void {
  const id = root.dataset['school']!;
  const school = { id, name: root.querySelector('[data-school-name]')?.textContent?.trim() ?? id };
  const toggle = root.querySelector<HTMLButtonElement>('[data-compare-add]') ?? addButton(root);
  if (!toggle) return;
  toggle.addEventListener('click', () => choose(school, !basket.has(id)));
  choosers.push(() => {
    const isIn = basket.has(id);
    toggle.disabled = basket.isFull && !isIn;
    (toggle.querySelector('.nl-button__label') ?? toggle).textContent = isIn ? 'Haal weg bij vergelijken' : 'Zet bij vergelijken';
  });
}

function addButton(root: HTMLElement): HTMLButtonElement | null {
  const link = root.querySelector<HTMLAnchorElement>('a[href^="/vergelijken/#scholen="]');
  if (!link) return null;
  const toggle = button('primary', 'Zet bij vergelijken', () => {});
  link.replaceWith(toggle);
  return toggle;
}

/** A list of schools: a box to tick at each. */
function inList(link: HTMLAnchorElement): void {
  const id = /^\/scholen\/(\w+)\//.exec(link.getAttribute('href') ?? '')?.[1];
  if (!id) return;
  const school = { id, name: link.textContent?.trim() ?? id };
  const { row, input } = checkbox(['Vergelijk', unseen(` ${school.name}`)], basket.has(id), isChosen => choose(school, isChosen));
  link.parentElement?.append(row);
  choosers.push(() => {
    input.checked = basket.has(id);
    input.disabled = basket.isFull && !input.checked;
  });
}

/** On a phone the table of contents lies over the page: it has done its work once it was used. */
function foldAfterUse(contents: HTMLDetailsElement): void {
  contents.addEventListener('click', event => {
    if ((event.target as Element).closest('a')) contents.open = false;
  });
}

const contents = document.querySelector<HTMLDetailsElement>('.sop-toc');
if (contents) foldAfterUse(contents);
const schoolPage = document.querySelector<HTMLElement>('[data-school]');
if (schoolPage) onSchoolPage(schoolPage);
for (const link of document.querySelectorAll<HTMLAnchorElement>('.sop-need th a[href^="/scholen/"], .sop-card__name a[href^="/scholen/"]')) inList(link);
show();
