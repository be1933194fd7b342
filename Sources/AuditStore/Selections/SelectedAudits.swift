import AuditDocuments
import AuditPlanning
import AuditRules
import AuditSummaries

/// The audits that a report is made from: counted from sound journals and ready to be released.
public struct SelectedAudits: Sendable {
  /// The workspace.
  public let workspace: Workspace
  /// The index, which stands with the journals.
  public let index: AuditIndex
  /// The plans of all rounds.
  public let rounds: [Round]
  /// The words of all items.
  public let glossary: ItemGlossary
  /// The day on which the report is made.
  public let today: Day
  /// Journals that are damaged and in no count.
  public let leftOut: [JournalName]
  /// The one team whose files are counted; nil where all are.
  public private(set) var team: String?
  /// One digest over the last digests of all journals; empty where they were not verified.
  public let fingerprint: String

  /// Takes what reports are made from.
  ///
  /// - Throws: the targets of items that no version of a round's checklist has, which would be missed without a word.
  public init(
    _ workspace: Workspace,
    _ journals: SoundJournals,
    rounds: [Round],
    glossary: ItemGlossary,
    today: Day
  ) throws(Problems) {
    self.workspace = workspace
    index = journals.index.counting(by: glossary)
    leftOut = journals.leftOut
    fingerprint = journals.fingerprint
    self.rounds = rounds
    self.glossary = glossary
    self.today = today
    var problems: [Problem] = []
    for round in rounds {
      let plan = workspace.shown(try workspace.plan(ofRound: round.id))
      problems += round.unknownReferences(glossary, rounds: rounds.map(\.id), plan: plan)
    }
    if problems.contains(where: { $0.severity == .error }) { throw Problems(problems) }
    warnings = problems
  }

  /// What plans name that is not there, and moves no figure.
  public let warnings: [Problem]

  /// The same audits, of which only those of one team's files are counted.
  ///
  /// - Throws: that no file of the team is counted in the selection, with the teams that have some.
  public func only(_ team: String, in selection: Selection) throws(Problems) -> SelectedAudits {
    let known = Set(try files(for: selection).map(\.team)).subtracting([""]).sorted()
    guard let team = TeamSpellings.meant(by: team, among: known) else {
      throw Problems([
        Problem(
          "no signed audit here is of a file of the team \(Problem.quote(team))",
          file: "command line",
          hint: known.isEmpty
            ? "No signed audit here says of which team its file is."
            : "The teams are: \(known.joined(separator: ", "))\(didYouMean(team, in: known))."
        )
      ])
    }
    var part = self
    part.team = team
    return part
  }

  /// The files whose signed first audit a selection counts, of one team where only that is counted.
  public func files(for selection: Selection) throws(Problems) -> [CountedFile] {
    try index.files(for: selection, rounds: rounds).filter { team == nil || $0.team == team }
  }

  /// What was typed: the name of a round, or a period.
  public func selection(_ typed: String) throws(Problems) -> Selection {
    try Selection(typed, rounds: rounds, yearStart: workspace.yearStart)
  }

  /// What is known of a selection before anything is hidden.
  public struct Counted: Sendable {
    /// What was asked for.
    public var selection: Selection
    /// The counts.
    public var tally: Tally
    /// What is summarised, in words and numbers that the tally does not hold.
    public var subject: Summary.Subject
    /// The rounds that have an audit in it, or that belong to it.
    public var rounds: [Round]
    /// What tells the audits that were counted.
    public var auditDigests: [String]
    /// What the footer of a page says of the plans of those rounds.
    public var provenance: [String] = []

    /// How many first audits are signed.
    public var signed: Int { tally.audits.values.reduce(0) { $0 + $1.signed } }
  }

  /// Counts a selection, which was typed so.
  public func counted(_ typed: String, _ selection: Selection) throws(Problems) -> Counted {
    let result = try index.tally(for: selection, rounds: rounds, team: team)
    let involved = rounds.filter { round in result.rounds.contains { $0.round == round.id } }
    let isReplaced = involved.contains { round in round.replacements.contains { $0.replaces != nil } }
    let files = isReplaced ? try index.files(for: selection, rounds: rounds) : []
    var subject = Summary.Subject(
      typed,
      selection,
      of: involved,
      among: rounds,
      counted: Dictionary(grouping: files, by: \.round).mapValues { Set($0.map(\.reference)) },
      today: today
    )
    subject.outside = result.rounds.reduce(0) { $0 + $1.outside }
    subject.rounds = result.rounds.map { part in
      Summary.Subject.RoundPart(
        round: part.round,
        title: involved.first { $0.id == part.round }.map { $0.told(among: involved) },
        isWhole: part.isWhole,
        signed: part.signed,
        inside: part.inside,
        unsigned: part.unsigned
      )
    }
    // A frame that is stated smaller than what was read of it is none.
    subject.strata.removeAll { part in
      part.key.name.isEmpty && result.rounds.contains { $0.round == part.key.round && $0.inside > part.frame }
    }
    (subject.cases, subject.readAgain) = (result.cases, result.readAgain)
    subject.leftOut = leftOut(of: involved, selection)
    if !subject.isWholePlan {
      for round in involved where selection.covers(round) {
        let status = try index.status(of: round, today: today)
        subject.wholePlans.append(
          Summary.Subject.WholePlan(
            title: round.told(among: involved),
            planned: status.first.all,
            signed: status.first[.signed],
            overdue: status.overdue - status.secondOverdue
          )
        )
      }
    }
    if let team {
      let whole = try index.tally(for: selection, rounds: rounds).tally
      let isUnequal = whole.isReadUnequally(of: subject.strata)
      subject = subject.narrowed(to: team)
      subject.isPartOfUnequal = isUnequal
      let counts = try index.files(for: selection, rounds: rounds).reduce(into: [:]) { $0[$1.team, default: 0] += 1 }
      subject.likelyTeams = TeamSpellings.likely(team, in: counts).map { .init($0.team, files: $0.count) }
    }
    return Counted(
      selection: selection,
      tally: result.tally,
      subject: subject,
      rounds: involved,
      auditDigests: result.auditDigests,
      provenance: involved.compactMap { round in
        workspace.planDigest(ofRound: round.id).map { "plan of round \(round.id), digest \($0.prefix(16))" }
      }
    )
  }

  /// How many first audits that are planned and not begun are of files of each team, as `status` tells it: by the list that a round
  /// was drawn from.
  public func unbegunByTeam(of counted: Counted) throws(Problems) -> [String: Int] {
    var teams: [String: Int] = [:]
    for round in counted.rounds where counted.selection.covers(round) {
      let status = try workspace.namingTeams(of: try index.status(of: round, today: today))
      for row in status.rows where row.isAllocated && !row.isSecond && row.stage == .planned && !row.team.isEmpty {
        teams[row.team, default: 0] += 1
      }
    }
    return teams
  }

  /// The damaged journals of a selection that are in no count, those of planned first audits apart.
  private func leftOut(of rounds: [Round], _ selection: Selection) -> Summary.Subject.LeftOut {
    var left = Summary.Subject.LeftOut()
    for round in rounds {
      for name in leftOut where name.round == round.id {
        let isPlanned = round.allocations.contains {
          $0.reference == name.reference && $0.auditor == name.auditor && !$0.isSecond
        }
        left.journals += 1
        if isPlanned, selection.covers(round) { left.planned += 1 }
      }
    }
    return left
  }

  /// The earlier periods, or the earlier rounds with the same checklist, by the name that each is asked for with; the
  /// oldest first.
  public func earlier(than selection: Selection) -> [(name: String, selection: Selection)] {
    selection.earlier(among: rounds)
  }

  /// The summaries of the earlier periods, or of the earlier rounds with the same checklist, the oldest first; those
  /// without a signed audit are left out.
  ///
  /// None beside a pack that leaves the authority: each earlier period was released, or not, as a pack of its own.
  public func earlier(than counted: Counted, policy: DisclosurePolicy) throws(Problems) -> [Summarised] {
    guard !policy.isProtective else { return [] }
    var found: [Summarised] = []
    for (name, selection) in earlier(than: counted.selection) {
      let other = try self.counted(name, selection)
      guard other.signed > 0 else { continue }
      let summary = Summary(ReleasedTally(other.tally, policy: policy), subject: other.subject, glossary: glossary)
      found.append(Summarised(counted: other, summary: summary))
    }
    return found
  }

  /// A period with its summary.
  public struct Summarised: Sendable {
    /// What was counted.
    public let counted: Counted
    /// What it says.
    public let summary: Summary

    /// Makes a period of what was counted and what it says.
    public init(counted: Counted, summary: Summary) { (self.counted, self.summary) = (counted, summary) }
  }

  /// An earlier period beside a later one, question by question.
  public func comparison(of first: Summarised, with second: Summarised) throws(Problems) -> Comparison {
    let pairs = try index.pairs(first: first.counted.selection, second: second.counted.selection, rounds: rounds)
    return Comparison(
      first: first.summary,
      second: second.summary,
      pairs: ReleasedPairs(
        pairs,
        signed: (first.counted.signed, second.counted.signed),
        policy: second.summary.policy
      ),
      glossary: glossary
    )
  }
}

extension Round {
  /// Its title, with its name where another of these rounds has the same.
  fileprivate func told(among rounds: [Round]) -> String {
    rounds.contains { $0.id != id && $0.title == title } ? "\(title) (\(id))" : title
  }
}
