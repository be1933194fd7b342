import AuditPages
import AuditRules

/// The document `caseaudit-check/1`; its page is `docs/formats.md`.
///
/// With `asIf`, every figure is under the limits of that day.
struct CheckDocument: Encodable {
  struct Rule: Encodable {
    var rule: String
    var revision: Int
    var question: String
    var cases: CountsDocument
    var occurrences: CountsDocument

    init(_ counts: CheckCounts.RuleCounts) {
      rule = counts.rule
      revision = counts.revision
      question = counts.question
      cases = CountsDocument(counts.cases)
      occurrences = CountsDocument(counts.occurrences)
    }
  }

  struct Team: Encodable {
    var name: String
    var rules: [Rule]
  }

  var format = "caseaudit-check/1"
  var asIf: String?
  var cases: Int
  var rules: [Rule]
  var teams: [Team]
  var timeliness: TimelinessDocument?
  var provenance: ProvenanceDocument

  init(_ counts: CheckCounts, asIf: Day?, _ timeliness: TimelinessReport?, _ provenance: Provenance) {
    self.asIf = asIf?.description
    cases = counts.cases
    rules = counts.rules.map(Rule.init)
    teams = counts.teams.map { Team(name: $0.name, rules: $0.rules.map(Rule.init)) }
    self.timeliness = timeliness.map(TimelinessDocument.init)
    self.provenance = ProvenanceDocument(provenance)
  }
}

extension CheckReport {
  /// The document `caseaudit-check/1`.
  public func json() throws -> String { try JSONText.of(CheckDocument(counts, asIf: asIf, timeliness, provenance)) }

  /// The columns of the tidy rows: one row a rule for cases and one for occurrences, and the same for each team.
  public static let columns = [
    DataColumn("counts", "what is counted: cases, occurrences, team-cases or team-occurrences"),
    DataColumn("team", "the team that holds the cases; empty for all of them"),
    DataColumn("rule", "the identifier of the rule"),
    DataColumn("revision", "the revision of the rule"),
    DataColumn("question", "the question of the rule"),
    DataColumn("met", "how many are met"),
    DataColumn("partly_met", "how many are partly met"),
    DataColumn("not_met", "how many are not met: the file shows that it was not done"),
    DataColumn("not_evidenced", "how many are not evidenced: nothing on the file shows that it was done"),
    DataColumn("not_applicable", "how many were not applicable; not counted"),
    DataColumn("not_seen", "how many could not be seen in the extract; not counted"),
    DataColumn("counted", "met, partly met, not met and not evidenced together: the denominator"),
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public var rows: [[String]] {
    counts.rules.flatMap { rows($0, kinds: ("cases", "occurrences"), team: "") }
      + counts.teams.flatMap { team in
        team.rules.flatMap { rows($0, kinds: ("team-cases", "team-occurrences"), team: team.name) }
      }
  }

  private func rows(_ rule: CheckCounts.RuleCounts, kinds: (String, String), team: String) -> [[String]] {
    [(kinds.0, rule.cases), (kinds.1, rule.occurrences)].map { kind, counts in
      [kind, team, rule.rule, rule.revision.cell, rule.question]
        + Outcome.allCases.map { counts[$0].cell } + [counts.counted.cell]
    }
  }
}
