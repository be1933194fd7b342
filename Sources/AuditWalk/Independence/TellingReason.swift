import AuditDocuments

/// Who can be told by a reason that is kept in a plan, which is no place for the council's numbers or for names.
enum TellingReason {
  /// What is to be said against a reason.
  ///
  /// - Parameters:
  ///   - reason: the reason.
  ///   - known: the council's numbers and the names of auditors that lie beside the key; none where that is not in hand.
  ///   - place: where it was typed.
  /// - Returns: the problem; nil where nothing in it tells of anybody.
  static func problem(_ reason: String, known: some Sequence<String>, at place: String) -> Problem? {
    let words = Set(Self.words(reason))
    let hasLongNumber = reason.split { !$0.isNumber }.contains { $0.count > 4 }
    let isKnown = known.contains { value in
      let parts = Self.words(value)
      let isTelling = parts.count > 1 || parts.contains { $0.count > 2 && $0.contains(where: \.isNumber) }
      return isTelling && words.isSuperset(of: parts)
    }
    guard hasLongNumber || isKnown else { return nil }
    return Problem(
      "the reason has \(isKnown ? "a number or a name that the key knows" : "a number that may be a child's")",
      file: place,
      hint: "It is kept in the plan as it is written. Say it without numbers, and without the name of anybody."
    )
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
