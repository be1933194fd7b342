"""Writes docs/mutants.md from the results and from what was argued about survivors."""
import csv
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARGUED = ROOT / "Tests/mutants/argued.tsv"

INTRODUCTION = """# Mutants

A test is worth what it notices. `Tests/mutants` makes small random changes to a target, one at a time, and runs the
tests that can reach it: a change that no test notices is a *survivor*, and shows either a test that is missing, or
code that does nothing, or a change that means the same.

```sh
python3 Tests/mutants/mutants.py AuditRules AuditSummaries
python3 Tests/mutants/mutants.py --page
```

The first line makes 200 mutants of each target named, keeps what became of them in `Tests/mutants/results/` and prints
the survivors; the second writes this page. It needs Python 3.9, no package, and leaves the checkout as it is: it works
in a copy. `--count 60` makes fewer, `--seed 2` others; the same seed and the same sources give the same mutants.
`--copy FOLDER` keeps the copy, so that the next run builds less. `--own` runs a target's own tests only, `--above` only
those of the targets above it, where what it does is tested there. `--again` tries only those that nothing noticed in the
last run, after tests were added. `--only AuditRules`, behind the targets, tries the mutants of that one and builds those of
all: a later run of the same targets then finds them built.

## How it works

- **All mutants are built at once**, each behind a number that the environment switches on (`CASEAUDIT_MUTANT=17`),
  because building takes a minute and a test a second. Where the script may mount (as root, on Linux), the copy is
  mounted over the checkout, so that only the mutated targets and what is above them are built again; elsewhere
  everything is built once.
- **Six families take turns**, by chance within each: a comparison flipped or moved by one (`<` to `<=` or `>=`), a
  guard's condition dropped, a constant changed by one (or `true` to `false`), a branch swapped (`if`, `a ? b : c`, the
  `where` of a loop), `&&` for `||` and `!x` for `x`, and arithmetic (`+` for `-`, `min` for `max`, what is appended
  left out).
- **Not mutated**: the worked examples of rules (they are tests), patterns and raw values (they have to be literals),
  attributes, and `precondition`.
- **What does not compile is left out**, and the next of the order takes its place. The order is by a digest of the line
  and of the change, so that a change elsewhere moves no mutant.
- **Targets take turns of 40 mutants**, and what became of them is written on the way: a run that is stopped leaves the
  numbers of those that it tried, and no program running.
- **First a target's own tests, then those of every target above it**, the transcripts page by page, the quickest first. A
  run without a mutant notes which mutants each suite reaches, so that only those suites run. The first failure ends the
  run; so do four times the processor time that the suite takes without a mutant, and 6 GB of memory.
- `ImportTests`, `SourceHabitTests`, `DocumentationTests` and `ArguedMutantTests` are left out: they read the sources and
  would see every mutant.

## Last result

“Own” means that only the target's own tests were run, “above” only those of the targets above it, “all” both. The aim is
at least 90 % of 200. `AuditDocuments`, `AuditPages`, `AuditReports`, `AuditStore`, `AuditSummaries` and `CaseExtracts` are there, and
so are `AuditChecklists` and `PublishedFigures`, of which all sites were tried; `AuditActions` is with 168 tried.

`AuditWalk` and `AuditWeb` are so of the 60 and 80 mutants that were tried of 100 chosen: what their own tests did not notice at first
has had tests since, and was tried again with those, one by one. Their shares are of mutants for which tests were written,
and say nothing of those of another seed.

Not there yet: `AuditPlanning` (162 of 184, all sites; some of its survivors have had tests since), `AuditRules` (179 of 200 tried; its texts were read otherwise by later changes, which
no mutant tried) and `AuditCommands` (80 tried of 100 chosen). Of the last the survivors were tried again with the tests that were written for them,
and some with the one page of their command that seemed nearest; a run of all pages did not come to its end, so that
others of them may be noticed by a page.

"""


def number(value):
    return f"{value:,}"


def table(results):
    lines = [
        "| Target | Tests | Sites | Mutants | Killed | by its own tests | Share | Did not compile | Survivors | Minutes "
        "| Seed | Day |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|",
    ]
    for one in results:
        cells = [
            f"`{one['target']}`", one["tests"], number(one["sites"]), one["mutants"], one["killed"],
            one["killed by its own tests"],
            f"{100 * one['killed'] / one['mutants']:.1f} %", one["not compiled"], len(one["survivors"]), one["minutes"],
            one["seed"], one["date"],
        ]
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def argued():
    """What was argued, by path, line of source and change."""
    with ARGUED.open(newline="") as file:
        return {
            (row["path"], row["source"], row["change"]): row["because"]
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        }


def stands(path, source):
    """Whether a line is still in its file."""
    file = ROOT / path
    return file.exists() and source in {" ".join(line.split()) for line in file.read_text().split("\n")}


def code(text):
    text = text.replace("|", "\\|")
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def survivors(results, reasons):
    text = ""
    for one in results:
        if not one["survivors"]:
            continue
        text += f"\n### {one['target']}\n\n| Where | Line | Change | Why it is not noticed |\n|---|---|---|---|\n"
        for mutant in one["survivors"]:
            path = mutant["path"].removeprefix(f"Sources/{one['target']}/")
            why = reasons.get((mutant["path"], mutant["source"], mutant["change"]))
            if not stands(mutant["path"], mutant["source"]):
                why = "The line has changed since."
            if not why:
                why = "No test notices it." if mutant["reached by"] else "No test that was run reaches it."
            text += f"| {path}:{mutant['line']} | {code(mutant['source'])} | {code(mutant['change'])} | {why} |\n"
    return text


def write():
    results = [json.loads(path.read_text()) for path in sorted((ROOT / "Tests/mutants/results").glob("*.json"))]
    text = INTRODUCTION + table(results)
    text += "\n## Survivors\n\nWhere a change does no harm, `Tests/mutants/argued.tsv` says why; the others need a test, or "
    text += "had none when they were tried.\n"
    (ROOT / "docs/mutants.md").write_text(text + survivors(results, argued()))
