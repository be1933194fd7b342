import AuditRules
import CaseExtracts

/// What is asked of a round by whoever plans it, before a workspace says what it means there.
public struct RoundRequest: Hashable, Sendable {
  /// The name of the round, which names its folder.
  public var name: String
  /// What people call it; made of checklist and period where it is nil.
  public var title: String?
  /// The time it belongs to, as it was typed: which months a half-year has is said by the workspace.
  public var period: String?
  /// Which of the two lists are there, ``PlanField/cases`` and ``PlanField/auditors``.
  public var lists: Set<PlanField> = []
  /// The heading of the column that says a thing, where a list is to be read otherwise than by its headings; empty where none does.
  public var columns: [ListedColumn: String] = [:]
  /// The checklist; that of the earlier round where it is nil and one is audited again.
  public var checklist: String?
  /// The heading by which the frame is divided.
  public var by: String?
  /// Which cases of the list it looks at.
  public var scope = ListScope()
  /// How many cases are drawn.
  public var draw: Int?
  /// To how many points either way one share is to be known, in place of a number of cases.
  public var margin: Int?
  /// How many points of change in one question are to be seen, in place of a number of cases.
  public var change: Int?
  /// How many wait to stand in.
  public var reserves = 0
  /// How many of the cases a second auditor reads too, blind.
  public var second = 0
  /// The number that the draw begins with; the day makes one where it is nil.
  public var seed: Int?
  /// The day by which the audits should be signed.
  public var due: Day?
  /// The day that the list is of; today where it is nil.
  public var asOf: Day?
  /// Cases audited in this many months before are left out.
  public var monthsBetween = 12
  /// Whether at most one child of a family is drawn.
  public var isOneOfFamily = false
  /// The earlier round that is audited again; empty where one is to be, and none is named.
  public var reAudits: String?
  /// Whether other cases are drawn for the questions of that round.
  public var isSameTheme = false
  /// How many of a hundred of the files of that round are read again; all where it is nil.
  public var share: Int?
  /// Whether those alone are read again that a limiting question capped, or that were inadequate.
  public var isOfFailures = false
  /// After how many days without an entry an audit may be given to another.
  public var lease: Int?

  /// Asks for a round of which no more than the name is known.
  public init(name: String) { self.name = name }

  /// Whether the cases of an earlier round are read again, and none is drawn.
  public var isOfSameFiles: Bool { reAudits != nil && !isSameTheme }

  /// What the number of cases follows from where it is not said itself.
  private var sized: [PlanField] { [(PlanField.margin, margin), (.change, change)].filter { $0.1 != nil }.map(\.0) }

  /// What is asked of the files that are read again, which only a round of the same files has.
  private var some: [PlanField] { [(PlanField.share, share != nil), (.failed, isOfFailures)].filter(\.1).map(\.0) }

  /// What stands against it, whatever the lists say.
  public var objections: [PlanObjection] {
    var objections: [PlanObjection] = []
    if isSameTheme, reAudits == nil { objections.append(.themeOfNoRound) }
    if isOfSameFiles, let first = drawn.first { objections.append(.drawnAlready(first)) }
    if draw != nil || isOfSameFiles, let first = sized.first { objections.append(.sizedTwice(first)) }
    if !isOfSameFiles, let first = some.first { objections.append(.someOfNone(first)) }
    objections += needed.filter { !$0.isThere }.map { .missing($0.field) }
    let numbers: [(PlanField, Int?)] = [
      (.draw, draw), (.margin, margin), (.change, change), (.reserves, reserves), (.second, second),
      (.monthsBetween, monthsBetween), (.seed, seed), (.share, share), (.lease, lease),
    ]
    objections += numbers.compactMap { field, number in number.flatMap { PlanObjection(to: $0, of: field) } }
    if let draw, draw > 0, second > draw { objections.append(.moreSecondsThanDrawn(draw)) }
    return objections
  }

  /// What a round cannot be made without, and whether it is there.
  public var needed: [(field: PlanField, isThere: Bool)] {
    [
      (.period, period != nil), (.cases, lists.contains(.cases)), (.auditors, lists.contains(.auditors)),
      (.reAudits, reAudits != ""), (.checklist, checklist != nil || reAudits != nil),
      (.draw, draw != nil || !sized.isEmpty || isOfSameFiles),
    ]
  }

  /// What is asked for that only cases which are drawn anew can have.
  private var drawn: [PlanField] {
    [(PlanField.draw, draw != nil), (.by, by != nil), (.reserves, reserves > 0)].filter(\.1).map(\.0)
  }
}
