import AuditDocuments

extension ListHeader where Column: PlanColumn {
  /// A warning for each heading that nothing was read from, and of which the words say that it may matter.
  ///
  /// - Parameters:
  ///   - sheet: the list.
  ///   - named: headings that a person gave, also that no column says something.
  ///   - stratum: the column by which the frame is divided.
  ///   - names: how that person says which column says what.
  ///   - meant: what a heading of some words may say; nil where it hardly matters.
  ///   - words: it in words that follow "If it says".
  /// - Returns: the warnings, from the left.
  fileprivate func doubts(
    in sheet: Sheet,
    named: [Column: String],
    divided stratum: Int? = nil,
    _ names: ColumnNames,
    meant: ([String]) -> Column?,
    words: (Column) -> String
  ) -> [Problem] {
    let read = Set(columns.values).union(others.values.flatMap(\.self))
    return headings.indices.compactMap { place in
      let heading = headings[place]
      guard !read.contains(place), place != stratum,
        let column = meant(Self.key(heading).split(separator: " ").map(String.init)),
        columns[column] == nil, named[column] == nil
      else { return nil }
      return sheet.problem(
        "nothing was read from \(Problem.quote(heading))",
        row: sheet.rows[row].number,
        column: place,
        hint: "If it says \(words(column)), "
          + "\(names.reading(column.listed, from: Problem.quote(heading), verb: "add ")); otherwise nothing is to be done.",
        severity: .warning
      )
    }
  }
}

extension ListHeader<CaseColumn> {
  /// Headings that nothing was read from and that may say when a case was audited, whether it is open, or who is tied to it: what
  /// would keep a case out of the frame, or an auditor from a case, would be passed over in silence.
  func doubts(in sheet: Sheet, named: [CaseColumn: String], divided stratum: Int?, _ names: ColumnNames)
    -> [Problem]
  {
    doubts(in: sheet, named: named, divided: stratum, names, meant: Self.meant) { column in
      switch column {
      case .audited: "when the case was audited last"
      case .closed: "when the case was closed, or that it was"
      case .chair: "who chairs its conferences or reviews"
      case .manager: "who supervises the worker"
      case .worker: "who holds the case"
      case .family: "which children are of one family"
      default: "whether the case is open"
      }
    }
  }

  private static func meant(by words: [String]) -> CaseColumn? {
    func hasAny(_ some: Set<String>) -> Bool { !some.isDisjoint(with: words) }
    if hasAny(["legal", "immigration", "marital", "employment", "asylum"]) { return nil }
    if hasAny(["audit", "audits", "audited"]) { return .audited }
    if hasAny(["close", "closed", "closing", "closure", "end", "ended"]) { return .closed }
    if hasAny(["status", "open", "active", "inactive", "state"]) { return .status }
    // A day, a number or an address beside a person names nobody.
    if hasAny(["date", "day", "days", "count", "email", "telephone", "phone", "tel", "start", "from", "to"]) {
      return nil
    }
    if hasAny(["chair", "chairs", "chairperson", "iro", "reviewing"]) { return .chair }
    if hasAny(["manager", "managers", "supervisor", "mgr", "tm"]) { return .manager }
    if hasAny(["worker", "workers", "practitioner", "sw", "caseworker", "holder"]) { return .worker }
    return hasAny(["sibling", "siblings", "family", "household"]) ? .family : nil
  }
}

extension ListHeader<AuditorColumn> {
  /// Headings that nothing was read from and that may bound how much somebody reads, say when they are away, or tie them to cases.
  func doubts(in sheet: Sheet, named: [AuditorColumn: String], _ names: ColumnNames) -> [Problem] {
    doubts(in: sheet, named: named, names, meant: Self.meant) { column in
      switch column {
      case .most: "how many audits somebody can be given"
      case .worker: "as whom the list of cases names the auditor"
      default: "from which day somebody is away, with the last day in a column of its own"
      }
    }
  }

  private static func meant(by words: [String]) -> AuditorColumn? {
    func hasAny(_ some: Set<String>) -> Bool { !some.isDisjoint(with: words) }
    if hasAny(["leave", "away", "absent", "absence", "absences", "holiday", "holidays"]) { return .awayFrom }
    if hasAny(["max", "maximum", "most", "cap", "capacity", "limit", "quota", "audits", "cases", "files"]) {
      return .most
    }
    return hasAny(["worker", "workers", "login", "username", "staff", "employee", "payroll"]) ? .worker : nil
  }
}
