/// Notes that only point to a paper, what stands about the recording, and what a child asks for and is given.
extension ChildsVoice {
  /// "Wishes and feelings: see body of report", "Look at my last report", "in the chronology": where something stands, and
  /// nothing of the child.
  static func pointers(_ words: [Word], _ quoted: WordSet) -> [Range<Int>] {
    Segments(words, atCommas: false).ranges.filter { part in
      var first = part.lowerBound
      while first < part.upperBound, polite.contains(words[first]) { first += 1 }
      guard first < part.upperBound, part.count <= 10, pointing.contains(words[first]),
        !part.contains(where: { quoted[$0] || ["he", "she", "they", "i"].contains(words[$0].text) })
      else { return false }
      let rest = words[(first + 1)..<part.upperBound].prefix(6)
      guard rest.contains(where: { papers.contains($0) }) else { return false }
      // "In her room with her drawings": a place where a thing of the child's is.
      return words[first].text != "in"
        || rest.prefix(4).allSatisfy { word in
          papers.contains(word) || word.classes.contains(.function) || ofPapers.contains(word)
        }
    }
  }

  /// The marks without those of the child and of tools that lie in a pointer or name the field before it.
  static func withoutPointers(_ marks: [Mark], _ pointers: [Range<Int>], _ words: [Word]) -> [Mark] {
    let kept = marks.filter { mark in
      if mark.reading == .behaviour, Saturday.isDay(words, mark.words.lowerBound) { return false }
      switch mark.reading {
      case .speech, .behaviour, .firstPerson, .source: return !pointers.contains { $0.overlaps(mark.words) }
      case .asked:
        // "Wishes and feelings:" is the name of the field.
        let next = mark.words.upperBound
        if next < words.count, words[next].gap.contains(.colon), words[mark.words.lowerBound].text == "wishes",
          ["feelings", "worries"].contains(words[next - 1].text)
        {
          return false
        }
        return !pointers.contains { $0.overlaps(mark.words) || $0.lowerBound == next }
      default: return true
      }
    }
    return pointers.isEmpty ? kept : kept + pointers.map { Mark(reading: .process, words: $0) }
  }

  private static let polite: WordList = ["please", "pls", "plz", "also", "for", "views", "information"]

  private static let pointing: WordList = [
    "see", "look", "refer", "read", "as", "in", "per", "cf", "contained", "recorded", "covered", "detailed", "noted",
    "under", "attached", "documented", "included", "within", "outlined", "captured", "found",
  ]

  /// Where something is recorded.
  private static let papers: WordList = [
    "report", "reports", "body", "page", "pages", "chronology", "file", "files", "notes", "minutes", "assessment",
    "appendix", "overleaf", "document", "documents", "mosaic", "liquidlogic", "records", "summary", "paperwork",
    "section", "attached", "attachment", "folder", "record", "form", "template", "analysis", "above", "below",
    "statement", "casenotes", "system", "log", "booklet", "genogram", "plan",
  ]

  private static let ofPapers: WordList = [
    "main", "full", "last", "previous", "back", "sw", "case", "my", "social", "work", "worker's", "child", "cla", "lac",
  ]

  /// "Makaton used", "collected via school questionnaire": a tool that was used, though nothing is told of what it brought.
  func isUsed(_ mark: Mark) -> Bool {
    let next = mark.words.upperBound
    if next < words.count, words[next].text == "used", words[next].gap.isEmpty { return true }
    let before = words[max(0, mark.words.lowerBound - 3)..<mark.words.lowerBound]
    return before.contains { ["via", "used"].contains($0.text) } || words[mark.words.lowerBound].text == "via"
  }

  /// "Signed HOME, MUM": what the child signed, and no tool.
  func isSigned(_ mark: Mark) -> Bool {
    words[mark.words.lowerBound].text == "signed"
      && marks.contains { $0.reading == .speech && $0.words.lowerBound == mark.words.lowerBound }
  }

  /// "Carer told, happens now": whom somebody told of it, and no account.
  func isWasTold(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard mark.words.count == 1, ["told", "informed", "asked"].contains(words[first].text) else { return false }
    let next = first + 1
    if next == words.count || !words[next].gap.isDisjoint(with: .part) || words[next].gap.contains(.plus) {
      return true
    }
    return ["today", "and", "so", "same", "straight", "by"].contains(words[next].text)
  }

  /// "Went to strat same day": where what was said was taken, and nothing that the child did.
  func isTakenFurther(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    // "S47 opened".
    if first > 0, words[first].gap.isEmpty, DecisionWording.forums.contains(words[first - 1]),
      words[first].classes.contains(.participle)
    {
      return true
    }
    guard words[first].text == "went" || words[first].text == "gone" else { return false }
    return words[(first + 1)...].prefix(3).contains { DecisionWording.forums.contains($0) }
  }

  /// "so we did", "as he said we will": words of what followed where nothing is told.
  func isNoChange(_ mark: Mark) -> Bool {
    guard let last = mark.words.last, ["we", "i"].contains(words[last].text), last + 1 < words.count else {
      return false
    }
    return ["did", "do", "will", "talked", "spoke", "chatted", "sat", "went"].contains(words[last + 1].text)
  }

  /// "I asked for my phone back and they said yes": a child writes so, and no worker.
  func isChildsRequest(_ index: Int) -> Bool {
    guard index + 3 < words.count, ["asked", "told"].contains(words[index + 1].text) else { return false }
    let object = words[index + 2].text
    if object == "my" { return !Self.workersOwn.contains(words[index + 3]) }
    if object == "if" { return words[index + 3].text == "i" }
    guard object == "for" else { return false }
    let end = (index + 1..<words.count).first { words[$0].startsSentence } ?? words.count
    return (index + 3..<max(index + 3, end)).contains { at in
      if words[at].text == "my", at + 1 < end { return !Self.workersOwn.contains(words[at + 1]) }
      guard ["they", "nan", "she", "he"].contains(words[at].text), at + 1 < end, at > index + 3 else { return false }
      return ["and", "but", "so"].contains(words[at - 1].text) && Self.granted.contains(words[at + 1])
    }
  }

  /// What is a worker's, who writes "my".
  private static let workersOwn: WordList = [
    "manager", "supervisor", "team", "view", "opinion", "visit", "report", "assessment", "colleague", "tm", "diary",
    "notes", "client", "case", "caseload",
  ]

  private static let granted: WordList = [
    "said", "fitted", "got", "gave", "bought", "let", "changed", "moved", "put", "made", "did", "agreed", "fixed",
    "sorted", "found", "took",
  ]

  /// "and they said yes", "and they fitted one", "seen alone since she complained": what followed from what the child asked for.
  mutating func readGranted(_ quoted: WordSet) {
    for index in words.indices.dropFirst(2) where !quoted[index] {
      if words[index].text == "since", index + 2 < words.count, ["he", "she", "they"].contains(words[index + 1].text),
        ["complained", "asked", "said", "told", "disclosed"].contains(words[index + 2].text)
      {
        let start = (0...index).last { words[$0].startsSentence } ?? 0
        if start < index { marks.append(Mark(reading: .changed, words: start..<index)) }
      }
      guard ["they", "nan", "carer", "carers", "school"].contains(words[index].text), words[index - 1].text == "and",
        index + 1 < words.count, Self.granted.contains(words[index + 1])
      else { continue }
      let start = (0...index).last { words[$0].startsSentence } ?? 0
      guard (start..<index).contains(where: { words[$0].text == "i" && isChildsRequest($0) }) else { continue }
      let isRefused =
        words[index + 1].text == "said"
        && !(index + 2 < words.count && ["yes", "ok", "okay"].contains(words[index + 2].text))
      if isRefused { continue }
      let end = (index + 1..<words.count).first { words[$0].startsSentence } ?? words.count
      marks.append(Mark(reading: .changed, words: index..<end))
    }
  }

  /// "In the car, no mum: …", "Walk with R, no carers": who was not there, set apart by marks.
  func isSetApart(_ mark: Mark) -> Bool {
    let first = mark.words.lowerBound
    guard ["no", "without", "just"].contains(words[first].text), first > 0, words[first].gap.contains(.comma) else {
      return false
    }
    return mark.words.upperBound == words.count || !words[mark.words.upperBound].gap.isEmpty
  }

  /// "mum went out and I had to put Dre to bed", "says mum went out": what the child tells, and not how it was met.
  func isOfTheChildsStory(_ mark: Mark) -> Bool {
    guard Company.companions.contains(words[mark.words.lowerBound]) else { return false }
    if isTold(mark) { return true }
    let end = (mark.words.upperBound..<words.count).first { words[$0].startsSentence } ?? words.count
    let own = (mark.words.upperBound..<end).first { index in
      words[index].text == "i" && ["and", "so", "but", "then"].contains(words[index - 1].text)
    }
    guard let i = own, i + 1 < end else { return false }
    return marks.contains { $0.reading == .speech && $0.words.lowerBound == i }
      && !words[(i + 1)..<end].contains { ["him", "her", "child"].contains($0.text) && $0.gap.isEmpty }
  }

  /// "says mum went out", "told me mum left in June", "said the house is sold and mum moved out": whom somebody tells of.
  ///
  /// "Said he was scared and mum left the room" tells how it went on.
  private func isTold(_ mark: Mark) -> Bool {
    var at = mark.words.lowerBound
    while at > 0, words[at].gap.isEmpty, words[at - 1].classes.contains(.ours) { at -= 1 }
    guard at > 0, words[at].gap.isEmpty else { return false }
    var verb = at - 1
    while verb > 0, words[verb].gap.isEmpty, Self.toldOf.contains(words[verb]) { verb -= 1 }
    if Self.tells.contains(words[verb]) { return true }
    guard Self.tellingOn.contains(words[at - 1]),
      !words[mark.words.lowerBound..<min(words.count, mark.words.upperBound + 2)].contains(where: {
        Self.left.contains($0)
      })
    else { return false }
    var before = at - 1
    while before > 0, !words[before].startsClause {
      before -= 1
      if Self.tells.contains(words[before]) { return true }
    }
    return false
  }

  private static let tells: WordList = [
    "said", "says", "say", "saying", "told", "tells", "tell", "telling", "stated", "states", "mentioned", "mentions",
    "explained", "explains", "reported", "complained", "disclosed", "whispered", "thinks", "knows",
  ]

  /// Who is told, and what joins on what is told.
  private static let toldOf: WordList = ["me", "us", "sw", "him", "her", "them", "that", "how", "iro", "staff", "it"]

  private static let tellingOn: WordList = ["and", "that", "when", "because", "cos", "if", "since", "after", "but"]

  /// What an adult did for the talk: "left the room", "stepped out".
  private static let left: WordList = ["room", "earshot", "us", "stepped", "popped", "nipped"]

  /// Whether a place is where the child was met: after a preposition, and its own article.
  func isWhere(_ place: Int, after verb: Int) -> Bool {
    var at = place - 1
    while at > verb, words[at].classes.contains(.place) || Self.articles.contains(words[at]) { at -= 1 }
    if at > verb { return Self.whereabouts.contains(words[at]) }
    // "saw the school", "told me college": nothing says where.
    return at == verb && place - verb > 1 && words[verb + 1].classes.contains(.place)
      && !words[verb].classes.contains(.passedOn)
  }

  private static let articles: WordList = ["the", "a", "his", "her", "their", "our", "little", "school"]

  private static let whereabouts: WordList = [
    "at", "in", "on", "over", "by", "to", "for", "mcdonald's", "outside", "during",
  ]
}
