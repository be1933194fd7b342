import AuditRules

/// Counts by item, outcome, stratum and month: all that shares, intervals, tables and charts are computed from.
///
/// A tally adds up, so it can come from one machine, from a server or from many councils. First audits only, except
/// where a count says otherwise: a file that two auditors read is one file.
public struct Tally: Hashable, Sendable {
  /// Answers to one item in one stratum.
  public struct AnswerCell: Hashable, Sendable {
    /// The item.
    public var item: ItemKey
    /// The stratum.
    public var stratum: Stratum

    /// Makes a key.
    public init(item: ItemKey, stratum: Stratum) {
      self.item = item
      self.stratum = stratum
    }
  }

  /// Grades of one section, or overall, in one stratum.
  public struct GradeCell: Hashable, Sendable {
    /// The identifier of the section; empty for the whole file.
    public var section: String
    /// The stratum.
    public var stratum: Stratum

    /// Makes a key.
    public init(section: String, stratum: Stratum) {
      self.section = section
      self.stratum = stratum
    }
  }

  /// One revision of a rule.
  public struct RuleKey: Hashable, Comparable, Sendable {
    /// The identifier of the rule.
    public var rule: String
    /// Its revision.
    public var revision: Int

    /// Makes a key.
    public init(rule: String, revision: Int) {
      self.rule = rule
      self.revision = revision
    }

    /// Sorts rules by identifier, then revision.
    public static func < (left: RuleKey, right: RuleKey) -> Bool {
      (left.rule, left.revision) < (right.rule, right.revision)
    }
  }

  /// How far the audits have come.
  public var audits: [Stratum: AuditCounts] = [:]
  /// The answers of signed first audits.
  public var answers: [AnswerCell: OutcomeCounts] = [:]
  /// The grades of signed first audits.
  public var grades: [GradeCell: GradeCounts] = [:]
  /// Sums over the files of signed first audits.
  public var files: [Stratum: FileSums] = [:]
  /// What auditors made of the rules' findings, in all signed audits.
  public var suggestions: [RuleKey: SuggestionCounts] = [:]
  /// What both auditors of a file gave to the same item and to the whole file, before any moderation.
  public var agreement = AgreementCounts()

  /// Makes a tally of nothing.
  public init() {}

  /// Adds a tally taken elsewhere.
  public static func += (left: inout Tally, right: Tally) {
    for (key, counts) in right.audits { left.audits[key, default: AuditCounts()] += counts }
    for (key, counts) in right.answers { left.answers[key, default: OutcomeCounts()] += counts }
    for (key, counts) in right.grades { left.grades[key, default: GradeCounts()] += counts }
    for (key, sums) in right.files { left.files[key, default: FileSums()] += sums }
    for (key, counts) in right.suggestions { left.suggestions[key, default: SuggestionCounts()] += counts }
    left.agreement += right.agreement
  }
}
