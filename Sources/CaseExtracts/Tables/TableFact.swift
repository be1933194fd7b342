import AuditDocuments
import AuditRules

/// Where one fact is found in one table.
struct TableFact {
  let key: String
  let kind: FactKind
  let source: Source

  enum Source {
    case column(TableColumn, words: [String: String], reading: MappedFact.Reading)
    case constant(MappedPart.Content)
    case born(TableColumn, expected: TableColumn?)
    case parts([[TableFact]])
  }
}

extension TableFact {
  /// Reads the facts of one row into a part.
  ///
  /// - Returns: whether the row says anything of it; what it always says, and which other part it belongs to, do not count. A cell that
  ///   cannot be read says something: what it stands for is there, and what it says was not seen.
  static func read(
    _ facts: [TableFact],
    of row: Table.Row,
    in table: Table,
    into part: inout MappedPart,
    _ complaints: inout TableComplaints
  ) -> Bool {
    var says = false
    for fact in facts {
      switch fact.source {
      case .constant(let content): part[fact.key] = .content(content, part.place)
      case .column(let column, let words, let reading):
        guard let text = column.text(row) else { continue }
        var cell = TableCell(text, fact.kind, words: words, reading: reading, days: column.days)
        if case .content(let content) = cell, !ChildWords.isKnown(content, under: fact.key, meant: words) {
          cell = .unreadable(not: "a code or a word for that")
        }
        if case .content(let content) = cell, ChildWords.isUnpublished(content, under: fact.key) {
          complaints.add(
            "is none of the codes that the Department publishes",
            table,
            column,
            row: row.number,
            hint: "It is kept as it stands. Mend the code, or write under 'values:' of a mapping what it means."
          )
        }
        if fact.key == TimeCell.key, case .content(.text(let text)) = cell {
          cell = TimeCell.time(of: text).map { .content(.text($0)) } ?? .unreadable(not: "a time of day")
        }
        let held = held(cell, of: column, row: row, in: table, at: part.place, &complaints)
        part[fact.key] = held
        if !fact.namesAnother {
          if case .empty = held { continue }
          says = true
        }
      case .born(let column, let expected):
        func day(_ column: TableColumn) -> MappedPart.Held? {
          let cell = TableCell(row[column.index], .day, words: [:], reading: .plain, days: column.days)
          return held(cell, of: column, row: row, in: table, at: part.place, &complaints)
        }
        guard !row.lacks(column.index) else { continue }
        var born = day(column)
        // Of whom nobody has written down a birth the day on which it is expected says that there was none.
        if case .empty(let place) = born, let expected, !row.lacks(expected.index) {
          born = day(expected)
          if case .content = born { born = .content(.text("unborn"), place) }
        }
        part[fact.key] = born
      case .parts(let all):
        let inner = all.compactMap { facts -> MappedPart? in
          var inner = MappedPart(place: part.place)
          return read(facts, of: row, in: table, into: &inner, &complaints) ? inner : nil
        }
        part[fact.key] = inner.isEmpty ? .empty(part.place) : .content(.parts(inner), part.place)
        if !inner.isEmpty { says = true }
      }
    }
    return says
  }

  private var namesAnother: Bool { if case .text(.reference) = kind { true } else { false } }

  private static func held(
    _ cell: TableCell,
    of column: TableColumn,
    row: Table.Row,
    in table: Table,
    at place: Place,
    _ complaints: inout TableComplaints
  ) -> MappedPart.Held? {
    switch cell {
    case .nothing: return .empty(place)
    case .content(let content): return .content(content, place)
    case .unreadable(let expected):
      complaints.add(
        "is not \(expected)",
        table,
        column,
        row: row.number,
        hint: expected == TableCell.aDate
          ? "It counts as not seen there. Mend the cell, or export the column as 2026-03-31."
          : "It counts as not seen there. Mend the export, or write under 'values:' of a mapping what it means."
      )
    case .twoDays:
      complaints.add(
        "can be read as two days, with the day or the month first,",
        table,
        column,
        row: row.number,
        hint: "Say which comes first: --dates day-first, or --dates month-first.",
        severity: .error
      )
    case .shortened:
      let fault = HistoryFault.shortened
      complaints.add(
        fault.inCell,
        table,
        column,
        row: row.number,
        hint: fault.hint,
        severity: .error
      )
    }
    return nil
  }
}
