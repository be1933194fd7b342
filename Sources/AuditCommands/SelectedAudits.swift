import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import AuditSummaries

/// The audits that a report is made from: verified, counted and ready to be released.
struct SelectedAudits {
  let workspace: Workspace
  let index: AuditIndex
  let rounds: [Round]
  let glossary: ItemGlossary
  let today: Day
  let provenance: [String]
  /// One digest over the last digests of all journals; empty where they were not verified.
  let fingerprint: String

  /// How many earlier periods or rounds stand beside one.
  private static let mostEarlier = 6

  /// Verifies every journal, brings the index up to date and reads rounds and checklists.
  ///
  /// - Throws: what is wrong with the journals, because a number that leaves one out is a wrong number.
  init(_ workspace: Workspace, _ options: ReleaseOptions) throws(Problems) {
    self.workspace = workspace
    (index, fingerprint, provenance) = try Self.sound(workspace, options)
    rounds = try workspace.rounds()
    let library = try ChecklistLibrary(folder: workspace.checklists)
    try Self.check(targetsOf: rounds, library, workspace)
    glossary = library.glossary
    today = try Clock.today()
  }

  /// The index, a fingerprint over all journals, and what the footer of a page says of them.
  private static func sound(
    _ workspace: Workspace,
    _ options: ReleaseOptions
  ) throws(Problems) -> (AuditIndex, fingerprint: String, lines: [String]) {
    var lines: [String] = []
    let index: AuditIndex
    let (journals, entries, fingerprint): (Int, Int, String)
    let problems: Problems
    if options.unverified {
      index = try AuditIndex.open(workspace)
      problems = try IndexOpening.bringUpToDate(index, workspace).problems
      let account = try index.account()
      (journals, entries, fingerprint) = (account.journals, account.entries, account.fingerprint)
      lines.append("NOT VERIFIED: the journals were not read again, so this is not for a board")
    } else {
      let (verified, verification) = try IndexOpening.verified(workspace)
      (index, problems) = (verified, verification.isSound ? Problems([]) : verification.problems)
      (journals, entries, fingerprint) = (verification.journals, verification.entries, verification.fingerprint)
    }
    // How many journals there are would tell the day on which a late one came.
    let counts = options.policy.isProtective ? "" : "\(journals) journals, \(entries) entries; "
    lines.append("\(counts)fingerprint \(fingerprint.prefix(16))")
    guard problems.hasErrors else { return (index, fingerprint, lines) }
    guard options.leaveOutDamaged else {
      throw Problems(
        problems.all + [
          Problem(
            "nothing was counted, because the journals are not sound",
            file: workspace.shown(workspace.audits),
            hint: "Put the journal back from a backup; or add --leave-out-damaged, and the page will say so."
          )
        ],
        omitted: problems.omitted
      )
    }
    let wrong = Set(problems.all.filter { $0.severity == .error }.compactMap(\.file))
    try index.forget(paths: wrong)
    // The name of a journal names a case and an auditor, which no pack that leaves the authority may do.
    lines.append(
      "DAMAGED JOURNALS ARE LEFT OUT: "
        + (options.policy.isProtective ? "\(wrong.count)" : wrong.sorted().joined(separator: ", "))
    )
    return (index, fingerprint, lines)
  }

  /// Reports targets of items that no version of a round's checklist has: they would be missed without a word.
  private static func check(
    targetsOf rounds: [Round],
    _ library: ChecklistLibrary,
    _ workspace: Workspace
  ) throws(Problems) {
    var problems: [Problem] = []
    for round in rounds {
      let versions = library.checklists.filter { $0.id == round.checklist.id }
      guard !versions.isEmpty else { continue }
      let known = Set(versions.flatMap { $0.sections.flatMap { $0.items.map(\.id) } })
      for item in round.targets.keys.sorted() where !known.contains(item) {
        problems.append(
          Problem(
            "there is a target for \(Problem.quote(item)), which no question of the checklist is called",
            file: workspace.shown(try workspace.plan(ofRound: round.id)),
            hint: "Write the identifier of a question\(didYouMean(item, in: known.sorted()))."
          )
        )
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// What was typed: the name of a round, or a period.
  func selection(_ typed: String) throws(Problems) -> Selection {
    if rounds.contains(where: { $0.id == typed }) { return .round(typed) }
    if let period = Period(typed, yearStart: workspace.yearStart) { return .period(period) }
    let known = rounds.map(\.id)
    let close = didYouMean(typed, in: known)
    throw Problems([
      Problem(
        "\(Problem.quote(typed)) is neither a round nor a period",
        file: "command line",
        hint: "Name a round (\(known.joined(separator: ", "))), a half-year such as 2026-H1, or months such as "
          + "2026-01..2026-03\(close)."
      )
    ])
  }

  /// What is known of a selection before anything is hidden.
  struct Counted {
    var selection: Selection
    var tally: Tally
    var subject: Summary.Subject
    var rounds: [Round]
    var auditDigests: [String]

    /// How many first audits are signed.
    var signed: Int { tally.audits.values.reduce(0) { $0 + $1.signed } }
  }

  /// Counts a selection.
  func counted(_ typed: String, _ selection: Selection) throws(Problems) -> Counted {
    let result = try index.tally(for: selection, rounds: rounds)
    let involved = rounds.filter { round in result.rounds.contains { $0.round == round.id } }
    var subject = subject(typed, selection, involved: involved)
    subject.outside = result.rounds.reduce(0) { $0 + $1.outside }
    return Counted(
      selection: selection,
      tally: result.tally,
      subject: subject,
      rounds: involved,
      auditDigests: result.auditDigests
    )
  }

  /// The summaries of the earlier periods, or of the earlier rounds with the same checklist, the oldest first.
  ///
  /// None beside a pack that leaves the authority: each earlier period was released, or not, as a pack of its own.
  func earlier(than counted: Counted, policy: DisclosurePolicy) throws(Problems) -> [Summary] {
    guard !policy.isProtective else { return [] }
    var selections: [(name: String, selection: Selection, first: Day)] = []
    switch counted.selection {
    case .round(let name):
      guard let round = rounds.first(where: { $0.id == name }) else { return [] }
      selections = rounds.filter { $0.checklist.id == round.checklist.id && $0.period.last < round.period.first }
        .map { ($0.id, .round($0.id), $0.period.first) }
    case .period(let period):
      let before = Set(rounds.map(\.period).filter { $0.last < period.first })
      selections = before.map { ($0.name, .period($0), $0.first) }
    }
    var summaries: [Summary] = []
    for entry in selections.sorted(by: { ($0.first, $0.name) < ($1.first, $1.name) }).suffix(Self.mostEarlier) {
      let other = try self.counted(entry.name, entry.selection)
      if other.tally.audits.values.contains(where: { $0.signed > 0 }) {
        summaries.append(
          Summary(ReleasedTally(other.tally, policy: policy), subject: other.subject, glossary: glossary)
        )
      }
    }
    return summaries
  }

  private func subject(_ typed: String, _ selection: Selection, involved: [Round]) -> Summary.Subject {
    let only = involved.count == 1 ? involved.first : nil
    var subject = Summary.Subject(
      name: typed,
      title: title(selection),
      days: days(selection, only: only),
      frame: only?.frame?.size,
      smallestPercentage: involved.map(\.smallestPercentage).max() ?? 10,
      outside: 0
    )
    subject.frameInWords = only?.frame?.described ?? ""
    subject.sampled = only?.sample.count
    subject.replaced = involved.reduce(0) { $0 + $1.replacements.count { $0.replaces != nil } }
    subject.secondPlanned = involved.reduce(0) { $0 + $1.allocations.count(where: \.isSecond) }
    // Where two rounds of a period set different targets for an item, it is held to the higher.
    for round in involved { subject.targets.merge(round.targets) { max($0, $1) } }
    subject.isWholePlan = coversPlans(selection, involved)
    subject.due = subject.isWholePlan ? only?.due : nil
    subject.isPastDue = subject.due.map { today > $0 } ?? false
    return subject
  }

  /// Whether all that the rounds planned belongs to what was asked for.
  private func coversPlans(_ selection: Selection, _ involved: [Round]) -> Bool {
    guard case .period(let period) = selection else { return true }
    return involved.allSatisfy { $0.period.first >= period.first && $0.period.last <= period.last }
  }

  private func title(_ selection: Selection) -> String {
    switch selection {
    case .round(let name): rounds.first { $0.id == name }?.title ?? name
    case .period(let period): "Case file audits, \(period.name)"
    }
  }

  private func days(_ selection: Selection, only: Round?) -> String {
    switch selection {
    case .round: only.map { "Round \($0.id), \($0.period.inWords)" } ?? ""
    case .period(let period): "Audits signed from \(period.inWords)"
    }
  }
}
