import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// A page that answers a form has an address of its own: going back to it or loading it again sends nothing, and loses nothing.
@Suite struct AnsweringPageTests {
  private static let audit = "/rounds/practice/cases/C-P01"
  private static let typed = "Typed, and not chosen."

  private let practice: PracticeWorkspace
  private let site: Site

  init() throws {
    practice = try PracticeWorkspace()
    site = Site(Workspace(root: practice.root), entrance: .header(name: "x-user", proxies: []))
  }

  private func browser(_ person: String) -> Browser {
    let browser = Browser(site, at: "2026-09-14T09:30:00Z")
    browser.headers["x-user"] = person
    browser.peer = "127.0.0.1"
    return browser
  }

  /// A browser at a question that was sent without an answer, and where that question is.
  private func atMistake() throws -> (browser: Browser, question: String) {
    let browser = browser("peer")
    browser.open("\(Self.audit)/begin")
    browser.submit("\(Self.audit)/begin", ["tie": ["free"]])
    let page = browser.open(Self.audit)
    let match = try #require(page.firstMatch(of: /href="(\/rounds\/practice\/cases\/C-P01\/questions\/[^"?]+)/))
    let question = String(match.1)
    browser.open(question)
    browser.submit(question, ["comment": [Self.typed]])
    return (browser, question)
  }

  /// Whether the page says what is wrong, with what was typed in its box.
  private func isShown(in browser: Browser) -> Bool {
    browser.status == 400 && browser.page.contains("Choose an answer")
      && browser.page.contains("\(Self.typed)</textarea>")
  }

  @Test func itIsLoadedAgainAndGoneBackToAsItWas() throws {
    let (browser, question) = try atMistake()
    let shown = browser.whole
    #expect(browser.address == question && shown.wholeMatch(of: /.*\?shown=[0-9a-f]{16}/) != nil)
    #expect(isShown(in: browser))
    let entries = try practice.journal().count
    for _ in 0..<3 {
      browser.open(shown)
      #expect(isShown(in: browser))
    }
    #expect(try practice.journal().count == entries)
    browser.open("/")
    browser.open(shown)
    #expect(isShown(in: browser), "gone back to")
    browser.submit(question, ["answer": ["met"], "comment": [Self.typed]])
    #expect(try practice.journal().filter { $0.contains(Self.typed) }.count == 1)
  }

  @Test func whoSignsInAgainFindsItAndSendsItsForm() throws {
    let (browser, question) = try atMistake()
    let shown = browser.whole
    browser.moment += 2 * 3_600
    browser.open(shown)
    #expect(isShown(in: browser))
    browser.submit(question, ["answer": ["met"], "comment": [Self.typed]])
    #expect(try practice.journal().filter { $0.contains(Self.typed) }.count == 1)
    #expect(try CaseOpenings.read(Workspace(root: practice.root)).all.count == 2, "each hour in which it was shown")
  }

  @Test func nobodyElseIsShownItAndWhereItIsGoneThePageItStoodOnIs() throws {
    let (browser, question) = try atMistake()
    let shown = browser.whole
    let other = self.browser("other")
    other.open(shown)
    #expect(!other.page.contains(Self.typed))
    browser.open("\(question)?shown=0000000000000000")
    #expect(browser.status == 200 && browser.whole == question && !browser.page.contains(Self.typed))
    // What is no page of its own leads to the one above it.
    browser.open("\(question)/take-back?shown=0000000000000000")
    #expect(browser.status == 200 && browser.address == question)
    for _ in 0..<10 { browser.submit(question, ["comment": ["Another."]]) }
    browser.open(shown)
    #expect(browser.status == 200 && !browser.page.contains(Self.typed), "the oldest goes")
  }

  @Test func theAddressSurvivesSigningInAndHasNothingElse() {
    func page(_ target: String) -> String? { WebRequest(.get, target: target)?.page }
    #expect(page("/plan/x/keep?shown=0123456789abcdef&done=y") == "/plan/x/keep?shown=0123456789abcdef")
    #expect(page("/plan?draft=x") == "/plan")
    #expect(page("/a?shown=%0d%0aset-cookie:x") == "/a?shown=%0D%0Aset-cookie%3Ax")
    #expect(WebRequest(.post, target: "/a?shown=1")?.answerNumber == nil)
  }

  /// A page of several megabytes would fill the memory of the server: it answers the form itself.
  @Test func whatIsVeryLongIsNotLaidAside() throws {
    let (browser, question) = try atMistake()
    let long = String(repeating: "Long words. ", count: AnsweringPage.largest / 12 + 1)
    let request = try #require(
      WebRequest(
        .post,
        target: question,
        headers: Browser.form,
        body: browser.body(of: question, ["comment": [long]])
      )
    )
    let answer = browser.ask(request)
    #expect(answer.status == 400 && String(decoding: answer.body, as: UTF8.self).contains("Long words."))
  }

  /// Whatever is sent by whoever is signed in is answered by leading somewhere, so that no page is one that a browser asks to send again.
  @Test func noFormOfTheSiteIsAnsweredWithAPage() throws {
    let site = try RoundSite(settings: nil)
    let names = [
      ":round": "practice", ":case": "C-P01", ":question": "outcomes-smart", ":entry": "9999", ":number": "9999",
      ":section": try site.workspaceSection(), ":kind": "summary",
    ]
    // Whoever signs out is told so by the answer that takes the cookie away.
    let comingIn = ["enter/:secret", "who", "sign-in", "invitation/:secret", "sign-out"]
    for route in Routes.all where route.method == .post && !comingIn.contains(route.name) {
      let browser = site.browser("peer")
      browser.open("/")
      let path = route.pattern.map { names[String($0)] ?? ($0.hasPrefix(":") ? "0000000000000000" : String($0)) }
      let token = FormText.encoded(browser.hidden(in: "/sign-out")["token"]?.first ?? "")
      let request = WebRequest(.post, path: path, headers: Browser.form, body: Array("token=\(token)&form=1".utf8))
      let answer = browser.ask(request)
      #expect(answer.status == 303, "\(route.name): \(answer.status)")
      let next = try #require(WebRequest(.get, target: answer.header("location") ?? ""))
      if next.answerNumber != nil { #expect(browser.ask(next).status != 303, "\(route.name)") }
    }
  }
}
