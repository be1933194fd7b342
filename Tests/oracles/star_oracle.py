#!/usr/bin/env python3
"""Makes the counts of board packs out of the tables of an export, with pandas and with DuckDB, and compares them.

    pip install pandas==2.3.3 duckdb==2.0.1
    python3 Tests/oracles/star_oracle.py .build/debug/caseaudit tables

The second argument is the folder of an export of the workspace that the program is started in. Each round is summarised; the counts
of each question, team, rule, grade and aspect of the pack must be sums over the tables, joined by the keys that the dictionary names.
Ends with status 1 where one is not."""
import io
import subprocess
import sys

import duckdb
import pandas as pd

QUESTIONS = """
    SELECT i.name AS item, CAST(SUM(met) AS BIGINT) AS met, CAST(SUM(in_share) AS BIGINT) AS counted
    FROM answers JOIN audits USING (audit) JOIN items i USING (item)
    WHERE answers.counted = 1 AND audits.round = ? GROUP BY i.name"""
TEAMS = """
    SELECT COALESCE(audits.team, '') AS team, CAST(SUM(met) AS BIGINT) AS met, CAST(SUM(in_share) AS BIGINT) AS counted
    FROM answers JOIN audits USING (audit) WHERE answers.counted = 1 AND audits.round = ? GROUP BY 1"""
RULES = """
    SELECT rule, CAST(SUM(agreed) AS BIGINT) AS agreed, CAST(SUM(ruled - agreed) AS BIGINT) AS overridden
    FROM answers JOIN audits USING (audit) WHERE ruled = 1 AND audits.round = ? GROUP BY rule"""
GRADES = """
    SELECT grades.grade, COUNT(*) AS files, 0 AS none FROM grades JOIN audits USING (audit)
    WHERE grades.counted = 1 AND section = 'whole-file' AND audits.round = ? GROUP BY 1"""
ASPECTS = """
    SELECT rule || ' ' || aspect AS name, CAST(SUM(named) AS BIGINT) AS named, CAST(SUM(missing) AS BIGINT) AS missing
    FROM aspects JOIN files USING (file) WHERE files.round = ? GROUP BY 1"""


def by_duckdb(tables, round_name):
    """The counts by name, of each kind, by SQL over the files."""
    found = {}
    for kind, query in [("item", QUESTIONS), ("team", TEAMS), ("rule", RULES), ("grade", GRADES), ("aspect", ASPECTS)]:
        found[kind] = {name: (one, other) for name, one, other in tables.execute(query, [round_name]).fetchall()}
    return found


def by_pandas(tables, round_name):
    """The same by joins of data frames."""
    audits = tables["audits"][tables["audits"]["round"] == round_name]
    answers = tables["answers"].merge(audits[["audit", "team"]], on="audit").merge(tables["items"][["item", "name"]], on="item")
    counted = answers[answers.counted == 1]
    ruled = answers[answers.ruled == 1].assign(overridden=lambda rows: rows.ruled - rows.agreed)
    grades = tables["grades"].merge(audits[["audit"]], on="audit")
    whole = grades[(grades.counted == 1) & (grades.section == "whole-file")].assign(files=1, none=0)
    files = tables["files"][tables["files"]["round"] == round_name]
    aspects = tables["aspects"].merge(files[["file"]], on="file")
    aspects = aspects.assign(name=aspects.rule + " " + aspects.aspect)

    def sums(rows, key, one, other):
        return {name: (int(a), int(b)) for name, a, b in rows.groupby(key)[[one, other]].sum().itertuples()}

    return {
        "item": sums(counted, "name", "met", "in_share"),
        "team": sums(counted.fillna({"team": ""}), "team", "met", "in_share"),
        "rule": sums(ruled, "rule", "agreed", "overridden"), "grade": sums(whole, "grade", "files", "none"),
        "aspect": sums(aspects, "name", "named", "missing"),
    }


def printed(program, round_name):
    """The same as the pack of a round has them."""
    said = subprocess.run([program, "summarise", round_name, "--format", "csv"], capture_output=True, text=True, check=True)
    pack = pd.read_csv(io.StringIO(said.stdout), dtype=str, keep_default_na=False)

    def rows(kind, key, one, other):
        some = pack[pack.kind == kind]
        return {key(row): (int(getattr(row, one)), int(getattr(row, other))) for row in some.itertuples()}

    whole = next(pack[pack.kind == "all"].itertuples())
    grades = {name: int(getattr(whole, name.replace("-", "_"))) for name in
              ["outstanding", "good", "requires-improvement", "inadequate"]}
    return {
        "item": rows("item", lambda row: row.item, "met", "counted"),
        "team": rows("team", lambda row: row.group, "met", "counted"),
        "rule": rows("rule", lambda row: row.rule, "agreed", "overridden"),
        "grade": {name: (count, 0) for name, count in grades.items() if count},
        "aspect": rows("aspect", lambda row: f"{row.rule} {row.aspect}", "named", "missing"),
    }


def children(program, tables, frames):
    """Actions for children, by round, case and line, as the export and as `actions children` has them: due, state, days late.

    In a workspace without such actions nothing is compared, and the other counts stand alone."""
    said = subprocess.run([program, "actions", "children", "--format", "csv"], capture_output=True, text=True, check=True)
    listed = pd.read_csv(io.StringIO(said.stdout), dtype=str, keep_default_na=False)
    wanted = sorted((row[0], row[1], int(row[2]), row[3], row[6], row[7], row[8]) for row in listed.itertuples(index=False))

    def told(rows):
        """The rows of an engine, nothing as an empty text."""
        plain = [["" if pd.isna(cell) else str(cell).removesuffix(".0").removesuffix(" 00:00:00") for cell in row] for row in rows]
        return sorted(
            (round_name, case, int(number), team, due, "verified" if verified else "done" if done else "open", late)
            for round_name, case, number, team, due, done, verified, late in plain)

    columns = ["round", "reference", "number", "team", "due", "done_day", "verified_day", "days_overdue"]
    audits = frames["audits"][["audit", "round", "file", "team"]].merge(frames["files"][["file", "reference"]], on="file")
    by_pandas_rows = frames["child_actions"].merge(audits, on="audit")[columns].itertuples(index=False)
    by_duckdb_rows = tables.execute(f"""
        SELECT audits.round, {", ".join(columns[1:])} FROM child_actions JOIN audits USING (audit) JOIN files USING (file)""").fetchall()
    return [(engine, wanted, told(rows)) for engine, rows in [("pandas", by_pandas_rows), ("DuckDB", by_duckdb_rows)]]


def main():
    program, folder = sys.argv[1:]
    names = ["answers", "aspects", "audits", "child_actions", "files", "grades", "items", "rounds"]
    frames = {name: pd.read_csv(f"{folder}/{name}.csv", keep_default_na=True) for name in names}
    database = duckdb.connect()
    for name in names:
        database.execute(f"CREATE TABLE {name} AS SELECT * FROM read_csv('{folder}/{name}.csv', header = true)")
    compared = wrong = 0
    for round_name in frames["rounds"]["round"]:
        pack = printed(program, round_name)
        for engine, found in [("pandas", by_pandas(frames, round_name)), ("DuckDB", by_duckdb(database, round_name))]:
            for kind, rows in pack.items():
                for name, counts in rows.items():
                    compared += 1
                    other = found[kind].get(name, (0, 0))
                    if other != counts:
                        wrong += 1
                        print(f"{round_name}, {kind} {name}: the pack has {counts}, {engine} {other}")
    for engine, wanted, found in children(program, database, frames):
        compared += len(wanted)
        if wanted != found:
            wrong += 1
            print(f"actions for children: listed {wanted}, {engine} {found}")
    print(f"{compared} pairs of counts of {len(frames['rounds'])} packs compared with pandas {pd.__version__} and DuckDB "
          f"{duckdb.__version__}: {wrong} differ")
    sys.exit(1 if wrong or not compared else 0)


if __name__ == "__main__":
    main()
