import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// What is said first where a side has imported audits only.
  var onlyImported: String? {
    guard let imported = context.imported else { return nil }
    let sides = [
      (names.first, comparison.first, imported.first), (names.second, comparison.second, imported.second),
    ].compactMap { name, side, brought -> String? in
      guard !side.hasSigned, let brought else { return nil }
      return "\(name) has \(Words.count(brought.audits, "imported audit")) only"
    }
    guard !sides.isEmpty else { return nil }
    return "\(Words.list(sides)): nobody signed them here, and nothing of them can be verified."
  }

  /// Imported audits of either side: questions that were asked alike beside one another, and those that were not by name.
  var history: PageSection? {
    guard let imported = context.imported else { return nil }
    var blocks: [Block] = [.paragraph(HistoryReport.warning)]
    let rows = imported.items.map { item in
      Table.Row.cells([words(item), cell(item.first), cell(item.second), change(item)])
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          Table(
            caption:
              "Asked alike in both, met of counted, where one side at least is imported; the change in percentage points",
            columns: [
              Table.Column("Question"), Table.Column(names.first, .number), Table.Column(names.second, .number),
              Table.Column("Change (95\u{A0}% interval)", .number),
            ],
            rows: rows
          )
        )
      )
      blocks.append(
        .paragraph(
          "Such a change can be the form, the auditors or the practice: no verdict is made of it, and none is tested."
        )
      )
    }
    if let casesInBoth { blocks.append(.paragraph(casesInBoth)) }
    if !imported.reworded.isEmpty {
      blocks.append(
        .paragraph(
          """
          Not comparable, because reworded or asked in one of the two only: \
          \(Words.list(imported.reworded.map { "\($0.item) (\($0.list))" })).
          """
        )
      )
    }
    return PageSection(id: "imported", title: HistoryReport.title, blocks: blocks)
  }

  /// How many cases have an imported audit in both.
  var casesInBoth: String? {
    guard let number = context.imported?.casesInBoth else { return nil }
    guard number > 0 else { return "No case has an imported audit in both." }
    return """
      \(Words.count(number, "case")) \(number == 1 ? "has" : "have") an imported audit in both; the intervals of imported \
      answers take all files as different ones.
      """
  }

  private func words(_ item: ImportedComparison.Item) -> String {
    let remark = [item.first.remark, item.second.remark].compactMap(\.self).first
    let asked = item.wording ?? "\(item.item), in the words of \(item.first.list ?? "its list")"
    return asked + (remark.map { " (\($0))" } ?? "")
  }

  private func cell(_ side: ImportedComparison.Side) -> String {
    Words.counts(side.share, smallestPercentage: smallest) + (side.list.map { ", imported (\($0))" } ?? ", signed")
  }

  private func change(_ item: ImportedComparison.Item) -> String {
    guard min(item.first.share.counted, item.second.share.counted) >= smallest, let change = item.difference else {
      return "too few files"
    }
    return "\(Words.points(change.value)) (\(Words.pointsInterval(change.interval)))"
  }
}
