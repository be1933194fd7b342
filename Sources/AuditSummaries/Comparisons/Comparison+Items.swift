import AuditRules

extension Comparison {
  /// The level at which a change counts as clear, after Holm's adjustment.
  static let level = 0.05

  private struct Draft {
    var checklist: String
    var item: String
    var words: ItemWords
    var why: String?
    var first: Share?
    var second: Share?
    var difference: Difference?
    var pairs: PairedCounts?
  }

  private struct ItemName: Hashable {
    var checklist: String
    var item: String
  }

  /// Compares item by item where the two sides are samples of their own.
  static func items(
    _ first: [ItemKey: OutcomeCounts],
    _ second: [ItemKey: OutcomeCounts],
    glossary: ItemGlossary
  ) -> [Item] {
    let before = byName(first)
    let after = byName(second)
    let drafts = Set(before.keys).union(after.keys).map { name in
      draft(name, before: before[name] ?? [:], after: after[name] ?? [:], glossary: glossary)
    }
    return judged(drafts)
  }

  /// Compares file by file where the same files were audited twice.
  static func items(_ pairs: PairTally, glossary: ItemGlossary) -> [Item] {
    judged(
      pairs.items.map { key, counts in
        Draft(
          checklist: key.checklist,
          item: key.item,
          words: glossary.words(for: key),
          first: counts.first,
          second: counts.second,
          difference: Difference(counts),
          pairs: counts
        )
      }
    )
  }

  /// Adds the items that no file has counted both times to those compared file by file, in the order of the checklist.
  static func items(_ paired: [Item], completedBy apart: [Item]) -> [Item] {
    let names = Set(paired.map { ItemName(checklist: $0.checklist, item: $0.item) })
    let others = apart.filter { !names.contains(ItemName(checklist: $0.checklist, item: $0.item)) }.map { item in
      Item(
        checklist: item.checklist,
        item: item.item,
        words: item.words,
        why: item.why ?? "no file has a counted answer both times",
        first: item.first,
        second: item.second,
        difference: nil,
        adjustedP: nil,
        verdict: .notComparable,
        pairs: nil
      )
    }
    return (paired + others).sorted {
      ($0.checklist, $0.words.order, $0.item) < ($1.checklist, $1.words.order, $1.item)
    }
  }

  /// Counts of an item under each of its content hashes.
  private static func byName(_ counts: [ItemKey: OutcomeCounts]) -> [ItemName: [ItemKey: OutcomeCounts]] {
    counts.reduce(into: [:]) { names, entry in
      names[ItemName(checklist: entry.key.checklist, item: entry.key.item), default: [:]][entry.key] = entry.value
    }
  }

  private static func draft(
    _ name: ItemName,
    before: [ItemKey: OutcomeCounts],
    after: [ItemKey: OutcomeCounts],
    glossary: ItemGlossary
  ) -> Draft {
    let key = after.keys.max() ?? before.keys.max()
    var draft = Draft(
      checklist: name.checklist,
      item: name.item,
      words: key.map(glossary.words)
        ?? ItemWords(
          checklistTitle: name.checklist,
          sectionTitle: "",
          question: name.item,
          order: .max,
          isLimiting: false
        )
    )
    let hashes = Set(before.keys.map(\.hash)).union(after.keys.map(\.hash))
    let totals = (total(before), total(after))
    draft.first = before.isEmpty ? nil : Share(totals.0)
    draft.second = after.isEmpty ? nil : Share(totals.1)
    if before.isEmpty {
      draft.why = "the item is new"
    } else if after.isEmpty {
      draft.why = "the item is no longer asked"
    } else if hashes.count > 1 {
      draft.why = "the wording, the rule or a threshold changed"
    } else if totals.0.counted == 0 || totals.1.counted == 0 {
      draft.why = "no counted answer in \(totals.0.counted == 0 ? "the first" : "the second")"
    } else if let first = draft.first, let second = draft.second {
      draft.difference = Difference(first: first, second: second)
    }
    return draft
  }

  private static func total(_ counts: [ItemKey: OutcomeCounts]) -> OutcomeCounts {
    counts.values.reduce(into: OutcomeCounts()) { $0 += $1 }
  }

  private static func judged(_ drafts: [Draft]) -> [Item] {
    let sorted = drafts.sorted { ($0.checklist, $0.words.order, $0.item) < ($1.checklist, $1.words.order, $1.item) }
    let adjusted = Holm.adjusted(sorted.compactMap(\.difference?.pValue)) ?? []
    var next = adjusted.makeIterator()
    return sorted.map { draft in
      let p = draft.difference == nil ? nil : next.next()
      return Item(
        checklist: draft.checklist,
        item: draft.item,
        words: draft.words,
        why: draft.why,
        first: draft.first,
        second: draft.second,
        difference: draft.difference,
        adjustedP: p,
        verdict: verdict(draft.difference, adjustedP: p),
        pairs: draft.pairs
      )
    }
  }

  private static func verdict(_ difference: Difference?, adjustedP: Double?) -> Verdict {
    guard let difference, let adjustedP else { return .notComparable }
    guard adjustedP < level else { return .noClearChange }
    return difference.value > 0 ? .better : .worse
  }
}
