/// The names in what a source says of a worker, such as `Smith, Jane` or `J Smith (social worker)`.
///
/// They are masked in the texts of that worker's cases, so that nothing is taken for one that is a number, a role or a team: a word
/// that is masked everywhere is to be somebody's.
enum WorkerNames {
  /// The names; none where the words tell of nobody.
  static func of(_ author: AuthorRole) -> [String] {
    let others = author.others.filter { !$0.contains { $0.isNumber || $0 == "@" || $0 == "_" } }
    return Array(Set(NameList(others.joined(separator: ", ")).names.compactMap(name)))
  }

  /// A name without the words of roles in it; nothing where no name is left.
  private static func name(_ text: String) -> String? {
    // Of a family's name that is a role as well, such as Head, the capital tells where it is one.
    let words = text.split(separator: " ").map(String.init).filter { word in
      !AuthorRole.isOfRoles(word) || word.count(where: \.isLetter) == 1 || CommonWord.isCommon(word.lowercased())
    }
    guard (1...4).contains(words.count), !words.contains(where: isNobody) else { return nil }
    let letters = words.map { $0.filter(\.isLetter) }
    let isSmall = letters.allSatisfy { $0.first?.isLowercase ?? true }
    // Small letters are a name where two words are there that no text is full of.
    if isSmall {
      guard words.count > 1, letters.allSatisfy({ $0.count > 2 && !CommonWord.isCommon($0) }) else { return nil }
    } else if letters.contains(where: { $0.first?.isLowercase ?? false && $0.count > 3 }) {
      return nil
    }
    let longest = letters.map(\.count).max() ?? 0
    // Two or three capitals are initials or a team, and stand in texts for other things.
    let isShort = letters.count == 1 && longest <= 4 && letters[0].allSatisfy { $0.isUppercase }
    let isTold = longest > 2 || letters.count { $0.count > 1 } > 1 || letters.contains { $0.contains { !$0.isASCII } }
    return isShort || !isTold ? nil : words.joined(separator: " ")
  }

  private static func isNobody(_ word: String) -> Bool { nobody.contains(word.lowercased().filter(\.isLetter)) }

  /// What stands in place of a worker whom nobody named, or who is none.
  private static let nobody: Set<String> = [
    "unallocated", "allocated", "unassigned", "assigned", "unknown", "anonymous", "various", "vacant", "vacancy",
    "system",
    "migration", "migrated", "import", "imported", "interface", "data", "test", "user", "external", "internal", "other",
    "none", "not", "never", "nobody", "left", "former", "previous", "tbc", "pending", "awaiting", "case", "cases",
    "worker", "manager", "social", "services", "liquidlogic", "mosaic", "eclipse", "azeus", "carefirst", "portal",
    "online", "form", "web", "email", "letter", "telephone", "phone",
  ]
}
