import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// The questions met least and most often.
  ///
  /// Rounded counts rank nothing: 8 of 11 and 10 of 10 look alike.
  var ranking: ItemRanking { ItemRanking(summary.policy.isRounding ? [] : summary.items, smallest: smallest) }

  /// What needs attention first, and what works.
  var ranked: PageSection? {
    let ranking = ranking
    guard !ranking.least.isEmpty || !ranking.most.isEmpty else { return nil }
    var blocks: [Block] = []
    if summary.items.contains(where: { $0.share == nil }) {
      blocks.append(
        .paragraph(
          "Only questions whose share can be shown are here: a hidden one may be lower, or higher, than any of them."
        )
      )
    }
    if !ranking.least.isEmpty {
      blocks +=
        [
          .heading("What needs to improve: least often met, the worst first"),
          .list(ranking.least.map { statement($0) + planned($0) }),
        ] + tiedWords(ranking.tied.least)
    }
    if !ranking.most.isEmpty {
      blocks += [.heading("Strengths: most often met, the best first"), .list(ranking.most.map(statement))]
      blocks += tiedWords(ranking.tied.most)
    }
    if ranking.leftOut > 0 {
      blocks.append(
        .paragraph(
          """
          \(Words.count(ranking.leftOut, "question")) with fewer than \(Words.count(ranking.fewest, "counted file")) \
          \(ranking.leftOut == 1 ? "is" : "are") left out of these lists.
          """
        )
      )
    }
    return PageSection(id: "least-and-most", title: "What needs to improve, and strengths", blocks: blocks)
  }

  /// That more questions could stand in a list as well.
  private func tiedWords(_ number: Int) -> [Block] {
    guard number > 0 else { return [] }
    let verb = number == 1 ? "was" : "were"
    return [
      .paragraph("\(Words.count(number, "more question", "more questions")) \(verb) met as often as the last of these.")
    ]
  }

  /// What is planned for a question that needs to improve; nothing where there is no plan.
  private func planned(_ item: Summary.Item) -> String {
    guard context.plan != nil else { return "" }
    return areas(tiedTo: item).map { " In the plan: \(Words.list($0))." } ?? " Not in the plan yet."
  }

  private func statement(_ item: Summary.Item) -> String {
    guard let share = item.share else { return question(item) }
    var words = "\(question(item)) Met in \(Words.share(share, smallestPercentage: smallest))"
    let missing = Outcome.allCases.filter { $0.isCounted && $0 != .met && (item.counts[$0].value ?? 0) > 0 }
      .map { "\(Words.number(item.counts[$0]))\u{A0}\($0.inWords)" }
    if !missing.isEmpty { words += "; " + Words.list(missing) }
    return words + "."
  }

  /// Every question with its six counts, in the order of the checklist, and drawn from the worst on.
  var items: PageSection? {
    guard !summary.items.isEmpty else { return nil }
    var rows: [Table.Row] = []
    var group: String?
    for item in summary.items {
      let title = groupTitle(item)
      if title != group { rows.append(.group(title)) }
      group = title
      rows.append(.cells([question(item)] + cells(item.counts) + [shareCell(item)]))
    }
    if let answers = summary.answers { rows.append(.total(["All answers"] + allCells + [shareCell(answers)])) }
    let table = Table(
      caption: "Every question with its six counts, in the order of the checklist",
      columns: [
        Table.Column("Question"), Table.Column("Met", .number), Table.Column("Partly met", .number),
        Table.Column("Not met", .number), Table.Column("Not evidenced", .number), Table.Column("Counted", .number),
        Table.Column("Not applicable", .number), Table.Column("Not seen", .number),
        Table.Column(summary.policy.isRounding ? "Share met" : "Share met (95\u{A0}% interval)"),
      ],
      rows: rows
    )
    return PageSection(
      id: "questions",
      title: "Question by question",
      blocks: itemsFigures.map(Block.figure) + [.table(table)] + limitingNote
    )
  }

  private var allCells: [String] {
    let sums = Outcome.allCases.map { outcome in summary.items.reduce(0) { $0 + ($1.counts[outcome].value ?? 0) } }
    let counted = summary.items.reduce(0) { $0 + ($1.counts.counted.value ?? 0) }
    return (sums.prefix(4) + [counted] + sums.suffix(2)).map { "\($0)" }
  }

  /// The questions from the lowest share on, in as many figures as pages need.
  private var itemsFigures: [Figure] {
    guard summary.items.contains(where: { ($0.share?.counted ?? 0) >= max(smallest, 1) }) else { return [] }
    // Where shares are hidden, a row without a dot would be read as one with few files.
    return Figure.inParts(
      ItemRanking.worstFirst(summary.items.filter { $0.share != nil }).map(itemRow),
      id: "questions-chart",
      title: "Share of counted files that met each question, the lowest first"
    ) { id, title, rows in
      DotsWithIntervals(id: id, title: title, rows: rows)?.figure
    }
  }

  /// A question with its share and interval, as a row of a picture.
  func itemRow(_ item: Summary.Item) -> DotsWithIntervals.Row {
    let share = item.share.flatMap { $0.counted >= smallest ? $0 : nil }
    return DotsWithIntervals.Row(
      label: question(item),
      value: share?.value,
      low: share?.interval?.low,
      high: share?.interval?.high,
      counts: item.share.map { Words.counts($0, none: Words.noneCounted(item.counts), smallestPercentage: smallest) }
        ?? Words.hidden,
      // Against rounded counts no target stands.
      target: share == nil || item.standing == nil ? nil : item.target
    )
  }

  private var limitingNote: [Block] {
    summary.items.contains(where: \.words.isLimiting)
      ? [
        .paragraph(
          "A question marked (limiting) caps the grade of its file where the answer is not met or not evidenced."
        )
      ] : []
  }

  private func cells(_ counts: ReleasedOutcomes) -> [String] {
    ([.met, .partlyMet, .notMet, .notEvidenced].map { counts[$0] } + [counts.counted]
      + [.notApplicable, .notSeen].map { counts[$0] }).map(Words.number)
  }

  private func shareCell(_ item: Summary.Item) -> String {
    guard let share = item.share else { return Words.hidden }
    guard share.counted > 0 else { return Words.noneCounted(item.counts) }
    guard let percentage = Words.percentage(share, smallestPercentage: smallest) else {
      return "\(share.met)\u{A0}of\u{A0}\(share.counted) \(Words.noun("files", for: share.counted))"
    }
    guard let interval = Words.interval(share, smallestPercentage: smallest) else {
      return share.noInterval == .wholeFrame ? "\(percentage) (every file read)" : percentage
    }
    return "\(percentage) (\(interval))"
  }

  func shareCell(_ share: ClusteredShare) -> String {
    guard let value = share.value else { return "no answer counted" }
    guard share.files >= smallest else {
      return "\(share.met)\u{A0}of\u{A0}\(share.counted) \(Words.noun("answers", for: share.counted))"
    }
    let percentage = Words.percent(value, isWeighted: share.weighted != nil)
    return share.interval.map { "\(percentage) (\(Words.interval($0)))" } ?? percentage
  }

  /// The question, saying which wording it is where several were asked, and whether it is limiting.
  func question(_ item: Summary.Item) -> String {
    item.words.isLimiting ? wording(item) + " (limiting)" : wording(item)
  }

  /// The question, saying which wording it is where several were asked.
  func wording(_ item: Summary.Item) -> String {
    let others = summary.items.filter {
      $0.key.checklist == item.key.checklist && $0.key.item == item.key.item && $0.key != item.key
    }
    var words = item.words.question
    if summary.items.contains(where: { $0.key.checklist != item.key.checklist && $0.words.question == words }) {
      words += " (\(item.words.checklistTitle))"
    }
    if !others.isEmpty {
      let isSameVersion = others.contains { $0.key.version == item.key.version }
      words += " (as asked in version \(item.key.version)\(isSameVersion ? ", \(item.key.hash.prefix(8))" : ""))"
    }
    return words
  }

  /// The section of an item, with its checklist where there are several.
  func groupTitle(_ item: Summary.Item) -> String {
    let checklists = Set(summary.items.map(\.key.checklist))
    return checklists.count > 1 ? "\(item.words.checklistTitle): \(item.words.sectionTitle)" : item.words.sectionTitle
  }

  /// A section, with its checklist where there are several.
  func title(of section: Summary.Section) -> String {
    summary.items.first { $0.key.checklist == section.key.checklist && $0.key.section == section.key.section }
      .map(groupTitle) ?? section.title
  }
}
