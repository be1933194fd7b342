#!/usr/bin/env bash
# A board pack over a million answers from a warm index, an index made anew, and the same counts by other programs.
# Usage: Benchmarks/pack.sh [ANSWERS]      (1,000,000 where it is not given; needs a C compiler, python3, 2 GB of disk)
# Each row: seconds on the clock, seconds of processor time, peak memory; the least of five runs, of three where
# every journal is read.
# EXTRACTS=1 puts an extract of 12 KB beside each case, which verification hashes too.
# CASEAUDIT=PATH measures a program that is there already. PYTHON=PATH is a python3 with the packages duckdb and pandas;
# rows of what it has not are left out.
set -euo pipefail
cd "$(dirname "$0")/.."
answers=${1:-1000000}
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

${CC:-cc} -O2 Benchmarks/measure.c -o "$folder/measure"
program=${CASEAUDIT:-}
if [ -z "$program" ]; then
  swift build -c release --static-swift-stdlib --product caseaudit >&2
  program=$(swift build -c release --static-swift-stdlib --show-bin-path)/caseaudit
fi
"$python" Benchmarks/make-journals.py "$folder/council" "$answers" "$folder/answers.csv"

row() {
  local name=$1 runs=$2 taken clock peak
  shift 2
  if ! read -r taken peak clock < <("$folder/measure" -n "$runs" "$@"); then
    printf '%-46s did not run\n' "$name"
    return
  fi
  printf '%-46s %8.2f s %8.2f s of processor %8.0f MB\n' "$name" "$clock" "$taken" "$peak"
}

printf '%d journals, %d answers\n' "$(find "$folder/council" -name '*.jsonl' | wc -l)" \
  "$(($(wc -l <"$folder/answers.csv") - 1))"
council=(--workspace "$folder/council")
row "reading and hashing every journal" 5 "$python" Benchmarks/hash-journals.py "$folder/council"
row "the same, line by line along the chain" 5 "$python" Benchmarks/hash-journals.py "$folder/council" --lines
if [ -n "${EXTRACTS:-}" ]; then
  row "reading and hashing extracts as well" 5 "$python" Benchmarks/hash-journals.py "$folder/council" --extracts
fi
row "index --rebuild" 3 "$program" index --rebuild "${council[@]}"
row "verify" 3 "$program" verify "${council[@]}"
row "index, nothing changed" 5 "$program" index "${council[@]}"
row "summarise --unverified --format json" 5 "$program" summarise 2026-H1 --unverified --format json "${council[@]}"
row "summarise --unverified --format html" 5 "$program" summarise 2026-H1 --unverified --format html "${council[@]}"
row "summarise, every journal verified" 3 "$program" summarise 2026-H1 --format json "${council[@]}"

# The same counts, item by outcome, team and month, from the same answers as one table.
for engine in duckdb pandas; do
  "$python" -c "import $engine" 2>/dev/null || continue
  row "$engine, from CSV" 5 "$python" Benchmarks/count-answers.py "$engine" "$folder/answers.csv"
  if "$python" Benchmarks/count-answers.py "$engine" "$folder/answers.csv" "$folder/$engine.parquet" >&2; then
    row "$engine, from Parquet" 5 "$python" Benchmarks/count-answers.py "$engine" "$folder/$engine.parquet"
  fi
done
if command -v sqlite3 >/dev/null; then
  row "sqlite3, GROUP BY over the index" 5 sqlite3 "file:$folder/council/audits/.index.sqlite?mode=ro" "
    SELECT items.item, outcome, team, substr(signed_day, 1, 7), COUNT(*)
    FROM audits JOIN answers ON answers.audit = audits.id JOIN items ON items.id = answers.item
    WHERE signed_day IS NOT NULL AND second = 0 AND recused = 0 AND dormant = 0 GROUP BY 1, 2, 3, 4"
fi
