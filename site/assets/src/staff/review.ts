// Checking an import: whoever works on an answer sees where it stands in the document, and a line leads to its answer.

const root = document.querySelector<HTMLElement>('.sop-review');
const source = root?.querySelector<HTMLElement>('.sop-review__lines');
const lines = new Map([...(source?.querySelectorAll<HTMLElement>('[id^="regel-"]') ?? [])].map(line => [Number(line.id.slice('regel-'.length)), line]));

let shown: HTMLElement | null = null;

/** The lines of an answer, written as `28-30 46`. */
function linesOf(answer: HTMLElement): HTMLElement[] {
  return (answer.dataset['lines'] ?? '').split(' ').filter(Boolean).flatMap(range => {
    const [first, last] = range.split('-').map(Number);
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, i) => lines.get(first! + i)).filter(line => line !== undefined);
  });
}

function show(answer: HTMLElement): void {
  if (answer === shown) return;
  shown = answer;
  for (const line of lines.values()) line.classList.remove('sop-review__line--here');
  const here = linesOf(answer);
  for (const line of here) line.classList.add('sop-review__line--here');

  // Only the document moves, never the page: the person is typing.
  const first = here[0];
  if (first && source && source.scrollHeight > source.clientHeight)
    source.scrollTo({ top: first.offsetTop - source.offsetTop - source.clientHeight / 4 });
}

function answerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-lines]') : null;
}

for (const event of ['focusin', 'click'] as const)
  root?.addEventListener(event, ({ target }) => {
    const answer = answerOf(target);
    if (answer) show(answer);
  });

source?.addEventListener('click', ({ target }) => {
  const line = target instanceof Element ? target.closest<HTMLElement>('[id^="regel-"]') : null;
  const answer = line && [...root!.querySelectorAll<HTMLElement>('[data-lines]')].find(one => linesOf(one).includes(line));
  if (!answer) return;
  show(answer);
  answer.scrollIntoView({ block: 'center' });
  answer.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select')?.focus({ preventScroll: true });
});
