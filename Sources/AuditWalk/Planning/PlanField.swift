/// Something that is asked of a round that is planned.
///
/// What is wrong names one of these; ``FieldNames`` has how it is called where the round is planned.
public enum PlanField: String, CaseIterable, Sendable {
  /// The name of the round, which names its folder.
  case name
  /// What people call it.
  case title
  /// The time it belongs to.
  case period
  /// The list of open cases.
  case cases
  /// The list of auditors.
  case auditors
  /// The sheet of the workbook of cases that has the list.
  case sheet
  /// The sheet of the workbook of auditors that has the list.
  case auditorsSheet = "auditors-sheet"
  /// Which column of a list says what.
  case column
  /// The checklist.
  case checklist
  /// What a case has to have under a heading.
  case only
  /// What a case may not have under a heading.
  case leaveOut = "leave-out"
  /// How many cases are drawn.
  case draw
  /// To how many points either way one share is to be known, in place of ``draw``.
  case margin
  /// How many points of change in one question are to be seen, in place of ``draw``.
  case change
  /// How many wait to stand in.
  case reserves
  /// How many of the cases a second auditor reads too.
  case second
  /// The heading by which the frame is divided.
  case by
  /// The day by which the audits should be signed.
  case due
  /// The number that the draw begins with.
  case seed
  /// The day that the list is of.
  case asOf = "as-of"
  /// Cases audited in this many months before are left out.
  case monthsBetween = "months-between"
  /// Whether at most one child of a family is drawn.
  case oneOfFamily = "one-of-family"
  /// The earlier round that is audited again.
  case reAudits = "re-audits"
  /// Whether other cases are drawn for the questions of that round.
  case sameTheme = "same-theme"
  /// How many of a hundred of the files of that round are read again.
  case share
  /// Whether those alone are read again that a limiting question capped, or that were inadequate.
  case failed
  /// After how many days without an entry an audit may be given to another.
  case lease

  /// The numbers that can be asked for; nil where no number is asked for.
  public var numbers: ClosedRange<Int>? {
    switch self {
    case .draw: 1...1_000_000_000
    case .margin, .change: 1...50
    case .share: 1...100
    case .reserves, .second, .seed, .monthsBetween: 0...1_000_000_000
    case .lease: 0...10_000
    default: nil
    }
  }
}
