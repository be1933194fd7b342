#!/usr/bin/env bash
# How many megabytes of text a second the masking takes on one core, beside a pass that only finds where words begin.
# Usage: Benchmarks/masking.sh [FILE]
# FILE holds texts, one a line; without one the texts of the shipped extracts. Each row: with how many names, MB/s on one
# core, times the bare pass; the fastest of five passes. The masking needs the rules' calendar and texts, and nothing else but
# Foundation, so that the two modules are compiled here as the release build compiles them.
set -euo pipefail
texts=${1:+$(realpath "$1")}
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
optimised=(-O -whole-module-optimization -swift-version 6 -parse-as-library)
find Sources/AuditRules -name '*.swift' -print0 | sort -z | xargs -0 \
  swiftc "${optimised[@]}" -module-name AuditRules -emit-module -emit-module-path "$folder/AuditRules.swiftmodule" \
  -emit-library -static -o "$folder/libAuditRules.a"
masking=Sources/CaseExtracts/Pseudonyms
swiftc "${optimised[@]}" -module-name Masking -I "$folder" -L "$folder" -lAuditRules \
  -o "$folder/masking" Benchmarks/{text-passes,masking}.swift Sources/CaseExtracts/CaseNotes/AuthorRole.swift "$masking"/Patterns/*.swift \
  "$masking"/{CommonWord,FamilyFirstName,LetterFold,LetterTrie,ListedNames,MaskedText,MaskingAccount}.swift \
  "$masking"/{NameMask,NameMask+Matching,NameRun,NameVariants,NamesWithinWords,NoName,UnlistedNames}.swift
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
