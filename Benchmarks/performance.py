"""Writes docs/performance.md and its picture from what performance.sh measured: performance.py MEASURED DOCS"""
import datetime
import os
import re
import sys
from pathlib import Path

measured, docs = map(Path, sys.argv[1:3])
SIZE = re.compile(r"^.+: (\d+) children, ([\d.]+) MB$")
ROW = re.compile(
    r"^(?P<name>.+?) +(?P<seconds>[\d.]+) s +\d+ MB/s +(?P<times>[\d.]+) x(?: +(?P<clock>[\d.]+) s on the clock +(?P<peak>[\d.]+) MB)?$"
)


def rows():
    """Each row of the census as (children, name, processor seconds, times, seconds on the clock, peak MB)."""
    children = 0
    for line in (measured / "census").read_text().splitlines():
        if size := SIZE.match(line.strip()):
            children = int(size[1])
        elif row := ROW.match(line.strip()):
            numbers = [float(row[key]) if row[key] else None for key in ("seconds", "times", "clock", "peak")]
            yield children, row["name"], *numbers


def picture(found):
    """Time and memory over the number of children, as two drawings side by side."""
    shown = [name for name in dict.fromkeys(name for _, name, *_ in found) if name.startswith(("bare", "caseaudit"))]
    colours = ["#505a5f", "#1d70b8", "#d4351c", "#00703c"]
    most = max(children for children, *_ in found)

    def drawing(left, title, unit, value):
        points = {name: [(row[0], value(row)) for row in found if row[1] == name] for name in shown}
        top = max((y for line in points.values() for _, y in line if y is not None), default=1)
        parts = [f'<text x="{left}" y="24" font-weight="bold">{title}</text>']
        parts += [f'<path d="M{left} 40V220H{left + 320}" fill="none" stroke="#505a5f"/>']
        parts += [f'<text x="{left + 4}" y="52">{top:,.0f} {unit}</text>']
        parts += [f'<text x="{left + 320}" y="238" text-anchor="end">{most:,} children</text>']
        for name, colour in zip(shown, colours):
            line = [(0, 0)] if unit == "s" else []
            line += [(x, y) for x, y in points[name] if y is not None]
            if len(line) < 2:
                continue
            drawn = " ".join(f"{left + 320 * x / most:.0f},{220 - 170 * y / top:.0f}" for x, y in line)
            parts.append(f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>')
        return parts

    parts = drawing(20, "Seconds on the clock", "s", lambda row: row[4] if row[4] is not None else row[2])
    parts += drawing(400, "Peak memory", "MB", lambda row: row[5])
    for place, (name, colour) in enumerate(zip(shown, colours)):
        x = 20 + 185 * place
        parts.append(f'<path d="M{x} 262h20" stroke="{colour}" stroke-width="2"/><text x="{x + 26}" y="266">{name}</text>')
    body = "\n".join(parts)
    title = "Time and memory of a check over the number of children; the table says the numbers"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 280" role="img" font-family="sans-serif" font-size="12">\n'
        f'<title>{title}</title>\n<rect width="760" height="280" fill="#fff"/>\n{body}\n</svg>\n'
    )


def table(found):
    lines = ["| Children | | Processor | Times the bare pass | On the clock | Peak memory |", "|--:|---|--:|--:|--:|--:|"]
    for children, name, seconds, times, clock, peak in found:
        shown = f"`{name}`" if name.startswith("caseaudit") else name
        ends = [f"{clock:.2f} s" if clock is not None else "", f"{peak:.0f} MB" if peak is not None else ""]
        lines.append(f"| {children:,} | {shown} | {seconds:.3f} s | {times:.1f} × | {ends[0]} | {ends[1]} |")
    return "\n".join(lines)


def block(name):
    return f"```text\n{(measured / name).read_text().rstrip()}\n```"


found = list(rows())
(docs / "performance.svg").write_text(picture(found))
(docs / "performance.md").write_text(f"""# Performance

Measured on {datetime.date.today().isoformat()} on {os.cpu_count()} cores by one command, which writes this page and its picture:

```sh
Benchmarks/performance.sh
```

What was tried, what an aim was and where it is missed is told in [benchmarks](benchmarks.md). No test asserts a time.

## A census

The bare pass is libxml2 over the same bytes with callbacks that count elements and do nothing else. `caseaudit check` runs every
rule that a census feeds, the checks of the return and the margins; `--findings` and `--doubtful` write a row for each finding that
needs a look and for each doubt. The censuses repeat the two invented children of the tests under numbers of their own, each with
more dates than a child usually has. Reading and judging have a thread each, so that the clock and the processor tell two things.

{table(found)}

![Time and memory over the number of children](performance.svg)

## Texts

Each row is a rule that reads texts, on one core, beside a pass that only finds where words begin.

{block("texts")}

## Masking

By how many names are listed, on one core, over the texts of the shipped extracts.

{block("masking")}
""")
