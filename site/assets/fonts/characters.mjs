// The table of a font that tells which glyph draws a character, in the form that every browser reads (format 4).
// https://learn.microsoft.com/typography/opentype/spec/cmap

const format = 4;
const last = 0xffff;

/** @returns {[number, number][]} Characters and their glyphs, in order. */
export function readCharacters(cmap) {
  const table = cmap.subarray(cmap.readUInt32BE(8));
  if (table.readUInt16BE(0) !== format) throw new Error(`The table of characters has format ${table.readUInt16BE(0)}, not ${format}`);
  const doubled = table.readUInt16BE(6);
  const characters = [];
  for (let i = 0; i < doubled; i += 2) {
    const [to, from] = [table.readUInt16BE(14 + i), table.readUInt16BE(16 + doubled + i)];
    const [delta, at] = [table.readUInt16BE(16 + (2 * doubled) + i), 16 + (3 * doubled) + i];
    const offset = table.readUInt16BE(at);
    for (let code = from; code <= to && code !== last; code++) {
      const glyph = offset === 0 ? code + delta : table.readUInt16BE(at + offset + (2 * (code - from)));
      if (glyph !== 0) characters.push([code, glyph & last]);
    }
  }
  return characters;
}

export function writeCharacters(characters) {
  const segments = [];
  for (const [code, glyph] of characters) {
    const before = segments.at(-1);
    if (before && before.to + 1 === code && before.delta === ((glyph - code) & last)) before.to = code;
    else segments.push({ from: code, to: code, delta: (glyph - code) & last });
  }
  segments.push({ from: last, to: last, delta: 1 });

  const power = Math.floor(Math.log2(segments.length));
  const search = 2 * 2 ** power;
  const words = [
    format, 16 + (8 * segments.length), 0, 2 * segments.length, search, power, (2 * segments.length) - search,
    ...segments.map(({ to }) => to), 0, ...segments.map(({ from }) => from), ...segments.map(({ delta }) => delta), ...segments.map(() => 0),
  ];
  // For Unicode (0, 3) and for Windows (3, 1) the same.
  return Buffer.concat([wordsOf([0, 2, 0, 3, 0, 20, 3, 1, 0, 20]), wordsOf(words)]);
}

function wordsOf(numbers) {
  const buffer = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, i) => buffer.writeUInt16BE(number, 2 * i));
  return buffer;
}
