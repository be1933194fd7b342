import AuditRules

/// By what an entry of a list is the same in two extracts: its first day and its kind; a spell of a worker by the reference and its days.
struct JoinKeys {
  private let dayKey: String?
  private let choiceKeys: [String]
  private let isOfWorkers: Bool
  /// Whether several of a day are usual, so that their words have to be the same as well.
  private let needsWords: Bool
  /// Whether they last, so that one may go on from before the first day that a source has.
  private let lasts: Bool
  private let near: NearEntries?

  init(_ kind: FactKind) {
    let part = kind.part
    dayKey = part?.firstDayKey
    choiceKeys = part?.choiceKeys ?? []
    isOfWorkers = part?.namedPart == .worker
    needsWords = part == CaseNote.self || part == ChronologyEntry.self
    lasts = part == Plan.self || part == Placement.self
    near = part.flatMap(NearEntries.init)
  }

  /// Which entry of the first list each of the second is, each once at most.
  ///
  /// - Parameters:
  ///   - first: the entries of the first list.
  ///   - second: those of the second.
  ///   - areNamed: whether what is one has one name in both already.
  ///   - areTied: whether what other parts say of two makes them one, such as the day of a conference to which they led.
  /// - Returns: the places in the first list, by those in the second.
  func twins(
    _ first: [MappedPart],
    _ second: [MappedPart],
    areNamed: Bool = false,
    areTied: (MappedPart, MappedPart) -> Bool = { _, _ in false }
  ) -> [Int?] {
    var pairs = Pairs(first, second)
    if areNamed {
      pairs.takeFirst { mine, theirs in mine.textHeld("identifier").map { $0 == theirs.textHeld("identifier") } ?? false
      }
    }
    guard !isOfWorkers else {
      pairs.takeNearest(WorkerSpell.distance)
      return pairs.twins
    }
    pairs.takeFirst(isSame)
    if lasts { pairs.takeLast(goesOn) }
    if needsWords { pairs.takeNearest { dayKey.flatMap(RewordedNote($0, $1).words) } }
    if let near {
      pairs.takeNearest { mine, theirs in
        isOfOneKind(mine, theirs) ? near.days(mine, theirs, areTied: areTied(mine, theirs)) : nil
      }
    }
    return pairs.twins
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

/// Two lists on their way to pairs of what is one in both.
private struct Pairs {
  private let first: [MappedPart]
  private let second: [MappedPart]
  private var free: [Int]
  private(set) var twins: [Int?]

  init(_ first: [MappedPart], _ second: [MappedPart]) {
    (self.first, self.second) = (first, second)
    free = Array(first.indices)
    twins = second.map { _ in nil }
  }

  /// Pairs each with the first that it is.
  mutating func takeFirst(_ isOne: (MappedPart, MappedPart) -> Bool) {
    for index in second.indices where twins[index] == nil {
      guard let place = free.firstIndex(where: { isOne(first[$0], second[index]) }) else { continue }
      twins[index] = free.remove(at: place)
    }
  }

  /// Pairs each with the last that it is.
  mutating func takeLast(_ isOne: (MappedPart, MappedPart) -> Bool) {
    for index in second.indices where twins[index] == nil {
      guard let place = free.lastIndex(where: { isOne(first[$0], second[index]) }) else { continue }
      twins[index] = free.remove(at: place)
    }
  }

  /// Pairs those that are nearest first, so that it matters in neither list which stands before which.
  mutating func takeNearest(_ distance: (MappedPart, MappedPart) -> Int?) {
    let left = second.indices.filter { twins[$0] == nil }
    let all = left.flatMap { other in
      free.compactMap { mine in
        distance(first[mine], second[other]).map { (mine: mine, other: other, distance: $0) }
      }
    }
    for pair in all.sorted(by: { ($0.distance, $0.other, $0.mine) < ($1.distance, $1.other, $1.mine) })
    where twins[pair.other] == nil {
      guard let place = free.firstIndex(of: pair.mine) else { continue }
      twins[pair.other] = free.remove(at: place)
    }
  }
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
