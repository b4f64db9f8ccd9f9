// All forms that schools of an SWV write, as one text: a browser searches twenty thousand of them in a blink, where a loop takes a phone
// half a keystroke.

export class WrittenForms {
  readonly #forms: readonly string[];
  #text: string | undefined;
  /** Where each form begins in the text. */
  #starts: Int32Array | undefined;

  /** @param forms In order: what begins alike stands together. */
  constructor(forms: readonly string[]) {
    this.#forms = forms;
  }

  text(form: number): string {
    return this.#forms[form]!;
  }

  has(word: string): boolean {
    return this.position(word) >= 0;
  }

  /** -1: it is not written. */
  position(word: string): number {
    const at = this.#from(word);
    return this.#forms[at] === word ? at : -1;
  }

  starting(letters: string): number[] {
    const found: number[] = [];
    for (let i = this.#from(letters); i < this.#forms.length && this.#forms[i]!.startsWith(letters); i++) found.push(i);
    return found;
  }

  /** Those with the letters anywhere in them. */
  containing(letters: string): number[] {
    const text = (this.#text ??= this.#forms.join(' '));
    const starts = (this.#starts ??= startsOf(this.#forms));
    const found: number[] = [];
    for (let at = text.indexOf(letters); at >= 0;) {
      const form = last(starts, at);
      found.push(form);
      at = form + 1 < starts.length ? text.indexOf(letters, starts[form + 1]!) : -1;
    }
    return found;
  }

  /** The position of the first that does not come before it. */
  #from(word: string): number {
    let low = 0, high = this.#forms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#forms[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function startsOf(forms: readonly string[]): Int32Array {
  const starts = new Int32Array(forms.length);
  for (let i = 1; i < forms.length; i++) starts[i] = starts[i - 1]! + forms[i - 1]!.length + 1;
  return starts;
}

/** The last that is not above it. */
function last(starts: Int32Array, at: number): number {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! > at) high = middle - 1;
    else low = middle;
  }
  return low;
}
