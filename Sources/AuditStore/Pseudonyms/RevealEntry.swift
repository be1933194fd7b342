import AuditDocuments
import Foundation

/// That somebody was told the council's number of a pseudonym; the number is not in it.
public struct RevealEntry: Hashable, Sendable {
  /// When, in whole seconds.
  public var at: Date
  /// Who asked, as they named themselves.
  public var by: String
  /// The pseudonym.
  public var pseudonym: String

  /// Makes an entry.
  public init(at: Date, by: String, pseudonym: String) {
    self.at = Timestamp.rounded(at)
    self.by = by
    self.pseudonym = pseudonym
  }
}

extension RevealEntry: LoggedEntry {
  static let file = ChainedFile(
    name: "the log of numbers that were revealed",
    format: "caseaudit-revealed/1",
    formatNoun: "format of that log",
    sizeLimit: 64 << 20,
    lineLimit: 1 << 16,
    notWhole: nil,
    changedHint: "Bring the log back from a backup: it says who was told which child a pseudonym stands for.",
    tornHint: "Nobody was told a number for it: it was not written to its end. The next entry takes it out."
  )

  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String) {
    var line = Self.begin(number: number, at: at)
    line.add("by", by)
    line.add("pseudonym", pseudonym)
    return line.sealed(after: previous)
  }

  static func read(_ reader: FieldReader, of line: ChainedLine) -> RevealEntry? {
    guard readFormat(reader, isFirst: line.number == 1) else { return nil }
    _ = reader.required("n", as: .integer(in: line.number...line.number))
    let at = reader.required("at", as: .moment)
    let by = reader.required("by", as: .written)
    let pseudonym = reader.required("pseudonym", as: .written)
    guard let at, let by, let pseudonym else { return nil }
    return RevealEntry(at: at, by: by, pseudonym: pseudonym)
  }
}

/// The log of numbers that were revealed, `audits/revealed.jsonl`.
public struct Reveals: Sendable {
  /// The entries up to the first line that is wrong.
  public let all: [RevealEntry]
  /// All that is wrong.
  public let problems: Problems

  /// Reads the log; there are no entries where there is no file.
  public static func read(_ workspace: Workspace) throws(Problems) -> Reveals {
    let log = try ChainedLog<RevealEntry>.read(workspace.revealed, in: workspace)
    return Reveals(all: log.all, problems: log.problems)
  }

  /// Adds an entry, which is on the disk when the call returns, before anybody is told anything.
  public static func append(_ entry: RevealEntry, in workspace: Workspace) throws(Problems) {
    try ChainedLog.append(
      entry,
      to: workspace.revealed,
      in: workspace,
      refused: ("the entry cannot be put down in the log", "Give a name of letters, on one line.")
    )
  }
}

extension Workspace {
  /// The log of numbers that were revealed.
  public var revealed: URL { audits.appending(path: "revealed.jsonl") }
}
