import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

/// Forms that are handed out and come back: whose they are, what they tell, and what is never mixed.
@Suite struct FormHandOutTests {
  private static let moment = PracticeAudit.moment

  private let workspace: PracticeWorkspace
  private let store: Workspace
  private let folder: TemporaryFolder

  init() throws {
    workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    store = Workspace(root: workspace.root)
    folder = try TemporaryFolder()
  }

  /// Hands the one case of an auditor out.
  private func handOut(_ auditor: String = "peer", in store: Workspace? = nil) throws -> MadeForm {
    let store = store ?? self.store
    let forms = try FormHandOut(store, round: try store.round("practice"), auditor: auditor)
    let entry = HandOutEntry(
      at: Self.moment,
      by: "lead",
      id: forms.id,
      auditor: auditor,
      event: .handedOut(forms.given)
    )
    try HandOutLog.append(entry, round: "practice", in: store)
    return try MadeForm(try #require(forms.files.files["C-P01.docx"]))
  }

  private func put(_ form: MadeForm, as name: String = "form.docx") throws -> String {
    let file = folder.url.appending(path: name)
    try Data(try form.bytes).write(to: file)
    return file.path(percentEncoded: false)
  }

  private func collect(_ form: MadeForm, replacing: Bool = false) throws -> [String] {
    try ReturnedForms([try put(form)], in: store, replacing: replacing).take(by: "lead", at: Self.moment)
      .flatMap { $0.blocks.map(\.text) }
  }

  private var name: JournalName { get throws { try JournalName(round: "practice", case: "C-P01", auditor: "peer") } }

  @Test func aFormThatSaysThatItsAuditorIsTiedIsTakenAsThat() throws {
    var form = try handOut()
    _ = form.fill(signing: "Officer")
    form.put("tie", FormWords.tied)
    let said = try collect(form)
    #expect(said.count == 1 && said[0].hasPrefix("stepped back, as the form says"))
    let state = try Journal.read(name, in: store).state
    #expect(state.recusal == "The auditor's form says: \(FormWords.tied)." && state.answers.isEmpty && !state.isSigned)
    #expect(try collect(form) == ["already here, stepped back."])
    let anew = try Reallocation(try store.round("practice"), in: store, at: Self.moment)
    #expect(anew.moved.contains { $0.audit.auditor == "peer" && $0.audit.reference == "C-P01" })
  }

  @Test func aFormComesBackOnceAndIsCountedAsWhatItIs() throws {
    var form = try handOut("other")
    _ = form.fill(signing: "Officer")
    #expect(try collect(form).contains { $0.hasPrefix("Signed.") })
    #expect(try collect(form) == ["already here, signed."])
    let log = try HandOutLog.read(store, round: "practice").all
    #expect(log.map { if case .collected = $0.event { true } else { false } } == [false, true])
    let index = try AuditIndex.rebuild(store).index
    #expect(try index.statusRows(try store.round("practice")).filter(\.isSecond).map(\.auditor) == ["other"])
    #expect(try Verification.run(store, index: index).isSound)
  }

  @Test(arguments: ["concern", "comment.contingency", "good-practice", "overall-reason"])
  func nothingThatIsWrittenIsLostWhereTheAuditWasSignedMeanwhile(box: String) throws {
    let first = try handOut("peer")
    var signed = first
    _ = signed.fill()
    _ = try collect(signed)
    var later = signed
    later.put(box, "The baby has no bed and no heating")
    let what = said { _ = try collect(later) }
    #expect(what.contains { $0.hasPrefix("the form has what the audit of C-P01 does not") })
    #expect(what.contains { $0.hasPrefix("a concern that a child may be unsafe") } == (box == "concern"))
    #expect(try collect(signed) == ["already here, signed."])
  }

  @Test(arguments: [
    ("comment.contingency", "a comment on question 5"), ("answer.contingency", "question 5"), ("action.1", "action 1"),
    ("good-practice", "a note of good practice"), ("safe-today", "the question whether the child is safe today"),
  ])
  func whatWasTakenAwayInAFormThatWasSignedIsSaid(box: String, called: String) throws {
    var signed = try handOut("peer")
    _ = signed.fill()
    signed.put("answer.contingency", "Partly met")
    signed.put("action.1", "See the child alone at school")
    signed.put("good-practice", "She was heard")
    _ = try collect(signed)
    var later = signed
    later.put(box, "")
    if box.hasPrefix("answer") || box == "safe-today" {
      later.document = later.document.replacing("<w14:checked w14:val=\"1\"/>", with: "<w14:checked w14:val=\"0\"/>")
      later.put("signature", "☐")
      later.put("name", "")
    }
    let said = try collect(later)
    #expect(said.count == 2 && said[0] == "already here, signed.")
    #expect(said[1].hasPrefix("The audit still has what the form has not: \(called)"), "\(said)")
    #expect(said[1].contains("--replace --reopen, with the reason"))
    #expect(said[1].contains("the box to sign") == (box.hasPrefix("answer") || box == "safe-today"))
  }

  @Test(arguments: [false, true]) func theReasonOfAGradeThatWasTakenAwayIsCalledByItsBox(isOfSection: Bool) throws {
    var signed = try handOut()
    _ = signed.fill()
    let sections = try WalkOpening(store, round: try store.round("practice"), auditor: "peer").session("C-P01")
      .checklist.sections
    let reason = FormSubject.reason(isOfSection ? sections.last : nil)
    signed.put(reason.tag, "Nothing says what changed for her.")
    _ = try collect(signed)
    var later = signed
    later.put(reason.tag, "")
    let said = try collect(later)
    #expect(said.last?.hasPrefix("The audit still has what the form has not: \(reason.called). ") == true, "\(said)")
  }

  private func raise(_ text: String) throws {
    let session = try WalkOpening(store, round: try store.round("practice"), auditor: "peer").session("C-P01")
    if session.writer.entries.isEmpty { _ = try session.begin(at: Self.moment) }
    try session.record(.concernRaised(text: text, item: nil), at: Self.moment)
  }

  @Test func concernsThatAFormOfASignedAuditHasNotAreCounted() throws {
    var form = try handOut()
    _ = form.fill()
    _ = try collect(form)
    #expect(try collect(form) == ["already here, signed."])
    for (text, count) in [("The baby has no bed.", "a concern"), ("No heating.", "2 concerns")] {
      try raise(text)
      let said = try collect(form)
      #expect(said.count == 2 && said[1].hasPrefix("The audit also has \(count) that the form has not."), "\(said)")
    }
  }

  @Test func aConcernThatStoodWhenTheFormWasMadeIsNotMissedInIt() throws {
    // The last thing that happened to the audit before its form was made.
    try raise("The baby has no bed.")
    var form = try handOut()
    _ = form.fill()
    _ = try collect(form)
    #expect(try collect(form) == ["already here, signed."])
    try raise("No heating.")
    #expect(try collect(form).last?.hasPrefix("The audit also has a concern that the form has not.") == true)
  }

  @Test func aSecondAuditorsFormTellsNothingOfAFirst() throws {
    var first = try handOut("peer")
    _ = first.fill()
    first.put("comment.contingency", "Words of the first auditor")
    _ = try collect(first)
    let second = try handOut("other")
    let parts = second.parts.mapValues { String(decoding: $0, as: UTF8.self) }
    for (path, text) in parts {
      for word in ["peer", "first auditor", "Peer auditor", "second audit", "isSecond", "moderat"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    // But for their names, the numbers of chance and the head of nothing, both forms are the same.
    let anew = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    let other = try handOut("peer", in: Workspace(root: anew.root))
    #expect(second.document == other.document.replacing("auditor peer", with: "auditor other"))
  }

  @Test func whatARuleFindsIsOnAFormOnlyWhereTheRoundShowsItBefore() throws {
    let found = "The rule finds"
    #expect(!(try handOut().document.contains(found)))
    let before = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo + "suggestion: before")
    #expect(try handOut("peer", in: Workspace(root: before.root)).document.contains(found))
  }

  /// Beside a question stand the first five rows that decide nothing, and how many more there are; nothing is said where there are none.
  @Test(arguments: [1, 5, 6, 8]) func howManyRowsAFormLeavesOutIsSaid(count: Int) throws {
    let visits = (1...count).map { "{ \"made\": \"2026-06-0\($0)\", \"childsViews\": \"I like Fridays\" }" }
    let extract = PracticeWorkspace.extract
      .replacing(/"visits": \[.*\]/, with: "\"visits\": [\(visits.joined(separator: ", "))]")
    let workspace = try PracticeWorkspace(extract: extract)
    let store = Workspace(root: workspace.root)
    let form = try handOut("peer", in: store)
    let session = try WalkOpening(store, round: try store.round("practice"), auditor: "peer").session("C-P01")
    let left = session.checklist.items.map { item in
      WalkScreen(session).rows(item).count { !$0.decides } - 5
    }.filter { $0 > 0 }
    let said = form.document.matches(of: /The extract has (-?\d+) more (rows?) on this/)
    #expect(said.map { String($0.1) } == left.map(String.init) && (count < 8 || !left.isEmpty))
    #expect(said.allSatisfy { ($0.1 == "1") == ($0.2 == "row") })
  }

  @Test func aFormHasNoNameOfAPersonAndNoDayOfBirth() throws {
    let extract = PracticeWorkspace.extract.replacing(
      "\"service\":",
      with: "\"child\": { \"ageBand\": \"5 to 9\", \"ethnicity\": \"WBRI\" }, \"service\":"
    )
    let workspace = try PracticeWorkspace(extract: extract)
    let form = try handOut("peer", in: Workspace(root: workspace.root))
    #expect(form.document.contains("Child: 5 to 9"))
    #expect(form.document.contains("The extract has nothing on this under") && !form.document.contains("WORDS"))
    #expect(!form.document.lowercased().contains("birth") && !form.document.contains("<w:author"))
    #expect(!String(decoding: form.parts["docProps/core.xml"] ?? [], as: UTF8.self).contains("creator"))
  }

  @Test func aFormThatIsFilledInFurtherGoesOn() throws {
    var form = try handOut()
    form.put("tie", FormWords.free)
    form.put("answer.contingency", "Met")
    _ = try collect(form)
    _ = form.fill()
    #expect(said { _ = try collect(form) } == ["the audit has other answers than the form: question 5"])
    #expect(try Journal.read(try name, in: store).state.answers.count == 1)
    #expect(try collect(form, replacing: true).contains { $0.hasPrefix("Signed.") })
  }

  @Test func anAuditThatIsBegunIsOnItsForm() throws {
    let opening = try WalkOpening(store, round: try store.round("practice"), auditor: "peer")
    func begin() throws {
      let session = try opening.session("C-P01")
      _ = try session.begin(at: Self.moment)
      let item = try #require(session.checklist.item("contingency"))
      try session.answer(item, .notSeen, shown: .after, at: Self.moment)
      try session.record(.commented(item: "contingency", text: "Not in what I have."), at: Self.moment)
    }
    try begin()
    var form = try handOut()
    #expect(form.document.contains("Comment: Not in what I have."))
    #expect(try form.read.boxes.first { $0.tag == "answer.contingency" }?.text == "Not seen")
    // The auditor saw that answer and changes it: nothing has happened to the audit meanwhile.
    form.put("tie", FormWords.free)
    form.put("answer.contingency", "Met")
    _ = try collect(form)
    #expect(try Journal.read(try name, in: store).state.answers["contingency"]?.outcome == .met)
  }

  @Test func aFormOfAnotherRoundCaseAuditorOrVersionIsRefusedByName() throws {
    var form = try handOut()
    _ = form.fill()
    let session = try WalkOpening(store, round: try store.round("practice"), auditor: "other").session("C-P01")
    let path = try put(form)
    #expect(
      said { _ = try AnswersFile.read(path, for: session, replacing: false) }
        == ["the form is of the auditor 'peer', not 'other'"]
    )
    for (old, new, what) in [
      (
        "round=\"practice\"", "round=\"elsewhere\"",
        "the form is of the round 'elsewhere', and there is no such round here"
      ),
      ("case=\"C-P01\"", "case=\"C-P99\"", "the form was not handed out from this workspace to 'peer' for 'C-P99'"),
      (
        "auditor=\"peer\"", "auditor=\"other\"",
        "the form was not handed out from this workspace to 'other' for 'C-P01'"
      ),
      (
        "version=\"1\" words", "version=\"2\" words",
        "the form is of the checklist 'child-protection-plan, version 2', not 'child-protection-plan, version 1'"
      ),
      ("digest=\"", "digest=\"0", "the checklist was changed since the form was made, without a new version"),
      ("extract=\"", "extract=\"0", "the form was made of another extract than the one that is here now"),
      ("caseaudit-form/1", "caseaudit-form/9", "the form is of a format that this program does not know"),
    ] {
      var other = form
      other.change("customXml/item1.xml") { $0.replacing(old, with: new) }
      #expect(said { _ = try collect(other) } == [what])
    }
    #expect(try Journal.read(try name, in: store).entries.isEmpty)
  }

  @Test func theTextOfAnotherFormInThisOneIsRefused() throws {
    var form = try handOut()
    _ = form.fill()
    form.document = form.document.replacing(/<w:t xml:space="preserve">/, with: "<w:t xml:space=\"preserve\">another ")
    #expect(said { _ = try collect(form) }.first == "most of what the form prints is not what it was made with")
  }

  @Test func aBlankFormIsOfNoCaseAndGoesThroughWalk() throws {
    let session = try WalkOpening(store, round: try store.round("practice"), auditor: "peer").session("C-P01")
    let checklist = session.checklist
    var form = try MadeForm(AuditForm(blank: checklist, sameDayRoute: WorkspaceSettings.usualRoute))
    _ = form.fill()
    let path = try put(form)
    #expect(try AnswersFile.read(path, for: session, replacing: false).given.count == checklist.items.count)
    withExtendedLifetime(session) {}
    #expect(said { _ = try collect(form) } == ["the form is a blank one of a checklist, of no case"])
  }

  @Test func theSameAuditTwiceAndAFormThatIsUntouchedAreNamed() throws {
    var form = try handOut()
    #expect(said { _ = try collect(form) } == ["nothing in the form is filled in"])
    _ = form.fill()
    let (one, two) = (try put(form, as: "one.docx"), try put(form, as: "two.docx"))
    #expect(
      said { _ = try ReturnedForms([one, two], in: store, replacing: false) } == [
        "the form of C-P01 is there twice, the other as \(one)"
      ]
    )
  }

  @Test func anAuditorWhoIsTiedToTheCaseGetsNoForm() throws {
    let round = PracticeWorkspace.round.replacing("auditor: peer }", with: "auditor: own }")
    let workspace = try PracticeWorkspace(round: round)
    let what = said { _ = try handOut("own", in: Workspace(root: workspace.root)) }
    #expect(what.count == 1 && what[0].contains("cannot audit C-P01"))
  }
}
