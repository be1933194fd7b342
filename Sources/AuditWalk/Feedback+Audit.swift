import AuditActions
import AuditChecklists
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import CaseExtracts
import Foundation

extension Feedback {
  /// Takes what the page says out of the audit that is counted of a case.
  ///
  /// - Throws: where its extract or the workspace's own page cannot be read.
  public init(_ moderation: Moderation, in round: Round, _ workspace: Workspace) throws(Problems) {
    let (journal, checklist) = (moderation.counted, moderation.checklist)
    let (state, unit) = (journal.state, checklist.unit)
    let facts = try workspace.caseFile(journal.name.reference, in: round).file.listedFacts
    func graded(_ section: String) -> Graded? {
      state.countedGrade(of: section).map { grade in
        Graded(
          grade,
          reason: state.grades[section]?.reason,
          cap: state.countedCap(of: section).flatMap { checklist.item($0)?.question }
        )
      }
    }
    let hidden = Set(state.signature?.dormant ?? [])
    let sections = checklist.sections.map { section in
      Section(
        title: section.title,
        graded: graded(section.id),
        points: section.items.compactMap { item in
          guard !hidden.contains(item.id), let outcome = state.countedOutcome(of: item.id) else { return nil }
          let words =
            [state.answers[item.id]?.answer.reason].compactMap(\.self) + (state.comments[item.id] ?? []).map(\.text)
          return Point(
            question: item.question,
            outcome: outcome,
            words: words,
            evidence: (state.citations[item.id] ?? []).map { $0.inWords(facts.name) }
          )
        }
      )
    }
    self.init(
      heading: unit.heading,
      reference: journal.name.reference,
      round: round.title,
      roundName: round.id,
      actedFor: unit.actedFor,
      safetyQuestion: unit.safetyQuestion,
      team: state.opening?.team ?? "",
      auditor: round.namesAuditor ? state.signature?.name : nil,
      signed: Moment(state.signature?.at ?? .distantPast),
      code: moderation.pageCode,
      overall: graded(""),
      goodPractice: state.goodPractice.map(\.text),
      actions: state.childActions.map(\.action),
      safety: state.safety?.answer,
      sameDayRoute: try workspace.settings().sameDayRoute,
      sections: sections,
      replies: state.feedbackReplies.map { Reply(from: $0.from, at: Moment($0.at), text: $0.text) }
    )
  }
}
