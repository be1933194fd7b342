import AuditDocuments
import AuditRules

/// Which audits are meant: those of a round, or those of a period.
public enum Selection: Hashable, Sendable {
  /// The audits of a round.
  case round(String)
  /// The audits of the rounds whose own period lies in it, whenever signed; of a round that reaches over its edge those
  /// whose first signature falls into it.
  case period(Period)

  /// Takes what was typed: the name of a round, or a period.
  public init(_ typed: String, rounds: [Round], yearStart: YearStart = .april) throws(Problems) {
    if rounds.contains(where: { $0.id == typed }) {
      self = .round(typed)
    } else if let period = Period(typed, yearStart: yearStart) {
      self = .period(period)
    } else {
      let known = rounds.map(\.id)
      let close = didYouMean(typed, in: known)
      throw Problems([
        Problem(
          "\(Problem.quote(typed)) is neither a round nor a period",
          file: "command line",
          hint: "Name a round (\(known.joined(separator: ", "))), a half-year such as 2026-H1, or months such as "
            + "2026-01..2026-03\(close)."
        )
      ])
    }
  }

  /// The days that it covers; nothing for a round that is not among these.
  public func days(_ rounds: [Round]) -> Period? {
    switch self {
    case .period(let period): period
    case .round(let name): rounds.first { $0.id == name }?.period
    }
  }

  /// What pages call it: its time in words; for a round that is not among these, its name.
  public func shownName(_ rounds: [Round]) -> String {
    switch self {
    case .period(let period): period.shortName
    case .round(let name): rounds.first { $0.id == name }?.period.shortName ?? name
    }
  }

  /// Whether all that a round planned belongs to it: the round itself, or one whose own period lies inside.
  func covers(_ round: Round) -> Bool {
    switch self {
    case .round(let name): round.id == name
    case .period(let period): round.period.first >= period.first && round.period.last <= period.last
    }
  }

  /// Whether what was first signed or raised on a day, in an audit of a round, is the selection's; `plan` is the plan of
  /// that round.
  ///
  /// Two periods that meet divide a round between them: what is of a day before the round began goes with its first day,
  /// and what is of a day after it ended with its last.
  func takes(_ round: String, plan: Round?, by day: Day) -> Bool {
    guard case .period(let period) = self else { return self == .round(round) }
    guard let own = plan?.period else { return period.contains(day) }
    return period.contains(min(max(day, own.first), own.last))
  }
}
