// Dutch writes several words as one: "leesachterstand", "spraaktaalproblemen".

/** What may stand between two parts: "gedragsproblemen", "kinderdagverblijf" has none. */
const links = ['', 's', 'e', 'en', 'n'];

const shortest = 3;

/**
 * The parts of a word, all of them known; null where it can't be cut so. The longest first part is tried first.
 * @param isPart Whether a piece is a word, in the form in which compounds have it ("lees", "rekenen").
 */
export function split(word: string, isPart: (piece: string) => boolean): string[] | null {
  for (let end = word.length - shortest; end >= shortest; end--) {
    const first = word.slice(0, end);
    if (!isPart(first)) continue;
    for (const link of links) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < shortest) continue;
      if (isPart(rest)) return [first, rest];
      const more = rest.length > 2 * shortest ? split(rest, isPart) : null;
      if (more !== null) return [first, ...more];
    }
  }
  return null;
}
