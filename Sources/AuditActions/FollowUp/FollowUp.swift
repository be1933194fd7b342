import AuditRules

/// One entry of the journal of an audit, by which a concern or a note of good practice is found again.
public struct AuditEntryName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The round.
  public let round: String
  /// The reference of the case.
  public let reference: String
  /// The identifier of the auditor.
  public let auditor: String
  /// The number of the entry, from 1.
  public let number: Int

  /// Makes a name.
  public init(round: String, case reference: String, auditor: String, number: Int) {
    self.round = round
    self.reference = reference
    self.auditor = auditor
    self.number = number
  }

  /// The name as problems write it, `2026-h1/C-04.tm-east:68`.
  public var description: String { "\(round)/\(reference).\(auditor):\(number)" }

  /// Sorts entries by round, case, auditor and number.
  public static func < (left: AuditEntryName, right: AuditEntryName) -> Bool {
    (left.round, left.reference, left.auditor, left.number)
      < (right.round, right.reference, right.auditor, right.number)
  }
}

/// How a concern about a child ended.
public struct ConcernEnding: Hashable, Sendable {
  /// The three ways in which a concern ends.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Something was done to make the child safe.
    case actedOn = "acted-on"
    /// The service knew, and was acting already.
    case alreadyKnown = "already-known"
    /// It was looked into, and the child was found safe.
    case noRiskFound = "no-risk-found"

    /// The ending as a page says it.
    public var inWords: String {
      switch self {
      case .actedOn: "acted on"
      case .alreadyKnown: "already known and acted on"
      case .noRiskFound: "looked into, no risk found"
      }
    }
  }

  /// The concern.
  public let concern: AuditEntryName
  /// How it ended.
  public let kind: Kind
  /// The role of who says so.
  public let by: String
  /// The day on which it ended.
  public let on: Day
}

/// A note of good practice that may be quoted.
public struct ReleasedPractice: Hashable, Sendable {
  /// The note.
  public let note: AuditEntryName
  /// The words in which it may be quoted, without anything that names a child.
  public let text: String
  /// The role of who released it.
  public let by: String
  /// The day of the release.
  public let on: Day
}

/// That a round is over, as its lead says.
public struct RoundClosing: Hashable, Sendable {
  /// The round.
  public let round: String
  /// The role of who says so.
  public let by: String
  /// When it was said.
  public let at: Moment

  /// The closing as a page says it.
  public var inWords: String { "on \(at.inWords) by \(by)" }
}

/// What came after the audits: how concerns ended, which rounds are over, and what good practice may be quoted.
public struct FollowUp: Hashable, Sendable {
  /// Who knows of concerns, and since when.
  public internal(set) var acknowledgements: [AuditEntryName: ConcernAcknowledgement] = [:]
  /// How concerns ended, the last word on each.
  public internal(set) var endings: [AuditEntryName: ConcernEnding] = [:]
  /// How far actions for single children have come, those of which something was said.
  public internal(set) var childActions: [AuditEntryName: ChildActionStanding] = [:]
  /// The rounds that are closed.
  public internal(set) var closings: [String: RoundClosing] = [:]
  /// How inspectors graded cases that were audited, the last word on each.
  public internal(set) var inspectors: [CaseOfRound: InspectorsGrade] = [:]
  /// What good practice may be quoted, in the words last released.
  public internal(set) var releases: [AuditEntryName: ReleasedPractice] = [:]

  /// Makes one in which nothing has come after.
  public init() {}

  /// How a concern ended; nothing where that is not known.
  public func ending(of concern: AuditEntryName) -> ConcernEnding? { endings[concern] }

  /// In which words a note of good practice may be quoted; nothing where it may not.
  public func release(of note: AuditEntryName) -> ReleasedPractice? { releases[note] }

  /// What may be quoted from a round, in order.
  public func releases(ofRound round: String) -> [ReleasedPractice] {
    releases.values.filter { $0.note.round == round }.sorted { $0.note < $1.note }
  }
}
