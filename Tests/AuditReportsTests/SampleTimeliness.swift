import AuditReports
import AuditRules
import AuditSummaries

/// Timeliness of an invented extract beside invented published figures.
enum SampleTimeliness {
  static let area = PublishedArea(name: "Marsh", code: "E1", level: .regional)

  static var counts: OutcomeCounts {
    var counts = OutcomeCounts()
    counts.met = 84
    counts.notMet = 30
    counts.notEvidenced = 2
    counts.notSeen = 4
    return counts
  }

  static var comparable: OutcomeCounts {
    var counts = OutcomeCounts()
    counts.met = 84
    counts.notMet = 16
    return counts
  }

  static func figure(_ area: PublishedArea, _ value: PublishedFigure.Value, note: String = "") -> PublishedFigure {
    PublishedFigure(
      measure: .assessments,
      area: area,
      year: ReportingYear(ending: 2024),
      value: value,
      note: note,
      source: "an invented file"
    )
  }

  static let figures = [
    figure(
      PublishedArea(name: "England", code: "E92000001", level: .national),
      .counts(met: 543_210, counted: 643_170),
      note: "rounded to the nearest 10"
    ),
    figure(area, .counts(met: 29_390, counted: 36_070), note: "rounded to the nearest 10"),
    figure(
      PublishedArea(name: "Upper Marsh", code: "E61", level: .local),
      .unavailable("'c' in Same_day: hidden, because the number is small or would give one away")
    ),
  ]

  /// Cambridgeshire County Council, areas for development and action plan, 6 April 2011.
  static let cambridgeshire = RuleChangeTrend(
    things: "initial assessments",
    change: LimitChange(on: "2011-04-01", from: .workingDays(7), to: .workingDays(10)),
    points: [
      .init(period: "July 2009", inForce: .earlier, asJudged: .init(share: 0.537)),
      .init(period: "February 2011", inForce: .earlier, asJudged: .init(share: 0.647), underLater: .init(share: 0.69)),
    ],
    targets: [.init("the target at the time", 0.73), .init("the aim by 2012", 0.7)]
  )

  static let crossing = RuleChangeTrend(
    things: "initial assessments",
    change: LimitChange(on: "2011-04-01", from: .workingDays(7), to: .workingDays(10)),
    points: [
      .init(
        period: "2010-H2",
        inForce: .earlier,
        asJudged: .init(met: 10, counted: 20),
        underLater: .init(met: 14, counted: 20)
      ),
      .init(
        period: "2011-H1",
        inForce: .later,
        asJudged: .init(met: 12, counted: 16),
        underEarlier: .init(met: 6, counted: 16)
      ),
    ]
  )

  static let report = TimelinessReport(
    timeliness: [
      Timeliness(measure: .assessments, counts: counts, comparable: comparable, casesNotSeen: 3),
      Timeliness(measure: .reviews, counts: OutcomeCounts(), comparable: OutcomeCounts()),
    ],
    figures: figures,
    trends: [cambridgeshire, crossing]
  )
}
