#!/usr/bin/env python3
"""Attacks what the program releases with a linear programme of another make (HiGHS), which knows the whole checklist.

    pip install numpy highspy
    python3 Tests/oracles/releases_oracle.py [workspaces]

makes up small workspaces (400, seeded), each with two packs of which one holds the other's audits; has the program
protect and release them, one after the other; and then works out the least and the most that each number can be. It
knows nothing of how the program does that: its unknowns are how many files there are of each kind, a kind being every
answer, every grade and the team of a file. So whatever the checklist makes impossible (an item asked without its
condition, a grade above a cap, a cap counted for another item) is a kind that there is none of. The result goes into
Tests/oracles/releases.json, and from there into docs/oracles.md."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from importlib.metadata import version

import highspy
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SEED = 20261128
OUTCOMES = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable", "notSeen"]
FAILED = ("notMet", "notEvidenced")
GRADES = ["inadequate", "requires-improvement", "good", "outstanding"]
SHOWN = {"dfe": 6, "threshold-3": 3}


def checklists(rng):
    """One to two versions, of which the second words its first item as the first does, and may cap it otherwise."""
    found = []
    for number in range(1, 2 + int(rng.random() < 0.35)):
        items = [{"item": "a", "section": "s", "hash": "1", "limit": GRADES[int(rng.integers(0, 2))]}]
        if rng.random() < 0.6:
            items.append({
                "item": "b", "section": "s", "hash": str(number), "onlyIf": "a",
                "limit": GRADES[int(rng.integers(0, 3))] if rng.random() < 0.5 else None,
                "outcomes": list(rng.choice(OUTCOMES[:4], 2, replace=False)),
            })
        if rng.random() < 0.7:
            limit = GRADES[int(rng.integers(0, 3))] if rng.random() < 0.8 else None
            items.append({"item": "c", "section": "s", "hash": str(number), "limit": limit})
        found.append({"checklist": "plans", "version": number, "items": items})
    return found


def cap(version, answers, grade):
    """The item that is counted as having capped a grade."""
    lowest = None
    for item in version["items"]:
        if item.get("limit") and answers.get(item["item"]) in FAILED:
            limit = GRADES.index(item["limit"])
            if lowest is None or limit < lowest[0]:
                lowest = (limit, item["item"])
    return lowest[1] if lowest and lowest[0] == GRADES.index(grade) else None


def highest(version, answers):
    limits = [GRADES.index(i["limit"]) for i in version["items"] if i.get("limit") and answers.get(i["item"]) in FAILED]
    return min(limits, default=3)


def all_answers(version):
    def go(items, answers):
        if not items:
            yield answers
            return
        item, rest = items[0], items[1:]
        if "onlyIf" in item and answers.get(item["onlyIf"]) not in item["outcomes"]:
            yield from go(rest, answers)
            return
        for outcome in OUTCOMES:
            yield from go(rest, answers | {item["item"]: outcome})

    return list(go(version["items"], {}))


def kinds(version, teams):
    """Every kind of file that a checklist leaves possible: answers, whole grade, grade of the section, team."""
    answers = all_answers(version)
    top = np.array([highest(version, a) for a in answers])
    place, whole, section, team = (x.ravel() for x in np.meshgrid(
        np.arange(len(answers)), np.arange(4), np.arange(4), np.arange(len(teams)), indexing="ij"))
    keep = (whole <= top[place]) & (section <= top[place])
    return answers, place[keep], whole[keep], section[keep], team[keep]


def workspace(rng):
    versions = checklists(rng)
    teams = ["North", "South", "East"][:int(rng.integers(1, 4))]
    weights = {(v["version"], i["item"]): rng.dirichlet(np.full(6, 0.6)) for v in versions for i in v["items"]}
    likely = rng.dirichlet(np.full(4, 1.0))
    files = []
    for number in range(int(rng.integers(6, 70))):
        version = versions[int(rng.integers(0, len(versions)))]
        answers = {}
        for item in version["items"]:
            if "onlyIf" not in item or answers.get(item["onlyIf"]) in item["outcomes"]:
                answers[item["item"]] = str(rng.choice(OUTCOMES, p=weights[version["version"], item["item"]]))
        top = highest(version, answers)
        grades = {name: GRADES[min(top, int(rng.choice(4, p=likely)))] for name in ("", "s")}
        files.append({
            "id": f"f{number}", "checklist": "plans", "version": version["version"],
            "team": str(rng.choice(teams)), "worker": f"w{int(rng.integers(0, 5))}",
            "answers": answers, "grades": grades, "cap": cap(version, answers, grades[""]),
        })
    fewer = files[:len(files) - int(rng.integers(1, max(2, len(files) // 3)))]
    packs = []
    for chosen in ([fewer, files] if rng.random() < 0.7 else [files, fewer]):
        started = len(chosen) + int(rng.choice([0, 0, 1, 3]))
        packs.append({"files": chosen, "started": started, "planned": started + int(rng.choice([0, 0, 2, 5]))})
    return {"policy": str(rng.choice(list(SHOWN))), "versions": versions, "packs": packs}


def words(raw):
    return {"partly-met": "partlyMet", "not-met": "notMet", "not-evidenced": "notEvidenced",
            "not-applicable": "notApplicable", "not-seen": "notSeen"}.get(raw, raw)


def item_counts(answers, version, number, versions):
    """Whether a file with these answers is in a number of an item."""
    checklist, item, wording, what = number.split("/")[1:]
    first = min(v["version"] for v in versions if any(i["item"] == item and i["hash"] == wording for i in v["items"]))
    named = int(checklist.split("@")[1]) if "@" in checklist else first
    outcome = answers.get(item)
    if outcome is None or named != version["version"] or not any(
            i["item"] == item and i["hash"] == wording for i in version["items"]):
        return 0
    if what == "asked":
        return 1
    return int(outcome in OUTCOMES[:4]) if what == "counted" else int(outcome == words(what))


def rows_of(names, versions, teams):
    """How often each kind of file is in each number."""
    tables = []
    for version in versions:
        answers, place, whole, section, team = kinds(version, teams)
        caps = [[cap(version, a, GRADES[g]) for g in range(4)] for a in answers]
        rows = []
        for name in names:
            parts = name.split("/")
            if parts[0] == "item":
                row = np.array([item_counts(a, version, name, versions) for a in answers])[place]
            elif parts[0] == "capped":
                row = np.array([[int(c == parts[2]) for c in line] for line in caps])[place, whole]
            elif parts[0] == "section":
                row = graded(parts[3])[section]
            elif parts[-2] == "grades" or parts[0] == "grades":
                row = graded(parts[-1])[whole]
            elif parts[-1] == "capped":
                row = np.array([[int(c is not None) for c in line] for line in caps])[place, whole]
            else:
                assert parts[-1] == "signed", name
                row = np.ones(len(place), dtype=int)
            if parts[0] == "team":
                row = row * (np.array(teams)[team] == parts[1])
            rows.append(row)
        tables.append(np.array(rows))
    return np.concatenate(tables, axis=1)


def graded(what):
    return np.array([int(what == "graded" or g == what or (what == "good-or-better" and g in GRADES[2:]))
                     for g in GRADES])


def true_count(files, name, versions):
    """The number itself, from the files."""
    parts = name.split("/")
    found = 0
    for file in files:
        version = next(v for v in versions if v["version"] == file["version"])
        if parts[0] == "item":
            found += item_counts(file["answers"], version, name, versions)
        elif parts[0] == "capped":
            found += file["cap"] == parts[2]
        elif parts[0] == "section":
            found += graded(parts[3])[GRADES.index(file["grades"]["s"])]
        elif parts[0] == "team" and file["team"] != parts[1]:
            continue
        elif parts[-2] == "grades" or parts[0] == "grades":
            found += graded(parts[-1])[GRADES.index(file["grades"][""])]
        elif parts[-1] == "capped":
            found += file["cap"] is not None
        else:
            found += 1
    return int(found)


class Outsider:
    """Two packs, or the first alone: how many files of each kind the smaller holds, and how many more the larger."""

    def __init__(self, made, releases):
        versions = made["versions"]
        teams = sorted({f["team"] for p in made["packs"] for f in p["files"]})
        names = sorted(n for n in {n for r in releases for n in [*r["shown"], *r["hidden"]]}
                       if not n.startswith("service/"))
        self.progress = {n for n in names if n in ("audits/planned", "audits/started")}
        free = {"audits/unplanned", "audits/second", "audits/concerns"}
        self.names = [n for n in names if n not in free and n not in self.progress]
        table = rows_of(self.names, versions, teams)
        larger = 0 if len(releases) == 1 or len(made["packs"][0]["files"]) > len(made["packs"][1]["files"]) else 1
        # The smaller pack is the first block of columns; the larger is both blocks.
        blocks = [[1, 1] if len(releases) > 1 and pack == larger else [1, 0] for pack in range(len(releases))]
        if len(releases) == 1:
            blocks = [[1]]
        rows = []
        keep = np.ones(table.shape[1] * len(blocks[0]), dtype=bool)
        for block, release in zip(blocks, releases):
            for row, name in zip(table, self.names):
                whole = np.concatenate([row * b for b in block])
                if name in release["shown"]:
                    value = release["shown"][name]
                    if value == 0:
                        keep &= whole == 0
                    rows.append((whole, value, value))
                elif name in release["hidden"]:
                    # A number of a team hidden whole, or hidden for an earlier pack, may be zero.
                    plain = release["hidden"][name] in ("small", "protects-another")
                    rows.append((whole, int(plain), np.inf))
            for name in self.progress & set(release["shown"]):
                total = table[self.names.index("audits/signed")]
                whole = np.concatenate([total * b for b in block])
                rows.append((whole, 0, release["shown"][name]))
        self.table, self.blocks, self.keep = table, blocks, keep
        matrix = np.array([row for row, _, _ in rows])[:, keep]
        self.highs = highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = matrix.shape[1], matrix.shape[0]
        lp.col_cost_ = np.zeros(matrix.shape[1])
        lp.col_lower_ = np.zeros(matrix.shape[1])
        lp.col_upper_ = np.full(matrix.shape[1], highspy.kHighsInf)
        lp.row_lower_ = np.array([low for _, low, _ in rows], dtype=float)
        lp.row_upper_ = np.array([high for _, _, high in rows], dtype=float)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        start, index, value = [0], [], []
        for column in matrix.T:
            places = np.nonzero(column)[0]
            index += places.tolist()
            value += column[places].tolist()
            start.append(len(index))
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = start, index, np.array(value, dtype=float)
        self.highs.passModel(lp)

    def range(self, name, block):
        """The least and the most that a number can be, as whole numbers."""
        row = self.table[self.names.index(name)]
        cost = np.concatenate([row * b for b in block]).astype(float)[self.keep]
        ends = []
        for sign in (1, -1):
            self.highs.changeColsCost(len(cost), np.arange(len(cost), dtype=np.int32), sign * cost)
            self.highs.run()
            status = self.highs.getModelStatus()
            if status in (highspy.HighsModelStatus.kUnbounded, highspy.HighsModelStatus.kUnboundedOrInfeasible):
                ends.append(np.inf)
                continue
            assert status == highspy.HighsModelStatus.kOptimal, (name, status)
            best = sign * self.highs.getInfo().objective_function_value
            ends.append(np.ceil(best - 1e-6) if sign == 1 else np.floor(best + 1e-6))
        return ends


def attack(number, made, releases, found):
    smallest = SHOWN[made["policy"]]
    both = Outsider(made, releases)
    tables = [{n: true_count(p["files"], n, made["versions"]) for n in both.names} for p in made["packs"]]
    for known in ([0], [0, 1]):
        outsider = Outsider(made, [releases[i] for i in known]) if known == [0] else both
        for pack in known:
            for name, reason in releases[pack]["hidden"].items():
                if name not in outsider.names or tables[pack][name] == 0:
                    continue
                low, high = outsider.range(name, outsider.blocks[pack])
                found["numbers"] += 1
                assert low <= tables[pack][name] <= high, (number, name, low, high)
                if low == high or (reason == "small" and len(known) == 1 and high < smallest):
                    found["given"].append([number, known, pack, name, reason, tables[pack][name], low, high])
    change = np.abs(np.array(outsider.blocks[0]) - np.array(outsider.blocks[1]))
    for name in outsider.names:
        if name in tables[0] and name in tables[1] and 0 < abs(tables[0][name] - tables[1][name]) < smallest:
            low, high = outsider.range(name, change)
            found["changes"] += 1
            if low == high:
                found["given"].append([number, "change", name, low, high])


def main():
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    rng = np.random.default_rng(SEED)
    made = [workspace(rng) for _ in range(many)]
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "made.json").write_text(json.dumps(made))
        command = ["swift", "test", "--disable-xctest", "--filter", "ReleasesOracleTests"]
        run = subprocess.run(command, cwd=ROOT, env=os.environ | {"CASEAUDIT_RELEASES": folder}, text=True,
                             capture_output=True)
        released = pathlib.Path(folder) / "released.json"
        if run.returncode or not released.exists():
            sys.exit(run.stdout + run.stderr)
        releases = json.loads(released.read_text())
    found = {"workspaces": 0, "refused": 0, "contradicted": 0, "numbers": 0, "changes": 0, "given": []}
    for number, (one, two) in enumerate(zip(made, releases)):
        if any(r["setAside"] for r in two):
            found["contradicted"] += 1
            continue
        # What fails the attack of the program is not released.
        if any(r["givenAway"] for r in two):
            found["refused"] += 1
            continue
        found["workspaces"] += 1
        attack(number, one, two, found)
    for line in found["given"]:
        print("given away:", line)
    result = found | {"given": len(found["given"]), "seed": SEED, "highspy": version("highspy")}
    print(json.dumps(result))
    if many >= 400:
        (ROOT / "Tests/oracles/releases.json").write_text(json.dumps(result) + "\n")
    sys.exit(1 if found["given"] else 0)


if __name__ == "__main__":
    main()
