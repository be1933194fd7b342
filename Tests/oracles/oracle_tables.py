"""Writes one table of numbers that the Swift tests compare with."""
import importlib.metadata
import pathlib
import platform
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "Tests" / "AuditSummariesTests" / "Fixtures"
ROWS = 1000


def written(value):
    if isinstance(value, (list, tuple)):
        return ",".join(written(v) for v in value)
    return f"{value:.12g}" if isinstance(value, (float, np.floating)) else str(value)


def save(name, columns, rows, packages):
    """The packages are those that the numbers come from; their versions stand in the first line."""
    versions = ", ".join(f"{package} {importlib.metadata.version(package)}" for package in packages.split())
    command = f"python3 Tests/oracles/{pathlib.Path(sys.argv[0]).name}"
    lines = [f"# Made by: {command} (Python {platform.python_version()}, {versions})", "\t".join(columns)]
    lines += ["\t".join(written(v) for v in row) for row in rows]
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / f"oracle-{name}.tsv").write_text("\n".join(lines) + "\n")
    print(f"{name}: {len(rows)} rows", flush=True)


def counts(rng, largest):
    """A pair 0 <= x <= n with n spread over the orders of magnitude, and the ends drawn often."""
    n = int(np.exp(rng.uniform(0, np.log(largest + 1))))
    n = min(max(n, 1), largest)
    x = [0, n, int(rng.integers(0, n + 1)), int(rng.binomial(n, 0.8))][int(rng.choice(4, p=[0.1, 0.1, 0.5, 0.3]))]
    return x, n
