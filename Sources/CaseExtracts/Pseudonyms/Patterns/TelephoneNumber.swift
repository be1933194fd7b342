/// A telephone number in the spellings that people write.
enum TelephoneNumber {
  /// The number that begins at a figure, with what stands before it: `+`, a bracket.
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    var start = index
    if start > floor, bytes[start - 1] == UInt8(ascii: "+") { start -= 1 }
    let isInternational = start < index
    if start > floor, bytes[start - 1] == UInt8(ascii: "(") { start -= 1 }
    guard start == floor || !bytes[start - 1].isLetterOrFigure else { return nil }
    // A decimal or a time begins no number; of two with a stroke between, each is as long as a number is.
    let follows = start > floor + 1 && bytes[start - 2].isFigure ? bytes[start - 1] : 0
    if ".:£".utf8.contains(follows) { return nil }
    let groups = groups(in: bytes, at: index)
    if let end = end(of: groups, isInternational) ?? strokedEnd(in: bytes, at: index)
      ?? end(of: self.groups(in: bytes, at: index, overLines: true), isInternational)
    {
      return goesOn(end, with: ":", in: bytes) ? nil : start..<extended(end, in: bytes)
    }
    guard follows != stroke, let end = labelled(groups, in: bytes, start, from: floor),
      !goesOn(end, with: ":/", in: bytes)
    else { return nil }
    return start..<extended(end, in: bytes)
  }

  /// Whether figures follow after one of some marks.
  private static func goesOn(_ end: Int, with marks: StaticString, in bytes: [UInt8]) -> Bool {
    end + 1 < bytes.count && bytes[end + 1].isFigure && marks.withUTF8Buffer { $0.contains(bytes[end]) }
  }

  /// Figures that follow each other without anything between.
  private struct Group {
    var figures: ArraySlice<UInt8>
    var end: Int { figures.endIndex }
  }

  /// The end of a number in three groups or more with strokes between, `0161/496/0345`; dates have shorter ones.
  private static func strokedEnd(in bytes: [UInt8], at index: Int) -> Int? {
    guard bytes[index] == 0x30 else { return nil }
    let groups = groups(in: bytes, at: index, with: "/")
    guard groups.count > 2, groups.allSatisfy({ $0.figures.count > 2 }) else { return nil }
    return end(of: groups, false)
  }

  /// The groups of a number that may be one: with a space, a hyphen, a stop or a bracket between.
  private static func groups(
    in bytes: [UInt8],
    at index: Int,
    with marks: StaticString = "-._()",
    overLines: Bool = false
  ) -> [Group] {
    var groups: [Group] = []
    var index = index
    var count = 0
    while count < 16, groups.count < 15 {
      let end = Nearby.afterFigures(index, in: bytes)
      guard end > index else { break }
      count += end - index
      groups.append(Group(figures: bytes[index..<end]))
      var next = end
      while next < bytes.count, next - end < 3,
        bytes[next].isGap || marks.withUTF8Buffer({ $0.contains(bytes[next]) })
      {
        next += 1
      }
      if overLines { next = Nearby.afterLineEnd(next, in: bytes) }
      guard next > end, next < bytes.count, bytes[next].isFigure else { break }
      index = next
    }
    // What goes on in letters is a measure or a time: "07700 900123 2pm".
    if let last = groups.last, last.end < bytes.count, bytes[last.end].isEnglishLetter, groups.count > 1,
      !"ex".utf8.contains(bytes[last.end] | 0x20)
    {
      groups.removeLast()
    }
    return groups
  }

  /// Where a number ends that begins with a nought, with the code of a country, or as a mobile that lost its nought.
  private static func end(of groups: [Group], _ isInternational: Bool) -> Int? {
    guard let first = groups.first else { return nil }
    let figures = groups.flatMap { $0.figures.map { $0 - 0x30 } }
    if isInternational || figures.starts(with: [0, 0]) {
      let country = Array(figures.drop { $0 == 0 })
      let noughts = figures.count - country.count
      guard country.starts(with: [4, 4]) else { return boundary(groups, (noughts + 8)...(noughts + 15)) }
      let nought = country.dropFirst(2).first == 0 ? 1 : 0
      return boundary(groups, (noughts + nought + 11)...(noughts + nought + 12))
    }
    if figures.first == 0 {
      guard figures.count > 1, nationalSeconds.contains(figures[1]) else { return nil }
      // A date has two figures first, and so has a telephone number in pairs, of which no month has as many as the second.
      guard
        first.figures.count > 2 || (first.figures.count == 1 && groups.count > 1 && groups[1].figures.count > 2)
          || isApart(groups)
      else { return nil }
      return boundary(groups, 10...11)
    }
    guard figures.count >= 10, figures[0] == 7, figures[1] > 0,
      [[10], [4, 6], [4, 3, 3], [3, 7]].contains(where: {
        $0.elementsEqual(groups.prefix($0.count).map(\.figures.count))
      })
    else { return nil }
    return boundary(groups, 10...10)
  }

  /// Whether a number is written figure by figure, as 2, 3, 3 and 3, or in pairs.
  private static func isApart(_ groups: [Group]) -> Bool {
    let counts = groups.map(\.figures.count)
    if counts.count > 9, counts.prefix(10).allSatisfy({ $0 == 1 }) { return true }
    if counts.starts(with: [2, 3, 3, 3]) { return true }
    let isInPairs = counts.starts(with: [2, 2, 2, 2, 2, 1]) || counts.starts(with: [2, 2, 2, 2, 3])
    return isInPairs && (Nearby.value(groups[1].figures) ?? 0) > 12
  }

  /// The end of the last group with which the figures are as many as they may be.
  private static func boundary(_ groups: [Group], _ allowed: ClosedRange<Int>) -> Int? {
    var count = 0
    var end: Int?
    for group in groups {
      count += group.figures.count
      if allowed.contains(count) { end = group.end }
    }
    return end
  }

  /// Where a local number ends that a word before it tells.
  private static func labelled(_ groups: [Group], in bytes: [UInt8], _ start: Int, from floor: Int) -> Int? {
    guard let end = boundary(groups, 6...12), groups.allSatisfy({ $0.figures.count > 1 }) else { return nil }
    let before = Nearby.before(start, 28, in: bytes, from: floor)
    guard
      let line = before.split(
        omittingEmptySubsequences: false,
        whereSeparator: { $0.isNewline || ";,.!?".contains($0) }
      ).last
    else { return nil }
    let words = line.split { !$0.isLetter }.suffix(4)
    guard !line.contains(where: \.isNumber), let label = words.lastIndex(where: { labels.contains(String($0)) }) else {
      return nil
    }
    return words[words.index(after: label)...].allSatisfy { small.contains(String($0)) } ? end : nil
  }

  /// Where an extension after the number ends, or the end of a second number that is written short: `0161 496 0345/0346`.
  private static func extended(_ end: Int, in bytes: [UInt8]) -> Int {
    if goesOn(end, with: "/", in: bytes) {
      // "07700 900123/07700 900124": the second is a number of its own.
      if self.end(of: groups(in: bytes, at: end + 1), false) != nil { return end }
      let last = Nearby.afterFigures(end + 1, in: bytes)
      let isEnd = last == bytes.count || !(bytes[last].isLetterOrFigure || bytes[last] == stroke)
      return isEnd && (4...8).contains(last - end) ? last : end
    }
    var index = Nearby.afterGap(end, in: bytes)
    let word = index < bytes.count ? Nearby.word(in: bytes, at: index) : ""
    guard ["x", "ext", "extn", "extension"].contains(word) else { return end }
    index += word.utf8.count
    while index < bytes.count, bytes[index].isGap || ".:".utf8.contains(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index].isFigure else { return end }
    return Nearby.afterFigures(index, in: bytes)
  }

  private static let stroke = UInt8(ascii: "/")
  private static let nationalSeconds: Set<UInt8> = [1, 2, 3, 5, 7, 8, 9]
  private static let labels: Set<String> = [
    "tel", "telephone", "phone", "mobile", "mob", "mobiles", "fax", "whatsapp", "landline", "ring", "call", "text",
    "dial",
  ]
  private static let small: Set<String> = [
    "no", "nos", "number", "numbers", "is", "on", "her", "him", "them", "us", "me", "the", "at", "home", "work", "new",
    "mother", "father", "mum", "dad",
  ]
}
