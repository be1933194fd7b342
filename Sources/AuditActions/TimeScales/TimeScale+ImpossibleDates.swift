import AuditRules

extension TimeScale {
  /// What stands in a text in the shape of a date, and is no day of the calendar, such as `31/02/2026` or
  /// `31 February 2026`; each as it was written, in the order of the text.
  public static func impossibleDates(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace || ",;–—".contains($0) }
    var found: [String] = []
    for index in words.indices {
      let word = core(of: words[index])
      if let date = WrittenDate(word), date.day == nil { found.append(String(word)) }
      guard index + 2 < words.endIndex else { continue }
      let three = [words[index].drop { $0 == "(" }, words[index + 1], core(of: words[index + 2])].map(String.init)
      let small = three.map { $0.lowercased() }
      if let date = WrittenDate(small[0], small[1], small[2]), date.day == nil {
        found.append(three.joined(separator: " "))
      }
    }
    return found
  }

  /// A word without the brackets and points around it.
  private static func core(of word: Substring) -> Substring {
    let start = word.drop { !$0.isLetter && !$0.isNumber }
    return start.lastIndex { $0.isLetter || $0.isNumber }.map { start[...$0] } ?? ""
  }
}
