// Two accounts, so that nothing private lies one setting away from the public site.

param location string
param tags object
param dataName string
param siteName string
param deploymentContainer string
param appPrincipalId string

var roles = {
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  queueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

// The Functions host keeps its locks in this account and needs to own its blobs for that.
var appRolesOnData = [roles.blobDataOwner, roles.queueDataContributor, roles.tableDataContributor]

resource data 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: dataName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource dataBlobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: data
  name: 'default'
  properties: {
    // What a school typed can be brought back for a month. An erasure that the law asks for is final after that month.
    deleteRetentionPolicy: { enabled: true, days: 30 }
    containerDeleteRetentionPolicy: { enabled: true, days: 30 }
  }
}

resource deployments 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = {
  parent: dataBlobs
  name: deploymentContainer
  properties: { publicAccess: 'None' }
}

// Static websites are served to everyone whatever allowBlobPublicAccess says; all other containers stay closed.
// No diagnostic settings here, and none may be added: read logging would record which schools a visitor looks at.
resource site 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: siteName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource appOnData 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appRolesOnData: {
    scope: data
    name: guid(data.id, appPrincipalId, role)
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource appOnSite 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: site
  name: guid(site.id, appPrincipalId, roles.blobDataContributor)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobDataContributor)
  }
}

output dataName string = data.name
output siteName string = site.name
output siteAddress string = site.properties.primaryEndpoints.web
