import AuditPages
import AuditSummaries

/// What imported audits add to a comparison, as programs read it: in no other figure of the document.
struct ImportedComparisonDocument: Encodable {
  struct Side: Encodable {
    var met: Int
    var counted: Int
    var imported: Bool
    var list: String?
    var reason: String?

    init(_ side: ImportedComparison.Side) {
      (met, counted) = (side.share.met, side.share.counted)
      (imported, list, reason) = (side.isImported, side.list, side.reason)
    }
  }

  struct Item: Encodable {
    var checklist: String
    var item: String
    var question: String?
    var first: Side
    var second: Side
    @Nullable var difference: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?

    init(_ item: ImportedComparison.Item) {
      (checklist, self.item, question) = (item.checklist, item.item, item.wording)
      (first, second) = (Side(item.first), Side(item.second))
      difference = item.difference?.value
      low = item.difference?.interval.low
      high = item.difference?.interval.high
    }
  }

  var first: ImportedDocument?
  var second: ImportedDocument?
  var items: [Item]
  var notComparable: [String]
  var casesInBoth: Int?

  init(_ imported: ImportedComparison) {
    first = imported.first.map(ImportedDocument.init)
    second = imported.second.map(ImportedDocument.init)
    notComparable = Set(imported.reworded.map(\.item)).sorted()
    casesInBoth = imported.casesInBoth
    items = imported.items.map(Item.init)
  }
}
