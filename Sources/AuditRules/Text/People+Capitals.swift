/// Capital words that are nobody's name: months, journeys, injuries, units, and places or providers between two commas.
extension People {
  /// "by June", "6 June", "April 2027": a month, and nobody called so.
  func isMonth(_ at: Int) -> Bool {
    guard words[at].classes.contains(.month) else { return false }
    if at > 0, words[at].gap.isEmpty {
      let before = words[at - 1]
      if Self.beforeMonths.contains(before)
        || !before.classes.isDisjoint(with: [.number, .ordinal, .slashed, .weekday])
      {
        return true
      }
    }
    guard at + 1 < words.count, words[at + 1].gap.isEmpty else { return false }
    return !words[at + 1].classes.isDisjoint(with: [.number, .ordinal, .year])
  }

  private static let beforeMonths: WordList = [
    "by", "in", "until", "till", "before", "since", "end", "early", "mid", "late", "of", "during", "next", "last",
    "throughout", "through",
  ]

  /// "Burn to hand", "Bruise to cheek": what somebody has, and nobody who is to act.
  func isInjury(_ at: Int) -> Bool {
    guard at + 2 < words.count, words[at + 1].text == "to", words[at + 1].gap.isEmpty else { return false }
    return Self.injuries.contains(words[at])
  }

  static let injuries: WordList = [
    "burn", "burns", "bruise", "bruises", "bruising", "scald", "scalds", "scratch", "scratches", "graze", "grazes",
    "cut", "cuts", "bite", "bites", "mark", "marks", "swelling", "fracture", "injury", "injuries", "redness", "wound",
    "wounds", "rash", "blister", "blisters", "laceration", "damage", "harm", "threat", "threats",
  ]

  /// "before you go to Spain": where somebody goes.
  func isBoundFor(_ at: Int) -> Bool {
    guard at > 1, words[at - 1].text == "to", words[at].gap.isEmpty, !words[at].classes.contains(.firstName) else {
      return false
    }
    return Self.going.contains(words[at - 2])
  }

  private static let going: WordList = [
    "go", "goes", "going", "went", "move", "moves", "moved", "moving", "travel", "travels", "fly", "flies", "flight",
    "trip", "return", "returns", "returned", "back", "holiday", "drive", "drives", "train", "bus", "off", "visit",
    "transfer", "transferred", "get", "gets",
  ]

  /// "T", "KT"; three capitals are a name only where somebody acts or owns: "BAC below 0.02" is a measure.
  func isInitials(_ at: Int) -> Bool {
    let word = words[at]
    guard word.end - word.start <= 3, !word.classes.contains(.function) else { return false }
    if word.end - word.start < 3 || word.text.hasPrefix("\u{2588}") { return true }
    guard at + 1 < words.count, words[at + 1].gap.isEmpty else { return true }
    return !Self.comparing.contains(words[at + 1])
  }

  private static let comparing: WordList = [
    "below", "above", "under", "over", "of", "at", "level", "levels", "reading", "readings", "score", "scores",
    "result", "results", "down", "up", "between",
  ]

  /// "Success: TBC": the name of a field.
  func isFieldName(_ at: Int) -> Bool {
    at + 1 < words.count && words[at + 1].gap.contains(.colon) && words[at].known < 0
      && words[at].classes.isDisjoint(with: [.firstName, .initial, .capitals]) && !words[at].startsSentence
  }

  /// "By whom: J Whitlock": who is named where an owner is asked for is no child.
  func isOwnerOfField(_ at: Int) -> Bool {
    at > 0 && words[at].gap.contains(.colon) && ["whom", "owner", "lead", "responsible"].contains(words[at - 1].text)
  }

  /// ", Sunflowers, from Monday": an unknown word between two commas is a place or a provider, and no child.
  func isPlaceOrProvider(_ at: Int) -> Bool {
    let word = words[at]
    guard at > 1, word.isCapital, word.known < 0, word.gap == .comma, word.end - word.start > 3,
      word.classes.isDisjoint(with: [.firstName, .capitals]), word.text.hasSuffix("s"), !word.text.hasSuffix("'s")
    else { return false }
    return at + 1 == words.count || words[at + 1].gap == .comma || words[at + 1].startsClause
  }

  /// Whether what stands after "to" can be done: "Burn to leg" tells of nobody who acts.
  func isActedOn(_ at: Int) -> Bool {
    guard at < words.count else { return false }
    return words[at].known < 0 && !words[at].isCapital || !Self.bodyParts.contains(words[at])
  }

  private static let bodyParts: WordList = [
    "leg", "legs", "arm", "arms", "cheek", "cheeks", "neck", "chest", "foot", "feet", "ear", "ears", "forehead", "chin",
    "thigh", "thighs", "knee", "knees", "elbow", "wrist", "ankle", "shoulder", "lip", "lips", "nose", "stomach",
    "tummy", "bottom", "buttock", "buttocks", "shin", "his", "her", "their", "the", "left", "right", "both",
  ]
}
