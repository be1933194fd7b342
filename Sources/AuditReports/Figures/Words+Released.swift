import AuditPages
import AuditSummaries

extension Words {
  /// The symbol of a number that may not be shown.
  static let hidden = "c"

  /// What the symbol means.
  static let hiddenMeans = "“c” stands for a number that is hidden, because it could give a child or a worker away."

  /// A number that may be shown, or the symbol.
  static func number(_ count: ReleasedCount) -> String { count.value.map { "\($0)" } ?? hidden }

  /// Counts with their percentage, for example `9 of 24 files (38 %)`; `c` where both are hidden, `none` where there is
  /// nothing to count.
  static func counts(
    _ met: ReleasedCount,
    of counted: ReleasedCount,
    things: String? = nil,
    smallestPercentage: Int
  ) -> String {
    if counted.value == 0 { return "none" }
    if met.isHidden, counted.isHidden { return hidden }
    let counts =
      "\(number(met)) of \(number(counted))" + (things.map { "\u{A0}\(noun($0, for: counted.value ?? 0))" } ?? "")
    guard let share = counted.share(of: met), (counted.value ?? 0) >= smallestPercentage else { return counts }
    return "\(counts) (\(percent(share)))"
  }

  /// A fraction for a spreadsheet, with every digit it has.
  static func cell(_ met: ReleasedCount, of counted: ReleasedCount) -> String {
    if met.isHidden || counted.isHidden { return hidden }
    return counted.share(of: met)?.cell ?? ""
  }
}

extension ReleasedCount {
  /// The share that a part has of this count, nothing where one of them is hidden or this is none.
  func share(of part: ReleasedCount) -> Double? {
    guard let value, let part = part.value, value > 0 else { return nil }
    return Double(part) / Double(value)
  }

  /// Whether a part can be a part of this count, as far as both are shown.
  func canHold(_ part: ReleasedCount) -> Bool {
    (part.value ?? 0) >= 0 && (value ?? 0) >= 0 && (value.map { ($0 >= part.value ?? 0) } ?? true)
  }
}
