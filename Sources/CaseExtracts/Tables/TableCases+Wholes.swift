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

  /// Numbers of children that differ in capitals or in noughts before them alone.
  var spellings: [Problem] {
    let alike = Dictionary(grouping: drafts) { String($0.identifier.lowercased().drop { $0 == "0" }) }
      .values.filter { $0.count > 1 }.sorted { $0[0].place.line < $1[0].place.line }
    guard let first = alike.first else { return [] }
    let count = alike.count == 1 ? "1 number of a child is" : "\(alike.count) numbers of children are"
    let last = first[first.count - 1].place
    return [
      Problem(
        "\(count) written in two ways, with other capitals or noughts before it; each counts as a child of its own",
        file: last.path,
        line: Int(last.line),
        hint: "Export the column as text, so that every table has the number as the council's system writes it.",
        severity: .warning
      )
    ]
  }
}
