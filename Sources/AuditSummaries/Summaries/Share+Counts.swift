import AuditRules

extension Share {
  /// Met of counted, corrected for the frame where the sample is a large part of it.
  init(_ counts: OutcomeCounts, frame: Int? = nil, drawn: Int? = nil) {
    // Counts of answers cannot be negative and met is a part of counted; the fallback is for a frame that a round
    // states smaller than its sample, which must not hide the counts.
    self =
      Share(met: counts.met, counted: counts.counted, frame: frame, drawn: drawn)
      ?? Share(unchecked: counts.met, of: counts.counted)
  }
}
