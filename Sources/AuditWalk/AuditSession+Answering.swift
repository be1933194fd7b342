import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension AuditSession {
  /// What there is to say of an answer that was kept.
  public struct GivenAnswer: Hashable, Sendable {
    /// Whether what the rule finds is to be shown now: it was not seen before, and the round shows it after the answer.
    public var showsFinding: Bool
    /// Whether the rule finds otherwise; a rule that could see nothing differs from nothing.
    public var differs: Bool
    /// Whether the answer limits the grade and nobody has said a word on it yet.
    public var needsWord: Bool
  }

  /// Keeps an answer with the words that came with it; the one way in which a terminal and a browser answer a question.
  ///
  /// - Parameters:
  ///   - outcome: the answer.
  ///   - item: the question.
  ///   - words: a comment; where the answer overrules what dates decide, the reason for that.
  ///   - moment: now.
  /// - Returns: what there is to say of it; nil where nothing was kept, because an answer that overrules the dates needs a reason.
  /// - Throws: what keeps it off the disk.
  public func give(
    _ outcome: Outcome,
    to item: ChecklistItem,
    saying words: String,
    at moment: Date
  ) throws(Problems) -> GivenAnswer? {
    let finding = findings[item.id]
    let differs = finding.map { $0.outcome != .notSeen && $0.outcome != outcome } ?? false
    if item.answeredByRule, differs {
      guard !words.isEmpty else { return nil }
      try answer(item, outcome, reason: words, shown: .before, at: moment)
      return GivenAnswer(showsFinding: false, differs: false, needsWord: false)
    }
    let isKnown = hasSeenFinding(of: item)
    try answer(item, outcome, shown: timing(of: item), at: moment)
    if !words.isEmpty { try record(.commented(item: item.id, text: words), at: moment) }
    return GivenAnswer(
      showsFinding: round.suggestion == .after && !isKnown && finding != nil,
      differs: differs,
      needsWord: withoutEvidence.contains { $0.id == item.id }
    )
  }
}
