import AuditPages

extension Words {
  /// Words such as `from 2025-H2 to 2026-H1`; of times that have a "to" of their own, `between the audits of … and those of …`.
  static func span(_ first: String, _ second: String) -> String {
    isSpan(first, second) ? "between the audits of \(first) and those of \(second)" : "from \(first) to \(second)"
  }

  /// Two times in the title of a picture, in their order.
  static func pair(_ first: String, _ second: String) -> String {
    isSpan(first, second) ? "\(first), then \(second)" : "\(first) to \(second)"
  }

  private static func isSpan(_ first: String, _ second: String) -> Bool { (first + second).contains(" to ") }
}
