#!/usr/bin/env python3
"""Fills in forms of Word with programs that had no part in making them, and lets caseaudit read them back.

    pip install python-docx
    apt-get install libreoffice-writer-nogui
    python3 Tests/oracles/forms_oracle.py .build/debug/caseaudit

In a copy of checklists/ and audits/ an auditor's cases are handed out as forms. python-docx fills them in as a person would:
choices by their words, comments with quotation marks of Word, a tick. Where LibreOffice is installed it opens each filled form
and saves it anew, and that is what is read. The forms are collected, and the journals have to say what was filled in; the
workspace has to be sound. Then the form is spoilt in ways that people spoil forms, and each has to be named. Each line says
what was found; one that begins with "WRONG" makes the script end with 1. Without LibreOffice that half is left out, and said."""
import argparse
import copy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TICK = "{http://schemas.microsoft.com/office/word/2010/wordml}"
ROUND, AUDITOR, CASE = "2026-h1-case-file", "tm-duty-north", "C-D16"
COMMENT = "The plan says \u201cas soon as possible\u201d \u2013 nothing with a day.\nSee the June review."
wrong = 0


def check(holds, what):
    global wrong
    wrong += not holds
    print(f"  {'' if holds else 'WRONG: '}{what}")


class Form:
    """A form, with its boxes by tag."""

    def __init__(self, path):
        self.document = docx.Document(path)
        self.boxes = {}
        for box in self.document.element.body.iter(qn("w:sdt")):
            tag = box.sdtPr.find(qn("w:tag")) if hasattr(box, "sdtPr") else box.find(qn("w:sdtPr")).find(qn("w:tag"))
            self.boxes[tag.get(qn("w:val"))] = box

    def put(self, tag, text):
        """Writes into a box as python-docx lets one: by hand, with every line of a text as one."""
        box = self.boxes[tag]
        prompt = box.find(qn("w:sdtPr")).find(qn("w:showingPlcHdr"))
        if prompt is not None:
            prompt.getparent().remove(prompt)
        content = box.find(qn("w:sdtContent"))
        run = content.find(qn("w:r"))
        for child in list(run):
            run.remove(child)
        for number, line in enumerate(text.split("\n")):
            if number:
                run.append(OxmlElement("w:br"))
            piece = OxmlElement("w:t")
            piece.text = line
            piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(piece)

    def tick(self):
        box = self.boxes["signature"]
        next(box.iter(f"{TICK}checked")).set(f"{TICK}val", "1")
        self.put("signature", "\u2612")

    def fill(self):
        """Answers everything; the first outcome that falls short has a comment like every answer."""
        outcomes = ["Met", "Partly met", "Not met", "Not evidenced", "Not applicable", "Not seen"]
        self.given = {}
        for number, tag in enumerate(t for t in self.boxes if t.startswith("answer.")):
            words = [i.get(qn("w:displayText")) for i in self.boxes[tag].iter(qn("w:listItem"))]
            outcome = "Agreed: as the dates show" if words[1].startswith("Agreed") else outcomes[number % 6]
            self.put(tag, outcome)
            self.put("comment." + tag[7:], COMMENT if number % 2 else "\u2018Seen\u2019 on the file, caf\u00e9 and all.")
            self.given[tag[7:]] = outcome
        for tag in self.boxes:
            if tag.startswith("grade.") or tag == "overall":
                self.put(tag, "Inadequate")
        self.put("tie", "I am not tied to it")
        self.put("good-practice", "She chose the place, and the worker waited.")
        self.put("action.1", "See the child alone at school")
        self.put("action.1.when", "by 2 October 2026")
        self.put("safe-today", "Cannot tell from the file")
        self.tick()
        self.put("name", "Team manager, duty north")

    def save(self, path):
        self.document.save(path)


class Council:
    """A workspace of its own, with the program in it."""

    def __init__(self, program, folder):
        self.program, self.root = program, folder / "council"
        self.root.mkdir()
        for name in ("checklists", "audits"):
            shutil.copytree(name, self.root / name)
        self.forms = folder / "forms"

    def run(self, *words):
        environment = {"PATH": "/usr/bin:/bin", "COLUMNS": "200", "CASEAUDIT_NOW": "2026-09-14T09:30:00Z", "HOME": str(self.root)}
        done = subprocess.run([self.program, *words], cwd=self.root, env=environment, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def hand_out(self):
        status, said = self.run("hand-out", "forms", ROUND, "--auditor", AUDITOR, "--to", str(self.forms))
        check(status == 0, f"handed out: {said.splitlines()[0]}")
        return self.forms / f"{CASE}.docx"


def through_libreoffice(office, path):
    """The form as LibreOffice saves it."""
    folder = path.parent / "saved"
    subprocess.run([office, "--headless", "--convert-to", "docx", "--outdir", folder, path], check=True, capture_output=True)
    return folder / path.name


def whole(program, office):
    """A form that is filled in as it should be."""
    with tempfile.TemporaryDirectory() as folder:
        council = Council(program, pathlib.Path(folder))
        path = council.hand_out()
        form = Form(path)
        form.fill()
        form.save(path)
        if office:
            path = through_libreoffice(office, path)
        status, said = council.run("collect", str(path))
        check(status == 0 and "Signed." in said, f"collected{' after LibreOffice' if office else ''}: {said.strip()}")
        journal = council.root / f"audits/{ROUND}/journals/{CASE}.{AUDITOR}.jsonl"
        entries = [json.loads(line) for line in journal.read_text().splitlines()] if journal.exists() else []
        answers = {e["item"]: e["outcome"] for e in entries if e["event"] == "answered"}
        same = all(
            answers.get(item, "").lower() == outcome.replace(" ", "").lower()
            for item, outcome in form.given.items()
            if not outcome.startswith("Agreed")
        )
        check(same and len(answers) == len(form.given), f"{len(answers)} answers are in the journal as they were chosen")
        comments = [e["text"] for e in entries if e["event"] == "commented"]
        # LibreOffice before 7.5 takes the end of a line out of a box, and leaves the words.
        bare = (lambda text: "".join(text.split())) if office else (lambda text: text)
        check(bare(COMMENT) in map(bare, comments), "comments have their quotation marks and their words")
        check("signed" in [e["event"] for e in entries], "it is signed")
        status, said = council.run("verify")
        check(status == 0, f"verified: {said.splitlines()[0]}")
        status, said = council.run("collect", str(path))
        check(status == 0 and "already here" in said, "collected twice, it is there once")


def beside(form):
    paragraph = form.boxes["answer.contingency"].getparent()
    run = OxmlElement("w:r")
    run.append(OxmlElement("w:t"))
    run[0].text = "Not met"
    paragraph.append(run)


def below(form):
    paragraph = form.boxes["comment.contingency"].getparent()
    added = copy.deepcopy(paragraph)
    for child in list(added):
        added.remove(child)
    run = OxmlElement("w:r")
    run.append(OxmlElement("w:t"))
    run[0].text = "A sentence that somebody typed below the box."
    added.append(run)
    paragraph.addnext(added)


SPOILT = [
    ("a choice left open", lambda f: f.put("answer.contingency", "Choose"), "is left at 'Choose'"),
    ("a choice written over", lambda f: f.put("answer.contingency", "Met / Not met"), "is none of those in its list"),
    ("an answer typed beside the box", beside, "something is typed beside a choice, at question"),
    ("words below a box", below, "there are words in none of the boxes, at question"),
    ("a box that was taken out", lambda f: f.boxes["answer.contingency"].getparent().remove(f.boxes["answer.contingency"]),
     "has no box any more"),
    ("a box that was copied", lambda f: f.boxes["answer.contingency"].addnext(copy.deepcopy(f.boxes["answer.contingency"])),
     "is there twice"),
    ("no concern in the box for concerns", lambda f: f.put("concern", "None."), "says that there is none"),
    ("somebody tied to the case", lambda f: f.put("tie", "I am or was tied to it"), "to be tied to"),
    ("a grade above its cap", lambda f: f.put("overall", "Outstanding"), "leaves at most"),
    ("a name and no tick", lambda f: next(f.boxes["signature"].iter(f"{TICK}checked")).set(f"{TICK}val", "0"),
     "was written over"),
]


def spoilt(program, office):
    """Forms that people spoil: each mistake is named, and nothing is kept."""
    with tempfile.TemporaryDirectory() as folder:
        council = Council(program, pathlib.Path(folder))
        path = council.hand_out()
        for what, spoil, says in SPOILT:
            form = Form(path)
            form.fill()
            spoil(form)
            bad = path.parent / f"{what.replace(' ', '-')}.docx"
            form.save(bad)
            read = through_libreoffice(office, bad) if office else bad
            status, said = council.run("collect", str(read))
            kept = (council.root / f"audits/{ROUND}/journals/{CASE}.{AUDITOR}.jsonl").exists()
            # LibreOffice makes one box of two that stand side by side, with the words of both.
            named = says in said or office and says == "is there twice" and "is none of those in its list" in said
            check(status == 1 and named and not kept, f"{what}: named, and nothing is kept" if named else f"{what}: {said}")
            check("as soon as possible" not in said and "Team manager" not in said, "nothing that was written is shown")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("program")
arguments = parser.parse_args()
program = str(pathlib.Path(arguments.program).resolve())
office = shutil.which("soffice") or shutil.which("libreoffice")
for through in [None] + ([office] if office else []):
    print("LibreOffice" if through else "python-docx")
    whole(program, through)
    spoilt(program, through)
if not office:
    print("LibreOffice is not installed: what it saves was not read")
sys.exit(1 if wrong else 0)
