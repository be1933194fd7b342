#!/usr/bin/env python3
"""Makes small random mutants of targets, runs the tests that can reach them and lists those that none noticed.

    python3 Tests/mutants/mutants.py AuditRules AuditSummaries --count 200 --seed 1
    python3 Tests/mutants/mutants.py --page

All mutants are built at once, each behind a number, in a copy of the checkout; docs/mutants.md has the rest.
Needs Python 3.9 and no package."""
import argparse
import concurrent.futures
import datetime
import json
import sys
import threading
import time
from pathlib import Path

import page
import sites
import suites
from scratch import ROOT, Scratch, end_when_stopped

RESULTS = ROOT / "Tests/mutants/results"
# Seconds of processor time up to which suites are run together: each run costs a start, a failure ends it early.
TOGETHER = 1.5
# Mutants of one target after which it is the next one's turn.
TURN = 40
lock = threading.Lock()


def say(text):
    with lock:
        print(text, file=sys.stderr, flush=True)


def measured(scratch, found, size, jobs):
    """The suites with their times; those that fail without a mutant are named and left out."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        endings = list(pool.map(lambda suite: suites.measure(scratch, suite, size), found))
    kept = []
    for suite, ending in zip(found, endings):
        if ending.passed:
            kept.append(suite)
        else:
            say(f"left out, it fails without a mutant: {suite.name} {suite.page}\n{ending.said[-1500:]}")
    return kept


def batches(number, found):
    """The runs that can kill a mutant: the suites that reach it, cheapest first, together up to a bound."""
    runs, processor = [], 0.0
    for suite in sorted((suite for suite in found if number in suite.reached), key=lambda suite: suite.processor):
        if runs and not suite.page and processor + suite.processor <= TOGETHER:
            runs[-1].append(suite)
            processor += suite.processor
        else:
            runs.append([suite])
            processor = suite.processor
    return runs


def killer(scratch, number, found):
    """The name of what killed a mutant, or nothing, and the seconds that it took."""
    seconds = 0
    for batch in batches(number, found):
        processor = sum(suite.processor for suite in batch)
        ending = scratch.test(
            "|".join(suite.pattern for suite in batch), processor=4 * processor + 4,
            wall=30 + 8 * sum(suite.seconds for suite in batch), CASEAUDIT_MUTANT=str(number), **batch[0].environment
        )
        seconds += ending.seconds
        if not ending.passed:
            return batch[0].page or batch[0].module, seconds
    return None, seconds


class Target:
    """A target with its mutants and what became of them."""

    def __init__(self, name, options, first):
        self.name, self.seed, self.count = name, options.seed, options.count
        # Which tests were run: the target's own, those of the targets above it, or all.
        self.tests = "own"
        files = [
            (str(path.relative_to(ROOT)), path.read_text())
            for path in sorted((ROOT / "Sources" / name).rglob("*.swift"))
        ]
        order = sites.find(files, options.seed)
        self.sites = len(order)
        self.tried = order[: options.count + options.count // 5 + 5]
        for number, site in enumerate(self.tried, first):
            site.number = number
        self.chosen, self.not_compiled, self.by, self.seconds = [], 0, {}, 0.0
        # The numbers of those that were tried, and those tried with the tests whose turn it is; a run that is stopped
        # leaves the rest.
        self.asked, self.turn = set(), set()

    def recall(self, folder):
        """What an earlier run noticed of the same mutants, and what it took."""
        earlier = folder / f"{self.name}.json"
        if not earlier.exists():
            return
        earlier = json.loads(earlier.read_text())
        if earlier["seed"] != self.seed or "noticed" not in earlier:
            return
        by = {name: module for module, names in earlier["noticed"].items() for name in names.split()}
        self.by = {site.number: by[site.name] for site in self.chosen if site.name in by}
        self.tests, self.seconds = earlier["tests"], 60 * earlier["minutes"]

    def choose(self, compiling):
        self.chosen = compiling[: self.count]
        # Those that were passed over on the way to the last one chosen.
        self.not_compiled = self.tried.index(self.chosen[-1]) + 1 - len(self.chosen)

    @property
    def left(self):
        return [site for site in self.chosen if site.number not in self.by]

    @property
    def survivors(self):
        return [site for site in self.left if site.number in self.asked]

    def test(self, scratch, found, jobs, keep, most):
        """Runs the tests for the first mutants that are left; what became of them is kept."""
        left = [site for site in self.left if site.number not in self.turn][:most]
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            endings = zip(left, pool.map(lambda site: killer(scratch, site.number, found), left))
            for tried, (site, (name, seconds)) in enumerate(endings, 1):
                self.seconds += seconds / jobs
                self.asked.add(site.number)
                self.turn.add(site.number)
                if name:
                    self.by[site.number] = name
                if tried % 10 == 0:
                    keep()
        if left:
            keep()
            say(f"{self.name}: {len(self.by)} of {len(self.by) + len(self.survivors)} killed")

    def keep(self, folder, found):
        """Writes what became of the mutants so far, and returns it."""
        survivors = self.survivors
        result = {
            "target": self.name, "date": datetime.date.today().isoformat(), "seed": self.seed, "sites": self.sites,
            "tests": self.tests, "mutants": len(self.by) + len(survivors), "not compiled": self.not_compiled,
            "killed": len(self.by),
            "killed by its own tests": sum(name == f"{self.name}Tests" for name in self.by.values()),
            "minutes": round(self.seconds / 60, 1),
            # By what, and the names of the mutants, so that `--again` need not try them.
            "noticed": {
                module: " ".join(sorted(site.name for site in self.chosen if self.by.get(site.number) == module))
                for module in sorted(set(self.by.values()))
            },
            "survivors": [
                {
                    "path": site.path, "line": site.line, "source": site.source, "change": site.change,
                    "reached by": sorted({suite.page or suite.name for suite in found if site.number in suite.reached}),
                }
                for site in sorted(survivors, key=lambda site: (site.path, site.line))
            ],
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{self.name}.json").write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n")
        return result


def run(scratch, options):
    targets, size, start, results = [], 1, time.monotonic(), Path(options.results)
    # Sorted, so that a later run numbers the same mutants alike and finds them built.
    for name in sorted(set(options.targets)):
        targets.append(Target(name, options, size))
        size += len(targets[-1].tried)
    compiling = scratch.build({target.name: target.tried for target in targets}, size, say)
    for target in targets:
        target.choose(compiling[target.name])
        if options.again:
            target.recall(results)
        say(f"{target.name}: {target.sites} sites, {len(target.chosen)} mutants, {target.not_compiled} did not compile")
    say(f"built in {time.monotonic() - start:.0f} s")
    targets = [target for target in targets if not options.only or target.name in options.only]

    described = suites.describe(scratch)
    reaching = {target.name: suites.modules(described, target.name) for target in targets}
    every = suites.suites(scratch, sorted({name for names in reaching.values() for name in names}))
    found, suites_of = [], {}
    # In turns, so that a run that is stopped has tried about as many of each target; the small ones first.
    for _ in range(0, 0 if options.above else options.count, TURN):
        for target in sorted(targets, key=lambda target: target.sites):
            if target.name not in suites_of:
                mine = [suite for suite in every if suite.module == f"{target.name}Tests"]
                suites_of[target.name] = measured(scratch, mine, size, options.jobs)
                found += suites_of[target.name]
            these = suites_of[target.name]
            target.test(scratch, these, options.jobs, lambda: target.keep(results, these), TURN)
    say(f"own tests done after {time.monotonic() - start:.0f} s")
    if not options.own:
        wanted = {name for target in targets if target.left for name in reaching[target.name][1:]}
        wanted -= {suite.module for suite in found}
        found += measured(scratch, [suite for suite in every if suite.module in wanted], size, options.jobs)
        say(f"other suites measured after {time.monotonic() - start:.0f} s")
        for target in targets:
            is_above = options.above and f"{target.name}Tests" not in target.by.values()
            target.tests, target.turn = "above" if is_above else "all", set()
        for _ in range(0, options.count, TURN):
            for target in sorted(targets, key=lambda target: target.sites):
                these = [suite for suite in found if suite.module in reaching[target.name][1:]]
                target.test(scratch, these, options.jobs, lambda: target.keep(results, found), TURN)
    for target in targets:
        for one in target.keep(results, found)["survivors"]:
            reach = f"reached by {len(one['reached by'])}" if one["reached by"] else "not reached"
            print(f"{one['path']}:{one['line']}: {one['change']} ({reach}): {one['source']}", flush=True)
    say(f"done after {time.monotonic() - start:.0f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", help="folders of Sources")
    parser.add_argument("--count", type=int, default=200, help="mutants of each target (200)")
    parser.add_argument("--seed", type=int, default=1, help="which mutants are chosen (1)")
    parser.add_argument("--jobs", type=int, default=2, help="mutants tested at a time (2)")
    parser.add_argument("--own", action="store_true", help="run a target's own tests only")
    parser.add_argument("--above", action="store_true", help="run only the tests of the targets above it, and the transcripts")
    parser.add_argument("--again", action="store_true", help="try only those that the last run did not notice")
    parser.add_argument("--only", nargs="+", help="build the mutants of all targets named, but try only those of these")
    parser.add_argument("--copy", help="a folder for the copy that is kept, so that the next run builds less")
    parser.add_argument("--results", default=str(RESULTS), help="the folder of the results")
    parser.add_argument("--page", action="store_true", help="write docs/mutants.md from the results")
    options = parser.parse_args()
    if options.targets:
        scratch = Scratch(options.copy, options.targets)
        end_when_stopped(scratch)
        try:
            run(scratch, options)
        finally:
            scratch.remove()
    if options.page:
        page.write()


if __name__ == "__main__":
    main()
