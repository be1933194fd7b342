import AuditDocuments
import AuditRules

/// What stands under the headings of a table, as far as it speaks for or against a meaning.
struct SuggestedCells {
  private static let most = 200
  private let rows: [[String]]

  init(_ sheet: Sheet, below header: Int) {
    rows = sheet.rows.dropFirst(header + 1).prefix(Self.most).map(\.cells)
  }

  /// Whether the cells under a heading can be what a fact holds: days where it is a day, no days where it is a yes or a no or words, and
  /// times where it is a time.
  ///
  /// A column without a cell speaks for nothing and against nothing.
  func fit(_ heading: String, headings: [String], _ key: String, _ kind: FactKind) -> Bool {
    let cells = cells(under: heading, headings)
    guard !cells.isEmpty else { return true }
    switch kind {
    case .day: return cells.contains(where: Self.isDay)
    case .boolean: return !cells.allSatisfy(Self.isDay)
    case .text where key == TimeCell.key: return cells.contains { TimeCell.time(of: $0) != nil }
    case .text(.text): return !cells.allSatisfy(Self.isDay)
    default: return true
    }
  }

  /// Whether somebody's name stands under a heading; what is a number, a code, a yes or a role is none.
  func holdNames(_ heading: String, headings: [String]) -> Bool {
    let cells = cells(under: heading, headings)
    return cells.isEmpty
      || cells.contains { cell in
        MappedWords.yesOrNo(cell) == nil && cell.count < 80 && !WorkerNames.of(AuthorRole(cell)).isEmpty
      }
  }

  /// Whether days stand under a heading, or nothing does.
  func holdDays(_ heading: String, headings: [String]) -> Bool {
    let cells = cells(under: heading, headings)
    return cells.isEmpty || cells.contains(where: Self.isDay)
  }

  private func cells(under heading: String, _ headings: [String]) -> [String] {
    guard let column = headings.firstIndex(of: heading) else { return [] }
    return rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }.filter { !MappedWords.isNothing($0) }
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
