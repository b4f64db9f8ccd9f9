// Takes a WOFF2 apart into its tables and puts it together again. Glyphs stay in the form in which WOFF2 stores them, which
// compresses best. https://www.w3.org/TR/WOFF2/

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const known = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc', 'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar', 'gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop', 'trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill'];
const headerLength = 48;
const named = 63;

/** @returns {{ tag: string, version: number, length: number, data: Buffer }[]} Length is that of the table outside WOFF2. */
export function readFont(file) {
  const at = new Reader(file, headerLength);
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = at.byte();
    const tag = (flags & 63) === named ? at.take(4).toString('latin1') : known[flags & 63];
    const version = flags >> 6;
    const length = at.base128();
    return { tag, version, length, stored: isTransformed(tag, version) ? at.base128() : length };
  });
  const content = new Reader(brotliDecompressSync(at.take(file.readUInt32BE(20))));
  return tables.map(({ stored, ...table }) => ({ ...table, data: content.take(stored) }));
}

export function writeFont(file, tables) {
  const directory = Buffer.concat(tables.map(({ tag, version, length, data }) => Buffer.from([
    (version << 6) | (known.includes(tag) ? known.indexOf(tag) : named),
    ...(known.includes(tag) ? [] : Buffer.from(tag, 'latin1')),
    ...base128(length),
    ...(isTransformed(tag, version) ? base128(data.length) : []),
  ])));
  const content = Buffer.concat(tables.map(({ data }) => data));
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  const header = Buffer.from(file.subarray(0, headerLength));
  const outside = 12 + tables.reduce((sum, { length }) => sum + 16 + ((length + 3) & ~3), 0);
  const length = headerLength + directory.length + compressed.length;
  const padded = (length + 3) & ~3;
  header.writeUInt32BE(padded, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(outside, 16);
  header.writeUInt32BE(compressed.length, 20);
  // No metadata, no private data.
  header.fill(0, 28);
  return Buffer.concat([header, directory, compressed, Buffer.alloc(padded - length)]);
}

/** Of these two, version 0 is the transformed one; of others it is not. */
const isTransformed = (tag, version) => (tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0);

function base128(number) {
  const bytes = [number & 127];
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

export class Reader {
  constructor(data, position = 0) {
    this.data = data;
    this.position = position;
  }

  take(length) {
    this.position += length;
    return this.data.subarray(this.position - length, this.position);
  }

  byte() {
    return this.data[this.position++];
  }

  word() {
    return (this.byte() << 8) | this.byte();
  }

  base128() {
    for (let value = 0; ;) {
      const byte = this.byte();
      value = (value << 7) | (byte & 127);
      if (byte < 128) return value;
    }
  }

  /** What WOFF2 calls 255UInt16. */
  short() {
    const code = this.byte();
    if (code === 253) return this.word();
    if (code === 254) return this.byte() + 506;
    if (code === 255) return this.byte() + 253;
    return code;
  }
}
