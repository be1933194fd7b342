extension CaseFile {
  /// Every path without positions by which rules and checklists name facts, or parts with all their facts, for example
  /// `plans` and `plans.outcomes.text`.
  public static let factPatterns = Set(patterns(of: CaseFile.self, under: nil))

  private static func patterns<Whole: Described>(of type: Whole.Type, under parent: String?) -> [String] {
    // The head of a file, such as its reference, is on the screen anyway and is no fact.
    type.shape.rows.filter { parent != nil || !$0.isHead }.flatMap { row in
      let pattern = parent.map { "\($0).\(row.key)" } ?? row.key
      return [pattern] + (row.kind.part.map { patterns(of: $0, under: pattern) } ?? [])
    }
  }
}
