"""Where a target can be mutated, and what to write there so that one number switches each mutant on."""
import hashlib
from collections import Counter
from dataclasses import dataclass, field

from swift_tokens import CLOSING, OPENING, tokens

COMPARISONS = {"<": ["<=", ">="], ">": [">=", "<="], "<=": ["<", ">"], ">=": [">", "<"]}
EQUALITIES = {"==": "!=", "!=": "=="}
LOGIC = {"&&": "||", "||": "&&"}
ARITHMETIC = {
    "+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "&+": "&-", "&-": "&+", "+=": "-=", "-=": "+=",
}
FAMILIES = ["comparison", "guard", "constant", "branch", "logic", "arithmetic"]
# What only states what must be true, and the worked examples of a rule, which are its tests.
NOT_MUTATED = {"precondition", "preconditionFailure", "assert", "assertionFailure", "Example"}


@dataclass
class Site:
    family: str
    path: str
    line: int
    was: str
    becomes: str
    token: object
    # Kind of edit, and for a condition its last token.
    form: str
    last: object = None
    neighbours: tuple = ("", "")
    number: int = 0
    source: str = field(default="", repr=False)
    # What names the mutant when lines have moved: a digest of its file, the text of its line, its place there, the change.
    name: str = ""

    @property
    def change(self):
        return f"{self.was} → {self.becomes}"


def digest(*parts):
    return hashlib.sha256("\t".join(map(str, parts)).encode()).hexdigest()


class Finder:
    """Finds the sites of one file."""

    def __init__(self, path, text, seed):
        self.path, self.lines, self.seed, self.alike = path, text.split("\n"), seed, Counter()
        self.tokens, self.sites = tokens(text), []
        self.skipped = self.not_expressions()
        for index, token in enumerate(self.tokens):
            if index not in self.skipped:
                self.look(index, token)
        self.conditions()

    def text(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def add(self, family, token, was, becomes, form, **more):
        site = Site(family, self.path, token.line, was, becomes, token, form, source=self.source(token), **more)
        what = (self.path, site.source, self.column(token), site.change)
        site.name = digest(*what, self.alike[what])[:10]
        self.alike[what] += 1
        self.sites.append(site)

    def source(self, token):
        return " ".join(self.lines[token.line - 1].split())

    def column(self, token):
        """Where a token stands in its line, whatever the indentation."""
        line = self.lines[token.line - 1]
        return token.start - sum(len(one) + 1 for one in self.lines[: token.line - 1]) - len(line) + len(line.lstrip())

    def coin(self, token):
        """One of two by chance, and the same as long as the line is the same."""
        return int(digest(self.seed, self.path, self.source(token), self.column(token))[:8], 16) % 2

    def closing(self, index):
        """The index of what closes the bracket at this index."""
        depth = 0
        for at in range(index, len(self.tokens)):
            one = self.tokens[at]
            if one.kind == "mark":
                depth += (one.text in OPENING) - (one.text in CLOSING)
            if depth == 0:
                return at
        return len(self.tokens) - 1

    def not_expressions(self):
        """The indices of tokens in patterns, attributes, raw values and statements of what must be true."""
        skipped = set()
        for index, token in enumerate(self.tokens):
            if token.text == "case" and token.kind == "word" and self.text(index - 1) != ".":
                skipped.update(range(index, self.end_of_pattern(index)))
            elif token.text == "@":
                end = index + 1
                if self.text(index + 2) == "(" and not self.tokens[index + 2].space_before:
                    end = self.closing(index + 2)
                skipped.update(range(index, end + 1))
            elif token.text == "#" and self.text(index + 1) in {"if", "elseif", "available", "unavailable"}:
                skipped.update(at for at in range(index, len(self.tokens)) if self.tokens[at].line == token.line)
            elif token.text in NOT_MUTATED and self.text(index + 1) == "(":
                skipped.update(range(index, self.closing(index + 1) + 1))
        return skipped

    def end_of_pattern(self, index):
        matches = self.text(index - 1) in {"if", "guard", "while", "for", ","}
        depth = 0
        for at in range(index + 1, len(self.tokens)):
            token = self.tokens[at]
            if depth == 0 and (token.text in ({"="} if matches else {":"}) or token.text in {"where", "in"}):
                return at
            if depth == 0 and not matches and token.line_before and self.text(at - 1) != ",":
                return at
            if token.kind == "mark":
                depth += (token.text in OPENING) - (token.text in CLOSING)
            if depth < 0:
                return at
        return len(self.tokens)

    def look(self, index, token):
        previous, following = self.text(index - 1), self.text(index + 1)
        around = {"neighbours": (previous, following)}
        binary = token.space_before and token.space_after
        if previous == "func":
            return  # the declaration of an operator
        if token.kind == "operator" and binary:
            if token.text in COMPARISONS:
                other = COMPARISONS[token.text][self.coin(token)]
                self.add("comparison", token, token.text, other, "operator", **around)
            elif token.text in EQUALITIES:
                self.add("comparison", token, token.text, EQUALITIES[token.text], "operator", **around)
            elif token.text in LOGIC:
                self.add("logic", token, token.text, LOGIC[token.text], "operator", **around)
            elif token.text in ARITHMETIC:
                self.add("arithmetic", token, token.text, ARITHMETIC[token.text], "operator", **around)
            elif token.text == "?":
                self.add("branch", token, "a ? b : c", "a ? c : b", "ternary")
        elif token.kind == "operator" and token.text == "!" and not token.space_after:
            self.add("logic", token, "!", "nothing", "operator", **around)
        elif token.kind == "number" and (previous != "." or token.space_before):
            other = self.other_number(token)
            if other:
                self.add("constant", token, token.text, other, "literal")
        elif token.kind == "word" and token.text in {"true", "false"} and previous not in {".", "while"}:
            self.add("constant", token, token.text, "false" if token.text == "true" else "true", "literal")
        elif token.kind == "word" and token.text in {"min", "max"} and previous != "." and following == "(":
            if previous != "func" and not self.tokens[index + 1].space_before:
                self.add("arithmetic", token, token.text, "max" if token.text == "min" else "min", "extreme")

    def other_number(self, token):
        plain = token.text.replace("_", "")
        try:
            value = int(plain, 0)
            return str(value + 1 if value == 0 or self.coin(token) else value - 1)
        except ValueError:
            pass
        try:
            return repr(float(plain) + 1)
        except ValueError:
            return None

    def conditions(self):
        """Conditions of `if`, of `guard` and of the `where` of a loop, clause by clause; bindings are left alone."""
        for index, token in enumerate(self.tokens):
            if token.kind != "word" or index in self.skipped or self.text(index - 1) == ".":
                continue
            if token.text in {"if", "guard"}:
                self.clauses(index, token.text)
            elif token.text == "for" and (where := self.end_of_loop_head(index)):
                self.clauses(where, "where")

    def end_of_loop_head(self, index):
        """The index of the `where` of a loop, if there is one."""
        depth = 0
        for at in range(index + 1, len(self.tokens)):
            token = self.tokens[at]
            if depth == 0 and token.text in {"where", "{"}:
                return at if token.text == "where" else None
            if token.kind == "mark":
                depth += (token.text in OPENING) - (token.text in CLOSING)
            if depth < 0:
                return None
        return None

    def clauses(self, index, keyword):
        first, depth = index + 1, 0
        for at in range(index + 1, len(self.tokens)):
            token = self.tokens[at]
            ends = depth == 0 and (token.text == "else" if keyword == "guard" else token.text == "{")
            if depth == 0 and (ends or token.text == ","):
                self.clause(first, at - 1, keyword)
                first = at + 1
            if ends:
                return
            if token.kind == "mark":
                depth += (token.text in OPENING) - (token.text in CLOSING)
            if depth < 0:
                return

    def clause(self, first, last, keyword):
        start, end = self.tokens[first], self.tokens[last]
        if start.text in {"let", "var", "case", "#", "try", "await"} or first > last:
            return
        if keyword == "guard":
            self.add("guard", start, "guard", "no guard", "drop", last=end)
        else:
            was = "where" if keyword == "where" else "if"
            self.add("branch", start, was, f"{was} not", "flip", last=end)


def find(files, seed):
    """The sites of a target in an order of chance in which every family has its turn.

    files: pairs of a path and the text of it. The same seed and files give the same order, and a line that changes
    moves no site but its own."""
    families = {name: [] for name in FAMILIES}
    for path, text in files:
        for site in Finder(path, text, seed).sites:
            families[site.family].append(site)
    for sites in families.values():
        sites.sort(key=lambda site: digest(seed, site.name), reverse=True)
    order = []
    while any(families.values()):
        order += [sites.pop() for sites in families.values() if sites]
    return order
