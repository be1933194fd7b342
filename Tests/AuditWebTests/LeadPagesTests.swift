import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// What leads are told and asked: reasons, cases that stand in, closing, damaged extracts, and what was sent.
@Suite struct LeadPagesTests {
  private static let waiting = RoundSite.plan.replacing(
    "auditors:\n",
    with: "replacements:\n  - { case: C-P11 }\n  - { case: C-P12 }\nauditors:\n"
  )

  private func stepBack(_ site: RoundSite, _ auditor: String, _ reference: String) throws {
    let moment = Browser(site.site, at: RoundSite.moment).moment
    _ = try site.session(reference, by: auditor).stepBack(because: "She is my niece", at: moment)
  }

  @Test func whyAnAuditorSteppedBackIsForWhoeverGivesTheCaseToOthers() throws {
    let site = try RoundSite()
    try stepBack(site, "third", "C-P02")
    let lead = site.browser("boss")
    #expect(lead.open(RoundSite.round).contains("She is my niece"))
    #expect(lead.open("\(RoundSite.round)/reallocate").contains("stepped back from it (“She is my niece”)"))
    for person in ["peer", "other", "head"] {
      #expect(!site.browser(person).open(RoundSite.round).contains("niece"), "\(person)")
    }
    lead.submit("\(RoundSite.round)/reallocate")
    #expect(lead.words.contains("Stepped back from, and given to another") && lead.page.contains("niece"))
    #expect(!site.browser("peer").open(RoundSite.round).contains("niece"))
  }

  @Test func theNextCaseThatWaitsStandsIn() throws {
    let site = try RoundSite(Self.waiting)
    let lead = site.browser("boss")
    let page = "\(RoundSite.round)/replace"
    #expect(lead.open(RoundSite.round).contains("href=\"\(page)\""))
    lead.open(page)
    lead.submit(page, ["case": [""], "because": ["n/a"]])
    #expect(lead.status == 400 && lead.page.contains("href=\"#case\"") && lead.page.contains("href=\"#because\""))
    lead.submit(page, ["case": ["C-P01"], "because": ["The file is sealed by the court."]])
    #expect(lead.status == 200 && lead.words.contains("C-P11 stands in for C-P01"))
    #expect(try site.workspace.round("practice").cases.contains("C-P01"), "nothing is kept by looking")
    lead.submit(page)
    #expect(lead.words.contains("The other case stands in."))
    let round = try site.workspace.round("practice")
    #expect(round.cases == ["C-P11", "C-P02", "C-P03"])
    #expect(round.replacements.first?.because == "The file is sealed by the court.")
    #expect(round.allocations.filter { $0.reference == "C-P11" }.map(\.auditor) == ["peer", "other"])
    for person in ["peer", "head"] {
      let other = site.browser(person)
      other.open(page)
      #expect(other.status == 403)
    }
  }

  @Test func aCaseThatWasReadIsNotOfferedToBeReplaced() throws {
    let site = try RoundSite(Self.waiting)
    let lead = site.browser("boss")
    let page = "\(RoundSite.round)/replace"
    #expect(lead.open(page).contains("<option value=\"C-P02\">") && !lead.page.contains("was read"))
    try site.audit("C-P02", by: "third")
    // An audit that was begun, or stepped back from, is none that was signed.
    try stepBack(site, "peer", "C-P03")
    lead.open(page)
    #expect(!lead.page.contains("<option value=\"C-P02\">") && lead.words.contains("was read, and is not replaced"))
    for reference in ["C-P01", "C-P03"] { #expect(lead.page.contains("<option value=\"\(reference)\">")) }
  }

  @Test func anExtractThatCannotBeReadIsSaidToBe() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    let extract = site.practice.root.appending(path: "audits/practice/cases/C-P01.json")
    try Data("{".utf8).write(to: extract)
    try Data("{".utf8).write(to: site.practice.root.appending(path: "audits/practice/cases/C-P03.json"))
    let (peer, head) = (site.browser("peer"), site.browser("head"))
    #expect(peer.open("/").contains("the extract cannot be read") && !peer.page.contains("not in the extract"))
    for (browser, address) in [
      (head, "/rounds/practice/moderation/C-P01"), (head, "/rounds/practice/moderation/C-P01/questions/contingency"),
      (peer, "/rounds/practice/cases/C-P01/settled"),
    ] {
      browser.open(address)
      #expect(browser.words.contains("The extract of this case cannot be read"), "\(address)")
    }
  }

  @Test func whatIsMissingAtClosingAndOpeningIsSaidBesideItsBox() throws {
    let kept = RoundSite.plan.split(separator: "\n").filter { line in
      !["C-P02", "C-P03", "second: true"].contains { line.contains($0) }
    }
    let site = try RoundSite(kept.joined(separator: "\n"))
    try site.audit("C-P01", by: "peer")
    let lead = site.browser("boss")
    let (close, open) = ("\(RoundSite.round)/close", "\(RoundSite.round)/open")
    lead.open(open)
    #expect(lead.address == RoundSite.round, "a round that is open is not opened")
    lead.open(close)
    lead.submit(close, ["role": ["n/a"]])
    #expect(lead.status == 400 && lead.page.contains("href=\"#role\""))
    lead.submit(close, ["role": ["QA lead"]])
    #expect(lead.open(close).contains("The round is closed") && !lead.page.contains("Close the round</button>"))
    lead.open(open)
    lead.submit(open, ["role": ["n/a"], "reason": ["x"]])
    #expect(lead.status == 400 && lead.page.contains("href=\"#role\"") && lead.page.contains("href=\"#reason\""))
  }

  @Test func onlyTheLastSendingOfAFormIsARepeat() {
    let moment = Date(timeIntervalSince1970: 0)
    let sessions = Sessions(Sessions.Patience(idle: 60, longest: 60))
    let secret = sessions.begin("boss", at: moment).secret
    func form(_ draw: String, _ name: String = "f") -> WebForm { WebForm(["form": [name], "draw": [draw]]) }
    for (draw, led) in [("24", "/a"), ("30", "/b"), ("24", "/c")] {
      #expect(sessions.outcome(of: form(draw), in: secret) == nil, "\(led)")
      sessions.remember(form(draw), ledTo: led, in: secret)
      #expect(sessions.outcome(of: form(draw), in: secret) == led)
    }
    #expect(sessions.outcome(of: form("24", "g"), in: secret) == nil)
    sessions.remember(form("24", ""), ledTo: "/d", in: secret)
    #expect(sessions.outcome(of: form("24", ""), in: secret) == nil)
  }

  @Test func whatIsTooLargeIsRefusedByAPageWithAWayBack() throws {
    let site = try RoundSite(planKey: .practice(try PlanKey.practiceKey(), beside: URL(filePath: "council.key")))
    func refused(_ browser: Browser, _ target: String) throws -> (status: Int, page: String) {
      var request = try #require(WebRequest(.post, target: target, headers: ["host": "localhost"]))
      request.headers["cookie"] = browser.headers["cookie"]
      let answer = site.site.respond(to: request, at: browser.moment, isTooLong: true)
      return (answer.status, String(decoding: answer.body, as: UTF8.self))
    }
    let lead = site.browser("boss")
    let lists = try refused(lead, "/plan")
    #expect(lists.status == 413 && lists.page.contains("15 MB together") && lists.page.contains("href=\"/plan\""))
    #expect(lead.open("/plan").contains("both lists together have 15 MB at most"))
    let out = try refused(Browser(site.site, at: RoundSite.moment), "/plan")
    #expect(out.status == 413 && out.page.contains("Sign in, and send them again."))
    let concern = try refused(site.browser("peer"), "/rounds/practice/cases/C-P01/concern")
    #expect(concern.status == 413 && concern.page.contains("Do not wait for this page"))
  }

  @Test(arguments: [
    "127.0.0.1:8080@evil", "localhost:x", "evil@localhost", "localhost:8080:1", "[::1", "localhost]", "",
  ])
  func aHostThatIsNoneIsNoneOfOurs(host: String) throws {
    let site = try RoundSite()
    let request = try #require(WebRequest(.get, target: "/health", headers: ["host": host]))
    #expect(site.site.respond(to: request, at: .distantPast).status == 421)
  }

  @Test(arguments: ["localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1"]) func aHostOfOursIs(host: String) throws
  {
    let site = try RoundSite()
    let request = try #require(WebRequest(.get, target: "/health", headers: ["host": host]))
    #expect(site.site.respond(to: request, at: .distantPast).status == 200)
  }
}
