import AuditDocuments
import AuditRules

/// A file of notes: one note, or several with a plain mark between them.
///
/// A new note begins after a line of dashes or the like where a line with its day follows, at a paragraph whose head has both a
/// day and an author, and at a line that begins with a day and a time: in the middle of a paragraph too where the line says what kind
/// of note it is or who wrote it. A date alone begins none: plans and letters are full of them.
struct NoteFile {
  private(set) var notes: [CaseNoteText] = []
  private(set) var problems: [Problem] = []

  init(_ source: SourceText) {
    // A character is never half a line break, so CRLF and LF are one case.
    let lines = String(decoding: source.bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    for range in Self.ranges(of: lines) {
      let note = CaseNoteText(lines, in: range, file: source.name)
      problems += note.problems
      if note.note != nil { notes.append(note) }
    }
    if notes.isEmpty {
      problems = [Problem("the note is empty", file: source.name, hint: "Leave the file out.")]
    }
  }

  /// The lines of each note.
  private static func ranges(of lines: [Substring]) -> [Range<Int>] {
    let starts = lines.indices.filter { begins(at: $0, lines) }
    guard starts.count > 1 || starts.first.map({ isRuled(before: $0, lines) }) == true else { return [lines.indices] }
    // What stands before the first is a note of its own where it says more than a line that names the list.
    let hasOpening = lines[..<starts[0]].contains { !isBlank($0) && !isRule($0) && !CaseNoteText.isMark($0) }
    let bounds = (hasOpening ? [0] : []) + starts
    return bounds.enumerated().map { index, start in
      let end = index + 1 < bounds.count ? bounds[index + 1] : lines.count
      // The rule belongs to neither of the two notes that it stands between.
      let last = lines[start..<end].lastIndex { !isBlank($0) && !isRule($0) } ?? start
      return start..<(index + 1 < bounds.count ? last + 1 : end)
    }
  }

  /// Whether a note begins at a line.
  private static func begins(at index: Int, _ lines: [Substring]) -> Bool {
    let before = lines[..<index].last
    if let line = NoteLine(lines[index]), line.isFull { return true }
    guard before.map({ isBlank($0) || isRule($0) }) ?? true, !isBlank(lines[index]), !isRule(lines[index]),
      !isUnderline(index - 1, lines)
    else { return false }
    if NoteLine(lines[index]) != nil { return true }
    var hasDay = false
    var hasAuthor = false
    for index in index..<lines.count {
      if isBlank(lines[index]) || isRule(lines[index]) && !isUnderline(index, lines) { break }
      switch NoteHead(lines[index]) {
      case .date: hasDay = true
      case .author: hasAuthor = true
      case .time, .kind, nil: break
      }
    }
    return hasDay && (hasAuthor || isRuled(before: index, lines))
  }

  /// Whether the last that stands before a line is a rule.
  private static func isRuled(before index: Int, _ lines: [Substring]) -> Bool {
    lines[..<index].last { !isBlank($0) }.map(isRule) ?? false
  }

  /// Whether a line is a rule: five marks or more of a kind.
  private static func isRule(_ line: Substring) -> Bool {
    let text = line.filter { !$0.isWhitespace }
    guard text.count >= 5, let first = text.first, "-=_*~#–—".contains(first) else { return false }
    return text.allSatisfy { $0 == first }
  }

  /// Whether a rule stands under a title, so that it parts nothing: under one short line, with more of the head below.
  private static func isUnderline(_ index: Int, _ lines: [Substring]) -> Bool {
    guard index > 0, index + 1 < lines.count, isRule(lines[index]), NoteHead(lines[index + 1]) != nil else {
      return false
    }
    let title = lines[index - 1]
    let isAlone = index < 2 || isBlank(lines[index - 2]) || isRule(lines[index - 2])
    return isAlone && !isBlank(title) && NoteHead(title) == nil && title.split(separator: " ").count <= 8
      && !".!?".contains(title.trimmed.last ?? ".")
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}
