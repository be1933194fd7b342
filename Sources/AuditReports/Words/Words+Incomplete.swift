import AuditPages

extension Words {
  /// What a page says at its top where journals are not there or could not be read to their end; nothing where none is.
  ///
  /// - Parameters:
  ///   - number: how many journals.
  ///   - names: which, on a page for those who may know who audited which case.
  /// - Returns: the sentences.
  static func incomplete(_ number: Int, names: [String] = []) -> String? {
    guard number > 0 else { return nil }
    let which = names.isEmpty ? "" : ": \(names.joined(separator: ", "))"
    let (isAre, it) = number == 1 ? ("is", "it") : ("are", "they")
    return """
      NOT ALL IS HERE: \(count(number, "journal")) \(isAre) missing, cut short or changed\(which). What \(it) held is in no \
      figure, and may be the most important. Bring \(number == 1 ? "it" : "them") back from a backup before this is relied on.
      """
  }
}
