/// Listed names within a longer run of letters: in writing without spaces, in handles and in addresses.
final class NamesWithinWords: Sendable {
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
  /// The same, letter by letter, where they are of plain letters.
  private let plain: LetterTrie
  /// Of how many letters those are that are not, the longest first.
  private let lengths: [Int]
  /// The initials of whoever has the part.
  private let initials: [String: Set<Character>]
  /// Names in writing without spaces, letter by letter, by their first; the longest first.
  private let unspaced: [String: [[String]]]
  /// Names of families that are one letter of such writing.
  private let families: Set<String>
  /// What of a name every case of it begins with.
  private let stems: Set<String>

  /// Runs longer than this are nobody's handle.
  static let longest = 64
  /// From how many letters on a name at an end of a word is no chance.
  private static let telling = 5

  /// Takes names that are one run of letters, families of one letter, the initials of whoever has a name, and what every case of a name
  /// begins with.
  init(_ names: Set<String>, families: Set<String>, initials: [String: Set<Character>], stems: Set<String>) {
    self.families = families
    self.stems = stems
    parts = names.filter { $0.count > 2 }
    plain = LetterTrie(parts)
    lengths = Set(parts.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }.map(\.count)).sorted(by: >)
    self.initials = initials
    let letters = names.filter { $0.unicodeScalars.contains(where: Self.isUnspaced) }.map { $0.map(String.init) }
    unspaced = Dictionary(grouping: letters.sorted { $0.count > $1.count }) { $0.first ?? "" }
  }

  /// Whether somebody who has a part of a name has this initial.
  func hasInitial(_ letter: Character, beside part: String) -> Bool { initials[part]?.contains(letter) == true }

  /// Where names stand in a run that is written without spaces; one letter is half of too many words to be replaced.
  func unspacedNames(in run: NameRun, of text: NameRuns) -> [(range: Range<Int>, isTelling: Bool)] {
    guard !run.isPlain, !unspaced.isEmpty || !families.isEmpty,
      text.folded(run).unicodeScalars.contains(where: Self.isUnspaced)
    else { return [] }
    let letters = text.characters(of: run)
    var found: [(range: Range<Int>, isTelling: Bool)] = []
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
  func reading(of run: NameRun, in text: NameRuns) -> Reading {
    let letters = text.letters[run.folded]
    if isInAnotherCase(run, letters) { return .holdsName }
    let found = run.isPlain ? plainParts(of: letters) : otherParts(of: letters)
    guard !found.isEmpty, letters.count <= Self.longest * 4 else { return .other }
    let isHandle = Self.isHandle(run.range, in: text.bytes)
    if Self.covers(letters.indices, with: found.filter { isHandle || !isCommon(letters[$0]) }) { return .name }
    if isHandle, isNameAndInitial(letters) || hasNameByCapitals(found, run, in: text) { return .name }
    return found.contains { isTelling($0, of: letters, isHandle: isHandle) } ? .holdsName : .other
  }

  /// Whether a word with a capital is a listed name in another case, which has another end: Сергія of Сергій, Agnieszki of Agnieszka.
  private func isInAnotherCase(_ run: NameRun, _ letters: ArraySlice<UInt8>) -> Bool {
    guard run.isCapital, !stems.isEmpty, letters.count <= Self.longest else { return false }
    let word = String(decoding: letters, as: UTF8.self)
    return DeclinedNames.lengthsOfEnds.contains { length in
      word.count > length && stems.contains(String(word.dropLast(length)))
        && DeclinedNames.isEnd(word.suffix(length), isPlain: run.isPlain)
    }
  }

  /// Where parts of names stand among plain letters.
  private func plainParts(of letters: ArraySlice<UInt8>) -> [Range<Int>] {
    guard !plain.isEmpty, letters.count > 3, letters.count <= Self.longest else { return [] }
    var found: [Range<Int>] = []
    for start in letters.startIndex...(letters.endIndex - 3) {
      var node = 0
      for index in start..<letters.endIndex {
        node = plain.step(node, letters[index])
        if node == 0 { break }
        if plain.isEnd(node) { found.append(start..<(index + 1)) }
      }
    }
    return found
  }

  /// The same among letters of which some are not plain.
  private func otherParts(of letters: ArraySlice<UInt8>) -> [Range<Int>] {
    guard !lengths.isEmpty else { return [] }
    let characters = Array(String(decoding: letters, as: UTF8.self).prefix(Self.longest + 1))
    guard characters.count <= Self.longest else { return [] }
    var starts = [letters.startIndex]
    for character in characters { starts.append((starts.last ?? 0) + String(character).utf8.count) }
    var found: [Range<Int>] = []
    for length in lengths where length < characters.count {
      for start in 0...(characters.count - length) where parts.contains(String(characters[start..<(start + length)])) {
        found.append(starts[start]..<starts[start + length])
      }
    }
    return found
  }

  /// Whether two or more of the parts make all of the letters, end to end.
  private static func covers(_ letters: Range<Int>, with parts: [Range<Int>]) -> Bool {
    var reached: Set<Int> = [letters.lowerBound]
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound })
    where part.count < letters.count && reached.contains(part.lowerBound) {
      reached.insert(part.upperBound)
    }
    return reached.contains(letters.upperBound)
  }

  private func isCommon(_ part: ArraySlice<UInt8>) -> Bool {
    CommonWord.isCommon(String(decoding: part, as: UTF8.self))
  }

  /// Whether it is one part of a name with an initial before or after it.
  private func isNameAndInitial(_ letters: ArraySlice<UInt8>) -> Bool {
    let letters = String(decoding: letters, as: UTF8.self)
    guard let first = letters.first, let last = letters.last else { return false }
    return hasInitial(first, beside: String(letters.dropFirst()))
      || hasInitial(last, beside: String(letters.dropLast()))
  }

  /// Whether capitals set off one of the parts from the words beside it: `#JusticeForNkechi`.
  private func hasNameByCapitals(_ parts: [Range<Int>], _ run: NameRun, in text: NameRuns) -> Bool {
    guard run.isPlain, run.range.count == run.folded.count else { return false }
    let offset = run.range.lowerBound - run.folded.lowerBound
    func isCapital(_ place: Int) -> Bool { text.bytes[place + offset].isCapital }
    return parts.contains { part in
      part.count < run.folded.count && isCapital(part.lowerBound) && !isCapital(part.lowerBound + 1)
        && (part.upperBound == run.folded.upperBound || isCapital(part.upperBound)) && !isCommon(text.letters[part])
    }
  }

  private func isTelling(_ part: Range<Int>, of letters: ArraySlice<UInt8>, isHandle: Bool) -> Bool {
    guard part.count < letters.count else { return false }
    if isHandle { return true }
    let name = letters[part]
    let isPlain = name.allSatisfy { $0 < 0x80 }
    // Letters that fold to none of English are of writing in which small words are joined to names.
    let isAnywhere = !letters.allSatisfy { $0 < 0x80 }
    return (isAnywhere || part.lowerBound == letters.startIndex || part.upperBound == letters.endIndex)
      && (part.count >= Self.telling || !isPlain) && !isCommon(name)
  }

  /// Whether a run is part of a handle, an address or a user name.
  private static func isHandle(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isMark(_ byte: UInt8) -> Bool { byte.isFigure || "@_#".utf8.contains(byte) }
    func isEnd(_ byte: UInt8) -> Bool { byte.isGap || byte.isLineEnd }
    return bytes[..<range.lowerBound].suffix(longest).reversed().prefix { !isEnd($0) }.contains(where: isMark)
      || bytes[range.upperBound...].prefix(longest).prefix { !isEnd($0) }.contains(where: isMark)
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
