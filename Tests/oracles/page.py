#!/usr/bin/env python3
"""Runs the Swift tests that compare with the oracles, and writes what they found into docs/oracles.md.

    python3 Tests/oracles/page.py

Needs no package. Give the folder of another Swift package with the same tests as an argument to run them there."""
import json
import os
import re
import subprocess
import sys

from oracle_tables import FIXTURES, ROOT

INTRODUCTION = """# Statistics against other programs

Every statistic is compared, on 1,000 random inputs, with numbers that were made elsewhere: by packages that others
maintain, or, where it says “own” because there is no package for Python, by working it out in Python in another way than
here. These numbers are kept in `Tests/AuditSummariesTests/Fixtures/oracle-*.tsv`, and each run of the tests compares with
them. The printed examples of the literature are tests of their own.

To make the numbers again, in a Python environment of its own:

```
pip install -r Tests/oracles/requirements.txt
pip install --no-deps irrCAC==0.4.4
python3 Tests/oracles/statistics_oracle.py
python3 Tests/oracles/agreement_oracle.py
python3 Tests/oracles/moderation_oracle.py
python3 Tests/oracles/charts_oracle.py
python3 Tests/oracles/levels_simulation.py
python3 Tests/oracles/releases_oracle.py
```

To compare again and write this page: `python3 Tests/oracles/page.py`.

The difference is the largest of all rows, absolute (over 1, as a part of the number) or relative (always as a part of
it); “same” means that whole numbers and words agree in every row. The numbers are written with 10 to 12 digits, so that
differences of up to 5e-11, relative to the number, are the rounding of the tables. The test fails over the limit.

| Quantity | Compared with | Rows | Largest difference | Limit |
|---|---|--:|--:|--:|
"""

SUPPRESSION = """
## Protection of small numbers

What an outsider can work out about each hidden number is compared with SciPy’s `linprog`: {rows} linked systems of counts with
hidden ones, the least and the most that each can be. Whole numbers agree in every row. The released pattern of the worked
example is the one of pytauargus. `Tests/oracles/disclosure_oracle.py` makes both again. That no released pattern fails the
attack is tested on random tables, and on small ones by trying every table there can be.
"""

RELEASES = """
What the checklists make true is attacked by HiGHS (highspy {highspy}), which is told every kind of file that a checklist leaves
possible and nothing of our sums: {many} workspaces made up by `Tests/oracles/releases_oracle.py` (seed {seed}), each with two packs of
which one holds the other’s audits. {refused} failed the program’s own attack and would not be released. In the other {workspaces},
{given} of {numbers} hidden numbers and {changes} small differences between packs were given away: known exactly or, in
the first pack alone, told to be small.
"""

LEVELS = """
## Three levels of a comparison, simulated

{trials} trials of each row, by `Tests/oracles/levels_simulation.py` from the formulas written out again: two rounds of so many files,
34 questions in 6 sections, 85 % of answers counted, files that differ by 0.6 on the logit scale. “False better” is how often at
least one change of the level is called better where nothing changed, “any false” better or worse; it should be 5 % at most, and a
figure here can be out by 0.7 points. The last two have every question better by 0.4 on the logit scale (about 8 points): how often
the level calls anything better, and how much of what it looks at.

| Files a round | Of these in both | Level | False better | Any false | Calls any | Calls each |
|--:|--:|---|--:|--:|--:|--:|
"""


CHECKS = """
## Checks of a return

`Tests/oracles/cin_checks.py` puts the same {files} censuses to `caseaudit check` and to the published validator ({validator}), and
compares for each code which children, or whether the return as a whole, they name: {same} of {codes} codes agree in every file. Both
name {both} pairs of a code and a child. The others, with how many children both, only caseaudit and only the validator name; why is in
[data quality](data-quality.md#beside-the-published-validator):

| Code | Both | Only caseaudit | Only the validator |
|---|--:|--:|--:|
"""


def checks():
    """The section on the checks of a return."""
    first, *lines = (ROOT / "Tests/oracles/cin_checks_found.tsv").read_text().splitlines()
    made = re.fullmatch(r"# Made by: python3 Tests/oracles/cin_checks.py \((\d+) files, (.+)\)", first)
    rows = table(lines)
    differing = [row for row in rows if row["ours"] != "0" or row["theirs"] != "0"]
    text = CHECKS.format(
        files=made[1], validator=made[2], same=len(rows) - len(differing), codes=len(rows),
        both=f"{sum(int(row['both']) for row in rows):,}",
    )
    for row in differing:
        text += f"| {row['code']} | {int(row['both']):,} | {int(row['ours']):,} | {int(row['theirs']):,} |\n"
    return text


def table(lines):
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


def measured(folder):
    """What the tests print of each quantity: the rows compared, and the largest difference."""
    command = ["swift", "test", "--disable-xctest", "--filter", "Oracle"]
    found = subprocess.run(
        command, cwd=folder, env=os.environ | {"CASEAUDIT_ORACLES": "print"}, text=True, capture_output=True
    )
    if found.returncode:
        sys.exit(found.stdout + found.stderr)
    return {m[1]: (m[2], float(m[3])) for m in re.finditer(r"^oracle (\S+) (\d+) (\S+)$", found.stdout, re.MULTILINE)}


def main():
    found = measured(sys.argv[1] if len(sys.argv) > 1 else ROOT)
    text, made = INTRODUCTION, {}
    for row in table((ROOT / "Tests/oracles/oracles.tsv").read_text().splitlines()):
        rows, largest = found[row["quantity"]]
        limit = "none" if row["kind"] == "same" else f"{row['tolerance']} {row['kind']}"
        difference = "same" if row["kind"] == "same" else f"{largest:.1e}"
        text += f"| {row['what']} | {row['oracle']} | {int(rows):,} | {difference} | {limit} |\n"
        first = (FIXTURES / f"oracle-{row['table']}.tsv").read_text().splitlines()[0]
        made[row["table"]] = re.fullmatch(r"# Made by: python3 Tests/oracles/(\S+) \((.+)\)", first).groups()
    text += "\n## What the numbers were made with\n\n| Table | Made by | With |\n|---|---|---|\n"
    for name, (script, versions) in made.items():
        text += f"| `oracle-{name}.tsv` | `{script}` | {versions} |\n"
    levels = table((ROOT / "Tests/oracles/levels.tsv").read_text().splitlines())
    text += LEVELS.format(trials=f"{int(levels[0]['trials']):,}")
    for row in levels:
        shares = (f"{float(row[key]):.1%}".replace("%", " %") for key in ("falseBetter", "falseAny", "powerAny", "powerEach"))
        text += f"| {row['files']} | {row['same']} | {row['level']} | {' | '.join(shares)} |\n"
    systems = (FIXTURES / "oracle-suppression.tsv").read_text().splitlines()[2:]
    text += SUPPRESSION.format(rows=f"{len(systems):,}")
    releases = json.loads((ROOT / "Tests/oracles/releases.json").read_text())
    many = releases["workspaces"] + releases["refused"] + releases["contradicted"]
    shown = {key: f"{value:,}" if key not in ("seed", "highspy") else value for key, value in releases.items()}
    text += RELEASES.format(**shown | {"many": f"{many:,}", "given": shown["given"] if releases["given"] else "none"})
    (ROOT / "docs/oracles.md").write_text(text + checks())


if __name__ == "__main__":
    main()
