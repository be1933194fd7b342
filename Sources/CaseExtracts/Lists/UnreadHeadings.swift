import AuditDocuments

extension ListHeader<CaseColumn> {
  /// Headings that nothing was read from and that may say when a case was audited, or whether it is open: what would keep a case
  /// out of the frame would be passed over in silence.
  func doubts(in sheet: Sheet, named: [CaseColumn: String], divided stratum: Int?, _ names: ColumnNames)
    -> [Problem]
  {
    let read = Set(columns.values)
    return headings.indices.compactMap { place in
      guard !read.contains(place), place != stratum, let column = Self.meant(by: headings[place]),
        columns[column] == nil, named[column] == nil
      else { return nil }
      let what =
        switch column {
        case .audited: "when the case was audited last"
        case .closed: "when the case was closed, or that it was"
        default: "whether the case is open"
        }
      return sheet.problem(
        "nothing was read from \(Problem.quote(headings[place]))",
        row: sheet.rows[row].number,
        column: place,
        hint: "If it says \(what), "
          + "\(names.reading(.cases(column), from: Problem.quote(headings[place]), verb: "add ")); otherwise nothing is to be done.",
        severity: .warning
      )
    }
  }

  private static func meant(by heading: String) -> CaseColumn? {
    let words = Self.key(heading).split(separator: " ").map(String.init)
    func hasAny(_ some: Set<String>) -> Bool { !some.isDisjoint(with: words) }
    if hasAny(["legal", "immigration", "marital", "employment", "asylum"]) { return nil }
    if hasAny(["audit", "audits", "audited"]) { return .audited }
    if hasAny(["close", "closed", "closing", "closure", "end", "ended"]) { return .closed }
    return hasAny(["status", "open", "active", "inactive", "state"]) ? .status : nil
  }
}
