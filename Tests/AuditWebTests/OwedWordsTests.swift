import AuditDocuments
import AuditStore
import AuditWalk
import Testing

@testable import AuditWeb

/// Words that do not suffice where some are owed stay in their box, and nothing of them is kept.
@Suite struct OwedWordsTests {
  private static let audit = PracticeSite.audit
  private static let limiting = audit + "/questions/contingency"

  @Test(arguments: [
    ("comment", "n/a"), ("comment", "as above"), ("comment", "none"), ("comment", "Agreed"), ("place", "7"),
    ("place", "as above"), ("place", "n.k."),
  ])
  func onALimitingAnswerTheyAreSentBack(box: String, words: String) throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.limiting)
    browser.submit(Self.limiting, ["answer": ["notEvidenced"], box: [words]])
    #expect(browser.status == 400 && browser.links("#\(box)").count == 1)
    #expect(browser.page.contains(box == "comment" ? "\(words)</textarea>" : "value=\"\(words)\""))
    let state = try site.state()
    #expect(state.comments.isEmpty && state.citations.isEmpty && state.answers.isEmpty)
    browser.submit(Self.limiting, ["answer": ["notEvidenced"], "comment": ["Nothing on file."]])
    #expect(try site.state().comments["contingency"]?.map(\.text) == ["Nothing on file."])
  }

  @Test func whereNoneIsOwedAShortCommentStands() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.limiting)
    browser.submit(Self.limiting, ["answer": ["met"], "comment": ["Agreed"]])
    #expect(try site.state().comments["contingency"]?.map(\.text) == ["Agreed"])
  }

  @Test(arguments: ["F", "as above", "n/a", "unknown"]) func aGradeIsKeptWithNoSuchReason(words: String) throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.open(Self.audit + "/grade")
    browser.submit(Self.audit + "/grade", ["grade": ["good"], "reason": [words]])
    #expect(browser.status == 400 && browser.page.contains("\(words)</textarea>") && !browser.links("#reason").isEmpty)
    #expect(try site.state().overall == nil)
    browser.submit(Self.audit + "/grade", ["grade": ["good"], "reason": ["The plan is clear."]])
    #expect(try site.state().overall?.reason == "The plan is clear.")
  }

  @Test func whoAgreesAndGivesAReasonIsAskedWhichHolds() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let page = browser.open(Self.audit + "/dates")
    let item = try #require(page.firstMatch(of: /name="agree-([^"]*)"/).map { String($0.1) })
    browser.submit(Self.audit + "/dates", ["agree-\(item)": ["agree"], "reason-\(item)": ["The date is later."]])
    #expect(browser.status == 400 && browser.words.contains("and gave a reason: choose Disagree, or empty it"))
    #expect(!browser.words.contains("Say whether you agree"))
    let row = try #require(browser.page.components(separatedBy: "agree-\(item)").last)
    #expect(row.contains("<details open>") && row.contains("The date is later."))
    #expect(try site.state().answers.isEmpty)
  }

  @Test(arguments: ["abc", "99", "0"]) func aNumberThatNoQuestionHasStaysInItsBox(typed: String) throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/jump?number=\(typed)")
    #expect(browser.status == 400 && browser.page.contains("value=\"\(typed)\""))
    let box = try #require(browser.page.components(separatedBy: "<div class=\"field wrong\">").dropFirst().first)
    #expect(box.hasPrefix("<label for=\"number\">"))
  }

  @Test func aConcernLeadsOnToTheSignatureAndALongCommentIsCut() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.open(Self.limiting)
    let long = Array(repeating: "word", count: 3_000).joined(separator: " ")
    browser.submit(Self.limiting, ["answer": ["met"], "comment": [long]])
    browser.open(Self.limiting)
    #expect(browser.page.contains(/Take back<span class="hidden">: Comment: word [word ]{1,50} …<\/span>/))
    browser.open(Self.audit + "/check")
    #expect(browser.page.contains("word …") && browser.page.contains("<summary>All of it</summary>"))
    browser.gradeAll()
    browser.open(Self.audit + "/safety")
    browser.submit(Self.audit + "/safety", ["safe": ["no"]])
    browser.submit(Self.audit + "/concern", ["text": ["No bed."], "meant": ["yes"]])
    #expect(browser.links(Self.audit + "/sign").count == 1)
    // Taken back, it leaves behind what was said of the child's safety.
    let raised = try #require(try site.state().concerns.first)
    browser.open("\(Self.audit)/concern/\(raised.number)")
    browser.submit("\(Self.audit)/concern/\(raised.number)", ["reason": ["Meant for another case."]])
    #expect(browser.words.contains("You still say that this child is not safe today"))
  }

  @Test func datesOfWhichNothingIsChosenAreSaidAndLeadNowhere() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/dates")
    browser.submit(Self.audit + "/dates", [:])
    #expect(browser.page.contains("Nothing was chosen"))
    browser.agreeWithTheDates()
    #expect(!browser.page.contains("Nothing was chosen"))
  }

  @Test func aReplyIsKeptByWhoeverMayAndThePageNamesNoCommand() throws {
    let site = try RoundSite()
    let browser = site.browser("peer")
    let audit = PracticeSite.audit
    browser.open(audit)
    if browser.address.hasSuffix("/begin") { browser.submit(audit + "/begin", ["tie": ["free"]]) }
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.gradeAll()
    browser.open(audit + "/safety")
    browser.submit(audit + "/safety", ["safe": ["yes"]])
    browser.submit(audit + "/sign", ["name": ["Peer auditor"]])
    browser.submit(audit + "/sign", ["name": ["Peer auditor"], "meant": ["yes"]])
    browser.open(audit + "/feedback")
    #expect(!BrowserWords.namesCommand(browser.words))
    let code = try #require(browser.words.firstMatch(of: /is known by: ([0-9a-f]{8})/)).1
    browser.open(audit + "/reply")
    #expect(browser.status == 403 || !browser.page.contains("Keep the reply"))
    let lead = site.browser("boss")
    lead.open(audit + "/reply")
    lead.submit(audit + "/reply", ["page": ["0"], "from": [""], "text": ["none"]])
    #expect(lead.status == 400 && ["#page", "#from", "#text"].allSatisfy { !lead.links($0).isEmpty })
    lead.submit(audit + "/reply", ["page": [String(code)], "from": ["Social worker"], "text": ["CONCERN: no bed"]])
    #expect(lead.words.contains("Is that a concern?") && lead.words.contains("Raise it as a concern"))
    lead.submit(audit + "/reply", ["meant": ["yes"]])
    #expect(lead.words.contains("The reply is kept with the audit.") && lead.words.contains("and tells nobody"))
    let name = try JournalName(round: "practice", case: "C-P01", auditor: "peer")
    #expect(try Journal.read(name, in: site.workspace).state.feedbackReplies.map(\.from) == ["Social worker"])
  }
}
