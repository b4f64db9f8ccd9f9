// Pages are built from elements and text only: what a school or parent wrote never becomes markup, and no style or script
// attribute is needed, which the site's policy would refuse.

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type Content = Node | string | null;

/** An attribute that is `true` stands without a value; `false`, null and undefined leave it out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...content: Content[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const part of content) if (part !== null) element.append(part);
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === false || value === null || value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
}

export function button(look: 'primary' | 'secondary' | 'subtle', label: string, onClick?: () => void): HTMLButtonElement {
  const looks = { primary: 'nl-button--primary', secondary: 'nl-button--secondary', subtle: 'nl-button--subtle' };
  const element = el('button', { class: `nl-button ${looks[look]}`, type: onClick ? 'button' : 'submit' }, el('span', { class: 'nl-button__label' }, label));
  if (onClick) element.addEventListener('click', onClick);
  return element;
}

export function buttonLink(label: string, href: string): HTMLAnchorElement {
  return el('a', { class: 'nl-button nl-button--primary', href }, el('span', { class: 'nl-button__label' }, label));
}

/** For screen readers only. */
export function unseen(text: string): HTMLElement {
  return el('span', { class: 'sop-hidden' }, text);
}

export function checkbox(label: Content[], isChecked: boolean, onChange: (checked: boolean) => void): { row: HTMLLabelElement; input: HTMLInputElement } {
  const input = el('input', { class: 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom', type: 'checkbox', autocomplete: 'off' });
  input.checked = isChecked;
  input.addEventListener('change', () => onChange(input.checked));
  return { row: el('label', { class: 'sop-check' }, input, el('span', {}, ...label)), input };
}

export function notice(kind: 'info' | 'warning' | 'error', ...content: Content[]): HTMLElement {
  const kinds = { info: 'utrecht-alert--info', warning: 'utrecht-alert--warning', error: 'utrecht-alert--error' };
  return el('div', { class: `utrecht-alert ${kinds[kind]}` }, el('div', { class: 'utrecht-alert__content' }, ...content));
}

/** Under a line that unfolds it; made when a parent does. */
export function folded(summary: string, make: () => HTMLElement): HTMLDetailsElement {
  const element = el('details', { class: 'sop-more' }, el('summary', {}, summary));
  element.addEventListener('toggle', () => element.append(make()), { once: true });
  return element;
}

/** Says something to who doesn't see the page change. Stays in place: a region that comes with its text is not read. */
export class Announcer {
  readonly element = el('p', { class: 'sop-hidden', role: 'status', 'aria-live': 'polite' });

  say(text: string): void {
    this.element.textContent = text;
  }
}

let numbers: Intl.NumberFormat | undefined;

/** A browser takes longer to learn how Dutch is written (20 ms on a slow phone) than to show a page: only for what needs a point. */
export function inDutch(count: number): string {
  return count < 1000 ? String(count) : (numbers ??= new Intl.NumberFormat('nl-NL')).format(count);
}

export function schoolsInWords(count: number): string {
  return count === 1 ? '1 school' : `${inDutch(count)} scholen`;
}
