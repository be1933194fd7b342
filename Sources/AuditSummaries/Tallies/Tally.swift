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

  /// One section of one checklist, or the whole file, in one stratum.
  public struct SectionCell: Hashable, Sendable {
    /// The section.
    public var section: SectionKey
    /// The stratum.
    public var stratum: Stratum

    /// Makes a key.
    public init(section: SectionKey, stratum: Stratum) {
      self.section = section
      self.stratum = stratum
    }
  }

  /// One section or limiting item of one version of a checklist, or the whole file read with it.
  public struct VersionCell: Hashable, Comparable, Sendable {
    /// The identifier of the checklist.
    public var checklist: String
    /// Its version.
    public var version: Int
    /// The identifier of the section or of the item; empty for the whole file.
    public var part: String

    /// Makes a key.
    public init(checklist: String, version: Int, part: String) {
      self.checklist = checklist
      self.version = version
      self.part = part
    }

    /// Sorts by checklist, version and part.
    public static func < (left: VersionCell, right: VersionCell) -> Bool {
      (left.checklist, left.version, left.part) < (right.checklist, right.version, right.part)
    }
  }

  /// A limiting item, whatever its wording.
  public struct CappingItem: Hashable, Comparable, Sendable {
    /// The identifier of the checklist.
    public var checklist: String
    /// The identifier of the item.
    public var item: String

    /// Makes a key.
    public init(checklist: String, item: String) {
      self.checklist = checklist
      self.item = item
    }

    /// Sorts items by checklist and item.
    public static func < (left: CappingItem, right: CappingItem) -> Bool {
      (left.checklist, left.item) < (right.checklist, right.item)
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
  public var grades: [SectionCell: GradeCounts] = [:]
  /// The same grades by the version of the checklist that was read with: what an answer leaves possible depends on it.
  public var versionGrades: [VersionCell: GradeCounts] = [:]
  /// Sums over the files of signed first audits, for the whole file and for each section.
  public var files: [SectionCell: FileSums] = [:]
  /// How many signed first audits each limiting item capped.
  public var caps: [CappingItem: Int] = [:]
  /// The same caps by the version of the checklist.
  public var versionCaps: [VersionCell: Int] = [:]
  /// The pseudonyms of the workers who hold the files of signed first audits, by team; a team of one worker is one
  /// person, whatever its counts.
  public var workers: [String: Set<String>] = [:]
  /// What auditors made of the rules' findings, in all signed audits.
  public var suggestions: [RuleKey: SuggestionCounts] = [:]
  /// From what rules found to what auditors signed, first and second: *raised* where the auditor was kinder than the rule.
  public var againstRules = Leniency()
  /// What both auditors of a file gave to the same item and to the whole file, at their first signatures.
  public var agreement = AgreementCounts()
  /// What moderators settled in the signed first audits that are counted.
  public var moderation = ModerationCounts()

  /// Makes a tally of nothing.
  public init() {}

  /// Adds a tally taken elsewhere.
  public static func += (left: inout Tally, right: Tally) {
    for (key, counts) in right.audits { left.audits[key, default: AuditCounts()] += counts }
    for (key, counts) in right.answers { left.answers[key, default: OutcomeCounts()] += counts }
    for (key, counts) in right.grades { left.grades[key, default: GradeCounts()] += counts }
    for (key, counts) in right.versionGrades { left.versionGrades[key, default: GradeCounts()] += counts }
    for (key, sums) in right.files { left.files[key, default: FileSums()] += sums }
    for (key, count) in right.caps { left.caps[key, default: 0] += count }
    for (key, count) in right.versionCaps { left.versionCaps[key, default: 0] += count }
    for (team, workers) in right.workers { left.workers[team, default: []].formUnion(workers) }
    for (key, counts) in right.suggestions { left.suggestions[key, default: SuggestionCounts()] += counts }
    left.againstRules += right.againstRules
    left.agreement += right.agreement
    left.moderation += right.moderation
  }
}
