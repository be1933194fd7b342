"""Which tests can reach a target, how long they take, and which mutants each of them reaches."""
import json
import mmap
import re
import tempfile
from dataclasses import dataclass, field

# These read the sources themselves, or whether the checkout is one, and would see the mutants without running them.
READ_SOURCES = {
    "RepositoryTests.ImportTests", "RepositoryTests.SourceHabitTests", "RepositoryTests.DocumentationTests",
    "RepositoryTests.ArguedMutantTests",
}
PAGES = "TranscriptTests.TranscriptTests"


@dataclass
class Suite:
    name: str
    module: str
    page: str = ""
    seconds: float = 0
    processor: float = 0
    reached: frozenset = field(default=frozenset(), repr=False)

    @property
    def pattern(self):
        if self.page:
            return rf"^{re.escape(self.name)}/pageShows"
        return rf"^{re.escape(self.name)}(/|$)"

    @property
    def environment(self):
        return {"CASEAUDIT_MUTANT_PAGE": self.page} if self.page else {}


def describe(scratch):
    """The targets of the package as the package manager describes them."""
    status, said = scratch.output(["swift", "package", "describe", "--type", "json"])
    if status:
        raise SystemExit(said)
    return json.loads(said[said.index("{"):])["targets"]


def modules(described, target):
    """The test targets that can reach a target, its own first and the transcripts last."""
    needs = {one["name"]: set(one.get("target_dependencies", [])) for one in described}
    reaching = {target}
    while True:
        above = {name for name, below in needs.items() if below & reaching} - reaching
        if not above:
            break
        reaching |= above
    tests = [one["name"] for one in described if one["type"] == "test" and one["name"] in reaching]
    # A target's own come first, also where they are those of the commands.
    rank = {"RepositoryTests": 2, "AuditCommandsTests": 3, "TranscriptTests": 4} | {f"{target}Tests": 0}
    return sorted(tests, key=lambda name: (rank.get(name, 1), len(needs[name]), name))


def suites(scratch, names):
    """The suites of test targets, each transcript page one of its own."""
    bundle = next((scratch.folder / ".build/debug").glob("*.xctest"))
    status, said = scratch.output(
        [str(scratch.root / ".build/debug" / bundle.name), "--testing-library", "swift-testing", "--list-tests"]
    )
    found = {}
    for line in said.splitlines():
        module, _, rest = line.partition(".")
        if module in names and rest:
            suite = f"{module}.{rest.split('/')[0]}"
            if suite not in READ_SOURCES:
                found[suite] = Suite(suite, module)
    found.pop(PAGES, None)
    every = sorted(found.values(), key=lambda one: names.index(one.module))
    if "TranscriptTests" in names:
        names_of_pages = [str(path.relative_to(scratch.folder)) for path in pages(scratch.folder)]
        every += [Suite(PAGES, "TranscriptTests", page) for page in names_of_pages]
    return every


def pages(folder):
    """The pages that the transcript tests replay."""
    by_hand = [folder / "README.md", folder / "CONTRIBUTING.md", *sorted((folder / "docs").glob("*.md"))]
    shown = [path for path in by_hand if re.search(r"(?m)^`{3,}console$", path.read_text())]
    return sorted((folder / "Tests/TranscriptTests/Pages").glob("*.md")) + shown


def measure(scratch, suite, size):
    """Runs a suite with no mutant on, notes its time and the mutants it reaches; it has to pass."""
    with tempfile.NamedTemporaryFile(prefix="caseaudit-reached-") as file:
        file.truncate(size)
        ending = scratch.test(suite.pattern, CASEAUDIT_MUTANTS_REACHED=file.name, **suite.environment)
        with mmap.mmap(file.fileno(), size) as bytes_:
            suite.reached = frozenset(number for number in range(size) if bytes_[number])
    suite.seconds, suite.processor = ending.seconds, ending.processor
    return ending
