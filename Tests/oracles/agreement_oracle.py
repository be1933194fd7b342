#!/usr/bin/env python3
"""Writes the numbers that the agreement between auditors is compared with.

    pip install -r Tests/oracles/requirements.txt
    pip install --no-deps irrCAC==0.4.4
    python3 Tests/oracles/agreement_oracle.py

makes tables of Tests/AuditSummariesTests/Fixtures again, from random answers with a fixed seed. irrCAC asks for SciPy
1.12, whose quantiles of t are wrong in the tenth digit, and works with a newer one. Kappa comes from statsmodels, and
must be the one of scikit-learn; AC1, AC2, Fleiss and Brennan-Prediger come from irrCAC; alpha from krippendorff, called
again without each file for its jackknife. No package clusters AC1 by file: its error is worked out from derivatives by
a step along the imaginary axis, which takes no derivation by hand."""
import warnings

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from oracle_tables import ROWS, save
from scipy import stats
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa

warnings.filterwarnings("ignore")

METRICS = ("nominal", "ordinal", "interval", "ratio")
WEIGHTS = ("identity", "linear", "quadratic", "ordinal")
SEED = 20080516


def interval(value, error, files):
    return np.clip(stats.t.interval(0.95, files - 1, value, error), -1, 1)


def jackknife(value, parts):
    """The error of value(parts) from leaving out one of the parts after the other; equal parts are left out once."""
    known, left = {}, []
    for i, part in enumerate(parts):
        if repr(part) not in known:
            known[repr(part)] = value(parts[:i] + parts[i + 1:])
        left.append(known[repr(part)])
    left = np.array(left)
    return float(np.sqrt((len(parts) - 1) / len(parts) * np.sum((left - left.mean()) ** 2)))


def alpha(units, size, metric):
    """Units are lists of values, as many as there were auditors of each; krippendorff takes their counts."""
    counts = np.array([np.bincount(unit, minlength=size) for unit in units])
    return float(krippendorff.alpha(
        value_counts=counts, value_domain=list(range(1, size + 1)), level_of_measurement=metric
    ))


def digits(*values):
    return ",".join(f"{float(v):.10g}" for v in values)


def with_interval(value, error, files):
    return digits(value, error, *interval(value, error, files))


def answers(rng, number, size):
    """What two auditors gave: often the same, and some categories much more often than others."""
    likely = rng.dirichlet(np.full(size, 0.8))
    first = rng.choice(size, number, p=likely)
    second = np.where(rng.random(number) < rng.uniform(0.3, 0.95), first, rng.choice(size, number, p=likely))
    return [[int(a), int(b)] for a, b in zip(first, second)]


def every_part_differs(parts):
    """Whether two values are left whichever part is left out, so that nothing is divided by zero."""
    return all(
        len({v for part in parts[:i] + parts[i + 1:] for unit in part if len(unit) > 1 for v in unit}) > 1
        for i in range(len(parts))
    )


def tables(rng):
    """Each number is written with its error and its interval."""
    rows = []
    while len(rows) < ROWS:
        size = 6 if len(rows) % 2 else 4
        n = int(np.exp(rng.uniform(np.log(4), np.log(150))))
        units = answers(rng, n, size)
        if not every_part_differs([[unit] for unit in units]):
            continue
        table = np.zeros((size, size), int)
        for a, b in units:
            table[a, b] += 1
        if np.trace(table) == n:
            continue
        row = [",".join(map(str, table.flatten()))]
        kappas = [cohens_kappa(table, wt=None if weights == "identity" else weights) for weights in WEIGHTS[:3]]
        if not all(found.std_kappa > 1e-6 for found in kappas):
            continue  # No error but for rounding: here there is no interval then, and that has tests of its own.
        for weights, found in zip(WEIGHTS, kappas):
            other = cohen_kappa_score(*zip(*units), weights=None if weights == "identity" else weights,
                                      labels=list(range(size)))
            assert abs(found.kappa - other) < 1e-10
            row.append(with_interval(found.kappa, found.std_kappa, n))
        for weights in WEIGHTS:
            found = CAC(pd.DataFrame(units), weights=weights, categories=list(range(size)), digits=13).gwet()["est"]
            row.append(with_interval(found["coefficient_value"], found["se"], n))
        for metric in METRICS:
            error = jackknife(lambda left: alpha(left, size, metric), units)
            row.append(with_interval(alpha(units, size, metric), error, n))
        rows.append(row)
    columns = [f"kappa.{w}" for w in WEIGHTS[:3]] + [f"gwet.{w}" for w in WEIGHTS] + [f"alpha.{m}" for m in METRICS]
    save("agreement-tables", ["cells", *columns], rows, "statsmodels scikit-learn irrCAC krippendorff scipy")


def auditors(rng):
    """Subjects part by "/": of up to five auditors, each gave a digit or nothing."""
    rows = []
    while len(rows) < ROWS:
        size, raters, number = int(rng.integers(2, 7)), int(rng.integers(2, 6)), int(rng.integers(4, 25))
        likely = rng.dirichlet(np.ones(size))
        truth = rng.choice(size, (number, 1), p=likely)
        given = np.where(rng.random((number, raters)) < 0.6, truth, rng.choice(size, (number, raters), p=likely))
        given = np.where(rng.random((number, raters)) < 0.8, given.astype(float), np.nan)
        given = given[~np.isnan(given).all(1)]
        compared = [set(row[~np.isnan(row)]) for row in given if (~np.isnan(row)).sum() > 1]
        if not compared or all(len(values) == 1 for values in compared) or np.isnan(given).all(0).any():
            continue
        weights = WEIGHTS[len(rows) % 4]
        row = ["/".join("".join(str(int(v)) for v in part if not np.isnan(v)) for part in given), size, weights]
        package = CAC(pd.DataFrame(given), weights=weights, categories=[float(k) for k in range(size)], digits=13)
        for found in (package.gwet(), package.fleiss(), package.bp()):
            row.append(digits(found["est"]["coefficient_value"], found["est"]["se"]))
        rows.append(row)
    save("agreement-auditors", ["subjects", "categories", "weights", "gwet", "fleiss", "brennanPrediger"], rows, "irrCAC")


def gaps(rng):
    """Files part by "/", things asked by ";": of up to five auditors, each gave a digit or nothing."""
    rows = []
    while len(rows) < ROWS:
        size, raters = int(rng.integers(2, 7)), int(rng.integers(2, 6))
        likely = rng.dirichlet(np.ones(size))
        files = []
        for _ in range(int(rng.integers(3, 9))):
            file = []
            for _ in range(int(rng.integers(1, 9))):
                truth = rng.choice(size, p=likely)
                given = np.where(rng.random(raters) < 0.6, truth, rng.choice(size, raters, p=likely))
                file.append([int(v) for v in given[rng.random(raters) < 0.75]])
            files.append(file)
        if not every_part_differs(files) or any(all(len(unit) < 2 for unit in file) for file in files):
            continue
        metric = METRICS[len(rows) % 4]
        value = alpha(sum(files, []), size, metric)
        error = jackknife(lambda left: alpha(sum(left, []), size, metric), files)
        if error < 1e-6:
            continue
        text = "/".join(";".join("".join(map(str, unit)) for unit in file) for file in files)
        rows.append((text, size, metric, with_interval(value, error, len(files))))
    save("agreement-gaps", ["files", "categories", "metric", "alpha"], rows, "krippendorff scipy")


def gwet_of(weights, tables):
    table = np.tensordot(weights, tables, 1)
    given = (table.sum(0) + table.sum(1)) / (2 * table.sum())
    chance = np.sum(given * (1 - given)) / (len(table) - 1)
    return (np.trace(table) / table.sum() - chance) / (1 - chance)


def alpha_of(weights, tables):
    both = np.tensordot(weights, tables, 1)
    both = both + both.T
    given = both.sum(0)
    expected = (np.outer(given, given).sum() - np.sum(given ** 2)) / (given.sum() - 1)
    return 1 - (both.sum() - np.trace(both)) / expected


def clustered(value, tables):
    """How the value changes with the weight of each file, from a step too small to be seen in the value itself."""
    number = len(tables)
    slopes = [value(np.ones(number) + 1e-200j * np.eye(number)[i], tables).imag / 1e-200 for i in range(number)]
    return float(np.sqrt(number * np.var(slopes, ddof=1)))


def files(rng):
    """Files part by "/", items by ";": a digit for each of the two auditors."""
    rows = []
    while len(rows) < ROWS:
        number = int(rng.integers(2, 14))
        units = [answers(rng, int(rng.integers(1, 13)), 6) for _ in range(number)]
        every = sum(units, [])
        if len({v for unit in every for v in unit}) < 2 or all(a == b for a, b in every):
            continue
        tables = np.array([[[sum(u == [a, b] for u in file) for b in range(6)] for a in range(6)] for file in units])
        ones = np.ones(number)
        gwet = CAC(pd.DataFrame(every), categories=list(range(6)), digits=13).gwet()["est"]["coefficient_value"]
        krip = alpha(every, 6, "nominal")
        assert abs(gwet - gwet_of(ones, tables)) < 1e-12 and abs(krip - alpha_of(ones, tables)) < 1e-12
        share = float(np.trace(tables.sum(0)) / tables.sum())
        errors = [clustered(v, tables) for v in (
            lambda w, t: np.trace(np.tensordot(w, t, 1)) / np.tensordot(w, t, 1).sum(), gwet_of, alpha_of)]
        if min(errors) < 1e-6:
            continue
        text = "/".join(";".join(f"{a}{b}" for a, b in file) for file in units)
        lows = [interval(v, e, number)[0] for v, e in zip((share, gwet, krip), errors)]
        lows[0] = max(lows[0], 0)
        found = [digits(*numbers) for numbers in zip((share, gwet, krip), errors, lows)]
        whole = jackknife(lambda left: alpha(sum(left, []), 6, "nominal"), units) if every_part_differs(units) else ""
        rows.append((text, *found, whole and digits(whole)))
    save("agreement-files", ["files", "share", "gwet", "alpha", "alphaJackknife"], rows, "numpy irrCAC krippendorff scipy")


def main():
    for number, quantity in enumerate((tables, gaps, files, auditors)):
        quantity(np.random.default_rng([SEED, number]))


if __name__ == "__main__":
    main()
