import AuditActions
import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// Whoever reads a case can raise a concern on it, and no refusal of one is without what is to be done today.
@Suite struct ReaderConcernTests {
  private static let concern = "/rounds/practice/cases/C-P01/concern"
  private static let moderation = "/rounds/practice/moderation/C-P01"
  private static let question = "\(moderation)/questions/contingency"

  /// `head` is an auditor of the round without this case, `boss` is none.
  @Test(arguments: ["head", "boss"]) func whoeverReadsACaseRaisesOneAndAuditsNothingByIt(person: String) throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    let reader = site.browser(person)
    #expect(reader.open(Self.moderation).contains("href=\"\(Self.concern)\""))
    #expect(reader.open(Self.question).contains("href=\"\(Self.concern)\""))
    reader.open(Self.concern)
    reader.submit(Self.concern, ["text": ["A burnt hand, and nobody asked."]])
    #expect(reader.status == 200 && reader.page.contains("Is that a concern?"))
    reader.submit(Self.concern, ["meant": ["yes"]])
    #expect(reader.words.contains("Kept as a concern") && !reader.words.contains("not allocated"))
    let state = try site.journal("C-P01", by: person).state
    #expect(state.concerns.map(\.text) == ["A burnt hand, and nobody asked."] && state.holdsConcernsAlone)
    // Nobody is kept from moderating or reading by it, and no audit is counted.
    #expect(reader.open(Self.question).contains("Settle it") && reader.status == 200)
    let lead = site.browser("boss")
    #expect(lead.open(RoundSite.round).contains("1\u{A0}concern raised") && !lead.page.contains("no plan asks for"))
    #expect(lead.open("/concerns").contains("C-P01, raised by \(person)") && lead.page.contains("<p>Practice. "))
    reader.open("\(Self.concern)/2")
    reader.submit("\(Self.concern)/2", ["reason": ["Meant for another case."]])
    #expect(try site.journal("C-P01", by: person).state.retractedConcerns.count == 1)
    #expect(!lead.open(RoundSite.round).contains("no plan asks for"))
  }

  @Test func whoRaisedOneTakesItBackOnItsOwnPage() throws {
    let site = try RoundSite()
    let boss = site.browser("boss")
    boss.open(Self.concern)
    boss.submit(Self.concern, ["text": ["A burnt hand, and nobody asked."], "meant": ["yes"]])
    let page = boss.open("/concerns")
    let address = try String(#require(page.firstMatch(of: /href="(\/concerns\/[0-9a-f]{16})"/)).1)
    boss.open(address)
    boss.submit("\(address)/retract", ["because": ["Meant for another case"]])
    #expect(boss.words.contains("no count has it"))
    #expect(try site.journal("C-P01", by: "boss").state.retractedConcerns.count == 1)
  }

  @Test func aClosedRoundTakesAConcernAndShowsWhatItDoesNotTake() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    let head = site.browser("head")
    for address in [Self.question, "\(Self.moderation)/grade"] {
      let typed = [
        "outcome": ["met"], "grade": ["good"], "cause": ["read-differently"], "text": ["Two long paragraphs."],
      ]
      head.open(address)
      let fields = typed.merging(head.hidden(in: address)) { first, _ in first }
      try ActionJournalWriter.open(site.workspace).append([.roundClosed("practice")], by: "QA lead", at: head.moment)
      head.submit(address, fields)
      #expect(head.status == 409 && head.page.contains("Two long paragraphs.</textarea>"), "\(address)")
      #expect(head.words.contains("What you typed was not kept.") && head.words.contains("The round is closed"))
      try ActionJournalWriter.open(site.workspace)
        .append([.roundReopened("practice", reason: "One more is to be settled")], by: "QA lead", at: head.moment)
    }
    try ActionJournalWriter.open(site.workspace).append([.roundClosed("practice")], by: "QA lead", at: head.moment)
    head.open(Self.concern)
    head.submit(Self.concern, ["text": ["A burnt hand, and nobody asked."], "meant": ["yes"]])
    #expect(try site.journal("C-P01", by: "head").state.concerns.count == 1)
  }

  @Test func noRefusalOfAConcernIsWithoutWhatIsToBeDoneToday() throws {
    let site = try RoundSite()
    let today = "No concern was kept just now."
    func said(_ browser: Browser, _ address: String, _ values: [String: String]) throws -> String {
      let body = Array(values.map { "\($0)=\(FormText.encoded($1))" }.joined(separator: "&").utf8)
      let request = try #require(WebRequest(.post, target: address, headers: Browser.form, body: body))
      let answer = browser.send(request)
      #expect(answer.status >= 400, "\(address)")
      return String(decoding: answer.body, as: UTF8.self)
    }
    let nobody = Browser(site.site, at: RoundSite.moment)
    let peer = site.browser("peer")
    let words = ["text": "A burnt hand", "token": "0"]
    #expect(try said(nobody, Self.concern, words).contains(today), "signed out")
    #expect(try said(peer, Self.concern, words).contains(today), "another token")
    peer.open("/")
    let token = peer.hidden(in: "/sign-out")["token"]?.first ?? ""
    #expect(try said(peer, "/rounds/practice/cases/C-NONE/concern", ["text": "x", "token": token]).contains(today))
    #expect(try said(peer, "/rounds/none/cases/C-P01/concern", ["text": "x", "token": token]).contains(today))
    // What is headed as one, in any box, may be one; other words are none.
    let elsewhere = "/rounds/practice/cases/C-P01/questions/contingency"
    #expect(try said(nobody, elsewhere, ["comment": "CONCERN: a burnt hand", "token": "0"]).contains(today))
    #expect(try said(nobody, "/rounds/practice/cases/C-P01/child", ["safe": "no", "token": "0"]).contains(today))
    #expect(try !said(nobody, elsewhere, ["comment": "Seen twice in May.", "token": "0"]).contains(today))
    #expect(!peer.open("/nowhere").contains(today))
  }

  @Test func aConcernThatWaitsIsSaidToWait() throws {
    let practice = try PracticeWorkspace()
    let site = Site(Workspace(root: practice.root), entrance: .header(name: "x-user", proxies: []))
    let browser = Browser(site, at: RoundSite.moment)
    browser.headers["x-user"] = "peer"
    browser.peer = "127.0.0.1"
    browser.open(Self.concern)
    browser.moment += 2 * 3_600
    browser.submit(Self.concern, ["text": ["A burnt hand, and nobody asked."]])
    #expect(browser.address == "/held" && browser.words.contains("A concern about a child waits here"))
    #expect(browser.words.contains("nobody has been told of it"))
  }
}
