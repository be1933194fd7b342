import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

/// A journal that lost its signature is not taken for an audit that is still to be done.
@Suite struct CutJournalTests {
  private static let plan = PracticeWorkspace.round.replacing(
    "auditors:",
    with: "replacements:\n  - { case: C-P02 }\nauditors:"
  )
  private let workspace: PracticeWorkspace
  private let store: Workspace
  private let name: JournalName

  init() throws {
    workspace = try PracticeWorkspace(round: Self.plan)
    store = Workspace(root: workspace.root)
    name = try JournalName(round: "practice", case: "C-P01", auditor: "peer")
    var audit = try PracticeAudit(workspace)
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    _ = try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment)
  }

  /// Takes the last entries away, or the whole journal.
  private func lose(_ entries: Int?) throws {
    let journal = store.journal(name)
    guard let entries else { return try FileManager.default.removeItem(at: journal) }
    let lines = try Data(contentsOf: journal).split(separator: UInt8(ascii: "\n")).dropLast(entries)
    try Data(lines.flatMap { $0 + [10] }).write(to: journal)
  }

  private func opened(evenIfTied: Bool = false) throws -> AuditSession {
    try WalkOpening(store, round: store.round("practice"), auditor: "peer").session("C-P01", evenIfTied: evenIfTied)
  }

  private func anew() throws -> Reallocation {
    let later = PracticeAudit.moment.addingTimeInterval(60 * 86_400)
    return try Reallocation(store.round("practice"), in: store, at: later, lease: 0)
  }

  @Test func whatIsWholeIsSignedForAll() throws {
    _ = try opened()
    let anew = try anew()
    #expect(anew.moved.isEmpty && anew.unread.isEmpty)
    #expect(try CaseReplacement.replaceable(in: store.round("practice"), store).isEmpty)
  }

  @Test(arguments: [1, 3, nil]) func itIsNotGoneOnWith(_ entries: Int?) throws {
    try lose(entries)
    let problems = #expect(throws: Problems.self) { try opened() }
    let what = entries == nil ? "the journal is not there" : "the end of the journal was cut off"
    #expect(problems?.all.first?.what.hasPrefix(what) == true)
    // Who steps back or raises a concern is let in all the same.
    _ = try opened(evenIfTied: true)
  }

  @Test(arguments: [1, 3, nil]) func itIsGivenToNobodyElse(_ entries: Int?) throws {
    try lose(entries)
    let (round, anew) = (try store.round("practice"), try anew())
    #expect(anew.moved.isEmpty && anew.unread.map(\.auditor) == ["peer"] && anew.round == round)
    #expect(
      anew.lines(since: round) == [
        "C-P01, audit: the journal of peer is missing, cut short or changed, and the audit stays where it is"
      ]
    )
  }

  @Test(arguments: [1, 3, nil]) func noOtherCaseStandsInForIt(_ entries: Int?) throws {
    try lose(entries)
    let round = try store.round("practice")
    #expect(try CaseReplacement.replaceable(in: round, store).isEmpty)
    let problems = #expect(throws: Problems.self) {
      try CaseReplacement(of: "C-P01", because: "The file is sealed.", in: round, store, at: PracticeAudit.moment)
    }
    #expect(problems?.all.map(\.file) == [name.path])
  }
}
