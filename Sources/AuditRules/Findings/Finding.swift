/// What one rule says of one case: an outcome, a reason and citations.
public struct Finding: Hashable, Sendable {
  /// The identifier of the rule.
  public var rule: String

  /// The revision of the rule that was used.
  public var revision: Int

  /// The worst counted outcome among the occurrences, or what the rule says of the case as a whole.
  ///
  /// Where a checklist asks for a share only, the outcome is met once that share of the occurrences is.
  public var outcome: Outcome

  /// The reason of the occurrence that decided, or of the case as a whole.
  public var reason: String

  /// The places that show it.
  public var places: [Place]

  /// One statement for each thing judged; empty where there was nothing to judge one by one.
  public var occurrences: [Occurrence]

  /// Makes the finding of a rule from its judgement.
  init(rule: String, revision: Int, judgement: Judgement) {
    self.rule = rule
    self.revision = revision
    switch judgement {
    case .whole(let outcome, let reason, let places):
      self.outcome = outcome
      self.reason = reason
      self.places = places
      occurrences = []
    case .occurrences(let all, let metShare):
      var worst = all.first ?? Occurrence(subject: "", outcome: .notApplicable, reason: "there was nothing to judge")
      for occurrence in all.dropFirst() where occurrence.outcome.weight > worst.outcome.weight { worst = occurrence }
      outcome = worst.outcome
      reason = worst.reason
      places = worst.places
      occurrences = all
      guard metShare < 1 else { return }
      let counts = OutcomeCounts(all.lazy.map(\.outcome))
      if counts.met > 0, counts.met < counts.counted, Double(counts.met) / Double(counts.counted) >= metShare {
        outcome = .met
        reason = "\(counts.met) of \(counts.counted) are met; \(Int((metShare * 100).rounded())) % are asked for"
      }
    }
  }

  /// How often each outcome was given to an occurrence.
  public var counts: OutcomeCounts { OutcomeCounts(occurrences.lazy.map(\.outcome)) }
}
