#!/usr/bin/env bash
# Makes docs/performance.md and its picture anew: a census of three sizes against a bare libxml2 pass, and texts and masking against
# a bare pass over words, in one run.
# Usage: Benchmarks/performance.sh      (needs Swift, a C compiler, libxml2-dev, Python 3 and an otherwise idle machine)
# CASEAUDIT=PATH measures a program that is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ -z "${CASEAUDIT:-}" ]; then
  swift build -c release --static-swift-stdlib --product caseaudit >&2
  CASEAUDIT=$(swift build -c release --static-swift-stdlib --show-bin-path)/caseaudit
  export CASEAUDIT
fi
Benchmarks/census.sh 10000 100000 400000 | tee "$folder/census" >&2
Benchmarks/texts.sh | tee "$folder/texts" >&2
Benchmarks/masking.sh | tee "$folder/masking" >&2
python3 Benchmarks/performance.py "$folder" docs
