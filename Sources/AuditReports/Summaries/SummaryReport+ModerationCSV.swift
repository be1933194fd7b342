import AuditPages
import AuditSummaries

extension SummaryReport {
  /// The rows of tidy CSV that say what moderators settled, and which way auditors differ from the rules.
  var moderationCells: [[String: String?]] {
    guard let counts = summary.moderation else { return [] }
    var rows = [
      cells(counts.answers, kind: "moderation-answers"), cells(counts.grades, kind: "moderation-grades"),
      cells(summary.againstRules ?? Leniency(), kind: "against-rules"),
    ]
    rows += SettlementCause.allCases.map {
      ["kind": "moderation-cause", "group": $0.rawValue, "compared": (counts.causes[$0] ?? 0).cell]
    }
    rows += counts.items.sorted { $0.key < $1.key }.map { key, counts in
      [
        "kind": "moderation-item", "checklist": key.checklist, "version": key.version.cell, "section": key.section,
        "item": key.item, "hash": key.hash, "compared": counts.settled.cell,
        "same": (counts.settled - counts.changed).cell,
      ]
    }
    return rows
  }

  private func cells(_ ways: Leniency, kind: String) -> [String: String?] {
    [
      "kind": kind, "compared": ways.judged.cell, "same": ways.same.cell, "lowered": ways.lowered.cell,
      "raised": ways.raised.cell, "otherwise": ways.otherwise.cell,
    ]
  }
}
