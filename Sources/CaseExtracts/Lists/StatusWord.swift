import AuditDocuments

/// A word with which a list says whether cases are open, and what it was taken for.
public struct StatusWord: Hashable, Sendable {
  /// What a word was taken for.
  public enum Taken: String, Hashable, Sendable {
    case open, closed
    /// It says neither, and the case stays in the frame.
    case notUnderstood = "not understood, and left in"
  }

  /// The heading of the column.
  public var heading: String
  /// The word as the list first writes it; empty for cells without one.
  public var word: String
  /// How many rows have it.
  public var cases: Int
  /// What it was taken for.
  public var taken: Taken
}

/// The words of the columns that say whether cases are open, while a list is read.
struct StatusWords {
  private struct Key: Hashable {
    var heading: String
    var word: String
  }

  private(set) var all: [StatusWord] = []
  private var places: [Key: Int] = [:]

  mutating func add(_ word: String, of heading: String, _ taken: StatusWord.Taken) {
    let key = Key(heading: heading, word: word.lowercased())
    if let place = places[key] {
      all[place].cases += 1
      return
    }
    places[key] = all.count
    all.append(StatusWord(heading: heading, word: word, cases: 1, taken: taken))
  }
}

extension [StatusWord] {
  /// A sentence for each column: every word with its count and what it was taken for.
  ///
  /// Long words, and those past two dozen, are counted and not shown: they are remarks, and could name somebody.
  var sentences: [String] {
    var headings: [String] = []
    for word in self where !headings.contains(word.heading) { headings.append(word.heading) }
    return headings.map { heading in
      let words = filter { $0.heading == heading }.sorted { ($1.cases, $0.word) < ($0.cases, $1.word) }
      let shown = words.filter { $0.word.count <= 30 }.prefix(24)
      var parts = shown.map { word in
        "\(word.word.isEmpty ? "no entry" : Problem.quote(word.word)) \(word.cases) (\(word.taken.rawValue))"
      }
      for taken in [StatusWord.Taken.open, .closed, .notUnderstood] {
        let rest = words.filter { $0.taken == taken && !shown.contains($0) }.reduce(0) { $0 + $1.cases }
        if rest > 0 { parts.append("other words \(rest) (\(taken.rawValue))") }
      }
      return "\(Problem.quote(heading)) says whether a case is open: \(parts.joined(separator: ", "))."
    }
  }
}
