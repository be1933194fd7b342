import AuditRules
import AuditSummaries

/// The imported audits of one half-year, as programs read them: never part of any other figure of the document.
struct ImportedDocument: Encodable {
  struct Item: Encodable {
    var list: String
    var checklist: String
    var item: String
    var comparableWith: String?
    var reason: String?
    var counts: CountsDocument
  }

  var imported = true
  var period: String
  var imports: [String]
  var audits: Int
  var grades: GradesDocument
  var notGraded: Int
  var items: [Item]

  init(_ one: ImportedPeriod) {
    period = one.period.name
    imports = one.imports
    audits = one.audits
    (grades, notGraded) = (GradesDocument(one.grades), one.notGraded)
    items = one.items.map { item in
      Item(
        list: item.list,
        checklist: item.checklist,
        item: item.asked.item,
        comparableWith: item.asked.wording,
        reason: item.asked.reason,
        counts: CountsDocument(item.counts)
      )
    }
  }
}
