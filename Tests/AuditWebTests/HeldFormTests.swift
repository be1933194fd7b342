import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// What is typed while a session is over is not lost, not kept twice, and shown to nobody else.
@Suite struct HeldFormTests {
  private let practice: PracticeWorkspace
  private let site: Site

  init() throws {
    practice = try PracticeWorkspace()
    site = Site(
      Workspace(root: practice.root),
      entrance: .header(name: "x-user", proxies: [])
    )
  }

  private func browser(_ person: String) -> Browser {
    let browser = Browser(site, at: "2026-09-14T09:30:00Z")
    browser.headers["x-user"] = person
    browser.peer = "127.0.0.1"
    return browser
  }

  /// A browser at the first question of an audit that was begun, and where that is.
  private func atQuestion() throws -> (browser: Browser, question: String) {
    let browser = browser("peer")
    browser.open("/rounds/practice/cases/C-P01/begin")
    browser.submit("/rounds/practice/cases/C-P01/begin", ["tie": ["free"]])
    let page = browser.open("/rounds/practice/cases/C-P01")
    let match = try #require(page.firstMatch(of: /href="(\/rounds\/practice\/cases\/C-P01\/questions\/[^"?]+)/))
    browser.open(String(match.1))
    return (browser, String(match.1))
  }

  private func words() throws -> Int { try practice.journal().filter { $0.contains("typed in vain") }.count }

  @Test func whatWasTypedIsSentWithOneButtonOnce() throws {
    let (browser, question) = try atQuestion()
    browser.moment += 2 * 3_600
    browser.submit(question, ["answer": ["met"], "comment": ["Not typed in vain, I hope"]])
    #expect(browser.address == "/held" && browser.page.contains("Not typed in vain, I hope"))
    #expect(browser.words.contains(/Case C-P01, Practice, “[^”]+\?”/))
    #expect(try words() == 0, "nothing is kept before it is sent")
    let send = try #require(browser.page.firstMatch(of: /action="(\/held\/[0-9a-f]+\/send)"/))
    let body = browser.body(of: String(send.1), [:])
    let request = try #require(WebRequest(.post, target: String(send.1), headers: Browser.form, body: body))
    #expect(browser.send(request).status == 303)
    #expect(browser.send(request).status == 303)
    #expect(try words() == 1)
    #expect(browser.open("/held").contains("<h1>My audits</h1>"), "nothing waits any more")
  }

  @Test func aQuestionIsNamedInTheWordsOfTheRoundsOwnChecklist() throws {
    let library = try site.libraries.library(Workspace(root: practice.root))
    let own = try #require(library.checklist("child-protection-plan", version: 1))
    let (browser, first) = try atQuestion()
    let folder = first.split(separator: "/").dropLast().joined(separator: "/")
    var met = 0
    for item in own.items where met < 5 {
      let others = library.checklists.filter { $0.id != own.id || $0.version != own.version }
      guard let other = others.compactMap({ $0.item(item.id) }).first(where: { $0.question != item.question }) else {
        continue
      }
      let address = "/\(folder)/\(item.id)"
      browser.open(address)
      guard !browser.hidden(in: address).isEmpty else { continue }
      met += 1
      browser.moment += 2 * 3_600
      browser.submit(address, ["answer": ["met"], "comment": ["Not typed in vain"], "form": [item.id]])
      #expect(browser.words.contains("“\(item.question)”") && !browser.words.contains("“\(other.question)”"))
    }
    #expect(met > 0, "no question of the checklist has other words elsewhere")
  }

  @Test func nobodyElseSeesIt() throws {
    let (browser, question) = try atQuestion()
    browser.moment += 2 * 3_600
    browser.headers["x-user"] = "other"
    browser.submit(question, ["answer": ["met"], "comment": ["Not typed in vain, I hope"]])
    #expect(browser.status == 403 && !browser.page.contains("typed in vain"))
    #expect(!browser.open("/held").contains("typed in vain"))
    let id = try #require(site.held.all(of: "peer").first?.id)
    browser.open("/")
    browser.submit("/sign-out", [:])
    let other = self.browser("other")
    other.open("/")
    let token = other.hidden(in: "/sign-out")
    other.submit("/held/\(id)/send", token)
    #expect(try words() == 0 && site.held.all(of: "peer").count == 1)
    browser.headers["x-user"] = "peer"
    #expect(browser.open("/held").contains("typed in vain"))
  }

  /// On a server nobody begins an audit of a case that was not given to them, by its address or by a form.
  @Test func anothersCaseStaysClosedOnAServer() throws {
    let other = browser("other")
    let audit = "/rounds/practice/cases/C-P01"
    for address in [audit, "\(audit)/begin", "\(audit)/case", "\(audit)/questions/contingency"] {
      other.open(address)
      #expect(other.status == 403 && other.words.contains("C-P01 is not allocated to you in this round."), "\(address)")
      #expect(!other.page.contains("name=\"tie\"") && other.page.contains("href=\"\(audit)/concern\""))
    }
    let token = other.hidden(in: "/sign-out")["token"] ?? []
    other.submit("\(audit)/begin", ["tie": ["free"], "token": token])
    #expect(other.status == 403)
    #expect(try Workspace(root: practice.root).journalNames(ofRound: "practice").isEmpty, "nothing was begun")
    // On one's own machine it is offered, with whose it is.
    let laptop = try PracticeSite()
    let own = laptop.browser(as: "other")
    #expect(own.open(audit).contains("name=\"tie\"") && own.words.contains("is not allocated to you"))
  }

  @Test func itCanBeThrownAway() throws {
    let (browser, question) = try atQuestion()
    browser.moment += 2 * 3_600
    browser.submit(question, ["answer": ["met"], "comment": ["Not typed in vain, I hope"]])
    let leave = try #require(browser.page.firstMatch(of: /action="(\/held\/[0-9a-f]+\/leave)"/))
    browser.submit(String(leave.1))
    #expect(site.held.all(of: "peer").isEmpty)
    #expect(try words() == 0)
  }

  @Test func whatHasMistakesIsShownInItsOwnBoxes() throws {
    let (browser, question) = try atQuestion()
    browser.moment += 2 * 3_600
    browser.submit(question, ["comment": ["Not typed in vain, I hope"]])
    let send = try #require(browser.page.firstMatch(of: /action="(\/held\/[0-9a-f]+\/send)"/))
    browser.submit(String(send.1))
    #expect(browser.status == 400 && browser.page.contains("Choose an answer"))
    #expect(browser.page.contains("Not typed in vain, I hope</textarea>"))
    browser.submit(question, ["answer": ["met"], "comment": ["Not typed in vain, I hope"]])
    #expect(try words() == 1)
  }

  @Test func aProxyIsBelievedFromThisMachineOnly() throws {
    let browser = browser("peer")
    #expect(browser.open("/").contains("Signed in as peer"))
    browser.peer = "192.0.2.7"
    #expect(browser.open("/").contains("You cannot come in") && browser.status == 403)
    browser.peer = "127.0.0.1"
    browser.headers["x-user"] = nil
    #expect(browser.open("/").contains("did not say who you are"))
    browser.headers["x-user"] = "stranger@example.gov.uk"
    #expect(browser.open("/").contains("does not") && !browser.page.contains("stranger"))
    let digest = Secret.digest("stranger@example.gov.uk")
    let entry = AccountEntry(at: browser.moment, by: "lead", person: "peer", event: .named(digest: digest))
    try Accounts.append(entry, in: Workspace(root: practice.root))
    browser.headers["x-user"] = "Stranger@example.gov.uk"
    #expect(browser.open("/").contains("Signed in as peer"))
  }

  @Test func onesOwnLaptopForgetsNobodyInADay() throws {
    let (entrance, secret) = Entrance.link(person: "peer")
    let site = Site(Workspace(root: practice.root), entrance: entrance)
    let browser = Browser(site, at: "2026-09-14T09:30:00Z")
    browser.open("/enter/\(secret)")
    browser.submit("/enter/\(secret)")
    browser.moment += 13 * 3_600
    #expect(browser.open("/").contains("Signed in as peer"))
  }
}
