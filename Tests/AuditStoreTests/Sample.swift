import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import GRDB

@testable import AuditStore

/// An invented workspace and invented audits for the tests of this target.
struct Sample {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.create(at: folder.url.appending(path: "council"))
    // The checklist of all invented audits, as far as its digest goes.
    try Data("invented".utf8).write(to: workspace.checklists.appending(path: "child-protection-plan.yaml"))
  }

  /// Leaves the index as a program left it that knew nothing of a migration, after the journals are read.
  func leaveIndex(before migration: String, _ changes: String) throws {
    let index = try AuditIndex.open(workspace)
    _ = try index.bringUpToDate(workspace)
    try index.write { database in
      try database.execute(sql: changes)
      try database.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = ?", arguments: [migration])
    }
  }

  static let zeros = String(repeating: "0", count: 64)
  static let digest = ContentDigest.sha256Hex(of: "invented")

  /// A moment of 2026: noon of a day, and seconds after it.
  static func moment(_ day: Day = "2026-05-06", plus seconds: Int = 0) -> Date {
    Date(timeIntervalSince1970: Double(Int(day.number) * 86_400 + 43_200 + seconds))
  }

  static func name(_ reference: String = "C-01", _ auditor: String = "a-lead", round: String = "r1") throws
    -> JournalName
  {
    try JournalName(round: round, case: reference, auditor: auditor)
  }

  static func opening(
    _ name: JournalName,
    team: String = "North",
    isSecond: Bool = false,
    checklist: String = "child-protection-plan",
    version: Int = 2,
    worker: String? = "W-31"
  ) -> JournalEvent {
    .opened(
      Opening(
        case: name.reference,
        round: name.round,
        checklist: checklist,
        version: version,
        checklistDigest: digest,
        extractDigest: digest,
        extracted: "2026-05-01",
        team: team,
        service: "Safeguarding",
        relation: .peer,
        isSecond: isSecond,
        items: 3,
        worker: worker
      )
    )
  }

  static func answer(
    _ item: String,
    _ outcome: Outcome,
    rule: Outcome? = nil,
    hash: String? = nil,
    section: String = "outcomes"
  ) -> JournalEvent {
    .answered(
      Answer(
        item: item,
        section: section,
        hash: hash ?? "hash-\(item)",
        outcome: outcome,
        suggestion: rule.map {
          Suggestion(rule: "plan-outcomes-smart", revision: 1, outcome: $0, shown: .after)
        }
      )
    )
  }

  /// Writes an audit: opened, these events, and signed on a day if one is given.
  @discardableResult
  func audit(
    _ name: JournalName,
    team: String = "North",
    isSecond: Bool = false,
    checklist: String = "child-protection-plan",
    worker: String? = "W-31",
    events: [JournalEvent],
    signed: Day? = nil,
    dormant: [String] = []
  ) throws -> JournalName {
    let writer = try JournalWriter.open(name, in: workspace)
    try writer.append(
      Self.opening(name, team: team, isSecond: isSecond, checklist: checklist, worker: worker),
      at: Self.moment("2026-04-20")
    )
    for (index, event) in events.enumerated() {
      try writer.append(event, at: Self.moment("2026-04-20", plus: index + 1))
    }
    if let signed { try writer.sign(as: "A. Auditor", dormant: dormant, at: Self.moment(signed)) }
    return name
  }

  /// Writes the plan of a round.
  func plan(_ text: String, round: String = "r1") throws {
    let folder = try workspace.folder(ofRound: round)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: workspace.plan(ofRound: round))
  }

  /// The bytes of a journal.
  func bytes(_ name: JournalName) throws -> [UInt8] { Array(try Data(contentsOf: workspace.journal(name))) }

  /// Puts bytes in the place of a journal.
  func put(_ bytes: some Sequence<UInt8>, _ name: JournalName) throws {
    try FileManager.default.createDirectory(
      at: workspace.journals(ofRound: name.round),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: workspace.journal(name))
  }

  /// Every kind of event once, as an audit might go.
  static func everyEvent(_ name: JournalName, worker: String? = "W-31") -> [JournalEvent] {
    [
      opening(name, worker: worker),
      answer("outcomes-smart", .partlyMet, rule: .notMet),
      .cited(item: "outcomes-smart", place: Place(line: 12, path: "plans[0].outcomes[1]"), says: "No date is given."),
      .commented(item: "outcomes-smart", text: "Two of four say who.\nÜber \"Lesson 3\" \\ nothing."),
      answer("contingency", .met),
      .undone(number: 5),
      answer("contingency", .notEvidenced),
      .goodPractice(text: "The child's drawing is on the file.", item: nil),
      .concernRaised(text: "The bruise was not followed up.", item: "contingency"),
      .graded(section: "outcomes", grade: .good, reason: nil, cap: nil),
      .graded(section: "", grade: .requiresImprovement, reason: "No contingency.", cap: "contingency"),
      .signed(name: "A. Auditor", head: "", dormant: ["outcomes-smart"]),
      .reopened(reason: "The extract had a page missing."),
      .recused(reason: "I have met the family."),
    ]
  }

  /// Writes every kind of event once.
  @discardableResult
  func writeEveryEvent(_ name: JournalName, worker: String? = "W-31") throws -> JournalWriter {
    let writer = try JournalWriter.open(name, in: workspace)
    for (index, event) in Self.everyEvent(name, worker: worker).enumerated() {
      let date = Self.moment(plus: index * 61)
      if case .signed(let typed, _, let dormant) = event {
        try writer.sign(as: typed, dormant: dormant, at: date)
      } else {
        try writer.append(event, at: date)
      }
    }
    return writer
  }
}
