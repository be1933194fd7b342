import AuditPages

/// The document `caseaudit-imports/1`; its page is `docs/history.md`.
private struct HistoryDocument: Encodable {
  struct Item: Encodable {
    var item: String
    var answers: Int
    var comparable: String
    var reason: String?
    var reversed: Bool
  }

  struct Grades: Encodable {
    var section: String?
    var counts: GradesDocument
  }

  struct LeftOut: Encodable {
    var reason: String
    var rows: Int
  }

  struct Import: Encodable {
    var name: String
    var broughtIn: String
    var first: String
    var last: String
    var checklist: String
    var version: Int
    var audits: Int
    var cases: Int
    var items: [Item]
    var grades: [Grades]
    var leftOut: [LeftOut]
    var columnsNotRead: Int
    var cellsNotRead: Int
    var textColumnsNotRead: Int
    var textCellsNotRead: Int
    var listSHA256: String
  }

  var format = "caseaudit-imports/1"
  var imported = true
  var imports: [Import]

  init(_ report: HistoryReport) {
    imports = report.imports.map { one in
      let days = one.audits.map(\.day)
      return Import(
        name: one.name,
        broughtIn: one.broughtIn.description,
        first: days.min()?.description ?? "",
        last: days.max()?.description ?? "",
        checklist: one.checklist.id,
        version: one.checklist.version,
        audits: one.audits.count,
        cases: Set(one.audits.map(\.reference)).count,
        items: one.items.map { item, comparable, isReversed in
          var reason: String?
          if case .saidByLead(let said) = comparable { reason = said }
          return Item(
            item: item,
            answers: one.audits.count { $0.outcomes[item] != nil },
            comparable: comparable.word,
            reason: reason,
            reversed: isReversed
          )
        },
        grades: one.grades.map { Grades(section: $0.section, counts: GradesDocument($0.counts)) },
        leftOut: one.leftOut.map { LeftOut(reason: $0.reason, rows: $0.rows) },
        columnsNotRead: one.notRead.all.columns,
        cellsNotRead: one.notRead.all.cells,
        textColumnsNotRead: one.notRead.texts.columns,
        textCellsNotRead: one.notRead.texts.cells,
        listSHA256: one.list
      )
    }
  }
}

extension HistoryReport {
  /// The document `caseaudit-imports/1`.
  public func json() throws -> String { try JSONText.of(HistoryDocument(self)) }
}
