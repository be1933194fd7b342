import AuditDocuments
import AuditRules

/// What stands under the headings of a table, as far as it speaks for or against a meaning.
struct SuggestedCells {
  private static let most = 200
  private let rows: [[String]]

  init(_ sheet: Sheet, below header: Int) {
    rows = sheet.rows.dropFirst(header + 1).prefix(Self.most).map(\.cells)
  }

  /// Whether the cells under a heading can be what a fact holds: days where it is a day, and no days where it is a yes or a no.
  ///
  /// A column without a cell speaks for nothing and against nothing.
  func fit(_ heading: String, headings: [String], _ kind: FactKind) -> Bool {
    guard let column = headings.firstIndex(of: heading) else { return true }
    let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }.filter { !MappedWords.isNothing($0) }
    guard !cells.isEmpty else { return true }
    switch kind {
    case .day: return cells.contains(where: Self.isDay)
    case .boolean: return !cells.allSatisfy(Self.isDay)
    default: return true
    }
  }

  private static func isDay(_ cell: String) -> Bool {
    if case .none = HistoryDays(order: .dayFirst).read(cell) {
      HistoryDays(order: .monthFirst).isDay(cell)
    } else {
      true
    }
  }
}

extension HistoryDays {
  fileprivate func isDay(_ cell: String) -> Bool {
    if case .none = read(cell) { false } else { true }
  }
}
