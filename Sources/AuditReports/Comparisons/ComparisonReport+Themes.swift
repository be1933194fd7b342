import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// Theme by theme in words: what was to be developed, what is improving, what goes on.
  var themes: PageSection? {
    var titles: [String] = []
    for item in comparison.items where !titles.contains(item.words.sectionTitle) {
      titles.append(item.words.sectionTitle)
    }
    let rows = titles.compactMap { title -> Table.Row? in
      let items = comparison.items.filter { $0.words.sectionTitle == title }
      let columns = [items.filter(wasWeak), items.filter { $0.verdict == .better }, items.filter(isWeak)]
      guard columns.contains(where: { !$0.isEmpty }) else { return nil }
      return .cells([title] + columns.map { $0.isEmpty ? "none" : $0.map(\.words.question).joined(separator: "\n") })
    }
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
          counted files met. One that stands in the second and the last column has been pointed out twice.
          """
        ),
      ]
    )
  }

  private func wasWeak(_ item: Comparison.Item) -> Bool { isWeak(item.first, target: item.target) }

  private func isWeak(_ item: Comparison.Item) -> Bool { isWeak(item.second, target: item.target) }

  private func isWeak(_ share: Share?, target: Double?) -> Bool {
    guard let share, let value = share.value, share.counted >= smallest else { return false }
    return value < target ?? 0.5
  }
}
