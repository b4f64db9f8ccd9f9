import { el } from '../ui/dom.ts';

interface Writing {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly isLong?: boolean;
  readonly note?: string;
}

/**
 * A field without a name, so that nothing can send it, and without the browser's memory. On paper what was written stands as
 * text, and lines where nothing was.
 */
export function writing({ id, label, value, onInput, isLong = false, note }: Writing): HTMLElement {
  const noteId = note === undefined ? null : `${id}-uitleg`;
  const attributes = { id, autocomplete: 'off', 'aria-describedby': noteId };
  const field = isLong
    ? el('textarea', { class: 'utrecht-textarea utrecht-textarea--html-textarea', rows: 4, maxlength: 5000, ...attributes })
    : el('input', { class: 'utrecht-textbox utrecht-textbox--html-input', type: 'text', maxlength: 120, ...attributes });
  const paper = el('div', { class: isLong ? 'sop-visit__written sop-on-paper' : 'sop-blank sop-on-paper', 'aria-hidden': 'true' });
  const print = (text: string) => paper.replaceChildren(text.trim() === '' && isLong ? el('span', { class: 'sop-lines' }) : text);
  field.value = value;
  print(value);
  field.addEventListener('input', () => {
    print(field.value);
    onInput(field.value);
  });
  return el('div', { class: isLong ? 'sop-visit__field sop-visit__field--long' : 'sop-visit__field' },
    el('label', { class: 'utrecht-form-label', for: id }, label),
    note === undefined ? null : el('div', { class: 'utrecht-form-field-description', id: noteId }, note), field, paper);
}
