import AuditRules

/// Two notes of one day of which one may be the other after somebody worded it anew.
///
/// Several notes of a day are usual, so that all else has to be the same, and most of the words: a time that both have, or else so many words
/// that no two calls are told in them.
struct RewordedNote {
  private let mine: MappedPart
  private let theirs: MappedPart

  init(_ mine: MappedPart, _ theirs: MappedPart) {
    self.mine = mine
    self.theirs = theirs
  }

  /// How many words are only in the longer of the two; nothing where they are two notes.
  ///
  /// - Parameter dayKey: the key of the day of such a note.
  /// - Returns: the words.
  func words(_ dayKey: String) -> Int? {
    guard let day = mine.dayHeld(dayKey), day == theirs.dayHeld(dayKey) else { return nil }
    let both = mine.facts.keys.filter { $0 != "identifier" && theirs[$0] != nil }
    let other = both.filter { key in
      guard case .content(let one, _) = mine[key], case .content(let two, _) = theirs[key] else { return false }
      if case .text(let one) = one, case .text(let two) = two { return one != two && !MaskedCopy.isSame(one, two) }
      return one != two
    }
    // When it was entered is another day where it was entered again.
    let texts = other.filter { $0 != "recorded" }
    guard texts.count == 1, let key = texts.first, ["text", "event"].contains(key), let one = mine.textHeld(key),
      let two = theirs.textHeld(key)
    else { return nil }
    let isOfOneTime = mine.textHeld("time").map { $0 == theirs.textHeld("time") } ?? false
    return Self.words(one, two, isOfOneTime: isOfOneTime)
  }

  private static func words(_ one: String, _ two: String, isOfOneTime: Bool) -> Int? {
    let (mine, theirs) = (counted(one), counted(two))
    let (count, other) = (mine.values.reduce(0, +), theirs.values.reduce(0, +))
    let shared = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    let longer = max(count, other)
    let isMostly = shared * 4 >= longer * 3
    // At one time of day it is enough that nothing of the shorter one was taken away.
    let isWithin = isOfOneTime && shared == min(count, other)
    guard shared >= (isOfOneTime ? fewest : fewestWithoutTime), isMostly || isWithin else { return nil }
    return longer - shared
  }

  /// How many words two notes of one time have in common at least.
  private static let fewest = 4
  /// The same of notes of which no time is known.
  private static let fewestWithoutTime = 12

  private static func counted(_ text: String) -> [Substring: Int] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
