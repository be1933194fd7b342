"""How a text rule reads labelled wordings: precision, recall and balanced accuracy for each aspect.

    python3 Tests/oracles/wordings.py plan FILE.tsv [PROGRAM]

The file has one header line and tabs; its columns are those of Tests/AuditRulesTests/Fixtures/wordings. Labels are noisy:
each figure is printed for all rows and for those without `unsure`. PROGRAM is `caseaudit` where none is named.
"""

import csv
import json
import math
import subprocess
import sys

RULES = {
    "plan": "plan-outcomes-smart",
    "supervision": "supervision-decisions-on-file",
    "voice": "childs-views-evidenced",
}
READS = {"negated", "adult", "placeholder", "label"}
OTHER = {"id", "statement", "kind", "overall", "unsure", "source"}


def explained(program, rule, row):
    """What the program says of one wording."""
    command = [program, "explain", rule, "--json", "--text=" + row["statement"]]
    if row.get("kind"):
        command += ["--as", row["kind"]]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def interval(count, of):
    """Wilson's interval of a share."""
    if of == 0:
        return "none"
    z, share = 1.959963984540054, count / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    below = 1 + z * z / of
    return f"{count / of:.2f} ({(middle - half) / below:.2f} to {(middle + half) / below:.2f})"


def line(name, pairs):
    """One aspect: pairs of what the rule and what the label says."""
    both = sum(r and l for r, l in pairs)
    rule_only = sum(r and not l for r, l in pairs)
    label_only = sum(l and not r for r, l in pairs)
    neither = len(pairs) - both - rule_only - label_only
    recall = both / max(both + label_only, 1)
    balanced = (recall + neither / max(neither + rule_only, 1)) / 2
    return (f"{name:<12} balanced {balanced:.3f}  precision {interval(both, both + rule_only):<22}"
            f"  recall {interval(both, both + label_only):<22}  labelled {both + label_only} of {len(pairs)}")


def main():
    kind, path = sys.argv[1], sys.argv[2]
    program = sys.argv[3] if len(sys.argv) > 3 else "caseaudit"
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    said = [explained(program, RULES[kind], row) for row in rows]
    columns = [name for name in rows[0] if name not in OTHER]
    for title, kept in (("all", lambda row: True), ("without unsure", lambda row: row["unsure"] != "1")):
        chosen = [(row, says) for row, says in zip(rows, said) if kept(row)]
        print(f"{kind}, {title}: {len(chosen)} wordings")
        for name in columns:
            key = "forWhom" if name == "for-whom" else name
            pairs = [((key in says["reads"]) if key in READS else says["aspects"].get(key, False), row[name] == "1")
                     for row, says in chosen]
            print("  " + line(name, pairs))
        clear = [(says["outcome"] == "met", row["overall"] == "good") for row, says in chosen if row["overall"] != "fair"]
        print("  " + line("good/poor", clear) + f"  right {sum(r == l for r, l in clear)} of {len(clear)}")
        if kind != "plan":
            key, label, value = ("decision", "decision", "0") if kind == "supervision" else ("words", "placeholder", "1")
            empty = [says["aspects"].get(key, False) for row, says in chosen if row[label] == value]
            print(f"  read as {key} though empty: {sum(empty)} of {len(empty)}")


main()
