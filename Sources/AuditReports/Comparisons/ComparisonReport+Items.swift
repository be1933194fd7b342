import AuditSummaries

extension ComparisonReport {
  /// Every question with both counts, the difference and what can be said of it.
  var items: PageSection? {
    guard !comparison.items.isEmpty else { return nil }
    let table = Table(
      caption: "Every question, met of counted in \(names.first) and in \(names.second)",
      columns: [
        Table.Column("Question"), Table.Column(names.first, .number), Table.Column(names.second, .number),
        Table.Column("Change in percentage points (95\u{A0}% interval)"), Table.Column("p (adjusted)"),
        Table.Column("What can be said"),
      ],
      rows: rows
    )
    let isDrawn = comparison.items.contains { $0.difference != nil }
    return PageSection(
      id: "questions",
      title: "Question by question",
      blocks: (isDrawn ? [.chart(chart)] : []) + [.table(table)]
    )
  }

  private var rows: [Table.Row] {
    var rows: [Table.Row] = []
    var group: String?
    for item in comparison.items {
      let title = groupTitle(item)
      if title != group, !title.isEmpty { rows.append(.group(title)) }
      group = title
      rows.append(.cells(cells(item)))
    }
    return rows
  }

  private func groupTitle(_ item: Comparison.Item) -> String {
    let checklists = Set(comparison.items.map(\.checklist))
    return checklists.count > 1 ? "\(item.words.checklistTitle): \(item.words.sectionTitle)" : item.words.sectionTitle
  }

  private func cells(_ item: Comparison.Item) -> [String] {
    let shares = [item.first, item.second].map { share in
      share.map { Words.counts($0, smallestPercentage: smallest) } ?? "not asked"
    }
    guard let difference = item.difference else {
      return [item.words.question] + shares + ["", "", "not comparable: \(item.why ?? "no counts")"]
    }
    let isEnough = hasEnoughFiles(item)
    return [item.words.question] + shares + [
      isEnough
        ? "\(Words.points(difference.value)) (\(Words.pointsInterval(difference.interval)))" : "too few files",
      Words.probability(difference.pValue) + (item.adjustedP.map { " (\(Words.probability($0)))" } ?? ""),
      item.verdict.rawValue,
    ]
  }

  private var chartSentence: String {
    """
    Each dot is the change of one question in percentage points, from \(names.first) to \(names.second); the line \
    through it is the 95\u{A0}% interval. Right of the line at no change is better. Where the interval crosses that line, \
    chance alone can explain the change; where it only just clears it, look at the adjusted p value, which allows for the \
    number of questions.
    """
  }

  var chart: Chart {
    let drawn = comparison.items.filter { $0.difference != nil }
    let numbers = Comparison.Verdict.allCases.filter { $0 != .notComparable }.map { verdict in
      "\(comparison.items(verdict).count) \(verdict.rawValue)"
    }
    return Chart(
      id: "changes-chart",
      title: "Change of each question in percentage points, \(names.first) to \(names.second)",
      sentence: chartSentence,
      description: "\(Words.count(drawn.count, "question")): \(Words.list(numbers)). The table below has every number.",
      axis: .change,
      rows: drawn.map { item in
        let difference = hasEnoughFiles(item) ? item.difference : nil
        return Chart.Row(
          label: item.words.question,
          value: difference?.value,
          low: difference?.interval.low,
          high: difference?.interval.high,
          counts: difference.map { "\(Words.points($0.value)), \(item.verdict.rawValue)" } ?? counts(item)
        )
      }
    )
  }

  private func counts(_ item: Comparison.Item) -> String {
    [item.first, item.second].compactMap(\.self).map { "\($0.met) of \($0.counted)" }.joined(separator: ", then ")
  }

  /// The files audited both times: how many changed, and which way.
  var filesInBoth: PageSection? {
    let items = (comparison.isSameFiles ? comparison.items : comparison.filesInBothItems).filter { $0.pairs != nil }
    guard comparison.filesInBoth > 0, !items.isEmpty else { return nil }
    let table = Table(
      caption: "Files audited both times, by whether they met each question",
      columns: [
        Table.Column("Question"), Table.Column("Better: met only the second time", .number),
        Table.Column("Worse: met only the first time", .number), Table.Column("Met both times", .number),
        Table.Column("Met neither time", .number), Table.Column("Files counted both times", .number),
      ],
      rows: items.compactMap { item in
        item.pairs.map { pairs in
          .cells([
            item.words.question, pairs.metSecondOnly.cell, pairs.metFirstOnly.cell, pairs.metBoth.cell,
            pairs.metNeither.cell, pairs.total.cell,
          ])
        }
      }
    )
    let note =
      comparison.isSameFiles
      ? "Each file is its own comparison."
      : """
      These files are a part of both samples. Their number is small, so the verdicts above rest on all files; this table \
      shows what became of the same children’s files.
      """
    return PageSection(
      id: "files-in-both",
      title: "Files audited both times",
      blocks: [.paragraph(note), .table(table)]
    )
  }
}
