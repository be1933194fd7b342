import AuditRules

/// A part that a row made, with what rows of other tables say of the same thing.
struct TableEntry {
  var part: MappedPart
  /// The number of the block that made it.
  let block: Int
  /// Whether it goes on with the part before it.
  private(set) var goesOn: Bool
  let sameness: String?
  /// What rows have in common of which one may go on with another; nil where none does.
  let series: String?
  /// What rows of the same first day in other tables say, with the numbers of their blocks.
  private var others: [(block: Int, part: MappedPart)] = []

  init(part: MappedPart, block: Int, goesOn: Bool, sameness: String?, series: String?) {
    self.part = part
    self.block = block
    self.goesOn = goesOn
    self.sameness = sameness
    self.series = series
  }

  /// Whether a row of another table, such as the return of another year, is of the same episode: it began on the same day.
  func isSame(as other: TableEntry, by dayKey: String?) -> Bool {
    guard series != nil, series == other.series, other.block != block,
      !others.contains(where: { $0.block == other.block }),
      let day = dayKey.flatMap(part.dayHeld)
    else { return false }
    return dayKey.flatMap(other.part.dayHeld) == day
  }

  /// Takes a row of the same episode; it goes on with another only where every table says so.
  mutating func take(_ other: TableEntry) {
    others.append((other.block, other.part))
    goesOn = goesOn && other.goesOn
  }

  /// What the rows say together: the later return has the last word, and an end stays an end.
  func joined(latest: [Int: Day]) -> MappedPart {
    guard !others.isEmpty else { return part }
    let all = ([(block, part)] + others).enumerated().sorted { first, second in
      let (left, right) = (latest[first.element.0], latest[second.element.0])
      return left == right
        ? first.offset < second.offset : right.map { right in left.map { $0 > right } ?? false } ?? true
    }
    var one = all[0].element.1
    for other in all.dropFirst() { _ = one.merge(other.element.1) }
    return one
  }
}

extension TableEntry {
  /// By what a spell of a worker is told: whoever comes back to a case has another, from another day.
  var spell: String? {
    part.textHeld("reference").map { worker in
      part.dayHeld("from").map { "\(worker)\u{1F}\($0)" } ?? worker
    }
  }
}

extension [TableEntry] {
  /// Gives what a table says of workers without a day to the spell of theirs that goes on, or else the latest.
  mutating func joinUndatedSpells() {
    var joined: Set<Int> = []
    for (place, entry) in enumerated() where entry.part.dayHeld("from") == nil {
      let spells = indices.filter { other in
        self[other].part.dayHeld("from") != nil
          && self[other].part.textHeld("reference") == entry.part.textHeld("reference")
      }
      let latest = spells.max { one, other in
        let (mine, theirs) = (self[one].part, self[other].part)
        let isEnded = (mine: mine.dayHeld("to") != nil, theirs: theirs.dayHeld("to") != nil)
        guard isEnded.mine == isEnded.theirs else { return isEnded.mine }
        return mine.dayHeld("from").flatMap { day in theirs.dayHeld("from").map { day < $0 } } ?? false
      }
      guard let latest else { continue }
      _ = self[latest].part.merge(entry.part)
      joined.insert(place)
    }
    if !joined.isEmpty { self = indices.filter { !joined.contains($0) }.map { self[$0] } }
  }

  /// What the first row alone says of a thing that goes on over several.
  private static let beginnings: Set = ["lookedAfterFrom"]

  /// The parts by their first day, those that go on with another as one with it.
  func inOrder(_ dayKey: String?, latest: [Int: Day]) -> [MappedPart] {
    var parts: [(part: MappedPart, series: String?)] = []
    for entry in byDay(dayKey, of: \.part) {
      var part = entry.joined(latest: latest)
      guard entry.goesOn else {
        parts.append((part, entry.series))
        continue
      }
      guard let last = parts.lastIndex(where: { $0.series == entry.series }) else {
        // What it goes on with stands in an earlier return: when it began was not seen.
        if let dayKey { part[dayKey] = nil }
        for key in Self.beginnings { part[key] = nil }
        part.beganBefore = true
        parts.append((part, entry.series))
        continue
      }
      // It is still the same thing, which began when it began.
      for (key, held) in part.facts where key != dayKey && !Self.beginnings.contains(key) && key != "identifier" {
        parts[last].part[key] = held
      }
    }
    return parts.map(\.part)
  }
}

extension [MappedPart] {
  /// Names the parts of some kinds that have no name, so that what belongs to them by its day can say so.
  mutating func nameThose(of kinds: Set<String>?) {
    let taken = Set(compactMap { $0.textHeld("identifier") })
    var number = 1
    for index in indices where self[index].textHeld("identifier") == nil {
      if let kinds, let kind = self[index].textHeld("kind"), !kinds.contains(kind) { continue }
      while taken.contains(PartNames.name(of: .plan, number: number)) { number += 1 }
      self[index]["identifier"] = .content(.text(PartNames.name(of: .plan, number: number)), self[index].place)
      number += 1
    }
  }
}
