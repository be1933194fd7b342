#!/usr/bin/env bash
# Auditors who answer in a browser at the same time: how long answers take, and how much memory the server needs.
# Usage: Benchmarks/serve.sh [AUDITORS [AUDITS [SECONDS]]]      (100, 3000 and 60; needs python3)
# Each auditor answers a question every 5 seconds, and looks at the page of the next one. CASEAUDIT=PATH measures a program that is
# there already. FAVA=PATH names fava (of the Python index; bean-example lies beside it): as many people then read its example ledger,
# as often, after ours has ended.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${CASEAUDIT:-}
if [ -z "$program" ]; then
  swift build -c release --product caseaudit >&2
  program=$(swift build -c release --show-bin-path)/caseaudit
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
exec 3>&1
python3 Benchmarks/serve-load.py "$(realpath "$program")" "$folder" "${1:-100}" "${2:-3000}" "${3:-60}" ${FAVA:+"$FAVA"} >&3
