import AuditSummaries

/// Tells whether a number, rounded to the digits that a source prints, is the printed one.
func prints(_ value: Double?, _ printed: Double, digits: Int = 6) -> Bool {
  guard let value else { return false }
  var half = 0.5
  for _ in 0..<digits { half /= 10 }
  // A little over half a unit, because a printed decimal is not exact in binary either.
  return abs(value - printed) <= half * 1.000001
}

/// Tells whether both ends of an interval are the printed ones.
func prints(_ interval: Interval?, _ low: Double, _ high: Double, digits: Int = 6) -> Bool {
  prints(interval?.low, low, digits: digits) && prints(interval?.high, high, digits: digits)
}

/// Tells whether two numbers are the same to a part in a thousand million.
func agrees(_ value: Double?, _ other: Double, relative: Bool = false) -> Bool {
  guard let value else { return false }
  return abs(value - other) <= 1e-9 * (relative ? abs(other) : max(1, abs(other)))
}

/// Every table of four counts that adds up to `total`.
func everyTable(of total: Int) -> [PairedCounts] {
  (0...total).flatMap { a in
    (0...(total - a)).flatMap { b in
      (0...(total - a - b)).compactMap { c in
        PairedCounts(metBoth: a, metFirstOnly: b, metSecondOnly: c, metNeither: total - a - b - c)
      }
    }
  }
}
