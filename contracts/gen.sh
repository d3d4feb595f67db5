#!/bin/sh
# Compiles the contracts and writes what is generated from them: the Go
# bindings, that of peers/ into bench, and the ABI and storage-layout snapshots. Running it again changes
# nothing; `check.sh gen` makes sure of that. `gen.sh gas` writes the gas
# snapshot anew, which takes compiling the tests.
set -eu
cd "$(dirname "$0")"
forge=../tools/node_modules/.bin/forge
[ -x "$forge" ] || { echo "contracts/gen.sh: no $forge: run \`make setup\` first" >&2; exit 1; }

if [ "${1:-}" = gas ]; then
  rm -f snapshots/gas.json
  exec "$forge" test --match-contract GasTest
fi

combined=$(mktemp -d)
trap 'rm -r "$combined"' EXIT
"$forge" build --quiet src peers
node gen.mjs "$combined"
go tool abigen --v2 --pkg contracts --combined-json "$combined/bindings.json" --out bindings.gen.go
go tool abigen --v2 --pkg contracts --combined-json "$combined/token.json" --out token.gen.go \
  --alias eip712Domain=tokenEip712Domain
go tool abigen --v2 --pkg bench --combined-json "$combined/peers.json" --out ../bench/wordboard.gen.go
