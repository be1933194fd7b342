"""Several people in real browsers at once, on one server with accounts, and says what is wrong.

usage: together.py PROGRAM WORKSPACE SCREENSHOTS

WORKSPACE has the round `practice`, in which `peer` and `third` audit, `other` reads a case of `peer` a second time, and `boss`
leads. Each comes in by an invitation. Three audit at once while the lead looks; then one person has two tabs, clicks twice, goes
back to a page with a mistake, and is signed out in the other tab with words typed. Prints a line for everything that is wrong, and
ends with 1 where there is any; with 3 where there is no browser.
"""
import asyncio
import glob
import os
import re
import shutil
import subprocess
import sys

try:
    from playwright.async_api import Error, async_playwright
except ImportError as missing:
    print(f"no browser to look with: {missing}")
    sys.exit(3)

PROGRAM, WORKSPACE, FOLDER = sys.argv[1:4]
PASSWORD = "four words that differ"
WRONG = []


def place(case):
    return f"/rounds/practice/cases/{case}"


def saved(words):
    """How often words are kept in the journals."""
    names = glob.glob(f"{WORKSPACE}/audits/practice/journals/*.jsonl")
    return sum(open(name, encoding="utf-8").read().count(words) for name in names)


class Person:
    """Somebody at a browser of their own."""

    def __init__(self, name, context, origin):
        self.name, self.context, self.origin, self.questions = name, context, origin, []

    async def tab(self):
        page = await self.context.new_page()
        page.set_default_timeout(20_000)

        async def answer(dialog):
            self.questions.append(dialog.type)
            await dialog.accept()

        page.on("dialog", answer)
        return page

    async def come_in(self, link):
        self.page = await self.tab()
        await self.page.goto(link)
        await self.page.fill("[name=password]", PASSWORD)
        await self.page.fill("[name=again]", PASSWORD)
        await self.press("Keep it and sign in")

    async def go(self, address, page=None):
        await (page or self.page).goto(self.origin + address)

    async def press(self, words, page=None):
        page = page or self.page
        async with page.expect_navigation():
            await page.click(f"main button:has-text('{words}')")

    async def sign_in(self, page):
        if not await page.locator("[name=password]").count():
            await page.goto(self.origin + "/sign-in")
        await page.fill("[name=person]", self.name)
        await page.fill("[name=password]", PASSWORD)
        await self.press("Sign in", page)

    async def check(self, what, isTrue, page=None):
        if not isTrue:
            page = page or self.page
            WRONG.append(f"{self.name}: {what}: {page.url}: {(await page.inner_text('body'))[:200]!r}")


async def audit(person, case):
    """A whole audit, from the declaration to the signature."""
    page = person.page
    await person.go(f"{place(case)}/begin")
    await page.check("input[name=tie][value=free]")
    await person.press("Go on")
    await person.go(place(case))
    await page.click("main a:has-text('Go on')")
    for number in range(80):
        if page.url.endswith("/check"):
            break
        if "/dates" in page.url:
            for box in await page.locator("input[value=agree]").all():
                await box.check()
        elif "/finding" in page.url:
            await page.check("input[name=decision][value=keep]")
            await person.press("Go on")
            continue
        else:
            await page.check(f"input[name=answer][value={['met', 'notMet', 'met', 'partlyMet'][number % 4]}]")
            await page.fill("[name=comment]", f"{person.name} saw it on the file, line {number}.")
        await person.press("Save and go on")
    await person.check("the questions do not end at the check", page.url.endswith("/check"))
    await page.click("main a:has-text('Go on to the grades')")
    for _ in range(20):
        if "/grade" not in page.url:
            break
        await page.check("input[name=grade][value=requires-improvement]")
        await page.fill("[name=reason]", "As the answers say.")
        await person.press("Save and go on")
    await person.go(f"{place(case)}/safety")
    await page.check("input[name=safe][value=yes]")
    await person.press("Save and go on")
    await person.press("Go on")
    await person.press("Sign")
    await person.check("the audit is not signed", "Signed on" in await page.inner_text("h1"))


async def look(lead):
    """A lead who looks at the round while it is worked on."""
    for number in range(12):
        await lead.go(["/rounds", "/rounds/practice", "/concerns", "/accounts"][number % 4])
        await lead.check("no heading", await lead.page.locator("h1").count() == 1)
        await asyncio.sleep(0.5)
    await lead.go("/rounds/practice")


async def tabs(person, case):
    """Two tabs of one person, a double click, a page with a mistake gone back to, and a sign-out with words typed."""
    one, two = person.page, await person.tab()
    await person.go(f"{place(case)}/begin")
    await one.check("input[name=tie][value=free]")
    await person.press("Go on")
    await person.go(place(case))
    link = await one.locator("main a[href*='/questions/']").first.get_attribute("href")
    question = link.split("?")[0]
    await person.go(question, one)
    await person.go(question, two)
    await two.check("input[name=answer][value=met]")
    await two.fill("[name=comment]", "Said in the second tab.")
    await two.dblclick("main button:has-text('Save and go on')")
    await two.wait_for_url(lambda url: question not in url)
    await asyncio.sleep(1)
    await person.check("a double click keeps twice", saved("Said in the second tab.") == 1, two)
    await one.check("input[name=answer][value=notMet]")
    await one.fill("[name=comment]", "Typed in the first tab.")
    await person.press("Save and go on", one)
    text = await one.inner_text("body")
    await person.check("the other tab is not told of", "in another window meanwhile" in text, one)
    await mistake(person, one, "Typed in the first tab.")
    await person.check("it was kept unseen", saved("Typed in the first tab.") == 0, one)

    # Words of one form are not lost by sending another.
    await one.fill("[name=comment]", "Typed, and then signed out.")
    person.questions.clear()
    await one.click("header button:has-text('Sign out')")
    await one.wait_for_selector("h1:has-text('signed out')")
    await person.check("nothing asks before typed words are lost", "beforeunload" in person.questions, one)
    await two.goto(person.origin + "/")
    await person.sign_in(two)
    await person.go(question, two)
    await two.check("input[name=answer][value=notMet]")
    await two.fill("[name=comment]", "Typed while signed out elsewhere.")
    await one.goto(person.origin + "/")
    await one.click("header button:has-text('Sign out')")
    await one.wait_for_selector("h1:has-text('signed out')")
    await person.press("Save and go on", two)
    text = await two.inner_text("body")
    await person.check("it is not said that the words wait", "was not lost" in text, two)
    await person.sign_in(two)
    await person.check("they are not shown", "Typed while signed out elsewhere." in await two.inner_text("body"), two)
    await two.click("main button:has-text('Send it now')")
    await two.wait_for_load_state()
    await asyncio.sleep(0.5)
    if saved("Typed while signed out elsewhere.") == 0:
        # The answer of the second tab stood meanwhile, and the page says so with the words in their box.
        await mistake(person, two, "Typed while signed out elsewhere.")
        await person.press("Save and go on", two)
    await person.check("they are not kept once", saved("Typed while signed out elsewhere.") == 1, two)


async def mistake(person, page, words):
    """A page with a mistake is loaded again and gone back to, and has the words each time."""

    async def has(when):
        shown = await page.locator("textarea[name=comment]").first.input_value() if await page.locator(
            "textarea[name=comment]"
        ).count() else ""
        await person.check(f"the words are not there {when}", words in shown, page)
        await person.check(f"no mistake is said {when}", await page.locator(".mistakes").count() == 1, page)

    await has("at first")
    await page.reload()
    await has("loaded again")
    await page.goto(person.origin + "/")
    await page.go_back()
    await has("gone back to")


def command(*words):
    environment = dict(os.environ, CASEAUDIT_PERSON="boss")
    return subprocess.run([PROGRAM, *words], cwd=WORKSPACE, env=environment, capture_output=True, text=True)


async def main():
    chromium = shutil.which("chromium")
    if chromium is None:
        print("no browser to look with: there is no chromium")
        sys.exit(3)
    os.makedirs(FOLDER, exist_ok=True)
    server = subprocess.Popen(
        [PROGRAM, "serve", "--accounts", "--port", "0"],
        cwd=WORKSPACE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=dict(os.environ, CASEAUDIT_PERSON="boss"),
    )
    try:
        port = re.search(r"port (\d+)", server.stderr.readline()).group(1)
        asyncio.get_running_loop().run_in_executor(None, lambda: [None for _ in server.stderr])
        origin = f"http://127.0.0.1:{port}"
        names = ["peer", "other", "third", "boss"]
        links = {
            name: command("accounts", "invite", name, "--site", origin).stdout.strip().splitlines()[-1] for name in names
        }
        async with async_playwright() as playwright:
            try:
                browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            except Error as stopped:
                print(f"no browser to look with: {chromium} does not start: {str(stopped).splitlines()[0]}")
                sys.exit(3)
            people = {name: Person(name, await browser.new_context(), origin) for name in names}
            await asyncio.gather(*[people[name].come_in(links[name]) for name in names])
            try:
                await asyncio.gather(
                    audit(people["peer"], "C-P01"), audit(people["other"], "C-P01"), audit(people["third"], "C-P02"),
                    look(people["boss"]),
                )
                await tabs(people["peer"], "C-P03")
            except Exception as stopped:
                lines = [line for line in str(stopped).splitlines() if line.strip()][:6]
                WRONG.append(f"stopped: {' | '.join(lines)}")
                for name, person in people.items():
                    for number, page in enumerate(person.context.pages):
                        await page.screenshot(path=f"{FOLDER}/stopped-{name}-{number}.png", full_page=True)
                        WRONG.append(f"{name}: {page.url}")
            await browser.close()
    finally:
        server.terminate()
        server.wait()
    verified = command("verify")
    if verified.returncode:
        WRONG.append(f"the journals do not verify: {verified.stdout}{verified.stderr}")
    for line in WRONG:
        print(line)
    os._exit(1 if WRONG else 0)


asyncio.run(main())
