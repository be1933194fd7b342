/// What a heading says, whatever its order, capitals, marks and abbreviations: `Worker Allocated`, `LCS no.` and `ChildID` are
/// read like `allocated worker`, `lcs id` and `child id`.
struct HeadingWords: Hashable {
  /// Its words, each in the one spelling that all of its abbreviations have.
  let words: Set<String>

  /// Takes a heading; what stands in brackets is a remark on it.
  init(_ heading: String) {
    var words: Set<String> = []
    for word in Self.split(Self.withoutRemarks(heading)) where !Self.small.contains(word) {
      words.formUnion(Self.spellings[word] ?? [word])
    }
    self.words = words
  }

  /// Whether it says a phrase, words aside that may stand beside it.
  func says(_ phrase: HeadingWords, beside: Set<String>) -> Bool {
    if words == phrase.words { return true }
    let core = phrase.words.subtracting(beside)
    return !core.isEmpty && words.subtracting(beside) == core
  }

  /// A heading without what stands in brackets.
  static func withoutRemarks(_ heading: String) -> String {
    var depth = 0
    return String(
      heading.filter { character in
        if character == "(" || character == "[" { depth += 1 }
        defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
        return depth == 0
      }
    )
  }

  /// Words in small letters; a capital after a small letter begins one.
  static func split(_ heading: String) -> [String] {
    var words = [""]
    var before: Character = " "
    for character in heading {
      if !character.isLetter, !character.isNumber {
        words.append("")
      } else if character.isUppercase, before.isLowercase {
        words.append(character.lowercased())
      } else {
        words[words.count - 1] += character.lowercased()
      }
      before = character
    }
    return words.filter { !$0.isEmpty }
  }

  /// Words that change nothing.
  private static let small: Set<String> = ["the", "of", "a", "an", "as", "at", "current", "currently"]

  private static let spellings: [String: Set<String>] = [
    "no": ["id"], "nr": ["id"], "num": ["id"], "number": ["id"], "ref": ["id"], "reference": ["id"],
    "identifier": ["id"], "ids": ["id"], "numbers": ["id"], "code": ["id"], "lachild": ["la", "child"],
    "childid": ["child", "id"],
    "lachildid": ["la", "child", "id"], "sw": ["social", "worker"], "caseworker": ["case", "worker"],
    "keyworker": ["key", "worker"], "caseholder": ["case", "holder"], "mgr": ["manager"], "tm": ["team", "manager"],
    "prev": ["previous"], "previously": ["previous"], "former": ["previous"], "past": ["previous"],
    "latest": ["last"], "maximum": ["max"],
  ]
}
