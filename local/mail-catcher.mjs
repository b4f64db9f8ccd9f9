/**
 * Catches every mail that the app sends and shows it on a page; nothing leaves the machine.
 * Mails are kept in memory, the newest first; `/api/mails` gives them as JSON.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { announceReady, listen, whenParentIsGone } from './child.mjs';
import { escape, page, sendHtml } from './html.mjs';
import { readMail } from './mail.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    smtp: { type: 'string', default: '0' },
    'exit-with-stdin': { type: 'boolean', default: false },
  },
});

const kept = 500;
/** @type {import('./mail.mjs').Mail[]} */
const mails = [];

const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  async onData(stream, session, done) {
    const parts = [];
    for await (const part of stream) {
      parts.push(part);
    }
    mails.unshift(readMail(Buffer.concat(parts).toString('utf8'), session.envelope.rcptTo.map(({ address }) => address)));
    mails.splice(kept);
    done();
  },
});

const web = createServer((request, response) => {
  if (request.url === '/api/mails') {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(mails));
  } else if (request.url === '/') {
    sendHtml(response, page('Verstuurde mails', mails.length === 0
      ? '<p>Er is nog geen mail verstuurd. Ververs deze pagina als u iets verwacht.</p>'
      : `<p>De nieuwste staat bovenaan. Deze mails zijn nergens heen gegaan.</p><ul>${mails.map(item).join('\n')}</ul>`));
  } else {
    sendHtml(response, page('Deze pagina bestaat niet', '<p><a href="/">Naar de mails</a></p>'), 404);
  }
});

/** @param {import('./mail.mjs').Mail} mail */
const item = (mail) => `<li><details>
<summary>${escape(mail.subject)} <small>aan ${escape(mail.to.join(', '))} · ${escape(mail.receivedAt)}</small></summary>
<pre>${linked(mail.text)}</pre>
</details></li>`;

/** Invitations are used by clicking them. @param {string} text */
const linked = (text) => escape(text).replace(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}">${url}</a>`);

const smtpPort = await listen(smtp.server, Number(options.smtp));
const webPort = await listen(web, Number(options.port));
announceReady({ smtp: `127.0.0.1:${smtpPort}`, smtpPort, web: `http://127.0.0.1:${webPort}` });

process.once('SIGTERM', () => process.exit(0)).once('SIGINT', () => process.exit(0));
if (options['exit-with-stdin']) {
  whenParentIsGone(() => process.exit(0));
}
