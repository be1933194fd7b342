"""Auditors with browsers, for serve.sh: makes a workspace, starts the server, answers, and prints what it took.

Every answer is sent as a browser sends it, over a connection that is kept, and the page that it leads to is read to its end.
"""

import asyncio, json, os, re, shutil, socket, subprocess, sys, threading, time, urllib.parse

program, folder, auditors, audits, seconds = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])
fava = sys.argv[6] if len(sys.argv) > 6 else None
PAUSE = 5


def make_workspace():
    """A round of so many audits, with an extract of an invented child for each."""
    shutil.copytree("checklists", f"{folder}/checklists")
    cases = f"{folder}/audits/load/cases"
    os.makedirs(cases)
    source = open("Tests/AuditTestSupport/PracticeWorkspace.swift").read()
    text = source[source.index("public static let extract") :].split('"""')[1]
    extract = json.loads(text.replace('\\\\"', '\\"'))
    extract["visits"] = [
        dict(extract["visits"][0], made=f"2026-{month:02}-{day:02}") for month in range(6, 9) for day in range(1, 29, 3)
    ]
    references = [f"C-L{number:05}" for number in range(audits)]
    for reference in references:
        with open(f"{cases}/{reference}.json", "w") as file:
            json.dump(dict(extract, reference=reference), file)
    lines = ["format: caseaudit-round/1", "title: Load", "period: 2026-H1"]
    lines += ["checklist: { id: child-protection-plan, version: 1 }", "sample:"]
    lines += [f"  - {{ case: {reference} }}" for reference in references]
    lines += ["auditors:"]
    lines += [f"  - {{ id: a-{n}, team: Team {n}, role: officer, relation: peer }}" for n in range(auditors)]
    lines += ["allocations:"]
    lines += [f"  - {{ case: {reference}, auditor: a-{n % auditors} }}" for n, reference in enumerate(references)]
    with open(f"{folder}/audits/load/round.yaml", "w") as file:
        file.write("\n".join(lines) + "\n")
    return references


class Browser:
    """One auditor's browser: one connection, one cookie."""

    def __init__(self, port, person, taken):
        self.port, self.person, self.taken = port, person, taken
        self.cookie, self.page, self.token, self.reader = "", "", "", None

    async def answered(self, request):
        """Sends a request and gives the lines of the head of its answer; a connection that the server let go is opened again."""
        for is_new in (self.reader is None, True):
            if is_new:
                self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
            try:
                self.writer.write(request)
                return (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            except (asyncio.IncompleteReadError, ConnectionError):
                if is_new:
                    raise

    async def ask(self, method, target, fields=None, kind=None):
        body = urllib.parse.urlencode(fields or {}).encode()
        head = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nX-User: {self.person}\r\nCookie: caseaudit={self.cookie}\r\n"
        if method == "POST":
            head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        began = time.perf_counter()
        lines = await self.answered(head.encode() + b"\r\n" + body)
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        page = (await self.reader.readexactly(int(headers.get("content-length", 0)))).decode()
        if kind:
            self.taken.setdefault(kind, []).append(time.perf_counter() - began)
        if "set-cookie" in headers:
            self.cookie = headers["set-cookie"].split(";")[0].split("=")[1]
        status = int(lines[0].split()[1])
        if status in (302, 303):
            return await self.ask("GET", headers["location"], kind=kind and "page")
        self.page, self.address = page, target.split("?")[0]
        found = re.search(r'name="token" value="([0-9a-f]+)"', page)
        self.token = found.group(1) if found else self.token
        return status

    async def send(self, target, fields, kind=None):
        return await self.ask("POST", target, dict(fields, token=self.token, form=os.urandom(8).hex()), kind)

    async def work(self, cases, until, start):
        await asyncio.sleep(start)
        await self.ask("GET", "/")
        for case in cases:
            place = f"/rounds/load/cases/{case}"
            await self.send(f"{place}/begin", {"tie": "free"}, "begin")
            await self.ask("GET", place, kind="page")
            question = re.search(rf'href="({place}/questions/[^"?]+)', self.page)
            if question:
                await self.ask("GET", question.group(1), kind="page")
            while "/questions/" in self.address and time.perf_counter() < until:
                await asyncio.sleep(PAUSE)
                standing = re.search(r'name="standing" value="([^"]*)"', self.page)
                await self.send(
                    self.address,
                    {"standing": standing.group(1) if standing else "", "answer": "met", "comment": "It is on the file, as read"},
                    "answer",
                )
            if time.perf_counter() >= until:
                return


def part(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] * 1000


async def read_ledger(browser, ledger, until, start):
    """A reader of fava: every 5 seconds a page, and the report that the page fetches."""
    await asyncio.sleep(start)
    while time.perf_counter() < until:
        for report in ("income_statement", "balance_sheet", "trial_balance"):
            await browser.ask("GET", f"{ledger}/{report}/", kind="page")
            await browser.ask("GET", f"{ledger}/api/{report}", kind="report")
            await asyncio.sleep(PAUSE)


async def beside():
    """The same number of people at fava, which serves the example ledger that beancount makes."""
    ledger = f"{folder}/example.beancount"
    with open(ledger, "w") as file:
        subprocess.run([f"{os.path.dirname(fava)}/bean-example"], stdout=file, stderr=subprocess.DEVNULL, check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    began = time.perf_counter()
    server = subprocess.Popen(
        [fava, "--port", str(port), ledger], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    taken, first = {}, Browser(port, "reader", {})
    while True:
        try:
            await first.ask("GET", "/")
            break
        except OSError:
            await asyncio.sleep(0.02)
    print(f"fava: first page after start: {(time.perf_counter() - began) * 1000:.0f} ms")
    place = os.path.dirname(os.path.dirname(first.address))
    until = time.perf_counter() + seconds
    readers = [Browser(port, "reader", taken) for _ in range(auditors)]
    await asyncio.gather(
        *(read_ledger(reader, place, until, PAUSE * number / auditors) for number, reader in enumerate(readers))
    )
    report("fava: ", taken, server)


def report(prefix, taken, server):
    """Ends a server, and prints what its answers took."""
    peak = re.search(r"VmHWM:\s+(\d+)", open(f"/proc/{server.pid}/status").read()).group(1)
    server.terminate()
    server.wait()
    for kind, values in sorted(taken.items()):
        print(
            f"{prefix}{kind:8} {len(values):6} times, median {part(values, .5):6.1f} ms, 99 % under {part(values, .99):6.1f} ms,"
            f" slowest {max(values) * 1000:6.1f} ms"
        )
    print(f"{prefix}most memory: {int(peak) / 1024:.0f} MiB; the server ended with {server.returncode}")


async def main():
    references = make_workspace()
    began = time.perf_counter()
    server = subprocess.Popen(
        [program, "serve", "--port", "0", "--trust-header", "X-User", "--workspace", folder],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )
    port = int(re.search(r"port (\d+)", server.stderr.readline()).group(1))
    threading.Thread(target=lambda: [None for _ in server.stderr], daemon=True).start()
    taken = {}
    first = Browser(port, "a-0", {})
    await first.ask("GET", "/")
    print(f"first page after start: {(time.perf_counter() - began) * 1000:.0f} ms, with {audits} audits")
    until = time.perf_counter() + seconds
    browsers = [Browser(port, f"a-{number}", taken) for number in range(auditors)]
    mine = [references[number::auditors] for number in range(auditors)]
    await asyncio.gather(
        *(browser.work(cases, until, PAUSE * number / auditors) for number, (browser, cases) in enumerate(zip(browsers, mine)))
    )
    report("", taken, server)
    if fava:
        await beside()


asyncio.run(main())
