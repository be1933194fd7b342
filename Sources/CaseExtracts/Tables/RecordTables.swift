import AuditDocuments

/// The tables that a document of records holds: one for the records, and one for each list within them.
///
/// A row of an inner list has the numbers (`…_id`) of all that it stands in, so that its child is known. What is flagged to be purged is
/// left out with all that stands in it, as its council took it back.
struct RecordTables {
  private struct Draft {
    var columns: [String] = []
    var rows: [(line: Int, cells: [String: String])] = []
  }

  private var drafts: [String: Draft] = [:]
  private var order: [String] = []
  /// Where something stands in place of a list.
  private var misfit: (key: String, line: Int)?

  /// Takes a list of records, or one of them alone.
  init(_ node: Node) {
    for record in node.sequence?.items ?? [node] { add(record, to: "records", within: [:]) }
  }

  /// The tables as sheets, each with a row of headings.
  func sheets(file: String) -> [Sheet] {
    order.compactMap { name in
      guard let draft = drafts[name] else { return nil }
      let rows = draft.rows.map { row in
        Sheet.Row(number: row.line, cells: draft.columns.map { row.cells[$0] ?? "" })
      }
      return Sheet(file: file, name: name, rows: [Sheet.Row(number: 1, cells: draft.columns)] + rows)
    }
  }

  private mutating func add(_ record: Node, to table: String, within outer: [String: String]) {
    guard record.mapping != nil else { return }
    var cells: [String: String] = [:]
    var columns: [String] = []
    var lists: [(name: String, items: [Node])] = []
    Self.flatten(record, prefix: "", &cells, &columns, &lists)
    for entry in record.mapping?.entries ?? [] where misfit == nil && Self.lists.contains(entry.key) {
      if let scalar = entry.value.scalar, scalar.kind != .null { misfit = (entry.key, entry.value.position.line) }
    }
    let named = outer.merging(cells.filter { $0.key.hasSuffix("_id") }) { $1 }
    if drafts[table] == nil {
      drafts[table] = Draft()
      order.append(table)
    }
    let known = Set(drafts[table]?.columns ?? [])
    drafts[table]?.columns += (outer.keys.sorted() + columns).filter { !known.contains($0) }
    // The table is there, so that a child whose every entry was taken back has none.
    if Self.isPurged(record) { return }
    drafts[table]?.rows.append((record.position.line, named.merging(cells) { $1 }))
    for list in lists { for item in list.items { add(item, to: list.name, within: named) } }
  }

  /// Why nothing can be read of the records: a list is none, or nobody can tell whose they are.
  func problem(in source: SourceText) -> Problem? {
    if let misfit {
      return Problem(
        "'\(misfit.key)' is a text or a number, not a list",
        file: source.name,
        line: misfit.line,
        hint: "Export it again: everything that stands in it would be missing."
      )
    }
    guard order.contains(where: Self.lists.contains), let records = drafts["records"],
      !records.columns.contains("la_child_id")
    else { return nil }
    return Problem(
      "no record has 'la_child_id', so that nobody can tell whose it is",
      file: source.name,
      hint: "Export the records with the council's number of each child."
    )
  }

  /// The lists that the Department's record has.
  private static let lists: Set<String> = [
    "social_care_episodes", "care_worker_details", "child_and_family_assessments", "child_in_need_plans",
    "section_47_assessments", "child_protection_plans", "child_looked_after_placements",
  ]

  private static func isPurged(_ record: Node) -> Bool {
    record.mapping?.entries.first { $0.key == "purge" }?.value.scalar?.text.lowercased() == "true"
  }

  private static func flatten(
    _ node: Node,
    prefix: String,
    _ cells: inout [String: String],
    _ columns: inout [String],
    _ lists: inout [(name: String, items: [Node])]
  ) {
    for entry in node.mapping?.entries ?? [] {
      let key = prefix + entry.key
      switch entry.value {
      case .mapping where Self.isPurged(entry.value): break
      case .mapping: flatten(entry.value, prefix: key + ".", &cells, &columns, &lists)
      case .sequence(let sequence) where sequence.items.contains { $0.mapping != nil }:
        lists.append((entry.key, sequence.items))
      case .sequence(let sequence):
        cells[key] = sequence.items.compactMap(\.scalar?.text).joined(separator: ",")
        columns.append(key)
      case .scalar(let scalar):
        cells[key] = scalar.kind == .null ? "" : scalar.text
        columns.append(key)
      }
    }
  }
}
