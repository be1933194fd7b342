import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

/// A concern in what was not taken is told, whichever file of those that came together it was in.
@Suite struct UnheardConcernTests {
  private static let moment = PracticeAudit.moment
  private static let isWritten =
    "a concern that a child may be unsafe is written in the form, and nothing of the form was kept"

  private let workspace: PracticeWorkspace
  private let store: Workspace
  private let folder: TemporaryFolder

  init() throws {
    workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    store = Workspace(root: workspace.root)
    folder = try TemporaryFolder()
  }

  private func handOut(_ auditor: String) throws -> MadeForm {
    let forms = try FormHandOut(store, round: try store.round("practice"), auditor: auditor)
    let event = HandOutEntry.Event.handedOut(forms.given)
    let entry = HandOutEntry(at: Self.moment, by: "lead", id: forms.id, auditor: auditor, event: event)
    try HandOutLog.append(entry, round: "practice", in: store)
    return try MadeForm(try #require(forms.files.files["C-P01.docx"]))
  }

  private func put(_ text: [UInt8], as name: String) throws -> String {
    let file = folder.url.appending(path: name)
    try Data(text).write(to: file)
    return file.path(percentEncoded: false)
  }

  @Test(arguments: [("concern", "The baby sleeps on the sofa."), ("safe-today", "No"), ("good-practice", "Heard")])
  func aConcernInASoundFormIsToldWhereAnotherIsRefused(box: String, text: String) throws {
    var (sound, wrong) = (try handOut("peer"), try handOut("other"))
    sound.put("tie", FormWords.free)
    sound.put(box, text)
    if box == "safe-today" { sound.put("concern", "The baby sleeps on the sofa.") }
    wrong.put("answer.contingency", "Perhaps")
    let files = [try put(sound.bytes, as: "a.docx"), try put(wrong.bytes, as: "b.docx")]
    let what = said { _ = try ReturnedForms(files, in: store, replacing: false) }
    #expect(what.contains(Self.isWritten) == (box != "good-practice"), "\(what)")
    #expect(what.contains("the form of C-P01 is sound, and was not taken, as nothing of the others was"))
  }

  @Test func aFormInWhichNothingIsWrittenIsPassedOverBesideOthers() throws {
    var filled = try handOut("peer")
    let untouched = try put(try handOut("other").bytes, as: "b.docx")
    filled.put("tie", FormWords.free)
    filled.put("concern", "The baby sleeps on the sofa.")
    let returned = try ReturnedForms([try put(filled.bytes, as: "a.docx"), untouched], in: store, replacing: false)
    #expect(returned.warnings.map(\.what) == ["nothing in the form of C-P01 is filled in, and it was passed over"])
    #expect(try returned.take(by: "lead", at: Self.moment).map(\.auditor) == ["peer"])
    #expect(!said { _ = try ReturnedForms([untouched, untouched], in: store, replacing: false) }.isEmpty)
    #expect(
      said { _ = try ReturnedForms([untouched], in: store, replacing: false) }.contains(
        "nothing in the form is filled in"
      )
    )
  }

  @Test(arguments: [
    ("concern: no bed and no heating\ngrades: { nowhere: good }", true),
    ("answers: { contingency: { outcome: perhaps, concern: [no bed and no heating] } }", true),
    ("concern: no bed and no heating\n  broken: [", true), ("concern:\n  no bed: [and no heating", true),
    (#"{ "concern": "no bed and no heating", "#, true), ("- concern: \"no bed", true),
    ("concern: none\ngrades: { nowhere: good }", false), ("concern:\ngrades: { nowhere: good }", false),
    ("good-practice: her concern was heard\ngrades: { nowhere: good }", false),
  ])
  func aConcernInAFileOfAnswersThatIsRefusedIsTold(text: String, isTold: Bool) throws {
    let audit = try PracticeAudit()
    let path = try put(Array(text.utf8), as: "answers.yaml")
    let what = said { _ = try AnswersFile.read(path, for: audit.session, replacing: false) }
    let told = "a concern that a child may be unsafe is written in the file, and nothing of the file was kept"
    #expect(what.count > (isTold ? 1 : 0) && what.contains(told) == isTold, "\(what)")
    #expect(!what.contains { $0.contains("no bed") })
  }

  @Test func aFileThatSaysThatAChildIsNotSafeIsToldAndWhatStandsIsNotToldTwice() throws {
    let audit = try PracticeAudit()
    _ = try audit.session.begin(at: Self.moment)
    func told(_ text: String) throws -> Int {
      let path = try put(Array(text.utf8), as: "answers.yaml")
      return AnswersFile.concernLeft(in: path, of: audit.session, route: "Ring.").count
    }
    #expect(try told("safe-today: no") == 1 && told("safe-today: \"no\n  x: [") == 1 && told("safe-today: yes") == 0)
    try audit.session.record(.concernRaised(text: "no bed", item: nil), at: Self.moment)
    #expect(try told("safe-today: no\nconcern: no bed") == 0)
    #expect(try told("concern: no bed and no food") == 1)
  }

  private func told(_ text: String) throws -> [String] {
    let path = try put(Array(text.utf8), as: "answers.yaml")
    return AnswersFile.concernLeft(in: path, route: "Ring.").map(\.what)
  }

  private static let isUnsafe = "the file says that a child is not safe today, and nothing of the file was kept"
  private static let inOtherWords =
    "whether a child is safe today is answered in the file with words that are none of the answers, and nothing of the file was kept"

  @Test(arguments: [
    "safe-today: no - stepdad is back", "safe-today: \"No!! stepdad's back\"", "safe-today: unsafe", "safe today: no",
    "Safe_Today: NO", "safe-today: not safe", "safe-today: isn’t safe", "unsafe: yes", "safe-today: he is not safe",
    "safe-today: no - stepdad is back\n  broken: [", "safe today: unsafe\n  broken: [",
  ])
  func thatAChildIsNotSafeIsToldHoweverItIsWritten(text: String) throws { #expect(try told(text) == [Self.isUnsafe]) }

  @Test(arguments: [
    "safe-today: yes but stepdad is back", "safe-today: perhaps", "safe-today: not sure", "safe-today: no concerns",
  ])
  func anotherAnswerIsToldAsOne(text: String) throws { #expect(try told(text) == [Self.inOtherWords]) }

  @Test(arguments: [
    "safe-today: Cannot tell from the file", "safe-today: cannot tell from the file.\n  broken: [",
    "safe-today: Yes.", "safe-today: cannot-tell", "safe-today: can't tell", "safe-today:", "safeguards: no",
    "answers: { concerns-stated: met }", "no-concern: true", "concern: none",
  ])
  func whereAllIsWellNothingIsTold(text: String) throws { #expect(try told(text).isEmpty) }

  @Test(arguments: [
    "answers: { contingency: { outcome: mett, comment: 'CONCERN: Stepdad is back.' } }",
    "overall: { grade: good, reason: 'Concern re stepdad: he is back' }",
    "good-practice: \"A visit. CONCERN: stepdad is back",
  ])
  func aConcernThatStandsElsewhereIsTold(text: String) throws {
    #expect(
      try told(text) == ["words that begin as a concern does are written in the file, and nothing of the file was kept"]
    )
  }

  @Test(arguments: [
    "child-concern: stepdad is back", "Safeguarding: stepdad is back", "concern: yes", "concern: OK", "concerns: [y]",
    "answers: { contingency: { outcome: mett, comment: 'CONCERN: Stepdad is back.'",
    "answers: { contingency: { concern: 'stepdad is back', ",
  ])
  func aConcernUnderAnotherKeyAndAYesAreTold(text: String) throws {
    #expect(
      try told(text) == [
        "a concern that a child may be unsafe is written in the file, and nothing of the file was kept"
      ]
    )
  }

  @Test(arguments: ["yes", "Y.", "ok", "true", "x"]) func aYesIsNeverSaidToBeNone(word: String) throws {
    let audit = try PracticeAudit()
    let path = try put(Array("concern: '\(word)'".utf8), as: "answers.yaml")
    let problems = #expect(throws: Problems.self) { try AnswersFile.read(path, for: audit.session, replacing: false) }
    let asked = problems?.all.first { $0.what == "'concern' does not say what it is" }
    #expect(asked?.hint.contains(audit.session.sameDayRoute) == true)
    #expect(problems?.all.contains { $0.what.contains("that there is none") } == false)
    var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    _ = form.fill()
    form.put("concern", word)
    #expect(said { _ = try form.answers(for: audit) } == ["the box for a concern does not say what it is"])
    #expect(WrittenConcern(try form.read).left(in: nil, shownAs: "f", route: "").count == 1)
  }

  @Test func aFormTellsOfAllOfItAsWell() throws {
    let audit = try PracticeAudit()
    func left(_ change: (inout MadeForm) throws -> Void) throws -> String? {
      var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
      _ = form.fill()
      try change(&form)
      return WrittenConcern(try form.read).left(in: nil, shownAs: "f", route: "").first?.what
    }
    #expect(try left { _ in } == nil)
    #expect(try left { $0.put("safe-today", "No - Stepdad is back…") }?.hasPrefix("the form says that a child") == true)
    #expect(
      try left { $0.put("comment.contingency", "CONCERN: Stepdad is back.") }?.hasPrefix("words that begin as") == true
    )
    let gone = try left {
      $0.add(after: "concern", "<w:p><w:r><w:t>Stepdad is back.</w:t></w:r></w:p>")
      $0.remove("concern")
    }
    #expect(gone?.hasPrefix("the box for a concern is gone from the form") == true)
    #expect(try left { $0.remove("concern") } == nil)
    var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    _ = form.fill()
    form.add(after: "concern", "<w:p><w:r><w:t>Stepdad is back.</w:t></w:r></w:p>")
    let problems = #expect(throws: Problems.self) { try form.answers(for: audit) }
    #expect(problems?.all.contains { $0.hint.contains("or delete") } == false)
  }

  @Test func concernsInTheOtherJournalsOfAHandOutAreToldWhereOneIsDamaged() throws {
    let given = try HandOut(
      store,
      round: try store.round("practice"),
      auditor: "peer",
      isSealed: false,
      at: Self.moment
    )
    let event = HandOutEntry.Event.handedOut(given.given)
    let entry = HandOutEntry(at: Self.moment, by: "lead", id: given.mark.id, auditor: "peer", event: event)
    try HandOutLog.append(entry, round: "practice", in: store)
    let small = Workspace(root: folder.url.appending(path: "north"))
    try given.files.write(to: small.root.path(percentEncoded: false))
    let session = try WalkOpening(small, round: try small.round("practice"), auditor: "peer").session("C-P01")
    _ = try session.begin(at: Self.moment)
    try session.record(.concernRaised(text: "no bed and no heating", item: nil), at: Self.moment)
    try Data("{".utf8).write(to: small.root.appending(path: "audits/practice/journals/C-P99.peer.jsonl"))
    func refused() throws -> [String] {
      let files = try HandOutFiles(folder: small.root, shownAs: "north")
      return said { _ = try store.collect(try ReturnedHandOut(files, in: store), by: "lead", at: Self.moment) }
    }
    let told = "a concern that a child may be unsafe is in the journal of C-P01, and nothing of the hand-out was taken"
    #expect(try refused().contains(told))
    try Data("{}".utf8).write(to: small.root.appending(path: "hand-out.json"))
    #expect(try refused().contains(told))
  }
}
