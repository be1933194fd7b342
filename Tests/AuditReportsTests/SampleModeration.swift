import AuditRules
import AuditSummaries

/// Invented settlements of the invented audits: four audits, six answers, two grades, one reply.
enum SampleModeration {
  static func counts(_ key: (_ section: String, _ item: String) -> ItemKey) -> ModerationCounts {
    var counts = ModerationCounts()
    counts.audits = 4
    counts.replies = 1
    let contingency = key("outcomes", "contingency")
    let views = key("voice", "views-recorded")
    counts.add(contingency, from: .met, to: .notEvidenced, because: .evidenceMissed)
    counts.add(contingency, from: .met, to: .partlyMet, because: .readDifferently)
    counts.add(contingency, from: .notMet, to: .notMet, because: .readDifferently)
    counts.add(views, from: .met, to: .partlyMet, because: .questionUnclear)
    counts.add(views, from: .partlyMet, to: .met, because: .evidenceMissed)
    counts.add(key("supervision", "interpreter-used"), from: .notApplicable, to: .met, because: .ruleWrong)
    counts.add(from: .good, to: .requiresImprovement, because: .evidenceMissed)
    counts.add(from: .inadequate, to: .inadequate, because: .readDifferently)
    return counts
  }

  /// From what a rule found to what auditors signed: so many alike, and of the others one in four stricter.
  static func againstRules(agreed: Int, overridden: Int) -> Leniency {
    var ways = Leniency()
    for _ in 0..<agreed { ways.add(Outcome.met, .met) }
    for number in 0..<overridden {
      if number % 4 == 0 { ways.add(Outcome.met, .partlyMet) } else { ways.add(Outcome.partlyMet, .met) }
    }
    return ways
  }
}
