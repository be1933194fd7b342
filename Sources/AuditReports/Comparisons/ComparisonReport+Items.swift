import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// Every question with both counts, the difference and what can be said of it.
  var items: PageSection? {
    guard !comparison.items.isEmpty else { return nil }
    let changes =
      hasDifferences
      ? [Table.Column("Change in percentage points (95\u{A0}% interval)"), Table.Column("p (adjusted)")] : []
    let table = Table(
      caption: "Every question, met of counted in \(names.first) and in \(names.second)",
      columns: [
        Table.Column("Question"), Table.Column(names.first, .number), Table.Column(names.second, .number),
      ] + changes + [Table.Column("What can be said"), Table.Column("Against the target")],
      rows: tableRows
    )
    return PageSection(
      id: "questions",
      title: "Question by question",
      blocks: (changeFigures + dumbbells).map(Block.figure) + [.table(table)]
    )
  }

  /// Whether anything is subtracted; where nothing is, no column is kept for it.
  private var hasDifferences: Bool { comparison.items.contains { $0.difference != nil } }

  private var tableRows: [Table.Row] {
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

  /// The question, with its checklist where another one asks it in the same words.
  func question(_ item: Comparison.Item) -> String {
    let isElsewhere = comparison.items.contains {
      $0.checklist != item.checklist && $0.words.question == item.words.question
    }
    return isElsewhere ? "\(item.words.question) (\(item.words.checklistTitle))" : item.words.question
  }

  /// The section of an item, with its checklist where there are several.
  func groupTitle(_ item: Comparison.Item) -> String {
    let checklists = Set(comparison.items.map(\.checklist))
    return checklists.count > 1 ? "\(item.words.checklistTitle): \(item.words.sectionTitle)" : item.words.sectionTitle
  }

  private func cells(_ item: Comparison.Item) -> [String] {
    let isAsked = item.comparability.isAsked
    let shares = [(item.first, isAsked.first), (item.second, isAsked.second)].map { share, isAsked in
      share.map { Words.counts($0, smallestPercentage: smallest) } ?? (isAsked ? Words.hidden : "not asked")
    }
    let target = item.target.map { target in
      "\(Words.percent(target)): \(item.standing?.rawValue ?? "cannot be told")"
    }
    guard let difference = item.difference else {
      return [item.words.question] + shares
        + (hasDifferences ? ["", ""] : [])
        + ["not comparable: \(item.comparability.why ?? "no counts")", target ?? ""]
    }
    let isEnough = hasEnoughFiles(item)
    return [item.words.question] + shares + [
      isEnough
        ? "\(Words.points(difference.value)) (\(Words.pointsInterval(difference.interval)))" : "too few files",
      Words.probability(difference.pValue) + (item.adjustedP.map { " (\(Words.probability($0)))" } ?? ""),
      item.verdict.rawValue, target ?? "",
    ]
  }

  private var changeFigures: [Figure] {
    guard comparison.items.contains(where: { $0.difference != nil && hasEnoughFiles($0) }) else { return [] }
    return Figure.inParts(
      comparison.items.filter { $0.difference != nil }.map(changeRow),
      id: "changes-chart",
      title: "Change of each question in percentage points, \(Words.pair(names.first, names.second))"
    ) { id, title, rows in
      Changes(id: id, title: title, first: names.first, second: names.second, rows: rows)?.figure
    }
  }

  private func changeRow(_ item: Comparison.Item) -> Changes.Row {
    let difference = hasEnoughFiles(item) ? item.difference : nil
    return Changes.Row(
      label: question(item),
      value: difference?.value,
      low: difference?.interval.low,
      high: difference?.interval.high,
      counts: counts(item),
      verdict: item.verdict.rawValue
    )
  }

  private var dumbbells: [Figure] {
    guard comparison.items.contains(where: { drawn($0.first) != nil || drawn($0.second) != nil }) else { return [] }
    return Figure.inParts(
      comparison.items.filter { $0.first != nil || $0.second != nil }.map(dumbbellRow),
      id: "shares-chart",
      title: "Share of counted files that met each question, \(names.first) and \(names.second)"
    ) { id, title, rows in
      Dumbbell(id: id, title: title, first: names.first, second: names.second, rows: rows)?.figure
    }
  }

  private func dumbbellRow(_ item: Comparison.Item) -> Dumbbell.Row {
    Dumbbell.Row(
      label: question(item),
      // One mark alone would be taken for a change.
      first: drawn(item.second) == nil ? nil : drawn(item.first),
      second: drawn(item.first) == nil ? nil : drawn(item.second),
      firstCounts: counts(item.first, isAsked: item.comparability.isAsked.first),
      secondCounts: counts(item.second, isAsked: item.comparability.isAsked.second),
      apart: item.difference == nil ? apart(item.comparability) : nil
    )
  }

  /// Why the two shares of a question do not stand beside one another, in few words; nothing where they do, hidden ones too.
  func apart(_ comparability: Comparability) -> String? {
    switch comparability {
    case .identical, .rounded, .hidden: nil
    case .new: "asked only in \(names.second)"
    case .noLongerAsked: "asked only in \(names.first)"
    case .notCounted: "counted on one side only"
    case .notCountedInEither: "counted on neither side"
    case .notCountedBothTimes: "counted in no file both times"
    case .tooFewOfAStratum: "of too few files of a stratum"
    case .notSigned: "signed on one side only"
    case .chosenFiles: "of files chosen because they had failed"
    case .reworded, .ruleExchanged, .thresholdChanged, .changed: "asked otherwise in the two"
    }
  }

  private func counts(_ share: Share?, isAsked: Bool) -> String {
    share.map { $0.counted == 0 ? "none counted" : "\($0.met) of \($0.counted)" }
      ?? (isAsked ? Words.hidden : "not asked")
  }

  private func drawn(_ share: Share?) -> Double? { share.flatMap { $0.counted >= smallest ? $0.value : nil } }

  private func counts(_ item: Comparison.Item) -> String {
    [item.first, item.second].compactMap(\.self).map { "\($0.met) of \($0.counted)" }.joined(separator: ", then ")
  }

  /// The files audited both times: how many changed, and which way.
  var filesInBoth: PageSection? {
    let items = (comparison.isSameFiles ? comparison.items : comparison.filesInBothItems).filter { $0.pairs != nil }
    guard !items.isEmpty else { return nil }
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
            question(item), pairs.metSecondOnly.cell, pairs.metFirstOnly.cell, pairs.metBoth.cell,
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
      shows what became of the same files.
      """
    return PageSection(
      id: "files-in-both",
      title: "Files audited both times",
      blocks: [.paragraph(note)] + [chosenInBoth].compactMap(\.self).map(Block.paragraph) + [.table(table)]
    )
  }

  /// That some of the files audited both times were chosen because they had failed: whoever reads how many got better has to know.
  private var chosenInBoth: String? {
    let rounds = (comparison.first.subject.chosen + comparison.second.subject.chosen).map(\.round)
    guard !rounds.isEmpty else { return nil }
    return """
      Files of \(Words.list(rounds)) are among them, which were chosen because they had failed. On the whole such files come out \
      better when they are read again, even where nothing changed (regression to the mean): what got better here is no measure of \
      practice.
      """
  }
}
