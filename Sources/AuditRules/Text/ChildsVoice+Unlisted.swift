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
    if isFromNowOn(index) { return true }
    guard word.known < 0, !word.isCapital || word.startsSentence, !isOfAThing(index) else { return false }
    let isDone = word.classes.contains(.participle)
    if word.startsSentence { return isDone && isDeed(index) }
    guard let before else { return false }
    // "under the table, cwtched up with the dog".
    if word.gap == .comma { return isDone && isDeed(index) && !words[index + 1].startsClause }
    guard word.gap.isEmpty else { return false }
    if word.text.hasSuffix("ing"), index + 1 < words.count, !words[index + 1].startsClause {
      return ["was", "were", "kept", "and"].contains(before.text)
    }
    let isDoing = word.text.hasSuffix("s") && !word.text.hasSuffix("ss") && !word.text.hasSuffix("'s")
    if ["he", "she", "they"].contains(before.text) { return isDone || isDoing }
    return before.classes.contains(.name) && isDone
  }

  /// "Cwtched up with the dog", "Thumped dad": what was done, and to whom or where; "Restricted speech", "Advanced for his age"
  /// and "Impaired hearing" tell how a child is.
  private func isDeed(_ index: Int) -> Bool {
    guard index + 1 < words.count, !words[index + 1].startsSentence, !Self.conditions.contains(words[index]) else {
      return false
    }
    let next = words[index + 1]
    if !next.gap.isEmpty || next.classes.contains(.function) || next.classes.contains(.adverb) { return true }
    return next.text.hasSuffix("ly") || Company.companions.contains(next)
      || !next.classes.isDisjoint(with: [.name, .initial]) || PhraseTable.childWords.contains(next.text)
  }

  /// What is said of a child's speech, hearing, age or development, and is no deed.
  private static let conditions: WordList = [
    "limited", "restricted", "impaired", "advanced", "delayed", "reduced", "continued", "increased", "decreased",
    "mixed", "diagnosed", "undiagnosed", "gifted", "prolonged", "unchanged", "detailed", "dated", "undated", "varied",
    "related", "unrelated", "suspected", "expected", "unexpected", "identified", "improved", "untreated", "medicated",
    "closed", "planned", "unplanned", "scheduled", "complicated", "disordered", "confused", "repeated", "aged",
  ]

  /// "He now sleeps in his own bed", "B now brings friends home", "No longer flinches": what the child has come to do.
  private func isFromNowOn(_ index: Int) -> Bool {
    let word = words[index]
    guard index > 0, word.gap.isEmpty, word.text.hasSuffix("s"), !word.text.hasSuffix("ss"), !word.text.hasSuffix("'s"),
      word.known < 0 || !word.classes.isDisjoint(with: [.does, .state]) || Self.habits.contains(word),
      !Self.standing.contains(word)
    else { return false }
    let start: Int
    if words[index - 1].text == "now" {
      start = index - 1
    } else if index > 1, words[index - 1].text == "longer", words[index - 1].gap.isEmpty, words[index - 2].text == "no"
    {
      start = index - 2
    } else {
      return false
    }
    if words[start].startsSentence { return true }
    guard start > 0, words[start].gap.isEmpty else { return false }
    let subject = words[start - 1]
    return ["he", "she", "they"].contains(subject.text) || PhraseTable.childWords.contains(subject.text)
      || !subject.classes.isDisjoint(with: [.name, .initial]) && PhraseTable.adults[subject.text] == nil
  }

  private static let habits: WordList = [
    "wets", "soils", "eats", "brings", "hides", "cries", "bites", "flinches", "comes",
  ]

  /// How a child is placed, what it has or says, and nothing that it is seen to do.
  private static let standing: WordList = [
    "has", "is", "was", "does", "needs", "attends", "lives", "receives", "remains", "stays", "likes", "loves", "says",
    "tells", "asks", "wants", "feels", "knows", "sees", "goes", "gets", "starts", "continues", "achieves", "reports",
    "experiences", "suffers", "benefits", "reaches", "thrives", "enjoys", "develops", "gains", "means", "works",
  ]

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
    if isErrand((0...first).last { words[$0].startsSentence } ?? 0, Self.quoted(wording)) { return true }
    // "No response from YP to calls": nobody was there.
    if words[first].text == "no", mark.words.upperBound < words.count, words[mark.words.upperBound].text == "from" {
      return true
    }
    // "Baby asleep, not seen".
    if mark.words.contains(where: { ["asleep", "sleeping"].contains(words[$0].text) }),
      words.indices.dropFirst().contains(where: { words[$0].text == "seen" && words[$0 - 1].text == "not" })
    {
      return true
    }
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
      guard words[index].classes.contains(.we), words[index].text.hasPrefix("i"), !quoted[index],
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
      if isWorkersPromise(index) { return true }
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

  /// "I've asked the court for a later time", "I'll see her next week": what a worker has done or will do about a child.
  ///
  /// "I've asked my nan" and "I'll tell her me self" are a child's.
  private func isWorkersPromise(_ index: Int) -> Bool {
    guard index + 2 < words.count, !words[index..<words.count].contains(where: { Self.ownWords.contains($0) }) else {
      return false
    }
    let verb = words[index + 1]
    let object = words[index + 2].text == "the" || words[index + 2].text == "to" ? index + 3 : index + 2
    guard object < words.count, words[object].gap.isEmpty else { return false }
    switch words[index].text {
    case "i've", "ive": return Self.undertakings.contains(verb) && Self.approached.contains(words[object])
    case "i'll", "i'd": return Self.meetings.contains(verb) && Self.approached.contains(words[object])
    default: return false
    }
  }

  private static let ownWords: WordList = ["my", "me", "mine", "mum", "mummy", "dad", "daddy", "nan", "myself"]

  private static let undertakings: WordList = [
    "asked", "requested", "emailed", "contacted", "chased", "referred", "invited", "updated", "visited", "seen",
    "spoken", "booked", "arranged", "written", "informed", "consulted", "instructed",
  ]

  private static let meetings: WordList = [
    "see", "visit", "meet", "speak", "ask", "call", "ring", "check", "catch", "contact", "talk", "email",
  ]

  /// Whom a worker turns to, and a child seldom.
  private static let approached: WordList = [
    "court", "him", "her", "them", "iro", "legal", "hv", "gp", "camhs", "cafcass", "tm", "manager", "guardian",
    "carer", "carers", "housing", "police", "panel", "school", "sw", "team", "child", "children", "boys", "girls",
  ]

  /// Words that begin how somebody was met.
  static let around: WordList = ["with", "without", "while", "away", "out", "in", "once", "when"]
}
