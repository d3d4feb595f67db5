#!/bin/sh
# Checks the contracts; called by the root Makefile.
#
#   check.sh test       every Foundry test; fails when a gas figure has moved
#   check.sh gen        fails when the bindings or the ABI and storage snapshots are not fresh
#   check.sh snapshot   fails when a gas figure has moved (`gen.sh gas` writes them anew)
#   check.sh coverage   line and branch coverage of src; fails below 98 % of lines or 95 % of branches
set -eu
cd "$(dirname "$0")"
forge=../tools/node_modules/.bin/forge
[ -x "$forge" ] || { echo "contracts/check.sh: no $forge: run \`make setup\` first" >&2; exit 1; }

case "${1:-}" in
test)
  FORGE_SNAPSHOT_CHECK=true FORGE_SNAPSHOT_EMIT=false "$forge" test
  ;;
gen)
  before=$(mktemp -d)
  trap 'rm -r "$before"' EXIT
  cp bindings.gen.go token.gen.go ../bench/wordboard.gen.go snapshots/abi.json snapshots/storage.json "$before"
  ./gen.sh
  for file in bindings.gen.go token.gen.go ../bench/wordboard.gen.go snapshots/abi.json snapshots/storage.json; do
    cmp -s "$file" "$before/$(basename "$file")" || {
      echo "contracts/$file was not fresh: commit what \`make gen\` writes" >&2
      exit 1
    }
  done
  ;;
snapshot)
  FORGE_SNAPSHOT_CHECK=true FORGE_SNAPSHOT_EMIT=false "$forge" test --match-contract GasTest
  ;;
coverage)
  # Instrumented code costs other gas, and compiles only through the IR with as little optimisation as possible.
  report=$(mktemp)
  trap 'rm "$report"' EXIT
  FORGE_SNAPSHOT_EMIT=false "$forge" coverage --ir-minimum --report lcov --report-file "$report" \
    --no-match-contract 'GasTest|InvariantsTest' --no-match-coverage 'test/|peers/'
  node coverage.mjs "$report" 98 95
  ;;
*)
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
  ;;
esac
