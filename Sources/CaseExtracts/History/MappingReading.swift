import AuditDocuments
import AuditRules

/// The parts of a mapping while they are read.
struct MappingReading {
  let reader: FieldReader
  /// What the checklist asks; nil where it is not known, so that nothing is held against it.
  let asked: AskedQuestions?

  func column(_ key: String, isNeeded: Bool = false) -> HistoryMapping.Column? {
    let heading = isNeeded ? reader.required(key, as: .text) : reader.optional(key, as: .text)
    return heading.flatMap { heading in
      reader.place(of: key).map { HistoryMapping.Column(heading: heading, line: $0.position.line) }
    }
  }

  func items() -> [(item: String, column: HistoryMapping.Column)] {
    columns("items", known: asked?.questions.map(\.item), noun: "item").map { (item: $0.name, column: $0.column) }
  }

  func sections() -> [(section: String, column: HistoryMapping.Column)] {
    columns("sections", known: asked?.sections.map(\.id), noun: "section").map { (section: $0.name, column: $0.column) }
  }

  private func columns(
    _ key: String,
    known: [String]?,
    noun: String
  ) -> [(name: String, column: HistoryMapping.Column)] {
    var taken: [String: Int] = [:]
    return reader.keyedValues(key, of: .text).compactMap { name, heading in
      let line = heading.place.position.line
      if let known, !known.contains(name) {
        report(
          "the checklist has no such \(noun)",
          at: heading.place,
          hint: SourceText.isMeant(name, for: known)
            ? "It may be '\(closest(to: name, in: known) ?? "")'." : "caseaudit checklists show lists them."
        )
        return nil
      }
      if let first = taken.updateValue(line, forKey: heading.value) {
        report(
          "this column is taken for another \(noun) already, on line \(first)",
          at: heading.place,
          hint: "A column answers one question: keep one of the two lines."
        )
        return nil
      }
      return (name: name, column: HistoryMapping.Column(heading: heading.value, line: line))
    }
  }

  func outcomes() -> [String: MappedOutcome] {
    words("outcomes", of: .oneOf(MappedOutcome.words, called: "outcome"))
  }

  /// The grade of each word; nothing for a word that says that there was none.
  func grades() -> [String: Grade?] {
    let kinds = Grade.allCases.map { (word: $0.rawValue, value: Grade?.some($0)) }
    return words("grades", of: .oneOf(kinds + [(word: MappedOutcome.unanswered.word, value: nil)], called: "grade"))
  }

  private func words<Value>(_ key: String, of kind: FieldKind<Value>) -> [String: Value] {
    var found: [String: Value] = [:]
    for (word, value) in reader.keyedValues(key, of: kind) {
      guard found.updateValue(value.value, forKey: HistoryWords.key(word)) == nil else {
        report(
          "the same word stands here twice, with other capitals or marks",
          at: value.place,
          hint: "Keep one of the two lines."
        )
        continue
      }
    }
    return found
  }

  func reasons(for items: Set<String>) -> [String: String] {
    var reasons: [String: String] = [:]
    for (item, reason) in reader.keyedValues("comparable", of: .text) {
      guard items.contains(item) else {
        report(
          "an item is called comparable that no column is mapped to",
          at: reason.place,
          hint: "Name it under items: first, with the heading of its column."
        )
        continue
      }
      reasons[item] = reason.value.typed
    }
    return reasons
  }

  /// The items whose columns ask the other way round.
  func reversed(among items: Set<String>) -> Set<String> {
    var reversed: Set<String> = []
    for (item, isReversed) in reader.keyedValues("reversed", of: .boolean) {
      guard items.contains(item) else {
        report(
          "an item is called reversed that no column is mapped to",
          at: isReversed.place,
          hint: "Name it under items: first, with the heading of its column."
        )
        continue
      }
      if isReversed.value { reversed.insert(item) }
    }
    return reversed
  }

  private func report(_ what: String, at place: SourcePlace, hint: String) {
    reader.problems.report(what, at: place.position, hint: hint)
  }
}
