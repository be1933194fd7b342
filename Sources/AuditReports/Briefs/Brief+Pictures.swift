import AuditPages
import AuditSummaries

extension Brief {
  /// A picture of the first pages.
  struct Picture {
    /// The picture.
    let figure: Figure
    /// The periods whose files it counts as they were read, and not each for those of the frame that it stands for.
    let counted: [Summary]
  }

  /// No picture is drawn of fewer files.
  static let fewestDrawn = 5
  /// Fewer rows are told in a sentence.
  private static let fewestRows = 3
  /// How many questions a picture shows at most.
  private static let mostRows = 7

  /// The pictures that these numbers can carry, three at most: the grades, the questions against their targets, and the months, or the
  /// sections where the months are too few for a line that says something.
  var pictures: [Picture] {
    guard !isEmpty else { return [] }
    let others = [questions, months ?? sections].compactMap(\.self).map { Picture(figure: $0, counted: []) }
    return [grades].compactMap(\.self) + others
  }

  /// The grades of this period, beside those of earlier ones only where the difference is more than chance.
  private var grades: Picture? {
    guard isDrawn(summary) else { return nil }
    let earlier = report.periodsAlike.dropLast().filter { isDrawn($0) && isToldFrom($0) }
    guard var figure = report.gradesFigure(of: earlier + [summary]) else { return nil }
    (figure.id, figure.reading) = ("brief-grades", "")
    return Picture(figure: figure, counted: earlier + [summary])
  }

  /// Whether enough files were graded, and none of the four counts is hidden.
  private func isDrawn(_ summary: Summary) -> Bool {
    (summary.grades.total.value ?? 0) >= report.fewestDrawn
      && StackedGrades.Row(label: "", grades: summary.grades).drawn != nil
  }

  private func isToldFrom(_ earlier: Summary) -> Bool {
    // Where the same files were read again, all files of the two are no samples that differ.
    if context.since?.isSameFiles == true, earlier.subject.name == context.since?.first.subject.name { return false }
    if earlier.subject.isOfChosenFiles || summary.subject.isOfChosenFiles { return false }
    guard let before = earlier.gradeShares.goodOrBetter, let now = summary.gradeShares.goodOrBetter else {
      return false
    }
    return Difference(first: before, second: now)?.isTold == true
  }

  /// The two questions least often met, the one most often met and those with a target, then more of the least often met.
  private var questions: Figure? {
    let enough = summary.items.filter { ($0.share?.counted ?? 0) >= report.fewestDrawn }
    let ranked = ItemRanking(enough, smallest: smallest)
    let aimed = ItemRanking.worstFirst(enough.filter { $0.target != nil })
    let wanted = ranked.least.prefix(2) + ranked.most.prefix(1) + aimed + ranked.least.dropFirst(2)
    var keys: [ItemKey] = []
    for item in wanted where !keys.contains(item.key) && keys.count < Self.mostRows { keys.append(item.key) }
    let rows = ItemRanking.worstFirst(enough.filter { keys.contains($0.key) }).map(report.itemRow)
    return dots(
      rows,
      id: "brief-questions",
      title: aimed.isEmpty
        ? "The least and the most often met questions"
        : "The least and the most often met questions, and those with a target",
      subject: "question"
    )
  }

  /// Good or better, section by section, the lowest first.
  private var sections: Figure? {
    let rows = summary.sections.compactMap { section -> DotsWithIntervals.Row? in
      guard let share = section.gradeShares.goodOrBetter, share.counted >= report.fewestDrawn else { return nil }
      return DotsWithIntervals.Row(
        label: report.title(of: section),
        value: share.value,
        low: share.interval?.low,
        high: share.interval?.high,
        counts: Words.counts(share, smallestPercentage: smallest)
      )
    }
    return dots(
      rows.sorted { ($0.value ?? 0) < ($1.value ?? 0) },
      id: "brief-sections",
      title: "Files graded good or better, section by section, the lowest first",
      subject: "section"
    )
  }

  private func dots(_ rows: [DotsWithIntervals.Row], id: String, title: String, subject: String) -> Figure? {
    guard rows.count >= Self.fewestRows, Self.tellsApart(rows) else { return nil }
    guard let chart = DotsWithIntervals(id: id, title: title, subject: subject, rows: rows) else { return nil }
    var figure = chart.figure
    (figure.sentence, figure.reading) = ("\(chart.shortSentence) \(chart.shortReading)", "")
    return figure
  }

  /// Whether two rows, or a row and its target, lie apart by more than their intervals.
  static func tellsApart(_ rows: [DotsWithIntervals.Row]) -> Bool {
    let drawn = rows.compactMap { row in
      row.value.map { (low: row.low ?? $0, high: row.high ?? $0, target: row.target) }
    }
    guard let lowest = drawn.map(\.high).min(), let highest = drawn.map(\.low).max() else { return false }
    return lowest < highest || drawn.contains { row in row.target.map { $0 > row.high || $0 < row.low } ?? false }
  }

  /// Month by month, where there are enough months for a middle line and more than one period.
  private var months: Figure? {
    guard report.periodsAlike.count > 1, report.hasMiddleLine else { return nil }
    guard var figure = report.monthsFigure else { return nil }
    figure.id = "brief-months"
    return figure
  }
}
