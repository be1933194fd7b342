#!/usr/bin/env python3
"""Writes the numbers that the direction of two judges, and its exact sign test, are compared with.

    pip install -r Tests/oracles/requirements.txt
    python3 Tests/oracles/moderation_oracle.py

makes `sign-test` of Tests/AuditSummariesTests/Fixtures again, from random answers with a fixed seed. The p value comes
from SciPy, and must be the one of statsmodels; which way an answer moved is worked out here from a table of ranks."""
import numpy as np
from oracle_tables import ROWS, save
from scipy.stats import binomtest
from statsmodels.stats.descriptivestats import sign_test as signed_ranks

SEED = 20261128
# Met, partly met, not met and not evidenced; not applicable and not seen have no rank.
RANKS = {1: 2, 2: 1, 3: 0, 4: 0}


def ways(pairs):
    lowered = raised = same = otherwise = 0
    for first, second in pairs:
        if first == second:
            same += 1
        elif first not in RANKS or second not in RANKS:
            otherwise += 1
        elif RANKS[second] < RANKS[first]:
            lowered += 1
        elif RANKS[second] > RANKS[first]:
            raised += 1
        else:
            same += 1
    return lowered, raised, same, otherwise


def judged(rng):
    """What two judges gave: the second is kinder or stricter than the first by chance, in some rows nearly always."""
    number = int(np.exp(rng.uniform(0, np.log(300))))
    kinder = rng.uniform(0, 1)
    pairs = []
    for _ in range(number):
        first = int(rng.integers(1, 7))
        if rng.random() < 0.3:
            second = int(rng.integers(1, 7))
        else:
            second = first + (-1 if rng.random() < kinder else 1) * int(rng.integers(0, 3))
        pairs.append((first, min(max(second, 1), 6)))
    return pairs


def sign_test(rng):
    """Pairs part by ";": a digit for each of the two judges."""
    rows = []
    while len(rows) < ROWS:
        pairs = judged(rng)
        lowered, raised, same, otherwise = ways(pairs)
        p = float(binomtest(lowered, lowered + raised).pvalue) if lowered + raised else 1.0
        if lowered + raised:
            assert abs(signed_ranks([-1] * lowered + [1] * raised)[1] - p) < 1e-12
        text = ";".join(f"{first}{second}" for first, second in pairs)
        rows.append((text, lowered, raised, same, otherwise, p))
    save("sign-test", ["pairs", "lowered", "raised", "same", "otherwise", "p"], rows, "scipy statsmodels")


if __name__ == "__main__":
    sign_test(np.random.default_rng([SEED, 0]))
