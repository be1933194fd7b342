/// Headings of a table as a spreadsheet takes them: none empty, none too long, no two alike.
///
/// Excel calls a workbook damaged whose tables have others.
struct SheetHeadings {
  private static let longest = 255
  /// The room for a number that tells two of the same name apart.
  private static let room = 8

  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// The heading for a name that is free, and from then on taken.
  mutating func heading(_ name: String) -> String {
    let words = SheetText.cell(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let base = words.isEmpty ? "Name" : Self.cut(words)
    var found = base
    while !taken.insert(found.lowercased()).inserted {
      counts[base, default: 1] += 1
      found = "\(base) \(counts[base, default: 1])"
    }
    return found
  }

  private static func cut(_ text: String) -> String {
    var kept = Substring(text)
    while kept.utf16.count > longest - room { kept.removeLast() }
    return String(kept)
  }
}
