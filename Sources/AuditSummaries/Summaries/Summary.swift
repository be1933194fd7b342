import AuditRules

/// What a period or a round shows: counts, shares with their margins, grades, teams, and how the figures came about.
public struct Summary: Sendable {
  /// What is summarised.
  public let subject: Subject
  /// How far the audits have come.
  public let audits: ReleasedAudits
  /// The checklists that were used, each version once.
  public let checklists: [CitedChecklist]
  /// Every item, in the order of its checklist.
  public let items: [Item]
  /// Met of counted over all answers, clustered by file; nil where it is not released.
  public let answers: ClusteredShare?
  /// The grades of the whole file.
  public let grades: ReleasedGrades
  /// The shares of the grades of the whole file.
  public let gradeShares: GradeShares
  /// Each section, in the order of its checklist.
  public let sections: [Section]
  /// Each team, sorted by name.
  public let teams: [Group]
  /// Each service, sorted by name.
  public let services: [Group]
  /// The audits by how the auditor stands to the team, sorted by name; empty where they are not released.
  public let relations: [Group]
  /// The audits by the month in which they were signed, in order; empty where they are not released.
  public let months: [Group]
  /// What auditors made of each rule, sorted by identifier; empty where it is not released.
  public let suggestions: [Suggested]
  /// How far two auditors of one file agreed; nil where it is not released.
  public let agreement: Agreement?
  /// What moderators settled; nil under a policy that protects.
  public let moderation: ModerationCounts?
  /// From what rules found to what auditors signed: *raised* where it was kinder; nil under a policy that protects.
  public let againstRules: Leniency?
  /// The protection of small numbers.
  public let policy: DisclosurePolicy
  /// The strata that the files were drawn from; nil where the plans do not say their sizes, and under a policy that
  /// protects.
  public let strata: SampleStrata?
  /// What was made of strata that were drawn at different rates.
  public let weighting: Weighting

  /// What a summary makes of strata that were drawn at different rates.
  public enum Weighting: Hashable, Sendable {
    /// The sizes of no strata are known, or all were read at one rate: every file counts for one.
    case none
    /// Every file counts for those that it stands for, in every share and interval.
    case byFrame
    /// Every file counts for one, because weighted shares would tell hidden numbers; there is no correction for a frame.
    case leftOut
  }

  /// Computes a summary from a released tally.
  ///
  /// - Parameters:
  ///   - released: the counts that may be shown.
  ///   - subject: what is summarised.
  ///   - glossary: the words of the items.
  public init(_ released: ReleasedTally, subject: Subject, glossary: ItemGlossary) {
    self.subject = subject
    policy = released.policy
    audits = released.audits
    checklists = glossary.cited(by: released.items.keys)
    let sample = Sample(released, subject)
    (strata, weighting) = (released.policy.isProtective ? nil : sample.strata, sample.weighting)
    let order = ChecklistOrder(released.items.keys.map { ($0.checklist, glossary.words(for: $0)) })
    items = released.items.map { key, counts in
      let words = order.titled(key.checklist, glossary.words(for: key))
      return Item(
        key: key,
        words: words,
        counts: counts,
        share: sample.share(counts, of: key)?.marked(rounded: released.policy.isRounding),
        target: subject.targets[key.item],
        capped: words.isLimiting
          ? released.caps[Tally.CappingItem(checklist: key.checklist, item: key.item)] ?? ReleasedCount(0) : nil
      )
    }.sorted { left, right in
      (order.place(left.key.checklist, left.words), left.key)
        < (order.place(right.key.checklist, right.words), right.key)
    }
    answers = released.answers.flatMap { sample.share($0, of: .wholeFile) }
    grades = released.grades
    gradeShares = sample.shares(released.grades, of: .wholeFile)
    sections = Self.sections(released, items: items, from: sample)
    teams = released.teams.map { Group($0, by: \.team, from: sample) }
    services = released.services.map { Group($0, by: \.service, from: sample) }
    relations = released.relations.map { Group($0, by: \.relation, from: sample) }
    months = released.months.map { Group($0, by: \.month, from: sample) }
    suggestions = released.suggestions.sorted { $0.key < $1.key }.map { Suggested(key: $0.key, counts: $0.value) }
    agreement = released.agreement.map(Agreement.init)
    (moderation, againstRules) = (released.moderation, released.againstRules)
  }

  /// Whether its files were drawn for several rounds, each from a frame of its own.
  public var isOfSeveralFrames: Bool { Set((strata?.parts ?? []).map(\.key?.round)).count > 1 }

  /// Whether an audit is signed, first or second, or may be where that is hidden.
  public var hasSigned: Bool { audits.signed != ReleasedCount(0) || audits.second != ReleasedCount(0) }

  /// Whether another was asked from the same checklists, of whatever version: grades and shares over all questions of others
  /// are of other questions.
  public func isAskedFromChecklists(of other: Summary) -> Bool {
    let (before, now) = (Set(other.checklists.map(\.id)), Set(checklists.map(\.id)))
    return before.isEmpty || now.isEmpty || before == now
  }

  private static func sections(_ released: ReleasedTally, items: [Item], from sample: Sample) -> [Section] {
    var titles: [SectionKey: (order: Int, title: String)] = [:]
    for item in items {
      let key = SectionKey(checklist: item.key.checklist, section: item.key.section)
      if titles[key] == nil { titles[key] = (titles.count, item.words.sectionTitle) }
    }
    return Set(released.sectionGrades.keys).union(released.sectionAnswers.keys)
      .sorted { (titles[$0]?.order ?? .max, $0) < (titles[$1]?.order ?? .max, $1) }
      .map { key in
        let grades = released.sectionGrades[key] ?? ReleasedGrades(GradeCounts())
        return Section(
          key: key,
          title: titles[key]?.title ?? key.section,
          grades: grades,
          gradeShares: sample.shares(grades, of: key),
          answers: released.sectionAnswers[key].flatMap { sample.share($0, of: key) }
        )
      }
  }
}

extension Summary.Group {
  fileprivate init(_ group: ReleasedGroup, by name: KeyPath<Stratum, String> & Sendable, from sample: Sample) {
    let isIn = { (stratum: Stratum) in stratum[keyPath: name] == group.name }
    self.init(
      name: group.name,
      audits: group.audits,
      answers: group.answers.flatMap { sample.share($0, of: .wholeFile, where: isIn) },
      grades: group.grades,
      gradeShares: sample.shares(group.grades, of: .wholeFile, where: isIn),
      themes: Dictionary(
        uniqueKeysWithValues: group.themes.compactMap { section, sums in
          sample.share(sums, of: section, where: isIn).map { (section, $0) }
        }
      ),
      isOneWorker: group.isOneWorker
    )
  }
}
