import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { readMail } from '../mail.mjs';
import { ended, startPart } from './children.mjs';

test('A mail that the app sends is on the page and in the list, the newest first', async (t) => {
  const { ready } = await startPart(t, 'mail-catcher.mjs', []);

  await send(ready.smtpPort, 'first@example.test', 'Subject: Eerste\r\n\r\nHallo');
  await send(ready.smtpPort, 'second@example.test', 'Subject: <Tweede>\r\n\r\nZie http://127.0.0.1:7101/beheer/uitnodiging/abc');

  const mails = await (await fetch(`${ready.web}/api/mails`)).json();
  assert.deepEqual(mails.map(({ to, subject }) => [...to, subject]), [
    ['second@example.test', '<Tweede>'], ['first@example.test', 'Eerste'],
  ]);
  const html = await (await fetch(ready.web)).text();
  assert.match(html, /&#60;Tweede&#62;/);
  assert.match(html, /<a href="http:\/\/127.0.0.1:7101\/beheer\/uitnodiging\/abc">/);
});

test('Before the first mail the page says so', async (t) => {
  const { ready } = await startPart(t, 'mail-catcher.mjs', []);
  assert.match(await (await fetch(ready.web)).text(), /Er is nog geen mail verstuurd/);
});

test('The catcher ends when its stdin closes', async (t) => {
  const { child } = await startPart(t, 'mail-catcher.mjs', []);
  child.stdin.end();
  assert.equal(await ended(child), 0);
});

test('Encoded subjects and bodies are read as people read them', () => {
  const mail = readMail([
    'Subject: =?utf-8?B?w6ljb2xl?= =?utf-8?Q?_caf=C3=A9?=', 'From: SOP <sop@example.test>',
    'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '',
    'Geachte co=C3=B6rdinator, dit is een lange re=', 'gel.',
  ].join('\r\n'), ['a@example.test']);

  assert.equal(mail.subject, 'école café');
  assert.equal(mail.text, 'Geachte coördinator, dit is een lange regel.');
});

test('Of a mail in two forms the text is shown', () => {
  const mail = readMail([
    'Subject: x', 'Content-Type: multipart/alternative; boundary=grens', '',
    '--grens', 'Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', btoa('Dag!'),
    '--grens', 'Content-Type: text/html', '', '<p>Dag!</p>', '--grens--',
  ].join('\r\n'), []);

  assert.equal(mail.text.trim(), 'Dag!');
});

async function send(port, to, mail) {
  const socket = createConnection(port, '127.0.0.1');
  const answers = createInterface(socket)[Symbol.asyncIterator]();
  const say = async (line) => {
    if (line) {
      socket.write(`${line}\r\n`);
    }
    for (;;) {
      const { value: answer } = await answers.next();
      if (/^\d{3} /.test(answer)) {
        return assert.match(answer, /^[23]/);
      }
    }
  };
  await say('');
  for (const line of ['EHLO test', 'MAIL FROM:<sop@example.test>', `RCPT TO:<${to}>`, 'DATA', `${mail}\r\n.`, 'QUIT']) {
    await say(line);
  }
  socket.end();
  await once(socket, 'close');
}
