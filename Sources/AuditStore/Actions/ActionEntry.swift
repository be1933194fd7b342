import AuditActions
import AuditDocuments
import AuditRules
import Foundation

/// One line of the action plan's journal.
public struct ActionEntry: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// When it was written, in whole seconds.
  public let at: Date
  /// The role of who says so.
  public let by: String
  /// What happened.
  public let event: ActionEvent
  /// The SHA-256 over the digest of the line before and this line's own content, 64 hexadecimal digits.
  public let digest: String

  /// The moment as the plan keeps it.
  public var moment: Moment { Moment(at) }
}

extension Moment {
  /// The moment of an entry of a journal; a time that journals can hold always falls on a day.
  public init(_ date: Date) {
    self.init(day: EnglandDay.of(date) ?? "1900-01-01", text: Timestamp.text(date), time: EnglandDay.clock(of: date))
  }
}

extension ActionEntry: EventEntry {
  static let file = ChainedFile(
    name: "the action plan",
    format: "caseaudit-actions/1",
    formatNoun: "format of a journal",
    sizeLimit: ActionJournal.sizeLimit,
    lineLimit: 1 << 16,
    notWhole: "the line is not a whole line of an action plan",
    changedHint: "Bring the action plan back from a backup; the lines before this one can be used.",
    tornHint: "Nothing before it is lost. The next change sets it aside; the last act may have to be done again."
  )

  /// Why the entry cannot be the next one of a plan that stands so, with what to do; empty when it can.
  func objections(on line: ChainedLine, after standing: PlanStanding) -> [(what: String, hint: String)] {
    if let objection = objection(standingOn: line) { return [objection] }
    return standing.objections(to: event, by: by, at: moment).map {
      ($0.what, "The program writes no such line. \(Self.file.changedHint)")
    }
  }
}
