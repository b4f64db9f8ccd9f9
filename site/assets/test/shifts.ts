// What moves on a page without the hand of a parent.

import { page } from './visitor.ts';

interface WithShifts {
  moved: string[];
}

/** From the first paint on: what moved without the hand of a parent. */
export const watchShifts = () => page.addInitScript(() => {
  const seen = (window as unknown as WithShifts).moved = [] as string[];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[])
      seen.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent)).join(', ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
});

/** What the font moved when it came is not what these are about. */
export const painted = () => page.evaluate(async () => {
  await document.fonts.ready;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  (window as unknown as WithShifts).moved.length = 0;
});

export const shifts = () => page.evaluate(() => new Promise<string[]>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as WithShifts).moved)))));
