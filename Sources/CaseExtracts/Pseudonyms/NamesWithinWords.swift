/// Listed names within a longer run of letters: in writing without spaces, in handles and in addresses.
struct NamesWithinWords {
  /// What a run of letters is.
  enum Reading {
    /// Made of parts of listed names and of initials.
    case name
    /// A longer word that holds a listed name.
    case holdsName
    case other
  }

  /// Names that are one run of letters, folded.
  private let parts: Set<String>
  /// The first three letters of each, without which nothing else need be looked for.
  private let beginnings: Set<String>
  /// How many letters they have, the longest first.
  private let lengths: [Int]
  /// The initials of whoever has the part.
  private let initials: [String: Set<Character>]
  /// Names in writing without spaces, letter by letter, by their first; the longest first.
  private let unspaced: [String: [[String]]]
  /// Names of families that are one letter of such writing.
  private let families: Set<String>

  /// Runs longer than this are nobody's handle.
  private static let longest = 64
  /// From how many letters on a name at an end of a word is no chance.
  private static let telling = 5

  /// Takes names that are one run of letters, families of one letter, and the initials of whoever has a name.
  init(_ names: Set<String>, families: Set<String>, initials: [String: Set<Character>]) {
    self.families = families
    parts = names.filter { $0.count > 2 }
    beginnings = Set(parts.map { String($0.prefix(3)) })
    lengths = Set(parts.map(\.count)).sorted(by: >)
    self.initials = initials
    let letters = names.filter { $0.unicodeScalars.contains(where: Self.isUnspaced) }.map { $0.map(String.init) }
    unspaced = Dictionary(grouping: letters.sorted { $0.count > $1.count }) { $0.first ?? "" }
  }

  /// Where names stand in a run that is written without spaces; one letter is half of too many words to be replaced.
  func unspacedNames(in run: NameRun, of text: String) -> [(range: Range<String.Index>, isTelling: Bool)] {
    guard !unspaced.isEmpty || !families.isEmpty, run.folded.unicodeScalars.contains(where: Self.isUnspaced) else {
      return []
    }
    let letters = NameRun.letters(text, in: run.range)
    var found: [(range: Range<String.Index>, isTelling: Bool)] = []
    var index = 0
    while index < letters.count {
      let name = (unspaced[letters[index].folded] ?? []).first { name in
        index + name.count <= letters.count
          && name.indices.allSatisfy { letters[index + $0].folded == name[$0] }
      }
      let length = name?.count ?? 1
      let isFamily =
        length == 1 && families.contains(letters[index].folded)
        && FamilyFirstName.beginsWithTitle(letters[(index + 1)...].map(\.folded))
      if name != nil || isFamily {
        let range = letters[index].range.lowerBound..<letters[index + length - 1].range.upperBound
        found.append((range, length > 1 || isFamily))
      }
      index += length
    }
    return found
  }

  /// What a run is that is no listed name itself.
  func reading(of run: NameRun, in text: String) -> Reading {
    guard let shortest = lengths.last else { return .other }
    let letters = Array(run.folded.prefix(Self.longest + 1))
    guard letters.count > shortest, letters.count <= Self.longest,
      (0...(letters.count - 3)).contains(where: { beginnings.contains(String(letters[$0..<($0 + 3)])) })
    else { return .other }
    let isHandle = Self.isHandle(run.range, in: text)
    if covers(letters[...], isHandle: isHandle) > 1 { return .name }
    if isHandle, hasInitial(letters) { return .name }
    return holdsName(letters, isHandle: isHandle) ? .holdsName : .other
  }

  /// Of how many names these letters are made from end to end; none where a letter is left.
  private func covers(_ letters: ArraySlice<Character>, isHandle: Bool) -> Int {
    var most = [Int?](repeating: nil, count: letters.count + 1)
    most[0] = 0
    for end in 1...letters.count {
      for length in lengths where length <= end {
        guard let before = most[end - length] else { continue }
        let part = String(letters[(letters.startIndex + end - length)..<(letters.startIndex + end)])
        guard parts.contains(part), isHandle || !CommonWord.isCommon(part) else { continue }
        most[end] = max(most[end] ?? 0, before + 1)
      }
    }
    return most.last.flatMap(\.self) ?? 0
  }

  /// Whether it is one part of a name with an initial before or after it.
  private func hasInitial(_ letters: [Character]) -> Bool {
    guard let first = letters.first, let last = letters.last else { return false }
    return initials[String(letters.dropFirst())]?.contains(first) == true
      || initials[String(letters.dropLast())]?.contains(last) == true
  }

  private func holdsName(_ letters: [Character], isHandle: Bool) -> Bool {
    for length in lengths where length < letters.count {
      // Letters that fold to none of English are of writing in which small words are joined to names.
      let isAnywhere = isHandle || !letters.allSatisfy(\.isASCII)
      for start in isAnywhere ? Array(0...(letters.count - length)) : [0, letters.count - length] {
        let part = String(letters[start..<(start + length)])
        let tells = isHandle || length >= Self.telling || !part.allSatisfy(\.isASCII)
        if tells, parts.contains(part), isHandle || !CommonWord.isCommon(part) { return true }
      }
    }
    return false
  }

  /// Whether a run is part of a handle, an address or a user name.
  private static func isHandle(_ range: Range<String.Index>, in text: String) -> Bool {
    func isMark(_ character: Character) -> Bool { character.isNumber || "@_#".contains(character) }
    return text[..<range.lowerBound].suffix(longest).reversed().prefix { !$0.isWhitespace }.contains(where: isMark)
      || text[range.upperBound...].prefix(longest).prefix { !$0.isWhitespace }.contains(where: isMark)
  }

  /// Whether a letter is of writing in which words follow each other without a space, or small words are joined to names.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true  // Thai, Lao, Burmese, Khmer
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: true  // Korean
    case 0x3040...0x30FF, 0x31F0...0x31FF: true  // Japanese kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true  // Chinese characters
    default: false
    }
  }
}
