#!/usr/bin/env python3
"""Writes the numbers that the agreement between auditors is compared with.

    pip install numpy scipy pandas krippendorff statsmodels irrCAC
    pip install --upgrade scipy
    python3 Tests/oracles/agreement_oracle.py

makes Tests/AuditSummariesTests/Fixtures/oracle-agreement-*.tsv again, from random answers with a fixed seed. irrCAC
asks for SciPy 1.12, whose quantiles of t are wrong in the tenth digit, and works with a newer one. Kappa comes from
statsmodels, AC1 and AC2 from irrCAC, alpha from krippendorff, called again without each file for its jackknife. No
package clusters AC1 by file: its error is worked out from derivatives by a step along the imaginary axis, which takes
no derivation by hand."""
import importlib.metadata
import pathlib
import platform
import warnings

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from scipy import stats
from statsmodels.stats.inter_rater import cohens_kappa

warnings.filterwarnings("ignore")

COMMAND = "python3 Tests/oracles/agreement_oracle.py"
FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "AuditSummariesTests" / "Fixtures"
PACKAGES = ("numpy", "scipy", "krippendorff", "irrCAC", "statsmodels")
METRICS = ("nominal", "ordinal", "interval")
SEED = 20080516


def written(value):
    return f"{value:.12g}" if isinstance(value, (float, np.floating)) else str(value)


def save(name, columns, rows):
    versions = ", ".join(f"{package} {importlib.metadata.version(package)}" for package in PACKAGES)
    lines = [f"# Made by: {COMMAND} (Python {platform.python_version()}, {versions})", "\t".join(columns)]
    lines += ["\t".join(written(v) for v in row) for row in rows]
    (FIXTURES / f"oracle-agreement-{name}.tsv").write_text("\n".join(lines) + "\n")
    print(f"agreement-{name}: {len(rows)} rows")


def interval(value, error, files):
    return np.clip(stats.t.interval(0.95, files - 1, value, error), -1, 1)


def jackknife(value, parts):
    """The error of value(parts) from leaving out one of the parts after the other."""
    left = np.array([value(parts[:i] + parts[i + 1:]) for i in range(len(parts))])
    return float(np.sqrt((len(parts) - 1) / len(parts) * np.sum((left - left.mean()) ** 2)))


def alpha(units, size, metric):
    """Units are lists of values, as many as there were auditors of each; krippendorff takes their counts."""
    counts = np.array([np.bincount(unit, minlength=size) for unit in units])
    return float(krippendorff.alpha(
        value_counts=counts, value_domain=list(range(size)), level_of_measurement=metric
    ))


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
    rows = []
    while len(rows) < 120:
        size = 6 if len(rows) // 4 % 2 else 4
        n = int(np.exp(rng.uniform(np.log(4), np.log(150))))
        units = answers(rng, n, size)
        if not every_part_differs([[unit] for unit in units]):
            continue
        table = np.zeros((size, size), int)
        for a, b in units:
            table[a, b] += 1
        if np.trace(table) == n:
            continue
        for weights in ("identity", "linear", "quadratic", "ordinal"):
            kappa = ("", "", "", "")
            if weights != "ordinal":
                found = cohens_kappa(table, wt=None if weights == "identity" else weights)
                kappa = (found.kappa, found.std_kappa, *interval(found.kappa, found.std_kappa, n))
            gwet = CAC(pd.DataFrame(units), weights=weights, categories=list(range(size)), digits=13).gwet()["est"]
            error = gwet["se"]
            gwet = (gwet["coefficient_value"], error, *interval(gwet["coefficient_value"], error, n))
            metric = METRICS[len(rows) // 4 % 3]
            value = alpha(units, size, metric)
            error = jackknife(lambda left: alpha(left, size, metric), units)
            rows.append((
                ",".join(map(str, table.flatten())), weights, *kappa, *map(float, gwet), metric, value, error,
                *map(float, interval(value, error, n)),
            ))
    columns = ["kappa", "kappaError", "kappaLow", "kappaHigh", "gwet", "gwetError", "gwetLow", "gwetHigh"]
    save("tables", ["cells", "weights", *columns, "metric", "alpha", "alphaError", "alphaLow", "alphaHigh"], rows)


def gaps(rng):
    """Files part by "/", things asked by ";": of up to five auditors, each gave a digit or nothing."""
    rows = []
    while len(rows) < 90:
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
        metric = METRICS[len(rows) % 3]
        value = alpha(sum(files, []), size, metric)
        error = jackknife(lambda left: alpha(sum(left, []), size, metric), files)
        if error < 1e-6:
            continue
        text = "/".join(";".join("".join(map(str, unit)) for unit in file) for file in files)
        rows.append((text, size, metric, value, error, *map(float, interval(value, error, len(files)))))
    save("gaps", ["files", "categories", "metric", "alpha", "alphaError", "alphaLow", "alphaHigh"], rows)


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
    while len(rows) < 70:
        number = int(rng.integers(2, 14))
        units = [answers(rng, int(rng.integers(1, 25)), 6) for _ in range(number)]
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
        low = [float(interval(v, e, number)[0]) for v, e in zip((share, gwet, krip), errors)]
        whole = jackknife(lambda left: alpha(sum(left, []), 6, "nominal"), units) if every_part_differs(units) else ""
        rows.append((
            text, share, errors[0], max(low[0], 0.0), float(gwet), errors[1], low[1], krip, errors[2], low[2], whole
        ))
    columns = [f"{name}{part}" for name in ("share", "gwet", "alpha") for part in ("", "Error", "Low")]
    save("files", ["files", *columns, "alphaJackknife"], rows)


def main():
    for number, quantity in enumerate((tables, gaps, files)):
        quantity(np.random.default_rng([SEED, number]))


if __name__ == "__main__":
    main()
