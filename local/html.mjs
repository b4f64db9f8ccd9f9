/** The pages of the local parts: one shell, one small stylesheet, no script. */

const style = `
  :root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
  body { margin: 0; background: light-dark(#f3f6f8, #14191d); color: light-dark(#1b2730, #e8eef2); }
  main { max-inline-size: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
  p { margin: 0 0 1.25rem; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .625rem; }
  button, details { inline-size: 100%; box-sizing: border-box; border: 1px solid light-dark(#aebcc6, #4a5963);
    border-radius: .5rem; background: light-dark(#fff, #1e262c); color: inherit; }
  button { padding: .875rem 1.125rem; font: inherit; text-align: start; cursor: pointer; }
  button:hover { border-color: light-dark(#0b5c8a, #7cc4f0); background: light-dark(#eaf4fa, #23313b); }
  :focus-visible { outline: 3px solid light-dark(#0b5c8a, #7cc4f0); outline-offset: 2px; }
  strong, small { display: block; }
  small, .note { color: light-dark(#47565f, #aebcc6); }
  summary { padding: .75rem 1.125rem; cursor: pointer; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; padding: .25rem 1.125rem 1.125rem; font: inherit; }
`;

/** @param {unknown} text */
export const escape = (text) =>
  String(text ?? '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * @param {string} title plain text
 * @param {string} content HTML
 */
export const page = (title, content) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} html
 * @param {number} [status]
 */
export function sendHtml(response, html, status = 200) {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
  });
  response.end(html);
}
