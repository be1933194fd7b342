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
    var lists: [String: [TableEntry]] = [:]
    var names: [String] = []
    /// The tables that have a row of the child, by the numbers of their blocks.
    var rowsOf: Set<Int> = []
  }

  private(set) var drafts: [Draft] = []
  var complaints = TableComplaints()
  private(set) var problems: [Problem] = []
  private var places: [String: Int] = [:]
  /// One part of a list of a child, by what it is called.
  private struct PartName: Hashable {
    let child: Int
    let list: String
    let name: String
  }

  /// The rows of a list of a child that began on one day and may be of one episode.
  private struct Beginning: Hashable {
    let child: Int
    let list: String
    let series: String
    let day: Day
  }

  /// Where the parts of a list stand that others name.
  private var named: [PartName: Int] = [:]
  /// Where the rows stand that began on a day.
  private var begun: [Beginning: [Int]] = [:]
  private(set) var blocks: [TableBlock] = []
  /// Of which kind of table each block is, by its number: two of one kind are returns of two times, or one of them is a copy.
  private var kinds: [String] = []
  /// What messages call the table of each block, by its number.
  private(set) var tableNames: [Int: String] = [:]
  /// How many rows of each table that is a return of years lie in which of them, by the numbers of their blocks.
  private(set) var returned: [Int: ReturnedYears] = [:]
  /// The latest day in the rows of each block, by its number: of two returns the later one has the last word.
  private(set) var latestDays: [Int: Day] = [:]
  /// Whether the tables are those of a census.
  private let isCensus: Bool

  /// Reads every row of the tables, which are of a day, where that is known.
  init(_ matched: MatchedTables, extracted: Day? = nil) {
    isCensus = matched.isReturn
    var columns = TableColumns(matched)
    var empty: [Problem] = []
    for match in matched.matches {
      let own = columns.blocks(of: match)
      let first = blocks.count
      if match.table.rows.isEmpty, !match.mapped.isSkipped, !matched.mapping.emptyMeansNone {
        if let one = isEmpty(match, own) { empty.append(one) }
        continue
      }
      if match.table.rows.isEmpty, !match.mapped.isSkipped { problems += stillNotSeen(match, own) }
      problems += withoutDay(match, own)
      for number in own.indices { tableNames[blocks.count + number] = match.table.shown }
      kinds += own.map { one in
        (match.mapped.called + [one.block.part, one.block.kindOfAll].compactMap(\.self)).joined(separator: "\u{1F}")
      }
      blocks += own
      guard let child = columns.column(match.mapped.child, in: match.table) else {
        if !match.table.rows.isEmpty, !match.mapped.isSkipped { problems.append(Self.belongsToNobody(match)) }
        continue
      }
      let names = match.mapped.names.flatMap { match.table.columns(headed: $0) }
      var uneven = UnevenRows()
      let foot = FootRows(match.table.rows.map(\.cells), numberedIn: child.index)
      for (place, row) in match.table.rows.enumerated() {
        complaints.child = nil
        if foot.places.contains(place) {
          complaints.addFoot(row, child, isTotal: foot.totals.contains(place), in: match.table)
        }
        guard !foot.places.contains(place), let index = draft(of: row, child, in: match.table) else { continue }
        complaints.child = index
        uneven.take(row)
        drafts[index].rowsOf.formUnion(first..<blocks.count)
        drafts[index].names += names.map { row[$0] }.filter { !MappedWords.isNothing($0) }
        for (offset, block) in own.enumerated() where block.reads(row) {
          read(row, block, number: first + offset, of: index, in: match.table)
        }
      }
      problems += uneven.problems(in: match.table)
    }
    for index in drafts.indices {
      complaints.child = index
      drafts[index].lists["workers"]?.joinUndatedSpells()
      joinReturns(of: index)
      leaveOutLostNames(of: index)
      // Of a return its own checks say so.
      if !matched.isReturn {
        complaints.addDaysBeforeBirth(of: drafts[index])
        if let extracted { complaints.addLateBirth(of: drafts[index], extracted: extracted) }
      }
    }
    // Where no table has a row of anybody, that is said of all of them.
    if !drafts.isEmpty { problems += empty }
    problems +=
      columns.problems + MappingMisses(matched).problems + unmaskable(matched) + spellings
      + unclearPlans(file: matched.matches.first?.table.shown)
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

  /// Rows of one thing in several tables of one kind, such as the lists of two months, as one.
  private mutating func joinReturns(of index: Int) {
    for (list, entries) in drafts[index].lists {
      let tables = entries.map { (kind: kinds[$0.block], latest: latestDays[$0.block]) }
      guard let joined = JoinedReturns(entries, list: list, tables: tables) else { continue }
      drafts[index].lists[list] = joined.entries
      for (key, part) in joined.differing {
        complaints.add(
          "is different in another table of the same kind",
          part.place.path,
          heading: "\(list).\(key)",
          row: Int(part.place.line),
          hint: "What the later table says is used, but for an end that it has open. See which is right."
        )
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
    if let fault = DamagedNumber.fault(of: identifier) {
      complaints.add(fault.inCell, table, child, row: row.number, hint: fault.hint, severity: .error)
      return nil
    }
    if DamagedNumber.isMarked(identifier) {
      complaints.add(
        "begins with ' or #",
        table,
        child,
        row: row.number,
        hint:
          "It counts as part of the number: without it this is another child. Take it away if the council's system has none."
      )
    }
    let place = Place(line: row.number, path: table.shown)
    places[identifier] = drafts.count
    drafts.append(Draft(identifier: identifier, place: place, whole: MappedPart(place: place)))
    return drafts.count - 1
  }

  private mutating func read(_ row: Table.Row, _ block: TableBlock, number: Int, of index: Int, in table: Table) {
    var part = MappedPart(place: Place(line: row.number, path: table.shown))
    let says = TableFact.read(block.facts, of: row, in: table, into: &part, &complaints)
    guard let key = block.block.part else {
      // The first table that says what the case is has the last word; which service it is, the order of the tables says.
      let earlier = drafts[index].whole["team"]
      if drafts[index].whole.merge(part).contains("team") { sayOther("team", than: earlier, in: table, row) }
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
    noteYear(of: part, in: key, block, number: number)
    latestDays[number] = part.days.reduce(latestDays[number]) { max($0 ?? $1, $1) }
    let entry = TableEntry(
      part: part,
      block: number,
      goesOn: block.goesOn(row),
      sameness: block.sameness(row),
      series: block.series(of: part)
    )
    add(entry, to: key, of: index, identifierKey: block.identifierKey, in: table)
  }

  private mutating func add(
    _ entry: TableEntry,
    to list: String,
    of index: Int,
    identifierKey: String?,
    in table: Table
  ) {
    let identifier = identifierKey.flatMap { entry.part.textHeld($0) }
    if list == "workers" { sayOtherWorker(entry, of: index, in: table) }
    let dayKey = CaseFile.dayKey(of: list)
    if let series = entry.series, let day = dayKey.flatMap(entry.part.dayHeld) {
      let beginning = Beginning(child: index, list: list, series: series, day: day)
      let twin = begun[beginning]?.first { drafts[index].lists[list]?[$0].isSame(as: entry, by: dayKey) ?? false }
      if let twin {
        drafts[index].lists[list]?[twin].take(entry)
        return
      }
      begun[beginning, default: []].append(drafts[index].lists[list]?.count ?? 0)
    }
    // Two rows of one kind that began on one day are one thing that lasts, such as a plan in the returns of two years.
    guard
      let name = (list == "workers" ? entry.spell : identifier) ?? entry.sameness ?? Self.lasting(entry.part, in: list),
      !entry.goesOn
    else {
      drafts[index].lists[list, default: []].append(entry)
      return
    }
    let key = PartName(child: index, list: list, name: name)
    guard let known = named[key] else {
      named[key] = drafts[index].lists[list]?.count ?? 0
      drafts[index].lists[list, default: []].append(entry)
      return
    }
    guard var one = drafts[index].lists[list]?[known].part else { return }
    if list == "section47Enquiries", drafts[index].lists[list]?[known].block == entry.block,
      CaseFile.dayKey(of: list).flatMap(entry.part.dayHeld)?.description == name
    {
      complaints.add(
        "is the day of another enquiry of the same child, and the two are taken for one",
        table,
        heading: "section47Enquiries.started",
        row: Int(entry.part.place.line),
        hint: "Only the first conference of the two is judged. Mend the day of one, or look at both by hand."
      )
    }
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

  /// Takes down in which year a row of a return of years lies.
  private mutating func noteYear(of part: MappedPart, in list: String, _ block: TableBlock, number: Int) {
    guard let start = block.block.yearStart, let day = CaseFile.returnKey(of: list).flatMap(part.dayHeld) else {
      return
    }
    returned[number, default: ReturnedYears(start: start)].add(day)
  }

  /// The case file of a child.
  func caseFile(of draft: Draft, extracted: Day?) -> CaseFile {
    var whole = draft.whole
    if let extracted { whole["extracted"] = .content(.day(extracted), .unknown) }
    if case .content(.part(var child), let place) = whole["child"] {
      for block in blocks where block.block.part == "child" && block.block.complete == .ofAll {
        for fact in block.facts where child[fact.key] == nil { child[fact.key] = .empty(place) }
      }
      child.takeAgeBand(on: whole.dayHeld("extracted"), expectsBirths: !isCensus)
      whole["child"] = .content(.part(child), place)
    }
    var lists: [String: [MappedPart]] = draft.lists.reduce(into: [:]) { lists, list in
      lists[list.key] = list.value.inOrder(CaseFile.dayKey(of: list.key), latest: latestDays)
    }
    for (list, kinds) in blocks.belonging { lists[list]?.nameThose(of: kinds) }
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
    let spans = spans(extracted: extracted).filter { span in
      guard isCensus, let from = span.dayHeld("from"), span.textHeld("list") == "reviews" else { return true }
      // Some councils return all reviews of a plan, and not those of the year alone.
      return !(lists["reviews"] ?? []).contains { $0.dayHeld("held").map { $0 < from } ?? false }
    }
    if !spans.isEmpty { whole["known"] = .content(.parts(spans), draft.place) }
    // A child of whom every plan has ended is with no service that a plan makes.
    if let plans = lists["plans"], plans.allSatisfy({ $0.dayHeld("ended") != nil }),
      whole.textHeld("service").map(CaseFile.servicesOfPlans.contains) ?? false
    {
      whole["service"] = nil
    }
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
      let kind = CaseFile.areOfPlans(list) ? block.block.kindOfPlan : block.block.kindOfAll
      if let kind { kinds[list, default: []].insert(kind) } else { hasEvery.insert(list) }
    }
    return kinds.filter { !hasEvery.contains($0.key) }.flatMap { list, kinds in kinds.map { "\(list).\($0)" } }.sorted()
  }
}
