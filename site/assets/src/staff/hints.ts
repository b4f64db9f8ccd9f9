// While a school writes: some time after the last key, the page asks what there is to look at in what stands in the fields,
// and shows it beside them. Nothing is saved by that. Where it fails, what is there stays.

import { setAttributes } from '../ui/dom.ts';

/** Long enough not to interrupt a sentence, in milliseconds. */
const pause = 1200;

const form = document.querySelector<HTMLFormElement>('form[data-check]');

let waiting: ReturnType<typeof setTimeout> | undefined;
let asks = false;

function askSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(ask, pause);
}

async function ask(): Promise<void> {
  waiting = undefined;
  // One at a time, so that an older answer never comes last.
  if (asks) return askSoon();
  asks = true;
  try {
    const answer = await fetch(form!.dataset['check']!, { method: 'POST', body: typed(form!), redirect: 'error' });
    const html = await answer.text();
    // Whoever types again is asked about again: nothing may move meanwhile.
    if (answer.ok && waiting === undefined) show(new DOMParser().parseFromString(html, 'text/html'));
  } catch {
    // No network, or no session any more: saving tells.
  } finally {
    asks = false;
  }
}

/** What saving would send, without files. */
function typed(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields;
}

function show(answer: Document): void {
  const hands = document.activeElement;
  const before = hands?.getBoundingClientRect().top ?? 0;
  for (const next of answer.querySelectorAll('[data-hints]')) {
    const now = document.getElementById(next.id);
    if (!now || now.innerHTML === next.innerHTML) continue;
    // Who is at a hint keeps it; it is renewed after that.
    if (now.contains(hands)) now.addEventListener('focusout', askSoon, { once: true });
    else {
      const rest = next.querySelector('details');
      if (rest) rest.open = now.querySelector('details')?.open ?? false;
      now.replaceChildren(...next.childNodes);
    }
  }
  describe();
  const moved = (hands?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

/** Ties what was found in a field to it, for who hears the page. */
function describe(): void {
  for (const field of form!.querySelectorAll('input[id], textarea[id]')) {
    const found = `${field.id}-nakijken`;
    const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && id !== found);
    const all = document.getElementById(found) ? [...others, found] : others;
    setAttributes(field, { 'aria-describedby': all.join(' ') || null });
  }
}

form?.addEventListener('input', ({ target }) => {
  // A proposal is a second box for the same: both say the same.
  if (target instanceof HTMLInputElement && target.type === 'checkbox')
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      if (box.name === target.name && box.value === target.value) box.checked = target.checked;
  askSoon();
});
