import AuditChecklists
import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import AuditSummaries

/// What is asked of a round, with what the workspace makes of it.
struct RoundWish {
  var name: String
  var title: String
  var period: Period
  var checklist: Round.ChecklistVersion
  /// What the list is, in words; which of its cases are looked at is said by the list.
  var described: String
  /// The day that the list is of.
  var day: Day
  /// The heading by which the frame is divided; nil for one part.
  var stratum: String?
  /// How many cases are drawn; nil for all of the frame.
  var draw: Int?
  var reserves: Int
  var seconds: Int
  var seed: Int
  var due: Day?
  /// After how many days without an entry an audit may be given to another.
  var lease: Int?
  /// Cases audited in this many months before the day are left out.
  var monthsBetweenAudits = 12
  var isOneChildOfFamily = false
  /// The earlier round that this one audits again.
  var reaudit: Round.Reaudit?
  /// The cases that are read again, of a frame that was drawn from before, with the part that each was drawn from; nil where
  /// cases are drawn anew.
  var again: (files: Set<String>, frame: Round.Frame?, strata: [String: String])?
  /// Whether they are those alone that a limiting question capped, or that were inadequate.
  var isOfFailures = false
  /// How many of a hundred of them; nil for all.
  var share: Int?
  /// What the number of cases follows from, where it is not said itself.
  var size = Size()
  /// What the checklist is answered of.
  var unit = AuditUnit.caseFile

  /// The time that its auditors have.
  ///
  /// Without a day by which it is due a round ends with its period; one of a period that is over has no end yet.
  var days: ClosedRange<Day>? {
    let last = due ?? (period.last >= day ? period.last : nil)
    return last.map { ClosedRange<Day>.left(on: day, until: $0) }
  }

  /// What is odd about its days, as they are on a day; the list of a day to come tells nothing of that day.
  func warnings(on today: Day) -> [PlanNote] {
    var warnings: [PlanNote] = []
    if day > today {
      warnings.append(
        .notice(
          "the list is said to be of \(day.inWords), which is still to come. Who was audited lately, who is away and who is "
            + "drawn is worked out as if it were that day."
        )
      )
    }
    if let due, due < today {
      warnings.append(
        .notice("the day by which the audits are to be signed, \(due.inWords), is past: each begins overdue.")
      )
    }
    return warnings
  }

  /// What a sample is to show, from which its size follows.
  struct Size: Hashable, Sendable {
    /// To how many points either way one share is to be known.
    var margin: Int?
    /// How many points of change in one question are to be seen.
    var change: Int?

    /// How many files of a frame it takes, at most all of them; nil where nothing is asked.
    func files(of frame: Int) -> Int? {
      let known = margin.flatMap { SampleSize(frame: max(1, frame), margin: Double($0) / 100)?.files }
      let seen = change.flatMap { DetectableChange.files(forOneQuestion: Double($0) / 100) }
      return [known, seen].compactMap(\.self).max().map { min($0, frame) }
    }
  }

  /// Lets the round audit an earlier one again: its files, or others with the same questions.
  ///
  /// Of its files only those are read that are among `only`, and of them so many of a hundred as `share` says; nil for all. Among
  /// `only` is one too that was replaced and read all the same, because it is counted; among all of them are those that `besides`
  /// names, for the same reason.
  mutating func readAgain(
    _ earlier: Round,
    sameFiles: Bool,
    only: Set<String>? = nil,
    besides: Set<String> = [],
    share: Int? = nil
  ) {
    reaudit = Round.Reaudit(round: earlier.id, kind: sameFiles ? .sameFiles : .sameTheme)
    guard sameFiles else { return }
    // What the files stand for is the frame that they were drawn from, part by part.
    let all = besides.union(earlier.cases)
    let strata: [String: String] = all.reduce(into: [:]) { $0[$1] = earlier.stratum(of: $1) }
    if let only {
      // Those that failed stand for themselves alone, and for none of the others of their frame: they are one of their own.
      let described = "The files of \(earlier.title) that a limiting question capped, or that were inadequate"
      again = (only, Round.Frame(size: max(1, only.count), described: described, strata: []), [:])
      reaudit?.chosen = .failed
      isOfFailures = true
    } else {
      again = (all, earlier.frame, strata)
    }
    self.share = share
    monthsBetweenAudits = 0
  }
}
