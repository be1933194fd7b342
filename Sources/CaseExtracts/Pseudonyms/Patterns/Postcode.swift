/// A postcode by its published shape and areas, in capitals or not, with or without its space.
enum Postcode {
  /// The postcode around its first figure.
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    if let apart = writtenApart(in: bytes, at: index, from: floor) { return apart }
    var start = index
    while start > floor, index - start < 3, bytes[start - 1].isEnglishLetter { start -= 1 }
    guard start < index else { return nil }
    return found(in: bytes, from: start, after: floor)
  }

  /// The postcode that begins at a letter.
  ///
  /// Source: Royal Mail, *Programmers' guide to the Postcode Address File*, "Format of a postcode".
  static func found(in bytes: [UInt8], from start: Int, after floor: Int) -> Range<Int>? {
    guard start < bytes.count, start == floor || !bytes[start - 1].isLetterOrFigure else { return nil }
    let letters = bytes[start...].prefix(3).prefix(while: \.isEnglishLetter)
    guard (1...2).contains(letters.count), areas.contains(Nearby.small(letters)) else { return nil }
    let figures = bytes[letters.endIndex...].prefix(3).prefix(while: \.isFigure)
    // Without a space the last of the figures is of the second half.
    for taken in [2, 1] where taken <= figures.count {
      var end = figures.startIndex + taken
      if taken == 1, end < bytes.count, bytes[end].isEnglishLetter, outwardLast.contains(bytes[end] & 0xDF) {
        if let whole = inward(in: bytes, after: end + 1) { return start..<whole }
      }
      if end == figures.endIndex || taken < figures.count { end = figures.startIndex + taken }
      if let whole = inward(in: bytes, after: end) { return start..<whole }
    }
    return nil
  }

  /// The postcode whose area stands apart, all of it in capitals: `BD 7 1DP`.
  private static func writtenApart(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    guard index >= floor + 2, bytes[index - 1] == 0x20, bytes[index - 2].isCapital else { return nil }
    var start = index - 1
    while start > floor, index - start < 4, bytes[start - 1].isEnglishLetter { start -= 1 }
    let letters = bytes[start..<(index - 1)]
    guard (1...2).contains(letters.count), letters.allSatisfy(\.isCapital), areas.contains(Nearby.small(letters)),
      start == floor || !bytes[start - 1].isLetterOrFigure
    else { return nil }
    let figures = bytes[index...].prefix(3).prefix(while: \.isFigure)
    for taken in [2, 1] where taken <= figures.count {
      guard let end = inward(in: bytes, after: index + taken), bytes[(end - 2)..<end].allSatisfy(\.isCapital) else {
        continue
      }
      // Beside a number of one letter only a space before the second half tells: "B 7 1DP", and not "E 71DP".
      if letters.count == 1, bytes[index + taken] != 0x20 { continue }
      return start..<end
    }
    return nil
  }

  /// Where the second half ends, that begins after a byte or the space there.
  private static func inward(in bytes: [UInt8], after end: Int) -> Int? {
    let hasHyphen = end < bytes.count && bytes[end] == UInt8(ascii: "-")
    let index = hasHyphen ? end + 1 : Nearby.afterGap(end, in: bytes, most: 3, lines: true)
    guard index + 3 <= bytes.count, bytes[index].isFigure,
      index + 3 == bytes.count || !bytes[index + 3].isLetterOrFigure,
      bytes[(index + 1)...].prefix(2).allSatisfy({ $0.isEnglishLetter && !notInward.contains($0 & 0xDF) })
    else { return nil }
    // "b4 2nd visit", "s20 2hr": a number with what it counts.
    let last = bytes[(index + 1)..<(index + 3)]
    let isSmall = last.allSatisfy { !$0.isCapital }
    return isSmall && counted.contains(Nearby.small(last)) ? nil : index + 3
  }

  private static let outwardLast = Set("ABCDEFGHJKMNPRSTUVWXY".utf8)
  private static let notInward = Set("CIKMOV".utf8)
  private static let counted: Set<String> = ["st", "nd", "rd", "th", "hr", "yr", "wk", "lb", "ft", "pt", "yo", "x"]

  private static let areas = Set(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu \
    gy ha hd hg hp hr hs hu hx ig im ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph \
    pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze \
    bf bx je
    """.split(separator: " ").map(String.init)
  )
}
