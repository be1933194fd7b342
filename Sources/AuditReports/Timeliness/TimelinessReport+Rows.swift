import AuditPages
import AuditSummaries

extension TimelinessReport {
  /// The columns of the tidy rows.
  public static let columns = [
    DataColumn(
      "kind",
      "extract, extract-comparable (counted as near to the published figure as it can be), published or rule-change"
    ),
    DataColumn("measure", "assessments, conferences or reviews; for rule-change, what is timed"),
    DataColumn("area", "the area of a published figure"),
    DataColumn("level", "national, regional or local"),
    DataColumn("code", "the code of the area"),
    DataColumn("year", "the calendar year in which the reporting year of a published figure ends"),
    DataColumn("period", "the period of a rule-change"),
    DataColumn("changed", "the first day of the later limit of a rule-change"),
    DataColumn("limit", "the limit that a rule-change is worked out under: in force, or the earlier or later in words"),
    DataColumn("in_force", "which limit was in force in the period of a rule-change: earlier, later or both"),
    DataColumn("met", "how many were in time"),
    DataColumn("counted", "of how many"),
    DataColumn("share", "met of counted, from 0 to 1"),
    DataColumn("lowest", "the share if everything that could not be judged had been late"),
    DataColumn("highest", "the share if everything that could not be judged had been in time"),
    DataColumn("note", "why there is no figure, or what to know of it"),
    DataColumn("source", "where a published figure was published"),
  ]

  /// The tidy rows, without a heading.
  public var rows: [[String]] {
    var tidy = TidyRows(columns: Self.columns)
    for own in timeliness {
      guard !isHidden(own) else {
        for kind in ["extract", "extract-comparable"] {
          tidy.add([
            "kind": kind, "measure": own.measure.rawValue, "met": Words.hidden, "counted": Words.hidden,
            "share": Words.hidden,
          ])
        }
        continue
      }
      tidy.add([
        "kind": "extract", "measure": own.measure.rawValue, "met": own.met.cell, "counted": own.counted.cell,
        "share": own.share?.cell, "lowest": own.lowest?.cell, "highest": own.highest?.cell,
      ])
      tidy.add([
        "kind": "extract-comparable", "measure": own.measure.rawValue, "met": own.comparable.met.cell,
        "counted": own.comparable.counted.cell, "share": own.comparableShare?.cell,
        "note": own.measure.comparableWords,
      ])
    }
    for figure in figures { tidy.add(cells(figure)) }
    for trend in trends where trend.isAllowed(under: policy) {
      for point in trend.points {
        for (limit, found) in [
          ("in force", point.asJudged), (trend.change.before.inWords, point.underEarlier),
          (trend.change.after.inWords, point.underLater),
        ] {
          guard let found else { continue }
          tidy.add([
            "kind": "rule-change", "measure": trend.things, "period": point.period,
            "changed": trend.change.day.description, "limit": limit, "in_force": point.inForce.rawValue,
            "met": found.counts?.met.cell, "counted": found.counts?.counted.cell, "share": found.share.cell,
          ])
        }
      }
    }
    return tidy.rows
  }

  private func cells(_ figure: PublishedFigure) -> [String: String?] {
    var cells: [String: String?] = [
      "kind": "published", "measure": figure.measure.rawValue, "area": figure.area.name,
      "level": figure.area.level.rawValue, "code": figure.area.code, "year": figure.year.ending.cell,
      "share": figure.share?.cell, "note": figure.note, "source": figure.source,
    ]
    switch figure.value {
    case .counts(let met, let counted):
      cells["met"] = met.cell
      cells["counted"] = counted.cell
    case .unavailable(let reason): cells["note"] = reason
    }
    return cells
  }
}
