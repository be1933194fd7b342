import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// What lies around the journals: extracts, checklists, plans and files that are none of the program's.
@Suite struct ChangedEvidenceTests {
  private let sample: Sample
  private let name: JournalName

  init() throws {
    sample = try Sample()
    name = try Sample.name()
    // The digest that invented audits are opened with is that of this text.
    try sample.workspace.addExtract("invented".utf8, case: "C-01", round: "r1")
    try sample.plan("title: as it was")
    try sample.audit(name, events: [Sample.answer("contingency", .met)], signed: "2026-05-06")
  }

  private func told() throws -> [String] { try Verification.run(sample.workspace).problems.all.map { $0.render() } }

  @Test func nothingIsToldWhereNothingChanged() throws {
    #expect(try told().isEmpty)
    #expect(try Checkpoints.read(sample.workspace).all.first?.plan == ContentDigest.sha256Hex(of: "title: as it was"))
  }

  @Test func changedExtractIsNamed() throws {
    let extract = try sample.workspace.extract(ofCase: "C-01", round: "r1")
    try Data("changed".utf8).write(to: extract)
    #expect(try told().count == 1)
    #expect(try told()[0].hasPrefix("audits/r1/cases/C-01.json: warning: the extract is not the one"))
    // What was deleted because its time was over is no tampering.
    try FileManager.default.removeItem(at: extract)
    #expect(try told().isEmpty)
  }

  @Test func changedChecklistIsNamedOnceUntilItIsAmongTheEarlierOnes() throws {
    try sample.audit(try Sample.name("C-02"), events: [])
    let checklists = sample.workspace.checklists
    try Data("version 3".utf8).write(to: checklists.appending(path: "child-protection-plan.yaml"))
    #expect(try told().count == 1)
    #expect(try told()[0].contains("version 2 of 'child-protection-plan' as it was when 2 audits were begun"))
    try FileManager.default.createDirectory(
      at: checklists.appending(path: "earlier"),
      withIntermediateDirectories: false
    )
    try Data("\u{FEFF}invented".utf8).write(to: checklists.appending(path: "earlier/plan-2.yaml"))
    #expect(try told().isEmpty)
  }

  @Test func aChecklistIsOneByWhateverNameTheProgramReadsItAndByNoOther() throws {
    let checklists = sample.workspace.checklists
    var here = checklists.appending(path: "child-protection-plan.yaml")
    for (path, isOne) in [("plan.yml", true), ("earlier/p.yml", true), (".plan.yaml", false), ("plan.txt", false)] {
      let other = checklists.appending(path: path)
      try FileManager.default.createDirectory(at: other.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.moveItem(at: here, to: other)
      here = other
      #expect(try told().isEmpty == isOne, "\(path)")
    }
  }

  @Test func changedPlanIsNamedUntilTheNextSignature() throws {
    try sample.plan("title: another")
    #expect(try told().count == 1)
    #expect(try told()[0].hasPrefix("audits/r1/round.yaml: warning: the plan of the round was changed after C-01.a"))
    try sample.audit(try Sample.name("C-02"), events: [], signed: "2026-05-07")
    #expect(try told().isEmpty)
  }

  @Test func aPlanOrAFolderThatIsGoneIsNotToldAsChanged() throws {
    let plan = try sample.workspace.plan(ofRound: "r1")
    try FileManager.default.removeItem(at: plan)
    let warnings = sample.workspace.changedPlans(since: try Checkpoints.read(sample.workspace).all).map { $0.render() }
    #expect(warnings.count == 1)
    #expect(
      warnings[0].hasPrefix(
        "audits/r1/round.yaml: warning: the plan of the round is not there, although C-01.a-lead was signed in it"
      )
    )
    try FileManager.default.removeItem(at: plan.deletingLastPathComponent())
    #expect(try told().contains { $0.hasPrefix("audits/r1: warning: the folder of the round is not there, although") })
    #expect(try !told().contains { $0.contains("was changed") })
  }

  @Test(arguments: [
    "C-01.a-lead-DESKTOP-7QK2.jsonl", "C-01.a-lead (conflicted copy).jsonl", "C-01.a-lead.jsonl.bak", "C-01.jsonl",
    ".C-01.a-lead.jsonl.swp", "C-01.a-lead.jsonl~", "notes.txt", "C-01.a-lead.jsonl.torn", "C-01.a-lead.jsonl.aside-2",
  ])
  func fileThatIsNoJournalIsNamed(_ file: String) throws {
    let folder = try sample.workspace.journals(ofRound: "r1")
    try Data("x".utf8).write(to: folder.appending(path: file))
    #expect(try told().count == 1)
    #expect(try told()[0].hasPrefix("audits/r1/journals/\(file): warning: "))
    let (_, update) = try AuditIndex.upToDate(sample.workspace)
    #expect(update.problems.all.count == 1)
  }

  @Test func copyUnderTheNameOfAnotherAuditorIsAnError() throws {
    try sample.put(try sample.bytes(name), try Sample.name("C-01", "a-lead-desktop-7qk2"))
    #expect(try !Verification.run(sample.workspace).isSound)
  }

  @Test(arguments: ["checkpoints (1).txt", "actions-DESKTOP.jsonl", "releases.jsonl.bak"])
  func copyOfAFileOfAllRoundsIsNamed(_ file: String) throws {
    try Data("x".utf8).write(to: sample.workspace.audits.appending(path: file))
    #expect(try told().map { $0.hasPrefix("audits/\(file): warning: the file is read by no command") } == [true])
  }

  @Test func copyOfARoundIsNamed() throws {
    let folder = sample.workspace.audits.appending(path: "r1 (copy)/journals")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(try told().map { $0.contains("the folder holds journals and is no round") } == [true])
  }
}
