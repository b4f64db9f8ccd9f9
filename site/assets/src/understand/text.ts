/** Without accents and capitals: "Súdwest" is "sudwest". */
export function fold(text: string): string {
  // Most names have no accents, and thousands of them are folded at once.
  const plain = /[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase().trim();
}

export function words(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/**
 * As it sounds in Dutch, also where a dialect is written down: "disleksie" and "dyslexie" are the same, "praote" and
 * "proate" are "prate", and "leern" is "leren". Expects a folded word.
 */
export function sound(word: string): string {
  return word.replace(/(?<=[^aeioun])n$/, 'en').replace(heardAs, heard).replace(/(.)\1/g, '$1');
}

const heardAs = /^sj|isch|ies\b|x|ij|ei|ie|y|au|ao|oa|ae|ph|v|ch|[cqz]|th|dt$|d$/g;

function heard(letters: string, at: number, word: string): string {
  switch (letters) {
    // Limburgs: "sjool", "sjrieve".
    case 'sj': return 'sg';
    case 'isch': case 'ies': return 'is';
    case 'x': return 'ks';
    case 'ij': case 'ei': case 'ie': case 'y': return 'i';
    case 'au': return 'ou';
    case 'ao': case 'oa': case 'ae': return 'a';
    case 'ph': case 'v': return 'f';
    case 'z': return 's';
    case 'ch': return 'g';
    case 'q': return 'k';
    case 'th': case 'dt': case 'd': return 't';
    default: return 'ei'.includes(word[at + 1] ?? ' ') ? 's' : 'k';
  }
}

/** Whether one or, in a long word, two letters were added, dropped or mistaken. The shorter, the less: short words differ too little. */
export function isMisspelt(typed: string, meant: string): boolean {
  // A wrong first letter is rare, and most often another word: "pesten" is no "testen".
  if (typed.length < 5 || (typed[0] !== meant[0] && typed.length < 9)) return false;
  const allowed = typed.length >= 10 ? 2 : 1;
  return edits(typed, meant, allowed) <= allowed && (typed.length > 7 || isSlip(typed, meant));
}

/** In a short word another consonant makes another word: "legen" is no "lezen". Two that changed places, or a vowel, are a slip. */
function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(typed.length, meant.length) - start && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const [was, is] = [meant, typed].map(word => word.slice(start, word.length - end));
  return was!.length === 2 && is!.length === 2 ? true : /^[aeiouyh]?$/.test(was!) && /^[aeiouyh]?$/.test(is!) || (typed.length > 6 && was!.length + is!.length < 2);
}

const rows = [0, 1, 2].map(() => new Uint8Array(64));

/** The distance by letters, where two that changed places count once; above `limit` only that it is above it. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > 60) return limit + 1;
  let [before, previous, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[b.length]!;
}
