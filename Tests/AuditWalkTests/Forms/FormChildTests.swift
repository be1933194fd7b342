import AuditActions
import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What a form asks for the child before it is signed, read as a file of answers is.
@Suite struct FormChildTests {
  private let audit: PracticeAudit
  private var form: MadeForm

  init() throws {
    audit = try PracticeAudit()
    form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    _ = form.fill()
  }

  private func answers(_ form: MadeForm) throws -> AnswersFile { try form.answers(for: audit) }

  private func complaints(_ form: MadeForm) -> [String] { said { _ = try answers(form) } }

  @Test func actionsAndSafetyAreKeptOnceHoweverOftenTheFormIsRead() throws {
    var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    form.put("tie", FormWords.free)
    form.put("action.1", "See the child alone at school")
    form.put("action.1.who", "SW")
    form.put("action.1.when", "by 2 October 2026")
    form.put("action.3", "Update the plan")
    form.put("safe-today", "cannot tell from the file.")
    _ = try audit.session.begin(at: PracticeAudit.moment)
    for _ in 1...2 { _ = try answers(form).apply(to: audit.session, at: PracticeAudit.moment) }
    let state = audit.session.writer.state
    #expect(state.childActions.map(\.action.text) == ["See the child alone at school", "Update the plan"])
    #expect(state.childActions.first?.action.who == "SW")
    #expect(state.childActions.first?.action.due?.description == "2026-10-02")
    #expect(state.safety?.answer == .cannotTell)
    let next = try MadeForm(AuditForm(audit.session, handOut: "h"))
    #expect(next.document.contains("See the child alone at school. Who: SW. By when: 2 October 2026."))
    #expect(next.document.contains("Cannot tell from the file"))
  }

  @Test(arguments: [("Y", SafetyToday.yes), ("y.", .yes), ("N", .no), ("yes", .yes)])
  func aFormTakesTheLettersThatAFileTakes(text: String, answer: SafetyToday) {
    #expect(FormWords.safety(text) == answer)
  }

  @Test(arguments: ["N/A", "n/a.", "NA", "Not applicable"]) func aFormTakesWhatAFileTakesForNotApplicable(text: String)
  {
    #expect(FormWords.outcome(text) == .notApplicable)
  }

  @Test(arguments: ["Y", "n", "n/k", "none"]) func whatIsNoAnswerIsNone(text: String) {
    #expect(FormWords.outcome(text) == nil && FormWords.safety("maybe") == nil)
  }

  @Test func aNoNeedsAConcernInTheFormOrInTheAudit() throws {
    var form = form
    form.put("safe-today", "No")
    #expect(
      complaints(form) == ["the question whether the child is safe today is answered no, and no concern is written"]
    )
    form.put("concern", "The baby sleeps on the sofa.")
    #expect(try answers(form).safety == .no)
    form.put("concern", "")
    _ = try audit.session.begin(at: PracticeAudit.moment)
    try audit.session.record(.concernRaised(text: "The baby sleeps on the sofa.", item: nil), at: PracticeAudit.moment)
    #expect(complaints(form) == [])
  }

  @Test func whatIsLeftOpenOrSaysNothingIsNamedByItsBox() throws {
    var form = form
    form.put("safe-today", "Choose")
    form.put("action.1", "None")
    form.put("action.2.who", "Ann Other")
    form.put("action.3", "Update the plan")
    form.put("action.3.when", "tbc")
    #expect(
      complaints(form) == [
        "the box for action 1 says that there is nothing to do",
        "the box for action 2 is empty, and who or when stands below it",
        "the question whether the child is safe today is left at 'Choose', and the form is signed",
      ]
    )
    form.put("safe-today", "Probably")
    #expect(complaints(form).contains("the question whether the child is safe today is none of its three answers"))
    form.remove("safe-today")
    #expect(complaints(form).contains("the question whether the child is safe today has no box any more"))
  }

  @Test func aFormThatSaysNoAndIsNotKeptIsToldAllTheSame() throws {
    var form = form
    form.put("safe-today", "No")
    let said = WrittenConcern(try form.read).left(in: nil, shownAs: "form.docx", route: "Ring.").map(\.what)
    #expect(said == ["the form says that a child is not safe today, and nothing of the form was kept"])
  }

  @Test func aConcernThatIsRaisedAlreadyIsNotAskedForAgain() throws {
    var form = form
    form.put("concern", "The baby sleeps on the sofa.")
    form.put("safe-today", "No")
    func left() throws -> Int {
      WrittenConcern(try form.read).left(in: audit.session, shownAs: "form.docx", route: "Ring.").count
    }
    #expect(try left() == 1)
    _ = try audit.session.begin(at: PracticeAudit.moment)
    try audit.session.record(.concernRaised(text: "The baby sleeps on the sofa.", item: nil), at: PracticeAudit.moment)
    #expect(try left() == 0)
    form.put("concern", "The baby sleeps on the sofa, and there is no food.")
    #expect(try left() == 1)
  }

  @Test func aFormThatWasCorrectedSaysWhatStandsAndAnActionHasTheNumberOfItsBox() throws {
    var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    let tag = try #require(form.tags.first { $0.hasPrefix("comment.") })
    form.put("tie", FormWords.free)
    form.put(tag, "The plan has no mesure")
    form.put("good-practice", "The chld was heard")
    form.put("action.2", "Ring the scool about her lunches")
    form.put("safe-today", "cannot tell from the file.")
    _ = try audit.session.begin(at: PracticeAudit.moment)
    let first = try answers(form).apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(first.contains { $0.hasPrefix("Action 2 leaves open: ") } && !first.contains { $0.hasPrefix("Action 1") })
    form.put(tag, "")
    form.put("good-practice", "The child was heard")
    form.put("action.2", "Ring the school about her lunches")
    form.put("safe-today", "Choose")
    var corrected = try answers(form)
    let said = try corrected.apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(
      said.contains { text in
        ["a comment on question ", "a note of good practice", "action 1"].allSatisfy(text.contains)
          && text.hasPrefix("The audit still has what the form has not: ")
      },
      "\(said)"
    )
    #expect(said.contains { $0.hasPrefix("Left open in the form, and kept in the audit as before: ") })
    corrected.isReplacing = true
    _ = try corrected.apply(to: audit.session, at: PracticeAudit.moment)
    let state = audit.session.writer.state
    #expect(state.comments.isEmpty && state.goodPractice.map(\.text) == ["The child was heard"])
    #expect(state.childActions.map(\.action.text) == ["Ring the school about her lunches"])
    // What a form has printed is not missing in its boxes.
    let next = try MadeForm(AuditForm(audit.session, handOut: "h"))
    var filled = next
    filled.put("tie", FormWords.free)
    let quiet = try answers(filled).apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(!quiet.contains { $0.hasPrefix("The audit still has") }, "\(quiet)")
  }

  @Test func aFormOfAnEarlierVersionIsReadAsItIs() throws {
    var form = form
    let later = FormSubject.forTheChild.map(\.tag)
    for tag in later { form.remove(tag) }
    for path in form.parts.keys where path.hasPrefix("customXml/item") {
      form.change(path) { part in later.reversed().reduce(part) { $0.replacing(" \($1) ", with: " ") } }
    }
    let read = try answers(form)
    #expect(read.name == "Peer auditor" && read.safety == nil && !read.asksSafety)
    _ = try audit.session.begin(at: PracticeAudit.moment)
    _ = try read.apply(to: audit.session, at: PracticeAudit.moment)
    #expect(audit.session.writer.state.isSigned)
  }
}
