#!/usr/bin/env python3
"""Simulates comparisons of two rounds, and writes how often each of the three levels calls a change.

    python3 Tests/oracles/levels_simulation.py

writes Tests/oracles/levels.tsv, from which page.py takes its table. A round has 34 questions in 6 sections; 85 % of the
answers are counted; files differ by 0.6 on the logit scale, and a file read twice is as good both times. The tests are
written out here from the formulas, in another way than in Swift: the residuals of every file are formed one by one."""
import pathlib
import sys

import numpy as np
from scipy import stats

QUESTIONS, SECTIONS, COUNTED, SPREAD, SHIFT = 34, 6, 0.85, 0.6, 0.4
TRIALS, SEED = 4000, 20111001
SETTINGS = [(8, 0), (24, 0), (48, 0), (96, 0), (24, 12), (24, 24), (48, 48)]
OUTPUT = pathlib.Path(__file__).resolve().parent / "levels.tsv"
LEVELS = np.linspace(-1.2, 1.6, QUESTIONS)
SECTION_OF = np.arange(QUESTIONS) * SECTIONS // QUESTIONS


def answers(rng, files, shift):
    """Met and counted of each trial, file and question."""
    chance = 1 / (1 + np.exp(-(LEVELS + shift + files[..., None])))
    counted = rng.random(chance.shape) < COUNTED
    return (rng.random(chance.shape) < chance) & counted, counted


def clustered(met1, counted1, met2, counted2, same):
    """The p value and the direction of each trial, from met and counted of each file; the first `same` files are in both."""
    def side(y, m):
        total = m.sum(1)
        ratio = y.sum(1) / total
        e = (y - ratio[:, None] * m) / total[:, None]
        n = y.shape[1]
        return ratio, e, n / (n - 1) * (e ** 2).sum(1), n

    r1, e1, v1, n1 = side(met1, counted1)
    r2, e2, v2, n2 = side(met2, counted2)
    if same:
        variance = v1 + v2 - 2 * same / (same - 1) * (e1[:, :same] * e2[:, :same]).sum(1)
        degrees = np.full(len(r1), min(n1, n2) - 1.0)
    else:
        variance = v1 + v2
        degrees = variance ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1))
    t = (r2 - r1) / np.sqrt(variance)
    return 2 * stats.t.sf(np.abs(t), degrees), np.sign(t)


def wilson(p, n, z):
    spread = z * z / n
    centre, half = (p + spread / 2) / (1 + spread), np.sqrt(spread * p * (1 - p) + spread ** 2 / 4) / (1 + spread)
    return centre - half, centre + half


def newcombe_p(x1, n1, x2, n2):
    """The level at which Newcombe's interval reaches zero, by bisection on z."""
    p1, p2 = x1 / n1, x2 / n2
    low, high = np.full(p1.shape, 1e-9), np.full(p1.shape, 12.0)
    up = p2 >= p1
    for _ in range(40):
        z = (low + high) / 2
        (l1, u1), (l2, u2) = wilson(p1, n1, z), wilson(p2, n2, z)
        width = np.where(up, np.hypot(p2 - l2, u1 - p1), np.hypot(u2 - p2, p1 - l1))
        reaches = width >= np.abs(p2 - p1)
        low, high = np.where(reaches, low, z), np.where(reaches, z, high)
    return 2 * stats.norm.sf(high)


def mid_p(met1, met2, both):
    """McNemar's mid-p over the files counted both times."""
    b, c = (met1 & ~met2 & both).sum(1), (~met1 & met2 & both).sum(1)
    m, k = b + c, np.minimum(b, c)
    tail = 2 * stats.binom.cdf(k, m, 0.5) - stats.binom.pmf(k, m, 0.5)
    return np.where(m == 0, 1.0, np.where(b == c, 1 - stats.binom.pmf(k, m, 0.5) / 2, tail)), np.sign(c - b)


def holm(p):
    order = np.argsort(p, axis=1)
    grown = np.take_along_axis(p, order, 1) * (p.shape[1] - np.arange(p.shape[1]))
    adjusted = np.empty_like(p)
    np.put_along_axis(adjusted, order, np.minimum(1, np.maximum.accumulate(grown, 1)), 1)
    return adjusted


def tried(files, same, shift, trials):
    rng = np.random.default_rng([SEED, files, same, int(shift * 10)])
    called = {name: [] for name in ("all", "sections", "questions")}
    for begun in range(0, trials, 500):
        size = min(500, trials - begun)
        first = rng.normal(0, SPREAD, (size, files))
        second = np.concatenate([first[:, :same], rng.normal(0, SPREAD, (size, files - same))], 1)
        (y1, m1), (y2, m2) = answers(rng, first, 0), answers(rng, second, shift)
        p, sign = clustered(y1.sum(2), m1.sum(2), y2.sum(2), m2.sum(2), same)
        called["all"].append(((p < 0.05) * sign)[:, None])
        found = [clustered(*(part[..., SECTION_OF == s].sum(2) for part in (y1, m1, y2, m2)), same)
                 for s in range(SECTIONS)]
        p, sign = (np.stack(part, 1) for part in zip(*found))
        called["sections"].append((holm(p) < 0.05) * sign)
        if same == files:
            p, sign = mid_p(y1, y2, m1 & m2)
        else:
            x1, n1, x2, n2 = y1.sum(1), m1.sum(1), y2.sum(1), m2.sum(1)
            # A question that no file counted shows nothing; one answer that is not met stands for it.
            n1, n2 = np.maximum(n1, 1), np.maximum(n2, 1)
            p, sign = newcombe_p(x1, n1, x2, n2), np.sign(x2 / n2 - x1 / n1)
        called["questions"].append((holm(p) < 0.05) * sign)
    return {name: np.concatenate(parts) for name, parts in called.items()}


def main():
    trials = int(sys.argv[1]) if len(sys.argv) > 1 else TRIALS
    rows = [["files", "same", "level", "trials", "falseBetter", "falseAny", "powerAny", "powerEach"]]
    for files, same in SETTINGS:
        none, some = tried(files, same, 0, trials), tried(files, same, SHIFT, trials)
        for level in none:
            better, anything = (none[level] > 0).any(1).mean(), (none[level] != 0).any(1).mean()
            power = some[level] > 0
            rows.append([files, same, level, trials, *(f"{v:.4f}" for v in
                         (better, anything, power.any(1).mean(), power.mean()))])
            print(*rows[-1], flush=True)
    OUTPUT.write_text("\n".join("\t".join(map(str, row)) for row in rows) + "\n")


if __name__ == "__main__":
    main()
