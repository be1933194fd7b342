import AuditChecklists
import AuditPlanning
import AuditRules
import AuditStore
import AuditSummaries

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
  /// Whether they are those alone that a limiting question capped, or that were inadequate.
  public var isOfFailures = false
  /// How many of a hundred of them; nil for all.
  public var share: Int?
  /// What the number of cases follows from, where it is not said itself.
  public var size = Size()
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

  /// The time that its auditors have.
  ///
  /// Without a day by which it is due a round ends with its period; one of a period that is over has no end yet.
  public var days: ClosedRange<Day>? {
    let last = due ?? (period.last >= day ? period.last : nil)
    return last.map { ClosedRange<Day>.left(on: day, until: $0) }
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

  /// What a sample is to show, from which its size follows.
  public struct Size: Hashable, Sendable {
    /// To how many points either way one share is to be known.
    public var margin: Int?
    /// How many points of change in one question are to be seen.
    public var change: Int?

    /// Makes one; what is left out is not asked.
    public init(margin: Int? = nil, change: Int? = nil) { (self.margin, self.change) = (margin, change) }

    /// How many files of a frame it takes, at most all of them; nil where nothing is asked.
    public func files(of frame: Int) -> Int? {
      let known = margin.flatMap { SampleSize(frame: max(1, frame), margin: Double($0) / 100)?.files }
      let seen = change.flatMap { DetectableChange.files(forOneQuestion: Double($0) / 100) }
      return [known, seen].compactMap(\.self).max().map { min($0, frame) }
    }
  }

  /// Lets the round audit an earlier one again: its files, or others with the same questions.
  ///
  /// Of its files only those are read that are among `only`, and of them so many of a hundred as `share` says; nil for all.
  public mutating func readAgain(_ earlier: Round, sameFiles: Bool, only: Set<String>? = nil, share: Int? = nil) {
    reaudit = Round.Reaudit(round: earlier.id, kind: sameFiles ? .sameFiles : .sameTheme)
    guard sameFiles else { return }
    // What the files stand for is the frame that they were drawn from, part by part.
    let strata: [String: String] = earlier.cases.reduce(into: [:]) { $0[$1] = earlier.stratum(of: $1) }
    if let only {
      // Those that failed stand for themselves alone, and for none of the others of their frame.
      again = (only.intersection(earlier.cases), nil, [:])
      isOfFailures = true
    } else {
      again = (Set(earlier.cases), earlier.frame, strata)
    }
    self.share = share
    monthsBetweenAudits = 0
  }
}
