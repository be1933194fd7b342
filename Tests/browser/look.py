"""Walks an audit through a real browser, and says what is wrong with its pages.

usage: look.py PROGRAM WORKSPACE SCREENSHOTS DRIVER

Then the action that was noted is done and verified, and a round is planned from two lists, as its lead does it.

DRIVER is `mouse` (with script; every scene is looked at by axe, at 320 px and in forced colours), `plain` (without script) or
`keys` (keyboard only). PROGRAM serves WORKSPACE, which is that of the practice round. Prints a line for everything that is
wrong, and ends with 1 where there is any; with 3 where there is no browser to look with.
"""
import os
import shutil
import subprocess
import sys

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Error, sync_playwright
except ImportError as missing:
    print(f"no browser to look with: {missing}")
    sys.exit(3)

CASE = "/rounds/practice/cases/C-P01"
WRONG = []
# A word that no screen has room for, as a link into a shared folder is; typed into every box for words.
LONG = "https://council.example/sites/records/" + "CaseFile" * 32


class Mouse:
    """Clicks and types as a person with a mouse does."""

    long = LONG

    def __init__(self, page):
        self.page = page

    def choose(self, name, value):
        self.page.check(f"input[name='{name}'][value='{value}']")

    def pick(self, name, value):
        self.page.select_option(f"select[name='{name}']", value)

    def fill(self, name, text):
        self.page.fill(f"[name='{name}']:visible", text)

    def attach(self, name, text):
        self.page.set_input_files(
            f"input[name='{name}']", {"name": f"{name}.csv", "mimeType": "text/csv", "buffer": text.encode()}
        )

    def press(self, words):
        self.page.click(f"main button:has-text('{words}')")

    def follow(self, words):
        self.page.click(f"main a:has-text('{words}')")

    def unfold(self, words):
        self.page.click(f"summary:has-text('{words}') >> nth=0")


class Keys(Mouse):
    """Reaches everything with the keyboard alone, and types no more than it has to."""

    long = ""

    def reach(self, selector):
        wanted = self.page.locator(selector).first.element_handle()
        for _ in range(400):
            if self.page.evaluate("wanted => document.activeElement === wanted", wanted):
                return
            self.page.keyboard.press("Tab")
        WRONG.append(f"{self.page.url}: the keyboard does not reach {selector}")

    def choose(self, name, value):
        chosen = f"input[name='{name}'][value='{value}']"
        if self.page.get_attribute(chosen, "type") == "checkbox":
            self.reach(chosen)
            self.page.keyboard.press("Space")
            return
        # The keyboard reaches one of a group, and the arrows the others.
        group = self.page.locator(f"input[name='{name}']")
        for _ in range(400):
            name_now = self.page.evaluate("document.activeElement.name || ''")
            if name_now == name:
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")
        for _ in range(group.count() + 1):
            if self.page.is_checked(chosen):
                return
            self.page.keyboard.press("ArrowDown")
        WRONG.append(f"{self.page.url}: the keyboard does not choose {value}")

    def pick(self, name, value):
        self.reach(f"select[name='{name}']")
        self.page.select_option(f"select[name='{name}']", value)

    def fill(self, name, text):
        self.reach(f"[name='{name}']:visible")
        self.page.keyboard.press("Control+A")
        # Nothing that is typed takes nothing away.
        self.page.keyboard.press("Delete")
        self.page.keyboard.type(text)

    def go(self, selector):
        self.reach(selector)
        # A page that is sent as a response to Enter is waited for.
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def press(self, words):
        self.go(f"main button:has-text('{words}')")

    def follow(self, words):
        self.go(f"main a:has-text('{words}')")

    def unfold(self, words):
        self.reach(f"summary:has-text('{words}')")
        self.page.keyboard.press("Enter")


class Eyes:
    """Looks at each scene once."""

    def __init__(self, page, folder, deep):
        self.page, self.folder, self.deep, self.seen = page, folder, deep, []

    def look(self, scene):
        page = self.page
        if page.locator("h1").count() != 1:
            WRONG.append(f"{scene}: not one heading of the first level")
        if not self.deep or scene in self.seen:
            return
        self.seen.append(scene)
        number = f"{len(self.seen):02}"
        results = Axe().run(page)
        for violation in results.response["violations"]:
            places = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            WRONG.append(f"{scene}: {violation['id']}: {places}")
        page.screenshot(path=f"{self.folder}/{number}-{scene}.png", full_page=True)
        page.set_viewport_size({"width": 320, "height": 640})
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > 320:
            WRONG.append(f"{scene}: {wide} px wide on a screen of 320")
        page.screenshot(path=f"{self.folder}/{number}-{scene}-320.png", full_page=True)
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(forced_colors="active")
        bare = page.evaluate(
            "[...document.querySelectorAll('main .tag, main button:not(.plain), main a.button, .notice, .mistakes')]"
            ".filter(e => e.offsetParent && getComputedStyle(e).borderTopWidth === '0px'"
            " && getComputedStyle(e).borderLeftWidth === '0px').length"
        )
        if bare:
            WRONG.append(f"{scene}: {bare} parts without an edge in forced colours")
        page.emulate_media(forced_colors="none")


def journey(page, hands, eyes, origin):
    """The whole way of an auditor, from the list to the signature."""
    eyes.look("audits")
    hands.follow("C-P01")
    hands.press("Go on")
    eyes.look("declaration-wrong")
    hands.choose("tie", "free")
    hands.press("Go on")
    eyes.look("read-first")
    hands.follow("Go on to the questions")
    eyes.look("tasks")
    hands.follow("Dates:")
    eyes.look("dates")
    hands.press("Save and go on")
    hands.follow("Dates:")
    names = [e.get_attribute("name") for e in page.locator("input[value='agree']").all()]
    hands.choose(names[0], "disagree")
    hands.press("Save and go on")
    eyes.look("dates-wrong")
    hands.choose(names[0], "agree")
    for name in names[1:]:
        hands.choose(name, "agree")
    hands.press("Save and go on")
    eyes.look("question")
    hands.press("Save and go on")
    eyes.look("question-wrong")
    returning(page, hands, origin)
    concern(page, hands, eyes)
    page.goto(origin + CASE)
    hands.follow("Go on")
    questions(page, hands, eyes)
    eyes.look("check")
    hands.follow("Change")
    eyes.look("question-kept")
    page.goto(origin + CASE + "/check")
    hands.follow("Go on to the grades")
    while "/grade" in page.url:
        if page.url.endswith("/grade"):
            eyes.look("grade-whole")
        else:
            eyes.look("grade")
        hands.choose("grade", "requires-improvement")
        hands.fill("reason", f"As the answers say. {hands.long}")
        hands.press("Save and go on")
    eyes.look("actions")
    hands.fill("action", f"Agree a bedtime {hands.long}")
    hands.press("Keep this action")
    eyes.look("action-open")
    hands.press("Go on")
    hands.press("Go on")
    eyes.look("safety")
    hands.choose("safe", "yes")
    hands.press("Save and go on")
    eyes.look("sign")
    hands.press("Go on")
    eyes.look("sign-read-back")
    hands.press("Sign")
    eyes.look("signed")
    hands.follow("What the audit found")
    eyes.look("for-workers")
    if "What the audit found" not in page.inner_text("h1"):
        WRONG.append(f"the way ended at {page.url}")


def returning(page, hands, origin):
    """A page that says what is missing is loaded again and gone back to: nothing is asked, and what was typed is there."""
    hands.fill("comment", "Typed before it was chosen.")
    hands.press("Save and go on")
    for way in ["loaded again", "gone back to"]:
        if way == "loaded again":
            page.reload()
        else:
            page.goto(origin + "/")
            page.go_back()
        if page.locator(".mistakes").count() != 1 or "Typed before" not in page.input_value("textarea[name=comment]"):
            WRONG.append(f"{page.url}: a page with a mistake that is {way} has not what was typed")


def concern(page, hands, eyes):
    """A concern, with its read-back."""
    hands.follow("Raise a concern")
    eyes.look("concern")
    hands.fill("text", f"No bed for the baby. {hands.long}")
    hands.press("Go on")
    eyes.look("concern-read-back")
    hands.press("Yes, raise this concern")
    eyes.look("concern-raised")


def acting(page, hands, eyes, origin):
    """The action of the audit that was signed: it is done, and somebody else has seen it."""
    page.goto(origin + "/actions")
    eyes.look("actions-of-children")
    hands.follow("C-P01, number")
    eyes.look("action-of-child")
    hands.press("Go on")
    eyes.look("action-of-child-wrong")
    hands.fill("evidence", f"Seen alone, under visits. {hands.long}")
    hands.fill("who", "Social worker")
    hands.press("Go on")
    eyes.look("action-of-child-read-back")
    hands.press("Yes, it is done")
    eyes.look("action-of-child-done")
    hands.fill("role", "Team manager")
    hands.press("Go on")
    hands.press("Yes, it was seen")
    eyes.look("action-of-child-verified")
    if "is verified" not in page.inner_text("main"):
        WRONG.append(f"the action ended at {page.url}")


def planning(page, hands, eyes, origin):
    """The way of a lead who plans a round from two lists with headings that nobody knows."""
    page.goto(origin + "/rounds/practice")
    eyes.look("round")
    page.goto(origin + "/rounds")
    eyes.look("rounds")
    hands.follow("Plan a round")
    eyes.look("plan")
    hands.press("Send the lists")
    eyes.look("plan-wrong")
    hands.fill("name", "2026-h2")
    hands.fill("period", "2026-H2")
    hands.pick("checklist", "case-file")
    squads = ["North", "South"]
    hands.attach("cases", "Key;Squad\n" + "".join(f"{number};{squads[number % 2]}\n" for number in range(1, 31)))
    hands.attach("auditors", "Auditor;Team\na-1;North\nb-2;South\nc-3;Quality\n")
    hands.press("Send the lists")
    eyes.look("plan-lists")
    hands.fill("draw", "4")
    hands.unfold("How exact it is to be")
    hands.fill("margin", "10")
    hands.unfold("Only some of the cases")
    hands.fill("only", "Squad = North\nSquad = South")
    hands.press("Show what would be drawn")
    eyes.look("plan-lists-wrong")
    hands.fill("margin", "")
    hands.pick("column-child", "Key")
    hands.pick("column-team", "Squad")
    hands.fill("second", "2")
    hands.press("Show what would be drawn")
    eyes.look("plan-drawn")
    hands.press("Keep this round")
    eyes.look("round-planned")
    if "The round is kept" not in page.inner_text("main"):
        WRONG.append(f"the plan ended at {page.url}")
    hands.follow("Bring extracts in")
    eyes.look("bring-in")
    hands.press("Bring them in")
    eyes.look("bring-in-wrong")
    hands.attach("sources", '{"format": "caseaudit-extract/1", "reference": "1", "extracted": "2026-08-28"}')
    hands.choose("no-names", "yes")
    hands.press("Bring them in")
    eyes.look("brought-in")
    if "Brought 1 case into the round" not in page.inner_text("main"):
        WRONG.append(f"what was brought in ended at {page.url}: {page.inner_text('main')[:300]}")


def questions(page, hands, eyes):
    """Every question that is open, with some that fall short."""
    outcomes = ["notMet", "met", "met", "partlyMet"]
    for number in range(60):
        if page.url.endswith("/check"):
            return
        if page.url.endswith("/finding"):
            eyes.look("finding")
            hands.choose("decision", "keep")
            hands.press("Go on")
            continue
        if "/questions/" not in page.url:
            WRONG.append(f"the questions end at {page.url}")
            return
        if number == 3:
            eyes.look("question-after")
        hands.choose("answer", outcomes[number % 4])
        if number == 1 and page.locator("input[name='row']").count():
            page.locator("input[name='row']").first.check() if type(hands) is Mouse else hands.choose(
                "row", page.locator("input[name='row']").first.get_attribute("value")
            )
        hands.fill("comment", f"It is on the file. {hands.long}")
        hands.press("Save and go on")


def main():
    program, workspace, folder, driver = sys.argv[1:5]
    chromium = shutil.which("chromium")
    if chromium is None:
        print("no browser to look with: there is no chromium")
        sys.exit(3)
    os.makedirs(folder, exist_ok=True)
    environment = dict(os.environ, CASEAUDIT_NOW="2026-09-14T09:30:00Z")
    server = subprocess.Popen(
        [program, "serve", "--port", "0", "--person", "peer"],
        cwd=workspace,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    try:
        server.stdout.readline()
        link = server.stdout.readline().strip()
        origin = link.split("/enter/")[0]
        with sync_playwright() as playwright:
            try:
                browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            except Error as stopped:
                print(f"no browser to look with: {chromium} does not start: {str(stopped).splitlines()[0]}")
                sys.exit(3)
            context = browser.new_context(
                viewport={"width": 1280, "height": 900}, java_script_enabled=driver != "plain"
            )
            page = context.new_page()
            page.set_default_timeout(8000)
            page.on("console", lambda m: WRONG.append(f"{page.url}: {m.text}") if "Content Security" in m.text else None)
            page.on("dialog", lambda dialog: dialog.accept())
            hands = Keys(page) if driver == "keys" else Mouse(page)
            eyes = Eyes(page, folder, deep=driver == "mouse")
            page.goto(link)
            hands.press("Go in")
            try:
                journey(page, hands, eyes, origin)
                acting(page, hands, eyes, origin)
                planning(page, hands, eyes, origin)
            except Exception as stopped:
                WRONG.append(f"{page.url}: {str(stopped).splitlines()[0]}")
                page.screenshot(path=f"{folder}/stopped.png", full_page=True) if driver != "plain" else None
            browser.close()
    finally:
        server.terminate()
        server.wait()
    for line in WRONG:
        print(line)
    sys.exit(1 if WRONG else 0)


main()
