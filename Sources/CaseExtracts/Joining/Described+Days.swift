import AuditRules

extension Described {
  /// The key of the first day of such a part, which is when it was or when it began; nil where it has none.
  static var firstDayKey: String? {
    shape.rows.first { row in if case .day = row.kind { true } else { false } }?.key
  }

  /// The keys that hold one word of a table, such as the kind of a plan.
  static var choiceKeys: [String] {
    shape.rows.filter { row in if case .choice = row.kind { true } else { false } }.map(\.key)
  }
}

extension Array {
  /// The elements by the day of a key of their parts, where every one has it; those of one day stay in their order.
  func byDay(_ key: String?, of part: (Element) -> MappedPart) -> [Element] {
    guard let key else { return self }
    let days = map { part($0).dayHeld(key) }
    guard days.allSatisfy({ $0 != nil }) else { return self }
    return zip(days, enumerated()).sorted { first, second in
      guard let left = first.0, let right = second.0 else { return false }
      return (left, first.1.offset) < (right, second.1.offset)
    }.map(\.1.element)
  }
}

extension FactKind {
  /// Whether a key of the part that it is of holds words as somebody wrote them, and no code, name or word of a table.
  func isFreeText(_ key: String) -> Bool {
    func isFree<Part: Described>(_ part: Part.Type) -> Bool {
      part.shape.rows.contains { row in
        if row.key == key, case .text(.text) = row.kind { true } else { false }
      }
    }
    return part.map { isFree($0) } ?? false && !["source", "primaryNeed"].contains(key)
  }
}
