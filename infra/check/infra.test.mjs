import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { problems } from './rules.mjs';

const infra = fileURLToPath(new URL('..', import.meta.url));
const text = (path) => readFileSync(infra + path, 'utf8');
const files = readdirSync(infra, { recursive: true }).filter((path) => path.endsWith('.bicep') && !path.startsWith('check'));

for (const path of files)
  test(`${path} keeps the rules`, () => assert.deepEqual(problems(text(path)), []));

test('every module is used, and every module that is used is there', () => {
  const used = [...text('main.bicep').matchAll(/'(modules\/[^']+)'/g)].map(([, path]) => path);
  assert.deepEqual(used.sort(), files.filter((path) => path.startsWith('modules')).sort());
});

test('every parameter without a default has a value in the parameters file, and no other has', () => {
  const given = Object.keys(JSON.parse(text('main.parameters.json')).parameters);
  const asked = [...text('main.bicep').matchAll(/^param (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(given.sort(), asked.sort());
});

test('the app may write to the site only as blobs, and reaches the private account as the host needs', () => {
  const storage = text('modules/storage.bicep');
  assert.match(storage, /appRolesOnData = \[roles\.blobDataOwner, roles\.queueDataContributor, roles\.tableDataContributor\]/);
  assert.equal(storage.match(/scope: site/g).length, 1);
  assert.match(storage, /scope: site\s+name: guid\(site\.id, appPrincipalId, roles\.blobDataContributor\)/);
});

// A rule that catches nothing is worse than none.
for (const [what, path, from, to, expected] of [
  ['a syntax error', 'main.bicep', "targetScope = 'resourceGroup'", "targetScope = 'resourceGroup", /cannot be read/],
  ['an unknown version', 'modules/app.bicep', 'serverfarms@2024-11-01', 'serverfarms@2030-01-01', /looked up was/],
  ['a key for storage', 'modules/storage.bicep', 'allowSharedKeyAccess: false', 'allowSharedKeyAccess: true', /allowSharedKeyAccess/],
  ['public containers', 'modules/storage.bicep', 'allowBlobPublicAccess: false', 'allowBlobPublicAccess: true', /allowBlobPublicAccess/],
  ['too great a role', 'modules/storage.bicep', '974c5e8b-45b9-4653-ba55-5f855dd0fb88', 'b24988ac-6180-42a0-ab88-20f7382dd24c', /more than the app needs/],
  ['a secret in plain sight', 'modules/secrets.bicep', 'secret.properties.secretUri', 'signInClientSecret', /shows a secret/],
  ['an insecure parameter', 'main.bicep', '@secure()\n', '', /must be @secure/],
  ['read logging', 'modules/storage.bicep', 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01', 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview', /must not be logged/],
])
  test(`${what} is caught`, () => {
    const source = text(path);
    assert.ok(source.includes(from), `${path} no longer holds ${from}`);
    assert.match(problems(source.replace(from, to)).join('\n'), expected);
  });
