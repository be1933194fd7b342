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
    let followUp = try ActionJournal.whole(workspace).standing.followUp
    func graded(_ section: String) -> Graded? {
      state.countedGrade(of: section).map { grade in
        let settled = state.settledGrades[section].flatMap { $0.isOfAnswer ? nil : $0 }
        return Graded(
          grade,
          reason: settled?.isOther == true ? nil : state.grades[section]?.reason.flatMap(Moderation.shown),
          caps: moderation.causes(of: section).map(\.question),
          settled: (settled?.settlement.text).flatMap(Moderation.shown)
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
          let settled = state.settledAnswers[item.id]
          // What the auditor wrote and cited was on another answer.
          return Point(
            question: item.question,
            outcome: outcome,
            words: settled?.isOther == true
              ? [] : state.commentsOfTheAnswer(to: item.id).map(\.text).compactMap(Moderation.shown),
            reason: settled?.isOther == true ? nil : state.answers[item.id]?.answer.reason.flatMap(Moderation.shown),
            evidence: settled?.isOther == true
              ? []
              : (state.citations[item.id] ?? []).filter { $0.says.map { Moderation.shown($0) != nil } ?? true }
                .map { $0.inWords(facts.name) },
            settled: (settled?.settlement.text).flatMap(Moderation.shown)
          )
        }
      )
    }
    self.init(
      heading: unit.heading,
      reference: journal.name.reference,
      whole: unit.wholeTitle,
      round: round.title,
      roundName: round.id,
      actedFor: unit.actedFor,
      safetyQuestion: unit.safetyQuestion,
      team: state.opening?.team ?? "",
      auditor: round.namesAuditor ? state.signature?.name : nil,
      signed: Moment(state.signature?.at ?? .distantPast),
      code: moderation.pageCode,
      overall: graded(""),
      goodPractice: state.goodPractice.map(\.text).compactMap(Moderation.shown),
      actions: moderation.actions(after: followUp),
      safety: state.safety?.answer,
      isConcernRaisedSince: moderation.isConcernRaisedSince,
      sameDayRoute: try workspace.settings().sameDayRoute,
      sections: sections,
      replies: state.feedbackReplies.filter { Moderation.areShown([$0.from, $0.text]) }
        .map { Reply(from: $0.from, at: Moment($0.at), text: $0.text) }
    )
  }
}

extension Moderation {
  /// The actions of every signed audit of the case, those of the audit that counts first, and each once.
  ///
  /// What is noted twice in the same words for the same day is one thing to do, and open until each is said to be done.
  fileprivate func actions(after followUp: FollowUp) -> [Feedback.Action] {
    Self.once(
      withActions.flatMap { journal in
        let noted = journal.state.childActions.filter { Self.areShown($0.action.texts) }.map { noted in
          let name = journal.name
          let standing = followUp.standing(
            ofAction: AuditEntryName(
              round: name.round,
              case: name.reference,
              auditor: name.auditor,
              number: noted.number
            )
          )
          return Feedback.Action(noted.action, done: standing.done, verified: standing.verification?.on)
        }
        // What one auditor wrote twice was noted by one.
        return Self.once(noted).map { Feedback.Action($0.action, done: $0.done, verified: $0.verified) }
      }
    )
  }

  /// The same actions, each once, in the order in which they were first noted.
  private static func once(_ actions: [Feedback.Action]) -> [Feedback.Action] {
    actions.reduce(into: []) { kept, next in
      guard
        let place = kept.firstIndex(where: { $0.action.hasWords(of: next.action) && $0.action.due == next.action.due })
      else {
        kept.append(next)
        return
      }
      kept[place].noted += 1
      if next.done == nil { (kept[place].done, kept[place].verified) = (nil, nil) }
      if next.verified == nil { kept[place].verified = nil }
    }
  }

  /// The audits of the case whose actions are on the page: the one that counts, then the others that are signed.
  fileprivate var withActions: [Journal] {
    [counted] + journals.filter { $0.name != counted.name && $0.state.isSigned }
  }

  /// A text as the page has it: nothing where it is headed as a concern, which is followed up by a route of its own.
  fileprivate static func shown(_ text: String) -> String? { WalkWords.isHeadedAsConcern(text) ? nil : text }

  /// Whether what stands on the page together may: one text of it that is headed as a concern keeps all of it off.
  fileprivate static func areShown(_ texts: [String]) -> Bool { texts.allSatisfy { shown($0) != nil } }

  /// What whoever makes the page is told of texts that are left off it because they are headed as a concern; nothing where none is.
  public var saidOfWhatIsLeftOff: String? {
    let state = counted.state
    let settled = state.settledAnswers.values.map(\.settlement.text) + state.settledGrades.values.map(\.settlement.text)
    let alone: [[String]] = [
      state.comments.values.joined().map(\.text), state.answers.values.compactMap(\.answer.reason),
      state.citations.values.joined().compactMap(\.says), state.goodPractice.map(\.text),
      state.grades.filter { state.countedGrades[$0.key] != nil }.values.compactMap(\.reason), settled,
    ]
    let count = (alone.joined().map { [$0] } + withActions.flatMap(\.state.childActions).map(\.action.texts))
      .count { !Self.areShown($0) }
    let replies = keptReplies.count(where: \.tellsNobody)
    let said = [
      Self.leftOff(count, "text of the audit", "it has to begin otherwise"),
      Self.leftOff(replies, "reply that was kept", "it stays where the case is moderated"),
    ]
    let all = said.compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  private static func leftOff(_ count: Int, _ noun: String, _ otherwise: String) -> String? {
    guard count > 0 else { return nil }
    return count == 1
      ? "A \(noun) begins as a concern does. It is not on the page, and tells nobody: if it is one, raise it; if not, \(otherwise)."
      : "\(count) \(plural(noun)) begin as a concern does. They are not on the page, and tell nobody: if one is a concern, raise "
        + "it; if not, \(otherwise)."
  }

  private static func plural(_ noun: String) -> String {
    noun.hasPrefix("reply") ? "replies\(noun.dropFirst(5))" : "texts\(noun.dropFirst(4))"
  }

  /// Whether somebody raised a concern on the case, which stands, after its auditor said whether the child is safe.
  fileprivate var isConcernRaisedSince: Bool {
    guard let safety = counted.state.safety, safety.answer != .no else { return false }
    return journals.contains { journal in
      journal.state.concerns.contains {
        journal.name == counted.name ? $0.number > safety.number : $0.at > safety.at
      }
    }
  }
}

extension AuditState {
  /// The comments on an item that speak of the answer that stands.
  ///
  /// What was written of a shortcoming is no praise once the answer is *met*, nor what was written of *met* a shortcoming; between two
  /// answers that both fall short, or both do not, it holds.
  func commentsOfTheAnswer(to item: String) -> [Remark] {
    let standing = answers[item]?.outcome
    let others = commentsOnOtherAnswers(to: item).filter { remark in
      outcome(of: item, before: remark.number).map { $0.isShort != standing?.isShort } ?? false
    }
    return (comments[item] ?? []).filter { remark in !others.contains { $0.number == remark.number } }
  }
}

extension Outcome {
  /// Whether something is left to do.
  fileprivate var isShort: Bool { isCounted && self != .met }
}

extension StandingSettlement {
  /// Whether something else counts than what the auditor signed.
  fileprivate var isOther: Bool { settled != original }
}

extension ChildAction {
  /// Everything that somebody wrote of it.
  var texts: [String] { [text] + [who, when].compactMap(\.self) }
}
