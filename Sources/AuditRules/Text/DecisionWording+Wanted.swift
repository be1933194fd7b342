/// Who may decide by a wish, what a conference settles on, and notes that only point somewhere.
extension DecisionWording {
  /// "HoS wants it closed by Fri", "Chair wants the action plan redone": the wish of whoever may decide.
  func isWanted(_ part: Range<Int>) -> Bool {
    part.dropFirst().contains { index in
      // "HoS happy to fund nursery": who may decide, and is willing.
      if Self.willing.contains(words[index]), Self.deciding.contains(words[index - 1]), index + 2 < part.upperBound,
        words[index + 1].text == "to", !isMissing[index], !Self.pondering.contains(words[index + 2])
      {
        return weight((index + 2)..<part.upperBound) >= 1
      }
      guard ["wants", "expects"].contains(words[index].text), Self.deciding.contains(words[index - 1]),
        index + 2 < words.count,
        !isMissing[index]
      else { return false }
      return weight((index + 1)..<part.upperBound) >= 1
        && !(words[index + 1].text == "to" && Self.pondering.contains(words[index + 2]))
    }
  }

  /// Those who may decide.
  private static let deciding: WordList = [
    "chair", "hos", "tm", "atm", "sm", "iro", "manager", "director", "panel", "legal", "dm", "ad",
  ]

  private static let willing: WordList = ["happy", "willing", "content", "prepared"]

  private static let pondering: WordList = ["know", "discuss", "think", "understand", "talk", "be", "hear", "consider"]

  /// "See previous supervision", "Refer to case notes for detail": where something stands.
  func isPointer(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard part.count > 1 else { return false }
    let isRefer = words[first].text == "refer" && words[first + 1].text == "to"
    guard isRefer || ["see", "look", "read"].contains(words[first].text) else { return false }
    return part.dropFirst().prefix(5).contains { Self.papers.contains(words[$0]) }
      && !part.contains { times.named[$0] }
  }

  private static let papers: WordList = [
    "notes", "note", "supervision", "sup", "minutes", "email", "above", "below", "attached", "previous", "actions",
    "record", "records", "file",
  ]

  /// "Child protection plan, members agreed that parents are partners": the plan that a conference settled on, by its name.
  func isPlanRuled(_ part: Range<Int>) -> Bool {
    guard part.lowerBound == 0, let plan = part.first(where: { words[$0].text == "plan" }), plan + 1 < words.count,
      (1...3).contains(plan), !words[plan + 1].gap.isEmpty
    else { return false }
    let isKind = words[..<plan].allSatisfy { Self.planKinds.contains($0) }
    return isKind && words[(plan + 1)...].contains { $0.text == "agreed" || Self.votes.contains($0) }
      && !words[(plan + 1)...].contains { $0.classes.contains(.opening) }
  }

  /// The names of the plans that a conference or a meeting settles on.
  private static let planKinds: WordList = ["child", "protection", "in", "need", "cp", "cin", "cpp"]

  /// How a conference settles on one.
  private static let votes: WordList = ["unanimous", "unanimously", "majority"]
}
