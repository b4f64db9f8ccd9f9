// A screenshot as a PNG with a palette: a third of the bytes, for drawings in a few flat colours.

import { crc32, deflateSync } from 'node:zlib';

/** @param {Uint8Array} pixels RGBA, row by row. */
export function indexedPng(width, height, pixels) {
  const palette = [];
  const places = new Map();
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at++) {
    const [red, green, blue] = rounded(pixels, at * 4);
    const key = (red << 16) | (green << 8) | blue;
    if (!places.has(key)) places.set(key, palette.push([red, green, blue]) - 1);
    rows[at + Math.floor(at / width) + 1] = places.get(key);
  }
  if (palette.length > 256) throw new Error(`${palette.length} colours are more than a palette holds. Use fewer, or round more.`);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The flat colours stay as they are in their highest bits; what lies between at an edge falls together. */
function rounded(pixels, at) {
  return [0, 1, 2].map(channel => Math.min(255, Math.round(pixels[at + channel] / 17) * 17));
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
