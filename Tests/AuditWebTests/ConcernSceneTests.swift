import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// Concerns in the browser: who reads the words, who knows of them, and how they end.
@Suite struct ConcernSceneTests {
  private static let words = "Left alone at night, says the <b>school</b>."

  private func raised() throws -> RoundSite {
    let site = try RoundSite()
    try site.raise(Self.words, on: "C-P01", by: "peer")
    return site
  }

  private func address(_ browser: Browser) throws -> String {
    let page = browser.open("/concerns")
    return try String(#require(page.firstMatch(of: /href="(\/concerns\/[0-9a-f]{16})"/)).1)
  }

  @Test func theWordsAreForThoseWhoMayReadThemAndTheAddressNamesNobody() throws {
    let site = try raised()
    let head = site.browser("head")
    #expect(head.open("/concerns").contains("Left alone at night, says the &lt;b&gt;school&lt;/b&gt;."))
    #expect(head.page.contains("Acknowledged by nobody"))
    let address = try address(head)
    #expect(!address.contains("peer") && !address.contains("P01"))
    let auditor = site.browser("third")
    #expect(auditor.open("/concerns").contains("C-P01, raised by another") && !auditor.page.contains("Left alone"))
    #expect(!auditor.page.contains("peer") && !auditor.open(address).contains("peer"))
    #expect(head.open(address).contains("raised by peer"))
    auditor.open("/concerns")
    #expect(auditor.page.contains("What the auditors wrote is left out here."))
    #expect(!auditor.open(address).contains("Left alone") && auditor.status == 200)
    auditor.open("/concerns/0000000000000000")
    #expect(auditor.status == 404)
  }

  @Test func whoIsToReadTheCaseBlindLearnsOfNoConcernOnIt() throws {
    let site = try raised()
    let second = site.browser("other")
    #expect(second.open("/concerns").contains("No concern is listed here."))
    #expect(second.page.contains("Of cases that you are to read and have not signed, what others raised is not here"))
    second.open(try address(site.browser("head")))
    #expect(second.status == 404)
    #expect(!second.open(RoundSite.round).contains("concern raised"))
    #expect(site.browser("boss").open(RoundSite.round).contains("1\u{A0}concern raised"))
  }

  @Test func aConcernIsAcknowledgedAndEnds() throws {
    let site = try raised()
    let head = site.browser("head")
    let address = try address(head)
    head.open(address)
    head.submit("\(address)/acknowledge", ["by": ["n/a"]])
    #expect(head.status == 400 && head.page.contains("<title>Error: "))
    head.submit("\(address)/acknowledge", ["by": ["Head of service"]])
    #expect(head.page.contains("Acknowledged by Head of service, 14 September 2026 at 10:30; not ended."))
    head.submit("\(address)/end", ["ending": [""], "on": ["31/12/2030"], "role": ["Duty manager"]])
    #expect(head.status == 400 && head.page.contains("Choose how it ended") && head.page.contains("lies in the future"))
    #expect(head.page.contains("value=\"31/12/2030\""))
    head.submit("\(address)/end", ["ending": ["acted-on"], "on": ["01/09/2026"], "role": ["Duty manager"]])
    #expect(head.status == 400 && head.page.contains("before the concern was raised"))
    head.submit("\(address)/end", ["ending": ["acted-on"], "on": [""], "role": ["Duty manager"]])
    #expect(head.page.contains("Acted on, 14 September 2026, says Duty manager."))
    #expect(head.open("/concerns").contains("Every concern that was raised has ended."))
  }

  @Test func onlyWhoRaisedItSaysThatItWasAMistake() throws {
    let site = try raised()
    let address = try address(site.browser("head"))
    let third = site.browser("third")
    third.open(address)
    #expect(!third.page.contains("It was raised by mistake"))
    third.open(address)
    third.submit(
      "\(address)/retract",
      ["because": ["Another case"], "token": [third.hidden(in: "/sign-out")["token"]?.first ?? ""]]
    )
    #expect(third.status == 404)
    let peer = site.browser("peer")
    peer.open(address)
    peer.submit("\(address)/retract", ["because": ["none"]])
    #expect(peer.status == 400 && peer.page.contains("Say why it was a mistake"))
    peer.submit("\(address)/retract", ["because": ["Meant for another case"]])
    #expect(peer.page.contains("No concern is listed here.") && peer.words.contains("no count has it"))
    #expect(try site.journal("C-P01", by: "peer").state.retractedConcerns.count == 1)
  }

  /// What is a reason at a terminal is one on either page, and nothing else is.
  @Test(arguments: [
    ("none", false), ("agreed", false), ("as noted above", false), ("1 2", false), ("no comment on the file", false),
    ("Meant for C-P02", true), ("nothing on file", true),
  ])
  func whatIsNoReasonIsNoneOnEitherPage(reason: String, isOne: Bool) throws {
    #expect(EmptyWords.giveNoReason(reason) == !isOne)
    for isOfAudit in [true, false] {
      let site = try raised()
      let peer = site.browser("peer")
      let concern = "\(RoundSite.round)/cases/C-P01/concern"
      let number = try #require(site.journal("C-P01", by: "peer").state.concerns.first?.number)
      let page = try isOfAudit ? "\(concern)/\(number)" : address(site.browser("head"))
      peer.open(page)
      peer.submit(isOfAudit ? page : "\(page)/retract", ["reason": [reason], "because": [reason]])
      #expect((peer.status == 200) == isOne, "\(page)")
      #expect(try site.journal("C-P01", by: "peer").state.retractedConcerns.count == (isOne ? 1 : 0), "\(page)")
    }
  }

  @Test func whoMayNotAnswerForAConcernIsRefused() throws {
    let site = try raised()
    let address = try address(site.browser("head"))
    let third = site.browser("third")
    third.open(address)
    #expect(!third.page.contains("Keep how it ended"))
    third.submit("\(address)/end", ["ending": ["acted-on"]])
    #expect(third.status == 403)
  }

  private static let closed = "You are to read this case yourself and have not signed."

  @Test(arguments: [true, false]) func wordsAreClosedForWhoIsToReadTheCase(isBlind: Bool) {
    let words = ConcernsScene.words("No bed for the baby.", isBlind: isBlind).markup
    #expect(words.contains("<blockquote>No bed for the baby.</blockquote>"))
    #expect(words.contains("<details") == isBlind)
    #expect(ConcernsScene.words(nil, isBlind: isBlind).markup.isEmpty)
  }

  /// Who answers for concerns is told of each, and reads the words on a case that is still to be read by opening them.
  @Test func whoAnswersForConcernsAndReadsTheCaseOpensTheWords() throws {
    let site = try RoundSite(
      RoundSite.plan.replacing("auditor: other, second", with: "auditor: head, second"),
      settings: RoundSite.roles.replacing(
        "account: head, roles: [moderator]",
        with: "account: head, roles: [moderator, auditor]"
      )
    )
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    try site.raise("No heating.", on: "C-P02", by: "third")
    let head = site.browser("head")
    head.open("/concerns")
    let closed = head.page.components(separatedBy: "<details").dropFirst()
      .map { $0.components(separatedBy: "</details>").first ?? "" }.filter { $0.contains("have not signed") }
    #expect(closed.count == 1 && closed[0].contains("No bed for the baby.") && head.page.contains("No heating."))
    #expect(!site.browser("boss").open("/concerns").contains("have not signed"))
    try site.audit("C-P01", by: "head")
    #expect(!head.open("/concerns").contains("have not signed") && head.page.contains("No bed for the baby."))
  }
}
