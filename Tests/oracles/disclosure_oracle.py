#!/usr/bin/env python3
"""Writes the ranges that the attack on hidden counts is compared with, and the pattern of a maintained suppressor.

    pip install numpy scipy pytauargus
    python3 Tests/oracles/disclosure_oracle.py

makes Tests/AuditSummariesTests/Fixtures/oracle-suppression.tsv again: 1,000 random systems of linked counts (tables of
two and of three dimensions, items with their outcomes, teams in services), each with counts hidden at random, and the
smallest and largest whole number that scipy.optimize.linprog (HiGHS) leaves possible for each. A hidden count is known
to be at least 1, as zeros are shown; one that is never printed, at least 0. The file oracle-suppression-pattern.tsv
holds what tau-Argus hides in the table of four teams."""
import itertools
import math
import pathlib
import platform
from importlib.metadata import version

import numpy as np
import scipy
from scipy import optimize

COMMAND = "python3 Tests/oracles/disclosure_oracle.py"
FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "AuditSummariesTests" / "Fixtures"
SEED = 20110401


def save(name, columns, rows, tools):
    lines = [f"# Made by: {COMMAND} (Python {platform.python_version()}, {tools})", "\t".join(columns)]
    lines += ["\t".join(row) for row in rows]
    (FIXTURES / f"oracle-{name}.tsv").write_text("\n".join(lines) + "\n")
    print(f"{name}: {len(rows)} rows")


class System:
    def __init__(self):
        self.counts, self.relations, self.unprinted = [], [], set()

    def add(self, count):
        self.counts.append(int(count))
        return len(self.counts) - 1

    def total(self, parts):
        cell = self.add(sum(self.counts[p] for p in parts))
        self.relations.append((cell, list(parts)))
        return cell


def count(rng, most):
    kind = rng.integers(0, 4)
    return 0 if kind == 0 else rng.integers(0, 4) if kind == 1 else rng.integers(0, most + 1)


def margins(system, cells):
    """Sums over every dimension of a table, and over every pair, and over all."""
    if cells.ndim == 0:
        return
    known = {(): cells}
    for size in range(1, cells.ndim + 1):
        for axes in itertools.combinations(range(cells.ndim), size):
            last = axes[-1]
            before = known[axes[:-1]]
            position = last - sum(1 for a in axes[:-1] if a < last)
            moved = np.moveaxis(before, position, -1)
            known[axes] = np.empty(moved.shape[:-1], dtype=int)
            for index in np.ndindex(moved.shape[:-1]):
                known[axes][index] = system.total(moved[index].tolist())
            for other in axes[:-1]:
                again = tuple(a for a in axes if a != other)
                place = other - sum(1 for a in again if a < other)
                parts = np.moveaxis(known[again], place, -1)
                for index in np.ndindex(parts.shape[:-1]):
                    system.relations.append((int(known[axes][index]), parts[index].tolist()))


def table(rng, shape, most):
    system = System()
    cells = np.empty(shape, dtype=int)
    for index in np.ndindex(*shape):
        cells[index] = system.add(count(rng, most))
    margins(system, cells)
    return system


def items(rng):
    system = System()
    files = int(rng.integers(3, 30))
    asked = []
    for _ in range(int(rng.integers(1, 4))):
        outcomes = rng.multinomial(files, rng.dirichlet(np.full(6, 0.7)))
        cells = [system.add(c) for c in outcomes]
        counted = system.total(cells[:4])
        unmet = system.add(sum(outcomes[1:4]))
        system.unprinted.add(unmet)
        system.relations.append((counted, [cells[0], unmet]))
        asked.append(system.total([counted] + cells[4:]))
    everything = system.add(files)
    system.relations += [(everything, [a]) for a in asked]
    return system


def services(rng):
    system = System()
    columns = []
    for _ in range(2):
        teams = [[system.add(count(rng, 15)) for _ in range(3)] for _ in range(int(rng.integers(2, 4)))]
        for team in teams:
            team.append(system.total(team))
        sums = [system.total([team[i] for team in teams]) for i in range(4)]
        system.relations.append((sums[3], sums[:3]))
        columns.append(sums)
    totals = [system.total([c[i] for c in columns]) for i in range(4)]
    system.relations.append((totals[3], totals[:3]))
    return system


def ranges(system, hidden):
    open_cells = sorted(hidden | system.unprinted)
    place = {cell: i for i, cell in enumerate(open_cells)}
    rows, right = [], []
    for total, parts in system.relations:
        row, rest = np.zeros(len(open_cells)), 0.0
        for cell, sign in [(total, 1.0)] + [(p, -1.0) for p in parts]:
            if cell in place:
                row[place[cell]] += sign
            else:
                rest -= sign * system.counts[cell]
        rows.append(row)
        right.append(rest)
    bounds = [(1 if cell in hidden else 0, None) for cell in open_cells]
    found = []
    for cell in open_cells:
        ends = []
        for sign in (1, -1):
            cost = np.zeros(len(open_cells))
            cost[place[cell]] = sign
            result = optimize.linprog(cost, A_eq=np.array(rows), b_eq=np.array(right), bounds=bounds, method="highs")
            if result.status in (3, 4):
                ends.append("inf")
            else:
                assert result.status == 0, result.message
                ends.append(math.ceil(result.fun - 1e-6) if sign == 1 else math.floor(-result.fun + 1e-6))
        found.append(f"{cell}:{ends[0]}:{ends[1]}")
    return found


def systems(rng):
    rows = []
    while len(rows) < 1000:
        kind = len(rows) % 5
        if kind < 2:
            system = table(rng, (int(rng.integers(2, 5)), int(rng.integers(2, 5))), 12)
        elif kind == 2:
            system = items(rng)
        elif kind == 3:
            system = services(rng)
        else:
            system = table(rng, (2, int(rng.integers(2, 4)), int(rng.integers(2, 4))), 8)
        share = rng.uniform(0.15, 0.9)
        hidden = {
            cell
            for cell, value in enumerate(system.counts)
            if value > 0 and cell not in system.unprinted and rng.random() < share
        }
        if not hidden | system.unprinted:
            continue
        rows.append((
            ",".join(map(str, system.counts)),
            ",".join(map(str, sorted(system.unprinted))),
            ";".join(f"{total}={'+'.join(map(str, parts))}" for total, parts in system.relations),
            ",".join(map(str, sorted(hidden))),
            ",".join(ranges(system, hidden)),
        ))
    save("suppression", ["counts", "unprinted", "sums", "hidden", "ranges"], rows,
         f"numpy {np.__version__}, scipy {scipy.__version__}")


def pattern():
    import pytauargus

    teams = {"T1": (12, 3, 5), "T2": (9, 8, 7), "T3": (15, 6, 2), "T4": (11, 10, 9)}
    grades = ["Good", "RI", "Inad"]
    files = [
        {"team": team, "grade": grade, "files": 1}
        for team, counts in teams.items()
        for grade, many in zip(grades, counts)
        for _ in range(many)
    ]
    result = pytauargus.protect(
        files, ["team", "grade"], "files", safety_rules="FREQ(5,20)", suppress="OPT(1)", totcode="Total"
    )
    states = {"S": "shown", "U": "small", "M": "protects-another"}
    rows = [
        (row["team"].strip().replace("Total", "*"), row["grade"].strip().replace("Total", "*"), str(int(row["files"])),
         states[row["status"]])
        for row in result.tables[0].rows
    ]
    save("suppression-pattern", ["team", "grade", "files", "state"], sorted(rows), f"pytauargus {version('pytauargus')}")


if __name__ == "__main__":
    systems(np.random.default_rng(SEED))
    pattern()
