import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// The auditor's scenes, each with what can go wrong in it.
@Suite struct AuditScenesTests {
  private static let audit = PracticeSite.audit
  private static let question = audit + "/questions/parents-understand-change"

  @Test func whoIsTiedStepsBackWithAReasonAndNobodyElseDoes() throws {
    let site = try PracticeSite()
    let browser = site.browser()
    browser.open(Self.audit)
    #expect(browser.address.hasSuffix("/begin"))
    browser.submit(Self.audit + "/begin", [:])
    #expect(browser.status == 400 && browser.page.contains("<title>Error: "))
    browser.submit(Self.audit + "/begin", ["tie": ["tied"]])
    #expect(browser.page.contains("Step back from C-P01?"))
    for reason in ["-", "n/a", "as above", "done"] {
      browser.submit(Self.audit + "/step-back", ["reason": [reason]])
      #expect(browser.status == 400)
    }
    #expect(try site.state().recusal == nil)
    browser.submit(Self.audit + "/step-back", ["reason": ["My sister is the foster carer."]])
    #expect(browser.page.contains("You stepped back from C-P01"))
    #expect(try site.state().recusal == "My sister is the foster carer.")
    browser.open(Self.audit + "/check")
    #expect(browser.address.hasSuffix("/over"))
  }

  @Test func theTimelineIsFilteredAndMarksWhatIsCited() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/case?kind=visits")
    #expect(browser.words.contains("child seen") && !browser.page.contains("<strong>core group</strong>"))
    browser.open(Self.audit + "/case?kind=nonsense")
    #expect(browser.page.contains("<strong>core group</strong>"))
    browser.open(Self.audit + "/case")
    browser.submit(Self.audit + "/case", ["wanted": ["Fridays"]])
    #expect(browser.words.contains("I like Fridays") && browser.page.contains("Found"))
    browser.submit(Self.audit + "/case", ["wanted": ["zebra"]])
    #expect(browser.words.contains("Nothing found. Parts to read:"))
  }

  @Test func aDateIsAgreedWithOrNotAndTheRestIsLeftOpen() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/dates")
    #expect(!browser.page.contains(" checked"))
    let items = browser.page.matches(of: /name="agree-([^"]*)" value="agree"/).map { String($0.1) }
    try #require(items.count > 2)
    browser.submit(
      Self.audit + "/dates",
      ["agree-\(items[0])": ["agree"], "agree-\(items[1])": ["disagree"], "outcome-\(items[1])": ["partlyMet"]]
    )
    #expect(
      browser.status == 400 && browser.page.contains("Say why you disagree")
        && browser.page.contains("1 answer is kept")
    )
    browser.submit(
      Self.audit + "/dates",
      [
        "agree-\(items[1])": ["disagree"], "outcome-\(items[1])": ["partlyMet"],
        "reason-\(items[1])": ["The date on the paper file is later."],
      ]
    )
    let answers = try site.state().answers
    #expect(answers.count == 2 && answers[items[1]]?.answer.reason == "The date on the paper file is later.")
    #expect(answers[items[0]]?.answer.suggestion?.shown == .confirmed)
  }

  @Test func theDatesStandInColumnsWithTheirLimit() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/dates")
    for head in ["Question", "Start", "End", "Days", "Limit", "Finding", "Your answer"] {
      #expect(browser.page.contains(">\(head)</th>"), "\(head)")
    }
    // The first core group: twelve days after the conference, and ten working days are allowed.
    let rows = browser.page.components(separatedBy: "<tr role=\"row\">")
    let row = try #require(rows.first { $0.contains("10 working days") })
    func cell(_ head: String) -> String {
      let cell = row.components(separatedBy: "data-head=\"\(head)\">").dropFirst().first ?? ""
      return cell.components(separatedBy: "</td>").first ?? ""
    }
    #expect(cell("Start").contains("22 May 2026") && !cell("Start").contains("3 June 2026"))
    #expect(cell("End").contains("3 June 2026") && cell("Days") == "7" && cell("Limit") == "10 working days")
    #expect(cell("Finding").hasPrefix("Met"))
  }

  @Test func whatWasTypedIsKeptWhereAnAnswerIsMissing() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    browser.submit(Self.question, ["comment": ["First line.\nSecond <line>."], "place": ["the paper file"]])
    #expect(browser.status == 400 && browser.page.contains("First line.\nSecond &lt;line&gt;.</textarea>"))
    #expect(browser.page.contains("value=\"the paper file\"") && browser.page.contains("href=\"#answer\""))
    #expect(try site.state().comments.isEmpty)
  }

  @Test func nothingOfTheRuleIsShownBeforeTheAnswer() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    for item in ["outcomes-smart", "parents-understand-change"] {
      browser.open("\(Self.audit)/questions/\(item)")
      #expect(
        !browser.page.contains("<mark") && !browser.page.contains("The rule finds")
          && !browser.page.contains(" decides")
      )
      browser.open("\(Self.audit)/questions/\(item)/finding")
      #expect(browser.address.hasSuffix("/\(item)"))
    }
  }

  @Test func aRuleIsSaidToBeWrongWithAReason() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let question = Self.audit + "/questions/outcomes-smart"
    browser.open(question)
    browser.submit(question, ["answer": ["notMet"], "comment": ["It says nothing of school."]])
    try #require(browser.address.hasSuffix("/finding"))
    browser.submit(question + "/finding", ["decision": ["wrong"], "reason": [""]])
    #expect(browser.status == 400)
    browser.submit(question + "/finding", ["decision": ["wrong"], "reason": ["It reads a bedtime as a measure."]])
    let answer = try site.state().answers["outcomes-smart"]?.answer
    #expect(answer?.outcome == .notMet && answer?.reason == "It reads a bedtime as a measure.")
    #expect(answer?.suggestion?.shown == .after)
  }

  @Test func whoGoesBackAndSendsTheSameKeepsNothingTwiceAndStillDecides() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let question = Self.audit + "/questions/outcomes-smart"
    func send(_ answer: String, _ comment: String = "It says nothing of school.") {
      browser.open(question)
      browser.submit(question, ["answer": [answer], "comment": [comment]])
    }
    func comments() throws -> [String] { try site.state().comments["outcomes-smart"]?.map(\.text) ?? [] }
    for _ in 0..<3 {
      send("notMet")
      #expect(try browser.address.hasSuffix("/finding") && comments() == ["It says nothing of school."])
    }
    browser.submit(question + "/finding", ["decision": ["wrong"], "reason": ["It reads a bedtime as a measure."]])
    send("notMet")
    #expect(try !browser.address.hasSuffix("/finding") && comments().count == 1)
    // Another answer with the same words, and other words with the same answer.
    send("partlyMet")
    #expect(try site.state().answers["outcomes-smart"]?.outcome == .partlyMet && comments().count == 1)
    #expect(try site.state().commentsOnOtherAnswers(to: "outcomes-smart").isEmpty, "said of the new answer")
    send("partlyMet", "It says a little of school.")
    #expect(try comments() == ["It says nothing of school.", "It says a little of school."])
  }

  @Test func whatIsKeptIsTakenBackOneByOne() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    browser.submit(
      Self.question,
      ["answer": ["met"], "comment": ["Plain words."], "practice": ["Written with the mother."]]
    )
    #expect(try site.state().goodPractice.map(\.text) == ["Written with the mother."])
    browser.open(Self.question)
    let entry = try #require(site.state().comments["parents-understand-change"]?.first?.number)
    browser.submit(Self.question + "/take-back", ["entry": ["\(entry)"]])
    #expect(browser.words.contains("Undone: a comment"))
    #expect(try site.state().comments["parents-understand-change"] == nil)
    browser.submit(Self.question + "/take-back", ["entry": ["1"]])
    #expect(try site.state().opening != nil)
  }

  @Test func aCommentHeadedAsAConcernIsSaidToTellNobody() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    browser.submit(Self.question, ["answer": ["met"], "comment": ["CONCERN: no bed for the baby"]])
    let number = try #require(browser.words.firstMatch(of: /comment at question (\d+) begins as a concern does/)).1
    #expect(browser.words.contains("The comment at question \(number) begins as a concern does, and tells nobody"))
  }

  @Test func nothingIsRaisedByOneClickAndAConcernIsNeverRefused() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let concern = Self.audit + "/concern"
    browser.open(concern + "?question=outcomes-smart")
    browser.submit(concern, ["text": ["none"]])
    #expect(browser.status == 400)
    browser.submit(concern, ["text": ["No bed for the baby."]])
    #expect(browser.page.contains("Is that a concern?"))
    #expect(try site.state().concerns.isEmpty)
    browser.submit(concern, ["text": ["No bed for the baby."], "meant": ["yes"]])
    #expect(
      browser.words.contains("Kept as a concern") && browser.words.contains("Nobody has said that they know of it.")
    )
    #expect(try site.state().concerns.map(\.item) == ["outcomes-smart"])
    browser.open(Self.audit + "/step-back")
    browser.submit(Self.audit + "/step-back", ["reason": ["I know the family."]])
    browser.open(concern)
    browser.submit(concern, ["text": ["The father is back."]])
    browser.submit(concern, ["text": ["The father is back."], "meant": ["yes"]])
    let raised = try site.state().concerns
    #expect(raised.count == 2)
    browser.open("\(concern)/\(raised[0].number)")
    browser.submit("\(concern)/\(raised[0].number)", ["reason": ["x"]])
    #expect(browser.status == 400)
    browser.submit("\(concern)/\(raised[0].number)", ["reason": ["Meant for another case."]])
    #expect(try site.state().concerns.map(\.text) == ["The father is back."])
  }

  @Test func theWholeWayToTheSignatureAndAfterIt() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/sign")
    #expect(browser.words.contains("Not ready to sign") && !browser.links(Self.audit + "/questions/").isEmpty)
    browser.open(Self.audit + "/grades")
    #expect(browser.address.hasSuffix("/check"))
    browser.agreeWithTheDates()
    browser.answerAll()
    #expect(browser.address.hasSuffix("/check"))
    let change = try #require(browser.links(Self.question + "?back=check").first)
    browser.open(change)
    browser.submit(Self.question, ["answer": ["notEvidenced"], "comment": ["Nothing on it."], "standing": ["met"]])
    #expect(browser.address.hasSuffix("/check") || browser.address.hasSuffix("/finding"))
    browser.gradeAll()
    #expect(browser.address.hasSuffix("/actions"))
    browser.submit(browser.address, ["action": ["Ring the school."]])
    browser.open(Self.audit + "/safety")
    browser.submit(browser.address, ["safe": ["no"]])
    #expect(browser.address.hasSuffix("/concern"))
    browser.open(Self.audit + "/sign")
    #expect(browser.words.contains("is not safe today, as you say, and no concern is raised"))
    browser.open(Self.audit + "/safety")
    browser.submit(browser.address, ["safe": ["yes"]])
    browser.submit(Self.audit + "/sign", ["name": ["other"]])
    #expect(browser.status == 400)
    browser.submit(Self.audit + "/sign", ["name": ["Peer auditor"]])
    #expect(try !site.state().isSigned)
    // What another window made of it meanwhile was not read back, and is not signed.
    let read = browser.body(of: Self.audit + "/sign", ["name": ["Peer auditor"], "meant": ["yes"]])
    browser.open(Self.audit + "/grade")
    browser.submit(browser.address, ["grade": ["inadequate"]])
    let request = try #require(WebRequest(.post, target: Self.audit + "/sign", headers: Browser.form, body: read))
    let answer = browser.send(request)
    #expect(try !site.state().isSigned)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("changed in another window meanwhile"))
    browser.open(Self.audit + "/sign")
    browser.submit(Self.audit + "/sign", ["name": ["Peer auditor"]])
    browser.submit(Self.audit + "/sign", ["name": ["Peer auditor"], "meant": ["yes"]])
    #expect(try site.state().isSigned)
    try afterwards(site, browser)
  }

  @Test func byWhenIsAskedWithWhyADayIsNone() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/grades")
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.gradeAll()
    browser.submit(browser.address, ["action": ["Team manager to read the sleep diary with the mother, 31/11/26"]])
    #expect(browser.words.contains("By when?") && browser.words.contains("That day is over, or in no calendar"))
  }

  private func afterwards(_ site: PracticeSite, _ browser: Browser) throws {
    #expect(browser.words.contains("There is nothing left to do in this round."))
    browser.open(Self.audit + "/feedback")
    #expect(browser.words.contains("What the audit found: case C-P01"))
    browser.open(Self.audit + "/feedback/docx")
    #expect(browser.response.body.starts(with: Array("PK".utf8)))
    #expect(browser.response.header("content-disposition") == "attachment; filename=\"feedback-C-P01.docx\"")
    browser.open(Self.audit + "/concern")
    browser.submit(Self.audit + "/concern", ["text": ["No bed."]])
    browser.submit(Self.audit + "/concern", ["text": ["No bed."], "meant": ["yes"]])
    #expect(try site.state().concerns.count == 1)
    browser.open(Self.audit + "/over")
    browser.submit(Self.audit + "/over", ["reason": ["The June core group was on the file."]])
    #expect(try site.state().reopenings.count == 1)
  }

  @Test func aGradeAboveTheCapIsClosedWithEveryCause() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll("notMet")
    browser.open(Self.audit + "/grade")
    #expect(browser.page.contains(" disabled") && browser.words.contains("because of question"))
    browser.submit(Self.audit + "/grade", ["grade": ["outstanding"]])
    #expect(browser.status == 400 && browser.words.contains("a higher grade takes moderation."))
    #expect(try site.state().overall == nil)
  }

  @Test func whatDoesNotApplyIsAgreedWithOneTickAndTakenBackWithOneButton() throws {
    let fixture = try SiteFixture()
    let round = try fixture.workspace.round("2026-h1-case-file")
    let allocation = try #require(round.allocations.first { !$0.isSecond })
    let audit = "/rounds/\(round.id)/cases/\(allocation.reference)"
    let browser = fixture.browser(as: allocation.auditor)
    browser.open(audit + "/over")
    browser.submit(audit + "/over", ["reason": ["The June core group was on the file."]])
    for link in browser.links(audit + "/questions/") {
      browser.open(link)
      let name = try JournalName(round: round.id, case: allocation.reference, auditor: allocation.auditor)
      let state = try Journal.read(name, in: fixture.workspace).state
      guard let item = link.split(separator: "/").last.map(String.init), let given = state.answers[item],
        given.answer.suggestion?.outcome == .notApplicable
      else { continue }
      browser.submit(link + "/take-back", ["entry": ["\(given.number)"]])
    }
    browser.open(audit)
    try #require(browser.page.contains("Do you agree that these do not apply?"))
    browser.submit(audit + "/not-applying", [:])
    #expect(browser.status == 400)
    browser.submit(audit + "/not-applying", ["agreed": ["yes"]])
    #expect(browser.page.contains("agreed not to apply"))
    browser.submit(audit + "/applying", [:])
    #expect(browser.page.contains("Do you agree that these do not apply?"))
  }

  @Test func aQuestionIsFoundByItsNumber() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.audit + "/jump?number=2")
    #expect(browser.words.contains("Question 2 of "))
    browser.open(Self.audit + "/jump?number=200")
    #expect(browser.status == 400 && browser.words.contains("The questions are numbered 1 to "))
  }

  @Test func inARoundThatIsClosedAConcernIsStillRaised() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    try ActionJournalWriter.open(site.workspace).append([.roundClosed("practice")], by: "qa-lead", at: browser.moment)
    browser.open(Self.question)
    #expect(browser.words.contains("the round is closed") || browser.words.contains("The round is closed"))
    let link = try #require(browser.links(Self.audit + "/concern").first)
    browser.open(link)
    browser.submit(Self.audit + "/concern", ["text": ["No bed for the baby."]])
    browser.submit(Self.audit + "/concern", ["text": ["No bed for the baby."], "meant": ["yes"]])
    #expect(try site.state().concerns.count == 1)
  }

  @Test func whomThePlanTiesToTheCaseStepsBackAndSeesNothingOfIt() throws {
    let round = PracticeWorkspace.round.replacing("auditor: peer }", with: "auditor: own }")
    let site = try PracticeSite(round: round)
    let browser = site.browser(as: "own")
    for page in ["", "/begin"] {
      browser.open(Self.audit + page)
      #expect(browser.status == 409 && browser.page.contains("You are tied to this case"))
    }
    #expect(browser.status == 409 && browser.page.contains("You are tied to this case"))
    browser.open(Self.audit + "/case")
    #expect(!browser.page.contains("What is dated"))
    browser.open(Self.audit + "/step-back")
    browser.submit(Self.audit + "/step-back", ["reason": ["It is a case of my own team."]])
    #expect(try site.state(of: "own").recusal != nil)
  }

  @Test func aFormThatIsSentTwiceKeepsNothingTwice() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    let whole = browser.body(
      of: Self.question,
      ["answer": ["met"], "comment": ["Plain."], "place": ["the paper file"]]
    )
    // An answer that still owes a word comes back with its page, and is sent again from there or from the one before.
    let limiting = Self.audit + "/questions/contingency"
    browser.open(limiting)
    let owing = browser.body(of: limiting, ["answer": ["notMet"], "practice": ["A clear chronology."]])
    for (address, body) in [(Self.question, whole), (Self.question, whole), (limiting, owing), (limiting, owing)] {
      let request = try #require(WebRequest(.post, target: address, headers: Browser.form, body: body))
      _ = browser.send(request)
    }
    let state = try site.state()
    #expect(state.comments["parents-understand-change"]?.count == 1)
    #expect(state.citations["parents-understand-change"]?.count == 1)
    #expect(state.goodPractice.count == 1 && state.answers.count == 2)
    #expect(try site.journal().count == 6)
  }

  @Test func anAnswerOfAnotherWindowIsNotOverwrittenUnseen() throws {
    let site = try PracticeSite()
    let one = site.begun()
    one.open(Self.question)
    let stale = one.body(of: Self.question, ["answer": ["notMet"], "comment": ["It says nothing."]])
    one.submit(Self.question, ["answer": ["met"]])
    let request = try #require(WebRequest(.post, target: Self.question, headers: Browser.form, body: stale))
    let answer = one.send(request)
    // A page that a browser brought back and that says otherwise is not taken for kept.
    #expect(answer.status == 400)
    one.open(Self.question)
    one.submit(Self.question, ["answer": ["notMet"], "standing": [""], "comment": ["It says nothing."]])
    #expect(one.status == 400 && one.words.contains("was answered met in another window meanwhile"))
    #expect(try site.state().answers["parents-understand-change"]?.outcome == .met)
  }
}
