#!/bin/sh
# Switches on the static website of the site's account: a property of the storage service itself, which resource
# manager cannot set in the versions that we use. The right to it is part of Contributor on the resource group.
set -eu
: "${SITE_ACCOUNT:?run this through azd, which sets it from the outputs of infra/main.bicep}"

az storage blob service-properties update --account-name "$SITE_ACCOUNT" --auth-mode login \
  --static-website --index-document index.html --404-document 404.html --output none
echo "postprovision: parents see ${SITE_ADDRESS:-the static website of $SITE_ACCOUNT}"
