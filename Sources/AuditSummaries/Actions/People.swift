/// Roles as they are typed, one or several in one text.
enum People {
  /// Whether two texts name the same role, or have one in common; capitals, points and spaces do not matter.
  static func share(_ first: String, _ second: String) -> Bool {
    !roles(first).isDisjoint(with: roles(second))
  }

  /// The whole text, and each role where it lists several.
  static func roles(_ text: String) -> Set<[String]> {
    var roles: Set<[String]> = []
    var all: [String] = []
    for part in text.lowercased().split(whereSeparator: { ",;/&+\n".contains($0) }) {
      let words = part.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      all += words
      for role in words.split(separator: "and") { roles.insert(Array(role)) }
    }
    roles.insert(all.filter { $0 != "and" })
    roles.remove([])
    return roles
  }
}
