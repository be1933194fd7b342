/// The dated limits of the field, by what they are for.
///
/// A council's own stand beside the national ones; `checklists/timescales.yaml` says the same as ``national``, with the
/// source of each row.
public struct Timescales: Hashable, Sendable {
  /// What a limit is for, spelled as in `timescales.yaml`.
  public enum Item: String, CaseIterable, Hashable, Sendable {
    /// An initial assessment, from its start or from the referral; rules say which.
    case initialAssessment = "initial-assessment"
    /// A core assessment, from its start or from the referral.
    case coreAssessment = "core-assessment"
    /// A single assessment, from its start or from the referral.
    case singleAssessment = "single-assessment"
    /// What to do about a contact, from the day it came in.
    case contactDecision = "contact-decision"
    /// What will follow a referral, from its receipt.
    case referralDecision = "referral-decision"
    /// The record of a strategy discussion sent to those who took part, from the discussion.
    case strategyRecord = "strategy-record"
    /// A section 47 enquiry, from the strategy discussion that began it.
    case section47Enquiry = "section-47-enquiry"
    /// The initial child protection conference, from the strategy discussion.
    case initialConference = "initial-conference"
    /// The first core group, from the initial conference.
    case firstCoreGroup = "first-core-group"
    /// The first review of a child protection plan, from the initial conference.
    case firstReview = "first-review"
    /// A later review of a child protection plan, from the one before.
    case laterReview = "later-review"

    /// The limit for a kind of assessment.
    public static func assessment(_ kind: AssessmentKind) -> Item {
      switch kind {
      case .initial: .initialAssessment
      case .core: .coreAssessment
      case .single: .singleAssessment
      }
    }
  }

  private var rows: [Item: [TimescaleRow]]

  /// Takes the rows of each item; an item without any has no limit.
  public init(_ rows: [Item: [TimescaleRow]]) { self.rows = rows }

  /// The rows of an item.
  public subscript(item: Item) -> [TimescaleRow] { rows[item] ?? [] }
}

extension Timescales {
  /// The national limits, with those of authorities whose procedures say another.
  public static let national = Timescales([
    .initialAssessment: [
      TimescaleRow(.workingDays(7), through: "2010-03-31"),
      TimescaleRow(.workingDays(10), from: "2010-04-01", through: "2013-04-14"),
      TimescaleRow(.workingDays(7), through: "2013-04-14", authority: "331"),
      TimescaleRow(.workingDays(7), through: "2013-04-14", authority: "340"),
      TimescaleRow(.workingDays(7), through: "2011-03-31", authority: "873"),
      TimescaleRow(.workingDays(10), from: "2011-04-01", through: "2013-04-14", authority: "873"),
    ],
    .coreAssessment: [TimescaleRow(.workingDays(35), through: "2013-04-14")],
    .singleAssessment: [
      TimescaleRow(.workingDays(45), from: "2013-04-15"),
      TimescaleRow(.workingDays(45), from: "2016-09-01", authority: "884"),
    ],
    .contactDecision: [TimescaleRow(.workingDays(1))],
    .referralDecision: [TimescaleRow(.workingDays(1))],
    .strategyRecord: [TimescaleRow(.workingDays(1))],
    .section47Enquiry: [TimescaleRow(.workingDays(15))],
    .initialConference: [TimescaleRow(.workingDays(15))],
    .firstCoreGroup: [TimescaleRow(.workingDays(10))],
    .firstReview: [TimescaleRow(.months(3))],
    .laterReview: [TimescaleRow(.months(6))],
  ])
}
