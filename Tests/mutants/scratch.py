"""A copy of the checkout in which mutants are built and tests run, so that the checkout itself stays as it is."""
import ctypes
import itertools
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import schemata

ROOT = Path(__file__).resolve().parents[2]
# Lines of the tests' own support that must let the number of the mutant through to the programs they start.
PASSED_ON = [
    (
        "Tests/AuditTestSupport/Program.swift",
        "environment.sorted { $0.key < $1.key }",
        'environment.merging(ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("CASEAUDIT_MUTANT") }) '
        "{ own, _ in own }.sorted { $0.key < $1.key }",
    ),
    (
        "Tests/AuditWebTests/Wire.swift",
        '"CASEAUDIT_NOW": "2026-09-14T09:30:00Z"]',
        '"CASEAUDIT_NOW": "2026-09-14T09:30:00Z"]'
        '.merging(ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("CASEAUDIT_MUTANT") }) { own, _ in own }',
    ),
    (
        "Tests/TranscriptTests/TranscriptTests.swift",
        "arguments: TranscriptReplay.pages + TranscriptReplay.documents)",
        "arguments: (TranscriptReplay.pages + TranscriptReplay.documents).filter { page in "
        'ProcessInfo.processInfo.environment["CASEAUDIT_MUTANT_PAGE"].map { $0 == page } ?? true })',
    ),
]
MOUNTED = 'mount --bind "$1" "$2" && cd "$2" && shift 2 && exec "$@"'


# Every test run has a number of its own in its environment, which the programs that it starts have too.
RUN = "CASEAUDIT_MUTANT_RUN"
numbers = itertools.count(1)
running = {}
lock = threading.Lock()
libc = ctypes.CDLL(None)


@dataclass
class Ending:
    passed: bool
    seconds: float
    processor: float
    said: str


class Scratch:
    """The copy. Where this process may mount, it is mounted over the checkout, so that what was built stays valid."""

    def __init__(self, folder=None, mutated=()):
        self.made = folder is None
        self.folder = Path(folder or tempfile.mkdtemp(prefix="caseaudit-mutants-"))
        self.folder.mkdir(parents=True, exist_ok=True)
        self.mounts = os.geteuid() == 0 and self.may_unshare()
        self.root = ROOT if self.mounts else self.folder
        self.texts = {}
        patches = {path: (old, new) for path, old, new in PASSED_ON}
        self.bring_over([f"Sources/{target}" for target in mutated], patches)
        if self.mounts and (ROOT / ".build").exists() and not (self.folder / ".build").exists():
            subprocess.run(["cp", "-a", "--reflink=auto", str(ROOT / ".build"), str(self.folder)], check=True)

    def bring_over(self, elsewhere, patches):
        """Makes the copy like the checkout, but for the folders written elsewhere; what is alike keeps its time."""
        wanted = set()
        for folder, folders, names in os.walk(ROOT):
            here = os.path.relpath(folder, ROOT)
            folders[:] = [name for name in folders if name not in {".git", ".build", "__pycache__"}]
            for name in names:
                path = os.path.normpath(os.path.join(here, name))
                wanted.add(path)
                if not any(path.startswith(f"{one}/") for one in elsewhere):
                    self.bring(path, *patches.get(path, (None, None)))
        for folder, folders, names in os.walk(self.folder):
            here = os.path.relpath(folder, self.folder)
            folders[:] = [name for name in folders if name != ".build"]
            for name in names:
                path = os.path.normpath(os.path.join(here, name))
                if path not in wanted and not (name == schemata.FILE and os.path.dirname(path) in elsewhere):
                    (self.folder / path).unlink()

    def bring(self, path, old, new):
        there = self.folder / path
        there.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / path).is_symlink():
            if not there.is_symlink():
                there.symlink_to(os.readlink(ROOT / path))
            return
        content = (ROOT / path).read_bytes()
        if old is not None:
            if old.encode() not in content:
                raise SystemExit(f"{path} has changed: Tests/mutants/scratch.py looks for {old}")
            content = content.replace(old.encode(), new.encode())
        if not there.exists() or there.read_bytes() != content:
            there.write_bytes(content)
            if old is None:
                shutil.copystat(ROOT / path, there)

    @staticmethod
    def may_unshare():
        try:
            return subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0
        except FileNotFoundError:
            return False

    def remove(self):
        if self.made:
            shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, arguments):
        if not self.mounts:
            return arguments
        return ["unshare", "-m", "bash", "-c", MOUNTED, "_", str(self.folder), str(self.root)] + arguments

    def start(self, arguments, limits=lambda: None, environment={}):
        """Starts a program that ends, with all that it starts, when this script does."""
        run = f"{os.getpid()}.{next(numbers)}"

        def before():
            if hasattr(libc, "prctl"):
                libc.prctl(1, signal.SIGKILL)  # when the script is killed, so is this
            limits()

        process = subprocess.Popen(
            self.command(arguments), cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True, preexec_fn=before, env={name: value for name, value in os.environ.items() if name != "CI"} | environment | {RUN: run},
        )
        with lock:
            running[run] = process
        return run, process

    def output(self, arguments):
        run, process = self.start(arguments)
        said = process.stdout.read().decode(errors="replace")
        process.stdout.close()
        process.wait()
        end(run)
        return process.returncode, said

    def write(self, target, sites, size):
        """Writes mutants into a target, and says whether that changed anything; what stays the same is not touched."""
        by_path = {}
        for site in sites:
            by_path.setdefault(site.path, []).append(site)
        files = {schemata.FILE: schemata.declarations(sites, size)}
        for path in sorted((ROOT / "Sources" / target).rglob("*.swift")):
            name = str(path.relative_to(ROOT))
            # As it was when the run began: the places of the sites are those of that text.
            text = self.texts.setdefault(name, path.read_text())
            files[str(path.relative_to(ROOT / "Sources" / target))] = schemata.instrumented(text, by_path.get(name, []))
        is_changed = False
        for name, text in files.items():
            path = self.folder / "Sources" / target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_text() != text:
                path.write_text(text)
                is_changed = True
        return is_changed

    def build(self, targets, size, say):
        """Builds targets with their mutants and everything above them; gives the sites of each that compile."""
        known = self.folder / ".build/mutants-not-compiling.json"
        refused = set(json.loads(known.read_text())) if known.exists() else set()
        left = {target: [site for site in sites if site.name not in refused] for target, sites in targets.items()}
        changed = [target for target, sites in left.items() if self.write(target, sites, size)]
        for arguments in [["--target", target] for target in changed] + [["--build-tests"]]:
            for _ in range(20):
                status, said = self.output(["swift", "build"] + arguments)
                if status == 0:
                    break
                wrong = {target: self.not_compiling(target, sites, said) for target, sites in left.items()}
                if not any(wrong.values()):
                    raise SystemExit(f"{arguments} does not build, and no mutant is the reason:\n{said[-4000:]}")
                for target, numbers in wrong.items():
                    if numbers:
                        say(f"{target}: {len(numbers)} mutants do not compile")
                        refused |= {site.name for site in left[target] if site.number in numbers}
                        known.parent.mkdir(exist_ok=True)
                        known.write_text(json.dumps(sorted(refused)))
                        left[target] = [site for site in left[target] if site.number not in numbers]
                        self.write(target, left[target], size)
            else:
                raise SystemExit(f"{arguments} still does not build:\n{said[-4000:]}")
        return left

    def not_compiling(self, target, sites, said):
        """The numbers of the sites on a line with an error, or, where none is, of the nearest in the statement."""
        wrong = set()
        for path, line in set(re.findall(r"^(/.+?\.swift):(\d+):\d+: error:", said, re.MULTILINE)):
            name = os.path.relpath(path, self.root)
            if name == f"Sources/{target}/{schemata.FILE}":
                text = (self.folder / name).read_text().split("\n")[int(line) - 1]
                wrong |= {site.number for site in sites if site.form in {"operator", "ternary"} and schemata.name(site) in text}
                continue
            here = [(abs(site.line - int(line)), site.number) for site in sites if site.path == name]
            nearest = min((distance for distance, _ in here), default=None)
            if nearest is not None and nearest <= 40:
                # Several on a line may only be too much together: half of them go.
                numbers = [number for distance, number in here if distance == nearest]
                wrong |= set(numbers[len(numbers) // 2:])
        return wrong

    def test(self, pattern, processor=None, wall=3600, **environment):
        """Runs the tests whose names match, up to the first that fails; processor is a limit in seconds."""
        temporary = tempfile.mkdtemp(prefix="caseaudit-tests-")
        bundle = next((self.folder / ".build/debug").glob("*.xctest"))
        arguments = [str(self.root / ".build/debug" / bundle.name), "--testing-library", "swift-testing"]

        def limits():
            resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
            if processor:
                resource.setrlimit(resource.RLIMIT_CPU, (int(processor) + 1, int(processor) + 2))

        start = time.monotonic()
        run, process = self.start(arguments + ["--filter", pattern], limits, {"TMPDIR": temporary} | environment)
        said, failed = [], False
        timer = threading.Timer(wall, end, [run])
        timer.start()
        for line in process.stdout:
            said.append(line.decode(errors="replace"))
            if "✘" in said[-1][:12]:  # after a colour, where there is one
                failed = True
                end(run)
                break
        usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.stdout.close()
        end(run)
        shutil.rmtree(temporary, ignore_errors=True)
        processor = usage[2].ru_utime + usage[2].ru_stime
        return Ending(not failed and usage[1] == 0, time.monotonic() - start, processor, "".join(said))


def end(run):
    """Ends what a run started: its process group, and what has a session of its own and the number of the run."""
    with lock:
        process = running.pop(run, None)
    try:
        if process:
            os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    mark = f"{RUN}={run}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (folder / "environ").read_bytes().split(b"\0"):
                os.kill(int(folder.name), signal.SIGKILL)
        except OSError:
            pass


def end_when_stopped(scratch):
    """Leaves nothing running, and no copy that nobody asked to keep, when the script is stopped."""

    def stop(number, _):
        for run in list(running):
            end(run)
        scratch.remove()
        os._exit(128 + number)

    for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
        signal.signal(number, stop)
