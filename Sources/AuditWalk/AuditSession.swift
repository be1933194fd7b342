import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// One auditor's open audit of one case: what is asked, what the rules find, and the journal it all goes into.
///
/// The walk and the answers file both go through here, so that both are held to the same checks.
public struct AuditSession {
  /// The round it belongs to.
  public let round: Round
  /// Who audits.
  public let auditor: Auditor
  /// The checklist in the version that the audit began with.
  public let checklist: Checklist
  /// What the extract says.
  public let caseFile: CaseFile
  /// Every fact of the extract.
  public let facts: [ListedFact]
  /// The journal of the audit.
  public let writer: JournalWriter

  /// What the plan of the round names that is not there, to be said to whoever walks.
  public let unknownReferences: [Problem]

  /// What is to be done on the day on which a concern is raised, in the words of the workspace.
  public let sameDayRoute: String

  /// Whether the round is closed, so that nothing of it is opened again.
  let isRoundClosed: Bool

  /// Which facts stand beside a question.
  let evidence: EvidenceChoice

  /// What the journal of the audit begins with.
  let opening: Opening

  /// Whether the round gives the case to this auditor.
  public let isAllocated: Bool

  /// Whether the auditor may do with the case what is being done.
  let standing: AuditorStanding

  /// What each item's rule finds, worked out once.
  public let findings: [String: Finding]

  init(
    round: Round,
    auditor: Auditor,
    checklist: Checklist,
    caseFile: CaseFile,
    opening: Opening,
    isAllocated: Bool,
    standing: AuditorStanding,
    writer: JournalWriter,
    unknownReferences: [Problem] = [],
    timescales: Timescales = .national,
    sameDayRoute: String,
    isRoundClosed: Bool = false
  ) {
    self.round = round
    self.auditor = auditor
    self.checklist = checklist
    self.caseFile = caseFile
    self.opening = opening
    self.isAllocated = isAllocated
    self.standing = standing
    self.writer = writer
    self.unknownReferences = unknownReferences
    (self.sameDayRoute, self.isRoundClosed) = (sameDayRoute, isRoundClosed)
    facts = caseFile.listedFacts
    evidence = EvidenceChoice(facts, timeline: Timeline(caseFile))
    findings = checklist.items.reduce(into: [:]) { findings, item in
      guard let use = item.rule, let rule = Rule.named(use.identifier) else { return }
      findings[item.id] = rule.finding(for: caseFile, with: Settings(use.settings, timescales: timescales))
    }
  }

  /// Why a signed audit cannot be opened again, as the end of a sentence; nil where it can.
  public var staysSigned: String? {
    if isRoundClosed { return "the round is closed" }
    return writer.state.isModerated ? "a moderator has settled this audit" : nil
  }

  /// The answers that stand, by item.
  public var outcomes: [String: Outcome] { writer.state.answers.mapValues(\.outcome) }

  /// The items that are asked, given the answers so far.
  public var asked: [ChecklistItem] { checklist.askedItems(given: outcomes) }

  /// The items that are asked and have no answer.
  public var unanswered: [ChecklistItem] { asked.filter { writer.state.answers[$0.id] == nil } }

  /// Date questions that the rule answers and that nobody has confirmed or overruled yet.
  public var toConfirm: [ChecklistItem] { unanswered.filter { $0.answeredByRule && findings[$0.id] != nil } }

  /// Answers that were kept although their item is not asked any more.
  public var dormant: [String] {
    let asked = Set(asked.map(\.id))
    return writer.state.answers.keys.filter { !asked.contains($0) }.sorted()
  }

  /// Limiting items, answered not met or not evidenced.
  public var limiting: [ChecklistItem] { asked.filter { $0.limits != nil && outcomes[$0.id]?.fallsShort == true } }

  /// Limiting items, answered not met or not evidenced, that nobody has said a word on.
  public var withoutEvidence: [ChecklistItem] { limiting.filter { !hasEvidence($0) } }

  /// Whether the auditor commented on an item or cited evidence for it.
  public func hasEvidence(_ item: ChecklistItem) -> Bool {
    let said = (writer.state.comments[item.id] ?? []).map(\.text) + [writer.state.answers[item.id]?.answer.reason ?? ""]
    let cited = writer.state.citations[item.id] ?? []
    return said.contains(where: WalkWords.isReason) || cited.contains { $0.says.map(WalkWords.isReason) ?? true }
  }

  /// The highest grade that the answers leave, for a section or for the whole file.
  public func cap(in section: String? = nil) -> (grade: Grade, item: ChecklistItem)? {
    checklist.cap(given: outcomes, in: section)
  }

  /// The sections that have a question asked.
  public var sections: [Checklist.Section] {
    let asked = Set(asked.map(\.id))
    return checklist.sections.filter { $0.items.contains { asked.contains($0.id) } }
  }

  /// The sections to grade: where nothing applied or could be seen, there is nothing to judge.
  public var gradedSections: [Checklist.Section] {
    let counted = Set(asked.filter { outcomes[$0.id]?.isCounted ?? true }.map(\.id))
    return checklist.sections.filter { $0.items.contains { counted.contains($0.id) } }
  }

  /// How many of the questions that are asked have an answer.
  public var progress: String {
    "\(asked.count - unanswered.count) of \(asked.count) \(asked.count == 1 ? "answer is" : "answers are") kept"
  }
}
