import AuditPages
import AuditRules
import AuditSummaries

/// How much was in time: from an extract, beside what is published, and across a change of limit.
public struct TimelinessReport: Sendable {
  /// What an extract shows, one a measure.
  public let timeliness: [Timeliness]
  /// What was published, of the areas and the year that were asked for.
  public let figures: [PublishedFigure]
  /// Assessments on both sides of a change of limit.
  public let trends: [RuleChangeTrend]
  /// Whether the files of the extracts are a sample, and not everything there is.
  public let isSample: Bool
  /// The protection of small numbers; published figures have their own.
  public let policy: DisclosurePolicy

  /// Makes the report.
  public init(
    timeliness: [Timeliness],
    figures: [PublishedFigure] = [],
    trends: [RuleChangeTrend] = [],
    isSample: Bool = false,
    policy: DisclosurePolicy = .none
  ) {
    self.timeliness = timeliness
    self.figures = figures
    self.trends = trends
    self.isSample = isSample
    self.policy = policy
  }

  /// Makes the report of what was counted, beside published figures.
  public init(
    _ counted: TimelinessCounter,
    figures: [PublishedFigure],
    isSample: Bool = false,
    policy: DisclosurePolicy = .none
  ) {
    self.init(
      timeliness: counted.timeliness,
      figures: figures,
      trends: counted.trends,
      isSample: isSample,
      policy: policy
    )
  }

  /// Makes the report of a sample's assessments on both sides of a change of limit; nothing where no limit changed.
  public init?(acrossLimits trends: [RuleChangeTrend], policy: DisclosurePolicy) {
    guard !trends.isEmpty else { return nil }
    self.init(timeliness: [], trends: trends, isSample: true, policy: policy)
  }

  /// A section of a page; none where there is nothing to say.
  public var section: PageSection? {
    let measures = timeliness.filter { !published($0.measure).isEmpty || $0.counts.asked + $0.casesNotSeen > 0 }
    guard !timeliness.isEmpty || !trends.isEmpty else { return nil }
    let title =
      timeliness.isEmpty
      ? "Timeliness across a change of limit" : figures.isEmpty ? "Timeliness" : "Timeliness beside published figures"
    let basis: [Block] =
      timeliness.isEmpty
      ? [] : [.paragraph(measures.isEmpty ? "The extracts hold nothing that is timed here." : basisWords)]
    return PageSection(
      id: "timeliness",
      title: title,
      blocks: basis + measures.flatMap(blocks) + trends.flatMap(shown)
    )
  }

  private var basisWords: String {
    let basis =
      isSample
      ? "The files were drawn as a sample, so that chance moves these figures too; the interval says how far."
      : "The extracts are taken as everything there is: nothing was sampled, so that there is no interval."
    return """
      \(basis) The margin says how far missing dates could move a figure, not what doubtful dates could do.\(
        figures.isEmpty
          ? ""
          : " An extract need not cover one year, and is not counted in quite the same way as a published figure; what "
            + "differs is said below each."
      )
      """
  }

  private func shown(_ trend: RuleChangeTrend) -> [Block] {
    guard !trend.isAllowed(under: policy) else { return trend.blocks }
    return [.heading(trend.title), .paragraph(trend.flag), .paragraph("The figures are hidden. \(Words.hiddenMeans)")]
  }

  func published(_ measure: TimelinessMeasure) -> [PublishedFigure] { figures.filter { $0.measure == measure } }

  /// Whether the figures of an extract are small enough to give somebody away.
  func isHidden(_ own: Timeliness) -> Bool { !own.isAllowed(under: policy) }

  private func blocks(of own: Timeliness) -> [Block] {
    let published = published(own.measure)
    let title = Block.heading(published.isEmpty ? own.measure.ownTitle : own.measure.title)
    guard own.counted > 0 || !published.isEmpty else { return [title, .paragraph(own.marginSentence)] }
    let names = ["These extracts", "These extracts, \(own.measure.comparableWords)"]
    var rows: [Table.Row] =
      isHidden(own)
      ? names.map { .cells([$0, ownYear, Words.hidden, Words.hidden, Words.hidden, "extract"]) }
      : [
        row(names[0], year: ownYear, own.met, own.counted, source: "extract"),
        row(names[1], year: ownYear, own.comparable.met, own.comparable.counted, source: "extract"),
      ]
    rows += published.map { figure in
      let source = "DfE, table \(figure.measure.publishedTable)"
      switch figure.value {
      case .counts(let met, let counted):
        return row(figure.area.name, year: figure.year.inWords, met, counted, source: source)
      case .unavailable:
        return .cells([figure.area.name, figure.year.inWords, "no figure", "", "", source])
      }
    }
    let table = Table(
      columns: [
        Table.Column("Figure of"), Table.Column("Year"), Table.Column("In time", .number),
        Table.Column("Of", .number), Table.Column("Per cent", .number), Table.Column("Source"),
      ],
      rows: rows
    )
    let about = isHidden(own) ? [Words.hiddenMeans] : [own.marginSentence] + (isSample ? [own.sampleSentence] : [])
    return [
      title, .paragraph(own.sentence(beside: published, isHidden: isHidden(own))), .table(table),
      .list(about + notes(on: published) + (published.isEmpty ? [] : own.measure.differences)),
    ]
  }

  private var ownYear: String { isSample ? "files drawn" : "whole extract" }

  private func notes(on published: [PublishedFigure]) -> [String] {
    var notes: [String] = []
    for figure in published {
      if case .unavailable(let reason) = figure.value { notes.append("\(figure.area.name) has no figure: \(reason).") }
    }
    let noted = published.filter { !$0.note.isEmpty }
    let words = noted.reduce(into: [String]()) { if !$0.contains($1.note) { $0.append($1.note) } }
    notes += words.map { note in
      "\(Words.list(noted.filter { $0.note == note }.map(\.area.name))): \(note)."
    }
    let sources = published.reduce(into: [String]()) { if !$0.contains($1.source) { $0.append($1.source) } }
    return notes + sources.map { "Source: \($0)." }
  }

  private func row(_ name: String, year: String, _ met: Int, _ counted: Int, source: String) -> Table.Row {
    let share = Timeliness.percent(met, of: counted)
    return .cells([name, year, met.cell, counted.cell, share ?? (counted == 0 ? "none" : "too few"), source])
  }
}
