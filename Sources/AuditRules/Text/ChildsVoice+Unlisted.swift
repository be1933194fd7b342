/// What the tables do not list, told by its form: verbs that nobody thought of, answers given with a tool, the questions of a
/// form, and who writes "I".
extension ChildsVoice {
  /// "She thumped the table", "was grabing at my lanyard", "wouldn't shift": a verb that no table has, in a place where only
  /// what the child did can stand.
  mutating func readUnlisted(_ speakers: inout Speakers, _ quoted: WordSet) {
    for index in words.indices where !quoted[index] && isUnlistedDoing(index) {
      guard case .child = speakers.reading(of: .behaviour, at: index) else { continue }
      let mark = Mark(reading: .behaviour, words: index..<(index + 1))
      marks.append(mark)
      told += tells(after: mark)
    }
  }

  private func isUnlistedDoing(_ index: Int) -> Bool {
    let word = words[index]
    let before = index > 0 ? words[index - 1] : nil
    // What the child would not do, whatever the verb.
    if word.text == "wouldn't" || word.text == "refused", index + 1 < words.count,
      words[index + 1].gap.isEmpty
    {
      return words[index + 1].known < 0 && !words[index + 1].isCapital && before != nil
    }
    guard word.known < 0, !word.isCapital || word.startsSentence else { return false }
    let isDone = word.classes.contains(.participle)
    if word.startsSentence { return isDone && index + 1 < words.count && !words[index + 1].startsSentence }
    guard let before else { return false }
    // "under the table, cwtched up with the dog".
    if word.gap == .comma { return isDone && index + 1 < words.count && !words[index + 1].startsClause }
    guard word.gap.isEmpty else { return false }
    if word.text.hasSuffix("ing"), index + 1 < words.count, !words[index + 1].startsClause {
      return ["was", "were", "kept", "and"].contains(before.text)
    }
    let isDoing = word.text.hasSuffix("s") && !word.text.hasSuffix("ss") && !word.text.hasSuffix("'s")
    if ["he", "she", "they"].contains(before.text) { return isDone || isDoing }
    return before.classes.contains(.name) && isDone
  }

  /// "School: told TA he is hungry": a school's account of whom the child told passes on what the child said.
  func isPassedOn(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard mark.reading == .speech, first > 0, words[first].gap.contains(.colon), first + 1 < words.count else {
      return false
    }
    return words[first - 1].classes.contains(.building) && Self.confiding.contains(words[first])
      && !["me", "us"].contains(words[first + 1].text)
  }

  private static let confiding: WordList = ["told", "tells", "disclosed", "confided"]

  /// "a bit flat" and "not going back": words of doing where nothing was done.
  func isNotDone(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard first > 0, words[first].gap.isEmpty else { return false }
    let before = words[first - 1].text
    if words[first].text == "bit" { return ["a", "little", "wee"].contains(before) }
    return before == "never" || before == "not" && words[first].text.hasSuffix("ing")
  }

  /// "signs of distress".
  func isSignOf(_ mark: Mark) -> Bool {
    mark.words.upperBound < words.count && words[mark.words.upperBound].text == "of"
      && mark.words.contains { ["sign", "signs", "list"].contains(words[$0].text) } && mark.words.count == 1
  }

  /// "Worry house: he put monsters and dad in it": where something is put with a tool is the child's answer.
  mutating func readPlaced(_ quoted: WordSet) {
    let tools = marks.filter { $0.reading == .asked && !words[$0.words.lowerBound].classes.contains(.weakTool) }
    guard let tool = tools.first?.words.lowerBound else { return }
    for index in words.indices.dropFirst() where Self.placing.contains(words[index]) && !quoted[index] {
      guard index > tool, words[index].gap.isEmpty, index + 1 < words.count, !words[index + 1].startsSentence else {
        continue
      }
      let before = words[index - 1]
      guard ["he", "she", "they", "and"].contains(before.text) || before.classes.contains(.name) else { continue }
      if ["his", "her", "their", "it"].contains(words[index + 1].text) { continue }
      // "put the daddy doll outside" is play, and what the child was seen to do.
      if words[(index + 1)...].prefix(5).prefix(while: { !$0.startsClause }).contains(where: {
        Self.playthings.contains($0)
      }) {
        continue
      }
      // "posted the bits behind the radiator" answers nothing.
      if words[index].text == "posted", !words[tool..<index].contains(where: { $0.text == "box" }) { continue }
      marks.removeAll { $0.reading == .behaviour && $0.words.contains(index) }
      let mark = Mark(reading: .speech, words: index..<(index + 1))
      marks.append(mark)
      told += tells(after: mark)
    }
  }

  private static let playthings: WordList = [
    "doll", "dolls", "dolly", "figure", "figures", "teddy", "toy", "toys", "animal", "animals", "puppet",
  ]

  /// What a child does with an answer.
  private static let placing: WordList = ["put", "puts", "placed", "stuck", "chose", "picked", "posted", "coloured"]

  /// "What did the child say?": the question that a form asks of whoever fills it in, at the start.
  static func formQuestion(_ words: [Word]) -> Range<Int>? {
    guard let first = words.first, asking.contains(first),
      let end = words.indices.dropFirst().first(where: { words[$0].startsSentence }),
      words[end].gap.contains(.question)
    else { return nil }
    return words[..<end].contains { ofForms.contains($0) } ? 0..<end : nil
  }

  private static let asking: WordList = ["what", "how", "was", "were", "did", "has", "have", "is", "where", "who"]

  private static let ofForms: WordList = ["child", "child's", "children", "children's", "observe", "yp"]

  /// Whether whoever writes "I" or "you" is the worker.
  func isWorkers(_ quoted: WordSet) -> Bool {
    if words.first?.text == "you", words.count > 1, !["have", "can", "just", "need"].contains(words[1].text) {
      return true
    }
    return words.indices.contains { index in
      guard words[index].classes.contains(.we), words[index].text.utf8.first == UInt8(ascii: "i"), !quoted[index],
        index + 1 < words.count
      else {
        return false
      }
      if words[index].text == "i", words[index + 1].classes.contains(.workersVerb) { return !isChildsRequest(index) }
      // "Mum agreed I can see her alone".
      if words[index].text == "i", index + 3 < words.count, words[index + 1].classes.contains(.modal),
        ["see", "speak", "visit", "meet"].contains(words[index + 2].text),
        words[(index + 3)...].prefix(2).contains(where: { ["him", "her", "them"].contains($0.text) })
      {
        return true
      }
      // "Ran off when I got to the gate": the worker who came.
      if words[index].text == "i", index > 0, words[index - 1].text == "when",
        ["got", "came", "arrived", "left", "knocked"].contains(words[index + 1].text),
        !words[..<index].contains(where: { ["i", "my", "me", "i'm"].contains($0.text) }),
        marks.contains(where: { $0.reading == .behaviour && $0.words.upperBound <= index })
      {
        return true
      }
      if words[index].text == "i'm", words[index + 1].text == "afraid", index + 2 < words.count,
        words[index + 2].text.hasPrefix("i")
      {
        return true
      }
      // "I'll pick up with the children what they want": of the child as somebody else.
      let end = (index + 1..<words.count).first { words[$0].startsSentence } ?? words.count
      return words[(index + 1)..<end].contains { Self.ofForms.contains($0) || $0.text == "views" }
    }
  }

  /// Words that begin how somebody was met.
  static let around: WordList = ["with", "without", "while", "away", "out", "in", "once", "when"]
}
