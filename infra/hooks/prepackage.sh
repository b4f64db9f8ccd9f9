#!/bin/sh
# Publishes the app as Azure runs it, into dist/functions: self-contained, because the image of a custom handler need
# not hold .NET, and compiled ahead, because a cold start waits for it.
set -eu
cd "$(dirname "$0")/../.."

out=dist/functions
rm -rf "$out"
dotnet publish functions/SopCloud.Functions.csproj \
  --configuration Release --runtime linux-x64 --self-contained \
  -p:PublishReadyToRun=true -p:DebugType=none -p:PublishDocumentationFiles=false -p:RestoreLockedMode=true \
  --output "$out" --nologo --verbosity quiet

# The Functions host starts this file itself; without the mode the app would not come up, and say little about why.
chmod 755 "$out/SopCloud.Functions"

for needed in host.json http/function.json publish/function.json sweep/function.json SopCloud.Functions; do
  [ -f "$out/$needed" ] || { echo "prepackage: $out/$needed is missing" >&2; exit 1; }
done
echo "prepackage: $(du -sh "$out" | cut -f1) in $out"
