import AuditActions
import AuditDocuments
import AuditRules
import Foundation

/// The journal of the action plan, `audits/actions.jsonl`, as it was read.
public struct ActionJournal: Sendable {
  /// The greatest size of the journal, in bytes.
  public static let sizeLimit = 16 << 20

  /// The entries up to the first that is wrong, all of them where the journal is whole.
  public let entries: [ActionEntry]

  /// How the plan stands after these entries.
  public let standing: PlanStanding

  /// All that is wrong: errors where a line is wrong, a warning where the last line is torn.
  public internal(set) var problems: Problems

  /// The digest of the last entry; 64 zeros where there is none.
  public var head: String { entries.last?.digest ?? Chain.start }

  /// What tells this plan from any other: the beginning of the digest of its first entry; empty where there is none.
  public var planIdentifier: String { entries.first.map { String($0.digest.prefix(16)) } ?? "" }

  /// Whether every line is as it was written; a torn last line takes nothing from that.
  public var isWhole: Bool { !problems.hasErrors }

  /// How the plan stood at the end of a day.
  public func standing(on day: Day) -> PlanStanding {
    entries.prefix { $0.moment.day <= day }.reduce(into: PlanStanding()) { standing, entry in
      standing.apply(entry.event, by: entry.by, at: entry.moment)
    }
  }

  /// Reads the journal of a workspace; one that was never begun has no entries.
  ///
  /// Throws when the file cannot be read. What is wrong with its lines is among `problems`.
  public static func read(_ workspace: Workspace) throws(Problems) -> ActionJournal {
    let (url, shown) = (workspace.actions, workspace.shown(workspace.actions))
    let bytes = try OpenFile.contents(of: url, called: ActionEntry.file.name, shownAs: shown, limit: sizeLimit)
    return ActionJournal(bytes, shownAs: shown)
  }

  /// Reads the journal of a workspace; throws what is wrong with it, because a plan that leaves an entry out is a wrong
  /// plan.
  public static func whole(_ workspace: Workspace) throws(Problems) -> ActionJournal {
    let journal = try read(workspace)
    guard journal.isWhole else { throw journal.problems }
    return journal
  }

  /// Reads the bytes of a journal, which problems call by the name it is shown as.
  public init(_ bytes: [UInt8], shownAs shownName: String) {
    var standing = PlanStanding()
    let lines = ChainedLines<ActionEntry>(bytes, shownAs: shownName) { entry, line in
      let objections = entry.objections(on: line, after: standing)
      if objections.isEmpty { standing.apply(entry.event, by: entry.by, at: entry.moment) }
      return objections
    }
    self.standing = standing
    entries = lines.entries
    problems = Problems(lines.problems, omitted: lines.omitted)
  }
}
