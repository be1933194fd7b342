import AuditRules

/// What a period or a round shows: counts, shares with their margins, grades, teams, and how the figures came about.
public struct Summary: Sendable {
  /// One item with its six counts.
  public struct Item: Sendable {
    /// The item as it was worded.
    public let key: ItemKey
    /// Its words.
    public let words: ItemWords
    /// The six counts.
    public let counts: OutcomeCounts
    /// Met of counted, with its interval.
    public let share: Share
  }

  /// The grades of a section, or of the whole file.
  public struct Graded: Sendable {
    /// The identifier of the section; empty for the whole file.
    public let section: String
    /// Its title.
    public let title: String
    /// The four counts.
    public let grades: GradeCounts
  }

  /// One team or one service.
  public struct Group: Sendable {
    /// Its name.
    public let name: String
    /// How far its audits have come.
    public let audits: AuditCounts
    /// Met of counted over all its answers, clustered by file.
    public let share: ClusteredShare?
    /// The overall grades of its files.
    public let grades: GradeCounts
  }

  /// What auditors made of one revision of a rule.
  public struct Suggested: Sendable {
    /// The rule and its revision.
    public let key: Tally.RuleKey
    /// How often they agreed, and how often not.
    public let counts: SuggestionCounts
  }

  /// What is summarised, in words and numbers that the tally does not hold.
  public struct Subject: Hashable, Sendable {
    /// The period or round as it was asked for, for example `2026-H1`.
    public var name: String
    /// The title of the page.
    public var title: String
    /// The days it covers, in words; empty where a round has no period.
    public var days: String
    /// How many files the sample was drawn from, where the round says so.
    public var frame: Int?
    /// Below this number of counted files a share is given in words and not as a percentage.
    public var smallestPercentage: Int
    /// Signed audits of the round that fall outside the period, or of the period that have no round plan.
    public var outside: Int

    /// Makes a subject.
    public init(name: String, title: String, days: String, frame: Int?, smallestPercentage: Int, outside: Int) {
      self.name = name
      self.title = title
      self.days = days
      self.frame = frame
      self.smallestPercentage = smallestPercentage
      self.outside = outside
    }
  }

  /// What is summarised.
  public let subject: Subject
  /// How far the audits have come.
  public let audits: AuditCounts
  /// Every item, in the order of its checklist.
  public let items: [Item]
  /// Met of counted over all answers, clustered by file.
  public let overallShare: ClusteredShare?
  /// The grades of the whole file.
  public let overallGrades: GradeCounts
  /// The grades of each section, in the order of the checklist.
  public let sections: [Graded]
  /// Each team, sorted by name.
  public let teams: [Group]
  /// Each service, sorted by name.
  public let services: [Group]
  /// What auditors made of each rule, sorted by identifier.
  public let suggestions: [Suggested]
  /// How far two auditors of one file agreed.
  public let agreement: Agreement
  /// The protection of small numbers.
  public let policy: DisclosurePolicy

  /// Computes a summary from a released tally.
  ///
  /// - Parameters:
  ///   - released: the counts that may be shown.
  ///   - subject: what is summarised.
  ///   - glossary: the words of the items.
  public init(_ released: ReleasedTally, subject: Subject, glossary: ItemGlossary) {
    let tally = released.tally
    self.subject = subject
    policy = released.policy
    audits = tally.audits.values.reduce(into: AuditCounts()) { $0 += $1 }
    let drawn = audits.signed
    items = tally.countsByItem.map { key, counts in
      Item(
        key: key,
        words: glossary.words(for: key),
        counts: counts,
        share: Share(counts, frame: subject.frame, drawn: drawn)
      )
    }.sorted { left, right in
      (left.key.checklist, left.words.order, left.key) < (right.key.checklist, right.words.order, right.key)
    }
    let sums = tally.files.values.reduce(into: FileSums()) { $0 += $1 }
    overallShare = ClusteredShare(sums, frame: subject.frame, drawn: drawn) ?? ClusteredShare(sums)
    overallGrades = tally.gradesBySection[""] ?? GradeCounts()
    var titles: [String: (order: Int, title: String)] = [:]
    for item in items where titles[item.key.section] == nil {
      titles[item.key.section] = (titles.count, item.words.sectionTitle)
    }
    sections = tally.gradesBySection.filter { !$0.key.isEmpty }
      .map { Graded(section: $0.key, title: titles[$0.key]?.title ?? $0.key, grades: $0.value) }
      .sorted { (titles[$0.section]?.order ?? .max, $0.section) < (titles[$1.section]?.order ?? .max, $1.section) }
    let isWholeFrame = drawn > 0 && drawn == subject.frame
    teams = tally.groups(by: \.team, isWholeFrame: isWholeFrame)
    services = tally.groups(by: \.service, isWholeFrame: isWholeFrame)
    suggestions = tally.suggestions.sorted { $0.key < $1.key }.map { Suggested(key: $0.key, counts: $0.value) }
    agreement = Agreement(tally.agreement)
  }
}

extension Tally {
  /// The six counts of each item over all strata.
  var countsByItem: [ItemKey: OutcomeCounts] {
    answers.reduce(into: [:]) { $0[$1.key.item, default: OutcomeCounts()] += $1.value }
  }

  /// The four counts of each section, and of the whole file under the empty name, over all strata.
  var gradesBySection: [String: GradeCounts] {
    grades.reduce(into: [:]) { $0[$1.key.section, default: GradeCounts()] += $1.value }
  }

  /// The strata brought together by one of their names.
  ///
  /// Where the whole frame was read, so was all of each group, and no interval is due. Otherwise the frame of a group
  /// is not known, and its interval is that of a sample from very many files.
  func groups(by name: KeyPath<Stratum, String>, isWholeFrame: Bool) -> [Summary.Group] {
    var names: Set<String> = []
    for stratum in audits.keys { names.insert(stratum[keyPath: name]) }
    for stratum in files.keys { names.insert(stratum[keyPath: name]) }
    return names.sorted().map { group in
      let counts = audits.reduce(into: AuditCounts()) { if $1.key[keyPath: name] == group { $0 += $1.value } }
      let sums = files.reduce(into: FileSums()) { if $1.key[keyPath: name] == group { $0 += $1.value } }
      let grades = grades.reduce(into: GradeCounts()) {
        if $1.key.section.isEmpty, $1.key.stratum[keyPath: name] == group { $0 += $1.value }
      }
      return Summary.Group(
        name: group,
        audits: counts,
        share: isWholeFrame
          ? ClusteredShare(sums, frame: counts.signed, drawn: counts.signed) ?? ClusteredShare(sums)
          : ClusteredShare(sums),
        grades: grades
      )
    }
  }
}
