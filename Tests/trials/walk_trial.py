#!/usr/bin/env python3
"""Walks shipped cases to signature in a real terminal of 80 by 24, and writes what that took into Tests/trials/walk.md.

    swift build && python3 Tests/trials/walk_trial.py

An auditor comments, pastes, mistypes, writes F for the father, is interrupted by Control-C, by a kill, by a lost connection
and by another size of the window, and goes on. Answers are those of the shipped journals where they have one. What is
asked comes from the checklist's file, so that the script is run again as it is after a new version. Needs PyYAML."""
import argparse
import csv
import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unicodedata

import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROUND = "2026-h1-case-file"
CASES = ["C-D01", "C-A07", "C-D09"]
DIGITS = {"met": "1", "partlyMet": "2", "notMet": "3", "notEvidenced": "4", "notApplicable": "5", "notSeen": "6"}
PROMPTS = {
    "dates": "Enter confirms all; a number opens one; ? for the keys: ",
    "question": "Answer, 1 to 6, or ? for the keys: ",
    "answered": "Enter goes on; answer again, 1 to 6; ? for the keys: ",
    "keep": "Enter keeps it; r if the rule is wrong; or answer again, 1 to 6: ",
    "limiting": "Say why, cite rows such as 1,3, or Enter to do it later: ",
    "ready": "Enter goes on to the grades; a number opens one; ? for the keys: ",
    "missing": "Enter goes on with what is missing; a number opens one; ? for the keys: ",
    "grade": "Grade, 1 to 4, or ? for the keys: ",
    "grade meant": "y keeps it; Enter keeps nothing: ",
    "name": "Type your name to sign, or ? for the keys: ",
    "signing": "y signs; Enter goes back: ",
    "reason": "Your reason, or Enter to leave it: ",
    "concern": "y raises it; c keeps it as a comment; Enter keeps nothing: ",
    "meant": "y yes; c keeps it as a comment; Enter keeps nothing: ",
    "held": "c keeps it as a comment; Enter keeps nothing: ",
    "comment": "Comment, or Enter for none: ",
    "action": "To be done for this child: what, who, by when? Enter for nothing: ",
    "safe": "1, 2 or 3, or ? for the keys: ",
}
COMMENTS = [
    "Two unannounced visits in May, and the child seen alone on one of them.",
    "The reason stands in supervision and not in the assessment; a stranger would not find it.",
    "Mother’s view is told well – “he settles when his uncle comes” – the father’s is missing.",
    "Nothing after the review says who rang the school.",
]
PASTE = "Concerns:\r2 rooms with mould\r4 - bedding on the floor\rSeen by the health visitor on 12/05"


class Terminal:
    """The program at a terminal of its own."""

    def __init__(self, arguments, folder, columns=80, rows=24):
        self.shown, self.at = "", 0
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm", "TZ": "UTC"})
        self.resize(columns, rows)

    def resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            got = os.read(self.master, 65536)
        except OSError:
            return False
        self.shown += got.decode("utf-8", "replace")
        return bool(got)

    def prompt(self, seconds=60):
        """Waits for the next prompt; gives its name and the text that was shown before it."""
        end = time.time() + seconds
        while time.time() < end:
            plain = lines(self.shown[self.at:])
            tail = plain.rstrip("\n").split("\n")[-1].rstrip() if plain else ""
            for name, text in PROMPTS.items():
                # A prompt that fits no line ends in one: its last words are enough.
                if plain.endswith(text) or (len(text) > 40 and tail and " ".join(plain.split()).endswith(text.strip())):
                    if self.read(0.03):
                        break
                    self.at = len(self.shown)
                    return name, plain
            else:
                if not self.read(0.2) and self.ended():
                    return "ended", lines(self.shown[self.at:])
        raise SystemExit(f"no prompt came; the terminal shows:\n{lines(self.shown[-1500:])}")

    def ended(self):
        try:
            return os.waitpid(self.pid, os.WNOHANG)[0] == self.pid
        except ChildProcessError:
            return True

    def type(self, text):
        os.write(self.master, text.encode())

    def leave(self, how):
        """Ends the program as a person, a machine or a connection does."""
        if how == "Control-C":
            self.type("\x03")
        elif how == "a kill":
            os.kill(self.pid, signal.SIGKILL)
        else:
            os.close(self.master)
        if how != "a lost connection":
            while self.read(0.5):
                pass
        for _ in range(100):
            if self.ended():
                return
            time.sleep(0.05)
        raise SystemExit(f"the program did not end after {how}")


def lines(text):
    """What a person sees of it, line by line: escapes taken out, what was drawn over drawn over."""
    text = re.sub(r"\x1b\[\?2004[hl]|\x1b\[[0-9;]*[A-Za-ln-z]|\x1b\[[0-9;]*m|\x1b[=>]", "", text.replace("\r\n", "\n"))
    kept = []
    for line in text.split("\n"):
        kept.append(line.split("\r")[-1].replace("\x07", ""))
    return "\n".join(kept)


def words(text):
    return " ".join(re.sub(r"[\"“”'’]", "'", unicodedata.normalize("NFC", str(text))).split())


def without_mark(text):
    return re.sub(r"^\s*(\[\d+\]|\+)?\s*", "", text)


def values(extract, pattern):
    """The texts that a pattern such as `plans.outcomes.text` names, with their paths."""
    def walk(node, parts, path):
        if isinstance(node, list):
            for index, item in enumerate(node):
                yield from walk(item, parts, f"{path}[{index}]")
        elif not parts:
            if isinstance(node, dict):
                for key, item in node.items():
                    yield from walk(item, [], f"{path}.{key}")
            elif isinstance(node, str) and node.strip() and not re.fullmatch(r"[A-Z][A-Z0-9]{1,3}", node):
                # Codes of the census stand as words, which this does not know.
                yield path, node
        elif isinstance(node, dict) and parts[0] in node:
            yield from walk(node[parts[0]], parts[1:], f"{path}.{parts[0]}" if path else parts[0])
    return list(walk(extract, pattern.split("."), ""))


def cited(program, folder, case):
    """By rule: the texts of the extract that make the question fail."""
    path = f"audits/{ROUND}/cases/{case}.json"
    subprocess.run([program, "check", path, "--findings", "findings.csv"], cwd=folder, stdout=subprocess.DEVNULL, check=False)
    source = open(os.path.join(folder, path), encoding="utf-8").read().split("\n")
    found = {}
    for row in csv.DictReader(open(os.path.join(folder, "findings.csv"), encoding="utf-8", newline="")):
        if row["outcome"] not in ("notMet", "notEvidenced", "partlyMet"):
            continue
        for place in filter(None, row["place"].split("; ")):
            number = place.rsplit(":", 1)[-1]
            if not number.isdigit():
                continue
            text = source[int(number) - 1]
            match = re.search(r'"(\w+)":\s*("(?:[^"\\]|\\.)*")', text)
            if match and json.loads(match.group(2)).strip():
                found.setdefault(row["rule"], []).append((f"line {number}, {match.group(1)}", json.loads(match.group(2))))
    return found


def is_shown(text, screen):
    """Whether a text stands on the screen whole; a day in figures or in words, a code as its word."""
    if words(text) in screen:
        return True
    day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    if day:
        months = "January February March April May June July August September October November December".split()
        return f"{int(day[3])} {months[int(day[2]) - 1]} {day[1]}" in screen
    return re.fullmatch(r"[A-Za-z]+", text) is not None and words(re.sub(r"(?<!^)([A-Z])", r" \1", text).lower()) in screen.lower()


def answers_of(folder, case):
    """What the shipped journals say: outcome and first comment of each item."""
    given, said = {}, {}
    journals = os.path.join(folder, "audits", ROUND, "journals")
    for name in sorted(os.listdir(journals)):
        if not name.startswith(case + "."):
            continue
        for line in open(os.path.join(journals, name), encoding="utf-8"):
            entry = json.loads(line)
            if entry["event"] == "answered":
                given.setdefault(entry["item"], entry["outcome"])
            if entry["event"] == "commented":
                said.setdefault(entry["item"], entry["text"])
    return given, said


class Trial:
    def __init__(self, program, case):
        self.program, self.case = program, case
        self.folder = tempfile.mkdtemp(prefix="walk-trial-")
        for name in ("checklists", "audits"):
            shutil.copytree(os.path.join(ROOT, name), os.path.join(self.folder, name), ignore=shutil.ignore_patterns(".index*"))
        plan = open(self.inside("round.yaml"), encoding="utf-8").read()
        checklist = yaml.safe_load(open(os.path.join(ROOT, "checklists", "case-file.yaml"), encoding="utf-8"))
        # The newest version, whichever the round was planned with.
        plan = re.sub(r"checklist: \{ id: case-file, version: \d+ \}", f"checklist: {{ id: case-file, version: {checklist['version']} }}", plan)
        open(self.inside("round.yaml"), "w", encoding="utf-8").write(plan)
        self.version = checklist["version"]
        self.items = [item for section in checklist["sections"] for item in section["items"]]
        self.given, self.said = answers_of(self.folder, case)
        journals = self.inside("journals")
        for name in os.listdir(journals):
            os.remove(os.path.join(journals, name))
        open(os.path.join(self.folder, "audits", "checkpoints.txt"), "w").close()
        self.auditor = re.search(rf"case: {case}, auditor: ([a-z-]+) }}", plan).group(1)
        self.extract = json.load(open(self.inside(f"cases/{case}.json"), encoding="utf-8"))
        self.failing = cited(program, self.folder, case)
        self.keys = self.pasted = self.shown = self.kept = 0
        self.rows, self.notes, self.seen = [], [], set()

    def inside(self, name):
        return os.path.join(self.folder, "audits", ROUND, name)

    def open(self, columns=80):
        self.terminal = Terminal(
            [self.program, "walk", self.case, "--round", ROUND, "--auditor", self.auditor], self.folder, columns)
        name, text = self.terminal.prompt()
        self.count(text)
        return name, text

    def count(self, text):
        self.shown += text.count("\n") + 1

    def answer(self, text, pasted=False):
        """Types a line, and gives the next prompt with what was shown before it."""
        if pasted:
            self.pasted += len(text)
            self.terminal.type(f"\x1b[200~{text}\x1b[201~\r")
        else:
            self.terminal.type(text + "\r")
        self.keys += 1 + (0 if pasted else len(text))
        name, shown = self.terminal.prompt()
        self.count(shown)
        return name, shown

    def reopen(self, how, name, text):
        """Ends the program, opens the audit again, and looks whether everything that was answered is there."""
        self.terminal.leave(how)
        name, text = self.open()
        found = re.search(r"begun on [^:]*: (\d+) of \d+ answers", " ".join(text.split()))
        self.notes.append((how, self.kept, int(found.group(1)) if found else -1))
        return name, text

    def needed(self, item):
        """The texts that a question needs: what makes its rule fail, or else everything that the checklist shows for it."""
        failing = self.failing.get(item.get("rule", ""), [])
        if failing:
            return failing
        return [pair for pattern in item.get("show", []) for pair in values(self.extract, pattern)]

    def look(self, number, text):
        """Notes what stands on the screen of a question when it is asked, without another key."""
        if number in self.seen:
            return
        self.seen.add(number)
        item = self.items[number - 1]
        block = text[text.rindex(f"Question {number} of"):]
        screen = words(" ".join(without_mark(line) for line in block.split("\n")))
        needed = self.needed(item)
        missing = [(path, value) for path, value in needed if not is_shown(value, screen)]
        hidden = re.search(r"\+ for (\d+) more", block)
        self.rows.append({
            "number": number, "id": item["id"], "lines": block.count("\n") + 1, "needed": len(needed), "missing": missing,
            "hidden": int(hidden.group(1)) if hidden else 0, "cut": len(re.findall(r"… \(\d+ more words?\)|\(\d+ of \d+ sentences\)", " ".join(block.split()))),
        })

    def walk(self):
        try:
            self.through()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def through(self):
        interruptions = ["Control-C", "a kill", "a lost connection"]
        name, text = self.open()
        questions = graded = 0
        last = None
        for _ in range(400):
            found = re.findall(r"Question (\d+) of \d+", text)
            number = int(found[-1]) if found else last
            if name in ("question", "answered") and found:
                self.look(number, text)
            last = number
            if name == "dates":
                if not self.kept:
                    name, text = self.answer("x")
                    self.case_lines = text.count("\n") + 1
                    name, text = self.answer("12a")
                before = len(re.findall(r"^\s*\[\d+\]", text, re.M))
                name, text = self.answer("")
                confirmed = re.search(r"Confirmed (\d+)", text)
                self.kept += int(confirmed.group(1)) if confirmed else before
                continue
            if name == "question":
                questions += 1
                item = self.items[number - 1]
                if questions in (6, 14, 22) and interruptions:
                    how = interruptions.pop(0)
                    if how == "a kill":
                        self.terminal.type("c half a comm")
                        time.sleep(0.2)
                    name, text = self.reopen(how, name, text)
                    continue
                if questions == 3:
                    name, text = self.answer("F said at the door that they do not hit")
                    assert name == "concern", name
                    name, text = self.answer("c")
                elif questions == 4:
                    name, text = self.answer("11")
                    name, text = self.answer("2 visits since April, neither alone")
                    assert name == "meant", name
                    name, text = self.answer("")
                elif questions == 5:
                    self.answer("c")
                    name, text = self.answer(PASTE, pasted=True)
                elif questions == 8:
                    # A word too many, taken back with the arrow keys and Control-W.
                    self.terminal.type("c the school rang twizce" + "\x1b[D" * 3 + "\x7f")
                    name, text = self.answer("")
                elif questions == 10:
                    self.terminal.resize(60, 20)
                    name, text = self.answer("+")
                    wide = [line for line in text.split("\n") if len(line) > 60]
                    assert not wide, wide
                    self.terminal.resize(80, 24)
                assert name == "question", (name, text[-400:])
                outcome = DIGITS[self.given.get(item["id"], "partlyMet")]
                name, text = self.answer(outcome)
                self.kept += 1 if name != "reason" else 0
                continue
            if name == "reason":
                name, text = self.answer("The date on the paper file is another one.")
                self.kept += 1
            elif name == "limiting":
                name, text = self.answer(self.said.get(self.items[last - 1]["id"], COMMENTS[questions % len(COMMENTS)]))
            elif name == "grade":
                if not graded:
                    # A sentence that begins with a number is no grade.
                    name, text = self.answer("4 visits since April")
                    assert name == "grade meant", name
                    name, text = self.answer("")
                    assert name == "grade", name
                name, text = self.answer("4")
                graded += 1
            elif name == "safe":
                name, text = self.answer("1")
            elif name == "name":
                name, text = self.answer("Alex Sample")
            elif name == "signing":
                name, text = self.answer("y")
            elif name == "ended":
                assert "Signed." in text, text[-600:]
                self.signed = " ".join(text.split()).split("Signed. ")[1].split(";")[0]
                return
            elif name in ("keep", "answered", "ready", "missing", "action"):
                name, text = self.answer("")
            else:
                raise SystemExit(f"{name} was not expected:\n{text[-600:]}")
        raise SystemExit("the audit was never signed")


def page(trials):
    out = [
        "# Three cases walked to signature at 80 by 24", "",
        "Made by `swift build && python3 Tests/trials/walk_trial.py`, which walks each case in a real terminal: comments, a paste of",
        "four lines, mistyped digits, a sentence that begins with a number, `F` for the father, arrow keys, Control-C, a kill in the",
        "middle of a comment, a lost connection, and another size of the window. Answers are those of the shipped journals.", "",
        "*Needed* are the texts of the extract that make the question's rule fail, or, where none does, all that the checklist's",
        "`show:` names. *Missing* are those that do not stand whole on the screen when the question is asked, before any other key.", "",
        "| case | checklist | questions | keys | pasted | lines shown | the case (`x`) | lines a question, least, middle, most | needed | missing |",
        "|---|---|---:|---:|---:|---:|---:|---|---:|---:|",
    ]
    for trial in trials:
        sizes = sorted(row["lines"] for row in trial.rows)
        needed, missing = sum(r["needed"] for r in trial.rows), sum(len(r["missing"]) for r in trial.rows)
        out.append(
            f"| {trial.case} | version {trial.version} | {len(trial.rows)} | {trial.keys} | {trial.pasted} | {trial.shown} | "
            f"{trial.case_lines} | {sizes[0]}, {sizes[len(sizes) // 2]}, {sizes[-1]} | {needed} | {missing} |")
    out += ["", "## Interruptions", "", "| case | by | answers kept before | found again |", "|---|---|---:|---:|"]
    for trial in trials:
        out += [f"| {trial.case} | {how} | {kept} | {found} |" for how, kept, found in trial.notes]
    out += ["", "## Where evidence is not on the screen of its question", "",
            "The number of texts, and where the first of them stand. *Behind +* are rows that wait for that key; *cut* are texts of",
            "which the screen shows the beginning or the sentences that decide. A question that is not listed shows all that it needs.", ""]
    for trial in trials:
        out += [f"### {trial.case}", "", "| question | lines | needed | missing | behind + | cut | where |", "|---|---:|---:|---:|---:|---:|---|"]
        for row in sorted(trial.rows, key=lambda r: r["number"]):
            if not row["missing"]:
                continue
            where = ", ".join(f"`{path}`" for path, _ in row["missing"][:3]) + (" …" if len(row["missing"]) > 3 else "")
            out.append(f"| {row['number']} `{row['id']}` | {row['lines']} | {row['needed']} | {len(row['missing'])} | {row['hidden']} | {row['cut']} | {where} |")
        out.append("")
    return "\n".join(out).rstrip() + "\n"


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--program", default=os.path.join(ROOT, ".build/debug/caseaudit"))
    options.add_argument("--print", action="store_true", help="show the page instead of writing it")
    options.add_argument("cases", nargs="*", default=CASES)
    options = options.parse_args()
    trials = []
    for case in options.cases:
        trial = Trial(os.path.abspath(options.program), case)
        trial.walk()
        trials.append(trial)
        print(f"{case}: signed, {trial.signed}, {trial.keys} keys, {trial.shown} lines", file=sys.stderr)
    text = page(trials)
    if options.print:
        print(text, end="")
    else:
        open(os.path.join(ROOT, "Tests", "trials", "walk.md"), "w", encoding="utf-8").write(text)
    lost = [note for trial in trials for note in trial.notes if note[1] != note[2]]
    if lost:
        sys.exit(f"answers were lost: {lost}")


if __name__ == "__main__":
    main()
