/// What imported audits add to a comparison: items that were asked alike, of which one side at least is imported.
public struct ImportedComparison: Sendable {
  /// The counts of one side.
  public struct Side: Sendable {
    /// Met of counted.
    public var share: Share
    /// The import that they are of; nil where they are of signed audits.
    public var list: String?
    /// Whether they were imported.
    public var isImported: Bool { list != nil }
    /// Why a lead holds that the same was asked in other words.
    public var reason: String?
    /// The same as a page says it, with whether it was asked the other way round.
    public var remark: String?
  }

  /// One item.
  public struct Item: Sendable {
    /// The checklist.
    public var checklist: String
    /// The item.
    public var item: String
    /// The wording that both have; nil where both are of one import, which asked something else than the item.
    public var wording: String?
    /// The earlier side.
    public var first: Side
    /// The later side.
    public var second: Side

    /// Second minus first, the two being different files; nothing where either counted none.
    public var difference: Difference? { Difference(first: first.share, second: second.share) }
  }

  /// An item as one import has it.
  public struct Column: Hashable, Sendable {
    /// The import.
    public var list: String
    /// The item.
    public var item: String
  }

  /// The imported audits of the earlier side.
  public let first: ImportedPeriod?
  /// The imported audits of the later side.
  public let second: ImportedPeriod?
  /// The items that can be compared.
  public let items: [Item]
  /// The items with imported answers that cannot: reworded, or asked in one of the two only.
  public let reworded: [Column]

  /// How many cases have an imported audit on both sides; nil where a side has none.
  public var casesInBoth: Int? {
    guard let first, let second else { return nil }
    return first.references.intersection(second.references).count
  }

  /// Compares what was imported with what was audited, or with what else was imported; nil where nothing was.
  public init?(first: ImportedPeriod?, second: ImportedPeriod?, summaries: (first: Summary, second: Summary)) {
    guard first != nil || second != nil else { return nil }
    (self.first, self.second) = (first, second)
    let sides = (Self.sides(summaries.first, first), Self.sides(summaries.second, second))
    let bases = ChecklistBases(summaries.first.checklists + summaries.second.checklists)
    items = sides.0.flatMap { one in
      sides.1.filter { other in
        bases.areAlike(one.checklist, other.checklist) && one.item == other.item && Self.isAskedAlike(one, other)
      }.map { other in
        Item(checklist: one.checklist, item: one.item, wording: one.wording, first: one.side, second: other.side)
      }
    }
    var reworded: [Column] = []
    for one in [first, second].compactMap(\.self).flatMap(\.items) {
      let isCompared = items.contains {
        $0.item == one.asked.item && bases.areAlike($0.checklist, one.checklist)
          && [$0.first.list, $0.second.list].contains(one.list)
      }
      let column = Column(list: one.list, item: one.asked.item)
      if !isCompared, !reworded.contains(column) { reworded.append(column) }
    }
    self.reworded = reworded
  }

  private typealias Asked = (checklist: String, item: String, wording: String?, side: Side)

  /// Whether one of the two is imported and both have the same words, or are one column of one import.
  private static func isAskedAlike(_ one: Asked, _ other: Asked) -> Bool {
    guard let list = one.side.list ?? other.side.list else { return false }
    if one.side.list == list, other.side.list == list { return true }
    guard let first = one.wording, let second = other.wording else { return false }
    return SameWording.key(first) == SameWording.key(second)
  }

  /// What one side has counts of: its own audits, and each import.
  private static func sides(_ summary: Summary, _ imported: ImportedPeriod?) -> [Asked] {
    let own = summary.items.compactMap { item -> Asked? in
      guard let share = item.share, share.counted > 0 else { return nil }
      return (item.key.checklist, item.key.item, item.words.question, Side(share: share))
    }
    let brought = (imported?.items ?? []).compactMap { item -> Asked? in
      guard let share = item.share, share.counted > 0 else { return nil }
      return (
        item.checklist, item.asked.item, item.asked.wording,
        Side(share: share, list: item.list, reason: item.asked.reason, remark: item.asked.remark)
      )
    }
    return own + brought
  }
}
