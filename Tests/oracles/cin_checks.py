#!/usr/bin/env python3
"""Compares the checks of a census return with the published validator, child by child.

    python3 Tests/oracles/cin_checks.py PROGRAM [SAMPLES] [--only NAME] [--write]

PROGRAM is the built caseaudit, SAMPLES a folder with public sample censuses (`cin-census-xml`, `cin-dirty`). Needs
csc-validator-be-cin with the pandas it asks for, and numpy below 2. Prints a table of every code over all files, and ends with
status 1 where the two differ and `cin_checks.tsv` does not say why."""
import argparse
import contextlib
import csv
import importlib
import importlib.metadata
import io
import pathlib
import random
import re
import subprocess
import tempfile
import warnings
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

warnings.filterwarnings("ignore")
ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = 20260331
MODULES = ["CINdetails", "Assessments", "CINPlanDates", "Section47", "ChildProtectionPlans"]


def examples():
    """The examples of every check: one small return each."""
    found = []
    for file in sorted((ROOT / "Sources/AuditRules/ReturnChecks").glob("*/*.swift")):
        text = file.read_text()
        for name in ("doubts", "accepts"):
            block = re.search(name + r": \[(.*?)\]", text, re.S)
            if block:
                found += re.findall(r'"([^"]*)"', block.group(1))
    return found


def parsed(text):
    """An example as children: a list of (fields, disabilities, referrals)."""
    children, module = [], None
    for word in text.split():
        name, equals, value = word.partition("=")
        if not equals:
            module = name
            if name == "Header":
                continue
            if name == "Child" or not children:
                children.append({"fields": {}, "disabilities": [], "referrals": []})
            child = children[-1]
            if name == "CINdetails":
                child["referrals"].append({"fields": {}, "modules": []})
            elif name != "Child":
                child["referrals"][-1]["modules"].append((name, {}, []))
        elif module != "Header":
            child = children[-1]
            if module == "Child":
                if name == "Disability":
                    child["disabilities"].append(value)
                else:
                    child["fields"][name] = value
            elif module == "CINdetails":
                child["referrals"][-1]["fields"][name] = value
            else:
                _, fields, repeated = child["referrals"][-1]["modules"][-1]
                if name in ("AssessmentFactors", "CPPreviewDate"):
                    repeated.append(value)
                else:
                    fields[name] = value
    return children


IDENTIFIERS = ["LAchildID", "UPN", "FormerUPN", "UPNunknown", "PersonBirthDate", "ExpectedPersonBirthDate", "Sex",
               "PersonDeathDate"]


def element(name, value):
    return f"<{name}>{escape(value)}</{name}>\n"


def written(children, year="2026"):
    """Children as a census."""
    out = ["<Message>\n<Header>\n<CollectionDetails>\n<Collection>CIN</Collection>\n"
           f"<Year>{year}</Year>\n<ReferenceDate>{year}-03-31</ReferenceDate>\n</CollectionDetails>\n"
           "<Source>\n<SourceLevel>L</SourceLevel>\n<LEA>301</LEA>\n</Source>\n</Header>\n<Children>\n"]
    for child in children:
        out.append("<Child>\n<ChildIdentifiers>\n")
        out += [element(n, child["fields"][n]) for n in IDENTIFIERS if n in child["fields"]]
        out.append("</ChildIdentifiers>\n<ChildCharacteristics>\n")
        if "Ethnicity" in child["fields"]:
            out.append(element("Ethnicity", child["fields"]["Ethnicity"]))
        if child["disabilities"]:
            out.append("<Disabilities>\n" + "".join(element("Disability", d) for d in child["disabilities"]))
            out.append("</Disabilities>\n")
        out.append("</ChildCharacteristics>\n")
        for referral in child["referrals"]:
            out.append("<CINdetails>\n")
            out += [element(n, v) for n, v in referral["fields"].items()]
            for module, fields, repeated in referral["modules"]:
                out.append(f"<{module}>\n")
                out += [element(n, v) for n, v in fields.items()]
                if module == "Assessments" and repeated:
                    inner = "".join(element("AssessmentFactors", v) for v in repeated)
                    out.append(f"<FactorsIdentifiedAtAssessment>\n{inner}</FactorsIdentifiedAtAssessment>\n")
                elif repeated:
                    # One holder for each date: of several in one holder the validator reads the first.
                    out += [f"<Reviews>\n{element('CPPreviewDate', v)}</Reviews>\n" for v in repeated]
                out.append(f"</{module}>\n")
            out.append("</CINdetails>\n")
        out.append("</Child>\n")
    out.append("</Children>\n</Message>\n")
    return "".join(out)


def planted():
    """The examples of every check as one return."""
    children = []
    for number, text in enumerate(examples()):
        for child in parsed(text):
            fields = child["fields"]
            identifier = fields.get("LAchildID")
            if identifier is None and not text == "Child":
                fields["LAchildID"] = f"E{number}X{len(children)}"
            elif identifier is not None and len(identifier) < 10:
                fields["LAchildID"] = f"E{number}{identifier}"
            fields.pop("GenderCurrent", None)
            children.append(child)
    return written(children)


def drawn(count, seed):
    """Random children whose dates are few, so that they meet, and lie about the edges of the year."""
    rng = random.Random(seed)
    days = ["2025-03-28", "2025-03-30", "2025-03-31", "2025-04-01", "2025-04-02", "2025-06-14", "2025-06-15",
            "2025-06-16", "2025-09-01", "2025-09-02", "2026-01-27", "2026-01-28", "2026-03-10", "2026-03-11",
            "2026-03-30", "2026-03-31", "2026-04-01"]
    births = ["1999-01-01", "2001-03-30", "2001-03-31", "2010-05-01", "2020-08-31", "2020-09-01", "2026-03-31",
              "2026-04-01", "2026-02-05", "2026-02-06"]

    def some(fields, share, name, values):
        if rng.random() < share:
            fields[name] = rng.choice(values)

    children = []
    for number in range(count):
        fields = {"LAchildID": f"R{number}"}
        some(fields, 0.7, "UPN", ["A301000000001", "B301000000001", "A999000000001", f"A3010{number:08d}"[:13], "A30100000000A",
                                  "A30100000000O", "A301"])
        some(fields, 0.2, "FormerUPN", ["A301000000001", "1301000000001", "A30100000001"])
        some(fields, 0.4, "UPNunknown", ["UN1", "UN3", "UN7"])
        some(fields, 0.85, "PersonBirthDate", births)
        some(fields, 0.2, "ExpectedPersonBirthDate", ["2026-02-28", "2026-03-02", "2026-05-01", "2026-12-30", "2027-01-01"])
        some(fields, 0.9, "Sex", ["M", "F", "U", "1"])
        some(fields, 0.1, "PersonDeathDate", days)
        some(fields, 0.9, "Ethnicity", ["WBRI", "NOBT", "XXXX"])
        disabilities = rng.sample(["NONE", "AUT", "LD", "EYE"], rng.choice([0, 1, 1, 2]))
        if rng.random() < 0.1:
            disabilities += disabilities[:1]
        child = {"fields": fields, "disabilities": disabilities, "referrals": []}
        for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3])):
            referral = {"fields": {}, "modules": []}
            some(referral["fields"], 0.95, "CINreferralDate", days)
            some(referral["fields"], 0.9, "ReferralSource", ["1A", "10", "2C"])
            some(referral["fields"], 0.8, "PrimaryNeedCode", ["N1", "N0", "N10"])
            some(referral["fields"], 0.5, "CINclosureDate", days)
            some(referral["fields"], 0.5, "ReasonForClosure", ["RC2", "RC7", "RC8", "RC9", "RC10"])
            some(referral["fields"], 0.2, "DateOfInitialCPC", days)
            some(referral["fields"], 0.95, "ReferralNFA", ["0", "0", "0", "1"])
            for module in MODULES[1:]:
                for _ in range(rng.choice([0, 0, 1, 1, 2])):
                    values, repeated = {}, []
                    if module == "Assessments":
                        some(values, 0.95, "AssessmentActualStartDate", days)
                        some(values, 0.6, "AssessmentAuthorisationDate", days)
                        repeated = rng.choices(["1A", "2B", "21", "18A", "19A", "99"], k=rng.choice([0, 1, 1, 2]))
                    elif module == "CINPlanDates":
                        some(values, 0.95, "CINPlanStartDate", days)
                        some(values, 0.5, "CINPlanEndDate", days)
                    elif module == "Section47":
                        some(values, 0.95, "S47ActualStartDate", days)
                        some(values, 0.3, "InitialCPCtarget", days)
                        some(values, 0.5, "DateOfInitialCPC", days)
                        some(values, 0.95, "ICPCnotRequired", ["0", "0", "1"])
                    else:
                        some(values, 0.95, "CPPstartDate", days)
                        some(values, 0.5, "CPPendDate", days)
                        some(values, 0.9, "InitialCategoryOfAbuse", ["NEG", "ABC"])
                        some(values, 0.9, "LatestCategoryOfAbuse", ["EMO", "ABC"])
                        some(values, 0.9, "NumberOfPreviousCPP", ["0", "2"])
                        repeated = rng.choices(days, k=rng.choice([0, 1, 2]))
                    referral["modules"].append((module, values, repeated))
            child["referrals"].append(referral)
        children.append(child)
    return written(children)


def dirty(path):
    """The public dirty census with a header, and with the names and the yes and no that the census has."""
    text = pathlib.Path(path).read_text()
    start, end = text.index("<Child>"), text.rindex("</CINdetailsCollection>")
    body = text[start:end]
    for old, new in [("CINClosureDate", "CINclosureDate"), ("DateofInitialICPC", "DateOfInitialCPC"),
                     ("UPNUnknownType", "UPNunknown"), ("GenderCurrent", "Sex")]:
        body = body.replace(f"<{old}>", f"<{new}>").replace(f"</{old}>", f"</{new}>")
    body = re.sub(r"<ICPCRequired>(\w+)</ICPCRequired>",
                  lambda m: element("ICPCnotRequired", "0" if m[1] == "True" else "1").strip(), body)
    body = body.replace(">True<", ">1<").replace(">False<", ">0<")
    for old, new in zip("0129", "UMFU"):
        body = body.replace(f"<Sex>{old}</Sex>", f"<Sex>{new}</Sex>")
    head = written([], "2025")
    return head.replace("<Children>\n", "<Children>\n" + body)


def theirs(path):
    """What the validator says by its rules of that year: children by code, and the codes of which it says something of the whole; and its failures."""
    validator = importlib.import_module("cin_validator.cin_validator")
    tables = validator.process_data(validator.convert_data(ET.parse(path).getroot()))
    year = int(next(ET.parse(path).getroot().iter("Year")).text)
    first, last = 2023, 2026
    year = min(max(year, first), last)
    registry = importlib.import_module(f"cin_validator.rules.cin{year - 1}_{year % 100}").registry
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        result = validator.CinValidator(tables, registry)
    failed = dict(re.findall(r"Error with rule (\w+): (.*)", said.getvalue()))
    found = {}
    for code, child in zip(result.full_issue_df.rule_code, result.full_issue_df.child_id):
        found.setdefault(str(code), set()).add(child if isinstance(child, str) else "")
    for code in result.multichild_issues.rule_code:
        found.setdefault(str(code), set()).add("the whole return")
    return found, failed, {str(code) for code in registry}


def ours(program, path):
    """What caseaudit says, with the council's number of each child from the file itself."""
    numbers = [child.findtext("ChildIdentifiers/LAchildID") or "" for child in ET.parse(path).getroot().iter("Child")]
    with tempfile.TemporaryDirectory() as folder:
        sheet = pathlib.Path(folder) / "doubtful.csv"
        subprocess.run([program, "check", str(path), "--doubtful", str(sheet), "--json"], check=True, capture_output=True)
        found = {}
        with sheet.open() as rows:
            for row in csv.DictReader(rows):
                if not row["code"]:
                    continue
                position = re.match(r"child (\d+) ", row["case"])
                child = numbers[int(position[1]) - 1] if position else "the whole return"
                found.setdefault(row["code"], set()).add(child)
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("samples", nargs="?")
    parser.add_argument("--only")
    parser.add_argument("--children", type=int, default=1500)
    parser.add_argument("--write", action="store_true", help="keep the counts for docs/oracles.md")
    parser.add_argument("--show", help="a code of which the children that differ are printed")
    options = parser.parse_args()
    argued = {}
    with (ROOT / "Tests/oracles/cin_checks.tsv").open() as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            argued[row["code"]] = row
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files = {"planted": planted(), "drawn": drawn(options.children, SEED)}
        if options.samples:
            samples = pathlib.Path(options.samples)
            files["dirty"] = dirty(samples / "cin-dirty/CIN_output.xml")
            for sample in sorted((samples / "cin-census-xml").glob("*.xml")):
                files[sample.stem] = sample.read_text()
        sums, failures, registry = {}, {}, set()
        for name, text in files.items():
            if options.only and name != options.only:
                continue
            path = folder / f"{name}.xml"
            path.write_text(text)
            their, failed, codes = theirs(path)
            registry |= codes
            our = ours(options.program, path)
            for code, error in failed.items():
                failures.setdefault(code, []).append(f"{name}: {error}")
            for code in sorted(set(their) | set(our)):
                one, two = our.get(code, set()), their.get(code, set())
                sums.setdefault(code, []).append((name, len(one & two), sorted(one - two), sorted(two - one)))
    wrong, found = 0, []
    print("code\tboth\tonly caseaudit\tonly the validator\twhere they differ")
    for code in sorted(registry, key=lambda code: int(code.rstrip("Q"))):
        rows = sums.get(code, [])
        both = sum(row[1] for row in rows)
        mine, others = sum(len(row[2]) for row in rows), sum(len(row[3]) for row in rows)
        places = ", ".join(f"{row[0]} {len(row[2])}/{len(row[3])}" for row in rows if row[2] or row[3])
        note = f" failed: {failures[code][0]}" if code in failures else ""
        print(f"{code}\t{both}\t{mine}\t{others}\t{places}{note}")
        found.append((code, both, mine, others))
        reason = argued.get(code)
        allowed = reason["differs"] if reason else ""
        if (mine and allowed not in ("ours", "both")) or (others and allowed not in ("theirs", "both")):
            wrong += 1
            print(f"  ^ not argued: {places}")
        if options.show == code:
            for row in rows:
                print("   ours:", row[2][:20], "theirs:", row[3][:20])
    if options.write:
        version = importlib.metadata.version("csc-validator-be-cin")
        made = f"# Made by: python3 Tests/oracles/cin_checks.py ({len(files)} files, csc-validator-be-cin {version})\n"
        lines = "".join("\t".join(map(str, row)) + "\n" for row in found)
        (ROOT / "Tests/oracles/cin_checks_found.tsv").write_text(made + "code\tboth\tours\ttheirs\n" + lines)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
