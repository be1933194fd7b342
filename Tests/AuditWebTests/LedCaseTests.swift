import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// What a lead and a moderator see of one case, and what an auditor finds the way to.
@Suite struct LedCaseTests {
  private static let moderation = "/rounds/practice/moderation/C-P01"
  private static let audit = "/rounds/practice/cases/C-P01"
  private static let harmless = "The plan was copied by the system; it is rewritten now."

  /// A signed audit with replies to its page.
  private func replied(_ texts: [String]) throws -> RoundSite {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    let name = try JournalName(round: "practice", case: "C-P01", auditor: "peer")
    for text in texts {
      try JournalWriter.open(name, in: site.workspace)
        .keep(feedbackReply: text, from: "Social worker", at: site.browser("peer").moment)
    }
    return site
  }

  @Test(arguments: ["head", "boss"]) func everyReplyIsReadByWhoeverModeratesAndKeepsThem(person: String) throws {
    let site = try replied(["\(Self.harmless)\nCONCERN: he has a new bruise.", "Thank you, that helps."])
    let browser = site.browser(person)
    for address in [Self.moderation, "\(Self.audit)/reply"] {
      browser.open(address)
      for words in [Self.harmless, "he has a new bruise", "Thank you, that helps."] {
        #expect(browser.words.contains(words), "\(address): \(words)")
      }
      #expect(browser.page.components(separatedBy: "It is not on the page, and tells nobody").count == 2)
    }
    #expect(browser.open("/rounds/practice/moderation").contains("2 replies; one begins as a concern does"))
    let moderation = try Moderation.of("C-P01", in: try site.workspace.round("practice"), site.workspace)
    let shown = ModerationScreen(moderation, showsNames: false).page(all: false).map(\.text)
    #expect(shown.contains { $0.contains("he has a new bruise") } && shown.contains(Moderation.KeptReply.unheard))
    // The page that is given out has the other alone; its auditor is told whose words are left off, and not that they are theirs.
    #expect(moderation.saidOfWhatIsLeftOff?.hasPrefix("A reply that was kept begins as a concern does.") == true)
  }

  @Test func aReplyThatIsAConcernIsAskedAboutAndRaised() throws {
    let site = try replied([])
    let moderation = try Moderation.of("C-P01", in: try site.workspace.round("practice"), site.workspace)
    let boss = site.browser("boss")
    let reply = "\(Self.audit)/reply"
    boss.open(reply)
    boss.submit(reply, ["page": [""], "from": [""], "text": [""]])
    #expect(boss.status == 400 && boss.words.contains("Say what the page is known by") && !boss.words.contains("''"))
    let order = ["#page", "#from", "#text"].map {
      boss.page.range(of: "href=\"\($0)\"")?.lowerBound ?? boss.page.endIndex
    }
    #expect(order == order.sorted())
    boss.submit(
      reply,
      ["page": [moderation.pageCode], "from": ["Social worker"], "text": ["\(Self.harmless)\nCONCERN: a new bruise."]]
    )
    #expect(boss.words.contains("Is that a concern?"))
    #expect(try site.journal("C-P01", by: "peer").state.feedbackReplies.isEmpty)
    boss.submit("\(Self.audit)/concern")
    boss.submit("\(Self.audit)/concern", ["meant": ["yes"]])
    #expect(try site.journal("C-P01", by: "boss").state.concerns.first?.text.contains("a new bruise") == true)
  }

  @Test(arguments: ["head", "boss"]) func theCaseAndThePageAreOpenToWhoeverMayReadThem(person: String) throws {
    let site = try replied([])
    let browser = site.browser(person)
    browser.open(Self.moderation)
    for link in ["\(Self.moderation)/case", "\(Self.moderation)/feedback"] {
      #expect(!browser.links(link).isEmpty, "\(link)")
    }
    #expect(browser.open("\(Self.moderation)/case").contains("What is dated, in order") && browser.status == 200)
    #expect(browser.words.contains("I like Fridays") && !browser.page.contains("Step back"))
    browser.open("\(Self.moderation)/case?kind=visits")
    #expect(browser.status == 200 && !browser.page.contains("<strong>core group</strong>"))
    #expect(browser.open("\(Self.moderation)/feedback").contains("is known by") && browser.status == 200)
    for format in ["docx", "html", "txt"] {
      browser.open("\(Self.moderation)/feedback/\(format)")
      #expect(browser.status == 200 && browser.response.header("content-disposition") != nil, "\(format)")
    }
    browser.open("\(Self.audit)/reply")
    #expect(!browser.links(Self.moderation).isEmpty && !browser.links("\(Self.moderation)/feedback").isEmpty)
    for address in ["\(Self.moderation)/case", "\(Self.moderation)/feedback"] {
      let auditor = site.browser("third")
      auditor.open(address)
      #expect(auditor.status == 403, "\(address)")
    }
  }

  @Test func whoIsToReadTheCaseSeesNothingThatWasFoundOnIt() throws {
    let site = try RoundSite(settings: nil)
    try site.audit("C-P01", by: "peer")
    let second = site.browser("other")
    second.open("\(Self.moderation)/feedback")
    #expect(second.status == 409 && !second.page.contains("is known by"))
  }

  @Test func aConcernBeforeTheAuditLeavesTheQuestionOfTiesToBeAsked() throws {
    let site = try RoundSite()
    let peer = site.browser("peer")
    peer.open("\(Self.audit)/concern")
    peer.submit("\(Self.audit)/concern", ["text": ["No bed and no heating."], "meant": ["yes"]])
    #expect(peer.words.contains("Kept as a concern"))
    #expect(peer.open("/").contains("Not started"))
    peer.open(Self.audit)
    #expect(peer.address.hasSuffix("/begin") && peer.words.contains("Are you tied to this"))
    peer.moment = peer.moment.addingTimeInterval(60)
    peer.submit("\(Self.audit)/begin", ["tie": ["free"]])
    #expect(peer.address.hasSuffix("/case"))
    let state = try site.journal("C-P01", by: "peer").state
    #expect(state.isBegun && state.concerns.count == 1)
    // Once it is begun the way back is on its pages.
    for address in [Self.audit, "\(Self.audit)/case"] {
      peer.open(address)
      #expect(!peer.links("\(Self.audit)/step-back").isEmpty, "\(address)")
    }
    peer.submit("\(Self.audit)/step-back")
    peer.open("\(Self.audit)/step-back")
    peer.submit("\(Self.audit)/step-back", ["reason": ["I once covered this family's visits."]])
    #expect(try site.journal("C-P01", by: "peer").state.recusal != nil)
  }

  @Test(arguments: ["peer", "head", "boss"]) func aCaseThatWasReplacedTakesAConcernAllTheSame(person: String) throws {
    let plan = RoundSite.plan.replacing(
      "auditors:",
      with:
        "  - { case: C-OLD }\nreplacements:\n  - { case: C-NEW, replaces: C-OLD, because: The file is sealed by the court. }\nauditors:"
    )
    let site = try RoundSite(plan)
    let browser = site.browser(person)
    let concern = "/rounds/practice/cases/C-OLD/concern"
    #expect(browser.open(concern).contains("C-NEW stands in for it in this round") && browser.status == 200)
    browser.submit(concern, ["text": ["No bed and no heating."], "meant": ["yes"]])
    #expect(browser.words.contains("Kept as a concern"))
    #expect(try site.journal("C-OLD", by: person).state.concerns.count == 1)
    #expect(site.browser("boss").open("/concerns").contains("C-OLD"))
  }

  @Test func closingSaysWhatIsNotSettledAndAClosedRoundTakesNoExtract() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    try site.audit("C-P01", by: "other", but: ["contingency": .notMet], grade: .requiresImprovement)
    for (reference, auditor) in [("C-P02", "third"), ("C-P03", "peer")] { try site.audit(reference, by: auditor) }
    let boss = site.browser("boss")
    boss.open("/rounds/practice/close")
    #expect(boss.words.contains("Not settled yet: 1 case to moderate: C-P01. In a closed round it stays so."))
    boss.submit("/rounds/practice/close", ["role": ["QA lead"]])
    boss.open("/rounds/practice/bring-in")
    #expect(boss.status == 409 && boss.words.contains("closed"))
  }
}
