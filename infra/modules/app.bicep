// The app: an executable of our own behind the Functions host, on Flex Consumption.

param location string
param tags object
param name string
param identityId string
param identityClientId string
param dataName string
param siteName string
param deploymentContainer string
param insightsConnection string
param beheerAddress string
param siteAddress string
param signInAuthority string
param signInClientId string
param signInClientSecretUri string

var dataBlobs = 'https://${dataName}.blob.${environment().suffixes.storage}'
var siteBlobs = 'https://${siteName}.blob.${environment().suffixes.storage}'

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      runtime: { name: 'custom', version: '1.0' }
      scaleAndConcurrency: { maximumInstanceCount: 40, instanceMemoryMB: 2048 }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${dataBlobs}/${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AZURE_CLIENT_ID: identityClientId
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    AzureWebJobsStorage__blobServiceUri: dataBlobs
    AzureWebJobsStorage__queueServiceUri: 'https://${dataName}.queue.${environment().suffixes.storage}'
    AzureWebJobsStorage__tableServiceUri: 'https://${dataName}.table.${environment().suffixes.storage}'
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    Storage__Data: dataBlobs
    Storage__Site: siteBlobs
    Hosting__BeheerAddress: empty(beheerAddress) ? 'https://${app.properties.defaultHostName}' : beheerAddress
    Hosting__SiteAddress: siteAddress
    SignIn__Authority: signInAuthority
    SignIn__ClientId: signInClientId
    SignIn__ClientSecret: '@Microsoft.KeyVault(SecretUri=${signInClientSecretUri})'
  }
}

// Deployment goes by identity: no passwords for publishing.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noScm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

output address string = 'https://${app.properties.defaultHostName}'
