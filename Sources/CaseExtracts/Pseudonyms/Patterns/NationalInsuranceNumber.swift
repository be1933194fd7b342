/// A National Insurance number: two letters, six figures in one or in pairs, and a letter from A to D.
enum NationalInsuranceNumber {
  /// The number around its figures, and whether it is one; without its last letter a label has to say so.
  ///
  /// Source: HM Revenue and Customs, *National Insurance Manual*, NIM39110, "Format and security: what a NINO looks like".
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    var start = index
    while start > floor, index - start < 2, bytes[start - 1].isGap || bytes[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    let isApart = start < index
    guard start - floor >= 2, bytes[(start - 2)..<start].allSatisfy(\.isEnglishLetter) else { return nil }
    let letters = bytes[(start - 2)..<start]
    start -= 2
    guard start == floor || !bytes[start - 1].isLetterOrFigure, isPrefix(letters) else { return nil }
    let before = Nearby.before(start, 32, in: bytes, from: floor)
    let isLabelled = labels.contains { before.contains($0) }
    // Words of two letters stand before many numbers: "on 12 03 26", "at 12".
    if isApart, !isLabelled, !letters.allSatisfy(\.isCapital) || words.contains(Nearby.small(letters)) { return nil }
    guard let figures = afterFigures(in: bytes, at: index) else { return nil }
    let last = Nearby.afterSeparator(figures, in: bytes, most: 1)
    if last < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(bytes[last] | 0x20),
      last + 1 == bytes.count || !bytes[last + 1].isLetterOrFigure,
      last == figures || bytes[last].isCapital || isLabelled
    {
      return start..<(last + 1)
    }
    return isLabelled && (figures == bytes.count || !bytes[figures].isLetterOrFigure) ? start..<figures : nil
  }

  /// Where six figures end, in one or in pairs.
  private static func afterFigures(in bytes: [UInt8], at index: Int) -> Int? {
    var end = Nearby.afterFigures(index, in: bytes)
    if end - index == 6 { return end }
    guard end - index == 2 else { return nil }
    for _ in 0..<2 {
      let next = Nearby.afterSeparator(end, in: bytes)
      guard next > end, next < bytes.count else { return nil }
      end = Nearby.afterFigures(next, in: bytes)
      guard end - next == 2 else { return nil }
    }
    return end
  }

  /// Whether two letters may begin one: QQ does in examples only, and in those that people copy.
  private static func isPrefix(_ letters: ArraySlice<UInt8>) -> Bool {
    let small = Nearby.small(letters)
    guard let first = small.utf8.first, let second = small.utf8.dropFirst().first else { return false }
    if small == "qq" { return true }
    return !notFirst.contains(first) && !notSecond.contains(second) && !never.contains(small)
  }

  private static let notFirst = Set("dfiquv".utf8)
  private static let notSecond = Set("dfiquvo".utf8)
  private static let never: Set<String> = ["bg", "gb", "kn", "nk", "nt", "tn", "zz"]
  private static let labels = ["national insurance", "nino", "ni no", "ni num", "n.i.", "ni:", "ni "]
  private static let words: Set<String> = [
    "am", "as", "at", "be", "by", "he", "me", "my", "pm", "re", "we", "ch", "cp", "pc", "sw", "hv", "yp", "tm",
  ]
}
