/// The timescales of the field with their dates; the sources are named at each.
public enum Timescales {
  /// Initial assessments: 7 working days, 10 allowed by Working Together 2010; some authorities kept 7 or moved later.
  ///
  /// Coventry (331) and Knowsley (340) kept 7; Cambridgeshire (873) moved on 1 April 2011.
  public static let initialAssessment = [
    TimescaleRow(.workingDays(7), through: "2010-03-31"),
    TimescaleRow(.workingDays(10), from: "2010-04-01", through: "2013-04-14"),
    TimescaleRow(.workingDays(7), through: "2013-04-14", authority: "331"),
    TimescaleRow(.workingDays(7), through: "2013-04-14", authority: "340"),
    TimescaleRow(.workingDays(7), through: "2011-03-31", authority: "873"),
    TimescaleRow(.workingDays(10), from: "2011-04-01", through: "2013-04-14", authority: "873"),
  ]

  /// Core assessments: 35 working days until the single assessment replaced them.
  public static let coreAssessment = [
    TimescaleRow(.workingDays(35), through: "2013-04-14")
  ]

  /// Single assessments: 45 working days since Working Together 2013; Herefordshire (884) only from September 2016.
  public static let singleAssessment = [
    TimescaleRow(.workingDays(45), from: "2013-04-15"),
    TimescaleRow(.workingDays(45), from: "2016-09-01", authority: "884"),
  ]

  /// Initial child protection conference: 15 working days from the strategy discussion.
  public static let initialConference = [TimescaleRow(.workingDays(15))]

  /// First core group: 10 working days from the initial conference.
  public static let firstCoreGroup = [TimescaleRow(.workingDays(10))]

  /// First review of a child protection plan: 3 months from the initial conference.
  public static let firstReview = [TimescaleRow(.months(3))]

  /// Later reviews of a child protection plan: 6 months from the one before.
  public static let laterReview = [TimescaleRow(.months(6))]

  /// The rows for a kind of assessment.
  public static func assessment(_ kind: AssessmentKind) -> [TimescaleRow] {
    switch kind {
    case .initial: initialAssessment
    case .core: coreAssessment
    case .single: singleAssessment
    }
  }
}
