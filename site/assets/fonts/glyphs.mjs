// Empties the glyphs of a font that no text of ours needs. They keep their numbers, so that kerning and widths stay right.

import { Reader } from './woff2.mjs';

const composite = 0xffff;

/**
 * @param glyf The transformed table of WOFF2.
 * @param {Set<number>} wanted
 * @returns {{ glyf: Buffer, kept: Set<number> }} Kept are also those that others are composed of.
 */
export function keepOutlines(glyf, wanted) {
  const glyphs = read(glyf);
  const kept = new Set();
  const keep = number => {
    if (kept.has(number)) return;
    kept.add(number);
    for (const part of glyphs[number].parts) keep(part);
  };
  for (const number of wanted) keep(number);
  return { glyf: write(glyf, glyphs.map((glyph, number) => (kept.has(number) ? glyph : nothing))), kept };
}

const none = Buffer.alloc(0);
const nothing = { contours: 0, points: none, flags: none, outline: none, composite: none, box: null, instructions: none, parts: [] };

const header = 36;
const streams = ['contours', 'points', 'flags', 'outline', 'composite', 'box', 'instructions'];

function read(glyf) {
  const count = glyf.readUInt16BE(4);
  let start = header;
  const stream = Object.fromEntries(streams.map((name, i) => {
    const length = glyf.readUInt32BE(8 + (4 * i));
    start += length;
    return [name, new Reader(glyf.subarray(start - length, start))];
  }));
  const hasBox = stream.box.take(bitmapLength(count));
  return Array.from({ length: count }, (_, number) => {
    const contours = stream.contours.word();
    const from = Object.fromEntries(streams.map(name => [name, stream[name].position]));
    const parts = [];
    if (contours === composite) readParts(stream, parts);
    else if (contours > 0) readOutline(stream, contours);
    if (hasBox[number >> 3] & (0x80 >> (number & 7))) stream.box.take(8);
    const taken = name => stream[name].data.subarray(from[name], stream[name].position);
    return { contours, points: taken('points'), flags: taken('flags'), outline: taken('outline'), composite: taken('composite'), box: taken('box'), instructions: taken('instructions'), parts };
  });
}

function readOutline(stream, contours) {
  let points = 0;
  for (let i = 0; i < contours; i++) points += stream.points.short();
  for (const flag of stream.flags.take(points)) {
    const kind = flag & 127;
    stream.outline.take(kind < 84 ? 1 : kind < 120 ? 2 : kind < 124 ? 3 : 4);
  }
  stream.instructions.take(stream.outline.short());
}

function readParts(stream, parts) {
  let [flags, hasInstructions] = [0x20, false];
  while (flags & 0x20) {
    flags = stream.composite.word();
    parts.push(stream.composite.word());
    stream.composite.take((flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0));
    hasInstructions ||= (flags & 0x100) !== 0;
  }
  if (hasInstructions) stream.instructions.take(stream.outline.short());
}

function write(glyf, glyphs) {
  const head = Buffer.from(glyf.subarray(0, header));
  const hasBox = Buffer.alloc(bitmapLength(glyphs.length));
  const contours = Buffer.alloc(2 * glyphs.length);
  glyphs.forEach((glyph, number) => {
    contours.writeUInt16BE(glyph.contours, 2 * number);
    if (glyph.box?.length) hasBox[number >> 3] |= 0x80 >> (number & 7);
  });
  const made = streams.map(name => (name === 'contours' ? contours : Buffer.concat([...(name === 'box' ? [hasBox] : []), ...glyphs.map(glyph => glyph[name] ?? none)])));
  made.forEach((stream, i) => head.writeUInt32BE(stream.length, 8 + (4 * i)));
  // Which outlines overlap is told by a bit each, which stays.
  const end = streams.reduce((sum, _, i) => sum + glyf.readUInt32BE(8 + (4 * i)), header);
  return Buffer.concat([head, ...made, glyf.subarray(end)]);
}

const bitmapLength = count => 4 * ((count + 31) >> 5);

/** How outlines change with the weight. */
export function keepVariations(gvar, glyphs) {
  const count = gvar.readUInt16BE(12);
  const isLong = (gvar.readUInt16BE(14) & 1) === 1;
  const offset = number => (isLong ? gvar.readUInt32BE(20 + (4 * number)) : 2 * gvar.readUInt16BE(20 + (2 * number)));
  const start = gvar.readUInt32BE(16);
  const kept = Array.from({ length: count }, (_, number) => (glyphs.has(number) ? gvar.subarray(start + offset(number), start + offset(number + 1)) : none));
  const made = Buffer.from(gvar.subarray(0, start));
  let at = 0;
  for (let number = 0; number <= count; number++) {
    if (isLong) made.writeUInt32BE(at, 20 + (4 * number));
    else made.writeUInt16BE(at / 2, 20 + (2 * number));
    at += kept[number]?.length ?? 0;
  }
  return Buffer.concat([made, ...kept]);
}
