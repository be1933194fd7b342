#!/usr/bin/env bash
# A round planned from a list of 3,000 open cases in 20 teams, for 60 auditors: reading, drawing and giving out.
# Usage: Benchmarks/plan.sh      (needs a C compiler)
# Each row: the least processor seconds and the least time on the clock of five runs, and the peak memory.
# CASEAUDIT=PATH measures a program that is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

${CC:-cc} -O2 Benchmarks/measure.c -o "$folder/measure"
program=${CASEAUDIT:-}
if [ -z "$program" ]; then
  swift build -c release --product caseaudit >&2
  program=$(swift build -c release --show-bin-path)/caseaudit
fi

"$program" init "$folder/council" >/dev/null
(umask 077 && printf '0123456789abcdef%.0s' 1 2 3 4 >"$folder/key")
awk 'BEGIN {
  print "Child ID,Team,Previous team,Allocated worker,Previous worker,Team manager,Sibling group,Plan type"
  for (n = 0; n < 3000; n++) {
    plan = n % 5 == 0 ? "Child protection" : n % 3 == 0 ? "Looked after" : "Child in need"
    printf "%d,Team %d,Team %d,W%d,W%d,M%d,F%d,%s\n", 200000 + n, n % 20, n * 7 % 20, n * 13 % 400, n * 31 % 400, n % 20, \
      int(n / 2), plan
  }
}' >"$folder/cases.csv"
awk 'BEGIN {
  print "Auditor,Team,Worker ref,Max audits"
  for (n = 0; n < 60; n++) printf "a-%d,Team %d,M%d,80\n", n, n % 20, n % 20
}' >"$folder/auditors.csv"

for draw in 96 600 3000; do
  read -r taken peak clock < <("$folder/measure" "$program" plan "round-$draw" --workspace "$folder/council" --dry-run \
    --period 2026-H2 --cases "$folder/cases.csv" --auditors "$folder/auditors.csv" --checklist case-file \
    --by "Plan type" --draw "$draw" --second "$((draw / 5))" --seed 7 --as-of 2026-10-01 --key "$folder/key")
  printf '%4d drawn, %3d of them twice: %6.3f s, %6.3f s on the clock, %5.1f MB\n' "$draw" "$((draw / 5))" "$taken" \
    "$clock" "$peak"
done
