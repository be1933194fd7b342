import AuditDocuments

/// What is wrong with the rows of an earlier list.
struct HistoryComplaints {
  private var all: [HistoryComplaint] = []

  /// The rows that something is wrong with.
  private(set) var rows: Set<Int> = []

  var isEmpty: Bool { all.isEmpty }

  mutating func add(_ fault: HistoryFault, row: Int, column: Int? = nil, earlier: String? = nil) {
    rows.insert(row)
    all.append(HistoryComplaint(fault: fault, row: row, column: column, earlier: earlier))
  }

  /// How many rows each fault spoils; a row with several is counted for the first of them.
  var spoiled: [HistoryFault: Int] {
    var seen: Set<Int> = []
    var counts: [HistoryFault: Int] = [:]
    for complaint in all where seen.insert(complaint.row).inserted { counts[complaint.fault, default: 0] += 1 }
    return counts
  }

  /// A problem for each fault of each column, with its cells; no cell is quoted.
  func problems(in table: HistoryTable) -> [Problem] {
    var order: [String] = []
    var groups: [String: [HistoryComplaint]] = [:]
    for complaint in all {
      let key = "\(complaint.fault.rawValue)/\(complaint.column ?? -1)/\(complaint.earlier ?? "")"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(complaint)
    }
    return order.compactMap { key in groups[key].flatMap { Self.problem($0, in: table) } }
  }

  private static func problem(_ same: [HistoryComplaint], in table: HistoryTable) -> Problem? {
    guard let first = same.first else { return nil }
    let places = same.prefix(most).map { place in
      place.column.map { "\(Sheet.letters($0))\(place.row)" } ?? "row \(place.row)"
    }
    let rest = same.count > most ? " and \(same.count - most) more" : ""
    let sheet = table.sheet.name.map { "; sheet \(Problem.quote($0))" } ?? ""
    let heading = first.column.map { " in \(Problem.quote(table.shown($0)))" } ?? ""
    let earlier = first.earlier.map { " as \(Problem.quote($0))" } ?? ""
    let what = same.count == 1 ? first.fault.what.one : first.fault.what.many
    return Problem(
      "\(what)\(earlier)\(heading) (\(places.joined(separator: ", "))\(rest)\(sheet))",
      file: table.sheet.file,
      hint: first.earlier.map { first.fault.hint.replacing("NAME", with: $0) } ?? first.fault.hint
    )
  }

  /// How many cells are named one by one.
  private static let most = 8
}
