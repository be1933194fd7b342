/// What a text itself says is missing: a reason, an owner or a date that nobody wrote down.
extension DecisionWording {
  /// Words by which the text says that something is missing, to the end of what they are said in.
  static func missing(_ marks: [Mark], _ words: [Word]) -> WordSet {
    var missing = WordSet()
    for mark in marks where mark.reading == .missing {
      // "as the injury was not explained": what is missing is itself the ground; "the reason is not recorded" has none.
      let isGround = marks.contains { other in
        other.reading == .reason && other.words.upperBound <= mark.words.lowerBound
          && !other.words.contains { words[$0].classes.contains(.whyWord) }
          && mark.words.lowerBound - other.words.upperBound < 5
          && !words[other.words.upperBound...mark.words.lowerBound].contains {
            $0.startsClause || $0.gap.contains(.comma)
          }
      }
      if !isGround, !isOfTheCase(mark, words) { missing.insert(thought(around: mark.words, words)) }
    }
    return missing
  }

  /// "injury not explained", "can't tell if it is old", "mum unable to say why": what nobody knows of the case.
  private static func isOfTheCase(_ mark: Mark, _ words: [Word]) -> Bool {
    let first = mark.words.lowerBound
    let next = mark.words.upperBound
    var before = first
    while before > 0, !words[before].startsClause, !words[before].gap.contains(.comma),
      before == first || words[before].classes.contains(.be)
    {
      before -= 1
    }
    let subject = before < first ? words[before] : nil
    var start = first
    while start > 0, !words[start].startsSentence, !words[start].gap.contains(.comma) { start -= 1 }
    let isAsked = words[start..<first].contains { asksWhy.contains($0) }
    if mark.words.contains(where: { words[$0].text == "explained" }), !isAsked, let subject, !words[first].startsClause
    {
      return !recorded.contains(subject)
    }
    // "Threshold for s47 met - 2 bruises, no explanation": of an injury, and not of what was decided.
    if mark.words.contains(where: { words[$0].text == "explanation" }),
      words[..<first].contains(where: { People.injuries.contains($0) || $0.text == "injuries" })
    {
      return true
    }
    // "No reason to keep open", "He won't say why he ran".
    if words[first].text == "no", words[next - 1].text == "reason", next < words.count, words[next].text == "to" {
      return true
    }
    if let subject,
      unknowing.contains(subject) || PhraseTable.adults[subject.text] != nil && !writing.contains(subject),
      mark.words.contains(where: { ["say", "says", "said"].contains(words[$0].text) })
    {
      return true
    }
    let isAble = ["can't", "cannot", "couldn't", "unable", "could"].contains(words[first].text)
    guard isAble else { return false }
    if let subject, unknowing.contains(subject) { return true }
    return next < words.count && words[next].gap.isEmpty && ["if", "whether", "how"].contains(words[next].text)
  }

  /// What a record explains.
  private static let recorded: WordList = [
    "rationale", "reason", "reasons", "reasoning", "why", "who", "when", "decision", "owner", "date", "timescale",
    "timescales", "closure", "this", "it", "that", "which", "step", "delay", "is", "was", "and", "but", "gap",
  ]

  /// Those who may not know something of the case.
  private static let unknowing: WordList = [
    "sw", "mum", "dad", "parents", "he", "she", "they", "family", "mother", "father", "hv", "fsw", "carer", "child",
    "nobody",
  ]

  /// Those who write the record, or decide what it holds.
  private static let writing: WordList = [
    "manager", "tm", "atm", "sm", "chair", "iro", "panel", "hos", "supervisor", "sw",
  ]

  /// "no indication on the file as to the reasoning", "I can't remember why", "the reasons are not apparent": a denial and
  /// what is denied of the record, in one sentence.
  static func denied(_ words: [Word]) -> [Mark] {
    var marks: [Mark] = []
    for index in words.indices.dropLast(2) where words[index].text == "no" {
      // "No actions or dates noted".
      let end =
        (index + 1..<min(index + 7, words.count)).first { words[$0].startsClause } ?? min(index + 7, words.count)
      guard let noted = (index + 2..<max(index + 2, end)).first(where: { writtenDown.contains(words[$0]) }),
        words[(index + 1)..<noted].contains(where: { owed.contains($0) })
      else { continue }
      marks.append(Mark(reading: .missing, words: index..<(noted + 1)))
    }
    for index in words.indices
    where !words[index].classes.isDisjoint(with: [.whyWord, .questionWord]) && asksWhy.contains(words[index]) {
      let start = (0...index).last { words[$0].startsSentence } ?? 0
      if let denial = (max(start, index - 12)..<index).last(where: { isDenial(words[$0]) }),
        words[(denial + 1)..<index].contains(where: { recording.contains($0) })
          || recalling.contains(words[index - 1])
      {
        marks.append(Mark(reading: .missing, words: denial..<(index + 1)))
        continue
      }
      let end = (index + 1..<max(index + 1, words.count)).first { words[$0].startsClause } ?? words.count
      let denial = (index + 1..<min(end, index + 9)).first { isDenial(words[$0]) }
      if let denial, denial + 1 < end, apparent.contains(words[denial + 1]) {
        marks.append(Mark(reading: .missing, words: index..<(denial + 2)))
      }
    }
    return marks
  }

  /// What a decision owes the record.
  private static let owed: WordList = [
    "date", "dates", "timescale", "timescales", "deadline", "deadlines", "owner", "owners", "name", "names", "reason",
    "reasons", "rationale", "decision", "decisions", "lead",
  ]

  private static let writtenDown: WordList = [
    "noted", "recorded", "given", "set", "stated", "written", "shown", "named", "entered", "specified", "put",
  ]

  private static func isDenial(_ word: Word) -> Bool { word.classes.contains(.negation) || word.text == "nobody" }

  /// The thought in which something is said to be missing: back to a mark or "but", and on to the next mark.
  private static func thought(around range: Range<Int>, _ words: [Word]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !words[start].startsClause, !words[start].gap.contains(.comma), words[start - 1].text != "but" {
      start -= 1
    }
    var end = range.upperBound
    while end < words.count, !words[end].startsClause, !words[end].gap.contains(.comma), words[end].text != "but" {
      end += 1
    }
    return start..<end
  }

  /// What a record may fail to say.
  private static let asksWhy: WordList = [
    "why", "reason", "reasons", "reasoning", "rationale", "grounds", "who", "when",
  ]

  /// Where decisions are recorded, and what a record does.
  private static let recording: WordList = [
    "record", "recorded", "file", "system", "minutes", "notes", "say", "says", "show", "shows", "state", "states",
    "indicate", "indicates", "indication", "mention", "trace", "find", "written", "document", "documented",
  ]

  /// What somebody who writes may be unable to do.
  private static let recalling: WordList = ["remember", "recall"]

  /// What a reason is not.
  private static let apparent: WordList = [
    "apparent", "evident", "recorded", "clear", "given", "stated", "written", "documented", "noted", "set", "explained",
    "known", "specified", "on", "there",
  ]
}
