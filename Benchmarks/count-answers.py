#!/usr/bin/env python3
"""Counts answers by item, outcome, team and month as other programs do: what a tally is measured against.

Usage: count-answers.py duckdb|pandas ANSWERS.csv|ANSWERS.parquet [COPY.parquet]

With a third file, the table is written there as Parquet instead of being counted.
"""
import sys

engine, table = sys.argv[1:3]
copy = sys.argv[3] if len(sys.argv) > 3 else None
if engine == "duckdb":
    import duckdb

    connection = duckdb.connect(config={"threads": 1})
    if copy:
        connection.execute(f"COPY (FROM '{table}') TO '{copy}' (FORMAT parquet)")
    else:
        print(len(connection.execute(
            f"SELECT item, outcome, team, month, count(*) FROM '{table}' WHERE second = 0 GROUP BY ALL"
        ).fetchall()))
else:
    import pandas

    frame = pandas.read_parquet(table) if table.endswith(".parquet") else pandas.read_csv(table)
    if copy:
        frame.to_parquet(copy)
    else:
        print(len(frame[frame.second == 0].groupby(["item", "outcome", "team", "month"]).size()))
