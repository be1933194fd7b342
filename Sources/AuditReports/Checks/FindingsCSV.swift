import AuditPages
import AuditRules

/// The findings that somebody has to look at, one CSV row an occurrence, written as the cases come.
public enum FindingsCSV {
  /// The first line, with its line end.
  public static let header = CSV.line([
    "case", "team", "rule", "revision", "outcome", "reason", "place", "days", "subject", "missing",
  ])

  /// The rows of one finding; none where nothing is partly met, not met or not evidenced.
  ///
  /// - Parameters:
  ///   - finding: what a rule says of the case.
  ///   - reference: the reference of the case.
  ///   - team: the team that holds it, where the extract says so.
  ///   - place: a place in words, with its file and line.
  /// - Returns: lines with their line ends, or nothing.
  public static func rows(
    for finding: Finding,
    case reference: String,
    team: String?,
    place: (Place) -> String
  ) -> String {
    func row(_ occurrence: Occurrence) -> String {
      CSV.line([
        reference, team ?? "", finding.rule, finding.revision.cell, occurrence.outcome.rawValue, occurrence.reason,
        occurrence.places.map(place).filter { !$0.isEmpty }.joined(separator: "; "), occurrence.days?.cell ?? "",
        occurrence.subject, occurrence.aspects.all(.missing).map(\.rawValue).joined(separator: " "),
      ])
    }
    guard finding.occurrences.isEmpty else {
      return finding.occurrences.reduce(into: "") { if asksForALook($1.outcome) { $0 += row($1) } }
    }
    guard asksForALook(finding.outcome) else { return "" }
    return row(Occurrence(subject: "", outcome: finding.outcome, reason: finding.reason, places: finding.places))
  }

  private static func asksForALook(_ outcome: Outcome) -> Bool { outcome.isCounted && outcome != .met }
}
