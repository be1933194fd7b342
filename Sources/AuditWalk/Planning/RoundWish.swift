import AuditChecklists
import AuditRules
import AuditStore

/// What a lead asks of a round.
public struct RoundWish {
  /// The name of the round, which names its folder.
  public var name: String
  /// What people call it.
  public var title: String
  /// The time it belongs to.
  public var period: Period
  /// The checklist its audits use.
  public var checklist: Round.ChecklistVersion
  /// What the frame is, in a sentence.
  public var described: String
  /// The day that the list is of.
  public var day: Day
  /// The heading by which the frame is divided; nil for one part.
  public var stratum: String?
  /// How many cases are drawn; nil for all of the frame.
  public var draw: Int?
  /// How many cases wait to stand in.
  public var reserves: Int
  /// How many of the cases a second auditor reads too, blind.
  public var seconds: Int
  /// The number that the draw begins with.
  public var seed: Int
  /// The day by which its audits should be signed.
  public var due: Day?
  /// After how many days without an entry an audit may be given to another.
  public var lease: Int?
  /// Cases audited in this many months before the day are left out.
  public var monthsBetweenAudits = 12
  /// Whether at most one child of a family is drawn.
  public var isOneChildOfFamily = false
  /// The earlier round that this one audits again.
  public var reaudit: Round.Reaudit?
  /// The cases that are read again, of a frame that was drawn from before, with the part that each was drawn from; nil where
  /// cases are drawn anew.
  public var again: (files: Set<String>, frame: Round.Frame?, strata: [String: String])?
  /// What the checklist is answered of.
  public var unit = AuditUnit.caseFile

  /// Wishes for a round.
  public init(
    name: String,
    title: String,
    period: Period,
    checklist: Round.ChecklistVersion,
    described: String,
    day: Day,
    stratum: String?,
    draw: Int?,
    reserves: Int,
    seconds: Int,
    seed: Int,
    due: Day? = nil,
    lease: Int? = nil,
    monthsBetweenAudits: Int = 12,
    isOneChildOfFamily: Bool = false
  ) {
    (self.name, self.title, self.period, self.checklist) = (name, title, period, checklist)
    (self.described, self.day, self.stratum, self.draw) = (described, day, stratum, draw)
    (self.reserves, self.seconds, self.seed, self.due, self.lease) = (reserves, seconds, seed, due, lease)
    (self.monthsBetweenAudits, self.isOneChildOfFamily) = (monthsBetweenAudits, isOneChildOfFamily)
  }

  /// What is odd about its days, as they are on a day; the list of a day to come tells nothing of that day.
  public func warnings(on today: Day) -> [String] {
    var warnings: [String] = []
    if day > today {
      warnings.append(
        "Notice: the list is said to be of \(day.inWords), which is still to come. Who was audited lately, who is away and who is "
          + "drawn is worked out as if it were that day."
      )
    }
    if let due, due < today {
      warnings.append(
        "Notice: the day by which the audits are to be signed, \(due.inWords), is past: each begins overdue."
      )
    }
    return warnings
  }

  /// Lets the round audit an earlier one again: its files, or others with the same questions.
  public mutating func readAgain(_ earlier: Round, sameFiles: Bool) {
    reaudit = Round.Reaudit(round: earlier.id, kind: sameFiles ? .sameFiles : .sameTheme)
    guard sameFiles else { return }
    // What the files stand for is the frame that they were drawn from, part by part.
    let strata: [String: String] = earlier.cases.reduce(into: [:]) { $0[$1] = earlier.stratum(of: $1) }
    again = (Set(earlier.cases), earlier.frame, strata)
    monthsBetweenAudits = 0
  }
}
