import AuditPages
import AuditSummaries

extension SummaryReport {
  /// The share of answers met, month by month, over the earlier periods and this one.
  var trend: PageSection? {
    guard let figure = monthsFigure else { return nil }
    return PageSection(
      id: "trend",
      title: "Month by month",
      blocks: monthBlocks(figure) + regressionBlocks
    )
  }

  /// The months, drawn where there are enough for a middle line; of fewer the reason and the table.
  private func monthBlocks(_ figure: Figure) -> [Block] {
    let drawn: [Block] = isInBrief(figure) ? [] : [.figure(figure)]
    return (hasMiddleLine ? drawn : [.paragraph(figure.sentence)]) + [.table(figure.table)]
  }

  /// Whether there are enough months, each with a share, for a middle line.
  var hasMiddleLine: Bool {
    let shares = monthly.compactMap(\.share)
    return shares.count == monthly.count && (try? RunChart(points: shares)) != nil
  }

  /// The months as a picture; nil with fewer than two.
  var monthsFigure: Figure? {
    MonthlySeries(things: "answers", points: monthly, changes: context.changes)
      .figure(id: "months", title: "Share of counted answers that are met, by month of signing")
  }

  /// The months in which audits were signed, in order of time.
  var monthly: [MonthlySeries.Point] {
    var points: [String: MonthlySeries.Point] = [:]
    for group in periodsAlike.flatMap(\.months) {
      guard let answers = group.answers, answers.counted > 0 else { continue }
      points[group.name, default: MonthlySeries.Point(label: group.name, met: 0, counted: 0)].add(answers)
    }
    return points.values.sorted { $0.label < $1.label }
  }

  /// How many graded files a team has at least for a dot: its limits say how little so few can show.
  private static let fewestInFunnel = 5

  /// Good or better of all graded files, each counted once: what the counts of teams stand against.
  private var countedGrades: Share? {
    guard let met = summary.grades.goodOrBetter.value, let counted = summary.grades.total.value else { return nil }
    return Share(met: met, counted: counted)
  }

  /// Each team against all of them together, with the limits of what chance would do.
  var funnel: Figure? {
    let teams = summary.teams.filter { !$0.name.isEmpty && $0.grades.total != ReleasedCount(0) }
    guard let all = countedGrades, all.counted > 0 else { return nil }
    let shown = teams.compactMap { team -> FunnelPlot.Group? in
      guard let met = team.grades.goodOrBetter.value, let counted = team.grades.total.value else { return nil }
      return FunnelPlot.Group(name: team.name, met: met, counted: counted)
    }
    guard let target = all.value, let plot = try? FunnelPlot(shown, target: target) else { return nil }
    guard let most = shown.map(\.counted).max(), most > 0 else { return nil }
    let limits = (1...most).compactMap { number -> Funnel.Limit? in
      guard let alert = plot.limits.interval(.alert, counted: number),
        let alarm = plot.limits.interval(.alarm, counted: number)
      else { return nil }
      return Funnel.Limit(n: number, low95: alert.low, high95: alert.high, low998: alarm.low, high998: alarm.high)
    }
    return Funnel(
      id: "teams-funnel",
      title: "Good or better, each team against all files together",
      groups: teams.map { team in
        Funnel.Group(
          label: team.name,
          met: team.grades.goodOrBetter,
          counted: team.grades.total,
          place: plot.placements.first { $0.group.name == team.name }?.place
        )
      },
      target: target,
      targetName: "all files",
      limits: limits,
      smallestPercentage: smallest,
      fewestDrawn: min(smallest, Self.fewestInFunnel)
    )?.figure
  }
}
