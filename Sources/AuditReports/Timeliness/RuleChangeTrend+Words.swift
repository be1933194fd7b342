import AuditPages
import AuditRules
import AuditSummaries

extension RuleChangeTrend {
  /// The trend as blocks of a page: the flag, the table and what it says.
  public var blocks: [Block] {
    [.heading(title), .paragraph(flag), .table(table), .list(sentences)]
  }

  /// What is timed, as a heading.
  var title: String { "\(things.uppercasedAtStart) across a change of limit" }

  /// Says that the limit changed, when, and from what to what.
  public var flag: String {
    """
    The limit for \(things) changed: \(change.inWords).\(
      isMixed ? " The figures as judged cross that day, so that one must not be taken from another." : ""
    ) Each period is worked out under both limits; a figure under a limit that was not in force says what would have been.
    """
  }

  /// The changes that can be stated, each under one limit.
  public var sentences: [String] {
    var sentences = [
      (change.before, underEarlier, \Point.underEarlier), (change.after, underLater, \Point.underLater),
    ].compactMap { limit, known, figure in
      known.map { "Under \(limit.inWords), \($0.first.period) to \($0.last.period): \(Self.words($0, figure))." }
    }
    if sentences.isEmpty, points.count > 1 {
      sentences.append("No two periods are known under the same limit, so that no change can be stated.")
    }
    if let point = points.last(where: { $0.ofLimitAlone != nil }) { sentences += ofLimitAlone(point) }
    return sentences + targets.compactMap(sentence)
  }

  private static func words(
    _ known: (first: Point, last: Point, change: ShareChange),
    _ figure: KeyPath<Point, Figure?>
  ) -> String {
    let both = [known.first[keyPath: figure], known.last[keyPath: figure]].compactMap(\.self)
    guard both.contains(where: isSmall) else { return known.change.inWords }
    return "\(both.map(cell).joined(separator: " to ")), too few for percentages"
  }

  private func ofLimitAlone(_ point: Point) -> [String] {
    guard let before = point.underEarlier, let after = point.underLater, let alone = point.ofLimitAlone else {
      return []
    }
    let both = """
      \(Self.brief(before)) under \(change.before.inWords), \(Self.brief(after)) under \(change.after.inWords)
      """
    if alone.points == 0 { return ["In \(point.period) the limit alone changes nothing: \(both)."] }
    let effect =
      Self.isSmall(before) || Self.isSmall(after) ? "a difference" : Words.exactPoints(alone.points)
    return ["In \(point.period) the limit alone makes \(effect), with the same work done: \(both)."]
  }

  /// Whether there are too few for a percentage.
  private static func isSmall(_ figure: Figure) -> Bool {
    figure.counts.map { Timeliness.percent($0.met, of: $0.counted) == nil } ?? false
  }

  private static func brief(_ figure: Figure) -> String {
    isSmall(figure) ? cell(figure) : Words.exactPercent(figure.share)
  }

  private func sentence(on target: Target) -> String? {
    guard let point = points.last else { return nil }
    let parts = [(change.before, point.underEarlier), (change.after, point.underLater)].compactMap { limit, figure in
      figure.map { "\(Self.standing($0.share, target.share)) under \(limit.inWords)" }
    }
    guard !parts.isEmpty else { return nil }
    return """
      \(target.name.uppercasedAtStart), \(Words.exactPercent(target.share)): \
      \(point.period) is \(parts.joined(separator: ", ")).
      """
  }

  private static func standing(_ share: Double, _ target: Double) -> String {
    share >= target ? "on target" : "\(Words.exactPoints(target - share)) short"
  }

  private var table: Table {
    Table(
      columns: [
        Table.Column("Period"), Table.Column("Limit in force"), Table.Column("As judged", .number),
        Table.Column("All under \(change.before.inWords)", .number),
        Table.Column("All under \(change.after.inWords)", .number),
      ],
      rows: points.map { point in
        .cells([
          point.period, inForce(point), Self.cell(point.asJudged), Self.cell(point.underEarlier),
          Self.cell(point.underLater),
        ])
      }
    )
  }

  private func inForce(_ point: Point) -> String {
    switch point.inForce {
    case .earlier: change.before.inWords
    case .later: change.after.inWords
    case .both: "both"
    }
  }

  private static func cell(_ figure: Figure?) -> String {
    guard let figure else { return "not known" }
    guard let counts = figure.counts else { return Words.exactPercent(figure.share) }
    let percent = Timeliness.percent(counts.met, of: counts.counted)
    return "\(counts.met) of \(counts.counted)" + (percent.map { " (\($0))" } ?? "")
  }
}
