import AuditDocuments
import AuditRules

/// One plain-text note, taken apart so that no line of it is lost.
struct CaseNoteText {
  private(set) var note: CaseNote?
  private(set) var problems: [Problem] = []
  /// Whether words that say who wrote it are left out, because they are of no known role.
  private(set) var leavesOutAuthor = false
  /// The names among them, which are masked in the texts of the case.
  private(set) var authors: [String] = []

  /// Reads the note that stands in some lines of a file.
  init(_ lines: [Substring], in range: Range<Int>, file: String) {
    guard let title = range.first(where: { !Self.isBlank(lines[$0]) && !Self.isMark(lines[$0]) }) else { return }
    let head = title..<(lines[title..<range.upperBound].firstIndex(where: Self.isBlank) ?? range.upperBound)
    var note = CaseNote(kind: .notSeen, place: Place(line: title + 1))
    // A line leaves the text only when all of it is kept elsewhere.
    var keptElsewhere: Set<Int> = []
    var beginning = ""
    if let line = NoteLine(lines[title]) {
      let place = Place(line: title + 1)
      note.happened = .value(line.day, place)
      note.time = .value(line.time, place)
      if let kind = line.kind { note.kind = .value(kind, place) }
      if let role = line.authorRole { note.authorRole = .value(role, place) }
      leavesOutAuthor = line.leavesOutAuthor
      authors = line.authors
      beginning = line.rest
      keptElsewhere.insert(title)
    } else if lines[head].contains(where: { NoteHead($0)?.isOfANote ?? false }) {
      if NoteHead(lines[title]) == nil {
        note.kind = .value(lines[title].trimmed, Place(line: title + 1))
        keptElsewhere.insert(title)
      }
      for index in head { if take(lines[index], at: index, into: &note) { keptElsewhere.insert(index) } }
    }
    let text = range.filter { !keptElsewhere.contains($0) }
    let words = [beginning, text.map { lines[$0] }.joined(separator: "\n").trimmed].filter { !$0.isEmpty }
    if words.isEmpty {
      note.text = .empty(Place(line: title + 1))
    } else {
      let first = beginning.isEmpty ? text.first { !Self.isBlank(lines[$0]) } : nil
      note.text = .value(words.joined(separator: "\n"), Place(line: (first ?? title) + 1))
    }
    if note.happened.value == nil {
      problems.append(
        Problem(
          "the note has no date that can be read",
          file: file,
          line: title + 1,
          hint: "Write a line such as 'Date: 9 February 2026' under the first.",
          severity: .warning
        )
      )
    }
    self.note = note
  }

  /// Takes a line of the head, and says whether nothing of it is left.
  private mutating func take(_ line: Substring, at index: Int, into note: inout CaseNote) -> Bool {
    let place = Place(line: index + 1)
    switch NoteHead(line) {
    case .date(let day, let time, let isWhole) where note.happened.value == nil:
      note.happened = .value(day, place)
      if let time { note.time = .value(time, place) }
      return isWhole
    case .kind(let kind) where note.kind.value == nil:
      note.kind = .value(kind, place)
      return true
    case .time(let time) where note.time.value == nil:
      note.time = .value(time, place)
      return true
    case .author(let author):
      let read = AuthorRole(author)
      if let role = read.role {
        let roles = [note.authorRole.value, role].compactMap(\.self)
        note.authorRole = .value(roles.joined(separator: ", "), note.authorRole.place ?? place)
      }
      if read.leavesOut { leavesOutAuthor = true }
      authors += WorkerNames.of(read)
      return true
    default: return false
    }
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Whether a line is a mark such as `[INVENTED]`, which is no kind of note.
  static func isMark(_ line: Substring) -> Bool {
    let text = line.trimmed
    return text.hasPrefix("[") && text.hasSuffix("]")
  }
}
