import AuditDocuments
import AuditRules

/// One plain-text note, taken apart so that no line of it is lost.
struct CaseNoteText {
  private(set) var note: CaseNote?
  private(set) var problems: [Problem] = []
  /// Whether words that say who wrote it are left out, because they are of no known role.
  private(set) var leavesOutAuthor = false

  private static let dateKeys = ["date", "date of note", "date of visit", "date of contact"]
  private static let authorKeys = [
    "logged by", "written by", "recorded by", "completed by", "entered by", "noted by", "created by", "typed by",
    "signed by", "author", "role",
  ]

  init(_ source: SourceText) {
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
    let hasHead = lines[title..<headEnd].contains { Self.headLine($0) != nil }

    var note = CaseNote(kind: .notSeen, place: Place(line: title + 1))
    // A line leaves the text only when all of it is kept elsewhere.
    var keptElsewhere: Set<Int> = []
    if hasHead {
      if Self.headLine(lines[title]) == nil {
        note.kind = .value(lines[title].trimmed, Place(line: title + 1))
        keptElsewhere.insert(title)
      }
      for index in title..<headEnd {
        let place = Place(line: index + 1)
        switch Self.headLine(lines[index]) {
        case .date(let day, let isWhole) where note.happened.value == nil:
          note.happened = .value(day, place)
          if isWhole { keptElsewhere.insert(index) }
        case .author(let author):
          let read = AuthorRole(author)
          if let role = read.role {
            let roles = [note.authorRole.value, role].compactMap(\.self)
            note.authorRole = .value(roles.joined(separator: ", "), note.authorRole.place ?? place)
          }
          if read.leavesOut { leavesOutAuthor = true }
          keptElsewhere.insert(index)
        default: break
        }
      }
    }
    let text = lines.indices.filter { !keptElsewhere.contains($0) }
    if let first = text.first(where: { !Self.isBlank(lines[$0]) }) {
      note.text = .value(text.map { lines[$0] }.joined(separator: "\n").trimmed, Place(line: first + 1))
    } else {
      note.text = .empty(Place(line: title + 1))
    }
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

  /// What a line of the head says; any other line is text of the note.
  private enum HeadLine {
    /// The day of the note, and whether the line says nothing else.
    case date(Day, isWhole: Bool)
    case author(String)
  }

  private static func headLine(_ line: Substring) -> HeadLine? {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 30 else { return nil }
    let key = line[..<colon].trimmed.lowercased()
    let value = line[line.index(after: colon)...].trimmed
    if dateKeys.contains(key), let day = day(value) { return .date(day, isWhole: isOnlyADay(value)) }
    return authorKeys.contains(key) && !value.isEmpty && !saysMore(value) ? .author(value) : nil
  }

  /// Whether nothing but a date stands here, with or without its day of the week.
  private static func isOnlyADay(_ text: String) -> Bool {
    if Day(text) != nil { return true }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.count - words.count { word in weekdays.contains { word.count >= 3 && $0.hasPrefix(word) } } == 3
  }

  /// Whether an author's line goes on to tell something: more than one sentence, or words of one.
  private static func saysMore(_ text: String) -> Bool {
    text.count > 100 || AuthorRole.wordsOfASentence(text) > 3
      || text.split(separator: ". ").dropLast().contains { $0.split(separator: " ").last?.count ?? 0 > 3 }
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

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
