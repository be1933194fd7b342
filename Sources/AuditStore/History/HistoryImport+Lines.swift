import AuditDocuments
import AuditRules
import AuditSummaries

extension HistoryImport {
  /// Every key that `source.yaml` may have.
  private static let keys: Set<String> = [
    "audits", "audits-sha256", "brought-in", "by", "cells", "checklist", "columns", "comparable-with", "format", "id",
    "item", "items", "left-out", "list-sha256", "mapping-sha256", "not-read", "reason", "reversed", "rows",
    "source-sha256", "texts-not-read", "version",
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
      return "  - { item: \(item.item)\(item.isReversed ? ", reversed: true" : "")\(with)\(reason) }"
    }
    if !leftOut.isEmpty { lines.append("left-out:") }
    lines += leftOut.map { "  - { reason: \(JSONLine.quoted($0.reason)), rows: \($0.rows) }" }
    lines += [
      "not-read: { columns: \(notRead.columns), cells: \(notRead.cells) }",
      "texts-not-read: { columns: \(textsNotRead.columns), cells: \(textsNotRead.cells) }",
    ]
    let text = lines.map { "\($0)\n" }.joined()
    return "\(text)\(Self.ending)\(ContentDigest.sha256Hex(of: Array(text.utf8)))\n"
  }

  /// How the last line begins, which holds the digest of all lines before it.
  private static let ending = "source-sha256: "

  /// Whether a text stands as `yaml` wrote it.
  static func isAsWritten(_ bytes: [UInt8]) -> Bool {
    let digest = 64
    let body = bytes.dropLast(ending.utf8.count + digest + 1)
    return bytes.elementsEqual(body + Array("\(ending)\(ContentDigest.sha256Hex(of: Array(body)))\n".utf8))
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
    let version = checklist?.required("version", as: .integer(in: ChecklistFiles.versions))
    checklist?.finish()
    let count = reader.required("audits", as: .integer(in: 1...Int.max))
    let items = reader.mappings("items").compactMap { inner -> Item? in
      defer { inner.finish() }
      let item = inner.required("item", as: .text)
      let wording = inner.optional("comparable-with", as: .text)
      let reason = inner.optional("reason", as: .text)
      let isReversed = inner.optional("reversed", as: .boolean) ?? false
      return item.map { Item(item: $0, wording: wording, reason: reason, isReversed: isReversed) }
    }
    let leftOut = reader.mappings("left-out").compactMap { inner -> LeftOut? in
      defer { inner.finish() }
      let reason = inner.required("reason", as: .text)
      let rows = inner.required("rows", as: .integer(in: 1...Int.max))
      return reason.flatMap { reason in rows.map { LeftOut(reason: reason, rows: $0) } }
    }
    let unread = ["not-read", "texts-not-read"].compactMap { key in
      reader.requiredMapping(key).flatMap(Self.unread)
    }
    _ = reader.required("source-sha256", as: .digest)
    reader.finish()
    try problems.throwErrors()
    guard let day, let by, let list, let mapping, let audits, let id, let version, let count, unread.count == 2
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
    (notRead, textsNotRead) = (unread[0], unread[1])
    (auditsDigest, mappingDigest) = (audits, mapping)
  }

  private static func unread(_ reader: FieldReader) -> ImportedList.Unread? {
    defer { reader.finish() }
    let columns = reader.required("columns", as: .integer(in: 0...Int.max))
    let cells = reader.required("cells", as: .integer(in: 0...Int.max))
    return columns.flatMap { columns in cells.map { ImportedList.Unread(columns: columns, cells: $0) } }
  }
}
