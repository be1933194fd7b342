import AuditRules

/// The document `caseaudit-check/1`; its page is `docs/formats.md`.
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
  var cases: Int
  var rules: [Rule]
  var teams: [Team]
  var provenance: ProvenanceDocument

  init(_ counts: CheckCounts, _ provenance: Provenance) {
    cases = counts.cases
    rules = counts.rules.map(Rule.init)
    teams = counts.teams.map { Team(name: $0.name, rules: $0.rules.map(Rule.init)) }
    self.provenance = ProvenanceDocument(provenance)
  }
}

extension CheckReport {
  /// The document `caseaudit-check/1`.
  public func json() throws -> String { try JSONText.of(CheckDocument(counts, provenance)) }

  /// The columns of the CSV: one row a rule for cases and one for occurrences, and the same for each team.
  static let columns = [
    "counts", "team", "rule", "revision", "question", "met", "partly_met", "not_met", "not_evidenced",
    "not_applicable", "not_seen", "counted",
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public func csv() -> String {
    var text = CSV.line(Self.columns)
    for rule in counts.rules { text += rows(rule, kinds: ("cases", "occurrences"), team: "") }
    for team in counts.teams {
      for rule in team.rules { text += rows(rule, kinds: ("team-cases", "team-occurrences"), team: team.name) }
    }
    return text
  }

  private func rows(_ rule: CheckCounts.RuleCounts, kinds: (String, String), team: String) -> String {
    [(kinds.0, rule.cases), (kinds.1, rule.occurrences)].map { kind, counts in
      CSV.line(
        [kind, team, rule.rule, rule.revision.cell, rule.question]
          + Outcome.allCases.map { counts[$0].cell } + [counts.counted.cell]
      )
    }.joined()
  }
}
