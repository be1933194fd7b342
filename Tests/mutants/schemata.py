"""Writes chosen mutants into the sources, each behind its number."""
from sites import COMPARISONS, EQUALITIES, LOGIC

# In debug builds: which mutant is on, and which were reached, both told by the environment.
SWITCH = """#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private let chosenMutant = getenv("CASEAUDIT_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

/// A byte for each mutant in a file that several processes share.
nonisolated(unsafe) private let reachedMutants: UnsafeMutablePointer<UInt8>? = {
  guard let path = getenv("CASEAUDIT_MUTANTS_REACHED") else { return nil }
  let file = open(path, O_RDWR)
  guard file >= 0 else { return nil }
  let bytes = mmap(nil, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
  return bytes == MAP_FAILED ? nil : bytes?.assumingMemoryBound(to: UInt8.self)
}()

func isMutated(_ site: Int) -> Bool {
  if let reachedMutants { reachedMutants[site] = 1 }
  return site == chosenMutant
}
func mutantConstant<T>(_ site: Int, _ value: T, _ other: T) -> T { isMutated(site) ? other : value }
func mutantDrop(_ site: Int, _ condition: Bool) -> Bool { isMutated(site) || condition }
func mutantFlip(_ site: Int, _ condition: Bool) -> Bool { isMutated(site) != condition }
func mutantMin<T: Comparable>(_ site: Int, _ a: T, _ b: T, _ more: T...) -> T {
  isMutated(site) ? more.reduce(max(a, b)) { max($0, $1) } : more.reduce(min(a, b)) { min($0, $1) }
}
func mutantMax<T: Comparable>(_ site: Int, _ a: T, _ b: T, _ more: T...) -> T {
  isMutated(site) ? more.reduce(min(a, b)) { min($0, $1) } : more.reduce(max(a, b)) { max($0, $1) }
}
"""
# For one site: operators of one name in two modules that see each other would be ambiguous.
TERNARY = """precedencegroup MutantPrecedenceNUMBER {
  higherThan: TernaryPrecedence
  lowerThan: LogicalDisjunctionPrecedence
}
infix operator NAME : MutantPrecedenceNUMBER
func NAME (condition: Bool, site: Int) -> Bool { isMutated(site) != condition }
"""
PRECEDENCES = {
    "&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence", "*": "MultiplicationPrecedence",
    "/": "MultiplicationPrecedence", "%": "MultiplicationPrecedence", "+=": "AssignmentPrecedence",
    "-=": "AssignmentPrecedence",
}
# Box-drawing characters may follow the characters of an operator: two of them number it.
DIGITS = [chr(0x2500 + value) for value in range(128)]
FILE = "MutantSwitch.swift"


def name(site):
    return ("⇄" if site.form == "ternary" else site.token.text) + DIGITS[site.number // 128] + DIGITS[site.number % 128]


def binary(site):
    """The declarations of the operator that stands at one site in place of Swift's own."""
    old, new, number = site.was, site.becomes, site.number
    precedence = PRECEDENCES.get(old, "ComparisonPrecedence" if site.family == "comparison" else "AdditionPrecedence")
    lines = [f"infix operator {name(site)} : {precedence}"]

    def declare(kinds, left="T", right="T", result="T", other=f"l {new} r", where="", favoured=True):
        lines.append(
            f"{'' if favoured else '@_disfavoredOverload '}func {name(site)} {kinds}(l: {left}, r: {right}) -> {result}"
            f"{where} {{ isMutated({number}) ? {other} : l {old} r }}"
        )

    if old in LOGIC:
        both, either = "l ? try r() : false", "l ? true : try r()"
        usual, other = (both, either) if old == "&&" else (either, both)
        lines.append(
            f"func {name(site)} (l: Bool, r: @autoclosure () throws -> Bool) rethrows -> Bool {{\n"
            f"  if isMutated({number}) {{ return {other} }}\n  return {usual}\n}}"
        )
    elif "nil" in site.neighbours:
        optional, none = "W?", "_OptionalNilComparisonType"
        sides = (none, optional) if site.neighbours[0] == "nil" else (optional, none)
        declare("<W>", *sides, result="Bool")
    elif old in COMPARISONS or old in EQUALITIES:
        kind = "Comparable" if old in COMPARISONS else "Equatable"
        declare(f"<T: {kind}>", result="Bool")
        for one in ["StringProtocol", "BinaryInteger"]:
            declare(f"<A: {one}, B: {one}>", "A", "B", "Bool", favoured=False)
        if site.neighbours == (")", "("):
            declare(f"<A: {kind}, B: {kind}>", "(A, B)", "(A, B)", "Bool")
            declare(f"<A: {kind}, B: {kind}, C: {kind}>", "(A, B, C)", "(A, B, C)", "Bool")
    elif old in {"+=", "-="}:
        lines.append(
            f"func {name(site)} <T: AdditiveArithmetic>(l: inout T, r: T) {{\n"
            f"  if isMutated({number}) {{ l {new} r }} else {{ l {old} r }}\n}}"
        )
        if old == "+=":
            lines.append(
                f"func {name(site)} <C: RangeReplaceableCollection, S: Sequence>(l: inout C, r: S) "
                f"where S.Element == C.Element {{ if !isMutated({number}) {{ l += r }} }}"
            )
    elif old in {"/", "%"}:
        declare("<T: BinaryInteger>")
        if old == "/":
            declare("<T: FloatingPoint>")
    else:
        declare({"*": "<T: Numeric>", "&+": "<T: FixedWidthInteger>", "&-": "<T: FixedWidthInteger>"}.get(
            old, "<T: AdditiveArithmetic>"))
        if old == "+":
            declare("<C: RangeReplaceableCollection, S: Sequence>", "C", "S", "C", "l", " where S.Element == C.Element")
    return lines


def declarations(sites, size):
    """The file that is added to a target; size is one more than the largest number in any target."""
    lines = [SWITCH.replace("SIZE", str(size))]
    for site in sites:
        if site.form == "ternary":
            lines.append(TERNARY.replace("NUMBER", str(site.number)).replace("NAME", name(site)))
        if site.form != "operator":
            continue
        if site.was == "!":
            lines.append(f"prefix operator {name(site)}")
            lines.append(f"prefix func {name(site)} (c: Bool) -> Bool {{ isMutated({site.number}) ? c : !c }}")
        else:
            lines += binary(site)
    return "\n".join(lines) + "\n"


def edits(site):
    """What to write: where, how much of the text goes, and what comes."""
    token = site.token
    length = token.end - token.start
    if site.form == "operator":
        return [(token.start, length, name(site))]
    if site.form == "literal":
        return [(token.start, length, f"mutantConstant({site.number}, {token.text}, {site.becomes})")]
    if site.form == "extreme":
        return [(token.start, length + 1, f"mutant{token.text.capitalize()}({site.number}, ")]
    if site.form == "ternary":
        return [(token.start, 0, f"{name(site)} {site.number} ")]
    function = "mutantDrop" if site.form == "drop" else "mutantFlip"
    return [(token.start, 0, f"{function}({site.number}, "), (site.last.end, 0, ")")]


def instrumented(text, sites):
    """The text of a file with its mutants in it."""
    # From the end, so that offsets hold; what is put before a token comes before what replaces the token.
    every = [edit for site in sites for edit in edits(site)]
    for start, length, new in sorted(every, reverse=True, key=lambda edit: edit[:2]):
        text = text[:start] + new + text[start + length:]
    return text
