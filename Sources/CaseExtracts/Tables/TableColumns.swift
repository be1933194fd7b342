import AuditDocuments
import AuditRules

/// Finds the columns of a mapping in the tables of a source.
struct TableColumns {
  let matched: MatchedTables
  private(set) var problems: [Problem] = []
  private var looked: [MappedColumn.Through: [String: String]] = [:]
  /// The headings that were said to stand twice, with their tables.
  private var doubled: Set<[String]> = []

  init(_ matched: MatchedTables) { self.matched = matched }

  /// The blocks of a table, without what it has no column for.
  ///
  /// A block whose rows are told by a column that is not there makes nothing: no row must not be read as nothing done.
  mutating func blocks(of match: TableMatch) -> [TableBlock] {
    match.mapped.makes.compactMap { block in
      let missing = block.conditions.first { !$0.isTurned && column($0.column, in: match.table) == nil }
      if let missing {
        // What a case is called by may be told by several tables, of which some have the column.
        if let part = block.part, block.facts.contains(where: { !$0.columns.isEmpty }) {
          problems.append(lacks(missing.column, in: match.table, part))
        }
        return nil
      }
      let facts = facts(block.facts, in: match.table, of: block.kindOfPlan)
      // Of what it has no column for a table that is whole cannot say that there is none.
      if block.complete != .ofNone, block.part != nil, block.tellsByColumns, !facts.contains(where: \.tells) {
        if !isTold(block, beside: match) { problems.append(lacksAll(of: block, in: match.table)) }
        return nil
      }
      return TableBlock(
        block: block,
        facts: facts,
        conditions: block.conditions.map { (column($0.column, in: match.table), $0) },
        continues: block.continues.map { (column($0.column, in: match.table), $0) },
        one: block.one.compactMap { column($0, in: match.table, holdsNames: true) }
      )
    }
  }

  /// Whether another table, or another block, has a column for what a block would make.
  private func isTold(_ block: MappedBlock, beside match: TableMatch) -> Bool {
    matched.matches.contains { other in
      other.mapped.own.contains { one in
        one.part == block.part && one.kindOfAll == block.kindOfAll
          && one.facts.contains { fact in
            fact.tells && fact.columns.contains { other.table.column(headed: $0.headings) != nil }
          }
      }
    }
  }

  private func lacksAll(of block: MappedBlock, in table: Table) -> Problem {
    let columns = block.facts.filter(\.tells).flatMap(\.columns)
    let named = Set(columns.flatMap { $0.headings.prefix(1) }).sorted().map(Problem.quote).joined(separator: ", ")
    let close = columns.lazy.flatMap(\.headings).map { didYouMean($0, in: table.headings) }.first { !$0.isEmpty }
    return Problem(
      "it has no column \(named), by which '\(block.part ?? "")' would be told; that counts as not seen",
      file: table.shown,
      hint: "Export that column, or write into a mapping the heading that it has\(close ?? "").",
      severity: .warning
    )
  }

  private func lacks(_ column: MappedColumn, in table: Table, _ part: String) -> Problem {
    let named = column.headings.map(Problem.quote).joined(separator: " or ")
    return Problem(
      "it has no column \(named), which tells the rows that '\(part)' is made of; it counts as not seen",
      file: table.shown,
      hint: "Export that column, or write under 'where:' of a mapping the heading that it has.",
      severity: .warning
    )
  }

  private mutating func facts(_ facts: [MappedFact], in table: Table, of kindOfPlan: String?) -> [TableFact] {
    facts.compactMap { fact in
      switch fact.source {
      case .constant(let text):
        return content(text, fact.kind).map { TableFact(key: fact.key, kind: fact.kind, source: .constant($0)) }
      case .during(let list, let kind):
        let during = MappedPart.Content.during(list, kind: kind?.rawValue ?? (list == "plans" ? kindOfPlan : nil))
        return TableFact(key: fact.key, kind: fact.kind, source: .constant(during))
      case .born(let mapped, let expected):
        let expected = expected.flatMap { column($0, in: table, holdsDays: true) }
        return column(mapped, in: table, holdsDays: true)
          .map { TableFact(key: fact.key, kind: fact.kind, source: .born($0, expected: expected)) }
      case .column(let mapped, let words, let reading):
        let holdsDays = if case .day = fact.kind { true } else { false }
        return column(mapped, in: table, holdsDays: holdsDays, holdsNames: fact.kind.isNameOfPart)
          .map { TableFact(key: fact.key, kind: fact.kind, source: .column($0, words: words, reading: reading)) }
      case .parts(let all):
        let inner = all.map { self.facts($0, in: table, of: kindOfPlan) }
        return TableFact(key: fact.key, kind: fact.kind, source: .parts(inner))
      }
    }
  }

  private func content(_ text: String, _ kind: FactKind) -> MappedPart.Content? {
    switch kind {
    case .boolean: .boolean(text == "yes")
    case .day: Day(text).map { .day($0) }
    case .texts: .texts([text])
    default: .text(text)
    }
  }

  /// A column of a table; nil where the table has none, or none has what it stands for.
  ///
  /// Names of parts may be days as well, which are one day however they are written.
  mutating func column(
    _ mapped: MappedColumn,
    in table: Table,
    holdsDays: Bool = false,
    holdsNames: Bool = false
  ) -> TableColumn? {
    guard let index = table.column(headed: mapped.headings) else {
      guard matched.mapping.leavesOutEmpty, mapped.through == nil else { return nil }
      return TableColumn(index: .max, heading: mapped.headings[0], standsFor: nil, days: HistoryDays(order: nil))
    }
    noteDouble(index, in: table)
    var standsFor: [String: String]?
    if let through = mapped.through {
      guard let found = contents(through) else { return nil }
      standsFor = found
    }
    let order = holdsDays || holdsNames ? order(of: index, in: table, tells: holdsDays) : nil
    return TableColumn(
      index: index,
      heading: table.headings[index],
      standsFor: standsFor,
      days: HistoryDays(order: order)
    )
  }

  /// Says that a heading stands several times, once for each table: only the first of its columns is read.
  private mutating func noteDouble(_ index: Int, in table: Table) {
    let all = table.columns(headed: table.headings[index])
    guard all.count > 1, doubled.insert([table.shown, Table.key(table.headings[index])]).inserted else { return }
    problems.append(
      Problem(
        "\(all.count) columns are headed \(Problem.quote(table.headings[index])), of which only the first was read "
          + "(column \(Sheet.letters(index)))",
        file: table.shown,
        hint: "Take the others away, or give each a heading of its own.",
        severity: .warning
      )
    )
  }

  /// What the keys of another table stand for, in any table that has both columns.
  private mutating func contents(_ through: MappedColumn.Through) -> [String: String]? {
    if let known = looked[through] { return known }
    for table in matched.matches.map(\.table) + matched.others {
      guard let key = table.column(headed: [through.key]), let value = table.column(headed: [through.value]) else {
        continue
      }
      var contents: [String: String] = [:]
      for row in table.rows where !row[key].isEmpty { contents[ListedValue.number(row[key])] = row[value] }
      looked[through] = contents
      return contents
    }
    return nil
  }

  /// Which of two numbers is the day in a column: as its cells prove, else as the mapping says.
  ///
  /// A column that proves the opposite of what was said is refused: every other date of it would be another day.
  private mutating func order(of column: Int, in table: Table, tells: Bool) -> HistoryDays.Order? {
    let proven = HistoryDays.proven(by: table.rows.lazy.map { $0[column] })
    if let order = matched.mapping.order {
      guard proven.count == 1, !proven.contains(order) else { return order }
      if tells { problems.append(opposite(of: order, table.headings[column], in: table)) }
      return proven.first
    }
    if proven.count > 1, tells {
      problems.append(
        Problem(
          "\(Problem.quote(table.headings[column])) has dates with the day first and dates with the month first",
          file: table.shown,
          hint:
            "Export the dates as 2026-03-31, or say which comes first with --dates; the others then count as not seen."
        )
      )
    }
    return proven.count == 1 ? proven.first : nil
  }

  private func opposite(of order: HistoryDays.Order, _ heading: String, in table: Table) -> Problem {
    let (said, proven) = order == .dayFirst ? ("day", "month") : ("month", "day")
    return Problem(
      "\(Problem.quote(heading)) has dates that can only be read with the \(proven) first, and it was said that the \(said) "
        + "comes first",
      file: table.shown,
      hint:
        "Take --dates \(order.rawValue) away, or 'dates: \(order.rawValue)' out of the mapping: a column that proves its order "
        + "needs neither. Where one date is mistyped, mend it."
    )
  }
}

extension FactKind {
  /// Whether it is the name of a part of the file, such as a plan, by which others name it.
  var isNameOfPart: Bool {
    switch self {
    case .text(.identifier(let part)), .text(.reference(let part)): part != .worker && part != .caseFile
    default: false
    }
  }
}
