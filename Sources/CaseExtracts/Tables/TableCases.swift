import AuditDocuments
import AuditRules

/// Case files on their way out of tables: what the rows say, gathered by child.
struct TableCases {
  /// One child.
  struct Draft {
    let identifier: String
    /// Where the child stands first.
    let place: Place
    var whole: MappedPart
    var lists: [String: [Entry]] = [:]
    var names: [String] = []
  }

  /// A part that a row made.
  struct Entry {
    var part: MappedPart
    let block: Int
    let goesOn: Bool
    let sameness: String?
  }

  private(set) var drafts: [Draft] = []
  private(set) var complaints = TableComplaints()
  private(set) var problems: [Problem] = []
  private var places: [String: Int] = [:]
  /// Where the parts of a list stand that others name, by child, list and name.
  private var named: [String: Int] = [:]
  private var blocks: [TableBlock] = []

  /// Reads every row of the tables.
  init(_ matched: MatchedTables) {
    var columns = TableColumns(matched)
    for match in matched.matches {
      let own = columns.blocks(of: match)
      let first = blocks.count
      blocks += own
      guard let child = columns.column(match.mapped.child, in: match.table) else { continue }
      let names = match.mapped.names.compactMap { match.table.column(headed: [$0]) }
      for row in match.table.rows {
        guard let index = draft(of: row, child, in: match.table) else { continue }
        drafts[index].names += names.map { row[$0] }.filter { !MappedWords.isNothing($0) }
        for (offset, block) in own.enumerated() where block.reads(row) {
          read(row, block, number: first + offset, of: index, in: match.table)
        }
      }
    }
    problems = columns.problems
  }

  private mutating func draft(of row: Table.Row, _ child: TableColumn, in table: Table) -> Int? {
    let text = child.text(row) ?? ""
    guard !MappedWords.isNothing(text) else {
      let what = child.standsFor == nil || row[child.index].isEmpty ? "is empty" : "is in no other table"
      complaints.add(
        what,
        table,
        child,
        row: row.number,
        hint: "The row is of no child that is known, and was passed over."
      )
      return nil
    }
    // The foot of a list, such as a total, is of no child.
    if ListedValue.isFoot(text) { return nil }
    let identifier = ListedValue.number(text)
    if let known = places[identifier] { return known }
    let place = Place(line: row.number, path: table.shown)
    places[identifier] = drafts.count
    drafts.append(Draft(identifier: identifier, place: place, whole: MappedPart(place: place)))
    return drafts.count - 1
  }

  private mutating func read(_ row: Table.Row, _ block: TableBlock, number: Int, of index: Int, in table: Table) {
    var part = MappedPart(place: Place(line: row.number, path: table.shown))
    let says = TableFact.read(block.facts, of: row, in: table, into: &part, &complaints)
    guard let key = block.block.part else {
      // The first table that says what the case is has the last word.
      _ = drafts[index].whole.merge(part)
      return
    }
    if !block.isOfList {
      var child = MappedPart(place: part.place)
      if case .content(.part(let held), _) = drafts[index].whole[key] { child = held }
      for key in child.merge(part) {
        complaints.add(
          "is different in another row of the same child",
          table,
          heading: "child.\(key)",
          row: row.number,
          hint: "What the first row says is used. See whether two children have one number."
        )
      }
      drafts[index].whole[key] = .content(.part(child), child.place)
      return
    }
    guard says else { return }
    let entry = Entry(part: part, block: number, goesOn: block.goesOn(row), sameness: block.sameness(row))
    add(entry, to: key, of: index, identifierKey: block.identifierKey, in: table)
  }

  private mutating func add(
    _ entry: Entry,
    to list: String,
    of index: Int,
    identifierKey: String?,
    in table: Table
  ) {
    let identifier = identifierKey.flatMap { entry.part.textHeld($0) }
    guard let name = identifier ?? entry.sameness, !entry.goesOn else {
      drafts[index].lists[list, default: []].append(entry)
      return
    }
    let key = "\(index)\u{1F}\(list)\u{1F}\(name)"
    guard let known = named[key] else {
      named[key] = drafts[index].lists[list]?.count ?? 0
      drafts[index].lists[list, default: []].append(entry)
      return
    }
    guard var one = drafts[index].lists[list]?[known].part else { return }
    let differing = one.merge(entry.part)
    if identifier == nil, !differing.isEmpty {
      // Two things of one day, such as two enquiries that led to one conference.
      drafts[index].lists[list, default: []].append(entry)
      return
    }
    drafts[index].lists[list]?[known].part = one
    for key in differing where drafts[index].lists[list]?[known].block == entry.block {
      complaints.add(
        "is different in another row of the same thing",
        table,
        heading: "\(list).\(key)",
        row: Int(entry.part.place.line),
        hint: "What the first row says is used. See which is right."
      )
    }
  }

  /// The case file of a child.
  func caseFile(of draft: Draft, extracted: Day?) -> CaseFile {
    var whole = draft.whole
    if let extracted { whole["extracted"] = .content(.day(extracted), .unknown) }
    if case .content(.part(var child), let place) = whole["child"] {
      for block in blocks where block.block.part == "child" && block.block.complete == .ofAll {
        for fact in block.facts where child[fact.key] == nil { child[fact.key] = .empty(place) }
      }
      child.takeAgeBand(on: whole.dayHeld("extracted"))
      whole["child"] = .content(.part(child), place)
    }
    let lists = draft.lists.reduce(into: [:]) { lists, list in
      lists[list.key] = Self.inOrder(list.value, dayKey: CaseFile.dayKey(of: list.key))
    }
    for (key, parts) in lists {
      var parts = parts
      for index in parts.indices { parts[index].resolve(among: lists, dayKey: CaseFile.dayKey(of: key)) }
      whole[key] = .content(.parts(parts), draft.place)
    }
    for block in blocks {
      guard let key = block.block.part, block.isOfList, whole[key] == nil, block.block.complete.holds(of: draft) else {
        continue
      }
      whole[key] = .empty(draft.place)
    }
    var caseFile = CaseFile(from: whole)
    caseFile.reference = draft.identifier
    return caseFile
  }

  /// The parts by their first day, those that go on with another as one with it.
  private static func inOrder(_ entries: [Entry], dayKey: String?) -> [MappedPart] {
    var parts: [MappedPart] = []
    for entry in entries.byDay(dayKey, of: \.part) {
      guard entry.goesOn, var last = parts.last else {
        parts.append(entry.part)
        continue
      }
      // It is still the same thing, which began when it began.
      for (key, held) in entry.part.facts where key != dayKey && key != "identifier" { last[key] = held }
      parts[parts.count - 1] = last
    }
    return parts
  }
}

extension TableBlock {
  /// Whether what it makes is one of a list.
  fileprivate var isOfList: Bool { block.part.map { $0 != "child" } ?? false }

  /// The key by which other parts name what it makes.
  fileprivate var identifierKey: String? {
    facts.first { fact in if case .text(.identifier) = fact.kind { true } else { false } }?.key
  }
}

extension MappedBlock.Complete {
  fileprivate func holds(of draft: TableCases.Draft) -> Bool {
    switch self {
    case .ofNone: false
    case .ofAll: true
    case .ofPlan(let kind):
      draft.lists["plans"]?.contains { $0.part.textHeld("kind") == kind.rawValue } ?? false
    }
  }
}

extension MappedPart {
  /// Makes the age band of the date of birth, which is kept no longer.
  fileprivate mutating func takeAgeBand(on day: Day?) {
    guard case .content(.day(let born), let place) = facts["ageBand"] else { return }
    self["ageBand"] = day.flatMap { $0 >= born ? .content(.text(CensusChild.ageBand(born: born, on: $0)), place) : nil }
  }
}

extension CaseFile {
  /// The key of the first day of the parts of a list; nil where they have none.
  fileprivate static func dayKey(of list: String) -> String? { dayKeys[list] }

  private static let dayKeys = shape.rows.reduce(into: [String: String]()) { keys, row in
    keys[row.key] = row.kind.part?.firstDayKey
  }
}
