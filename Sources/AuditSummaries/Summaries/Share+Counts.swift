import AuditRules

extension Share {
  /// Met of counted, corrected for the frame where the sample is a large part of it.
  init(_ counts: OutcomeCounts, frame: Int? = nil, drawn: Int? = nil) {
    self.init(possible: counts.met, of: counts.counted, frame: frame, drawn: drawn)
  }

  /// Met of counted; nil where either is hidden, or rounding makes them seem the same.
  init?(_ counts: ReleasedOutcomes, frame: Int? = nil, drawn: Int? = nil) {
    guard let met = counts[.met].value, let counted = counts.counted.value, !counts.seemsAllMet else { return nil }
    self.init(possible: met, of: counted, frame: frame, drawn: drawn)
  }

  /// Whether fewer than half of the counted files met it: so many of those that were read, whatever they stand for, because that is
  /// what the counts beside it say.
  public var isMetByFewerThanHalf: Bool { 2 * met < counted }

  private init(possible met: Int, of counted: Int, frame: Int?, drawn: Int?) {
    // Counts of answers cannot be negative and met is a part of counted; the fallback is for a frame that a round
    // states smaller than its sample, which must not hide the counts.
    self =
      Share(met: met, counted: counted, frame: frame, drawn: drawn) ?? Share(unchecked: met, of: counted)
  }
}
