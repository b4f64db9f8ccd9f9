import { type Announcer, button, el } from '../ui/dom.ts';

/** A button that gives the link to what is on the screen: to another app on a phone, otherwise to the clipboard. */
export class Share {
  readonly button: HTMLButtonElement;
  /** What came of it, and what the link tells. */
  readonly told = el('div', { class: 'sop-comparison__shared', hidden: true });
  readonly #link: () => string;
  readonly #announcer: Announcer;

  constructor(link: () => string, announcer: Announcer) {
    this.#link = link;
    this.#announcer = announcer;
    const canShare = typeof navigator.share === 'function' && window.matchMedia('(pointer: coarse)').matches;
    this.button = button('secondary', canShare ? 'Deel de link' : 'Kopieer de link', () => void (canShare ? this.#share() : this.#copy()));
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: 'Scholen vergelijken', url: this.#link() });
      this.#tell('De link is gedeeld.');
    } catch (reason) {
      // Closing the list of apps is a choice, not a failure.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) await this.#copy();
    }
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link());
      this.#tell('De link is gekopieerd.');
    } catch {
      this.#offer();
    }
  }

  /** Where the browser keeps its clipboard to itself: a field to copy from. */
  #offer(): void {
    const field = el('input', { class: 'utrecht-textbox utrecht-textbox--html-input', id: 'deel-link', type: 'text', readonly: true, autocomplete: 'off' });
    field.value = this.#link();
    this.#tell('Kopieer de link hieronder zelf.', el('label', { class: 'sop-hidden', for: 'deel-link' }, 'Link naar deze vergelijking'), field);
    field.focus();
    field.select();
  }

  #tell(what: string, ...more: HTMLElement[]): void {
    this.told.hidden = false;
    this.told.replaceChildren(
      el('p', {}, el('strong', {}, what), ' In de link staan de scholen en wat u koos voor uw kind. Wie de link opent, ziet dat ook. Uw naam en uw postcode staan er niet in.'), ...more);
    this.#announcer.say(what);
  }
}
