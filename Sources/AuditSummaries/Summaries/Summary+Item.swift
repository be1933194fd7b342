import AuditRules

extension Summary {
  /// One item with its six counts.
  public struct Item: Sendable {
    /// The item as it was worded.
    public let key: ItemKey
    /// Its words.
    public let words: ItemWords
    /// The six counts.
    public let counts: ReleasedOutcomes
    /// Met of counted, with its interval; nil where either is hidden.
    public let share: Share?
    /// The share it should reach, set before the audits.
    public let target: Double?
    /// How many whole-file grades it capped; nil for an item that is not limiting.
    public let capped: ReleasedCount?

    /// How the share stands to its target; nil without either.
    public var standing: TargetStanding? {
      guard let share, let target else { return nil }
      return TargetStanding(share, target: target)
    }

    /// Whether there is a share of files: something was counted, and nothing is hidden.
    public var isCounted: Bool { (share?.counted ?? 0) > 0 }
  }

  /// The grades of a section, or of the whole file, and its answers.
  public struct Section: Sendable {
    /// The section.
    public let key: SectionKey
    /// Its title.
    public let title: String
    /// The four counts.
    public let grades: ReleasedGrades
    /// The shares of its grades.
    public let gradeShares: GradeShares
    /// Met of counted over all its answers, clustered by file; nil where it is not released.
    public let answers: ClusteredShare?
  }

  /// One team, one service, one kind of auditor or one month.
  public struct Group: Sendable {
    /// Its name; empty for audits of which it is not known yet.
    public let name: String
    /// How far its audits have come.
    public let audits: ReleasedAudits
    /// Met of counted over all its answers, clustered by file; nil where it is not released.
    public let answers: ClusteredShare?
    /// The overall grades of its files.
    public let grades: ReleasedGrades
    /// The shares of these grades.
    public let gradeShares: GradeShares
    /// Met of counted over the answers of each section; empty where they are not released.
    public let themes: [SectionKey: ClusteredShare]
    /// Whether its numbers are hidden because one worker holds all its files.
    public let isOneWorker: Bool
  }

  /// What auditors made of one revision of a rule.
  public struct Suggested: Sendable {
    /// The rule and its revision.
    public let key: Tally.RuleKey
    /// How often they agreed, and how often not.
    public let counts: SuggestionCounts
  }
}
