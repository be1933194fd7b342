import AuditRules

extension Comparison {
  /// The level at which a change counts as clear, after Holm's adjustment.
  static let level = 0.05

  private struct Draft {
    var checklist: String
    var item: String
    var words: ItemWords
    var comparability = Comparability.identical
    var first: Share?
    var second: Share?
    var difference: Difference?
    var pairs: PairedCounts?
    var target: Double?
  }

  private struct ItemName: Hashable {
    var checklist: String
    var item: String
  }

  /// Compares item by item where the two sides are samples of their own.
  static func items(
    _ first: Summary,
    _ second: Summary,
    glossary: ItemGlossary,
    laid: OverlaidChecklists,
    weights: (first: SampleStrata?, second: SampleStrata?)
  ) -> [Item] {
    let before = byName(first.items, laid)
    let after = byName(second.items, laid)
    return judged(
      Set(before.keys).union(after.keys).map { name in
        var item = draft(
          name,
          before: asked(name, in: before, laid),
          after: asked(name, in: after, laid),
          glossary: glossary,
          weights: weights
        )
        // Where nothing was signed nobody can tell which questions are new.
        if !first.hasSigned, item.comparability == .new { item.comparability = .notSigned(isFirst: true) }
        if !second.hasSigned, item.comparability == .noLongerAsked { item.comparability = .notSigned(isFirst: false) }
        return item
      }
    )
  }

  /// Compares file by file where the same files were audited twice.
  static func items(
    _ pairs: [ItemKey: PairedCounts?],
    glossary: ItemGlossary,
    laid: OverlaidChecklists,
    targets: [String: Double]
  ) -> [Item] {
    // Versions of a checklist, and one that is laid over another, ask one question where its fingerprint is the same.
    struct Question: Hashable {
      var name: ItemName
      var hash: String
    }
    let questions = Dictionary(grouping: pairs.keys) { key in
      Question(name: ItemName(checklist: laid.home(of: key), item: key.item), hash: key.hash)
    }
    return judged(
      questions.map { question, keys in
        let each = keys.sorted().map { pairs[$0] ?? nil }
        let counts = each.contains { $0 == nil } ? nil : PairedCounts(adding: each.compactMap(\.self))
        return Draft(
          checklist: question.name.checklist,
          item: question.name.item,
          words: glossary.words(for: keys.max() ?? keys[0]),
          comparability: counts == nil ? .hidden : .identical,
          first: counts?.first,
          second: counts?.second,
          difference: counts.flatMap { Difference($0) },
          pairs: counts,
          target: targets[question.name.item]
        )
      }
    )
  }

}

extension Comparison.Item {
  /// The same with both counts beside each other and no difference, where files were chosen because they had failed.
  var notSubtracted: Self {
    guard difference != nil || comparability == .tooFewOfAStratum else { return self }
    return Self(
      checklist: checklist,
      item: item,
      words: words,
      comparability: .chosenFiles,
      first: first,
      second: second,
      difference: nil,
      adjustedP: nil,
      verdict: .notComparable,
      pairs: pairs,
      target: target
    )
  }
}

extension Comparison {
  /// Adds the items that no file has counted both times to those compared file by file, in the order of the checklist.
  static func items(_ paired: [Item], completedBy apart: [Item]) -> [Item] {
    let names = Set(paired.map { ItemName(checklist: $0.checklist, item: $0.item) })
    let others = apart.filter { !names.contains(ItemName(checklist: $0.checklist, item: $0.item)) }.map { item in
      Item(
        checklist: item.checklist,
        item: item.item,
        words: item.words,
        comparability: item.comparability == .identical ? .notCountedBothTimes : item.comparability,
        first: item.first,
        second: item.second,
        difference: nil,
        adjustedP: nil,
        verdict: .notComparable,
        pairs: nil,
        target: item.target
      )
    }
    return ordered(paired + others)
  }

  private static func byName(_ items: [Summary.Item], _ laid: OverlaidChecklists) -> [ItemName: [Summary.Item]] {
    Dictionary(grouping: items) { ItemName(checklist: laid.home(of: $0.key), item: $0.key.item) }
  }

  /// What a side asked under a name; where it did not, what the base asked or what is laid over it, which is worded otherwise.
  private static func asked(
    _ name: ItemName,
    in side: [ItemName: [Summary.Item]],
    _ laid: OverlaidChecklists
  ) -> [Summary.Item] {
    if let asked = side[name] { return asked }
    return laid.kin(of: name.checklist).lazy.compactMap { side[ItemName(checklist: $0, item: name.item)] }.first ?? []
  }

  private static func draft(
    _ name: ItemName,
    before: [Summary.Item],
    after: [Summary.Item],
    glossary: ItemGlossary,
    weights: (first: SampleStrata?, second: SampleStrata?)
  ) -> Draft {
    let later = after.max { $0.key < $1.key }
    let earlier = before.max { $0.key < $1.key }
    var draft = Draft(
      checklist: name.checklist,
      item: name.item,
      words: (later ?? earlier)?.words
        ?? ItemWords(
          checklistTitle: name.checklist,
          sectionTitle: "",
          question: name.item,
          order: .max,
          isLimiting: false
        )
    )
    draft.target = later?.target
    draft.first = total(before, isWeighted: weights.first != nil)
    draft.second = total(after, isWeighted: weights.second != nil)
    draft.comparability = comparability(before, after, draft, earlier: earlier, later: later, glossary)
    if draft.comparability == .identical, let first = draft.first, let second = draft.second {
      draft.difference = Difference(first: first, second: second)
      if draft.difference == nil { draft.comparability = .tooFewOfAStratum }
    }
    return draft
  }

  private static func comparability(
    _ before: [Summary.Item],
    _ after: [Summary.Item],
    _ draft: Draft,
    earlier: Summary.Item?,
    later: Summary.Item?,
    _ glossary: ItemGlossary
  ) -> Comparability {
    guard let earlier else { return .new }
    guard let later else { return .noLongerAsked }
    let asked = (first: Set(before.map(\.key.hash)), second: Set(after.map(\.key.hash)))
    guard asked.first.union(asked.second).count == 1 else {
      // What only the first asked stands before what only the second does; where one side asked nothing of its own, the
      // wording that both have stands for it.
      let gone = before.filter { !asked.second.contains($0.key.hash) }.max { $0.key < $1.key }
      let came = after.filter { !asked.first.contains($0.key.hash) }.max { $0.key < $1.key }
      let old = gone ?? before.filter { $0.key.hash != came?.key.hash }.min { $0.key < $1.key } ?? earlier
      let new = came ?? after.filter { $0.key.hash != old.key.hash }.max { $0.key < $1.key } ?? later
      return Comparability(glossary.known(old.key), glossary.known(new.key))
    }
    guard let first = draft.first, let second = draft.second else { return .hidden }
    if first.isRounded || second.isRounded { return .rounded }
    if first.counted == 0, second.counted == 0 { return .notCountedInEither }
    if first.counted == 0 { return .notCounted(isFirst: true) }
    return second.counted == 0 ? .notCounted(isFirst: false) : .identical
  }

  /// All wordings of an item in one period together; nil where there is none, or a count is hidden.
  private static func total(_ items: [Summary.Item], isWeighted: Bool) -> Share? {
    guard !items.isEmpty, !items.contains(where: { $0.share == nil }) else { return nil }
    let shares = items.compactMap(\.share)
    let isRounded = shares.contains(where: \.isRounded)
    let (met, counted) = (shares.reduce(0) { $0 + $1.met }, shares.reduce(0) { $0 + $1.counted })
    let weighted = isWeighted ? StratifiedShare(pooling: shares.compactMap(\.weighted)) : nil
    return Share(met: met, counted: counted, weighted: weighted).map { $0.marked(rounded: isRounded) }
  }

  private static func judged(_ found: [Draft]) -> [Item] {
    let drafts = found.sorted { ($0.checklist, $0.item) < ($1.checklist, $1.item) }
    // What is hidden is of the family too, or more would look clear in public than inside.
    let family = drafts.count { $0.difference != nil || $0.comparability == .hidden }
    let adjusted = Holm.adjusted(drafts.compactMap(\.difference?.pValue), family: family) ?? []
    var next = adjusted.makeIterator()
    let items = drafts.map { draft in
      let p = draft.difference == nil ? nil : next.next()
      return Item(
        checklist: draft.checklist,
        item: draft.item,
        words: draft.words,
        comparability: draft.comparability,
        first: draft.first,
        second: draft.second,
        difference: draft.difference,
        adjustedP: p,
        verdict: verdict(draft.difference, adjustedP: p),
        pairs: draft.pairs,
        target: draft.target
      )
    }
    return ordered(items)
  }

  /// Items in the order of their checklists, each section once and under one title.
  private static func ordered(_ items: [Item]) -> [Item] {
    let order = ChecklistOrder(items.map { ($0.checklist, $0.words) })
    return items.map { item in
      var item = item
      item.words = order.titled(item.checklist, item.words)
      return item
    }.sorted {
      (order.place($0.checklist, $0.words), $0.item) < (order.place($1.checklist, $1.words), $1.item)
    }
  }

  private static func verdict(_ difference: Difference?, adjustedP: Double?) -> Verdict {
    guard let difference, let adjustedP else { return .notComparable }
    return verdict(difference.value, p: adjustedP)
  }

  /// What can be said of a change with an adjusted p value.
  static func verdict(_ value: Double, p: Double) -> Verdict {
    guard p < level else { return .noClearChange }
    return value > 0 ? .better : .worse
  }
}
