"""A hundred texts of the shipped extracts with what the text rules read in them, for a person to read against.

    python3 Tests/oracles/judged_texts.py [PROGRAM]

Drawn with a fixed seed: 34 outcomes and actions, 26 decisions, 40 views of children, each wording once. Every wording is tried
alone, as `explain --text` does, so that an owner or a date in a field of its own is not in it. What was found is in
docs/text-rules.md.
"""

import glob
import json
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def texts(case):
    """The texts of a case that a text rule judges: the rule, what to read it as, the words."""
    for plan in case.get("plans") or []:
        for outcome in plan.get("outcomes") or []:
            yield "plan-outcomes-smart", "outcome", outcome.get("text")
            for action in outcome.get("actions") or []:
                yield "plan-outcomes-smart", "action", action.get("text")
    for supervision in case.get("supervisions") or []:
        for decision in supervision.get("decisions") or []:
            yield "supervision-decisions-on-file", "", decision.get("text")
    for part in ("assessments", "visits", "reviews"):
        for place in case.get(part) or []:
            yield "childs-views-evidenced", "", place.get("childsViews")


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "caseaudit"
    found = {"plan-outcomes-smart": {}, "supervision-decisions-on-file": {}, "childs-views-evidenced": {}}
    for path in sorted(glob.glob(str(ROOT / "audits/*/cases/*.json"))):
        with open(path, encoding="utf-8") as file:
            for rule, kind, text in texts(json.load(file)):
                if text:
                    found[rule][text] = (pathlib.Path(path).stem, kind)
    random.seed(11)
    for rule, count in (("plan-outcomes-smart", 34), ("supervision-decisions-on-file", 26), ("childs-views-evidenced", 40)):
        print(f"{rule}: {count} of {len(found[rule])}")
        for text, (case, kind) in random.sample(list(found[rule].items()), count):
            command = [program, "explain", rule, "--json", "--text=" + text] + (["--as", kind] if kind else [])
            said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            named = ", ".join(aspect for aspect, is_named in said["aspects"].items() if is_named) or "nothing"
            reads = f" ({', '.join(said['reads'])})" if said["reads"] else ""
            print(f"  {case} {said['outcome']}: {named}{reads}\n    {text}")


main()
