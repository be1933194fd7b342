import AuditSummaries

@testable import AuditPages
@testable import AuditReports

/// Figures with as many rows as a large authority has, and with labels that nobody should write.
enum ExtremeFigures {
  static let labels = [
    "x", String(repeating: "Wexcombe ", count: 60), String(repeating: "unbreakable", count: 30),
    "<script>alert('&amp;')</script>", "Zoë’s team — “early help” & more", "家庭支援チーム", "",
  ]

  static func label(_ index: Int) -> String { labels[index % labels.count] + (index < labels.count ? "" : " \(index)") }

  static func all(_ rows: Int) -> [Figure] {
    let made: [Figure?] = [
      grades(rows)?.figure, dots(rows)?.figure, changes(rows)?.figure, dumbbell(rows)?.figure, series(rows)?.figure,
      funnel(rows)?.figure, heat(rows)?.figure,
    ]
    return made.compactMap(\.self)
  }

  static func grades(_ rows: Int) -> StackedGrades? {
    StackedGrades(
      id: "grades",
      title: "Grades",
      rows: (0..<rows).map {
        .init(label: label($0), grades: SampleFigures.released([$0, 1, 120_000 % ($0 + 1), $0 * 40]))
      },
      smallestPercentage: 10
    )
  }

  static func dots(_ rows: Int) -> DotsWithIntervals? {
    DotsWithIntervals(
      id: "dots",
      title: "Dots",
      rows: (0..<rows).map { index in
        let share = Double(index) / 59
        return .init(
          label: label(index),
          value: share,
          low: share / 2,
          high: (share + 1) / 2,
          counts: "\(index) of 59 of all the files that were counted in this long period (\(index) %)",
          target: 1 - share
        )
      }
    )
  }

  static func changes(_ rows: Int) -> Changes? {
    Changes(
      id: "changes",
      title: "Changes",
      first: label(1),
      second: label(2),
      rows: (0..<rows).map { index in
        let change = Double(index) / 30 - 1
        return .init(
          label: label(index),
          value: change,
          low: -1,
          high: 1,
          counts: "some",
          verdict: "a verdict of many words that is far too long"
        )
      }
    )
  }

  static func dumbbell(_ rows: Int) -> Dumbbell? {
    Dumbbell(
      id: "both",
      title: "Both",
      first: label(1),
      second: label(2),
      rows: (0..<rows).map { index in
        .init(
          label: label(index),
          first: Double(index) / 59,
          second: 1 - Double(index) / 59,
          firstCounts: "\(index) of 59 files with a long explanation",
          secondCounts: "\(59 - index) of 59",
          apart: index % 2 == 0 ? nil : "counted on neither side"
        )
      }
    )
  }

  static func series(_ rows: Int) -> SeriesChart? {
    SeriesChart(
      id: "series",
      title: "Series",
      scale: .number("working days from the referral to the assessment", decimals: 1),
      points: (0..<rows).map { index in
        .init(
          label: label(index),
          value: Double(index % 7) * 1e6 - 2e6,
          counts: "\(index) of 60",
          centre: 0,
          low: -1,
          high: 1,
          signals: ["A", "B"]
        )
      },
      target: 0,
      signals: [.init(letter: "A", means: label(1)), .init(letter: "B", means: label(2))],
      changes: (0..<rows).filter { $0 % 9 == 5 }.map { .init(before: $0, reason: label($0)) }
    )
  }

  static func funnel(_ rows: Int) -> Funnel? {
    Funnel(
      id: "funnel",
      title: "Funnel",
      groups: (0..<rows).map { index in
        .init(label: label(index), met: ReleasedCount(20 + index % 5), counted: ReleasedCount(25 + index % 3))
      },
      target: 0.9,
      limits: SampleFigures.limits(0.9, to: 30),
      smallestPercentage: 10
    )
  }

  static func heat(_ rows: Int) -> HeatTable? {
    HeatTable(
      id: "heat",
      title: "Heat",
      columns: (0..<max(rows / 3, 1)).map(label),
      rows: (0..<rows).map { row in
        .init(
          label: label(row),
          cells: (0..<max(rows / 3, 1)).map { SampleFigures.cell(row, 1_000 * $0 + row + 1) }
        )
      },
      smallestPercentage: 10
    )
  }
}
