import AuditRules

/// A tally after disclosure control: the only thing that summaries, tables and charts are made from.
///
/// Percentages, intervals and bar lengths give counts away, so protection comes before all of them. A policy that
/// protects releases what is counted in files: each item, the grades, the audits of teams and services. What adds up
/// answers of many items, months and auditors is left out, because it would tie every table to every other.
public struct ReleasedTally: Sendable {
  /// The policy that was applied.
  public let policy: DisclosurePolicy
  /// How far the audits have come.
  public let audits: ReleasedAudits
  /// The six counts of each item.
  public let items: [ItemKey: ReleasedOutcomes]
  /// Sums over all files; nil under a policy that protects.
  public let answers: FileSums?
  /// The grades of the whole file.
  public let grades: ReleasedGrades
  /// The grades of each section.
  public let sectionGrades: [SectionKey: ReleasedGrades]
  /// Sums over all files for each section; empty under a policy that protects.
  public let sectionAnswers: [SectionKey: FileSums]
  /// Each team, sorted by name.
  public let teams: [ReleasedGroup]
  /// Each service, sorted by name.
  public let services: [ReleasedGroup]
  /// The audits by how the auditor stands to the team; empty under a policy that protects.
  public let relations: [ReleasedGroup]
  /// The audits by the month in which they were signed; empty under a policy that protects.
  public let months: [ReleasedGroup]
  /// How many whole-file grades each limiting item capped.
  public let caps: [Tally.CappingItem: ReleasedCount]
  /// What auditors made of the rules' findings; empty under a policy that protects.
  public let suggestions: [Tally.RuleKey: SuggestionCounts]
  /// How far two auditors of one file agreed; nil under a policy that protects.
  public let agreement: AgreementCounts?
  /// What moderators settled; nil under a policy that protects.
  public let moderation: ModerationCounts?
  /// From what rules found to what auditors signed; nil under a policy that protects.
  public let againstRules: Leniency?
  /// What was hidden and why, for the report on attacks and the register of releases; nil where nothing is protected.
  public let pattern: ReleasePattern?
  /// What would be hidden if only small numbers were, and none to protect them; nil where nothing is protected.
  public var primaryOnly: ReleasePattern? { linked.map { $0.primaryOnly(under: policy) } }
  private let linked: LinkedCounts?
  /// The tally itself, from which shares are weighted by stratum; nil under a policy that protects, because a weighted
  /// share and the counts beside it tell how many of each stratum were met.
  let unprotected: Tally?
  /// How many first audits are signed of each stratum of the frames: whether the strata were drawn alike.
  let readByStratum: [FrameStratum?: Int]

  /// Applies a policy to a tally.
  ///
  /// - Parameters:
  ///   - tally: the counts.
  ///   - policy: how small numbers are protected.
  ///   - digests: the digests of the audits counted, by which earlier releases of the same or fewer audits are known.
  ///   - earlier: what earlier releases have shown, which cannot be taken back.
  ///   - glossary: the words of the items, of which everybody can know when an item is asked.
  public init(
    _ tally: Tally,
    policy: DisclosurePolicy,
    audits digests: Set<String> = [],
    after earlier: [EarlierRelease] = [],
    glossary: ItemGlossary = ItemGlossary()
  ) {
    self.policy = policy
    unprotected = policy.isProtective ? nil : tally
    readByStratum = tally.readByStratum
    let tables = PublishedTables(tally, glossary: glossary)
    let protected = policy.isProtective ? tables.linkedCounts(under: policy, audits: digests, after: earlier) : nil
    let pattern = protected?.pattern
    linked = protected?.counts
    self.pattern = pattern
    let release = { (name: String, count: Int) in pattern.map { $0[name] } ?? ReleasedCount(count) }

    audits = ReleasedAudits(tables.audits) { name, count in
      // What was planned is no secret, unless it tells how few were signed.
      policy.isRounding && PublishedTables.progress.contains(name)
        && !release("audits/signed", tables.audits.signed).isHidden
        ? policy.released(count) : release("audits/\(name)", count)
    }
    items = Dictionary(
      uniqueKeysWithValues: tables.items.map { key, counts in
        (key, ReleasedOutcomes(counts, named: tables.name(key), release))
      }
    )
    grades = ReleasedGrades(tables.grades, named: "grades", release)
    sectionGrades = Dictionary(
      uniqueKeysWithValues: tables.sections.map { key, counts in
        (key, ReleasedGrades(counts, named: PublishedTables.name(key), release))
      }
    )
    caps = Dictionary(
      uniqueKeysWithValues: tables.caps.map { ($0, release(PublishedTables.name($0), $1)) }
    )
    func groups(_ margins: [String: GroupMargin], of part: PublishedTables.Part? = nil) -> [ReleasedGroup] {
      if let protected, !protected.parts.contains(where: { $0 == part }) { return [] }
      return margins.sorted { $0.key < $1.key }.map { name, margin in
        let path = part.map { PublishedTables.name($0, name) } ?? ""
        return ReleasedGroup(
          name: name,
          audits: ReleasedAudits(margin.audits) { release("\(path)/audits/\($0)", $1) },
          answers: pattern == nil ? margin.files : nil,
          grades: ReleasedGrades(margin.grades, named: "\(path)/grades", release),
          themes: pattern == nil ? margin.themes : [:],
          isOneWorker: pattern != nil && part == .team
            && tables.isHeldByFew(team: name, smallestWorkers: policy.smallestWorkers)
        )
      }
    }
    teams = groups(tables.teams, of: .team)
    services = groups(tables.services, of: .service)
    guard pattern == nil else {
      (answers, sectionAnswers, relations, months, suggestions, agreement) = (nil, [:], [], [], [:], nil)
      (moderation, againstRules) = (nil, nil)
      return
    }
    let sums = tally.filesBySection
    answers = sums[.wholeFile] ?? FileSums()
    sectionAnswers = sums.filter { $0.key != .wholeFile }
    relations = groups(tally.margins(by: \.relation))
    months = groups(tally.margins(by: \.month).filter { !$0.key.isEmpty })
    suggestions = tally.suggestions
    agreement = tally.agreement
    (moderation, againstRules) = (tally.moderation, tally.againstRules)
  }
}

extension ReleasedOutcomes {
  /// Takes each count as it was released under its name.
  init(_ counts: OutcomeCounts, named name: String, _ release: (String, Int) -> ReleasedCount) {
    self.init(
      Dictionary(
        uniqueKeysWithValues: Outcome.allCases.map { ($0, release("\(name)/\($0.rawValue)", counts[$0])) }
      ),
      counted: release("\(name)/counted", counts.counted),
      asked: release("\(name)/asked", counts.asked)
    )
  }
}

extension ReleasedGrades {
  /// Takes each count as it was released under its name.
  init(_ counts: GradeCounts, named name: String, _ release: (String, Int) -> ReleasedCount) {
    self.init(
      Dictionary(uniqueKeysWithValues: Grade.allCases.map { ($0, release("\(name)/\($0.rawValue)", counts[$0])) }),
      goodOrBetter: release("\(name)/good-or-better", counts.goodOrBetter),
      total: release("\(name)/graded", counts.total)
    )
  }
}
