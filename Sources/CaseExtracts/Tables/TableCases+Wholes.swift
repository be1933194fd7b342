import AuditDocuments
import AuditRules

/// What is wrong with the tables as a whole, and with no cell of them.
extension TableCases {
  /// Meetings of which nobody says to which kind of plan they belong, where there are several kinds.
  func unclearPlans(file: String?) -> [Problem] {
    let plans = blocks.filter { $0.block.part == "plans" }
    let kinds = Set(plans.map(\.block.kindOfAll))
    guard kinds.count > 1 || kinds.contains(nil) else { return [] }
    let unclear = blocks.filter { block in
      block.facts.contains { $0.during.map { $0.list == "plans" && $0.kind == nil } ?? false }
    }
    return Set(unclear.compactMap(\.block.part)).sorted().map { part in
      Problem(
        "the mapping does not say to which kind of plan '\(part)' belongs, so that it is not seen where two kinds went on",
        file: file ?? "",
        hint: "Write 'complete-with:' and the kind of plan in that block, or 'kind:' beside 'during:'.",
        severity: .warning
      )
    }
  }

  /// Notes and visits of which the table gives no day, so that no rule can say when they were.
  func withoutDay(_ match: TableMatch, _ blocks: [TableBlock]) -> [Problem] {
    blocks.compactMap { block in
      guard let part = block.block.part, ["caseNotes", "visits"].contains(part), let key = CaseFile.dayKey(of: part),
        !block.facts.contains(where: { $0.key == key })
      else { return nil }
      return Problem(
        "no day is read for '\(part)'",
        file: match.table.shown,
        hint: "Write '\(key):' and the heading of the day among their facts in the mapping.",
        severity: .warning
      )
    }
  }

  /// That a table has its headings and no row: of nobody it is known that there is none, where a system may just not have filled it.
  func isEmpty(_ match: TableMatch, _ blocks: [TableBlock]) -> Problem? {
    let lists = Set(blocks.filter { $0.block.complete != .ofNone }.compactMap(\.block.part)).sorted()
    guard !lists.isEmpty else { return nil }
    return Problem(
      "it has no row, so that \(lists.map(Problem.quote).joined(separator: " and ")) \(lists.count == 1 ? "counts" : "count") as "
        + "not seen there",
      file: match.table.shown,
      hint: "Export it again. Where no child has any, write 'empty-tables: none' into a mapping of its own.",
      severity: .warning
    )
  }

  /// That an empty table says nothing of a list though the mapping takes empty tables for none: it does not say that the table has all.
  func stillNotSeen(_ match: TableMatch, _ blocks: [TableBlock]) -> [Problem] {
    let lists = Set(blocks.filter { $0.block.complete == .ofNone }.compactMap(\.block.part)).sorted().filter {
      $0 != "child"
    }
    guard !lists.isEmpty else { return [] }
    return [
      Problem(
        "it has no row, and \(lists.map(Problem.quote).joined(separator: " and ")) still \(lists.count == 1 ? "counts" : "count") as "
          + "not seen there: 'empty-tables: none' is of blocks that are complete",
        file: match.table.shown,
        hint: "Write 'complete: true' into that block, where the table has every row that there is.",
        severity: .warning
      )
    ]
  }

  /// Numbers of children that differ in capitals or in noughts before them alone.
  var spellings: [Problem] {
    let alike = Dictionary(grouping: drafts) { AlikeNumbers.bare($0.identifier) }
      .values.filter { $0.count > 1 }.sorted { $0[0].place.line < $1[0].place.line }
    guard let first = alike.first else { return [] }
    let last = first[first.count - 1].place
    return [AlikeNumbers.problem(alike.count, file: last.path, line: Int(last.line))].compactMap(\.self)
  }
}

/// What tables say differently of one child.
extension TableCases {
  /// Says that another table has another team for a child, and which of the two is used.
  mutating func sayOther(_ key: String, than earlier: MappedPart.Held?, in table: Table, _ row: Table.Row) {
    guard case .content(_, let place) = earlier else { return }
    complaints.add(
      "is another than that of the same child in \(place.path)",
      table,
      heading: key,
      row: row.number,
      hint: "The \(key) of \(place.path) is used. See which of the two is right."
    )
  }

  /// Says that tables without a day from which somebody works with a child name several workers.
  mutating func sayOtherWorker(_ entry: TableEntry, of index: Int, in table: Table) {
    guard entry.part.dayHeld("from") == nil, let worker = entry.part.textHeld("reference"),
      let other = drafts[index].lists["workers"]?.first(where: { earlier in
        earlier.part.dayHeld("from") == nil && earlier.part.textHeld("reference") != worker
          && earlier.part.place.path != table.shown && earlier.block != entry.block
      })
    else { return }
    complaints.add(
      "is another than that of the same child in \(other.part.place.path)",
      table,
      heading: "workers.reference",
      row: Int(entry.part.place.line),
      hint: "Both are kept as workers of the case, and neither is said to hold it. See which of the two is right."
    )
  }
}
