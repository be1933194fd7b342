/// Who belongs to one family, where a list has a word for the family in each row, or the numbers of the siblings.
struct ListedFamilies {
  /// A row of the list.
  struct Member {
    /// The number of the child.
    var number: String
    /// What stands in the column of the family; empty for nothing.
    var family: String
  }

  /// For each row what its family is called: the same for all of one; nil where the list does not say.
  let names: [String?]
  /// The rows whose cell is the number of another child among words for families, so that both are of one.
  let numbered: [Int]
  /// The rows whose cell says yes or no, how many siblings there are, or where to look, and names no family.
  let saidOtherwise: [Int]

  init(_ listed: [Member], heading: String) {
    let numbers = Set(listed.map(\.number))
    let isOfCounts = Self.isOfCounts(heading)
    var members = listed
    var saidOtherwise: [Int] = []
    for (place, member) in listed.enumerated() where !member.family.isEmpty && !numbers.contains(member.family) {
      guard Self.namesNone(member.family, isOfCounts: isOfCounts) else { continue }
      members[place].family = ""
      // That there are none is said of many, and means nothing else.
      if !Self.saysNone(member.family) { saidOtherwise.append(place) }
    }
    self.saidOtherwise = saidOtherwise
    guard Self.isOfNumbers(members, numbers, heading: heading) else {
      (names, numbered) = Self.ofWords(members)
      return
    }
    numbered = []
    var parents: [String: String] = [:]
    func root(_ node: String) -> String {
      var node = node
      while let parent = parents[node] { node = parent }
      return node
    }
    var told: Set<String> = []
    for member in members where !member.family.isEmpty {
      let own = "#\(member.number)"
      for piece in Self.pieces(member.family, numbers) {
        // What is no number of the list is a word for the family, or a sibling who is not on it: the same joins all the same.
        let other = "#\(piece)"
        told.formUnion([own, other])
        let (first, second) = (root(own), root(other))
        if first != second { parents[max(first, second)] = min(first, second) }
      }
    }
    names = members.map { told.contains("#\($0.number)") ? root("#\($0.number)") : nil }
  }

  /// Whether the cells of a column may say how many siblings there are: its heading says siblings, and nothing of a group or a number.
  private static func isOfCounts(_ heading: String) -> Bool {
    let words = HeadingWords(heading).words
    return !words.isDisjoint(with: siblings) && words.isDisjoint(with: ["group", "household", "family", "id"])
  }

  /// Whether a cell names no family and no child: `Yes`, `2 siblings`, `see notes`, `only child`; under a heading that asks how many,
  /// a small number too.
  private static func namesNone(_ text: String, isOfCounts: Bool) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty else { return true }
    let figures = words.filter { $0.contains(where: \.isNumber) }
    let others = words.filter { !$0.contains(where: \.isNumber) }
    guard figures.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isNumber) }), others.allSatisfy(remarks.contains) else {
      return false
    }
    return others.isEmpty ? isOfCounts : true
  }

  private static func saysNone(_ text: String) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["no", "none", "only", "nil"])
  }

  private static let siblings: Set<String> = ["sibling", "siblings", "brothers", "sisters"]
  private static let remarks: Set<String> = siblings.union([
    "yes", "y", "no", "n", "true", "false", "x", "none", "nil", "known", "not", "unknown", "only", "child", "children",
    "see",
    "note", "notes", "file", "record", "system", "sib", "sibs", "brother", "sister", "half", "step", "other", "others",
    "several",
    "multiple", "many", "various", "recorded", "applicable", "na", "tbc", "tbd", "in", "on", "care", "and", "a", "has",
    "with", "of",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "unborn", "twin", "twins", "living", "at",
    "home",
  ])

  /// Families by their words; where a cell is the number of another child who has no word, the two are one family.
  private static func ofWords(_ members: [Member]) -> (names: [String?], numbered: [Int]) {
    var places: [String: Int] = [:]
    for (place, member) in members.enumerated() where places[member.number] == nil { places[member.number] = place }
    var names = members.map { $0.family.isEmpty ? nil : $0.family }
    var numbered: [Int] = []
    for (place, member) in members.enumerated() {
      guard let other = places[ListedValue.number(member.family)], other != place, members[other].family.isEmpty else {
        continue
      }
      names[other] = member.family
      numbered.append(place)
    }
    return (names, numbered)
  }

  /// Whether the column names children and not families.
  ///
  /// A heading that says siblings, and not their group, does where it has a number of the list; of any other the cells have to
  /// prove it: all are numbers of the list, none its row's own, and two name one another.
  private static func isOfNumbers(_ members: [Member], _ numbers: Set<String>, heading: String) -> Bool {
    let named = members.filter { !$0.family.isEmpty }.map { ($0.number, pieces($0.family, numbers)) }
    let words = HeadingWords(heading).words
    if !words.isDisjoint(with: ["group", "household"]) { return false }
    if !words.contains("family"), !words.isDisjoint(with: siblings) {
      return named.contains { !numbers.isDisjoint(with: $0.1) }
    }
    let each = Dictionary(named) { first, _ in first }
    return !named.isEmpty
      && named.allSatisfy { number, pieces in numbers.isSuperset(of: pieces) && pieces != [number] }
      && named.contains { number, pieces in
        pieces.contains { $0 != number && each[$0]?.contains(number) ?? false }
      }
  }

  /// What a cell names: one number, or several that are parted by any mark.
  private static func pieces(_ text: String, _ numbers: Set<String>) -> [String] {
    let whole = ListedValue.number(text)
    if numbers.contains(whole) { return [whole] }
    let parts = text.split { ",;/&+|".contains($0) || $0.isNewline }
      .map { ListedValue.number($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
      .filter { !ListedValue.isNone($0) }
    return parts.flatMap { part in
      let words = part.split(separator: " ").map { ListedValue.number(String($0)) }.filter { $0.lowercased() != "and" }
      // Beside a number of the list the words are a remark, as in `half-brother of 6021`.
      return numbers.isDisjoint(with: words) ? [part] : words.filter { $0.contains(where: \.isNumber) }
    }
  }
}
