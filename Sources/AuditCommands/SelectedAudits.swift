import AuditChecklists
import AuditDocuments
import AuditReports
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
    var lines: [String] = []
    if options.unverified {
      index = try IndexOpening.upToDate(workspace)
      fingerprint = ""
      lines.append("NOT VERIFIED: the journals were not read again, so this is not for a board")
    } else {
      (index, fingerprint, lines) = try Self.verified(workspace, leavingOutDamaged: options.leaveOutDamaged)
    }
    rounds = try workspace.rounds()
    let library = try ChecklistLibrary(folder: workspace.checklists)
    glossary = library.glossary
    today = try Clock.today()
    lines += library.checklists.map { "checklist \($0.id) version \($0.version), digest \($0.digest.prefix(16))" }
    provenance = lines
  }

  private static func verified(
    _ workspace: Workspace,
    leavingOutDamaged: Bool
  ) throws(Problems) -> (AuditIndex, fingerprint: String, [String]) {
    let (index, verification) = try IndexOpening.verified(workspace)
    if !verification.isSound, !leavingOutDamaged {
      throw Problems(
        verification.problems.all + [
          Problem(
            "nothing was counted, because the journals are not sound",
            file: workspace.shown(workspace.audits),
            hint: "Put the journal back from a backup; or add --leave-out-damaged, and the page will say so."
          )
        ],
        omitted: verification.problems.omitted
      )
    }
    var lines = [
      "\(verification.journals) journals, \(verification.entries) entries, \(verification.checkpoints) checkpoints; "
        + "fingerprint \(verification.fingerprint.prefix(16))"
    ]
    if !verification.isSound {
      let wrong = Set(verification.problems.all.filter { $0.severity == .error }.compactMap(\.file))
      try index.forget(paths: wrong)
      lines.append("DAMAGED JOURNALS ARE LEFT OUT: \(wrong.sorted().joined(separator: ", "))")
    }
    return (index, verification.fingerprint, lines)
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

  /// The summary of what was counted, released under a policy that no earlier release stands against.
  func summary(_ counted: Counted, policy: DisclosurePolicy) -> Summary {
    Summary(ReleasedTally(counted.tally, policy: policy), subject: counted.subject, glossary: glossary)
  }

  /// The summaries of the earlier periods, or of the earlier rounds with the same checklist, the oldest first.
  func earlier(than counted: Counted, policy: DisclosurePolicy) throws(Problems) -> [Summary] {
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
        summaries.append(summary(other, policy: policy))
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
    subject.due = only?.due
    subject.isPastDue = subject.due.map { today > $0 } ?? false
    return subject
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

extension ChecklistLibrary {
  /// The words of every item of every version, for the pages of a report.
  var glossary: ItemGlossary {
    var glossary = ItemGlossary()
    for checklist in checklists {
      var order = 0
      for section in checklist.sections {
        for item in section.items {
          glossary[checklist.id, item.id, item.hash] = ItemWords(item, of: checklist, section, order: order)
          order += 1
        }
      }
    }
    return glossary
  }
}

extension ItemWords {
  /// The words of an item as a checklist has them.
  fileprivate init(_ item: ChecklistItem, of checklist: Checklist, _ section: Checklist.Section, order: Int) {
    let rule = item.rule.flatMap { use in Rule.catalogue.first { $0.identifier == use.identifier } }
    self.init(
      checklistTitle: checklist.title,
      sectionTitle: section.title,
      question: item.question,
      lookFor: item.lookFor ?? "",
      rule: item.rule.map { RuleInUse(rule: $0.identifier, revision: $0.revision, thresholds: $0.settings) },
      // What dates, signatures and lists show is compliance; what words show, or only a reader sees, is quality.
      aim: rule.map { $0.decision.shape == .text ? .quality : .compliance } ?? .quality,
      order: order,
      isLimiting: item.limits != nil
    )
  }
}
