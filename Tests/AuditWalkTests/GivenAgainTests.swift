import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// A form or a file that says what the audit has already, and less than that: nothing goes without a word.
@Suite struct GivenAgainTests {
  private let folder: TemporaryFolder
  private let audit: PracticeAudit
  private static let reason = "“Seen” in the paper file, page 4."

  init() throws {
    folder = try TemporaryFolder()
    audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
  }

  private var session: AuditSession { audit.session }
  private var state: AuditState { session.writer.state }

  /// A question whose rule found something, answered otherwise, with why the rule is wrong here.
  private func overruled() throws -> ChecklistItem {
    let item = try #require(
      session.asked.first { item in
        !item.answeredByRule
          && session.findings[item.id].map { [.met, .notMet, .notEvidenced].contains($0.outcome) } ?? false
      }
    )
    _ = try session.give(.partlyMet, to: item, saying: "", at: PracticeAudit.moment)
    #expect(try session.overrule(item, because: Self.reason, at: PracticeAudit.moment))
    return item
  }

  private func apply(_ text: String, replacing: Bool = false) throws -> [String] {
    let url = folder.url.appending(path: "answers.yaml")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try AnswersFile.read(url.path(percentEncoded: false), for: session, replacing: replacing)
      .apply(to: session, at: PracticeAudit.moment).map(\.text)
  }

  private func complaints(_ text: String) -> [String] {
    do { return try apply(text).filter { _ in false } } catch let problems as Problems {
      return problems.all.map(\.what)
    } catch { return ["\(error)"] }
  }

  private func collect(_ form: MadeForm, replacing: Bool = false) throws -> [String] {
    try AnswersFile.read(try form.read, for: session, replacing: replacing, shownAs: "form.docx")
      .apply(to: session, at: PracticeAudit.moment).map(\.text)
  }

  private func form() throws -> MadeForm {
    var form = try MadeForm(AuditForm(session, handOut: "h"))
    form.put("tie", FormWords.free)
    return form
  }

  @Test("a form in which nothing is changed leaves every answer, reason and moment as it is")
  func anUntouchedForm() throws {
    let item = try overruled()
    let dates = try #require(session.checklist.item("reviews-in-time"))
    let other: Outcome = session.findings[dates.id]?.outcome == .met ? .notMet : .met
    _ = try session.give(other, to: dates, saying: "Held by telephone.", at: PracticeAudit.moment)
    let before = state
    let form = try form()
    #expect(form.document.contains("in the paper file, page 4.") && form.document.contains("Held by telephone."))
    #expect(try collect(form).contains("Nothing is new from form.docx."))
    #expect(state.answers == before.answers && state.comments.isEmpty && state.lastNumber == before.lastNumber)
    #expect(state.answers[item.id]?.answer.reason == Self.reason)
  }

  @Test("a reason that was emptied in its box stays until --replace takes it back, and is named")
  func anEmptiedBox() throws {
    let item = try overruled()
    let seen = state.answers[item.id]?.answer.suggestion?.shown
    var form = try form()
    form.put("comment.\(item.id)", "")
    let number = WalkScreen(session).number(of: item)
    let named = "the reason of the answer to question \(number)"
    #expect(try collect(form).contains { $0.hasPrefix("The audit still has what the form has not: \(named).") })
    #expect(state.answers[item.id]?.answer.reason == Self.reason)
    #expect(
      try collect(form, replacing: true).contains {
        $0.hasPrefix("Taken back, because the form has not got it: \(named).")
      }
    )
    #expect(state.answers[item.id]?.answer.reason == nil && state.answers[item.id]?.outcome == .partlyMet)
    #expect(state.answers[item.id]?.answer.suggestion?.shown == seen)
  }

  @Test("a date that was printed with its reason has none where the box was emptied, and is refused")
  func anEmptiedReasonOfADate() throws {
    let dates = try #require(session.checklist.item("reviews-in-time"))
    let other: Outcome = session.findings[dates.id]?.outcome == .met ? .notMet : .met
    let number = WalkScreen(session).number(of: dates)
    // A form that was made before has no such reason in its box, and takes none away.
    var earlier = try form()
    earlier.put("answer.\(dates.id)", other.inWords)
    _ = try session.give(other, to: dates, saying: "Held by telephone.", at: PracticeAudit.moment)
    #expect(try collect(earlier).contains("Nothing is new from form.docx."))
    for (text, isRefused) in [("", true), ("n/a", true), ("Held by telephone.", false)] {
      var form = try form()
      form.put("comment.\(dates.id)", text)
      let refused = said { _ = try collect(form) }
      let why = "question \(number) is answered otherwise than the dates show, without a reason"
      #expect(refused.contains(why) == isRefused && refused.isEmpty != isRefused, "\(refused)")
    }
    #expect(state.answers[dates.id]?.answer.reason == "Held by telephone.")
    var changed = try form()
    changed.put("comment.\(dates.id)", "Held at the school.")
    _ = try collect(changed, replacing: true)
    #expect(state.answers[dates.id]?.answer.reason == "Held at the school.")
  }

  @Test("what is written in a box that had a reason is the reason")
  func aChangedBox() throws {
    let item = try overruled()
    var form = try form()
    form.put("comment.\(item.id)", "The social worker read it out to me.")
    _ = try collect(form)
    #expect(state.answers[item.id]?.answer.reason == "The social worker read it out to me." && state.comments.isEmpty)
  }

  @Test("a file with the same outcome leaves the reason where it is, and with other words adds a comment")
  func theSameByFile() throws {
    let item = try overruled()
    let same = "answers: { \(item.id): { outcome: partlyMet } }"
    let said = try apply(same)
    #expect(
      said.contains { $0.contains("still has what the file has not: the reason of the answer to '\(item.id)'") },
      "\(said)"
    )
    #expect(state.answers[item.id]?.answer.reason == Self.reason)
    _ = try apply("answers: { \(item.id): { outcome: partlyMet, comment: Not on page 5. } }")
    #expect(state.answers[item.id]?.answer.reason == Self.reason)
    #expect(state.comments[item.id]?.map(\.text) == ["Not on page 5."])
    _ = try apply("answers: { \(item.id): { outcome: partlyMet, comment: Not on page 5. } }", replacing: true)
    #expect(state.answers[item.id]?.answer.reason == nil)
  }

  @Test("a grade that is given again keeps its reason, and another reason needs --replace")
  func theReasonOfAGrade() throws {
    let graded =
      "grades: { outcomes: { grade: inadequate, reason: Nothing can be told. } }\noverall: { grade: inadequate, reason: As above. }"
    _ = try apply(graded.replacing("As above.", with: "No plan works."))
    let said = try apply("grades: { outcomes: inadequate }\noverall: inadequate")
    let still =
      "The audit still has what the file has not: the reason for the grade of 'outcomes', the reason at 'overall'."
    #expect(said.contains { $0.hasPrefix(still) }, "\(said)")
    #expect(state.grades["outcomes"]?.reason == "Nothing can be told." && state.overall?.reason == "No plan works.")
    let other = "grades: { outcomes: { grade: inadequate, reason: The plan is a list of visits. } }"
    #expect(complaints(other) == ["the audit has other answers than the file: the reason for the grade of 'outcomes'"])
    _ = try apply(other, replacing: true)
    #expect(state.grades["outcomes"]?.reason == "The plan is a list of visits.")
    _ = try apply("grades: { outcomes: inadequate }", replacing: true)
    #expect(state.grades["outcomes"]?.reason == nil && state.grades["outcomes"]?.grade == .inadequate)
  }

  @Test("another reason for the same date needs --replace, and none leaves the one that stands")
  func theReasonOfADate() throws {
    let found = try #require(session.findings["reviews-in-time"]?.outcome)
    let other = found == .met ? "notMet" : "met"
    _ = try apply("answers: { reviews-in-time: { outcome: \(other), comment: Held by telephone. } }")
    _ = try apply("answers: { reviews-in-time: { outcome: \(other) } }")
    #expect(state.answers["reviews-in-time"]?.answer.reason == "Held by telephone.")
    let changed = "answers: { reviews-in-time: { outcome: \(other), comment: Held at the school. } }"
    #expect(complaints(changed) == ["the audit has other answers than the file: the reason of 'reviews-in-time'"])
    _ = try apply(changed, replacing: true)
    #expect(state.answers["reviews-in-time"]?.answer.reason == "Held at the school.")
  }

  @Test("what a rule could not see is overruled by nobody: words on it are a comment")
  func whatWasNotSeen() throws {
    let extract = PracticeWorkspace.extract.replacing("\"reviews\": [],", with: "")
    let unseen = try PracticeAudit(PracticeWorkspace(extract: extract, round: PracticeWorkspace.round))
    _ = try unseen.session.begin(at: PracticeAudit.moment)
    let item = try #require(
      unseen.session.checklist.items.first { $0.answeredByRule && unseen.session.findings[$0.id]?.outcome == .notSeen }
    )
    let url = folder.url.appending(path: "unseen.yaml")
    try "answers: { \(item.id): { outcome: met, comment: It is in the paper file. } }"
      .write(to: url, atomically: true, encoding: .utf8)
    _ = try AnswersFile.read(url.path(percentEncoded: false), for: unseen.session)
      .apply(to: unseen.session, at: PracticeAudit.moment)
    let state = unseen.session.writer.state
    #expect(state.answers[item.id]?.answer.reason == nil)
    #expect(state.comments[item.id]?.map(\.text) == ["It is in the paper file."])
  }

  @Test("a date that a file left out gives way to the first answer to it, and one that was answered does not")
  func aDateThatWasLeftOut() throws {
    _ = try apply("answers: { each-child: { outcome: met } }")
    let found = try #require(session.findings["reviews-in-time"]?.outcome)
    #expect(state.answers["reviews-in-time"]?.answer.suggestion?.shown == .confirmed)
    let (first, second): (Outcome, Outcome) = found == .met ? (.notMet, .partlyMet) : (.met, .partlyMet)
    _ = try apply("answers: { reviews-in-time: { outcome: \(first.rawValue), comment: Held by telephone. } }")
    #expect(state.answers["reviews-in-time"]?.outcome == first)
    let again = "answers: { reviews-in-time: { outcome: \(second.rawValue), comment: Held by letter. } }"
    #expect(complaints(again) == ["the audit has other answers than the file: 'reviews-in-time'"])
  }

  @Test("an answer and a grade that are not asked for are kept, and said to count for nothing")
  func whatIsNotAsked() throws {
    let round = PracticeWorkspace.round.replacing("version: 1", with: "version: 2")
    let gated = try PracticeAudit(PracticeWorkspace(round: round)).session
    _ = try gated.begin(at: PracticeAudit.moment)
    let item = try #require(gated.checklist.items.first { $0.onlyIf != nil })
    let gate = try #require(item.onlyIf.flatMap { gated.checklist.item($0.item) })
    let closed = try #require(
      [Outcome.notSeen, .notApplicable, .notEvidenced].first { item.onlyIf?.outcomes.contains($0) == false }
    )
    let url = folder.url.appending(path: "gated.yaml")
    let words = "comment: Nobody wrote it down."
    try """
    answers:
      \(gate.id): { outcome: \(closed.rawValue), \(words) }
      \(item.id): { outcome: notApplicable, \(words) }
    """.write(to: url, atomically: true, encoding: .utf8)
    let said = try AnswersFile.read(url.path(percentEncoded: false), for: gated)
      .apply(to: gated, at: PracticeAudit.moment).map(\.text)
    let not = "Answered, and not asked: '\(item.id)' because of '\(gate.id)'. It is kept, and not counted."
    #expect(said.contains(not), "\(said)")
  }

  @Test("a signed form in which a printed answer was taken away is not signed with it")
  func aPrintedAnswerThatWasTakenAway() throws {
    let item = try #require(session.checklist.item("each-child"))
    _ = try session.give(.met, to: item, saying: "", at: PracticeAudit.moment)
    var form = try form()
    _ = form.fill()
    form.put("answer.each-child", "")
    let number = WalkScreen(session).number(of: item)
    let problems = #expect(throws: Problems.self) { try collect(form) }
    #expect(problems?.all.contains { $0.what.hasPrefix("question \(number) is left at") } == true)
  }

  @Test(
    "words for an answer that people type are read as what they say",
    arguments: [
      ("safe-today: Y", "yes"), ("safe-today: n\nconcern: No bed and no heating.", "no"), ("safe-today: Yes", "yes"),
    ]
  )
  func shortAnswers(_ text: String, _ answer: String) throws {
    _ = try apply(text)
    #expect(state.safety?.answer.rawValue == answer)
  }

  @Test(arguments: ["N/A", "n/a", "not applicable", "notApplicable"]) func notApplicable(_ outcome: String) throws {
    _ = try apply(
      "answers:\n  each-child:\n    outcome: \(outcome)\n    comment: |\n      No other child lives there.\n"
    )
    #expect(state.answers["each-child"]?.outcome == .notApplicable)
    #expect(state.comments["each-child"]?.map(\.text) == ["No other child lives there."])
  }
}
