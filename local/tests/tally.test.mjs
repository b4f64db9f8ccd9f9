import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('Reports of both kinds are added up, and what failed is named as people know it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'A.trx'), `
    <UnitTestResult executionId="1" testName="Placing.Puts_it_on_the_site" outcome="Passed" />
    <UnitTestResult executionId="2" testName="Brin.Refuses(text: &quot;99&amp;A&quot;)" outcome="Failed"><Output /></UnitTestResult>
    <UnitTestResult executionId="3" testName="Register.Reads_all" outcome="NotExecuted" />`);
  writeFileSync(join(folder, 'b.tap'), 'TAP version 13\n    ok 1 - a part\nok 1 - one\nnot ok 2 - two\nok 3 - three # SKIP later\n');

  const output = execFileSync(process.execPath, [fileURLToPath(new URL('../tally.mjs', import.meta.url)), folder]);

  assert.deepEqual(String(output).trimEnd().split('\n'), [
    'failed: Brin.Refuses(text: "99&A")', 'failed: two', 'total: 2 2 2',
  ]);
});

test('No reports are no tests', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  t.after(() => rmSync(folder, { recursive: true }));

  const output = execFileSync(process.execPath, [fileURLToPath(new URL('../tally.mjs', import.meta.url)), folder]);

  assert.equal(String(output), 'total: 0 0 0\n');
});
