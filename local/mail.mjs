/**
 * @typedef {object} Mail
 * @property {string} receivedAt ISO 8601
 * @property {string} from
 * @property {string[]} to the envelope's recipients
 * @property {string} subject
 * @property {string} text the first text part, decoded
 * @property {string} raw as it came over the wire
 */

/**
 * Reads what a person looks at. Not a full MIME parser: the app sends one text part, or an alternative of text and HTML.
 * @param {string} raw
 * @param {string[]} to
 * @returns {Mail}
 */
export function readMail(raw, to) {
  const { headers } = partOf(raw);
  return {
    receivedAt: new Date().toISOString(),
    from: decodeWords(headers.get('from') ?? ''),
    to,
    subject: decodeWords(headers.get('subject') ?? '(zonder onderwerp)'),
    text: textOf(raw),
    raw,
  };
}

/** @param {string} raw @returns {string} */
function textOf(raw) {
  const { headers, body } = partOf(raw);
  const boundary = headers.get('content-type')?.match(/^multipart\/.*boundary="?([^";]+)"?/i)?.[1];
  if (boundary) {
    return textOf(body.split(`--${boundary}`)[1]?.replace(/^\r?\n/, '') ?? '');
  }
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    case 'quoted-printable':
      return fromQuotedPrintable(body.replace(/=\r?\n/g, ''));
    default:
      return body;
  }
}

/** @param {string} raw */
function partOf(raw) {
  const [, head, body] = raw.match(/^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/) ?? [raw, raw, ''];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map(lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  }));
  return { headers, body };
}

/** RFC 2047 encoded words. @param {string} header */
function decodeWords(header) {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, encoding, word) => (encoding.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : fromQuotedPrintable(word.replaceAll('_', ' '))));
}

/** @param {string} text */
function fromQuotedPrintable(text) {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  return Buffer
    .from(bytes.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1')
    .toString('utf8');
}
