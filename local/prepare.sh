# Sourced by start, sop and test, from the root: what a build needs, installed and checked.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true

# dotnet and npm keep their caches in HOME; without a usable one they get a place here.
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
  export HOME="$PWD/.local/home"
fi
mkdir -p .local/logs "$HOME"

# Node brings certificates of its own; behind a company's proxy only the system's list knows its certificate.
if [ -f /etc/ssl/certs/ca-certificates.crt ]; then
  export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}"
fi

app=functions/bin/Release/net10.0/SopCloud.Functions

fail() {
  echo "$*" >&2
  exit 1
}

require_tools() {
  command -v dotnet >/dev/null ||
    fail "The .NET SDK 10 is missing. Install it from your package manager (dotnet-sdk-10.0) or https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --version >/dev/null 2>&1 ||
    fail "No .NET SDK here satisfies global.json: 10.0.100 or a later 10 is needed, see https://dotnet.microsoft.com/download/dotnet/10.0
Found: $(dotnet --list-sdks | tr '\n' ' ')"
  # The app is started as an executable, which doesn't look for .NET beside the dotnet command.
  export DOTNET_ROOT="${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}"

  command -v node >/dev/null && command -v npm >/dev/null ||
    fail "Node.js 20 or later, with npm, is missing. Install it from your package manager (nodejs, npm) or https://nodejs.org/"
  [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] ||
    fail "Node.js 20 or later is needed; this is $(node --version). See https://nodejs.org/"
}

# node_packages_are_installed FOLDER: as its lock file has them now.
node_packages_are_installed() {
  [ "$(cat "$1/node_modules/.installed-lock" 2>/dev/null)" = "$(sha256sum < "$1/package-lock.json")" ]
}

install_node_packages() {
  npm ci --prefix "$1" --no-audit --no-fund --loglevel=error &&
    sha256sum < "$1/package-lock.json" > "$1/node_modules/.installed-lock"
}

# All that a build may read, in a line: names, sizes and times, so that a removed file counts too.
sources() {
  find . \( -path './.?*' -o -path ./docs -o -path ./infra -o -path ./local -o -path ./tests \
    -o -name bin -o -name obj -o -name dist -o -name node_modules \) -prune -o \
    -type f -printf '%p %s %T@\n' | sort | sha256sum
}

app_is_built() {
  [ -x "$app" ] && [ "$(cat .local/built 2>/dev/null)" = "$(sources)" ]
}

# The build servers stay off: they would outlive whoever is stopped with Ctrl-C.
build_app() {
  local before
  before=$(sources)
  dotnet build functions -c Release -v quiet --disable-build-servers &&
    echo "$before" > .local/built
}
