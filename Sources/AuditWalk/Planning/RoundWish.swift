import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

/// What is asked of a round, with what the workspace makes of it.
struct RoundWish {
  var name: String
  var title: String
  var period: Period
  var checklist: Round.ChecklistVersion
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
  /// What the checklist is answered of.
  var unit = AuditUnit.caseFile

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

  /// Lets the round audit an earlier one again: its files, or others with the same questions.
  mutating func readAgain(_ earlier: Round, sameFiles: Bool) {
    reaudit = Round.Reaudit(round: earlier.id, kind: sameFiles ? .sameFiles : .sameTheme)
    guard sameFiles else { return }
    // What the files stand for is the frame that they were drawn from, part by part.
    let strata: [String: String] = earlier.cases.reduce(into: [:]) { $0[$1] = earlier.stratum(of: $1) }
    again = (Set(earlier.cases), earlier.frame, strata)
    monthsBetweenAudits = 0
  }
}
