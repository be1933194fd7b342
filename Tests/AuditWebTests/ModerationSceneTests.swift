import AuditActions
import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// Blind second audits and what a moderator makes of them, in the browser.
@Suite struct ModerationSceneTests {
  private static let list = "/rounds/practice/moderation"
  private static let page = "/rounds/practice/moderation/C-P01"
  private static let contingency = "/rounds/practice/moderation/C-P01/questions/contingency"

  /// Two signed audits of one case that differ on one question.
  private func apart(settings: String? = RoundSite.roles) throws -> RoundSite {
    let site = try RoundSite(settings: settings)
    try site.audit("C-P01", by: "peer")
    try site.audit("C-P01", by: "other", but: ["contingency": .notMet], grade: .requiresImprovement)
    return site
  }

  @Test func nothingOfTheFirstIsSeenUntilTheSecondIsSigned() throws {
    // Where no roles are named everybody may moderate, and the second auditor is kept out all the same.
    let site = try RoundSite(settings: nil)
    try site.audit("C-P01", by: "peer", but: ["contingency": .partlyMet])
    let second = site.browser("other")
    for address in [Self.page, Self.contingency, "\(Self.page)/grade", "\(Self.page)?all=yes"] {
      second.open(address)
      #expect(second.status == 409 && second.page.contains("have not signed it"), "\(address)")
      #expect(!second.page.contains("Seen on the file by peer"))
    }
    #expect(second.open(Self.list).contains("Left out until you have signed them yourself: C-P01."))
    second.open("/rounds/practice/cases/C-P01/settled")
    #expect(second.status == 404)
    try site.audit("C-P01", by: "other", but: ["contingency": .notMet])
    #expect(second.open(Self.page).contains("Seen on the file by peer") && second.status == 200)
    #expect(second.open("/rounds/practice/cases/C-P01/settled").contains("Yours is the second audit."))
  }

  @Test func theListSaysWhyACaseShouldBeLookedAt() throws {
    let site = try apart()
    let head = site.browser("head")
    #expect(head.open(Self.list).contains("two auditors differ on 1 of"))
    #expect(head.page.contains("<a href=\"\(Self.page)\">C-P01</a>"))
    head.open(Self.page)
    #expect(head.page.contains("First audit: met") && head.page.contains("Second audit: not met"))
    #expect(!head.page.contains("First audit, peer"))
    #expect(head.page.contains("href=\"/rounds/practice/cases/C-P01/reply\""))
    #expect(head.open("\(Self.page)?names=yes").contains("First audit, peer: met"))
    #expect(head.open("/rounds/practice/rewording").contains("Questions, by how much they ask to be reworded"))
  }

  @Test func aQuestionIsSettledWithCauseAndWordsAndTheGradeGoesWithIt() throws {
    let site = try apart()
    let head = site.browser("head")
    head.open(Self.contingency)
    head.submit(Self.contingency, ["text": ["n/a"]])
    #expect(head.status == 400)
    for said in ["Choose what counts from now on", "Choose why they differ", "Say why, so that the auditor can reply"] {
      #expect(head.page.contains(said), "\(said)")
    }
    let sent = [
      "outcome": ["notMet"], "cause": ["evidenceMissed"], "text": ["The contingency is empty."], "grade": [""],
    ]
    head.submit(Self.contingency, sent.merging(["grade": ["outstanding"]]) { $1 })
    #expect(head.status == 400 && head.page.contains("leaves at most requires improvement for the whole file"))
    #expect(head.page.contains("href=\"#grade\""))
    #expect(head.page.contains("The contingency is empty."))
    head.submit(Self.contingency, sent)
    #expect(head.page.contains("What you settled is kept"))
    #expect(head.page.contains("Settled: not met; evidence missed. The contingency is empty."))
    let state = try site.journal("C-P01", by: "peer").state
    #expect(state.countedOutcome(of: "contingency") == .notMet && state.answers["contingency"]?.outcome == .met)
    #expect(state.countedGrade(of: "") == .requiresImprovement)
    #expect(state.settledAnswers["contingency"]?.moderator == "head")
    // A grade above what is left is closed, with the question that closes it.
    #expect(head.open("\(Self.page)/grade").contains("leaves at most requires improvement. Settle the question first."))
  }

  /// Nobody is sent from the question to the grade, and from the grade back to the question.
  @Test func whatCannotBeSettledLeadsToTheGradeThatCan() throws {
    let site = try RoundSite(RoundSite.plan.replacing("version: 1", with: "version: 2"))
    try site.audit("C-P01", by: "peer", but: ["contingency": .notEvidenced, "visits-seen-alone": .notMet])
    let head = site.browser("head")
    head.open(Self.contingency)
    #expect(head.words.contains("This answer decides which other questions are asked."))
    let closed = head.page.matches(of: /name="outcome" value="([^"]*)" disabled/).map { String($0.1) }
    #expect(closed == ["met", "partlyMet", "notMet"], "with these another question would be asked")
    let sent = ["cause": ["evidenceMissed"], "text": ["It is on page 3."], "grade": [""]]
    head.submit(Self.contingency, sent.merging(["outcome": ["met"]]) { $1 })
    #expect(head.status == 400 && head.page.contains("href=\"#outcome\""))
    let other = "\(Self.page)/questions/visits-seen-alone"
    head.open(other)
    #expect(!head.words.contains("This answer decides which other questions are asked."))
    #expect(head.page.firstMatch(of: /name="outcome" value="[^"]*" disabled/) == nil)
    head.submit(other, sent.merging(["outcome": ["met"]]) { $1 })
    let grade = "\(Self.page)/grade"
    head.open(grade)
    #expect(head.words.contains("A higher grade is yours to give") && !head.page.contains("Settle the question first"))
    #expect(!head.page.contains(" disabled"))
    head.submit(grade, sent.merging(["grade": ["good"]]) { $1 })
    #expect(head.page.contains("The grade that you settled is kept"))
    #expect(try site.journal("C-P01", by: "peer").state.countedGrade(of: "") == .good)
    #expect(!head.words.contains("capped by"))
  }

  @Test func aGradeAboveWhatIsLeftIsPutRightInItsBox() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer", but: ["contingency": .notMet])
    let head = site.browser("head")
    head.open("\(Self.page)/grade")
    head.submit("\(Self.page)/grade", ["cause": ["evidenceMissed"], "text": ["On page 3."], "grade": ["good"]])
    #expect(head.status == 400 && head.page.contains("href=\"#grade\""))
  }

  @Test func twoReadingsAreSaidWhereThereAreTwo() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    let head = site.browser("head")
    #expect(head.open(Self.page).contains("The audit of C-P01</h1>"))
    for page in [Self.contingency, "\(Self.page)/grade"] {
      #expect(head.open(page).contains(">The audit of C-P01</a>") && !head.page.contains("Two readings"), "\(page)")
    }
    try site.audit("C-P01", by: "other")
    #expect(head.open(Self.page).contains("Two readings of C-P01</h1>"))
    #expect(head.open(Self.contingency).contains(">Two readings of C-P01</a>"))
  }

  @Test func whoHasSignedTheSecondIsToldThatTheFirstIsWaitedFor() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "other")
    let second = site.browser("other")
    let audit = "/rounds/practice/cases/C-P01"
    second.open("\(audit)/settled")
    #expect(second.status == 200 && second.words.contains("Yours is the second audit, and it is signed."))
    #expect(second.words.contains("The first audit, which counts, is not signed yet."))
    // Of a second audit there is no page for those who work with the child, whether the first is signed or not.
    for address in ["\(audit)/feedback", "\(audit)/over"] {
      second.open(address)
      #expect(second.status == 200 && second.address == "\(audit)/over", "\(address)")
    }
    let head = site.browser("head")
    head.open(Self.page)
    #expect(head.status == 409 && head.words.contains("The first audit of 'C-P01', which counts, is not signed yet."))
    head.open("/rounds/practice/moderation/C-P02")
    #expect(head.words.contains("The audit of 'C-P02' is not signed yet."))
  }

  @Test func twoModeratorsAtOnceDoNotSettleOverEachOther() throws {
    let site = try apart()
    let (one, other) = (site.browser("head"), site.browser("head"))
    one.open(Self.contingency)
    other.open(Self.contingency)
    let sent = ["outcome": ["notMet"], "cause": ["evidenceMissed"], "text": ["It is empty."], "grade": [""]]
    one.submit(Self.contingency, sent)
    other.submit(Self.contingency, sent.merging(["outcome": ["partlyMet"], "text": ["It is half there."]]) { $1 })
    #expect(other.status == 400 && other.page.contains("was settled, said or changed meanwhile"))
    #expect(other.page.contains("It is half there.") && other.page.contains("Settled: not met"))
    #expect(try site.journal("C-P01", by: "peer").state.countedOutcome(of: "contingency") == .notMet)
    other.submit(Self.contingency, sent.merging(["outcome": ["partlyMet"], "text": ["It is half there."]]) { $1 })
    #expect(try site.journal("C-P01", by: "peer").state.countedOutcome(of: "contingency") == .partlyMet)
  }

  /// What was settled counts for both audits, and so rests on both as they were shown.
  @Test func aSecondAuditThatChangesMeanwhileIsLookedAtAgain() throws {
    let site = try apart()
    let head = site.browser("head")
    head.open(Self.contingency)
    // Held by nobody afterwards.
    try site.session("C-P01", by: "other").openAgain(because: "I had missed the plan of May.", at: head.moment)
    let sent = ["outcome": ["notMet"], "cause": ["evidenceMissed"], "text": ["It is empty."], "grade": [""]]
    head.submit(Self.contingency, sent)
    #expect(head.status == 400 && head.page.contains("was settled, said or changed meanwhile"))
    #expect(head.page.contains("It is empty.") && !head.page.contains("Second audit: not met"))
    #expect(try !site.journal("C-P01", by: "peer").state.isModerated)
    head.submit(Self.contingency, sent)
    #expect(try site.journal("C-P01", by: "peer").state.countedOutcome(of: "contingency") == .notMet)
    // Whoever opened it again is led to it, and not told that nothing is there.
    let other = site.browser("other")
    other.open("/rounds/practice/cases/C-P01/settled")
    #expect(other.status == 200 && other.address == "/rounds/practice/cases/C-P01")
  }

  @Test func whatTwoAuditorsSayOfTheChildsSafetyComesFirst() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer", safe: .yes)
    try site.raise("No bed for the baby.", on: "C-P01", by: "other")
    try site.audit("C-P01", by: "other", grade: .requiresImprovement, safe: .no)
    let head = site.browser("head")
    #expect(head.open(Self.list).contains("two auditors differ on “Is this child safe today?” and on the grade"))
    head.open(Self.page)
    #expect(head.words.contains("see today that somebody has acted on it"))
    #expect(head.words.contains(/Is this child safe today\? ?Yes ?No/))
    // A grade that was settled leaves that open, and the list says so.
    head.open("\(Self.page)/grade")
    head.submit(
      "\(Self.page)/grade",
      ["cause": ["readDifferently"], "text": ["Good on the whole."], "grade": ["good"]]
    )
    #expect(head.open(Self.list).contains("the two auditors differ on “Is this child safe today?”"))
    for auditor in ["peer", "other"] {
      let own = site.browser(auditor)
      #expect(own.open("/rounds/practice/cases/C-P01/settled").contains("see today that somebody has acted on it"))
    }
  }

  @Test func nobodyModeratesAnAuditOfTheirOwnAndWhoIsNoAuditorSaysTheirTeam() throws {
    let site = try apart(settings: nil)
    let own = site.browser("peer")
    #expect(own.open(Self.contingency).contains("cannot moderate C-P01: they audited it"))
    #expect(!own.page.contains("Settle it</button>"))
    let stranger = site.browser("stranger")
    #expect(stranger.open(Self.contingency).contains("Your team"))
    let sent = ["outcome": ["notMet"], "cause": ["evidenceMissed"], "text": ["It is empty."], "grade": [""]]
    stranger.submit(Self.contingency, sent)
    #expect(stranger.status == 400 && stranger.page.contains("Say which team is yours"))
    stranger.submit(Self.contingency, sent.merging(["team": ["Child Protection East"]]) { $1 })
    #expect(stranger.status == 400 && stranger.page.contains("href=\"#team\""))
    stranger.submit(Self.contingency, sent.merging(["team": ["Legal"]]) { $1 })
    #expect(stranger.status == 200 && stranger.page.contains("What you settled is kept"))
  }

  @Test func theAuditorReadsWhatWasSettledAndReplies() throws {
    let site = try apart()
    let settled = "/rounds/practice/cases/C-P01/settled"
    let peer = site.browser("peer")
    #expect(peer.open(settled).contains("Nothing was settled of it.") && !peer.page.contains("Your reply"))
    let head = site.browser("head")
    head.open(Self.contingency)
    head.submit(
      Self.contingency,
      ["outcome": ["notMet"], "cause": ["evidenceMissed"], "text": ["It is empty."], "grade": [""]]
    )
    // An audit that stays signed is not offered to be opened again.
    peer.open("/rounds/practice/cases/C-P01/over")
    #expect(peer.words.contains("A moderator settled it: Requires improvement counts for the whole file."))
    #expect(peer.words.contains("It cannot be opened again, because a moderator has settled this audit."))
    #expect(!peer.page.contains("name=\"reason\""))
    peer.open(settled)
    let first = peer.body(of: settled, ["text": ["I had seen an earlier plan."]])
    let another = peer.body(of: settled, ["text": ["It was of May."]])
    peer.submit(settled, ["text": ["?"]])
    #expect(peer.status == 400)
    peer.submit(settled, ["text": ["I had seen an earlier plan."]])
    // The first page again, from before the mistake: the same is kept once, and something else besides.
    for body in [first, first, another] {
      let request = try #require(WebRequest(.post, target: settled, headers: Browser.form, body: body))
      #expect(peer.send(request).status == 303)
    }
    #expect(
      try site.journal("C-P01", by: "peer").state.replies.map(\.text) == [
        "I had seen an earlier plan.", "It was of May.",
      ]
    )
    peer.open(settled)
    #expect(peer.page.contains("I had seen an earlier plan."))
    #expect(head.open(Self.page).contains("I had seen an earlier plan."))
    // Nobody else is shown it, and the first auditor has no page of moderation.
    site.browser("third").open(settled)
    let third = site.browser("third")
    third.open(settled)
    #expect(third.status == 404)
    peer.open(Self.page)
    #expect(peer.status == 403)
  }

  @Test func inAClosedRoundNothingIsSettled() throws {
    let site = try apart()
    for (reference, auditor) in [("C-P02", "third"), ("C-P03", "peer")] { try site.audit(reference, by: auditor) }
    let lead = site.browser("boss")
    lead.open("\(RoundSite.round)/close")
    lead.submit("\(RoundSite.round)/close", ["role": ["QA lead"]])
    let head = site.browser("head")
    #expect(head.open(Self.contingency).contains("the round is closed") || head.page.contains("The round is closed"))
    #expect(!head.page.contains("Settle it</button>"))
    // Nobody is advised to open again what cannot be.
    let peer = site.browser("peer")
    peer.open("/rounds/practice/cases/C-P01/questions/contingency")
    #expect(peer.words.contains("It cannot be opened again, because the round is closed."))
    #expect(!peer.words.contains("open it again first"))
  }
}
