/// Codes and words by which a source says that something of a child or a referral is not known.
///
/// They are no answer that another could contradict: `U` is the sex of every child who is not yet born, and stands for it until somebody
/// writes down another. Who refused to say has answered. `NONE` of a child who is not yet born says that nobody can know.
enum NotKnown {
  /// Whether a fact says that what it is of is not known.
  ///
  /// - Parameters:
  ///   - content: the fact.
  ///   - key: its key.
  ///   - isOfUnborn: whether it was said of a child who was not yet born.
  /// - Returns: whether it is so.
  static func isSaid(by content: MappedPart.Content, under key: String, ofUnborn isOfUnborn: Bool = false) -> Bool {
    guard var codes = codes[key] else { return false }
    if isOfUnborn, key == "disabilities" { codes.insert("NONE") }
    switch content {
    case .text(let text): return isOne(text, of: codes)
    case .texts(let texts): return !texts.isEmpty && texts.allSatisfy { isOne($0, of: codes) }
    default: return false
    }
  }

  private static func isOne(_ text: String, of codes: Set<String>) -> Bool {
    if codes.contains(text.uppercased()) { return true }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { telling.contains($0) } && words.allSatisfy { telling.contains($0) || beside.contains($0) }
  }

  /// The codes of the census for what is not known, stated or yet obtained, and those of the health service.
  private static let codes: [String: Set<String>] = [
    "sex": ["U", "0", "9"], "ethnicity": ["NOBT", "Z", "99"], "disabilities": [], "firstLanguage": [], "religion": [],
    "source": ["10"], "primaryNeed": ["N0"],
  ]

  private static let telling: Set<Substring> = ["unknown", "not", "unspecified"]
  private static let beside: Set<Substring> = [
    "known", "stated", "recorded", "specified", "given", "yet", "obtained", "information", "is",
  ]
}
