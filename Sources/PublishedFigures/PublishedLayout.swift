import AuditSummaries

/// The columns of one published table, and how a figure is made from them.
struct PublishedLayout {
  /// What the table is about.
  let measure: TimelinessMeasure
  /// The column with everything that is counted.
  let counted: String
  /// The columns that together hold what was in time.
  let inTime: [String]
  /// The columns that together hold what was late; empty where the table has none.
  let late: [String]

  /// The columns that belong to this table alone.
  var own: [String] { [counted] + inTime + late }

  /// The columns that every published table has.
  static let shared = [
    "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name",
    "old_la_code", "new_la_code", "la_name",
  ]

  /// The tables that are known, as they were published from 2013 to 2024.
  static let all = [
    PublishedLayout(
      measure: .assessments,
      counted: "Assessments_completed",
      inTime: ["Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days"],
      late: ["46-50_days", "51-60_days", "61+_days"]
    ),
    PublishedLayout(
      measure: .conferences,
      counted: "ICPC",
      inTime: ["Duration_0-10_days", "Duration_11-15_days"],
      late: ["Duration_16-20_days", "Duration_21+_days"]
    ),
    PublishedLayout(
      measure: .reviews,
      counted: "CPP_At31_3Months",
      inTime: ["Reviewed_within_timescales"],
      late: []
    ),
  ]
}
