import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// Theme by theme in words: what was to be developed, what is improving, what goes on.
  var themes: PageSection? {
    var titles: [String] = []
    for item in comparison.items where !titles.contains(groupTitle(item)) { titles.append(groupTitle(item)) }
    let rows = titles.compactMap { title in row(title, comparison.items.filter { groupTitle($0) == title }) }
    guard !rows.isEmpty else { return nil }
    let table = Table(
      caption: "Areas of development, theme by theme",
      columns: [
        Table.Column("Theme"), Table.Column("Area of development in \(names.first)"),
        Table.Column("Clearly improving"), Table.Column("Area of development in \(names.second)"),
      ],
      rows: rows
    )
    return PageSection(
      id: "themes",
      title: "Theme by theme",
      blocks: [
        .table(table),
        .paragraph(
          """
          An area of development is a question below its target; without a target, one that fewer than half of the \
          counted files met. Of fewer than \(Words.count(smallest, "counted file")) the counts stand beside it: so few say \
          little. One that stands in the second and the last column has been pointed out twice. Themes without any are \
          left out.\(isAnyHidden ? " Where numbers are hidden, it cannot be told which of the others are." : "")
          """
        ),
      ]
    )
  }

  /// A theme in three columns; nothing where nothing is to be said, or hidden, in any.
  private func row(_ title: String, _ items: [Comparison.Item]) -> Table.Row? {
    let (before, after) = (items.filter(wasAsked), items.filter(isAsked))
    let weak = (before.filter { isWeak($0.first, $0) }, after.filter { isWeak($0.second, $0) })
    let better = items.filter { $0.verdict == .better }
    let hidden = [
      before.filter { $0.first == nil }, items.filter { $0.comparability == .hidden },
      after.filter { $0.second == nil },
    ]
    guard !([weak.0, better, weak.1] + hidden).allSatisfy(\.isEmpty) else { return nil }
    return .cells([
      title,
      cell(weak.0.map { words($0, $0.first) }, hidden: hidden[0].count, none: before.isEmpty ? "not asked" : "none"),
      cell(
        better.map(question),
        hidden: hidden[1].count,
        none: items.allSatisfy { $0.verdict == .notComparable } ? "not comparable" : "none"
      ),
      cell(weak.1.map { words($0, $0.second) }, hidden: hidden[2].count, none: after.isEmpty ? "not asked" : "none"),
    ])
  }

  /// What is known, and of how many questions it cannot be told.
  private func cell(_ known: [String], hidden: Int, none: String) -> String {
    guard hidden > 0 else { return known.isEmpty ? none : known.joined(separator: "\n") }
    guard !known.isEmpty else { return "cannot be told" }
    return (known + ["of \(Words.count(hidden, "other", "others")) it cannot be told"]).joined(separator: "\n")
  }

  private func words(_ item: Comparison.Item, _ share: Share?) -> String {
    guard let share, share.counted < smallest else { return question(item) }
    return "\(question(item)) (\(share.met)\u{A0}of\u{A0}\(share.counted))"
  }

  private var isAnyHidden: Bool {
    comparison.items.contains { ($0.first == nil && wasAsked($0)) || ($0.second == nil && isAsked($0)) }
  }

  private func wasAsked(_ item: Comparison.Item) -> Bool { item.comparability.isAsked.first }

  private func isAsked(_ item: Comparison.Item) -> Bool { item.comparability.isAsked.second }

  private func isWeak(_ share: Share?, _ item: Comparison.Item) -> Bool {
    guard let share, let value = share.value else { return false }
    return item.target.map { value < $0 } ?? share.isMetByFewerThanHalf
  }
}
