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
    var margin: MarginDocument?
    var aspects: [String: AspectCount]?

    init(_ counts: CheckCounts.RuleCounts) {
      rule = counts.rule
      revision = counts.revision
      question = counts.question
      cases = CountsDocument(counts.cases)
      occurrences = CountsDocument(counts.occurrences)
      margin = MarginDocument(counts)
      guard counts.things != nil else { return }
      aspects = Dictionary(
        uniqueKeysWithValues: counts.aspects.asked.map { aspect in
          (aspect.rawValue, AspectCount(counts.aspects[aspect], counts.caseAspects[aspect]))
        }
      )
    }
  }

  /// How often an aspect was named, missing and not seen: by occurrence, and by case.
  struct AspectCount: Encodable {
    struct Count: Encodable {
      var named: Int
      var missing: Int
      var notSeen: Int

      init(_ count: AspectCounts.Count?) {
        named = count?.named ?? 0
        missing = count?.missing ?? 0
        notSeen = count?.notSeen ?? 0
      }
    }

    var cases: Count
    var occurrences: Count

    init(_ occurrences: AspectCounts.Count?, _ cases: AspectCounts.Count?) {
      self.cases = Count(cases)
      self.occurrences = Count(occurrences)
    }
  }

  /// Between what the shares of met cases and occurrences lie, where that is not certain.
  struct MarginDocument: Encodable {
    struct Span: Encodable {
      var least: Int
      var most: Int
      var of: Int

      init(_ margin: Margin) { (least, most, of) = (margin.least, margin.most, margin.of) }
    }

    var cases: Span?
    var occurrences: Span?

    init?(_ counts: CheckCounts.RuleCounts) {
      cases = counts.marginOfCases.map(Span.init)
      occurrences = counts.marginOfOccurrences.map(Span.init)
      if cases == nil, occurrences == nil { return nil }
    }
  }

  /// How often one thing is doubted in the data.
  struct Doubt: Encodable {
    var doubt: String
    var code: String
    var places: Int
    var cases: Int
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
  var doubts: [Doubt]?
  var timeliness: TimelinessDocument?
  var provenance: ProvenanceDocument

  init(_ counts: CheckCounts, asIf: Day?, _ timeliness: TimelinessReport?, _ provenance: Provenance) {
    self.asIf = asIf?.description
    cases = counts.cases
    rules = counts.rules.map(Rule.init)
    teams = counts.teams.map { Team(name: $0.name, rules: $0.rules.map(Rule.init)) }
    let doubted = counts.doubts.map { Doubt(doubt: $0.name, code: $0.code, places: $0.rows, cases: $0.cases) }
    doubts = doubted.isEmpty ? nil : doubted
    self.timeliness = timeliness.map(TimelinessDocument.init)
    self.provenance = ProvenanceDocument(provenance)
  }
}

extension CheckReport {
  /// The document `caseaudit-check/1`.
  public func json() throws -> String { try JSONText.of(CheckDocument(counts, asIf: asIf, timeliness, provenance)) }

  /// The columns of the tidy rows: one row a rule for cases and one for occurrences, and the same for each team.
  public static let columns = [
    DataColumn(
      "counts",
      "what is counted: cases, occurrences, aspects (of occurrences), case-aspects, or these of a team, with team- in front"
    ),
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
    DataColumn("counted", "met, partly met, not met and not evidenced together, or named and missing: the denominator"),
    DataColumn("aspect", "what a text may name, such as when or who"),
    DataColumn("named", "how many name it"),
    DataColumn("missing", "how many could be seen and do not name it"),
  ]

  /// Tidy rows, so that every number of the page can be worked out again.
  public var rows: [[String]] {
    counts.rules.flatMap { rows($0, prefix: "", team: "") }
      + counts.teams.flatMap { team in team.rules.flatMap { rows($0, prefix: "team-", team: team.name) } }
  }

  private func rows(_ rule: CheckCounts.RuleCounts, prefix: String, team: String) -> [[String]] {
    let named = [team, rule.rule, rule.revision.cell, rule.question]
    let outcomes = [("cases", rule.cases), ("occurrences", rule.occurrences)].map { kind, counts in
      [prefix + kind] + named + Outcome.allCases.map { counts[$0].cell } + [counts.counted.cell, "", "", ""]
    }
    let aspects = [("aspects", rule.aspects), ("case-aspects", rule.caseAspects)].flatMap { kind, counts in
      counts.asked.map { aspect in
        let count = counts[aspect] ?? AspectCounts.Count()
        return [prefix + kind] + named + ["", "", "", "", "", count.notSeen.cell, count.counted.cell]
          + [aspect.rawValue, count.named.cell, count.missing.cell]
      }
    }
    return outcomes + aspects
  }
}
