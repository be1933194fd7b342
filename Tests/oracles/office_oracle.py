#!/usr/bin/env python3
"""Opens Word and Excel documents that caseaudit made with programs that had no part in making them.

    pip install python-docx openpyxl openxml-audit
    apt-get install libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils
    caseaudit summarise 2026-H1 --format docx --output pack.docx
    caseaudit summarise 2026-H1 --format xlsx --output pack.xlsx
    caseaudit summarise 2026-H1 --format csv --output pack.csv
    python3 Tests/oracles/office_oracle.py pack.docx pack.xlsx --csv pack.csv

python-docx and openpyxl read what is in them, openxml-audit compares every part with the schemas of Office, and
LibreOffice prints them. Each line that is printed says what was found; a line that begins with "WRONG" makes the
script end with 1. With --csv the sheet "Data" is compared with the report's CSV, value by value. With --pages FOLDER
the printed pages are kept there as pictures, to be looked at."""
import argparse
import collections
import csv
import datetime
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import docx
import openpyxl

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SHEET_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"

wrong = 0


def say(what):
    print(f"  {what}")


def check(holds, what):
    global wrong
    if not holds:
        wrong += 1
        print(f"WRONG  {what}")


def check_container(path):
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, "an entry is damaged")
        entries = archive.infolist()
        check(entries[0].filename == "[Content_Types].xml", "the list of contents is not first")
        check({entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}, "an entry has a date")
        say(f"{len(entries)} parts, {path.stat().st_size:,} bytes")


def check_schema(path):
    try:
        import openxml_audit
    except ImportError:
        say("openxml-audit is not installed: the schemas were not compared")
        return
    result = openxml_audit.OpenXmlValidator().validate(str(path))
    for error in list(result.errors)[:10]:
        check(False, f"schema: {error}")
    say(f"schema: {len(list(result.errors))} complaints of openxml-audit")


def check_headings(document):
    levels = []
    for paragraph in document.paragraphs:
        found = re.fullmatch(r"[Hh]eading (\d)", paragraph.style.name)
        if found:
            levels.append(int(found.group(1)))
    before = 0
    for level in levels:
        check(level <= before + 1, f"a heading of level {level} follows one of level {before}")
        before = level
    say(f"headings by level: {dict(sorted(collections.Counter(levels).items()))}")


def check_word_tables(document):
    rows = 0
    for number, table in enumerate(document.tables, 1):
        properties = table.rows[0]._tr.trPr
        is_marked = properties is not None and properties.find(f"{WORD}tblHeader") is not None
        check(is_marked, f"table {number}: its headings do not come again")
        for row in table.rows:
            width = sum(cell.grid_span for cell in row._tr.tc_lst)
            check(width == len(table.columns), f"table {number}: a row of {width} columns of {len(table.columns)}")
        rows += len(table.rows)
    say(f"{len(document.tables)} tables with {rows} rows")


def check_word(path):
    document = docx.Document(path)
    check(bool(document.core_properties.title), "no title in the properties")
    check(document.core_properties.language == "en-GB", "no language in the properties")
    check(not document.core_properties.author, "an author in the properties")
    say(f"title: {document.core_properties.title}")
    check_headings(document)
    check_word_tables(document)
    pictures = list(document.element.iter(f"{DRAWING}docPr"))
    check(all(picture.get("descr") for picture in pictures), "a picture has no description")
    say(f"{len(pictures)} pictures, each with its description")
    papers = collections.Counter(section.orientation.name.lower() for section in document.sections)
    say(f"parts by paper: {dict(papers)}")


def check_excel(path, rows):
    book = openpyxl.load_workbook(path)
    kinds = collections.Counter()
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    kinds[cell.data_type] += 1
    check(kinds["f"] == 0, "a cell is a formula")
    say(f"sheets: {', '.join(book.sheetnames)}")
    say(f"{kinds['n']} cells with numbers, {kinds['s']} with text")
    check(all(len(name) <= 31 for name in book.sheetnames), "a name of a sheet is too long")
    check(all(not sheet.merged_cells.ranges for sheet in book), "cells are merged")
    check(all(len(sheet.tables) == 1 for sheet in book.worksheets[1:]), "a sheet has no table, or several")
    check(all(sheet.freeze_panes for sheet in book.worksheets[1:]), "headings do not stay in view")
    check_charts(path, book)
    if rows is not None:
        check("Data" in book.sheetnames, "there is no sheet of data")
        compare_data(book["Data"], rows)


def check_charts(path, book):
    """What a chart keeps of its cells is what stands in them, and no word is drawn, as it would be nought."""
    charts = [(sheet, chart) for sheet in book for chart in sheet._charts]
    drawn = 0
    for sheet, chart in charts:
        for series in chart.series:
            source = series.val or series.yVal
            places = re.findall(r"\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", source.numRef.f)
            cells = [sheet[f"{column}{row}"].value for column, first, last in places for row in range(int(first), int(last) + 1)]
            check(all(cell is None or isinstance(cell, (int, float)) for cell in cells), f"{sheet.title}: a word is drawn")
            kept = [float(point.v) for point in (source.numRef.numCache.pt if source.numRef.numCache else [])]
            check(set(kept) <= {float(cell) for cell in cells if cell is not None}, f"{sheet.title}: more than the cells")
            drawn += len(cells)
    with zipfile.ZipFile(path) as archive:
        texts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/drawings/drawing")]
    frames = [frame for text in texts for frame in re.findall(r"<xdr:cNvPr [^>]*", text)]
    check(len(frames) == len(charts), "a chart is not on its sheet")
    check(all('descr="' in frame and 'descr=""' not in frame for frame in frames), "a chart has no description")
    say(f"{len(charts)} charts over {drawn} cells, each with its description")


def compare_data(sheet, rows):
    check(sheet.max_row == len(rows), f"{sheet.max_row} rows of data, and {len(rows)} in the CSV")
    differences = 0
    for number, row in enumerate(rows, 1):
        for place, text in enumerate(row, 1):
            value = sheet.cell(number, place).value
            if not is_same(value, text):
                differences += 1
                if differences <= 5:
                    check(False, f"row {number}, column {place}: {value!r} is not {text!r}")
    check(differences == 0, f"{differences} values differ")
    check(sheet.tables or len(rows) < 2, "the data is no table")
    say(f"{len(rows)} rows of data are those of the CSV")


def is_same(value, text):
    if value is None:
        return text == ""
    if isinstance(value, (int, float)):
        # A workbook keeps sixteen digits.
        return abs(float(text) - value) <= abs(value) * 1e-15
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() == text
    # CSV has an apostrophe before what a spreadsheet would take for a formula.
    return value == text or "'" + value == text


def printed(path, folder):
    with tempfile.TemporaryDirectory() as work:
        command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", work, str(path)], check=True, capture_output=True, timeout=300)
        page = pathlib.Path(work) / f"{path.stem}.pdf"
        text = subprocess.run(["pdftotext", "-layout", str(page), "-"], check=True, capture_output=True).stdout.decode()
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            start = folder / path.name.replace(".", "-")
            subprocess.run(["pdftoppm", "-r", "80", "-png", str(page), str(start)], check=True)
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--csv", type=pathlib.Path)
    parser.add_argument("--pages", type=pathlib.Path)
    options = parser.parse_args()
    rows = None
    if options.csv:
        with options.csv.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
    for path in options.files:
        print(path.name)
        check_container(path)
        check_schema(path)
        if path.suffix == ".docx":
            check_word(path)
            title = docx.Document(path).core_properties.title
        else:
            check_excel(path, rows)
            title = openpyxl.load_workbook(path).properties.title
        text = printed(path, options.pages)
        first = title.split()[0] if title.split() else ""
        check(first in text, "the printed pages do not show the title")
        say(f"{text.count(chr(12))} printed pages")
    print("nothing is wrong" if wrong == 0 else f"{wrong} things are wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
