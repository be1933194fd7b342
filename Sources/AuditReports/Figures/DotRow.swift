import AuditPages

/// A dot with the line through it and its counts, as both kinds of dots draw it.
struct DotRow {
  var label: String
  var value: Double?
  var low: Double?
  var high: Double?
  var target: Double?
  var counts: String

  /// Whether all numbers lie in a range and the interval has its ends in order; a number that is none never does.
  func lies(in range: ClosedRange<Double>) -> Bool {
    let isInside = [value, low, high, target].compactMap(\.self).allSatisfy(range.contains)
    guard let low, let high else { return isInside && (low == nil) == (high == nil) }
    return isInside && low <= high
  }

  /// The same row with nothing but its name where its counts are hidden.
  var released: DotRow {
    guard counts == Words.hidden else { return self }
    return DotRow(label: label, target: target, counts: counts)
  }

  /// A number for a spreadsheet: the symbol where the row is hidden, nothing where there is none.
  func cell(_ number: Double?) -> String { counts == Words.hidden ? Words.hidden : number?.cell ?? "" }
}
