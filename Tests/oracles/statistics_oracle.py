#!/usr/bin/env python3
"""Writes the numbers that shares, differences, tests and samples are compared with.

    pip install -r Tests/oracles/requirements.txt
    python3 Tests/oracles/statistics_oracle.py

makes tables of Tests/AuditSummariesTests/Fixtures again, from random counts with a fixed seed. Where a package has the
function, it is called. Newcombe's paired interval, the mid-p and the sample sizes have none there, and are worked out
in a way of their own: as roots of the equations that they solve, from SciPy's distributions, and in whole numbers."""
from fractions import Fraction

import numpy as np
from oracle_tables import ROWS, counts, save
from samplics.estimation import TaylorEstimator
from samplics.utils.types import PopParam
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

SEED = 20110401


def wilson(rng):
    rows = []
    for _ in range(ROWS):
        x, n = counts(rng, 20000)
        rows.append((x, n, *map(float, proportion_confint(x, n, alpha=0.05, method="wilson"))))
    save("wilson", ["met", "counted", "low", "high"], rows, "statsmodels")


def wilson_frame(rng):
    """statsmodels takes a count that is not whole, so that the effective size can be handed to it."""
    rows = []
    for _ in range(ROWS):
        x, n = counts(rng, 400)
        frame = n + 1 + int(rng.integers(0, 6 * n + 3))
        size = float(Fraction(n * (frame - 1), frame - n))
        rows.append((x, n, frame, *map(float, proportion_confint(x / n * size, size, method="wilson"))))
    save("wilson-frame", ["met", "counted", "frame", "low", "high"], rows, "statsmodels")


def newcombe(rng):
    """The p value asks statsmodels' interval, at alpha after alpha, where it reaches zero."""
    rows = []
    for _ in range(ROWS):
        (x1, n1), (x2, n2) = counts(rng, 300), counts(rng, 300)

        def interval(alpha):
            return confint_proportions_2indep(x2, n2, x1, n1, method="newcomb", compare="diff", alpha=alpha)

        value = x2 / n2 - x1 / n1
        low, high = interval(0.05)
        if x1 * n2 == x2 * n1:
            p = 1.0
        else:
            near = (lambda z: interval(2 * stats.norm.sf(z))[0 if value > 0 else 1])
            p = 2 * stats.norm.sf(optimize.brentq(near, 1e-12, 36, xtol=1e-14, rtol=1e-14))
        rows.append((x1, n1, x2, n2, float(value), float(low), float(high), float(p)))
    columns = ["met1", "counted1", "met2", "counted2", "difference", "low", "high", "p"]
    save("newcombe", columns, rows, "statsmodels scipy")


def paired_interval(a, b, c, d):
    """Second minus first; Wilson's limits as the roots of (p - t)^2 = z^2 t(1 - t)/n, phi in whole numbers."""
    n = a + b + c + d
    z2 = stats.chi2.ppf(0.95, 1)

    def limits(x):
        p = x / n
        return np.clip(np.sort(np.roots([1 + z2 / n, -(2 * p + z2 / n), p * p]).real), 0, 1)

    (l1, u1), (l2, u2) = limits(a + b), limits(a + c)
    p1, p2 = (a + b) / n, (a + c) / n
    twice = 2 * (a * d - b * c)
    twice = max(twice - n, 0) if twice > 0 else twice
    margins = (a + b) * (c + d) * (a + c) * (b + d)
    phi = twice / 2 / margins ** 0.5 if margins else 0.0
    corner = np.array([[1, -phi], [-phi, 1]])
    below, above = np.array([p2 - l2, u1 - p1]), np.array([u2 - p2, p1 - l1])
    value = float(Fraction(c - b, n))
    return value, value - max(below @ corner @ below, 0) ** 0.5, value + max(above @ corner @ above, 0) ** 0.5


def paired(rng):
    """Leaves out p values under 1e-300: there statsmodels prints 0, and SciPy's cdf and pmf no longer fit together."""
    intervals, tests = [], []
    while len(intervals) < ROWS:
        n = int(np.exp(rng.uniform(0, np.log(6000))))
        a, b, c, d = map(int, rng.multinomial(n, rng.dirichlet([0.7, 0.4, 0.5, 0.7])))
        m, k = b + c, min(b, c)
        if b == c:
            mid = 1 - stats.binom.pmf(k, m, 0.5) / 2 if m else 1.0
        else:
            mid = 2 * stats.binom.cdf(k, m, 0.5) - stats.binom.pmf(k, m, 0.5)
        if m == 0 or mid < 1e-300:
            continue
        table = [[a, b], [c, d]]
        exact, square = mcnemar(table, exact=True), mcnemar(table, exact=False, correction=False)
        intervals.append((a, b, c, d, *map(float, paired_interval(a, b, c, d))))
        found = (min(exact.pvalue, 1), mid, square.statistic, square.pvalue)
        tests.append((b, c, *map(float, found)))
    save("paired", ["both", "firstOnly", "secondOnly", "neither", "difference", "low", "high"], intervals, "numpy scipy")
    columns = ["firstOnly", "secondOnly", "exactP", "midP", "chiSquared", "chiSquaredP"]
    save("mcnemar", columns, tests, "statsmodels scipy")


def holm(rng):
    rows = []
    for _ in range(ROWS):
        p = [round(float(v), 4) for v in rng.beta(0.5, 2, int(rng.integers(1, 16)))]
        if len(p) > 3:
            p[1] = p[2]
        rows.append((p, [float(v) for v in multipletests(p, method="holm")[1]]))
    save("holm", ["p", "adjusted"], rows, "statsmodels")


def student(rng):
    degrees = [1, 2, 3, 4, 5, 7, 9, 10, 19, 29, 30, 39, 40, 41, 59, 60, 99, 120, 500, 999, 10000, 1000000]
    rows = [(q, f, float(stats.t.ppf(q, f))) for f in degrees for q in (0.975, 0.995)]
    while len(rows) < ROWS:
        q, f = round(float(rng.uniform(0.001, 0.999)), 4), int(rng.integers(1, 400))
        rows.append((q, f, float(stats.t.ppf(q, f))))
    save("student", ["probability", "degrees", "quantile"], rows, "scipy")


def clustered(rng):
    """samplics linearises the ratio of files that are clusters of one; its own interval is not clipped, nor is it by t
    with files - 1 degrees in each version, so that the interval is made here."""
    rows = []
    while len(rows) < ROWS:
        n = int(rng.integers(2, 30))
        m = rng.integers(1, 20, n)
        y = rng.binomial(m, rng.beta(4, 2, n))
        if len({Fraction(int(v), int(w)) for v, w in zip(y, m)}) == 1:
            continue
        frame = int(rng.integers(n + 1, 12 * n))
        kept = 1 - n / frame if n / frame > 0.05 else 1
        estimator = TaylorEstimator(PopParam.ratio)
        estimator.estimate(y=y, x=m, samp_weight=np.ones(n), psu=np.arange(n), fpc=kept)
        ratio, error = float(estimator.point_est), float(estimator.stderror)
        low, high = np.clip(stats.t.interval(0.95, n - 1, ratio, error), 0, 1)
        rows.append((y.tolist(), m.tolist(), frame, ratio, error, float(low), float(high)))
    save("clustered", ["met", "counted", "frame", "ratio", "error", "low", "high"], rows, "samplics scipy")


def residuals(y, m, ratio):
    """Of each file, as a part of all counted answers."""
    return (np.array(y) - ratio * np.array(m)) / sum(m)


def changes(rng):
    """Two rounds of files; in half of the rows some files are in both. SciPy's distributions; samplics has no test."""
    rows = []
    while len(rows) < ROWS:
        n1, n2 = (int(v) for v in rng.integers(2, 30, 2))
        same = int(rng.integers(0, min(n1, n2) + 1)) if rng.random() < 0.5 else 0
        m1, m2 = rng.integers(1, 20, n1), rng.integers(1, 20, n2)
        shares = rng.beta(4, 2, n1)
        y1 = rng.binomial(m1, shares)
        y2 = rng.binomial(m2, np.concatenate([shares[:same], rng.beta(4, 2, n2 - same)]))
        r1, r2 = y1.sum() / m1.sum(), y2.sum() / m2.sum()
        e1, e2 = residuals(y1, m1, r1), residuals(y2, m2, r2)
        v1, v2 = n1 / (n1 - 1) * (e1 @ e1), n2 / (n2 - 1) * (e2 @ e2)
        common = same / (same - 1) * (e1[:same] @ e2[:same]) if same > 1 else 0.0
        variance = v1 + v2 - 2 * common
        if min(v1, v2) < 1e-9 or variance < 1e-4 * (v1 + v2):
            continue
        degrees = min(n1, n2) - 1 if same > 1 else variance ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1))
        error = variance ** 0.5
        low, high = np.clip(stats.t.interval(0.95, degrees, r2 - r1, error), -1, 1)
        p = 2 * stats.t.sf(abs(r2 - r1) / error, degrees)
        lists = (part.tolist() for part in (y1, m1, y2, m2))
        rows.append((*lists, same, *map(float, (r2 - r1, common, error, degrees, low, high, p))))
    columns = ["met1", "counted1", "met2", "counted2", "same", "difference", "covariance", "error", "degrees", "low",
               "high", "p"]
    save("changes", columns, rows, "numpy scipy")


def strata(rng):
    """samplics takes the files that stand alone in their stratum for one stratum with the next only where it is told."""
    rows = []
    while len(rows) < ROWS:
        one = rng.random() < 0.5
        drawn = rng.integers(2, 12, int(rng.integers(2, 5)))
        frames = [int(n + rng.integers(0, 20 * n)) for n in drawn]
        m = [np.ones(n, int) if one else rng.integers(1, 20, n) for n in drawn]
        y = [rng.binomial(counted, rng.beta(3, 2) if one else rng.beta(4, 2, len(counted))) for counted in m]
        stratum = np.repeat(np.arange(len(drawn)), drawn)
        weight = np.repeat([frame / n for frame, n in zip(frames, drawn)], drawn)
        if not sum(part.sum() for part in y):
            continue
        estimator = TaylorEstimator(PopParam.ratio)
        estimator.estimate(
            y=np.concatenate(y), x=np.concatenate(m), samp_weight=weight, stratum=stratum,
            psu=np.arange(len(stratum)), fpc={h: 1 - n / frame for h, (n, frame) in enumerate(zip(drawn, frames))}
        )
        ratio, error = float(estimator.point_est), float(estimator.stderror)
        if error < 1e-6:
            continue
        if one:
            size = ratio * (1 - ratio) / error ** 2
            low, high = map(float, proportion_confint(ratio * size, size, method="wilson"))
        else:
            low, high = map(float, np.clip(stats.t.interval(0.95, sum(drawn) - len(drawn), ratio, error), 0, 1))
        joined = [";".join(",".join(map(str, part)) for part in parts) for parts in (y, m)]
        rows.append(("one" if one else "many", ";".join(map(str, frames)), *joined, ratio, error, low, high))
    columns = ["kind", "frames", "met", "counted", "ratio", "error", "low", "high"]
    save("strata", columns, rows, "samplics scipy statsmodels")


def detectable(rng):
    """Where the chance is 80 %, as a root by SciPy's brentq, begun from the left."""
    rows = []
    while len(rows) < ROWS:
        share, files = round(float(rng.uniform(0, 0.9)), 3), int(np.exp(rng.uniform(np.log(2), np.log(3000))))
        deviation = round(float(rng.uniform(0.01, 0.4)), 3)

        def missing(later):
            both = [share, later]
            under = np.sqrt(np.mean(both) * (1 - np.mean(both)) * 2), np.sqrt(sum(p * (1 - p) for p in both))
            return stats.norm.ppf([0.975, 0.8]) @ under - np.sqrt(files) * (later - share)

        if missing(1) > 0:
            continue
        one = optimize.brentq(missing, share + 1e-12, 1, xtol=1e-14, rtol=1e-14) - share
        every = sum(stats.t.ppf([0.975, 0.8], 2 * files - 2)) * deviation * np.sqrt(2 / files)
        if every <= 1:
            rows.append((share, deviation, files, float(one), float(every)))
    save("detectable", ["share", "deviation", "files", "oneQuestion", "allQuestions"], rows, "scipy")


def sample_size(rng):
    """The sizes at which the margin is the one asked for, with N and with N - 1 under the root."""
    rows = []
    for _ in range(ROWS):
        frame = int(np.exp(rng.uniform(0, np.log(100000))))
        p, margin = round(float(rng.uniform(0.01, 0.99)), 3), round(float(rng.uniform(0.005, 0.3)), 3)
        z = [1.96, 1.645, 2.576][int(rng.integers(0, 3))]

        def size(under):
            def excess(n):
                return z * z * p * (1 - p) / n * (frame - n) / under - margin * margin
            return optimize.brentq(excess, 1e-12, frame, xtol=1e-13, rtol=1e-14)

        rows.append((frame, p, margin, z, float(size(frame)), float(size(frame - 1)) if frame > 1 else 1.0))
    save("sample-size", ["frame", "expected", "margin", "z", "ubht", "cochran"], rows, "scipy")


def main():
    # Numbers stay with their quantities, so that a table is made of the same inputs whichever others there are.
    quantities = (wilson, 0), (wilson_frame, 1), (newcombe, 3), (paired, 4), (holm, 5), (student, 6), (clustered, 7)
    levels = (changes, 9), (strata, 10), (detectable, 11)
    for quantity, number in (*quantities, (sample_size, 8), *levels):
        quantity(np.random.default_rng([SEED, number]))


if __name__ == "__main__":
    main()
