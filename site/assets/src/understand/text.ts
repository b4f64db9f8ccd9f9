/** Without accents and capitals: "Súdwest" is "sudwest". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

export function words(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/** As it sounds in Dutch: "disleksie" and "dyslexie" are the same. Expects a folded word. */
export function sound(word: string): string {
  return word
    .replace(/x/g, 'ks')
    .replace(/ij|ei|ie|y/g, 'i')
    .replace(/au/g, 'ou')
    .replace(/ph|v/g, 'f')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/th|dt$|d$/g, 't')
    .replace(/(.)\1/g, '$1');
}

/** Whether one or, in a long word, two letters were added, dropped or mistaken. Short words differ too much by one letter. */
export function isMisspelt(typed: string, meant: string): boolean {
  const allowed = typed.length >= 8 ? 2 : typed.length >= 5 ? 1 : 0;
  return allowed > 0 && edits(typed, meant, allowed) <= allowed;
}

/** The Levenshtein distance; above `limit` only that it is above it. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, replaced));
    }
    if (Math.min(...row) > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length]!;
}
