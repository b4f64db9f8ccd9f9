import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portsFrom } from '../ports.mjs';

test('Without a word the ports are those of ports.json', () => {
  assert.deepEqual(portsFrom({}), {
    site: 7100, beheer: 7101, identity: 7102, mail: 7103, smtp: 7104, blob: 7110, queue: 7111, table: 7112,
  });
});

test('The base moves all of them, a variable of its own moves one', () => {
  assert.deepEqual(portsFrom({ SOP_PORT_BASE: '9000', SOP_PORT_MAIL: '8025' }), {
    site: 9000, beheer: 9001, identity: 9002, mail: 8025, smtp: 9004, blob: 9010, queue: 9011, table: 9012,
  });
});

test('Two parts on one port are refused, naming both', () => {
  assert.throws(() => portsFrom({ SOP_PORT_SMTP: '7103' }), /7103 is given twice, to mail and to smtp.*SOP_PORT_SMTP/);
});

for (const wrong of ['abc', '0', '70000', '71.5']) {
  test(`"${wrong}" is no port`, () => {
    assert.throws(() => portsFrom({ SOP_PORT_SITE: wrong }), /SOP_PORT_SITE.*whole number from 1 to 65535/);
  });
}
