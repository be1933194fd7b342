import AuditRules

/// Rows of one list of a child out of several tables of one kind, as one row for each thing.
///
/// The later table has the last word, and an end stays an end. Within one table two rows stay two.
struct JoinedReturns {
  private let list: String
  private let dayKey: String
  private var all: [TableEntry]
  private var gone: Set<Int> = []
  /// By what they are one: the rows that were kept, each with the tables that it is of.
  private var kept: [String: [(place: Int, blocks: Set<Int>)]] = [:]
  /// What a row says otherwise than the one that was kept: its key, and the row.
  private(set) var differing: [(key: String, part: MappedPart)] = []

  /// Joins the rows of a list; nothing where no two are one.
  ///
  /// - Parameters:
  ///   - entries: the rows.
  ///   - list: the list.
  ///   - tables: of which kind the table of each row is, and the latest day that it has.
  init?(_ entries: [TableEntry], list: String, tables: [(kind: String, latest: Day?)]) {
    // A spell of a worker is told by who it is.
    guard list != "workers", let dayKey = CaseFile.dayKey(of: list), Set(entries.map(\.block)).count > 1 else {
      return nil
    }
    (all, self.list, self.dayKey) = (entries, list, dayKey)
    let ordered = entries.indices.sorted { one, other in
      let (mine, theirs) = (tables[one].latest, tables[other].latest)
      return mine == theirs ? one < other : theirs.map { day in mine.map { $0 > day } ?? false } ?? true
    }
    for place in ordered { take(place, kind: tables[place].kind) }
    if gone.isEmpty { return nil }
  }

  /// The rows that are left, in their order.
  var entries: [TableEntry] { all.indices.filter { !gone.contains($0) }.map { all[$0] } }

  /// What lasts or is timed: two of a day are one, even where they differ otherwise.
  private static let timed: Set = [
    "referrals", "assessments", "section47Enquiries", "conferences", "plans", "placements", "missingEpisodes",
  ]

  /// Keeps a row, or gives what it says to one of the same day and kind in another table of its kind.
  private mutating func take(_ place: Int, kind: String) {
    let entry = all[place]
    guard entry.series == nil, let day = entry.part.dayHeld(dayKey) else { return }
    let name = "\(kind)\u{1F}\(day)\u{1F}\(entry.part.textHeld("kind") ?? "")"
    for (index, one) in (kept[name] ?? []).enumerated() where !one.blocks.contains(entry.block) {
      guard join(entry.part, to: one.place) else { continue }
      kept[name]?[index].blocks.insert(entry.block)
      gone.insert(place)
      return
    }
    kept[name, default: []].append((place, [entry.block]))
  }

  private mutating func join(_ part: MappedPart, to place: Int) -> Bool {
    var one = all[place].part
    if one == part { return true }
    if let name = one.textHeld("identifier"), let other = part.textHeld("identifier"), name != other { return false }
    let keys = one.merge(part)
    guard keys.isEmpty || Self.timed.contains(list) else { return false }
    all[place].part = one
    differing += keys.map { ($0, part) }
    return true
  }
}
