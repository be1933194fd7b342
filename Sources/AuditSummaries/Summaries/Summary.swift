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
  /// The protection of small numbers.
  public let policy: DisclosurePolicy

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
    let drawn = released.audits.signed.value
    items = released.items.map { key, counts in
      let words = glossary.words(for: key)
      return Item(
        key: key,
        words: words,
        counts: counts,
        share: Share(counts, frame: subject.frame, drawn: drawn)?.marked(rounded: released.policy.isRounding),
        target: subject.targets[key.item],
        capped: words.isLimiting
          ? released.caps[Tally.CappingItem(checklist: key.checklist, item: key.item)] ?? ReleasedCount(0) : nil
      )
    }.sorted { left, right in
      (left.key.checklist, left.words.order, left.key) < (right.key.checklist, right.words.order, right.key)
    }
    let sample = Sample(frame: subject.frame, drawn: drawn)
    answers = released.answers.flatMap { ClusteredShare($0, from: sample) }
    grades = released.grades
    sections = Self.sections(released, items: items, from: sample)
    teams = released.teams.map { Group($0, from: sample) }
    services = released.services.map { Group($0, from: sample) }
    relations = released.relations.map { Group($0, from: sample) }
    months = released.months.map { Group($0, from: sample) }
    suggestions = released.suggestions.sorted { $0.key < $1.key }.map { Suggested(key: $0.key, counts: $0.value) }
    agreement = released.agreement.map(Agreement.init)
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
        Section(
          key: key,
          title: titles[key]?.title ?? key.section,
          grades: released.sectionGrades[key] ?? ReleasedGrades(GradeCounts()),
          answers: released.sectionAnswers[key].flatMap { ClusteredShare($0, from: sample) }
        )
      }
  }
}

/// How many files were drawn from how many, where that is known.
private struct Sample {
  var frame: Int?
  var drawn: Int?
}

extension Summary.Group {
  fileprivate init(_ group: ReleasedGroup, from sample: Sample) {
    self.init(
      name: group.name,
      audits: group.audits,
      answers: group.answers.flatMap { ClusteredShare($0, from: sample) },
      grades: group.grades,
      themes: group.themes.compactMapValues { ClusteredShare($0, from: sample) },
      isOneWorker: group.isOneWorker
    )
  }
}

extension ClusteredShare {
  /// The share of all files of a sample, or of a part of them.
  ///
  /// A part was drawn from its part of the frame at the same rate as the whole, so that one correction serves all. The
  /// fallback is for a frame that a round states smaller than its sample.
  ///
  /// Source: Cochran 1977 (Sampling Techniques, 2.12).
  fileprivate init?(_ sums: FileSums, from sample: Sample) {
    guard let share = ClusteredShare(sums, frame: sample.frame, drawn: sample.drawn) ?? ClusteredShare(sums) else {
      return nil
    }
    self = share
  }
}
