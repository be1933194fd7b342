#!/usr/bin/env bash
# How many megabytes of text a second the masking takes on one core, beside a pass that only finds where words begin.
# Usage: Benchmarks/masking.sh [FILE]
# FILE holds texts, one a line; without one the texts of the shipped extracts. Each row: with how many names, MB/s on one
# core, times the bare pass; the fastest of five passes. The masking imports nothing but Foundation, so that it is compiled
# here in one go, as the release build compiles it.
set -euo pipefail
texts=${1:+$(realpath "$1")}
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
masking=Sources/CaseExtracts/Pseudonyms
swiftc -O -whole-module-optimization -swift-version 6 -module-name Masking -parse-as-library \
  -o "$folder/masking" Benchmarks/{text-passes,masking}.swift "$masking"/Patterns/*.swift \
  "$masking"/{CommonWord,FamilyFirstName,LetterFold,LetterTrie,ListedNames,MaskedText,MaskingAccount}.swift \
  "$masking"/{NameMask,NameMask+Matching,NameRun,NameVariants,NamesWithinWords,UnlistedNames}.swift
if [[ -z $texts ]]; then
  texts=$folder/texts
  python3 - audits/*/cases/*.json >"$texts" <<'PYTHON'
import json, sys
def texts(value):
    if isinstance(value, dict): value = list(value.values())
    if isinstance(value, list):
        for part in value: yield from texts(part)
    elif isinstance(value, str) and " " in value: yield " ".join(value.split())
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        for text in texts(json.load(file)): print(text)
PYTHON
fi
"$folder/masking" <"$texts"
