import AuditPages
import AuditSummaries

/// Timeliness, as programs read it.
struct TimelinessDocument: Encodable {
  struct Measure: Encodable {
    var measure: String
    var rule: String
    var counts: CountsDocument
    var met: Int
    var counted: Int
    @Nullable var share: Double?
    @Nullable var lowest: Double?
    @Nullable var highest: Double?
    var comparable: Comparable
    var casesNotSeen: Int
    var published: [Published]
  }

  struct Comparable: Encodable {
    var counts: String
    var met: Int
    var counted: Int
    @Nullable var share: Double?
  }

  struct Published: Encodable {
    var area: String
    var level: String
    var code: String
    var year: Int
    var met: Int?
    var counted: Int?
    @Nullable var share: Double?
    var unavailable: String?
    var note: String?
    var source: String

    init(_ figure: PublishedFigure) {
      area = figure.area.name
      level = figure.area.level.rawValue
      code = figure.area.code
      year = figure.year.ending
      share = figure.share
      note = figure.note.isEmpty ? nil : figure.note
      source = figure.source
      switch figure.value {
      case .counts(let met, let counted): (self.met, self.counted) = (met, counted)
      case .unavailable(let reason): unavailable = reason
      }
    }
  }

  struct Change: Encodable {
    var things: String
    var changed: String
    var before: String
    var after: String
    var periods: [Period]
  }

  struct Period: Encodable {
    var period: String
    var inForce: String
    var asJudged: Figure?
    var underBefore: Figure?
    var underAfter: Figure?
  }

  struct Figure: Encodable {
    var met: Int?
    var counted: Int?
    var share: Double

    init?(_ figure: RuleChangeTrend.Figure?) {
      guard let figure else { return nil }
      met = figure.counts?.met
      counted = figure.counts?.counted
      share = figure.share
    }
  }

  var measures: [Measure]
  var changesOfLimit: [Change]

  /// Takes what the policy of the report allows.
  init(_ report: TimelinessReport) {
    measures = report.timeliness.filter { !report.isHidden($0) }.map { own in
      Measure(
        measure: own.measure.rawValue,
        rule: own.measure.rule,
        counts: CountsDocument(own.counts),
        met: own.met,
        counted: own.counted,
        share: Nullable(wrappedValue: own.share),
        lowest: Nullable(wrappedValue: own.lowest),
        highest: Nullable(wrappedValue: own.highest),
        comparable: Comparable(
          counts: own.measure.comparableWords,
          met: own.comparable.met,
          counted: own.comparable.counted,
          share: Nullable(wrappedValue: own.comparableShare)
        ),
        casesNotSeen: own.casesNotSeen,
        published: report.published(own.measure).map(Published.init)
      )
    }
    changesOfLimit = report.trends.filter { $0.isAllowed(under: report.policy) }.map { trend in
      Change(
        things: trend.things,
        changed: trend.change.day.description,
        before: trend.change.before.inWords,
        after: trend.change.after.inWords,
        periods: trend.points.map { point in
          Period(
            period: point.period,
            inForce: point.inForce.rawValue,
            asJudged: Figure(point.asJudged),
            underBefore: Figure(point.underEarlier),
            underAfter: Figure(point.underLater)
          )
        }
      )
    }
  }
}
