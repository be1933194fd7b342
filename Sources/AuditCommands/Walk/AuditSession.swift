import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

/// One auditor's open audit of one case: what is asked, what the rules find, and the journal it all goes into.
///
/// The walk and the answers file both go through here, so that both are held to the same checks.
struct AuditSession {
  let round: Round
  let auditor: Auditor
  let checklist: Checklist
  let caseFile: CaseFile
  let facts: [ListedFact]
  let writer: JournalWriter

  /// What the journal of the audit begins with.
  let opening: Opening

  /// Whether the round gives the case to this auditor.
  let isAllocated: Bool

  /// What each item's rule finds, worked out once.
  let findings: [String: Finding]

  init(
    round: Round,
    auditor: Auditor,
    checklist: Checklist,
    caseFile: CaseFile,
    opening: Opening,
    isAllocated: Bool,
    writer: JournalWriter
  ) {
    self.round = round
    self.auditor = auditor
    self.checklist = checklist
    self.caseFile = caseFile
    self.opening = opening
    self.isAllocated = isAllocated
    self.writer = writer
    facts = caseFile.listedFacts
    findings = checklist.items.reduce(into: [:]) { findings, item in
      guard let use = item.rule, let rule = Rule.named(use.identifier) else { return }
      findings[item.id] = rule.finding(for: caseFile, with: use.settings)
    }
  }

  /// The answers that stand, by item.
  var outcomes: [String: Outcome] { writer.state.answers.mapValues(\.outcome) }

  /// The items that are asked, given the answers so far.
  var asked: [ChecklistItem] { checklist.askedItems(given: outcomes) }

  /// The items that are asked and have no answer.
  var unanswered: [ChecklistItem] { asked.filter { writer.state.answers[$0.id] == nil } }

  /// Date questions that the rule answers and that nobody has confirmed or overruled yet.
  var toConfirm: [ChecklistItem] { unanswered.filter { $0.answeredByRule && findings[$0.id] != nil } }

  /// Answers that were kept although their item is not asked any more.
  var dormant: [String] {
    let asked = Set(asked.map(\.id))
    return writer.state.answers.keys.filter { !asked.contains($0) }.sorted()
  }

  /// Limiting items, answered not met or not evidenced, that nobody has said a word on.
  var withoutEvidence: [ChecklistItem] {
    asked.filter { item in
      guard item.limits != nil, let outcome = outcomes[item.id] else { return false }
      return (outcome == .notMet || outcome == .notEvidenced) && !hasEvidence(item)
    }
  }

  /// Whether the auditor commented on an item or cited evidence for it.
  func hasEvidence(_ item: ChecklistItem) -> Bool {
    !(writer.state.comments[item.id] ?? []).isEmpty || !(writer.state.citations[item.id] ?? []).isEmpty
      || !(writer.state.answers[item.id]?.answer.reason ?? "").isEmpty
  }

  /// The highest grade that the answers leave, for a section or for the whole file.
  func cap(in section: String? = nil) -> (grade: Grade, item: ChecklistItem)? {
    checklist.cap(given: outcomes, in: section)
  }

  /// The sections that have a question asked.
  var sections: [Checklist.Section] {
    let asked = Set(asked.map(\.id))
    return checklist.sections.filter { $0.items.contains { asked.contains($0.id) } }
  }

  /// The sections to grade: where nothing applied or could be seen, there is nothing to judge.
  var gradedSections: [Checklist.Section] {
    let counted = Set(asked.filter { outcomes[$0.id]?.isCounted ?? true }.map(\.id))
    return checklist.sections.filter { $0.items.contains { counted.contains($0.id) } }
  }
}

extension AuditSession {
  /// Begins the audit, or goes on with it; says what is restored and what changed under it.
  func begin() throws(Problems) {
    let state = writer.state
    guard let began = state.opening else {
      try record(.opened(opening))
      if !isAllocated {
        Console.note(
          "Notice: \(caseFile.reference) is not allocated to \(auditor.id) in this round; an audit that was planned "
            + "comes before it in every count."
        )
      }
      return
    }
    let day = state.openedAt.flatMap { EnglandDay.of($0)?.inWords } ?? ""
    Console.result(
      Console.wrap(
        "Going on with the audit begun on \(day): \(asked.count - unanswered.count) of \(asked.count) answers are "
          + "kept. It keeps version \(began.version) of its checklist."
      )
    )
    if began.checklistDigest != opening.checklistDigest {
      Console.note("Notice: the checklist's file was changed since, without a new version; tell the QA lead.")
    }
    if began.extractDigest != opening.extractDigest {
      Console.note("Notice: the extract was changed since; look again at what you answered.")
    }
  }

  /// Puts an answer on disk.
  func answer(
    _ item: ChecklistItem,
    _ outcome: Outcome,
    reason: String? = nil,
    shown: Suggestion.Shown
  ) throws(Problems) {
    let suggestion = findings[item.id].map {
      Suggestion(rule: $0.rule, revision: $0.revision, outcome: $0.outcome, shown: shown)
    }
    let answer = Answer(
      item: item.id,
      section: checklist.section(of: item.id)?.id ?? "",
      hash: item.hash,
      outcome: outcome,
      suggestion: suggestion,
      reason: reason
    )
    try record(.answered(answer))
  }

  /// Puts an event on disk.
  func record(_ event: JournalEvent) throws(Problems) {
    try writer.append(event, at: try Clock.now())
  }

  /// Puts a grade on disk, with the limiting item that left no higher one.
  func grade(_ section: String, _ grade: Grade, reason: String? = nil) throws(Problems) {
    let cap = cap(in: section.isEmpty ? nil : section)
    try record(
      .graded(section: section, grade: grade, reason: reason, cap: cap?.grade == grade ? cap?.item.id : nil)
    )
  }

  /// What still stands between this audit and a signature, in words; empty when nothing does.
  var hindrances: [String] {
    var hindrances: [String] = []
    let open = unanswered.count
    if open > 0 { hindrances.append("\(open) \(open == 1 ? "question has" : "questions have") no answer") }
    for item in withoutEvidence {
      hindrances.append("\"\(item.question)\" limits the grade and needs a comment or cited evidence")
    }
    let state = writer.state
    for section in gradedSections where state.grades[section.id] == nil {
      hindrances.append("the section \"\(section.title)\" has no grade")
    }
    if state.overall == nil { hindrances.append("the whole file has no grade") }
    for section in sections {
      if let given = state.grades[section.id], let cap = cap(in: section.id), given.grade > cap.grade {
        hindrances.append("the grade of \"\(section.title)\" is above \(cap.grade.inWords), the highest it can be")
      }
    }
    if let given = state.overall, let cap = cap(), given.grade > cap.grade {
      hindrances.append("the grade of the whole file is above \(cap.grade.inWords), the highest it can be")
    }
    return hindrances
  }
}
