import AuditDocuments
import AuditRules

extension HistoryImport {
  /// Every key that `source.yaml` may have.
  private static let keys: Set<String> = [
    "audits", "audits-sha256", "brought-in", "by", "cells-not-read", "checklist", "columns-not-read", "comparable-with",
    "format", "id", "item", "items", "left-out", "list-sha256", "mapping-sha256", "reason", "rows", "version",
  ]

  /// What is known of the import, as it is kept.
  var yaml: String {
    var lines = [
      "# Written by 'caseaudit history import'. docs/history.md says what each line means.",
      "format: caseaudit-history-source/1", "brought-in: \(day)", "by: \(JSONLine.quoted(by))", "list-sha256: \(list)",
      "mapping-sha256: \(mappingDigest)", "audits-sha256: \(auditsDigest)",
      "checklist: { id: \(checklist), version: \(version) }", "audits: \(audits)",
    ]
    if !items.isEmpty { lines.append("items:") }
    lines += items.map { item in
      let with = item.wording.map { ", comparable-with: \(JSONLine.quoted($0))" } ?? ""
      let reason = item.reason.map { ", reason: \(JSONLine.quoted($0))" } ?? ""
      return "  - { item: \(item.item)\(with)\(reason) }"
    }
    if !leftOut.isEmpty { lines.append("left-out:") }
    lines += leftOut.map { "  - { reason: \(JSONLine.quoted($0.reason)), rows: \($0.rows) }" }
    lines += ["columns-not-read: \(columnsNotRead)", "cells-not-read: \(cellsNotRead)"]
    return lines.map { "\($0)\n" }.joined()
  }

  /// Reads what was kept.
  init(_ source: SourceText, name: String) throws(Problems) {
    let source = source.withheld(knownKeys: Self.keys)
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-history-source/1", value: 1)]))
    let day = reader.required("brought-in", as: .calendarDay)
    let by = reader.required("by", as: .written)
    let list = reader.required("list-sha256", as: .digest)
    let mapping = reader.required("mapping-sha256", as: .digest)
    let audits = reader.required("audits-sha256", as: .digest)
    let checklist = reader.requiredMapping("checklist")
    let id = checklist?.required("id", as: .text)
    let version = checklist?.required("version", as: .integer(in: 1...9999))
    checklist?.finish()
    let count = reader.required("audits", as: .integer(in: 1...Int.max))
    let items = reader.mappings("items").compactMap { inner -> Item? in
      defer { inner.finish() }
      let item = inner.required("item", as: .text)
      let wording = inner.optional("comparable-with", as: .text)
      let reason = inner.optional("reason", as: .text)
      return item.map { Item(item: $0, wording: wording, reason: reason) }
    }
    let leftOut = reader.mappings("left-out").compactMap { inner -> LeftOut? in
      defer { inner.finish() }
      let reason = inner.required("reason", as: .text)
      let rows = inner.required("rows", as: .integer(in: 1...Int.max))
      return reason.flatMap { reason in rows.map { LeftOut(reason: reason, rows: $0) } }
    }
    let columns = reader.required("columns-not-read", as: .integer(in: 0...Int.max))
    let cells = reader.required("cells-not-read", as: .integer(in: 0...Int.max))
    reader.finish()
    try problems.throwErrors()
    guard let day, let by, let list, let mapping, let audits, let id, let version, let count, let columns, let cells
    else { throw problems.problems }
    self.init(
      name: name,
      day: day,
      by: by,
      list: list,
      checklist: id,
      version: version,
      audits: count,
      items: items,
      leftOut: leftOut
    )
    (columnsNotRead, cellsNotRead) = (columns, cells)
    (auditsDigest, mappingDigest) = (audits, mapping)
  }
}
