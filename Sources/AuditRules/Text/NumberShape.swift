/// What a word that begins with a digit is: a date, a count, a time of day, `31st`, `2x`, `48hrs`, `11kg` or `6/52`.
enum NumberShape {
  static func classes(of word: String) -> WordClasses {
    if let plain = plain(word) { return plain }
    let (figures, marks, tail) = parts(of: word)
    switch tail {
    case "":
      if isDate(figures, marks) { return .date }
      // "1:1" is no time of day.
      if marks == [":"], figures[0] < 24, figures[1] < 60, word.utf8.count >= 4 { return [.number, .clock] }
      if marks == ["/"], figures.count == 2 {
        if figures[1] == 52 { return [.weeks, .span] }
        // "16/40": the week of a pregnancy.
        if figures[1] == 40, (4...42).contains(figures[0]) { return [.weeks, .span] }
        if figures[1] == 7, figures[0] > 7 { return [.slashed] }
        return (1...31).contains(figures[0]) && (1...12).contains(figures[1]) ? .slashed : .number
      }
      // "0.02" is a decimal, and no time of day.
      if marks == ["."], figures[0] == 0 { return .number }
      if marks == ["."], figures[0] < 24, figures[1] < 60, word.utf8.count >= 4,
        word.utf8.dropLast(2).last == UInt8(ascii: ".")
      {
        return [.number, .clock]
      }
      if marks == ["."], (1...31).contains(figures[0]), (1...12).contains(figures[1]) { return [.number, .dotted] }
      if marks.isEmpty, (1900...2299).contains(figures[0]), word.utf8.count == 4 { return .year }
      return .number
    case "st", "nd", "rd", "th": return marks.isEmpty ? .ordinal : []
    case "am", "pm": return .clock
    case "x": return [.number, .times]
    case "hr", "hrs", "h", "min", "mins", "m", "wk", "wks", "day", "days", "d", "week", "weeks", "mth", "mths", "month",
      "months", "yr", "yrs", "hours", "hour":
      return tail == "m" || tail == "h" || tail == "d" ? .number : .span
    case "kg", "kgs", "g", "lb", "lbs", "st.", "cm", "oz", "ml", "mg", "k", "stone": return [.number, .weight]
    default: return []
    }
  }

  /// A year or a number that is written in figures alone, as most are: nothing has to be taken apart.
  private static func plain(_ word: String) -> WordClasses? {
    var value = 0
    var count = 0
    for byte in word.utf8 {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = min(value, 1_000_000) * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    return count == 4 && (1900...2299).contains(value) ? .year : .number
  }

  /// The figures, the marks between them, and the letters after them.
  private static func parts(of word: String) -> (figures: [Int], marks: [String], tail: String) {
    var figures = [0]
    var marks: [String] = []
    var tail = ""
    for scalar in word.unicodeScalars {
      if scalar.isASCII, let digit = Int(String(scalar)), tail.isEmpty {
        // Held well below overflow: only small figures mean anything here.
        figures[figures.count - 1] = min(figures[figures.count - 1], 1_000_000) * 10 + digit
      } else if tail.isEmpty, "/-.:,".unicodeScalars.contains(scalar) {
        marks.append(String(scalar))
        figures.append(0)
      } else {
        tail.unicodeScalars.append(scalar)
      }
    }
    return (figures, marks, tail)
  }

  private static func isDate(_ figures: [Int], _ marks: [String]) -> Bool {
    guard figures.count == 3, marks[0] == marks[1], ["/", "-", "."].contains(marks[0]) else { return false }
    if figures[0] >= 1900 { return Day(year: figures[0], month: figures[1], day: figures[2]) != nil }
    let year = figures[2] < 100 ? 2000 + figures[2] : figures[2]
    return Day(year: year, month: figures[1], day: figures[0]) != nil
  }
}
