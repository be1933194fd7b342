import AuditRules

/// The line with which a printed list of notes begins each: `12/03/2026 14:30 - Home visit - J Smith (social worker)`.
struct NoteLine {
  let day: Day
  let time: String
  let kind: String?
  let authorRole: String?
  /// Whether words that say who wrote it are left out.
  let leavesOutAuthor: Bool
  /// The names among them.
  let authors: [String]
  /// What else stands in the line, which is text of the note.
  let rest: String
  /// Whether it says besides day and time who wrote, or after a mark what kind of note it is, as no line of a text does.
  let isFull: Bool

  /// The longest kind of note, in words; more than that tell something.
  private static let longestKind = 5

  /// Reads a line that begins with a day and a time; nothing for any other.
  init?(_ line: Substring) {
    guard let stamp = NoteStamp(line.trimmed[...]), let time = stamp.time else { return nil }
    (day, self.time) = (stamp.day, time)
    let all = stamp.rest.trimmed
    let marks: Set<Character> = ["-", "–", "—", "|", ":", "\t"]
    let body = all.drop { marks.contains($0) || $0.isWhitespace }
    let isMarked = all.first.map(marks.contains) ?? false
    var pieces = Self.pieces(of: body)
    // Without a mark between them a few words may be a kind, and a sentence is none.
    guard let first = pieces.first, first.split(separator: " ").count <= Self.longestKind,
      first.last.map({ !".!?".contains($0) }) ?? false
    else {
      (kind, authorRole, leavesOutAuthor, authors, rest) = (nil, nil, false, [], String(body))
      isFull = false
      return
    }
    kind = first
    pieces.removeFirst()
    // One word such as `mother` says who was spoken to as often as who wrote.
    let author = pieces.first.flatMap { piece in
      piece.split(separator: " ").count > 1 && AuthorRole.wordsOfASentence(piece) == 0 ? AuthorRole(piece) : nil
    }
    if let author, let role = author.role {
      (authorRole, leavesOutAuthor, authors) = (role, author.leavesOut, WorkerNames.of(author))
      pieces.removeFirst()
    } else {
      (authorRole, leavesOutAuthor, authors) = (nil, false, [])
    }
    rest = pieces.joined(separator: " - ")
    isFull = isMarked || authorRole != nil
  }

  /// What stands between lone dashes, bars and tabs.
  private static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var piece: [Substring] = []
    for part in text.split(whereSeparator: { $0 == "|" || $0 == "\t" }) {
      for word in part.split(separator: " ") {
        if ["-", "–", "—"].contains(word) {
          pieces.append(piece.joined(separator: " "))
          piece = []
        } else {
          piece.append(word)
        }
      }
      pieces.append(piece.joined(separator: " "))
      piece = []
    }
    return pieces.filter { !$0.isEmpty }
  }
}
