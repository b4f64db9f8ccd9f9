targetScope = 'resourceGroup'

@description('Short name of this environment, such as prod. Part of every name.')
@minLength(2)
@maxLength(12)
param environmentName string

@description('Where everything lives. The data are about Dutch schools: keep it in the EU.')
@allowed(['westeurope', 'northeurope', 'swedencentral', 'germanywestcentral', 'francecentral'])
param location string = 'westeurope'

@description('The address under which schools and SWV staff reach beheer, such as https://beheer.example.nl. Empty: the address that Azure gives.')
param beheerAddress string = ''

@description('The address under which parents reach the public site, such as https://www.example.nl. Empty: the address that Azure gives.')
param siteAddress string = ''

@description('OpenID Connect: the issuer. Its discovery document must be under it.')
param signInAuthority string

@description('OpenID Connect: the id under which the provider knows this app.')
param signInClientId string

@description('OpenID Connect: the secret of this app. It goes to the key vault and nowhere else.')
@secure()
param signInClientSecret string

var token = uniqueString(subscription().id, resourceGroup().id, environmentName)
var tags = { 'azd-env-name': environmentName }
var deploymentContainer = 'deployment'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-sopcloud-${environmentName}'
  location: location
  tags: tags
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    location: location
    tags: tags
    dataName: 'sopdata${token}'
    siteName: 'sopsite${token}'
    deploymentContainer: deploymentContainer
    appPrincipalId: identity.properties.principalId
  }
}

module secrets 'modules/secrets.bicep' = {
  name: 'secrets'
  params: {
    location: location
    tags: tags
    name: 'kv-sop-${token}'
    signInClientSecret: signInClientSecret
    appPrincipalId: identity.properties.principalId
  }
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    location: location
    tags: tags
    environmentName: environmentName
    appPrincipalId: identity.properties.principalId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    location: location
    tags: tags
    name: 'func-sopcloud-${token}'
    identityId: identity.id
    identityClientId: identity.properties.clientId
    dataName: storage.outputs.dataName
    siteName: storage.outputs.siteName
    deploymentContainer: deploymentContainer
    insightsConnection: watch.outputs.insightsConnection
    beheerAddress: beheerAddress
    siteAddress: empty(siteAddress) ? storage.outputs.siteAddress : siteAddress
    signInAuthority: signInAuthority
    signInClientId: signInClientId
    signInClientSecretUri: secrets.outputs.signInClientSecretUri
  }
}

output BEHEER_ADDRESS string = empty(beheerAddress) ? app.outputs.address : beheerAddress
output SITE_ACCOUNT string = storage.outputs.siteName
output SITE_ADDRESS string = empty(siteAddress) ? storage.outputs.siteAddress : siteAddress
