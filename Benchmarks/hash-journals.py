#!/usr/bin/env python3
"""Reads every journal of a workspace and hashes it, and does nothing else: the least that verifying them can take.

Usage: hash-journals.py FOLDER [--lines | --extracts]

With --extracts the extracts of all cases are read and hashed too, as verification does.
With --lines each line is hashed after the digest of the line before, as its chain is, and held against its own digest.
"""
import glob
import hashlib
import sys


def follow(journal):
    previous = b"0" * 64
    for line in journal.splitlines():
        content, digest = line[:-77], line[-66:-2]
        previous = hashlib.sha256(previous + b"\n" + content + b"}").hexdigest().encode()
        assert previous == digest


for path in glob.iglob(f"{sys.argv[1]}/audits/*/journals/*.jsonl"):
    with open(path, "rb", buffering=0) as file:
        journal = file.read()
    if "--lines" in sys.argv:
        follow(journal)
    else:
        hashlib.sha256(journal).digest()
if "--extracts" in sys.argv:
    for path in glob.iglob(f"{sys.argv[1]}/audits/*/cases/*.json"):
        with open(path, "rb", buffering=0) as file:
            hashlib.sha256(file.read()).digest()
