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
  let provenance: [String]

  /// Verifies every journal, brings the index up to date and reads rounds and checklists.
  ///
  /// - Throws: what is wrong with the journals, because a number that leaves one out is a wrong number.
  init(_ workspace: Workspace, leavingOutDamaged: Bool) throws(Problems) {
    self.workspace = workspace
    let (index, verification) = try IndexOpening.verified(workspace)
    self.index = index
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
    rounds = try workspace.rounds()
    let library = try ChecklistLibrary(folder: workspace.checklists)
    glossary = library.glossary
    var lines = [
      "\(verification.journals) journals, \(verification.entries) entries, \(verification.checkpoints) checkpoints; "
        + "fingerprint \(verification.fingerprint.prefix(16))"
    ]
    if !verification.isSound {
      let wrong = Set(verification.problems.all.filter { $0.severity == .error }.compactMap(\.file))
      try index.forget(paths: wrong)
      lines.append("DAMAGED JOURNALS ARE LEFT OUT: \(wrong.sorted().joined(separator: ", "))")
    }
    lines += library.checklists.map { "checklist \($0.id) version \($0.version), digest \($0.digest.prefix(16))" }
    provenance = lines
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

  /// The counts of a selection, released under a policy, with what is said of them.
  func released(
    _ typed: String,
    _ selection: Selection,
    policy: DisclosurePolicy
  ) throws(Problems) -> (released: ReleasedTally, subject: Summary.Subject) {
    let result = try index.tally(for: selection, rounds: rounds)
    let involved = rounds.filter { round in result.rounds.contains { $0.round == round.id } }
    let only = involved.count == 1 ? involved.first : nil
    let subject = Summary.Subject(
      name: typed,
      title: title(selection, only: only),
      days: days(selection, only: only),
      frame: only?.frame?.size,
      smallestPercentage: involved.map(\.smallestPercentage).max() ?? 10,
      outside: result.rounds.reduce(0) { $0 + $1.outside }
    )
    return (ReleasedTally(result.tally, policy: policy), subject)
  }

  private func title(_ selection: Selection, only: Round?) -> String {
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
          glossary[checklist.id, item.id, item.hash] = ItemWords(
            checklistTitle: checklist.title,
            sectionTitle: section.title,
            question: item.question,
            order: order,
            isLimiting: item.limits != nil
          )
          order += 1
        }
      }
    }
    return glossary
  }
}
