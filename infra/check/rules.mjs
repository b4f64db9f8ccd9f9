// What must hold of the infrastructure, whoever changes it.

import { read } from './bicep.mjs';

/** The versions whose properties were looked up; a newer one is looked up first. */
const versions = {
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.Insights/components': '2020-02-02',
  'Microsoft.KeyVault/vaults': '2023-07-01',
  'Microsoft.KeyVault/vaults/secrets': '2023-07-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2024-11-30',
  'Microsoft.OperationalInsights/workspaces': '2025-02-01',
  'Microsoft.Storage/storageAccounts': '2025-01-01',
  'Microsoft.Storage/storageAccounts/blobServices': '2025-01-01',
  'Microsoft.Storage/storageAccounts/blobServices/containers': '2025-01-01',
  'Microsoft.Web/serverfarms': '2024-11-01',
  'Microsoft.Web/sites': '2024-11-01',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': '2024-11-01',
  'Microsoft.Web/sites/config': '2024-11-01',
};

/** All that the app may do. Owner, Contributor and the like are not here. */
const roles = {
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': 'Storage Blob Data Owner',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': 'Storage Blob Data Contributor',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': 'Storage Queue Data Contributor',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': 'Storage Table Data Contributor',
  '3913510d-42f4-4e42-8a64-420c390055eb': 'Monitoring Metrics Publisher',
  '4633458b-17de-408a-b874-0445c86b69e6': 'Key Vault Secrets User',
};

const required = {
  'Microsoft.Storage/storageAccounts': [
    'allowBlobPublicAccess: false',
    'allowSharedKeyAccess: false',
    "minimumTlsVersion: 'TLS1_2'",
    'supportsHttpsTrafficOnly: true',
  ],
  'Microsoft.Storage/storageAccounts/blobServices/containers': ["publicAccess: 'None'"],
  'Microsoft.KeyVault/vaults': ['enableRbacAuthorization: true', 'enablePurgeProtection: true'],
  'Microsoft.Insights/components': ['DisableLocalAuth: true'],
  'Microsoft.Web/serverfarms': ["tier: 'FlexConsumption'", "name: 'FC1'", 'reserved: true'],
  'Microsoft.Web/sites': [
    "kind: 'functionapp,linux'",
    "runtime: { name: 'custom', version: '1.0' }",
    "type: 'UserAssignedIdentity'",
    'httpsOnly: true',
  ],
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': ['allow: false'],
};

/** What is wrong with a .bicep file, in words; nothing when all is well. */
export function problems(source) {
  const file = read(source);
  const secrets = file.parameters.filter(({ name }) => /secret|password|key$/i.test(name) && !/uri$/i.test(name));
  return [
    ...file.errors.map((error) => `cannot be read: ${error}`),
    ...file.resources.flatMap(resourceProblems),
    ...file.ids.filter((id) => !(id in roles)).map((id) => `role ${id} is more than the app needs, or unknown`),
    ...secrets.filter(({ isSecure }) => !isSecure).map(({ name }) => `parameter ${name} must be @secure()`),
    ...file.outputs
      .filter(({ value }) => /\blist\w*\(/.test(value) || secrets.some(({ name }) => new RegExp(`\\b${name}\\b`).test(value)))
      .map(({ name }) => `output ${name} shows a secret`),
  ];
}

function resourceProblems({ symbol, type, version, body }) {
  if (type.endsWith('/diagnosticSettings'))
    return [`${symbol}: reads of the site must not be logged`];
  if (!(type in versions))
    return [`${symbol}: ${type} is unknown here; look up its properties and add it`];
  return [
    ...(version === versions[type] ? [] : [`${symbol}: ${type} is ${version}, looked up was ${versions[type]}`]),
    ...(required[type] ?? []).filter((text) => !body.includes(text)).map((text) => `${symbol}: ${text} is missing`),
  ];
}
