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
    let isWholeFrame = drawn.map { $0 > 0 && $0 == subject.frame } ?? false
    answers =
      released.answers.map { sums in
        ClusteredShare(sums, frame: subject.frame, drawn: drawn) ?? ClusteredShare(sums)
      } ?? nil
    grades = released.grades
    sections = Self.sections(released, items: items, isWholeFrame: isWholeFrame)
    teams = released.teams.map { Group($0, isWholeFrame: isWholeFrame) }
    services = released.services.map { Group($0, isWholeFrame: isWholeFrame) }
    relations = released.relations.map { Group($0, isWholeFrame: isWholeFrame) }
    months = released.months.map { Group($0, isWholeFrame: isWholeFrame) }
    suggestions = released.suggestions.sorted { $0.key < $1.key }.map { Suggested(key: $0.key, counts: $0.value) }
    agreement = released.agreement.map(Agreement.init)
  }

  private static func sections(_ released: ReleasedTally, items: [Item], isWholeFrame: Bool) -> [Section] {
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
          answers: released.sectionAnswers[key].flatMap { ClusteredShare($0, isWholeFrame: isWholeFrame) }
        )
      }
  }
}

extension Summary.Group {
  init(_ group: ReleasedGroup, isWholeFrame: Bool) {
    self.init(
      name: group.name,
      audits: group.audits,
      answers: group.answers.flatMap { ClusteredShare($0, isWholeFrame: isWholeFrame) },
      grades: group.grades,
      themes: group.themes.compactMapValues { ClusteredShare($0, isWholeFrame: isWholeFrame) },
      isOneWorker: group.isOneWorker
    )
  }
}

extension ClusteredShare {
  /// The share of a part of the files.
  ///
  /// Where the whole frame was read, so was all of each part, and no interval is due. Otherwise the frame of a part is
  /// not known, and its interval is that of a sample from very many files.
  init?(_ sums: FileSums, isWholeFrame: Bool) {
    if isWholeFrame, let whole = ClusteredShare(sums, frame: sums.files, drawn: sums.files) {
      self = whole
    } else {
      self.init(sums)
    }
  }
}
