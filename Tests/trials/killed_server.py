"""Kills a server at random instants under load, and looks whether everything is there that a page said was saved.

usage: killed_server.py PROGRAM [KILLS [SEED]]        (200 and 12)

Eight auditors write comments over connections of their own, one after another, without a pause. The server is killed with SIGKILL
between 5 and 400 milliseconds after the first of them, and started again on the same workspace. A comment is said to be saved once
its answer is a redirection. At the end each comment that was said to be saved stands in its journal once, none stands there twice,
and `caseaudit verify` finds nothing. Prints the counts, and ends with 1 where anything is missing.
"""

import json, os, random, re, shutil, signal, socket, subprocess, sys, tempfile, threading, time, urllib.parse

PROGRAM = os.path.realpath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 200
CHANCE = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 12)
AUDITORS = [f"a-{number}" for number in range(8)]
SOURCE = open("Tests/AuditTestSupport/PracticeWorkspace.swift").read()


def case_of(auditor):
    return f"C-K{auditor[2:]}"


def make_workspace(folder):
    shutil.copytree("checklists", f"{folder}/checklists")
    os.makedirs(f"{folder}/audits/load/cases")
    text = SOURCE[SOURCE.index("public static let extract") :].split('"""')[1]
    extract = json.loads(text.replace('\\\\"', '\\"'))
    for auditor in AUDITORS:
        with open(f"{folder}/audits/load/cases/{case_of(auditor)}.json", "w") as file:
            json.dump(dict(extract, reference=case_of(auditor)), file)
    lines = ["format: caseaudit-round/1", "title: Load", "period: 2026-H1"]
    lines += ["checklist: { id: child-protection-plan, version: 1 }", "sample:"]
    lines += [f"  - {{ case: {case_of(auditor)} }}" for auditor in AUDITORS] + ["auditors:"]
    lines += [f"  - {{ id: {a}, team: Team {a}, role: officer, relation: peer }}" for a in AUDITORS] + ["allocations:"]
    lines += [f"  - {{ case: {case_of(a)}, auditor: {a} }}" for a in AUDITORS]
    with open(f"{folder}/audits/load/round.yaml", "w") as file:
        file.write("\n".join(lines) + "\n")


class Gone(Exception):
    """The server is not there any more."""


class Typist:
    """An auditor whose browser is a socket."""

    def __init__(self, port, auditor):
        self.auditor, self.cookie, self.token = auditor, "", ""
        self.wire = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.place = f"/rounds/load/cases/{case_of(auditor)}"
        self.ask("GET", "/")
        self.ask("POST", f"{self.place}/begin", {"tie": "free"})
        page = self.ask("GET", self.place)[1]
        self.question = re.search(rf'href="({self.place}/questions/[^"?]+)', page).group(1)
        self.ask("GET", self.question)

    def ask(self, method, target, fields=None):
        body = urllib.parse.urlencode(dict(fields or {}, token=self.token, form=os.urandom(8).hex())) if fields else ""
        head = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nX-User: {self.auditor}\r\nCookie: caseaudit={self.cookie}\r\n"
        if body:
            head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        try:
            self.wire.sendall(f"{head}\r\n{body}".encode())
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += self.more()
            head, _, page = answer.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            while length and len(page) < int(length.group(1)):
                page += self.more()
        except OSError as error:
            raise Gone from error
        words = page.decode()
        if set_cookie := re.search(rb"(?i)set-cookie: caseaudit=([0-9a-f]+)", head):
            self.cookie = set_cookie.group(1).decode()
        if token := re.search(r'name="token" value="([0-9a-f]+)"', words):
            self.token = token.group(1)
        # A form with a mistake leads to a page too, and that is no word that anything was saved.
        return 400 if b"?shown=" in head else int(head.split()[1]), words

    def more(self):
        piece = self.wire.recv(1 << 16)
        if not piece:
            raise Gone
        return piece

    def type_until_gone(self, run, said):
        for number in range(100_000):
            words = f"r{run}n{number} was typed"
            try:
                status, _ = self.ask("POST", self.question, {"answer": "", "later": "yes", "comment": words})
            except Gone:
                return
            if status == 303:
                said.append(words)


def serve(folder):
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", "0", "--trust-header", "X-User", "--workspace", folder],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )
    port = int(re.search(r"port (\d+)", server.stderr.readline()).group(1))
    threading.Thread(target=lambda: [None for _ in server.stderr], daemon=True).start()
    return server, port


def main():
    folder = tempfile.mkdtemp()
    make_workspace(folder)
    said = {auditor: [] for auditor in AUDITORS}
    for run in range(KILLS):
        server, port = serve(folder)
        typists = [Typist(port, auditor) for auditor in AUDITORS]
        threads = [threading.Thread(target=t.type_until_gone, args=(run, said[t.auditor])) for t in typists]
        for thread in threads:
            thread.start()
        time.sleep(CHANCE.uniform(0.005, 0.4))
        server.send_signal(signal.SIGKILL)
        server.wait()
        for thread in threads:
            thread.join()
    missing = doubled = kept = 0
    for auditor in AUDITORS:
        with open(f"{folder}/audits/load/journals/{case_of(auditor)}.{auditor}.jsonl") as file:
            found = re.findall(r"r\d+n\d+ was typed", file.read())
        kept += len(set(found))
        missing += len(set(said[auditor]) - set(found))
        doubled += len(found) - len(set(found))
    verified = subprocess.run([PROGRAM, "verify", "--workspace", folder], capture_output=True, text=True)
    print(f"{KILLS} kills, {sum(map(len, said.values()))} comments said to be saved, {kept} kept")
    print(f"{missing} missing, {doubled} kept twice; verify ended with {verified.returncode}")
    if verified.returncode:
        print(verified.stdout + verified.stderr)
    shutil.rmtree(folder)
    sys.exit(1 if missing or doubled or verified.returncode else 0)


main()
