/// A date as people write it, around its first figure.
struct DateInText {
  /// Where it stands; where the month stands first it begins before the figure.
  let range: Range<Int>
  /// Whether it has a year and cannot be anything else.
  let isWhole: Bool
  /// Whether it is figures without anything between, which only a label makes a date.
  let isBare: Bool

  /// Reads one around the figure at an index; nothing where it is none.
  init?(in bytes: [UInt8], at index: Int, from floor: Int) {
    let end = Nearby.afterFigures(index, in: bytes)
    guard
      index == floor || !(bytes[index - 1].isLetter || bytes[index - 1] == UInt8(ascii: "."))
        || Nearby.word(in: bytes, before: index - 1, from: floor) == "b",
      let first = Nearby.value(bytes[index..<end])
    else { return nil }
    let count = end - index
    if let inFigures = Self.inFigures(first, count, in: bytes, end) {
      self.init(index..<inFigures.end, isWhole: inFigures.isWhole)
    } else if count <= 2, (1...31).contains(first), let inWords = Self.dayAndMonth(in: bytes, end) {
      self.init(index..<inWords.end, isWhole: inWords.hasYear)
    } else if let start = Self.month(in: bytes, before: index, from: floor) {
      // "March 2014", "March 12th, 2014", "March 12".
      if count == 4, (1900...2099).contains(first) {
        self.init(start..<end, isWhole: true)
      } else if count <= 2, (1...31).contains(first) {
        let day = Self.afterOrdinal(end, in: bytes)
        let year = Self.year(in: bytes, Self.afterMarks(day, in: bytes, ", "))
        self.init(start..<(year ?? day), isWhole: year != nil)
      } else {
        return nil
      }
    } else if count == 6 || count == 8, end == bytes.count || !bytes[end].isLetterOrFigure {
      self.init(index..<end, isWhole: false, isBare: true)
    } else {
      return nil
    }
  }

  private init(_ range: Range<Int>, isWhole: Bool, isBare: Bool = false) {
    self.range = range
    self.isWhole = isWhole
    self.isBare = isBare
  }

  /// `12/3/14`, `12.03.2014`, `12 03 2014`, `2014-03-12`, `12/03`.
  private static func inFigures(
    _ first: Int,
    _ count: Int,
    in bytes: [UInt8],
    _ end: Int
  ) -> (end: Int, isWhole: Bool)? {
    guard end + 1 < bytes.count, "/.- \\".utf8.contains(bytes[end]) else { return nil }
    let mark = bytes[end]
    let second = afterMarks(end, in: bytes, " ")
    let begins = second > end ? (mark == UInt8(ascii: " ") ? second : end + 1) : afterMarks(end + 1, in: bytes, " ")
    let secondEnd = Nearby.afterFigures(begins, in: bytes)
    guard let month = Nearby.value(bytes[begins..<secondEnd]), (1...2).contains(secondEnd - begins) else { return nil }
    if count == 4 {
      guard (1900...2099).contains(first), (1...12).contains(month), secondEnd < bytes.count, bytes[secondEnd] == mark
      else { return nil }
      let last = Nearby.afterFigures(secondEnd + 1, in: bytes)
      guard let day = Nearby.value(bytes[(secondEnd + 1)..<last]), (1...31).contains(day), last - secondEnd <= 3
      else { return nil }
      return (last, true)
    }
    guard count <= 2, (1...31).contains(first), (1...12).contains(month) else { return nil }
    if secondEnd < bytes.count, bytes[secondEnd] == mark || bytes[secondEnd] == UInt8(ascii: " ") {
      let third = bytes[secondEnd] == mark ? afterMarks(secondEnd + 1, in: bytes, " ") : secondEnd
      if third > secondEnd, let last = year(in: bytes, third) { return (last, true) }
    }
    let isTime = mark != UInt8(ascii: "/") && mark != UInt8(ascii: "\\")
    return isTime ? nil : (secondEnd, false)
  }

  /// `12th of March 2014`, `12Mar14`, `12-Mar`: from after the day on.
  private static func dayAndMonth(in bytes: [UInt8], _ end: Int) -> (end: Int, hasYear: Bool)? {
    var index = afterMarks(afterOrdinal(end, in: bytes), in: bytes, " -./")
    if Nearby.word(in: bytes, at: index) == "of" { index = afterMarks(index + 2, in: bytes, " ") }
    let word = Nearby.word(in: bytes, at: index)
    guard CommonWord.months.contains(word) else { return nil }
    index += word.utf8.count
    guard let last = year(in: bytes, afterMarks(index, in: bytes, " -./,'")) else { return (index, false) }
    return (last, true)
  }

  /// Where the year ends that begins at a byte: four figures, or two and no more.
  private static func year(in bytes: [UInt8], _ index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let end = Nearby.afterFigures(index, in: bytes)
    guard end == bytes.count || !bytes[end].isLetter, let year = Nearby.value(bytes[index..<end]) else { return nil }
    if end - index == 4 { return (1900...2099).contains(year) ? end : nil }
    // "12 March 10:30" and "12/3 14 people" are no years.
    let goesOn = end + 1 < bytes.count && ":.".utf8.contains(bytes[end]) && bytes[end + 1].isFigure
    return end - index == 2 && !goesOn ? end : nil
  }

  /// Where the month begins whose name ends before a byte, with a space or little else between.
  private static func month(in bytes: [UInt8], before index: Int, from floor: Int) -> Int? {
    var end = index
    while end > floor, index - end < 3, " .,-'".utf8.contains(bytes[end - 1]) { end -= 1 }
    let word = Nearby.word(in: bytes, before: end, from: floor)
    return CommonWord.months.contains(word) ? end - word.utf8.count : nil
  }

  private static func afterOrdinal(_ end: Int, in bytes: [UInt8]) -> Int {
    let word = end < bytes.count ? Nearby.word(in: bytes, at: end) : ""
    return ["st", "nd", "rd", "th"].contains(word) ? end + 2 : end
  }

  private static func afterMarks(_ index: Int, in bytes: [UInt8], _ marks: StaticString) -> Int {
    let marks = marks.withUTF8Buffer { Array($0) }
    var end = index
    while end < bytes.count, end - index < 3, marks.contains(bytes[end]) { end += 1 }
    return end
  }
}
