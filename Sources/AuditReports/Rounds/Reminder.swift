import AuditPages
import AuditRules
import AuditSummaries

/// What a lead sends to an auditor whose audits are not signed: which cases, by when, and no word of any child.
public struct Reminder: Hashable, Sendable {
  /// The identifier of the auditor.
  public let auditor: String
  /// The words, ready to be copied; a line each.
  public let text: String

  /// Writes the reminder of an auditor, where an audit of theirs is to be signed.
  private init?(_ auditor: String, _ status: RoundStatus) {
    let owed = status.rows.filter { $0.auditor == auditor && $0.isOwed && $0.stage != .recused }
    guard !owed.isEmpty else { return nil }
    self.auditor = auditor
    let due = status.due.map { day -> String in
      let (they, them) = owed.count == 1 ? ("It was", "it") : ("They were", "them")
      return status.isPastDue ? " \(they) to be signed by \(day.inWords)." : " Please sign \(them) by \(day.inWords)."
    }
    let lines =
      ["To \(auditor)", "", "\(status.title): \(Words.count(owed.count, "audit")) not signed yet.\(due ?? "")", ""]
      + owed.map { "\($0.reference): \(Self.words(on: $0))" }
      + [
        "",
        "What you have answered is kept. If you are tied to a case or cannot do it, step back from it or tell the lead.",
      ]
    text = lines.map { "\($0)\n" }.joined()
  }

  /// How far an audit has come, for its auditor: a file that cannot be read is for the lead to see to, who has the words for that.
  private static func words(on row: StatusRow) -> String {
    row.stage == .damaged ? "it cannot be opened at the moment; the lead sees to it" : row.inWordsForItsAuditor
  }

  /// The reminders of a round, one for each auditor with an audit that is not signed, by identifier.
  public static func all(of status: RoundStatus) -> [Reminder] {
    Set(status.rows.map(\.auditor)).sorted().compactMap { Reminder($0, status) }
  }
}
