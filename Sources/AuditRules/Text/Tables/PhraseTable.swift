/// The tables of phrases by which text rules read; `Phrases` says how a line is written.
///
/// A phrase belongs here when it names a thing, or names nothing, in most files; none of them decides alone.
enum PhraseTable {
  /// The phrases of a table that is written as one text, with commas or line ends between them.
  static func phrases(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map { line in
      line.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// All phrases of all tables, from which the vocabulary is made.
  static let everything: [String] =
    [
      time, due, pastTime, noTime, notPeople, family, workers, organisations, child, nobody, measure, checker, vague,
      concrete, placeholder, service, reason, notReason, decided, undecided, missingWords, emptyReasons, speech,
      firstPerson,
      behaviour,
      asked, changed, label, alone, sources, process, childState, adults.keys.map(String.init),
      childWords.map(String.init),
      Array(nobodySpeaking),
    ].flatMap(\.self)
}
