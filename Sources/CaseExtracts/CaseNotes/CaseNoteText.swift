import AuditDocuments
import AuditRules

/// One plain-text note, taken apart.
struct CaseNoteText {
  private(set) var note: CaseNote?
  private(set) var problems: [Problem] = []

  private static let dateKeys = ["date", "date of note", "date of visit", "date of contact"]
  private static let authorKeys = ["logged by", "written by", "recorded by", "author", "role"]

  init(_ source: SourceText, mask: NameMask) {
    // A character is never half a line break, so CRLF and LF are one case.
    let lines = String(decoding: source.bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    guard let title = lines.firstIndex(where: { !Self.isBlank($0) && !Self.isMark($0) }) else {
      problems.append(Problem("the note is empty", file: source.name, hint: "Leave the file out."))
      return
    }
    let headEnd = lines[title...].firstIndex(where: Self.isBlank) ?? lines.count
    let hasHead = lines[title..<headEnd].dropFirst().contains { Self.pair(of: $0) != nil }
    let bodyStart = hasHead ? lines[headEnd...].firstIndex { !Self.isBlank($0) } ?? lines.count : title

    var note = CaseNote(kind: .notSeen, place: Place(line: title + 1))
    if hasHead {
      note.kind = .value(lines[title].trimmed, Place(line: title + 1))
      for index in title..<headEnd {
        guard let (key, value) = Self.pair(of: lines[index]) else { continue }
        let place = Place(line: index + 1)
        if Self.dateKeys.contains(key) {
          if let day = Self.day(value) { note.happened = .value(day, place) }
        } else if Self.authorKeys.contains(key) {
          note.authorRole = .value(Self.role(mask.masked(value)), place)
        }
      }
    }
    let body = lines[min(bodyStart, lines.count)...]
    let text = body.joined(separator: "\n").trimmed
    note.text = text.isEmpty ? .empty(Place(line: title + 1)) : .value(text, Place(line: bodyStart + 1))
    if note.happened.value == nil {
      problems.append(
        Problem(
          "the note has no date that can be read",
          file: source.name,
          line: title + 1,
          hint: "Write a line such as 'Date: 9 February 2026' under the first.",
          severity: .warning
        )
      )
    }
    self.note = note
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func isMark(_ line: Substring) -> Bool {
    let text = line.trimmed
    return text.hasPrefix("[") && text.hasSuffix("]")
  }

  private static func pair(of line: Substring) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 30 else { return nil }
    let value = line[line.index(after: colon)...].trimmed
    return value.isEmpty ? nil : (line[..<colon].trimmed.lowercased(), value)
  }

  /// The author's role: what follows a name, where the first part before a comma holds an initial or a masked name.
  private static func role(_ text: String) -> String {
    guard let comma = text.firstIndex(of: ",") else { return text }
    let first = text[..<comma]
    let holdsInitial = first.split { !$0.isLetter }.contains { $0.count == 1 }
    let rest = text[text.index(after: comma)...].trimmed
    return !rest.isEmpty && (holdsInitial || first.contains(NameMask.replacement)) ? rest : text
  }

  /// A date in figures, or in words such as `Monday 9th February 2026`.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() where index + 2 < words.count {
      let digits = word.prefix { $0.isNumber }
      guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)),
        let number = Int(digits), let year = Int(words[index + 2]), words[index + 2].count == 4,
        words[index + 1].count >= 3,
        let month = months.firstIndex(where: { $0.hasPrefix(words[index + 1]) })
      else { continue }
      return Day(year: year, month: month + 1, day: number)
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
