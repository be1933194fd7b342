/// Who else was there when a child was spoken to: "with mum in the room", "dad present throughout", "the door open".
struct Company {
  /// The words that say so.
  private(set) var present: [Range<Int>] = []

  private let words: [Word]

  init(_ words: [Word]) {
    self.words = words
    for (index, word) in words.enumerated() {
      if Self.companions.contains(word) {
        guard !isDenied(before: index) else { continue }
        if let end = isHere(after: index) {
          present.append(index..<end)
        } else if let start = isBrought(index), !isDenied(before: start) {
          present.append(start..<(index + 1))
        }
      } else if let range = isOverheard(index) {
        present.append(range)
      }
    }
  }

  /// Whether a mark that says that the child was alone is contradicted: somebody else was there in the same sentence.
  func contradicts(_ mark: Mark) -> Bool {
    present.contains { other in
      let isWeak = mark.words.contains { Self.companions.contains(words[$0]) }
      if isWeak, other.overlaps(mark.words) { return true }
      guard isOneSentence(mark.words, other) else { return false }
      // "Mum was there at the start. I then saw him alone": only what follows contradicts an "alone".
      if !isWeak, other.upperBound <= mark.words.lowerBound { return false }
      let from = min(mark.words.upperBound, other.upperBound)
      let to = max(mark.words.lowerBound, other.lowerBound)
      return from >= to || !words[from..<to].contains { Self.apart.contains($0) }
    }
  }

  /// The words that name who was only there, and is not the "he" or "she" of what is said next.
  var aside: WordSet {
    var aside = WordSet()
    for range in present { aside.insert(range) }
    return aside
  }

  /// Whether both stand in one sentence, or in a question and its answer, as in "Seen alone? Mum present".
  private func isOneSentence(_ mark: Range<Int>, _ other: Range<Int>) -> Bool {
    let from = min(mark.lowerBound, other.lowerBound)
    let to = max(mark.lowerBound, other.lowerBound)
    guard from < to else { return true }
    return !((from + 1)...to).contains { words[$0].startsSentence && !words[$0].gap.contains(.question) }
  }

  /// "no adults", "without mum", "neither parent".
  private func isDenied(before index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 4, !words[at].startsClause {
      at -= 1
      if Self.denying.contains(words[at]) || words[at].text.hasSuffix("n't") { return true }
    }
    return false
  }

  /// "mum was present", "dad in the room", "nan on the sofa", "dad in the kitchen with us": where the words end that say so.
  private func isHere(after index: Int) -> Int? {
    var at = index + 1
    var isWaiting = false
    while at < words.count, !words[at].startsClause, Self.passed.contains(words[at]) {
      isWaiting = isWaiting || Self.waiting.contains(words[at])
      at += 1
    }
    guard at < words.count, !words[at].startsClause else { return nil }
    if Self.here.contains(words[at]) { return at + 1 }
    let reach = min(words.count, at + 7)
    let end = (at + 1..<reach).first { words[$0].startsClause || words[$0].gap.contains(.comma) } ?? reach
    // "in the kitchen with us".
    for with in at..<end where words[with].text == "with" && with + 1 < end {
      if ["us", "me"].contains(words[with + 1].text) { return with + 2 }
      if ["him", "her", "them"].contains(words[with + 1].text), with + 2 == end { return with + 2 }
    }
    guard Self.prepositions.contains(words[at]) else { return nil }
    if at + 1 < end, words[at].text == "in", ["here", "on"].contains(words[at + 1].text) { return at + 2 }
    let behind = words.indices[(at + 1)..<end].prefix(3)
    guard let place = behind.first(where: { Self.places.contains(words[$0]) }) else { return nil }
    if words[place].text == "car" {
      let isPark = place + 1 < words.count && words[place + 1].text == "park"
      return isWaiting || isPark ? nil : place + 1
    }
    let isElsewhere =
      words[(at + 1)..<place].contains { Self.elsewhere.contains($0) }
      || place + 1 < words.count && words[place + 1].text == "next"
    return isElsewhere ? nil : place + 1
  }

  /// "supervised by the carer", "in front of mum", "alone with his brother": where the words begin that say so.
  private func isBrought(_ index: Int) -> Int? {
    var at = index
    while at > 0, !words[at].startsClause, Self.own.contains(words[at - 1]) { at -= 1 }
    guard at > 0, !words[at].startsClause else { return nil }
    let before = words[at - 1]
    if before.text == "alongside" { return at - 1 }
    guard at > 1 else { return nil }
    let isEnd = index + 1 == words.count || !words[index + 1].gap.isEmpty
    switch (words[at - 2].text, before.text) {
    case ("front", "of"), ("presence", "of"), ("company", "of"), ("supervised", "by"), ("accompanied", "by"),
      ("joined", "by"), ("together", "with"):
      return at - 2
    case ("alone", "with"): return isEnd ? at - 1 : nil
    default: return nil
    }
  }

  /// "the door open", "within earshot", "in mum's presence".
  private func isOverheard(_ index: Int) -> Range<Int>? {
    guard index > 0, !words[index].startsSentence else { return nil }
    let before = words[index - 1]
    switch words[index].text {
    case "open", "ajar":
      let isDoor = words[max(0, index - 3)..<index].contains { ["door", "doors"].contains($0.text) }
      return isDoor && !isDenied(before: index) && isWithSomebody(index) ? (index - 1)..<(index + 1) : nil
    case "door":
      return before.text == "open" && !isDenied(before: index - 1) && isWithSomebody(index)
        ? (index - 1)..<(index + 1) : nil
    case "earshot", "hearing":
      return ["in", "within"].contains(before.text) && !isDenied(before: index) ? (index - 1)..<(index + 1) : nil
    case "presence":
      return before.text.hasSuffix("'s") && !isDenied(before: index - 1) ? (index - 1)..<(index + 1) : nil
    default: return nil
    }
  }

  private func isWithSomebody(_ index: Int) -> Bool {
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    return words[start..<index].contains { Self.companions.contains($0) }
  }

  /// Those before whom a child does not speak alone.
  static let companions = WordList(
    Kin.addressed + Kin.parents + Kin.elders + [
      "brother", "brothers", "sister", "sisters", "sibling", "siblings", "cousin", "cousins", "carer", "carers",
      "teacher", "ta", "nurse", "adult", "adults", "adopters", "family", "both",
    ]
  )

  private static let denying: WordList = ["no", "not", "without", "neither", "nobody", "none", "never", "absence"]

  private static let passed: WordList = [
    "is", "was", "were", "being", "been", "be", "had", "has", "also", "still", "both", "sat", "sitting", "stood",
    "standing", "stayed", "staying", "remained", "remaining", "waiting", "waited", "who", "right", "just", "always",
    "are", "came", "back", "kept", "all", "driving",
  ]

  private static let waiting: WordList = ["waiting", "waited", "stayed", "staying", "remained", "remaining"]

  private static let here: WordList = [
    "present", "there", "nearby", "listening", "watching", "throughout", "hovering", "supervising", "interrupting",
    "beside", "alongside", "joining", "joined",
  ]

  private static let prepositions: WordList = ["in", "on", "at", "by", "inside", "into", "near", "behind"]

  /// Where whoever is there hears what is said.
  private static let places: WordList = [
    "room", "call", "line", "speaker", "speakerphone", "loudspeaker", "sofa", "settee", "couch", "table", "lap",
    "doorway", "background", "meeting", "visit", "session", "conversation", "chat", "earshot", "car", "screen",
  ]

  /// Before a room: which other one it is.
  private static let elsewhere: WordList = [
    "another", "other", "next", "different", "living", "front", "dining", "waiting", "sitting", "adjoining", "separate",
    "staff", "back", "a", "her", "his", "their", "phone", "laundry", "utility", "changing",
  ]

  private static let own: WordList = [
    "his", "her", "their", "the", "my", "foster", "older", "younger", "little", "big", "step", "half", "class", "baby",
  ]

  /// What sets two times apart, and what begins what the child tells.
  private static let apart: WordList = [
    "then", "before", "after", "until", "but", "later", "that", "said", "says", "told", "tells", "because", "when",
    "if", "once", "left", "afterwards", "initially",
  ]
}
