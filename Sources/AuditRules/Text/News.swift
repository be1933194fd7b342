/// What a text tells of others: what they decided or wish, what comes to them of itself, and what was agreed once and not done.
///
/// A verb of deciding decides only for its subject: "mum has decided to move" is news to whoever supervises.
struct News {
  /// The words that are news.
  private(set) var covered = WordSet()

  private let words: [Word]

  init(_ words: [Word], _ people: People) {
    self.words = words
    for person in people.list where !person.isOwner {
      if isNews(of: person) { covered.insert(person.words.lowerBound..<end(from: person.words.upperBound, person)) }
    }
    for index in words.indices where ["he", "she", "they"].contains(words[index].text) {
      if isOthersDecision(after: index + 1) { covered.insert(index..<end(from: index + 1, nil)) }
    }
    for index in words.indices.dropLast() where Self.past.contains(words[index]) {
      guard Self.meant.contains(words[index + 1]), words[index + 1].gap.isEmpty, index > 0, !words[index].startsClause
      else { continue }
      var start = index
      while start > 0, !words[start].startsClause, !words[start].gap.contains(.comma) { start -= 1 }
      covered.insert(start..<end(from: index + 1, nil))
    }
    readLeftUndone()
    for person in people.list where !person.isOwner {
      if let range = habit(of: person) { covered.insert(range) }
    }
  }

  /// "SW visiting weekly, FSW alternate weeks": how it is, where nothing says from when or until when.
  private func habit(of person: Person) -> Range<Int>? {
    let start = person.words.lowerBound
    guard words[start].startsSentence || words[start].gap.contains(.comma), person.kind != .nobody else { return nil }
    var at = person.words.upperBound
    while at < words.count, words[at].gap.isEmpty, ["is", "are", "still", "currently"].contains(words[at].text) {
      at += 1
    }
    guard at < words.count, words[at].gap.isEmpty, words[at].text.hasSuffix("ing"), words[at].known >= 0 else {
      return nil
    }
    let end = (at..<words.count).first { words[$0].startsSentence } ?? words.count
    let part = (at..<end).first { $0 > at && words[$0].gap.contains(.comma) } ?? end
    guard (at..<part).contains(where: { Self.frequent.contains(words[$0]) }) else { return nil }
    let isToCome = (start..<end).contains { index in
      Self.toCome.contains(words[index])
        || !words[index].classes.isDisjoint(with: [.date, .slashed, .weekday, .month, .ordinal, .modal])
    }
    return isToCome ? nil : start..<end
  }

  /// How often something goes on.
  static let frequent: WordList = [
    "weekly", "fortnightly", "daily", "monthly", "nightly", "every", "each", "twice", "regularly",
  ]

  /// What begins or ends it.
  private static let toCome: WordList = [
    "to", "from", "until", "till", "starting", "next", "then", "please", "now", "by", "before", "tomorrow", "if",
    "agreed", "because", "as",
  ]

  private func isNews(of person: Person) -> Bool {
    let next = person.words.upperBound
    guard next < words.count, !words[next].startsClause, !words[next].gap.contains(.comma) else { return false }
    if isAway(next) { return true }
    let isOutside = isOutside(person)
    if isOutside, isOthersDecision(after: next) { return true }
    if isOutside || isWorker(person) && !isOnCondition(person), isWish(next) { return true }
    guard person.kind == .family || person.isChild else { return false }
    return isToCome(next, person)
  }

  /// "If the test is positive SW asks for a meeting": what follows a condition is to be done.
  private func isOnCondition(_ person: Person) -> Bool {
    let start = (0...person.words.lowerBound).last { words[$0].startsSentence } ?? 0
    return words[start].text == "if" && person.words.lowerBound - start > 2
  }

  /// "has decided to move", "declined the referral", "was asked to leave".
  private func isOthersDecision(after start: Int) -> Bool {
    var at = start
    var isDone = false
    while at < words.count, at - start < 4, words[at].gap.isEmpty,
      !words[at].classes.isDisjoint(with: [.have, .be, .adverb]) || Self.passed.contains(words[at])
    {
      isDone = isDone || ["was", "were", "had"].contains(words[at].text)
      at += 1
    }
    guard at < words.count, words[at].gap.isEmpty else { return false }
    if isDone, words[at].text == "asked" { return at + 1 < words.count && words[at + 1].text == "to" }
    return Self.decisions.contains(words[at])
  }

  /// "wants the case closed", "would like us to close", "asking for case to be kept open".
  private func isWish(_ start: Int) -> Bool {
    var at = start
    while at < words.count, words[at].gap.isEmpty,
      words[at].classes.contains(.adverb)
        || ["is", "are", "also", "still", "really", "has", "been"].contains(words[at].text)
    {
      at += 1
    }
    guard at < words.count, words[at].gap.isEmpty else { return false }
    if words[at].text == "would" {
      return at + 1 < words.count && ["like", "prefer", "rather"].contains(words[at + 1].text)
    }
    return Self.wishes.contains(words[at])
  }

  /// "to have baby", "to move in with nan", "starts at new school", "due out of prison": what comes of itself.
  private func isToCome(_ next: Int, _ person: Person) -> Bool {
    let word = words[next]
    let after = next + 1 < words.count ? words[next + 1] : nil
    guard let after, after.gap.isEmpty else { return false }
    if word.text == "due" {
      return ["out", "in", "back", "home", "up", "to"].contains(after.text) || after.classes.contains(.slashed)
    }
    if ["starts", "start", "begins", "returns"].contains(word.text) {
      return ["at", "in", "school", "nursery", "college", "new", "back", "reception", "work", "year"].contains(
        after.text
      )
    }
    guard word.text == "to", next + 2 < words.count, person.kind == .family else { return false }
    let object = words[next + 2]
    switch after.text {
    case "have":
      return words[(next + 2)...].prefix(2).contains { ["baby", "twins", "caesarean", "operation"].contains($0.text) }
    case "give": return object.text == "birth"
    case "move": return ["in", "to"].contains(object.text)
    case "be": return ["released", "sentenced", "evicted", "discharged", "induced", "rehoused"].contains(object.text)
    default: return false
    }
  }

  /// "SW on AL", "TM off sick".
  private func isAway(_ next: Int) -> Bool {
    guard ["on", "off"].contains(words[next].text), next + 1 < words.count else { return false }
    return words[(next + 1)...].prefix(2).contains { $0.gap.isEmpty && Self.leave.contains($0) }
  }

  /// "Agreed last month to refer to FGC, hasn't been done": what was agreed once and left undone, or has been done since.
  private mutating func readLeftUndone() {
    let parts = Segments(words, atCommas: true).ranges
    for part in parts where part.lowerBound > 0 && part.count <= 7 && isLeftUndone(part) {
      var start = part.lowerBound - 1
      while start > 0, !words[start].startsSentence { start -= 1 }
      let head = start..<part.lowerBound
      let isAgreed = head.contains { ["agreed", "decided", "recommended", "tasked", "asked"].contains(words[$0].text) }
      let isOld = head.dropFirst().contains { index in
        words[index - 1].text == "in" && words[index].classes.contains(.month)
          || ["last", "previous", "previously", "originally"].contains(words[index].text)
      }
      if isAgreed, isOld { covered.insert(start..<part.upperBound) }
    }
  }

  private func isLeftUndone(_ part: Range<Int>) -> Bool {
    if words[part.lowerBound].text == "still" { return part.count > 1 && words[part.lowerBound + 1].text != "to" }
    let isDenied = part.contains { words[$0].classes.contains(.negation) }
    if !isDenied, isDoneSince(part) { return true }
    return isDenied && part.contains { Self.doing.contains(words[$0]) }
  }

  /// "SW did this", "this has been done": that what was agreed is over.
  private func isDoneSince(_ part: Range<Int>) -> Bool {
    guard let done = part.first(where: { ["did", "done", "completed", "actioned"].contains(words[$0].text) }),
      !part.contains(where: { !words[$0].classes.isDisjoint(with: [.modal]) && !words[$0].classes.contains(.have) })
    else { return false }
    return part.contains { index in
      ["this", "it", "so", "that"].contains(words[index].text) && (index == done + 1 || index == part.lowerBound)
    }
  }

  /// To the next mark or comma, or to where a worker begins to act.
  private func end(from index: Int, _ person: Person?) -> Int {
    var at = index
    while at < words.count, at == index || !words[at].startsClause && !words[at].gap.contains(.comma) {
      if ["and", "so", "but"].contains(words[at].text), at + 1 < words.count,
        Self.insiders.contains(words[at + 1]) || words[at + 1].classes.contains(.we)
      {
        return at
      }
      at += 1
    }
    return at
  }

  private func isOutside(_ person: Person) -> Bool {
    if person.kind == .family || person.kind == .child { return true }
    return person.words.contains { Self.outsiders.contains(words[$0]) }
  }

  /// Whether a worker has no say of the last word.
  private func isWorker(_ person: Person) -> Bool {
    person.words.contains { ["sw", "fsw", "ssw", "worker", "yp"].contains(words[$0].text) }
  }

  private static let insiders: WordList = [
    "sw", "fsw", "tm", "atm", "sm", "hos", "ssw", "worker", "manager", "duty", "iro",
  ]

  /// Agencies and their people, who decide for themselves.
  static let outsiders: WordList = [
    "school", "nursery", "college", "police", "camhs", "housing", "hospital", "clinic", "probation", "landlord",
    "surgery", "cgl", "refuge", "hv", "gp", "midwife", "mw", "senco", "dsl", "teacher", "headteacher", "doctor",
    "paediatrician", "nurse", "dentist", "psychologist", "consultant", "ep", "salt", "ot", "cpn", "yp",
  ]

  private static let past: WordList = ["was", "were"]

  private static let meant: WordList = ["to", "due", "meant", "supposed"]

  private static let passed: WordList = ["been", "also", "now", "then", "since", "recently", "unanimously"]

  private static let decisions: WordList = [
    "decided", "agreed", "declined", "refused", "opted", "chosen", "chose", "rejected", "resolved",
  ]

  private static let wishes: WordList = [
    "want", "wants", "wanted", "asking", "asks", "wishes", "hoping", "hopes", "keen", "prefers", "requesting",
    "pushing",
  ]

  private static let leave: WordList = ["al", "leave", "annual", "a_l", "holiday", "hols", "sick", "mat"]

  private static let doing: WordList = [
    "done", "happened", "happen", "started", "completed", "actioned", "chased", "progressed", "wasn't", "hasn't",
    "booked",
  ]
}
