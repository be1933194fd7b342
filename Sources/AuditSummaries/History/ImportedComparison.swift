/// What imported audits add to a comparison: items that were asked alike, of which one side at least is imported.
public struct ImportedComparison: Sendable {
  /// The counts of one side.
  public struct Side: Sendable {
    /// Met of counted.
    public var share: Share
    /// Whether they were imported.
    public var isImported: Bool
    /// Why a lead holds that the same was asked in other words.
    public var reason: String?
  }

  /// One item.
  public struct Item: Sendable {
    /// The checklist.
    public var checklist: String
    /// The item.
    public var item: String
    /// The wording that both have.
    public var wording: String
    /// The earlier side.
    public var first: Side
    /// The later side.
    public var second: Side

    /// Second minus first, the two being different files; nothing where either counted none.
    public var difference: Difference? { Difference(first: first.share, second: second.share) }
  }

  /// The imported audits of the earlier side.
  public let first: ImportedPeriod?
  /// The imported audits of the later side.
  public let second: ImportedPeriod?
  /// The items that can be compared.
  public let items: [Item]
  /// The items with imported answers that cannot: reworded, or asked in one of the two only.
  public let reworded: [String]

  /// Compares what was imported with what was audited, or with what else was imported; nil where nothing was.
  public init?(first: ImportedPeriod?, second: ImportedPeriod?, summaries: (first: Summary, second: Summary)) {
    guard first != nil || second != nil else { return nil }
    (self.first, self.second) = (first, second)
    let sides = (Self.sides(summaries.first, first), Self.sides(summaries.second, second))
    items = sides.0.flatMap { one in
      sides.1.filter { other in
        one.checklist == other.checklist && one.item == other.item && one.key == other.key
          && (one.side.isImported || other.side.isImported)
      }.map { other in
        Item(checklist: one.checklist, item: one.item, wording: one.wording, first: one.side, second: other.side)
      }
    }
    var reworded: [String] = []
    for one in [first, second].compactMap(\.self).flatMap(\.items) {
      let isCompared = items.contains { $0.item == one.asked.item && $0.checklist == one.checklist }
      if !isCompared, !reworded.contains(one.asked.item) { reworded.append(one.asked.item) }
    }
    self.reworded = reworded
  }

  private typealias Asked = (checklist: String, item: String, wording: String, key: String, side: Side)

  /// What one side has counts of: its own audits, and imported ones that may be compared.
  private static func sides(_ summary: Summary, _ imported: ImportedPeriod?) -> [Asked] {
    let own = summary.items.compactMap { item -> Asked? in
      guard let share = item.share, share.counted > 0 else { return nil }
      let wording = item.words.question
      return (
        item.key.checklist, item.key.item, wording, SameWording.key(wording), Side(share: share, isImported: false)
      )
    }
    let brought = (imported?.items ?? []).compactMap { item -> Asked? in
      guard let wording = item.asked.wording, let share = item.share, share.counted > 0 else { return nil }
      return (
        item.checklist, item.asked.item, wording, SameWording.key(wording),
        Side(share: share, isImported: true, reason: item.asked.reason)
      )
    }
    return own + brought
  }
}
