import AuditActions
import AuditPages
import AuditRules

/// The concerns that auditors raised, by where they stand and never by what was said, and how each ended.
public struct ConcernsReport: Sendable {
  /// A concern: the entry that holds it, and the day it was raised.
  public typealias Concern = (name: AuditEntryName, on: Day?)

  private let concerns: [Concern]
  private let followUp: FollowUp
  private let numbers: [String: String]

  /// Makes the list; `numbers` are the council's own of the cases, for whoever holds the key.
  public init(_ concerns: [Concern], _ followUp: FollowUp, numbers: [String: String] = [:]) {
    self.concerns = concerns
    self.followUp = followUp
    self.numbers = numbers
  }

  /// The list as plain text.
  public func text(width: Int = 80) -> String {
    concerns.isEmpty ? "No concern was raised.\n" : table.text(width: width)
  }

  private var table: Table {
    Table(
      columns: (["Round", "Case"] + (numbers.isEmpty ? [] : ["Council's number"]) + [
        "Auditor", "Line", "Raised", "How it ended",
      ]).map {
        Table.Column($0, $0 == "Line" ? .number : .words)
      },
      rows: concerns.map { concern in
        let ending = followUp.ending(of: concern.name)
        let number = numbers.isEmpty ? [] : [numbers[concern.name.reference] ?? ""]
        return .cells(
          [concern.name.round, concern.name.reference] + number + [
            concern.name.auditor, "\(concern.name.number)",
            concern.on?.description ?? "", ending.map { "\($0.kind.inWords), \($0.on)" } ?? "not known",
          ]
        )
      }
    )
  }
}
