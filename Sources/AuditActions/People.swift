/// Roles as they are typed, one or several in one text.
enum People {
  /// Whether two texts name the same role, or have one in common, however it is written: `QA lead`, `Q.A. Lead`,
  /// `QA-lead` and `the QAlead` are one role.
  ///
  /// Short forms are not known: `quality assurance lead` is another role.
  static func share(_ first: String, _ second: String) -> Bool {
    !roles(first).isDisjoint(with: roles(second))
  }

  /// The whole text, and each role where it lists several, by their letters and digits alone.
  static func roles(_ text: String) -> Set<String> {
    var roles: Set<String> = []
    var whole = ""
    for list in text.lowercased().split(whereSeparator: { ";/+".contains($0) || $0.isNewline }) {
      var role: [Substring] = []
      for part in parts(list) {
        if begins(part, after: role) {
          roles.insert(letters(role))
          role = []
        }
        role += part.words
        whole += letters(part.words)
      }
      roles.insert(letters(role))
    }
    return roles.union([whole]).subtracting([""])
  }

  /// The words between commas and "and", without an article in front.
  private static func parts(_ text: Substring) -> [(words: [Substring], isAfterComma: Bool)] {
    text.split(separator: ",").flatMap { chunk in
      let words = chunk.replacing("&", with: " and ").split(whereSeparator: \.isWhitespace).split(separator: "and")
      return words.enumerated().map { index, words in
        let hasArticle = words.count > 1 && words.first.map { ["the", "a", "an"].contains($0) } == true
        return (Array(words.dropFirst(hasArticle ? 1 : 0)), index == 0)
      }
    }
  }

  /// Whether a part is a role of its own; in "service manager, contact and referral" and in "duty and assessment
  /// manager" no part after the first is.
  private static func begins(_ part: (words: [Substring], isAfterComma: Bool), after role: [Substring]) -> Bool {
    isPost(part.words) && (part.isAfterComma || part.words.count == 1 || isPost(role))
  }

  private static func letters(_ words: [Substring]) -> String {
    words.joined().filter { $0.isLetter || $0.isNumber }
  }

  private static func isPost(_ words: [Substring]) -> Bool {
    words.contains { word in
      word.split { !$0.isLetter }.contains { word in posts.contains { word.hasSuffix($0) || word.hasSuffix("\($0)s") } }
    }
  }

  /// Words by which a post is known from a service, so that "head, QA lead" is a list and "manager, duty" is not.
  private static let posts = [
    "adviser", "advisor", "auditor", "chair", "commissioner", "consultant", "coordinator", "dcs", "deputy",
    "director", "executive", "head", "iro", "lado", "lead", "leader", "manager", "nurse", "officer",
    "practitioner", "principal", "representative", "reviewer", "supervisor", "trainer", "worker",
  ]
}
