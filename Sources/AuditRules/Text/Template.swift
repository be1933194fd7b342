/// What a plan's template has where something was to be filled in: "NAME to attend NAME OF GROUP by DATE", "XXX to attend XXX weekly",
/// "Parent/carer to do X by Y", "[Name] to complete [course]".
///
/// One such word may be written large for stress ("to SCHOOL every day") or stand for a name that was taken out ("xxx will count to 20");
/// two, or one in place of what is to be done, are a template.
struct Template {
  private let words: [Word]
  private let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
    words = wording.words
  }

  /// Whether nobody filled it in.
  var isUnfilled: Bool {
    let slots = slots
    return slots.count > 1 || slots.contains { isDone(at: $0) } || isHeadings
  }

  /// Where each begins; a line to write on counts as the word behind it.
  private var slots: [Int] {
    let hasCapitals = words.contains { $0.classes.contains(.capitals) && Self.categories.contains($0) }
    let isShouted = hasCapitals && !words.contains { !$0.isCapital && $0.end - $0.start > 1 }
    let hasLines = wording.holds(UInt8(ascii: "_"))
    let hasAngles = wording.holds(UInt8(ascii: "<"))
    var found: [Int] = []
    for index in words.indices {
      let word = words[index]
      let isLarge = !isShouted && word.classes.contains(.capitals) && Self.categories.contains(word)
      // "NAME OF GROUP" is one.
      let isSecond = index > 1 && words[index - 1].text == "of" && found.last == index - 2
      if isLarge && !isSecond || isBracketed(index, angles: hasAngles) || isCrossed(index) || isLetter(index)
        || isNamedByKind(index) || isAlternative(index) || isToDelete(index)
      {
        found.append(index)
      } else if hasLines, isLine(before: index) {
        found.append(index)
      }
    }
    if hasLines, isLine(before: words.count) { found.append(words.count) }
    return found
  }

  /// "[Name]", "<course>", "[insert group]".
  private func isBracketed(_ index: Int, angles: Bool) -> Bool {
    let isSquare = words[index].gap.contains(.square)
    let isAngle = angles && wording.gap(before: index).last == UInt8(ascii: "<")
    guard isSquare || isAngle else { return false }
    let end =
      (index + 1..<max(index + 1, min(words.count, index + 5))).first {
        isSquare ? words[$0].gap.contains(.square) : wording.gap(before: $0).first == UInt8(ascii: ">")
      } ?? min(words.count, index + 4)
    guard end - index <= 4 else { return false }
    return words[index..<end].contains { Self.categories.contains($0) || Self.inserting.contains($0) }
      && words[index..<end].allSatisfy {
        Self.categories.contains($0) || Self.inserting.contains($0) || $0.classes.contains(.function)
      }
  }

  /// "XXX" in place of what is attended or done.
  private func isCrossed(_ index: Int) -> Bool {
    guard isCross(index) else { return false }
    return words.indices.contains { isCross($0) && isDone(at: $0) }
  }

  private func isCross(_ index: Int) -> Bool {
    let text = words[index].text
    return text.hasPrefix("xx") && String(text).utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  /// "do X by Y".
  private func isLetter(_ index: Int) -> Bool {
    guard words[index].isCapital, index > 0, words[index].gap.isEmpty else { return false }
    switch words[index].text {
    case "x": return ["do", "attend", "complete"].contains(words[index - 1].text)
    case "y": return words[index - 1].text == "by"
    default: return false
    }
  }

  /// "Name of worker", "Child's name", "Name to do what by when".
  private func isNamedByKind(_ index: Int) -> Bool {
    let next = index + 1 < words.count && words[index + 1].gap.isEmpty ? words[index + 1] : nil
    if words[index].text == "name" {
      guard let next else { return false }
      return next.text == "of" && index + 2 < words.count && Self.categories.contains(words[index + 2])
        || next.text == "to" && words[index].startsSentence
    }
    return ["child's", "worker's", "parent's", "carer's", "worker"].contains(words[index].text) && next?.text == "name"
  }

  /// "Parent/carer", "Mother/Father": one of two, to be chosen by whoever fills it in.
  private func isAlternative(_ index: Int) -> Bool {
    guard words[index].startsSentence, index + 1 < words.count, words[index + 1].gap == .slash else { return false }
    return Self.alternatives.contains(words[index]) && Self.alternatives.contains(words[index + 1])
  }

  /// "(delete as appropriate)".
  private func isToDelete(_ index: Int) -> Bool {
    words[index].text == "delete" && index + 1 < words.count && words[index + 1].text == "as"
  }

  private func isLine(before index: Int) -> Bool {
    var count = 0
    for byte in wording.gap(before: index) where byte == UInt8(ascii: "_") { count += 1 }
    return count > 1
  }

  /// Whether a slot stands where it is said what is to be attended or done.
  private func isDone(at slot: Int) -> Bool {
    guard slot > 1, slot <= words.count, Self.doing.contains(words[slot - 1]) else { return false }
    guard slot < words.count, isCross(slot) else { return true }
    let next = slot + 1
    return next == words.count || !words[next].gap.isEmpty || !words[next].isCapital
  }

  /// "What needs to happen? | Who will do it? | By when?": the heads of a table, and nothing below them.
  private var isHeadings: Bool {
    guard words.count > 3, let first = words.first, ["what", "who", "by", "how"].contains(first.text) else {
      return false
    }
    return words.contains { ["what", "who", "whom"].contains($0.text) }
      && words.dropFirst().contains { $0.startsClause }
      && words.allSatisfy { $0.classes.contains(.questionWord) || Self.ofHeadings.contains($0) }
  }

  private static let ofHeadings: WordList = [
    "needs", "need", "to", "happen", "change", "be", "done", "will", "do", "it", "by", "when", "we", "know", "is",
    "the",
    "action", "whom", "for", "this", "are", "going", "success", "look", "like", "measure", "measured", "it's", "and",
    "worked",
    "working", "responsible", "achieve", "outcome", "timescale", "date", "has", "been", "achieved", "want", "you",
  ]

  private static let doing: WordList = ["attend", "complete", "do", "join", "access", "attends", "undertake", "see"]

  private static let alternatives: WordList = [
    "parent", "parents", "carer", "carers", "mother", "father", "mum", "dad",
  ]

  private static let inserting: WordList = ["insert", "enter", "add", "select", "type"]

  private static let categories: WordList = [
    "name", "names", "date", "dates", "child", "children", "parent", "parents", "school", "worker", "group", "course",
    "activity", "agency", "professional", "professionals", "person", "role", "service", "action", "organisation",
    "time",
    "frequency", "placement", "programme", "task", "address", "family", "carer", "day", "day/time", "yp",
  ]
}
