import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// What somebody tries who wants to see, keep or change what is not theirs; each line of the list is a test.
@Suite struct AttackTests {
  private static let round = "practice"
  private static let question = "/rounds/practice/cases/C-P01/questions/"

  private let practice: PracticeWorkspace
  private let workspace: Workspace
  private let site: Site
  private let secret: String

  init() throws {
    practice = try PracticeWorkspace()
    workspace = Workspace(root: practice.root)
    let (entrance, secret) = Entrance.link(person: "peer")
    (site, self.secret) = (Site(workspace, entrance: entrance), secret)
  }

  /// A browser that came in by the link, with the audit begun.
  private func auditor() throws -> Browser {
    let browser = Browser(site, at: "2026-09-14T09:30:00Z")
    browser.open("/enter/\(secret)")
    browser.submit("/enter/\(secret)")
    browser.open("/rounds/practice/cases/C-P01/begin")
    browser.submit("/rounds/practice/cases/C-P01/begin", ["tie": ["free"]])
    return browser
  }

  /// A browser with the session of somebody else of the same site.
  private func browser(of person: String) -> Browser {
    let browser = Browser(site, at: "2026-09-14T09:30:00Z")
    let (secret, _) = site.sessions.begin(person, at: browser.moment)
    browser.headers["cookie"] = "\(Site.cookie)=\(secret)"
    return browser
  }

  private func firstQuestion(_ browser: Browser) throws -> String {
    let page = browser.open("/rounds/practice/cases/C-P01")
    let match = try #require(page.firstMatch(of: /href="(\/rounds\/practice\/cases\/C-P01\/questions\/[^"?]+)/))
    return String(match.1)
  }

  private func entries() -> Int { (try? practice.journal().count) ?? 0 }

  @Test func anothersCaseIsNotShownByItsAddress() throws {
    let page = try firstQuestion(try auditor())
    for person in ["other", "own", "nobody"] {
      let browser = browser(of: person)
      browser.open(page)
      #expect(!browser.page.contains("Your answer"), "\(person)")
      #expect(browser.status != 200 || person == "other", "\(person): \(browser.status)")
    }
    // Who is of the team that holds the case is refused in the words of the terminal.
    #expect(browser(of: "own").open("/rounds/practice/cases/C-P01/begin").contains("cannot audit C-P01"))
  }

  @Test func aRoleTooLowIsRefused() throws {
    try
      "format: caseaudit-workspace/1\npeople:\n  - { account: boss, roles: [lead] }\n  - { account: aud, roles: [auditor] }\n"
      .write(to: workspace.root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
    let browser = browser(of: "boss")
    browser.open("/rounds/practice/cases/C-P01/begin")
    #expect(browser.status == 403 && browser.page.contains("cannot audit"))
  }

  @Test func aForgedTokenKeepsNothing() throws {
    let browser = try auditor()
    let question = try firstQuestion(browser)
    browser.open(question)
    let before = entries()
    for token in ["", "x", Secret.make()] {
      browser.submit(question, ["token": [token], "answer": ["met"]])
      #expect(browser.status == 403 && entries() == before)
      browser.open(question)
    }
    let (_, other) = site.sessions.begin("other", at: browser.moment)
    browser.submit(question, ["token": [other.token], "answer": ["met"]])
    #expect(browser.status == 403 && entries() == before)
  }

  @Test func aFormOfAnotherSiteKeepsNothing() throws {
    let browser = try auditor()
    let question = try firstQuestion(browser)
    for (name, value) in [
      ("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "http://localhost:1"),
    ] {
      browser.headers = [:]
      browser.open(question)
      let before = entries()
      browser.headers[name] = value
      browser.submit(question, ["answer": ["met"]])
      #expect(browser.status == 403 && entries() == before, "\(name): \(value)")
    }
  }

  @Test func aReplayedFormKeepsNothingTwice() throws {
    let browser = try auditor()
    let question = try firstQuestion(browser)
    browser.open(question)
    let body = browser.body(of: question, ["answer": ["met"], "comment": ["The visit is on the file"]])
    let request = try #require(WebRequest(.post, target: question, headers: Browser.form, body: body))
    let first = browser.send(request)
    let after = entries()
    for _ in 0..<3 { #expect(browser.send(request).header("location") == first.header("location")) }
    #expect(entries() == after)
  }

  @Test func aDoubleClickOnTwoThreadsKeepsOne() throws {
    let browser = try auditor()
    let question = try firstQuestion(browser)
    browser.open(question)
    let body = browser.body(of: question, ["answer": ["met"], "comment": ["The visit is on the file"]])
    var request = try #require(WebRequest(.post, target: question, headers: Browser.form, body: body))
    request.headers["host"] = "localhost"
    request.headers["cookie"] = "\(Site.cookie)=\(browser.cookie ?? "")"
    let before = entries()
    let (site, sent, moment) = (site, request, browser.moment)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in _ = site.respond(to: sent, at: moment) }
    let words = try practice.journal().dropFirst(before).filter { $0.contains("The visit is on the file") }
    #expect(words.count == 1)
  }

  @Test func aScriptInACommentIsText() throws {
    let browser = try auditor()
    let question = try firstQuestion(browser)
    let script = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> '"
    browser.open(question)
    browser.submit(question, ["comment": [script]])
    #expect(browser.status == 400 && !browser.page.contains("<script>alert") && !browser.page.contains("<img src=x"))
    browser.submit(question, ["answer": ["met"], "comment": [script]])
    let page = browser.open(question)
    #expect(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert") && !page.contains("<img src=x"))
  }

  @Test func everyPageForbidsScriptsOfOthersAndIsKeptNowhere() throws {
    let browser = try auditor()
    for address in ["/", "/rounds/practice/cases/C-P01", "/no-such", try firstQuestion(browser)] {
      browser.open(address)
      let policy = browser.response.header("content-security-policy") ?? ""
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
      #expect(browser.response.header("cache-control") == "no-store")
      #expect(browser.response.header("referrer-policy") == "no-referrer")
      #expect(!browser.page.contains(" style=\"") && !browser.page.contains("onclick"))
    }
  }

  @Test(arguments: [
    "/../etc/passwd", "/rounds/../../etc/passwd", "/rounds/%2e%2e/cases/C-P01", "/rounds/practice/cases/..%2f..%2fx",
    "/rounds/practice/cases/%00", "/rounds/practice/cases/C-P01%0d%0aset-cookie:%20x=y", "//evil.example/", "/%ff",
  ]) func noAddressLeavesTheWorkspace(target: String) throws {
    let browser = try auditor()
    guard let request = WebRequest(.get, target: target) else { return }
    let answer = browser.send(request)
    #expect([303, 404, 409].contains(answer.status), "\(answer.status)")
    #expect(!answer.headers.contains { $0.value.contains { $0.isNewline } })
    #expect(answer.header("location").map { $0.hasPrefix("/") && !$0.hasPrefix("//") } ?? true)
  }

  @Test(arguments: ["evil.example", "localhost.evil.example", "", "127.0.0.1.evil.example:80", "[::1"])
  func aPoisonedHostIsRefused(host: String) throws {
    let browser = try auditor()
    browser.headers["host"] = host
    browser.open("/")
    #expect(browser.status == 421 && !browser.page.contains("evil"))
  }

  @Test func aCookieOfAnEndedSessionOpensNothing() throws {
    let browser = try auditor()
    let stolen = browser.cookie ?? ""
    browser.open("/")
    browser.submit("/sign-out")
    #expect(browser.response.header("set-cookie")?.contains("Max-Age=0") == true)
    let thief = Browser(site, at: "2026-09-14T09:31:00Z")
    thief.headers["cookie"] = "\(Site.cookie)=\(stolen)"
    #expect(thief.open("/").contains("You are not signed in") && thief.status == 401)
    #expect(thief.open(Self.question + "x").contains("You are not signed in"))
  }

  @Test func countsAreForTheMachineAlone() throws {
    let browser = try auditor()
    var request = try #require(WebRequest(.get, target: "/metrics"))
    #expect(browser.send(request).status == 404)
    request.peer = "192.0.2.7"
    #expect(browser.send(request).status == 404)
    request.peer = "127.0.0.1"
    site.metrics.count("GET", "rounds/:round/cases/:case", status: 200, .milliseconds(7))
    let text = String(decoding: browser.send(request).body, as: UTF8.self)
    #expect(
      text.contains("caseaudit_requests_total{method=\"GET\",route=\"/rounds/:round/cases/:case\",status=\"200\"} 1")
    )
    #expect(text.contains("caseaudit_sessions 1") && !text.contains("C-P01") && !text.contains("peer"))
    request.headers["x-forwarded-for"] = "192.0.2.7"
    #expect(browser.send(request).status == 404)
  }

  @Test func everyOpeningOfACaseIsPutDownOnceAnHour() throws {
    let browser = try auditor()
    let question = try firstQuestion(browser)
    for _ in 0..<3 { browser.open(question) }
    let other = self.browser(of: "own")
    other.open("/rounds/practice/cases/C-P01/begin")
    var log = try CaseOpenings.read(workspace).all
    #expect(log.map(\.person) == ["peer"] && log.first?.reference == "C-P01" && log.first?.purpose == .audit)
    browser.moment += 3_601
    browser.open(question)
    log = try CaseOpenings.read(workspace).all
    #expect(log.count == 2)
    #expect(try Verification.run(workspace).problems.all.isEmpty)
  }
}
