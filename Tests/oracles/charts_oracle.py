#!/usr/bin/env python3
"""Writes the numbers that control charts, run charts and funnels are compared with.

    pip install -r Tests/oracles/requirements.txt
    python3 Tests/oracles/charts_oracle.py

makes tables of Tests/AuditSummariesTests/Fixtures again, from random points with a fixed seed. No package draws XmR
charts by the rules of NHS Making Data Count. Their limits are worked out in whole numbers, and their rules by regular
expressions; shewhart and pyqicharts must find the same wherever they answer the same question, or this script stops.
shewhart takes 2 / √π where the published charts take 1.128, and 3 over it for 2.66; that is undone here. pyqicharts
rounds the longest run up, and takes one crossing off: of its run chart, median, runs and crossings are used."""
import re
from fractions import Fraction
from math import pi, sqrt

import numpy as np
import pandas as pd
import shewhart
from oracle_tables import ROWS, save
from pyqicharts.rules import anhoej_rules
from pyqicharts.xmr_rules import xmr_signals
from scipy import stats
from shewhart import _rules as shewhart_rules

SEED = 20120402
FEWEST = 12


def series(rng, number):
    """Points as decimals: noise, or a drift, or steps, some of them coarse so that many are equal, or on a line."""
    points = rng.normal(0, 1, number)
    kind = int(rng.integers(0, 4))
    if kind == 1:
        points = points + np.arange(number) * rng.uniform(-0.4, 0.4)
    elif kind == 2:
        points = points + np.repeat(rng.normal(0, 1.5, number // 6 + 1), 6)[:number]
    elif kind == 3:
        points = np.cumsum(points)
    places = int(rng.integers(0, 3))
    return [Fraction(round(float(p) * 10 ** places), 10 ** places) + 20 for p in points]


def sign(value):
    return "+" if value > 0 else "-" if value < 0 else "0"


def spans(pattern, text, more=0):
    return {place for found in re.finditer(pattern, text) for place in range(found.start(), found.end() + more)}


def limits(points, screened):
    """Mean, and mean moving range, in whole numbers; nothing where all points are the same."""
    ranges = [abs(b - a) for a, b in zip(points, points[1:])]
    mean, width = sum(points) / len(points), sum(ranges) / len(ranges)
    if len(points) > 1:
        package = shewhart.imr([float(p) for p in points], rules="none").stats
        assert abs(package["i_center"] - mean) < 1e-9 and abs(package["mr_center"] - width) < 1e-9
        assert abs(package["i_ucl"] - mean - 3 / (2 / sqrt(pi)) * width) < 1e-9
    kept = [r for r in ranges if r < Fraction(3267, 1000) * width]
    if screened and sum(kept) > 0:
        width = sum(kept) / len(kept)
    return (mean, width) if width else None


def agree_with_packages(points, mean, width, run, found):
    """Where nothing lies on a line, and nothing is tied, floating point numbers do for the packages."""
    third = Fraction(266, 300) * width
    lines = [mean + k * third for k in (-3, -2, 0, 2, 3)]
    if any(abs(p - line) < Fraction(1, 10 ** 9) for p in points for line in lines):
        return
    values = pd.Series([float(p) for p in points])
    distances = np.array([float((p - mean) / third) for p in points])
    flat = [{place for part in parts for place in part} for parts in (
        shewhart_rules._trending(distances, run), shewhart_rules._same_side(distances, run))]
    package = xmr_signals(values, float(mean), float(mean - 3 * third), float(mean + 3 * third))
    assert flat[1] == found["shift"]
    if found["ties"] == "breaking":
        assert flat[0] == found["up"] | found["down"]
    assert set(np.flatnonzero(package["outside_ucl"] | package["outside_lcl"])) == found["outside"]
    if found["twoSigma"] == "beyond":
        assert set(np.flatnonzero(package["two_sigma"])) == found["two"]


def signals(points, mean, width, run, two_sigma, ties):
    sides = "".join(sign(p - mean) for p in points)
    steps = "".join(sign(b - a) for a, b in zip(points, points[1:]))
    outside = {i for i, p in enumerate(points) if abs(p - mean) > Fraction(266, 100) * width}
    far = {i for i, p in enumerate(points) if abs(p - mean) > Fraction(2 * 266, 300) * width}
    if two_sigma == "between":
        far -= outside
    two = {
        i for s in range(len(points) - 2) if sides[s:s + 3] in ("+++", "---")
        for i in range(s, s + 3) if i in far and len(far & set(range(s, s + 3))) > 1
    }
    trend = r"\{0}(?:0*\{0}){{{1},}}" if ties == "ignored" else r"\{0}(?:\{0}){{{1},}}"
    up, down = (spans(trend.format(way, run - 2), steps, 1) for way in "+-")
    shift = spans(r"\+{%d,}|-{%d,}" % (run, run), sides)
    agree_with_packages(points, mean, width, run, {
        "shift": shift, "up": up, "down": down, "outside": outside, "two": two, "ties": ties, "twoSigma": two_sigma})
    letters = []
    for i, side in enumerate(sides):
        if i in outside:
            letter = "o"
        elif i in up | down:
            letter, side = "t", "+" if i in up else "-"
        else:
            letter = "w" if i in two else "s" if i in shift else "."
        letters.append(letter.upper() if side == "+" else letter)
    return "".join(letters)


def control(rng):
    """A phase is written as mean, low and high; signals are letters, capitals for those upwards."""
    rows = []
    for _ in range(ROWS):
        sizes = [int(rng.integers(12, 31))] + [int(rng.integers(8, 25)) for _ in range(int(rng.integers(0, 3)))]
        points = series(rng, sum(sizes))
        run, two_sigma = int(rng.integers(6, 8)), ["beyond", "between"][int(rng.integers(0, 2))]
        ties, screened = ["breaking", "ignored"][int(rng.integers(0, 2))], bool(rng.integers(0, 2))
        fix = int(rng.integers(12, 25)) if rng.random() < 0.3 else 0
        improvement = ["up", "down", "none"][int(rng.integers(0, 3))]
        target = Fraction(int(rng.integers(140, 260)), 10)
        phases, letters, start, last = [], "", 0, None
        for size in sizes:
            part = points[start:start + size]
            start += size
            last = limits(part[:fix or size], screened) if size >= FEWEST else None
            if not last:
                phases.append("")
                letters += "." * size
                continue
            mean, width = last
            half = Fraction(266, 100) * width
            phases.append(",".join(f"{float(v):.11g}" for v in (mean, mean - half, mean + half)))
            letters += signals(part, mean, width, run, two_sigma, ties)
        if improvement == "none":
            assurance = "noDirection"
        elif not last:
            assurance = "noLimits"
        elif abs(target - last[0]) <= Fraction(266, 100) * last[1]:
            assurance = "hitAndMiss"
        else:
            assurance = "consistently" + ("Passes" if (target < last[0]) == (improvement == "up") else "Fails")
        changes = [sum(sizes[:i]) for i in range(1, len(sizes))]
        rows.append((
            [f"{float(p):.5g}" for p in points], changes, run, two_sigma, ties, fix, str(screened).lower(), improvement,
            f"{float(target):.5g}", ";".join(phases), letters, assurance,
        ))
    columns = ["points", "changes", "run", "twoSigma", "ties", "fixAfter", "screened", "improvement", "target"]
    save("control", columns + ["phases", "signals", "assurance"], rows, "shewhart pyqicharts")


def run(rng):
    """Whole numbers, so that the median is one of them, or half way between two, to the last digit."""
    rows = []
    while len(rows) < ROWS:
        points = [round(p * 4) for p in series(rng, int(rng.integers(10, 60)))]
        found = anhoej_rules(points)
        if found.n_used < 10:
            continue
        fewest = int(stats.binom.ppf(0.05, found.n_used - 1, 0.5))
        longest = int(np.round(np.log2(found.n_used))) + 3
        rows.append((
            points, found.median, found.n_used, found.longest_run, found.crossings, longest, fewest
        ))
    columns = ["points", "median", "useful", "longestRun", "crossings", "longestByChance", "fewestByChance"]
    save("run", columns, rows, "pyqicharts scipy")


def funnel(rng):
    rows = []
    for _ in range(ROWS):
        n, target = int(np.exp(rng.uniform(0, np.log(3000)))), round(float(rng.beta(2, 1.2)), 3)
        target = min(max(target, 0.001), 0.999)
        spread = sqrt(target * (1 - target) / n)
        met = int(np.clip(round((target + rng.normal(0, 2.5) * spread) * n), 0, n))
        lines = []
        for p in (0.025, 0.975, 0.001, 0.999):
            r = stats.binom.ppf(p, n, target)
            part = (stats.binom.cdf(r, n, target) - p) / stats.binom.pmf(r, n, target)
            lines.append(float(np.clip((r - part) / n, 0, 1)))
        few, many = stats.binom.cdf(met, n, target), stats.binom.sf(met - 1, n, target)
        place = ("belowAlarm" if few < 0.001 else "aboveAlarm" if many < 0.001 else
                 "belowAlert" if few < 0.025 else "aboveAlert" if many < 0.025 else "inside")
        rows.append((target, n, *lines, met, place))
    columns = ["target", "counted", "alertLow", "alertHigh", "alarmLow", "alarmHigh", "met", "place"]
    save("funnel-exact", columns, rows, "scipy")


def arcsine(rng):
    """The square of the sine as (1 - cos 2x) / 2, on whole groups with the variance between them."""
    rows = []
    while len(rows) < ROWS:
        number = int(rng.integers(2, 26))
        n = rng.integers(3, 400, number)
        chance = np.clip(rng.beta(5, 2) + rng.normal(0, rng.uniform(0, 0.2), number), 0, 1)
        x = rng.binomial(n, chance)
        target = round(float(np.clip(x.sum() / n.sum(), 0.001, 0.999)), 4)
        angle, weight = np.arccos(1 - 2 * x / n) / 2, 4.0 * n
        middle = np.arccos(1 - 2 * target) / 2
        z = (angle - middle) * np.sqrt(weight)
        low, high = np.quantile(z, [0.1, 0.9])
        trimming = ["winsorised", "truncated"][len(rows) % 2]
        inside = (low <= z) & (z <= high) if trimming == "truncated" else np.full(number, True)
        if inside.sum() < 2:
            continue
        kept, w = np.clip(z, low, high)[inside], weight[inside]
        phi, k = float(np.mean(kept ** 2)), len(kept)
        tau = max(0.0, (k * phi - (k - 1)) / (w.sum() - (w ** 2).sum() / w.sum()))
        error = sqrt(1 / weight[0] + tau)
        ends = [np.clip(middle + e * stats.norm.ppf(q) * error, 0, pi / 2) for q in (0.975, 0.999) for e in (-1, 1)]
        lines = [float((1 - np.cos(2 * end)) / 2) for end in ends]
        rows.append((x.tolist(), n.tolist(), target, trimming, phi, float(tau), *lines))
    columns = ["met", "counted", "target", "trimming", "phi", "tauSquared"]
    save("funnel-arcsine", columns + ["alertLow", "alertHigh", "alarmLow", "alarmHigh"], rows, "numpy scipy")


def main():
    # Numbers stay with their quantities, so that a table is made of the same inputs whichever others there are.
    for quantity, number in ((control, 0), (run, 1), (funnel, 3), (arcsine, 4)):
        quantity(np.random.default_rng([SEED, number]))


if __name__ == "__main__":
    main()
