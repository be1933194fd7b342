import AuditDocuments
import AuditPlanning
import AuditRules
import AuditSummaries

extension Workspace {
  /// The status of a round with the reason of each auditor who stepped back: for whoever plans it, and nobody else.
  public func telling(_ status: RoundStatus) throws(Problems) -> RoundStatus {
    try status.telling { (row) throws(Problems) in
      try Journal.read(JournalName(round: status.round, case: row.reference, auditor: row.auditor), in: self).state
        .recusal
    }
  }

  /// For each of some cases who stepped back from it, in whatever round: a tie that somebody declared once holds in every later one.
  ///
  /// Of somebody who was away, and says nothing else, nothing holds any longer than that.
  ///
  /// - Throws: journals of these cases that cannot be read.
  public func steppedBack(from cases: Set<String>) throws(Problems) -> [String: [String: Return]] {
    var back: [String: [String: Return]] = [:]
    for name in try journalNames() where cases.contains(name.reference) {
      guard let reason = try Journal.read(name, in: self).state.recusal, !Self.isAbsence(reason) else { continue }
      back[name.reference, default: [:]][name.auditor] = .steppedBack
    }
    return back
  }

  /// Whether a reason for stepping back is that somebody is away or has no time, with no other word that could be a tie.
  static func isAbsence(_ reason: String) -> Bool {
    let words = EmptyWords.words(of: reason)
    return words.contains(where: absences.contains)
      && words.allSatisfy { absences.contains($0) || besides.contains($0) }
  }

  private static let absences: Set<String> = [
    "leave", "sick", "sickness", "ill", "illness", "holiday", "holidays", "away", "absent", "absence", "time",
    "capacity",
    "workload", "busy",
  ]

  private static let besides: Set<String> = [
    "i", "m", "am", "is", "on", "off", "at", "the", "moment", "annual", "maternity", "paternity", "parental",
    "long", "term", "no", "not", "enough", "have", "due", "to", "too", "of", "for", "my", "now", "this", "week",
    "month",
    "today", "until", "till", "next", "and", "from", "work",
  ]
}
