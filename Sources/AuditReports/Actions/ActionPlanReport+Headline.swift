import AuditActions
import AuditPages
import AuditRules

extension ActionPlanReport {
  /// What the plan comes to on a day, in a few sentences.
  public static func headline(_ plan: ActionPlan, on day: Day, within days: Int = 30) -> [String] {
    let counts = plan.counts(on: day, within: days)
    guard counts.all > 0 else {
      return [
        plan.all.isEmpty
          ? "The action plan has no area yet."
          : "The action plan has \(Words.count(plan.all.count, "area")) and no action."
      ]
    }
    var sentences = [
      "\(Words.count(counts.all, "action")) in \(Words.count(plan.all.count, "area")): \(Words.list(parts(counts)))."
    ]
    if counts.open > 0 { sentences.append(open(counts, until: day.adding(days: days))) }
    if counts.verified > 0 {
      sentences.append(
        counts.withImpact == counts.verified
          ? "For \(counts.verified == 1 ? "the one" : "each") verified it is said what changed for children."
          : "For \(counts.withImpact) of \(counts.verified) verified it is said what changed for children."
      )
    }
    if counts.reopened > 0 {
      sentences.append(
        "\(Words.count(counts.reopened, "action")) had to be re-opened, \(ActionWords.times(counts.reopenings)) in all."
      )
    }
    if counts.moved > 0 { sentences.append("The time scale of \(Words.count(counts.moved, "action")) was changed.") }
    if counts.expiredRisks > 0 {
      sentences.append(
        "\(Words.count(counts.expiredRisks, "accepted risk")) \(counts.expiredRisks == 1 ? "has" : "have") run out: "
          + "somebody has to decide again."
      )
    }
    return sentences
  }

  /// The five that add up to all.
  private static func parts(_ counts: ActionCounts) -> [String] {
    [
      (counts.open, "to be done"), (counts.doneNotVerified, "done and not verified"), (counts.verified, "verified"),
      (counts.acceptedRisks, counts.acceptedRisks == 1 ? "accepted as a risk" : "accepted as risks"),
      (counts.withdrawn, "withdrawn"),
    ].filter { $0.0 > 0 }.map { "\($0.0)\u{A0}\($0.1)" }
  }

  private static func open(_ counts: ActionCounts, until last: Day) -> String {
    var parts = [counts.overdue == 0 ? "none is overdue" : "\(isOrAre(counts.overdue)) overdue"]
    if counts.dueSoon > 0 { parts.append("\(isOrAre(counts.dueSoon)) due by \(last.inWords)") }
    if counts.undated > 0 {
      parts.append("\(counts.undated)\u{A0}\(counts.undated == 1 ? "has" : "have") no day by which")
    }
    let sentence = "Of those to be done, \(Words.list(parts))"
    return counts.undated > 0 ? "\(sentence) \(counts.undated == 1 ? "it is" : "they are") due." : "\(sentence)."
  }

  private static func isOrAre(_ count: Int) -> String { "\(count)\u{A0}\(count == 1 ? "is" : "are")" }
}
