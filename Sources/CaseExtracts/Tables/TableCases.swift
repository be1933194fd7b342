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
    /// The tables that have a row of the child, by the numbers of their blocks.
    var rowsOf: Set<Int> = []
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
  /// The first day of each list of a return of years, in any row.
  private var firstDays: [String: Day] = [:]

  /// Reads every row of the tables.
  init(_ matched: MatchedTables) {
    var columns = TableColumns(matched)
    for match in matched.matches {
      let own = columns.blocks(of: match)
      let first = blocks.count
      blocks += own
      guard let child = columns.column(match.mapped.child, in: match.table) else {
        if !match.table.rows.isEmpty, !match.mapped.isSkipped { problems.append(Self.belongsToNobody(match)) }
        continue
      }
      let names = match.mapped.names.compactMap { match.table.column(headed: [$0]) }
      for row in match.table.rows {
        guard let index = draft(of: row, child, in: match.table) else { continue }
        drafts[index].rowsOf.formUnion(first..<blocks.count)
        drafts[index].names += names.map { row[$0] }.filter { !MappedWords.isNothing($0) }
        for (offset, block) in own.enumerated() where block.reads(row) {
          read(row, block, number: first + offset, of: index, in: match.table)
        }
      }
    }
    for index in drafts.indices { leaveOutLostNames(of: index) }
    problems += columns.problems + unmaskable(matched)
  }

  /// Names of other parts that none of them has: what is said so belongs to one that was not seen.
  private mutating func leaveOutLostNames(of index: Int) {
    for (list, entries) in drafts[index].lists {
      for (key, part) in CaseFile.references(of: list) {
        guard let target = part.list?.key else { continue }
        let names = Set((drafts[index].lists[target] ?? []).compactMap { $0.part.textHeld("identifier") })
        for (number, entry) in entries.enumerated() {
          guard let name = entry.part.textHeld(key), !names.contains(name) else { continue }
          drafts[index].lists[list]?[number].part[key] = nil
          // Where the child has none of them, the table that has them was not given.
          guard !names.isEmpty else { continue }
          complaints.add(
            "names one of '\(target)' that no row has",
            entry.part.place.path,
            heading: "\(list).\(key)",
            row: Int(entry.part.place.line),
            hint:
              "It counts as not seen to which it belongs. Give the table that has it, or mend the number or date in one of the two."
          )
        }
      }
    }
  }

  private static func belongsToNobody(_ match: TableMatch) -> Problem {
    let through = match.mapped.child.through.map { ": the table with \(Problem.quote($0.key)) is not there" } ?? ""
    return Problem(
      "none of its rows can be given to a child\(through)",
      file: match.table.shown,
      hint: "Give all the tables of the source together.",
      severity: .error
    )
  }

  /// Headings under `names:` that no table has: what stands in the column that is meant would be masked nowhere.
  private func unmaskable(_ matched: MatchedTables) -> [Problem] {
    let headings = Set(matched.matches.flatMap { match in match.table.headings.map(Table.key) })
    let wanted = Set(matched.matches.flatMap(\.mapped.names)).sorted()
    guard matched.mapping.needsEveryName else { return [] }
    return wanted.filter { !headings.contains(Table.key($0)) }.map { name in
      let known = matched.matches.flatMap(\.table.headings)
      return Problem(
        "no table has the column \(Problem.quote(name)) of 'names:', so that its names would not be masked",
        file: matched.matches.first?.table.shown ?? "",
        hint:
          "Write the heading as it stands in the table\(didYouMean(name, in: known)), or take it out of the mapping."
      )
    }
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
      guard !part.facts.isEmpty else { return }
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
    // Nobody is a worker without a reference: a case may have none.
    guard says, !block.needsIdentifier || block.identifierKey.flatMap(part.textHeld) != nil else { return }
    noteFirstDay(of: part, in: key, block)
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
    // Two rows of one kind that began on one day are one thing that lasts, such as a plan in the returns of two years.
    guard let name = identifier ?? entry.sameness ?? Self.lasting(entry.part, in: list), !entry.goesOn else {
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

  private static func lasting(_ part: MappedPart, in list: String) -> String? {
    guard ["plans", "placements"].contains(list), let day = part.dayHeld("started") else { return nil }
    return "\(part.textHeld("kind") ?? "") \(day)"
  }

  /// Takes down the first day of a list that is a return of years.
  private mutating func noteFirstDay(of part: MappedPart, in list: String, _ block: TableBlock) {
    guard block.block.yearStart != nil, let day = CaseFile.dayKey(of: list).flatMap(part.dayHeld) else { return }
    firstDays[list] = min(firstDays[list] ?? day, day)
  }

  /// From which day lists are known that are returns of years.
  private var spans: [MappedPart] {
    var spans: [String: Day] = [:]
    for block in blocks {
      guard let list = block.block.part, let start = block.block.yearStart, let first = firstDays[list] else {
        continue
      }
      spans[list] = start.year(of: first)
    }
    return spans.sorted { $0.key < $1.key }.map { list, day in
      var span = MappedPart(place: .unknown)
      span["list"] = .content(.text(list), .unknown)
      span["from"] = .content(.day(day), .unknown)
      return span
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
    for (number, block) in blocks.enumerated() {
      guard let key = block.block.part, block.isOfList, whole[key] == nil,
        block.block.complete.holds(of: draft, block: number)
      else { continue }
      whole[key] = .empty(draft.place)
    }
    if !spans.isEmpty { whole["known"] = .content(.parts(spans), draft.place) }
    // A child of whom every plan has ended is with no service that the tables tell of.
    if let plans = lists["plans"], plans.allSatisfy({ $0.dayHeld("ended") != nil }) { whole["service"] = nil }
    if whole["kindsHeld"] == nil, !kindsHeld.isEmpty { whole["kindsHeld"] = .content(.texts(kindsHeld), draft.place) }
    var caseFile = CaseFile(from: whole)
    caseFile.reference = draft.identifier
    return caseFile
  }

  /// The kinds of each list that the tables make, where every table that makes some of it says which kind it has.
  private var kindsHeld: [String] {
    var kinds: [String: Set<String>] = [:]
    var hasEvery: Set<String> = []
    for block in blocks where block.isOfList {
      guard let list = block.block.part, CaseFile.namesKinds(of: list) else { continue }
      if let kind = block.block.kindOfAll { kinds[list, default: []].insert(kind) } else { hasEvery.insert(list) }
    }
    return kinds.filter { !hasEvery.contains($0.key) }.flatMap { list, kinds in kinds.map { "\(list).\($0)" } }.sorted()
  }

  /// The parts by their first day, those that go on with another as one with it.
  private static func inOrder(_ entries: [Entry], dayKey: String?) -> [MappedPart] {
    var parts: [MappedPart] = []
    for entry in entries.byDay(dayKey, of: \.part) {
      guard entry.goesOn, var last = parts.last else {
        var part = entry.part
        // What it goes on with stands in an earlier return: when it began was not seen.
        if entry.goesOn, let dayKey { part[dayKey] = nil }
        parts.append(part)
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

  /// Whether what it makes is nothing without its name.
  fileprivate var needsIdentifier: Bool { block.part == "workers" }

  /// The key by which other parts name what it makes.
  fileprivate var identifierKey: String? {
    facts.first { fact in if case .text(.identifier) = fact.kind { true } else { false } }?.key
  }
}

extension MappedBlock.Complete {
  fileprivate func holds(of draft: TableCases.Draft, block: Int) -> Bool {
    switch self {
    case .ofRow: draft.rowsOf.contains(block)
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

extension MappedBlock {
  /// The kind that every part has that it makes; nil where a column says it, or nothing.
  fileprivate var kindOfAll: String? {
    facts.lazy.compactMap { fact in
      if fact.key == "kind", case .constant(let kind) = fact.source { kind } else { nil }
    }.first
  }
}

extension CaseFile {
  /// Whether a file holds parts of several kinds in a list, each of which may come from a source of its own.
  fileprivate static func namesKinds(of list: String) -> Bool { ["plans", "careDocuments"].contains(list) }

  /// The facts of a list that name other parts; workers are named by those who are not in the tables as well.
  fileprivate static func references(of list: String) -> [(key: String, part: NamedPart)] { references[list] ?? [] }

  private static let references = shape.rows.reduce(into: [String: [(key: String, part: NamedPart)]]()) { all, row in
    func references<Whole: Described>(_ type: Whole.Type) -> [(key: String, part: NamedPart)] {
      Whole.shape.rows.compactMap { row in
        guard case .text(.reference(let part)) = row.kind, part != .worker else { return nil }
        return (row.key, part)
      }
    }
    if let part = row.kind.part { all[row.key] = references(part) }
  }

  /// The key of the first day of the parts of a list; nil where they have none.
  fileprivate static func dayKey(of list: String) -> String? { dayKeys[list] }

  private static let dayKeys = shape.rows.reduce(into: [String: String]()) { keys, row in
    keys[row.key] = row.kind.part?.firstDayKey
  }
}
