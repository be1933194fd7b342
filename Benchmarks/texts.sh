#!/usr/bin/env bash
# How many megabytes of text a second the rules take that read texts, beside a pass that only finds where words begin.
# Usage: Benchmarks/texts.sh [FOLDER]
# FOLDER holds plan.tsv, supervision.tsv and voice.tsv with a column "statement"; without one the wordings of the tests.
# Each row: the rule, MB/s on one core, times the bare pass; the fastest of five passes. The rules import nothing, so that
# they are compiled here in one go, as the release build compiles them.
set -euo pipefail
wordings=$(realpath "${1:-$(dirname "$0")/../Tests/AuditRulesTests/Fixtures/wordings}")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
find Sources/AuditRules -name '*.swift' -print0 | sort -z | xargs -0 \
  swiftc -O -whole-module-optimization -swift-version 6 -module-name AuditRules -parse-as-library \
  -o "$folder/texts" Benchmarks/{text-passes,texts}.swift -lm
statements() { awk -F '\t' -v rule="$2" 'FNR > 1 { print rule "\t" $2 }' "$wordings/$1.tsv"; }
{
  statements plan plan-outcomes-smart
  statements supervision supervision-decisions-on-file
  statements voice childs-views-evidenced
} | "$folder/texts"
