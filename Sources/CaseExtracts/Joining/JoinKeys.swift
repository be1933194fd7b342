import AuditRules

/// By what an entry of a list is the same in two extracts: its first day and its kind; a worker by the reference.
struct JoinKeys {
  private let dayKey: String?
  private let choiceKeys: [String]
  private let nameKey: String?
  /// Whether several of a day are usual, so that their words have to be the same as well.
  private let needsWords: Bool
  /// Whether they last, so that one may go on from before the first day that a source has.
  private let lasts: Bool

  init(_ kind: FactKind) {
    let part = kind.part
    dayKey = part?.firstDayKey
    choiceKeys = part?.choiceKeys ?? []
    nameKey = part?.namedPart == .worker ? "reference" : nil
    needsWords = part == CaseNote.self || part == ChronologyEntry.self
    lasts = part == Plan.self || part == Placement.self
  }

  /// Which entry of the first list each of the second is, each once at most.
  func twins(_ first: [MappedPart], _ second: [MappedPart]) -> [Int?] {
    var free = Array(first.indices)
    var twins: [Int?] = second.map { other in
      guard let place = free.firstIndex(where: { isSame(first[$0], other) }) else { return nil }
      return free.remove(at: place)
    }
    guard lasts else { return twins }
    for (index, other) in second.enumerated() where twins[index] == nil {
      guard let place = free.lastIndex(where: { goesOn(first[$0], other) }) else { continue }
      twins[index] = free.remove(at: place)
    }
    return twins
  }

  /// Whether two are one that went on before one of the sources begins: that one has no first day of it.
  private func goesOn(_ mine: MappedPart, _ theirs: MappedPart) -> Bool {
    guard let dayKey, mine.dayHeld(dayKey) == nil || theirs.dayHeld(dayKey) == nil, isOfOneKind(mine, theirs) else {
      return false
    }
    for (one, other) in [(mine, theirs), (theirs, mine)] {
      if let began = one.dayHeld(dayKey), let ended = other.dayHeld("ended"), began > ended { return false }
    }
    guard let ended = mine.dayHeld("ended"), let other = theirs.dayHeld("ended") else { return true }
    return ended == other
  }

  private func isSame(_ mine: MappedPart, _ theirs: MappedPart) -> Bool {
    if let nameKey { return mine.textHeld(nameKey) == theirs.textHeld(nameKey) }
    let (day, other) = (dayKey.flatMap(mine.dayHeld), dayKey.flatMap(theirs.dayHeld))
    guard day == other else { return false }
    // Of entries without a day, and of notes, of which several are usual in a day, only the words tell.
    if needsWords || day == nil { return mine.saysTheSame(as: theirs) }
    return isOfOneKind(mine, theirs)
  }

  /// Whether the kinds are the same; one that only one of them shows is no difference.
  private func isOfOneKind(_ mine: MappedPart, _ theirs: MappedPart) -> Bool {
    choiceKeys.allSatisfy { key in
      guard let kind = mine.textHeld(key), let other = theirs.textHeld(key) else { return true }
      return kind == other
    }
  }

  /// Entries by their day, where each has one.
  func inOrder(_ parts: [MappedPart]) -> [MappedPart] { parts.byDay(dayKey) { $0 } }

  /// Whether a key is the name of the part itself, which two sources give as they like.
  static func isName(_ key: String, of kind: FactKind) -> Bool { key == "identifier" && kind.part?.namedPart != nil }
}

extension MappedPart {
  /// Whether two entries say the same of everything that both show, and something at least.
  fileprivate func saysTheSame(as other: MappedPart) -> Bool {
    let both = facts.keys.filter { $0 != "identifier" && other[$0] != nil }
    guard !both.isEmpty else { return facts.keys.allSatisfy { $0 == "identifier" } && other.facts.count <= 1 }
    return both.allSatisfy { key in
      switch (facts[key], other[key]) {
      case (.empty, .empty): true
      case (.content(.text(let mine), _), .content(.text(let theirs), _)):
        mine == theirs || MaskedCopy.isSame(mine, theirs)
      case (.content(let mine, _), .content(let theirs, _)): mine == theirs
      default: false
      }
    }
  }
}
