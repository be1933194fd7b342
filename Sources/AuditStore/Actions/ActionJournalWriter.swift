import AuditActions
import AuditDocuments
import Foundation

/// The journal of the action plan, held open by one process for adding to it.
///
/// It is locked for as long as the writer lives, and no longer than the process. Not for sharing between tasks.
public final class ActionJournalWriter {
  /// What was put right when it was opened, such as a torn last line.
  public let warnings: [Problem]

  /// How the plan stands.
  public private(set) var standing: PlanStanding

  private var last: (number: Int, digest: String)
  private let shown: String
  private let file: AppendOnlyFile

  private init(_ journal: ActionJournal, file: AppendOnlyFile, shownAs name: String) {
    standing = journal.standing
    last = (journal.entries.count, journal.head)
    self.file = file
    shown = name
    let torn = file.tornLine(hint: "Nothing before it is lost; the last act may have to be done again.")
    warnings = torn.map { [$0] } ?? []
  }

  /// Opens the journal, and makes it if there is none; waits while another process adds to it.
  ///
  /// Throws when it was changed since it was written, or when it cannot be written.
  public static func open(_ workspace: Workspace) throws(Problems) -> ActionJournalWriter {
    let shown = workspace.shown(workspace.actions)
    let file = try AppendOnlyFile(at: workspace.actions, shownAs: shown, limit: ActionJournal.sizeLimit, waits: true)
    guard let file else {
      throw Problems([
        Problem("another program holds the action plan", file: shown, hint: "Try again when it has ended.")
      ])
    }
    let journal = ActionJournal(file.bytes, shownAs: shown)
    guard journal.isWhole else { throw journal.problems }
    return ActionJournalWriter(journal, file: file, shownAs: shown)
  }

  /// Adds events, each on the disk before the next; the time is kept in whole seconds.
  ///
  /// Throws all that is to be said against any of them, before one is written.
  public func append(_ events: [ActionEvent], by role: String, at date: Date) throws(Problems) {
    var (next, position) = (standing, last)
    var lines: [(entry: ActionEntry, line: [UInt8])] = []
    var problems: [Problem] = []
    for event in events {
      let made = ActionEntry.make(event, number: position.number + 1, at: date, by: role, after: position.digest)
      let objections = next.objections(to: event, by: role, at: made.entry.moment)
      problems += objections.map(\.problem)
      // What comes after a refused event is looked at as if it had been taken, so that nothing is said twice.
      next.apply(event, by: role, at: made.entry.moment)
      guard objections.isEmpty else { continue }
      problems += complaints(made)
      position = (made.entry.number, made.entry.digest)
      lines.append(made)
    }
    guard problems.isEmpty else { throw Problems(unique(problems)) }
    for made in lines {
      try file.append(made.line)
      last = (made.entry.number, made.entry.digest)
      standing.apply(made.entry.event, by: role, at: made.entry.moment)
    }
  }

  private func complaints(_ made: (entry: ActionEntry, line: [UInt8])) -> [Problem] {
    guard made.line.count <= ActionEntry.file.lineLimit else {
      return [Problem("the text is longer than an action plan can hold", file: shown, hint: "Write it shorter.")]
    }
    return made.entry.complaint(of: made.line, shownAs: shown).map { [$0] } ?? []
  }

  /// An empty role is said once, not with every action of an area.
  private func unique(_ problems: [Problem]) -> [Problem] {
    var seen: Set<Problem> = []
    return problems.filter { seen.insert($0).inserted }
  }
}
