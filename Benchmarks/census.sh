#!/usr/bin/env bash
# Reading and checking a census against a bare libxml2 pass over the same bytes, and against other ways of reading it.
# Usage: Benchmarks/census.sh [FILE | CHILDREN]...      (needs a C compiler and libxml2-dev)
# Each row: processor seconds of the whole program, megabytes a second, times the bare pass; seconds on the clock; peak memory.
# A number makes a census of so many children, by repeating the invented children of the tests under numbers of their own; without
# anything two are made, of 10,000 and of 100,000.
# CASEAUDIT=PATH measures a program that is there already. VALIDATOR=PYTHON names a Python that has the published validator
# (csc-validator-be-cin); it is measured on files of up to 10,000 children.
set -euo pipefail
(($#)) || set -- 10000 100000
wanted=()
for one in "$@"; do
  [[ $one =~ ^[0-9]+$ ]] || one=$(realpath "$one")
  wanted+=("$one")
done
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

repeated() {
  awk -v wanted="$1" '
    /<Child>/ { inside = 1 }
    inside { child = child $0 "\n" }
    !inside { print }
    /<\/Child>/ { children[count++] = child; child = ""; inside = 0 }
    /<Children>/ { holder = 1 }
    holder && count == 2 {
      # Cut apart once: looking for the numbers in each child again takes a millisecond a child.
      split(children[0], even, /INVENTED[0-9]+/)
      split(children[1], odd, /INVENTED[0-9]+/)
      for (made = 0; made < wanted; made++) {
        number = sprintf("INVENTED%07d", made)
        if (made % 2) for (piece = 1; piece in odd; piece++) printf "%s%s", (piece > 1 ? number : ""), odd[piece]
        else for (piece = 1; piece in even; piece++) printf "%s%s", (piece > 1 ? number : ""), even[piece]
      }
      holder = 0
    }
  ' Tests/CaseExtractsTests/Fixtures/census.xml
}

# The compiler flags of pkg-config are words to be split.
# shellcheck disable=SC2046
${CC:-cc} -O2 Benchmarks/xml-floor.c -o "$folder/floor" $(pkg-config --cflags --libs libxml-2.0)
${CC:-cc} -O2 Benchmarks/measure.c -o "$folder/measure"
program=${CASEAUDIT:-}
if [ -z "$program" ]; then
  swift build -c release --product caseaudit >&2
  program=$(swift build -c release --show-bin-path)/caseaudit
fi
files=()
for one in "${wanted[@]}"; do
  if [[ $one =~ ^[0-9]+$ ]]; then
    repeated "$one" >"$folder/$one children.xml"
    one="$folder/$one children.xml"
  fi
  files+=("$one")
done

row() {
  local name=$1 taken peak clock
  shift
  if ! read -r taken peak clock < <("$@"); then
    printf '%-30s did not run\n' "$name"
    return
  fi
  awk -v name="$name" -v taken="$taken" -v peak="${peak:-}" -v clock="${clock:-}" -v size="$size" -v floor="$floor" 'BEGIN {
    printf "%-30s %8.3f s %6.0f MB/s %7.2f x %s\n", name, taken, size / 1e6 / taken, taken / floor, \
      peak ? sprintf("%8.3f s on the clock %6.1f MB", clock, peak) : ""
  }'
}

for file in "${files[@]}"; do
  size=$(wc -c <"$file")
  floor=$("$folder/floor" "$file")
  awk -v name="$(basename "$file")" -v children="$(grep -c '<Child>' "$file")" -v size="$size" \
    'BEGIN { printf "%s: %d children, %.1f MB\n", name, children, size / 1e6 }'
  row "bare libxml2 pass" echo "$floor"
  row "caseaudit check" "$folder/measure" "$program" check "$file" --json
  row "caseaudit check --findings" \
    "$folder/measure" "$program" check "$file" --json --findings "$folder/findings.csv"
  row "caseaudit check --doubtful" \
    "$folder/measure" "$program" check "$file" --json --doubtful "$folder/doubtful.csv"
  if [ -n "${VALIDATOR:-}" ] && [ "$(grep -c '<Child>' "$file")" -le 10000 ]; then
    row "published validator" "$folder/measure" -n 1 "$VALIDATOR" Benchmarks/validator.py "$file"
  fi
  if command -v xmllint >/dev/null; then
    row "xmllint --stream" "$folder/measure" xmllint --noout --stream "$file"
  fi
  if command -v python3 >/dev/null; then
    row "python3 expat, counting" "$folder/measure" python3 Benchmarks/count-elements.py "$file"
  fi
  echo
done
