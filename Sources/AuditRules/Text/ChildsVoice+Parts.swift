extension ChildsVoice {
  /// "Weekend at nan's agreed", "transport now funded": what was done, said at the end of a part.
  func isDone(_ part: Range<Int>) -> Bool {
    guard let last = part.last, part.count > 1 else { return false }
    if words[last].classes.contains(.changing) { return true }
    // "and he goes with Taid now".
    if words[last].text == "now", part.contains(where: { isPresent(words[$0]) }) { return true }
    return part.contains { index in
      guard index + 1 < part.upperBound else { return false }
      if words[index].text == "now" {
        // "Mum now leaves the light on".
        let next = words[index + 1]
        return next.classes.contains(.participle) || next.classes.contains(.does) && next.text.hasSuffix("s")
      }
      // "his uncle will now collect him", "it has now been fitted".
      if words[index + 1].text == "now", index + 2 < part.upperBound, words[index].classes.contains(.modal) {
        return true
      }
      // "contact was cut to an hour", "the move has been put off".
      return words[index].classes.contains(.be) && words[index + 1].classes.contains(.changing)
    }
  }

  private func isPresent(_ word: Word) -> Bool { word.classes.contains(.does) && word.text.hasSuffix("s") }

  /// "His carer gave him one that evening", "I got him a duvet", "We've had a word": what an adult did about it, for the child.
  private func isGiven(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard words[first].startsClause || words[first].gap.contains(.comma) || first > 0 && words[first - 1].text == "so"
    else { return false }
    guard let verb = part.prefix(4).last(where: { words[$0].classes.contains(.providing) }), verb > first,
      verb + 1 < part.upperBound
    else { return false }
    let subject = words[verb - 1]
    if ["had", "spoken", "talked"].contains(words[verb].text) {
      return subject.text == "we've" && (words[verb].text != "had" || words[verb + 1].text == "a")
    }
    let isAdult = subject.classes.contains(.we) || PhraseTable.adults[subject.text] != nil
    return isAdult && Self.receivers.contains(words[verb + 1])
  }

  /// "it's now 7 not 5", "calls now audio only", "We're now writing", "MGM now drives": what is so from then on, of a thing that
  /// somebody arranges, of the one who writes or of an adult.
  private func isNow(_ part: Range<Int>) -> Bool {
    guard part.count > 2, let now = part.dropFirst().prefix(3).first(where: { words[$0].text == "now" }),
      now + 1 < part.upperBound, words[now].gap.isEmpty
    else { return false }
    let before = words[now - 1].text
    if ["it's", "we're", "i'm"].contains(before) { return true }
    // "so pick up is now 8.15".
    if ["is", "are"].contains(before), now - 1 > part.lowerBound,
      Self.arranged.contains(words[now - 2]) || words[now - 2].text == "up" || Self.things.contains(words[now - 2])
    {
      return true
    }
    if before == "has", words[part.lowerBound].text == "it" { return true }
    if Self.arranged.contains(words[now - 1]) { return true }
    let next = words[now + 1]
    return PhraseTable.adults[before] != nil && next.classes.contains(.does) && next.text.hasSuffix("s")
      && !next.classes.contains(.passedOn)
  }

  /// What is arranged for a child.
  private static let arranged: WordList = [
    "contact", "calls", "visits", "bed", "bedtime", "room", "taxi", "seat", "transport", "meetings", "club", "plan",
    "light", "sessions", "pickup", "handover", "lock", "handovers", "venue", "times", "review", "meeting", "time",
    "bath", "lift", "curfew",
  ]

  /// What a child is given, and which does nothing itself.
  private static let things: WordList = [
    "bed", "beds", "mattress", "heater", "bike", "cot", "pram", "buggy", "wardrobe", "curtains", "carpet", "duvet",
    "bedding", "lamp", "nightlight", "laptop", "tablet", "phone", "charger", "uniform", "coat", "shoes", "trainers",
    "glasses", "toys", "toy", "books", "desk", "fridge", "cooker", "washer", "machine", "stairgate", "gate", "fence",
    "letter", "key", "keys", "pass", "voucher", "vouchers", "parcel", "swing", "trampoline", "scooter", "lock", "blind",
    "blinds", "boiler", "bunk", "bunks", "sofa", "tv", "router", "wifi", "bedtime", "curfew", "pickup",
  ]

  /// "Heater dropped off today", "bedtime put back to 9": what became of a thing, and nothing that the child did.
  func isOfAThing(_ index: Int) -> Bool {
    var at = index
    while at > 0, words[at].gap.isEmpty,
      !words[at - 1].classes.isDisjoint(with: [.be, .have, .adverb]) || words[at - 1].text == "been"
    {
      at -= 1
    }
    guard at > 0, words[at].gap.isEmpty, Self.things.contains(words[at - 1]) else { return false }
    var start = at - 1
    while start > 0, !words[start].startsClause, !words[start].gap.contains(.comma), at - start < 4 { start -= 1 }
    // "He and his bike turned up" tells of him.
    return (start..<(at - 1)).allSatisfy { index in
      words[index].classes.contains(.ours) || Self.whichThing.contains(words[index])
    }
  }

  /// "New mattress came 3/2", "Bed turned up": a thing that the child was given since.
  private func isArrival(_ part: Range<Int>) -> Bool {
    guard let thing = part.prefix(5).last(where: { Self.things.contains(words[$0]) }),
      !part.contains(where: { words[$0].classes.contains(.negation) })
    else { return false }
    var verb = thing + 1
    while verb < part.upperBound, words[verb].gap.isEmpty,
      !words[verb].classes.isDisjoint(with: [.be, .have, .adverb]) || words[verb].text == "been"
    {
      verb += 1
    }
    return verb < part.upperBound && words[verb].gap.isEmpty && Self.arriving.contains(words[verb]) && isOfAThing(verb)
  }

  private static let arriving: WordList = [
    "came", "arrived", "delivered", "turned", "dropped", "picked", "put", "collected", "mended", "fixed", "fitted",
    "repaired", "bought", "ordered", "provided", "supplied", "handed", "set", "sent", "replaced", "here", "due",
  ]

  private static let whichThing: WordList = [
    "new", "the", "a", "another", "bigger", "second", "double", "single", "school", "bus", "washing", "two", "old",
    "better", "bunk", "proper", "our", "this", "and", "so", "bed",
  ]

  /// "we took his idea to the CG", "I put it to the review": where what the child said was taken.
  private func isTakenOn(_ part: Range<Int>) -> Bool {
    guard let we = part.first, words[we].text == "we" || words[we].text == "i" || words[we].text == "iro",
      we + 1 < part.upperBound, ["took", "take", "put", "passed", "brought"].contains(words[we + 1].text)
    else { return false }
    return part.dropFirst(4).contains { index in
      words[index - 1].text == "the" && words[index - 2].text == "to"
        && (DecisionWording.forums.contains(words[index]) || ["cg", "core", "head", "iro"].contains(words[index].text))
    }
  }

  /// "so he was invited": what was done for whoever asked, joined on by "so".
  private func isLetIn(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard first > 0, words[first - 1].text == "so", part.count > 2, Self.telling.contains(words[first]),
      ["was", "were", "is", "has", "have"].contains(words[first + 1].text)
    else { return false }
    return part.dropFirst(2).prefix(2).contains { Self.lettingIn.contains(words[$0]) }
  }

  private static let lettingIn: WordList = ["invited", "allowed", "included", "excused", "collected", "offered"]

  /// For whom, or what, it was done.
  private static let receivers: WordList = ["him", "her", "them", "one", "it", "a", "an", "another", "some", "this"]

  /// The parts of a text in which something may follow from the child's words: a thought of its own, what stands
  /// after a comma, and what "so" or "and" joins on.
  func followUps(after first: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for part in Segments(words, atCommas: true).ranges {
      var start = part.lowerBound
      for index in part where Self.joining.contains(words[index]) && index > first {
        if start > first, start < index { parts.append(start..<index) }
        start = index + 1
      }
      // "said no & we've looked at another".
      if let plus = part.dropFirst().first(where: { words[$0].gap.contains(.plus) && $0 > max(first, start) }) {
        start = plus
      }
      if start > first, start < part.upperBound { parts.append(start..<part.upperBound) }
    }
    return parts
  }

  /// "so taxi sorted", "moved to 4pm", "we've looked at another", "Now every 6 weeks", "starts Monday".
  func isFollowUp(_ part: Range<Int>, _ childs: [Mark]) -> Bool {
    let first = words[part.lowerBound]
    if childs.contains(where: { $0.words.overlaps(part) }) { return false }
    if isLetIn(part) { return true }
    if Self.telling.contains(first) { return false }
    if isGiven(part) || isNow(part) || isArrival(part) || isTakenOn(part) { return true }
    // "said nan's house is sold and mum moved out": what an adult did, within what the child tells.
    if part.lowerBound > 0, words[part.lowerBound - 1].text == "and", Company.companions.contains(first),
      part.dropFirst().prefix(3).contains(where: { ["out", "away", "off", "back"].contains(words[$0].text) })
    {
      return false
    }
    // "has put fruit in his pocket": what the child has done goes on.
    if first.classes.contains(.have), part.count > 1, words[part.lowerBound + 1].text != "been" { return false }
    if Self.opening.contains(first) || isAdultHeard(before: part.lowerBound) { return false }
    if part.contains(where: { words[$0].classes.contains(.negation) || Self.elsewise.contains(words[$0]) }) {
      return false
    }
    let second = part.lowerBound + 1 < part.upperBound ? words[part.lowerBound + 1] : nil
    // What the worker or the manager has done about it.
    if Self.doers.contains(first), let now = part.first(where: { words[$0].text == "now" }),
      now + 1 == part.upperBound || !words[now + 1].classes.contains(.passedOn)
    {
      return true
    }
    if ["i've", "we've"].contains(first.text), second?.classes.contains(.participle) == true { return true }
    if ["i", "we", "manager", "tm", "sw", "iro"].contains(first.text), second?.classes.contains(.have) == true {
      return part.dropFirst(2).first.map { words[$0].classes.contains(.participle) } ?? false
    }
    // "I rang the head", "we moved contact to Saturdays": what somebody did about it, and did not say or ask.
    if Self.doers.contains(first), !["mum", "contact", "taxi"].contains(first.text), let second,
      Self.undertaken.contains(second), second.gap.isEmpty, part.count > 2
    {
      return true
    }
    // What is so now, and from when.
    if first.text == "now" { return true }
    if Self.beginning.contains(first), second?.classes.isDisjoint(with: [.weekday, .date, .month, .slashed]) == false {
      return true
    }
    // A thing and what was done with it, and nobody who did it.
    let done = part.prefix(4).first { index in
      let word = words[index]
      return word.text != "told" && word.classes.contains(.changing) || Self.settled.contains(word)
    }
    guard let done else { return false }
    return !part.prefix(upTo: done).contains { index in
      words[index].classes.contains(.pronoun) || Self.otherwise.contains(words[index])
    }
  }

  /// Before what was done: somebody who did it, or when something else was seen.
  private static let otherwise: WordList = ["he", "she", "they", "i", "when", "if"]

  /// Whether an adult is heard earlier in the sentence: "Mother: wants a lock, got one" is not the child's wish.
  private func isAdultHeard(before index: Int) -> Bool {
    let start = (0...index).last { words[$0].startsSentence } ?? 0
    return marks.contains { $0.reading == .adultsWords && $0.words.overlaps(start..<index) }
  }

  /// When something else was, and not what followed: "On being told that he is a victim".
  private static let opening: WordList = ["on", "in", "at", "after", "before", "while", "since", "when"]

  /// What nobody did, what was so before, and what was avoided: "I had brought chips", "changed the subject".
  private static let elsewise: WordList = ["nobody", "had", "when", "subject"]

  private static let joining: WordList = ["so", "and", "therefore"]

  private static let telling: WordList = ["he", "she", "they"]

  private static let doers: WordList = [
    "i", "we", "sw", "worker", "fsw", "carer", "carers", "mum", "dad", "school", "fc",
    "tm", "iro", "nan", "taxi", "teacher", "nursery", "contact",
  ]

  private static let undertaken: WordList = [
    "moved", "changed", "stopped", "booked", "swapped", "arranged", "cancelled", "raised", "wrote", "emailed",
    "ordered", "rang", "fixed", "halved", "reported", "referred", "requested", "postponed", "switched",
  ]

  private static let beginning: WordList = ["starts", "begins", "start", "begin", "starting"]

  /// What is done about a wish besides what the class of changes lists.
  private static let settled: WordList = [
    "given", "got", "put", "set", "stopping", "being", "found", "offered", "paid", "placed", "held",
  ]

  var isOwnView: Bool {
    words.indices.contains { index in
      index + 1 < words.count
        && (["i", "sw", "worker"].contains(words[index].text)
          && ["feel", "think", "believe", "felt", "feels", "thinks"].contains(words[index + 1].text)
          || words[index].text == "my" && ["view", "opinion"].contains(words[index + 1].text))
    }
  }
}
