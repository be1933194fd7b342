import AuditDocuments

/// Rows of a list that are of no case and of nobody: each is named, so that none is missed without a word.
struct LeftOutRows {
  /// Why a row was left out.
  enum Kind: CaseIterable {
    /// It adds up others.
    case sum
    /// It has the headings again.
    case headings
    /// It names nothing that the list is of.
    case nameless
  }

  private let sheet: String?
  private var rows: [Kind: [Int]] = [:]

  /// Of a sheet, which is named where a workbook has several.
  init(of sheet: Sheet) { self.sheet = sheet.name }

  /// Puts down a row; one without a word in it is none.
  mutating func add(_ row: Sheet.Row, as kind: Kind) {
    guard row.cells.contains(where: { !$0.isEmpty }) else { return }
    rows[kind, default: []].append(row.number)
  }

  /// Which they are, a sentence for each kind.
  var sentences: [String] {
    let place = sheet.map { " of the sheet \(Problem.quote($0))" } ?? ""
    return Kind.allCases.compactMap { kind in
      guard let rows = rows[kind], let first = rows.first else { return nil }
      guard rows.count > 1 else { return "1 row\(place) \(kind.words.one) was left out: row \(first)." }
      let most = 12
      let shown = rows.prefix(most).map { "\($0)" }
      let list =
        rows.count > most
        ? "\(shown.joined(separator: ", ")) and \(rows.count - most) more"
        : "\(shown.dropLast().joined(separator: ", ")) and \(shown.last ?? "")"
      return "\(rows.count) rows\(place) \(kind.words.several) were left out: rows \(list)."
    }
  }
}

extension LeftOutRows.Kind {
  fileprivate var words: (one: String, several: String) {
    switch self {
    case .sum: ("that adds up others", "that add up others")
    case .headings: ("that has the headings again", "that have the headings again")
    case .nameless: ("without a name or number", "without a name or number")
    }
  }
}
