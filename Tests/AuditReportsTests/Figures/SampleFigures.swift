import AuditRules
import AuditSummaries

@testable import AuditPages
@testable import AuditReports

/// Figures of an invented council, one or two of each kind.
enum SampleFigures {
  static func all() -> [Figure] {
    [
      grades?.figure, gradesByTeam?.figure, dots?.figure, changes?.figure, dumbbell?.figure, control?.figure,
      run?.figure,
      refused?.figure, unaimed?.figure, waiting?.figure, funnel?.figure, heat?.figure, wideHeat?.figure,
    ].compactMap(\.self)
  }

  static func released(_ four: [Int?], total: Int? = nil) -> ReleasedGrades {
    let grades = Grade.allCases.sorted(by: >)
    let counts = four.map { $0.map { ReleasedCount($0) } ?? .hidden }
    let shown = four.compactMap(\.self)
    let sum = total ?? (shown.count == 4 ? shown.reduce(0, +) : nil)
    let good = four[0].flatMap { outstanding in four[1].map { ReleasedCount(outstanding + $0) } } ?? .hidden
    return ReleasedGrades(
      Dictionary(uniqueKeysWithValues: zip(grades, counts)),
      goodOrBetter: good,
      total: sum.map { ReleasedCount($0) } ?? .hidden
    )
  }

  static var grades: StackedGrades? {
    StackedGrades(
      id: "grades",
      title: "Grades of the whole file by half-year",
      rows: [
        .init(label: "2025-H2", grades: released([2, 7, 10, 5])),
        .init(label: "2026-H1", grades: released([3, 10, 9, 1])),
      ],
      smallestPercentage: 10
    )
  }

  static var gradesByTeam: StackedGrades? {
    StackedGrades(
      id: "grades-by-team",
      title: "Grades of the whole file by team",
      rows: [
        .init(label: "Wexcombe North", grades: released([1, 30, 28, 1])),
        .init(label: "Wexcombe South", grades: released([6, 6, 6, 6])),
        .init(label: "Children with disabilities", grades: released([nil, nil, 8, nil], total: 14)),
        .init(label: "Leaving care and accommodation", grades: released([0, 2, 3, 0])),
        .init(label: "Early help, Brindle and Marsh locality office", grades: released([12, 0, 0, 0])),
        .init(label: "Emergency duty team", grades: released([0, 0, 0, 0])),
      ],
      smallestPercentage: 10
    )
  }

  static let questions = [
    "Were the child’s wishes and feelings recorded in the child’s own words?",
    "Did the core group meet within 10 working days of the conference?",
    "Are the outcomes of the plan specific and measurable?",
    "Is there a contingency plan?",
    "Were decisions made in supervision recorded on the child’s file within 5 working days?",
    "Did a manager sign the assessment?", "Was the child seen alone?",
  ]

  static var dots: DotsWithIntervals? {
    func row(_ place: Int, _ met: Int, _ counted: Int, _ ends: (Double, Double)?, _ target: Double?)
      -> DotsWithIntervals.Row
    {
      let share = Double(met) / Double(counted)
      let percent = ends == nil ? "" : " (\(Words.percent(share)))"
      return .init(
        label: questions[place],
        value: ends == nil ? nil : share,
        low: ends?.0,
        high: ends?.1,
        counts: "\(met) of \(counted)\(percent)",
        target: target
      )
    }
    return DotsWithIntervals(
      id: "questions",
      title: "Share of counted files that met each question",
      rows: [
        row(2, 4, 23, (0.0698, 0.3714), 0.8), row(0, 9, 22, (0.2326, 0.6127), 0.5),
        row(1, 15, 20, (0.5313, 0.8881), 0.75),
        row(3, 4, 7, nil, 0.75),
        .init(label: questions[4], value: 0.9, low: 0.7, high: 0.97, counts: "c", target: 0.9),
        row(5, 21, 24, (0.69, 0.9566), 0.9),
        row(6, 24, 24, (0.862, 1), nil),
      ]
    )
  }

  static var changes: Changes? {
    Changes(
      id: "changes",
      title: "Change of each question, 2025-H2 to 2026-H1",
      first: "2025-H2",
      second: "2026-H1",
      rows: [
        .init(
          label: questions[0],
          value: 0.335,
          low: 0.06,
          high: 0.55,
          counts: "6 of 24, then 13 of 23",
          verdict: "better"
        ),
        .init(
          label: questions[1],
          value: 0.08,
          low: -0.19,
          high: 0.33,
          counts: "12 of 22, then 14 of 22",
          verdict: "no clear change"
        ),
        .init(
          label: questions[2],
          value: -0.3,
          low: -0.52,
          high: -0.02,
          counts: "15 of 24, then 7 of 23",
          verdict: "worse"
        ),
        .init(
          label: questions[3],
          value: nil,
          low: nil,
          high: nil,
          counts: "4 of 7, then 5 of 8",
          verdict: "no clear change"
        ),
        .init(label: questions[4], value: 0.2, low: 0.1, high: 0.3, counts: "c", verdict: "better"),
      ]
    )
  }

  static var dumbbell: Dumbbell? {
    Dumbbell(
      id: "both",
      title: "Share that met each question, both half-years",
      first: "2025-H2 (before the new plan template)",
      second: "2026-H1",
      rows: [
        .init(
          label: questions[0],
          first: 0.25,
          second: 0.565,
          firstCounts: "6 of 24 (25 %)",
          secondCounts: "13 of 23 (57 %)"
        ),
        .init(
          label: questions[2],
          first: 0.625,
          second: 0.304,
          firstCounts: "15 of 24 (63 %)",
          secondCounts: "7 of 23 (30 %)"
        ),
        .init(
          label: questions[1],
          first: 0.5,
          second: 0.5,
          firstCounts: "11 of 22 (50 %)",
          secondCounts: "12 of 24 (50 %)"
        ),
        .init(
          label: questions[5],
          first: 0.4,
          second: 0.8,
          firstCounts: "8 of 20 (40 %)",
          secondCounts: "16 of 20 (80 %)",
          apart: "asked otherwise in the two"
        ),
        .init(label: questions[3], first: nil, second: 0.6, firstCounts: "4 of 7", secondCounts: "12 of 20 (60 %)"),
        .init(label: questions[4], first: 0.777, second: 0.888, firstCounts: "c", secondCounts: "c"),
      ]
    )
  }

  static let months = [
    "Apr 2025", "May 2025", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025", "Oct 2025", "Nov 2025", "Dec 2025",
    "Jan 2026",
    "Feb 2026", "Mar 2026", "Apr 2026", "May 2026",
  ]

  static var control: SeriesChart? {
    let met = [5, 6, 4, 5, 6, 5, 9, 10, 9, 12, 10, 9, 10, 4]
    return SeriesChart(
      id: "core-groups",
      title: "Core groups within 10 working days, by month",
      points: met.indices.map { index in
        let isLater = index >= 6
        return .init(
          label: months[index],
          value: Double(met[index]) / 12,
          counts: index == 8 ? "c" : "\(met[index]) of 12",
          centre: isLater ? 0.773 : 0.4306,
          low: isLater ? 0.47 : 0.26,
          high: isLater ? 1.07 : 0.6,
          signals: index == 13 ? ["A"] : index == 9 ? ["B", "C"] : []
        )
      },
      target: 0.8,
      signals: [
        .init(letter: "A", means: "outside a limit"), .init(letter: "B", means: "two of three beyond two sigma"),
        .init(letter: "C", means: "7 on one side of the mean"),
      ],
      changes: [.init(before: 6, reason: "new rota of chairs, agreed by the board in September 2025")]
    )
  }

  static var run: SeriesChart? {
    let days = [31, 28, 33.5, 26, 24, 22.5, 27, 19, 18, 21, 17, 16.5, 15, 17]
    return SeriesChart(
      id: "days",
      title: "Working days from referral to assessment, by month",
      scale: .number("working days", decimals: 1),
      points: days.indices.map { .init(label: months[$0], value: days[$0], counts: "n = \(40 + $0)", centre: 21.75) },
      centreName: "median",
      target: 45
    )
  }

  static var refused: SeriesChart? {
    SeriesChart(
      id: "refused",
      title: "Good or better, by half-year",
      points: [
        .init(
          label: "2025-H2",
          value: 0.375,
          counts: "9 of 24 (38 %)",
          centre: 0.4,
          low: 0.1,
          high: 0.9,
          signals: ["A"]
        ),
        .init(label: "2026-H1", value: 0.565, counts: "13 of 23 (57 %)", centre: 0.4, low: 0.1, high: 0.9),
      ],
      refusal: "Two points are not a trend: a control chart needs at least 12."
    )
  }

  /// Three years without a target: neither every name nor the counts have room below the dots.
  static var unaimed: SeriesChart? {
    SeriesChart(
      id: "unaimed",
      title: "Seen alone, by month",
      points: (0..<36).map { month in
        let met = 4 + month % 3
        return .init(label: "month \(month + 1)", value: Double(met) / 8, counts: "\(met) of 8", centre: 0.625)
      },
      centreName: "median"
    )
  }

  /// Numbers below nothing, with limits and no letters.
  static var waiting: SeriesChart? {
    let days = [4, -2, 3, 6, 1, 5, 2, -1, 4, 3, 2.5, 6]
    return SeriesChart(
      id: "waiting",
      title: "Working days from the limit to the conference, by month",
      scale: .number("working days", decimals: 1),
      points: days.indices.map {
        .init(
          label: months[$0],
          value: days[$0],
          counts: "\(9 + $0) conferences",
          centre: 2.8,
          low: -5.25,
          high: 10.85
        )
      }
    )
  }

  /// The usual approximation: good enough to look at.
  static func limits(_ target: Double, to largest: Int) -> [Funnel.Limit] {
    (1...largest).map { counted in
      let spread = (target * (1 - target) / Double(counted)).squareRoot()
      func held(_ z: Double) -> Double { min(max(target + z * spread, 0), 1) }
      return .init(n: counted, low95: held(-1.96), high95: held(1.96), low998: held(-3.09), high998: held(3.09))
    }
  }

  static var funnel: Funnel? {
    let teams: [(String, Int, Int)] = [
      ("Wexcombe North", 17, 20), ("Wexcombe South", 9, 18), ("Brindle", 16, 20), ("Marsh", 17, 20), ("Hallow", 30, 36),
      ("Children with disabilities", 11, 12), ("Leaving care", 5, 15), ("Duty and assessment", 33, 48),
      ("Fostering", 4, 6),
    ]
    return Funnel(
      id: "funnel",
      title: "Manager’s sign-off by team",
      groups: teams.map { .init(label: $0.0, met: ReleasedCount($0.1), counted: ReleasedCount($0.2)) }
        + [.init(label: "Edge of care", met: .hidden, counted: .hidden)],
      target: 0.8,
      limits: limits(0.8, to: 60),
      smallestPercentage: 10
    )
  }

  static func cell(_ met: Int, _ counted: Int) -> HeatTable.Cell {
    .init(met: ReleasedCount(met), counted: ReleasedCount(counted))
  }

  static var heat: HeatTable? {
    HeatTable(
      id: "teams-themes",
      title: "Share met by team and theme",
      columns: ["Voice of the child", "Plans", "Core groups", "Management oversight", "Chronology"],
      rows: [
        .init(label: "Wexcombe North", cells: [cell(18, 20), cell(7, 20), cell(13, 20), cell(10, 20), cell(2, 20)]),
        .init(label: "Wexcombe South", cells: [cell(12, 18), cell(0, 18), cell(18, 18), cell(7, 18), cell(5, 9)]),
        .init(label: "Children with disabilities", cells: [cell(9, 12), .hidden, cell(6, 12), cell(0, 0), .hidden]),
        .init(
          label: "Leaving care and accommodation",
          cells: [cell(3, 15), cell(9, 15), cell(0, 0), cell(12, 15), cell(6, 15)]
        ),
      ],
      smallestPercentage: 10
    )
  }

  static var wideHeat: HeatTable? {
    let themes = (1...13).map { "Safeguarding theme number \($0)" }
    return HeatTable(
      id: "wide",
      title: "Share met by team and theme, many themes",
      columns: themes,
      rows: (1...3).map { team in
        .init(label: "Team \(team)", cells: (1...13).map { cell(min($0 * team * 4, 110), 120) })
      },
      smallestPercentage: 10
    )
  }
}
