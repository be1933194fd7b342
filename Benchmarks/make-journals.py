#!/usr/bin/env python3
"""Makes a workspace of invented audits, the same every time: journals with their chains, checkpoints and plans.

Usage: Benchmarks/make-journals.py FOLDER [ANSWERS] [ANSWERS.csv]

FOLDER must not exist. The audits have at least ANSWERS answers, 1,000,000 where it is not given; the last argument
names a file for the same answers as one table, for other programs. Questions are those of checklists/case-file.yaml.
With EXTRACTS=1 in the environment each case has an extract, all of them the same 12 KB of an invented child.
"""
import datetime
import glob
import hashlib
import json
import os
import random
import shutil
import sys

ROUNDS, TEAMS, WORKERS, PLANNED = 20, 12, 9, 100
WEIGHTS = {"met": 12, "partlyMet": 4, "notMet": 3, "notEvidenced": 2, "notApplicable": 2, "notSeen": 1}
OUTCOMES = [outcome for outcome, weight in WEIGHTS.items() for _ in range(weight)]
GRADES = ["outstanding", "good", "good", "requires-improvement", "requires-improvement", "inadequate"]
RELATIONS = ["peer", "peer", "own-team", "independent", "external"]
SERVICES = ["child in need", "child protection", "looked after", "assessment"]
ZEROS = "0" * 64
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EXTRACT = open(f"{ROOT}/audits/2025-h2-case-file/cases/C-A04.json", "rb").read()
EXTRACT_DIGEST = hashlib.sha256(EXTRACT).hexdigest()


def questions(root):
    """What the journals of the repository say of each item: section, content hash and rule; and their checklist."""
    found, checklist = {}, None
    for path in sorted(glob.glob(f"{root}/audits/*/journals/*.jsonl")):
        for line in open(path, encoding="utf-8"):
            entry = json.loads(line)
            if entry["event"] == "opened":
                checklist = entry["checklistDigest"]
            if entry["event"] == "answered":
                suggestion = entry.get("suggestion", {})
                found.setdefault(
                    entry["item"],
                    (entry["section"], entry["hash"], suggestion.get("rule"), suggestion.get("revision")),
                )
    return [(item, *found[item]) for item in sorted(found)], checklist


def journal(round_name, case, auditor, team, relation, second, signed, items, checklist, draw):
    """The lines of one journal, its head, and its answers."""
    lines, answers, head = [], [], ZEROS

    def add(event, at, body):
        nonlocal head
        opener = '"format":"caseaudit-journal/1",' if not lines else ""
        text = f'{{{opener}"n":{len(lines) + 1},"at":"{at}","by":"{auditor}","event":"{event}",{body}'
        head = hashlib.sha256(f"{head}\n{text}}}".encode()).hexdigest()
        lines.append(f'{text},"digest":"{head}"}}\n')

    begun = f"{signed:%Y-%m-%d}T09:00:00Z"
    worker = f"W-{team}{draw.randrange(WORKERS)}"
    add("opened", begun, f'"case":"{case}","round":"{round_name}","checklist":"case-file","version":1,'
        f'"checklistDigest":"{checklist}","extractDigest":"{EXTRACT_DIGEST}","team":"Team {team}",'
        f'"service":"{SERVICES[team % 4]}","relation":"{relation}","second":{"true" if second else "false"},'
        f'"items":{len(items)},"worker":"{worker}"')
    for item, section, digest, rule, revision in items:
        outcome = draw.choice(OUTCOMES)
        body = f'"item":"{item}","section":"{section}","hash":"{digest}","outcome":"{outcome}"'
        if rule:
            found = outcome if draw.random() < 0.9 else draw.choice(OUTCOMES)
            body += f',"suggestion":{{"rule":"{rule}","revision":{revision},"outcome":"{found}","shown":"after"}}'
        add("answered", begun, body)
        answers.append((item, outcome))
    for section in sorted({item[1] for item in items}) + [""]:
        add("graded", begun, f'"section":"{section}","grade":"{draw.choice(GRADES)}"')
    at = f"{signed:%Y-%m-%d}T11:30:00Z"
    add("signed", at, f'"name":"A. Auditor","head":"{head}"')
    return lines, f"{round_name}/{case}.{auditor} {len(lines)} {head} {at}\n", answers


def plan(name, cases):
    return "\n".join(
        ["format: caseaudit-round/1", f"title: Invented round {name}", "period: 2026-H1",
         "checklist: { id: case-file, version: 1 }", "frame: { size: 100000 }", "sample:"]
        + [f"  - {{ case: {case} }}" for case, _ in cases]
        + ["auditors:"]
        + [f"  - {{ id: a-{n}, team: Quality, role: auditor, relation: {each} }}" for n, each in enumerate(RELATIONS)]
        + ["allocations:"]
        + [f"  - {{ case: {case}, auditor: {auditor} }}" for case, auditor in cases]
    ) + "\n"


def main():
    folder = sys.argv[1]
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    table = open(sys.argv[3], "w", encoding="utf-8") if len(sys.argv) > 3 else None
    (items, checklist), draw = questions(ROOT), random.Random(1)
    os.umask(0o077)
    os.makedirs(f"{folder}/audits")
    shutil.copytree(f"{ROOT}/checklists", f"{folder}/checklists")
    for number in range(ROUNDS):
        os.makedirs(f"{folder}/audits/r{number:02}/journals")
        os.makedirs(f"{folder}/audits/r{number:02}/cases")
    if table:
        table.write("round,case,auditor,team,service,relation,month,second,item,outcome\n")
    plans, checkpoints, made, number = [[] for _ in range(ROUNDS)], [], 0, 0
    first_day = datetime.date(2026, 4, 1)
    while made < wanted:
        which = number % ROUNDS
        name, case, team = f"r{which:02}", f"C-{number:06}", draw.randrange(TEAMS)
        person = draw.randrange(len(RELATIONS))
        signed = first_day + datetime.timedelta(days=draw.randrange(183))
        if os.environ.get("EXTRACTS"):
            with open(f"{folder}/audits/{name}/cases/{case}.json", "wb") as file:
                file.write(EXTRACT)
        # Every nineteenth case is read twice, so that every round has some.
        for second in [False, True] if number % 19 == 0 else [False]:
            auditor = f"b-{person}" if second else f"a-{person}"
            relation = RELATIONS[person]
            lines, checkpoint, answers = journal(
                name, case, auditor, team, relation, second, signed, items, checklist, draw)
            with open(f"{folder}/audits/{name}/journals/{case}.{auditor}.jsonl", "w", encoding="utf-8") as file:
                file.writelines(lines)
            checkpoints.append(checkpoint)
            made += len(answers)
            if table:
                table.writelines(
                    f"{name},{case},{auditor},Team {team},{SERVICES[team % 4]},{relation},{signed:%Y-%m},"
                    f"{int(second)},{item},{outcome}\n"
                    for item, outcome in answers
                )
        if len(plans[which]) < PLANNED:
            plans[which].append((case, f"a-{person}"))
        number += 1
    for which, cases in enumerate(plans):
        with open(f"{folder}/audits/r{which:02}/round.yaml", "w", encoding="utf-8") as file:
            file.write(plan(f"r{which:02}", cases))
    with open(f"{folder}/audits/checkpoints.txt", "w", encoding="utf-8") as file:
        file.writelines(checkpoints)
    print(f"{len(checkpoints)} journals with {made} answers in {folder}", file=sys.stderr)


main()
