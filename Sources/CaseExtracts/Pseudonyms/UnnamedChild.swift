/// What lists call a child that has no first name yet: `Baby Honeychurch`, `Unborn Quirke`, `Twin 1 of Ms Nowak`, `B/O Hughes`.
///
/// Such words are no names, and a text is full of them: "Baby seen alone in cot".
enum UnnamedChild {
  /// A listed name without such words at its ends; nothing where it has no other.
  static func withoutWords(_ name: String) -> String? {
    let words = name.split(whereSeparator: \.isWhitespace)
    let keys = words.map { $0.lowercased().trimmingMarks }
    guard keys.contains(where: core.contains) || keys.count > 1 && born.contains(keys[0]) && keys[1] == "of" else {
      return name
    }
    func isWord(_ place: Int) -> Bool {
      core.contains(keys[place]) || beside.contains(keys[place]) || born.contains(keys[place])
        || keys[place].allSatisfy(\.isNumber)
    }
    guard let first = words.indices.first(where: { !isWord($0) }), let last = words.indices.last(where: { !isWord($0) })
    else { return nil }
    return words[first...last].joined(separator: " ")
  }

  /// What a child is called before it has a name.
  private static let core: Set<String> = [
    "baby", "babyboy", "babygirl", "unborn", "newborn", "new-born", "infant", "neonate", "foetus", "fetus", "twin",
    "twins", "triplet", "triplets", "boy", "girl", "b/o", "bump",
  ]

  /// What such a child is of somebody.
  private static let born: Set<String> = ["child", "son", "daughter", "male", "female"]

  /// What stands beside such words.
  private static let beside: Set<String> = [
    "of", "one", "two", "three", "first", "second", "third", "a", "b", "c", "i", "ii", "iii", "m", "f", "the", "no",
    "number", "expected", "unnamed", "to", "be", "named", "edd", "due",
  ]
}

extension String {
  /// Without brackets, stops and other marks around it.
  fileprivate var trimmingMarks: String {
    String(drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }
}
