"""Swift's source text as tokens, exact enough to know where an operator, a literal or a condition stands."""
from dataclasses import dataclass

OPENING, CLOSING = "([{", ")]}"
OPERATOR = set("/=-+!*%<>&|^~?")
# A slash after one of these begins a regular expression, not a division.
BEFORE_REGEX = {"(", ",", "[", "{", ":", "=", "return", "in", "&&", "||", "!"}


@dataclass
class Token:
    kind: str  # word, number, operator, mark, string
    text: str
    start: int
    end: int
    line: int
    space_before: bool = False
    line_before: bool = False
    space_after: bool = False


class Reader:
    """One pass over a file. What stands in the interpolations of a string is read as well, between parentheses."""

    def __init__(self, text):
        self.text, self.at, self.line, self.tokens = text, 0, 1, []
        self.read(closes_interpolation=False)
        for token in self.tokens:
            token.space_after = token.end < len(text) and text[token.end] in " \n"

    def ahead(self, what):
        return self.text.startswith(what, self.at)

    def add(self, kind, end, space, newline):
        self.tokens.append(Token(kind, self.text[self.at:end], self.at, end, self.line, space, newline))
        self.line += self.text.count("\n", self.at, end)
        self.at = end

    def end_of(self, accepts):
        end = self.at
        while end < len(self.text) and accepts(self.text[end]):
            end += 1
        return end

    def read(self, closes_interpolation):
        depth, space, newline = 0, True, True
        while self.at < len(self.text):
            one = self.text[self.at]
            if one.isspace():
                newline |= one == "\n"
                self.line += one == "\n"
                self.at, space = self.at + 1, True
            elif self.ahead("//"):
                self.at, space = self.end_of(lambda c: c != "\n"), True
            elif self.ahead("/*"):
                self.comment()
                space = True
            else:
                if closes_interpolation and one == ")" and depth == 0:
                    return self.add("mark", self.at + 1, space, newline)
                depth += (one in OPENING) - (one in CLOSING)
                self.token(one, space, newline)
                space = newline = False

    def comment(self):
        depth = 0
        while self.at < len(self.text):
            step = 2 if self.ahead("/*") or self.ahead("*/") else 1
            depth += self.ahead("/*") - self.ahead("*/")
            self.line += self.text[self.at] == "\n"
            self.at += step
            if depth == 0:
                return

    def token(self, one, space, newline):
        if one == '"' or (one == "#" and self.text[self.end_of(lambda c: c == "#")] == '"'):
            self.string(space, newline)
        elif one == "#" and self.ahead("#/"):
            self.add("string", self.text.index("/#", self.at + 2) + 2, space, newline)
        elif one.isalpha() or one in "_$`":
            self.add("word", self.end_of(lambda c: c.isalnum() or c in "_$`"), space, newline)
        elif one.isdigit():
            self.add("number", self.end_of_number(), space, newline)
        elif one == "/" and self.begins_regex():
            self.regex(space, newline)
        elif one in OPERATOR or self.ahead("..."[:2]):
            self.operator(one, space, newline)
        else:
            self.add("mark", self.at + 1, space, newline)

    def end_of_number(self):
        end = self.end_of(lambda c: c.isalnum() or c == "_")
        if self.text[end:end + 1] == "." and self.text[end + 1:end + 2].isdigit():
            end += 1
            while self.text[end].isalnum() or self.text[end] == "_":
                end += 1
        if self.text[end - 1] in "eE" and not self.ahead("0x") and self.text[end] in "+-":
            end += 1
            while self.text[end].isdigit():
                end += 1
        return end

    def operator(self, one, space, newline):
        if one == "?" and not space and not self.ahead("??"):
            return self.add("mark", self.at + 1, space, newline)  # optional chaining
        allowed = OPERATOR | {"."} if one == "." else OPERATOR
        end = self.end_of(lambda c: c in allowed)
        if one == "?" and not self.ahead("??"):
            end = self.at + 1
        self.add("operator", end, space, newline)

    def begins_regex(self):
        following = self.text[self.at + 1:self.at + 2]
        line_end = self.text.find("\n", self.at)
        closes = "/" in self.text[self.at + 1:line_end]
        return closes and not following.isspace() and (not self.tokens or self.tokens[-1].text in BEFORE_REGEX)

    def regex(self, space, newline):
        end = self.at + 1
        while self.text[end] != "/":
            end += 2 if self.text[end] == "\\" else 1
        self.add("string", end + 1, space, newline)

    def string(self, space, newline):
        hashes = "#" * (self.end_of(lambda c: c == "#") - self.at)
        quote = '"""' if self.text.startswith('"""', self.at + len(hashes)) else '"'
        closing, escape = quote + hashes, "\\" + hashes
        end = self.at + len(hashes) + len(quote)
        while not self.text.startswith(closing, end):
            if self.text.startswith(escape + "(", end):
                self.add("string", end + len(escape), space, newline)
                self.add("mark", self.at + 1, False, False)
                self.read(closes_interpolation=True)
                end, space, newline = self.at, False, False
            elif self.text.startswith(escape, end):
                end += len(escape) + 1
            else:
                end += 1
        self.add("string", end + len(closing), space, newline)


def tokens(text):
    """The tokens of a Swift file, comments left out."""
    return Reader(text).tokens
