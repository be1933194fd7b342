import AuditChecklists
import AuditRules
import AuditStore
import Foundation

/// Words of an audit that are headed as a concern and were kept as something else, which tells nobody.
public struct UnheardRemark: Hashable, Sendable {
  /// What they were kept as, such as a comment.
  public let called: String
  /// The question that they stand at, where they stand at one; identifier of the item.
  public let item: String?
  /// When they were kept.
  public let at: Date
  /// The number of their entry.
  let number: Int
  /// The words.
  let text: String

  /// Whether they came after so many entries, and stood in none of those.
  func isNew(since count: Int, in session: AuditSession) -> Bool {
    number > count && !session.writer.entries.prefix(count).contains { $0.event.remark?.texts.contains(text) == true }
  }
}

extension AuditSession {
  /// The words that stand in the audit, are headed as a concern and tell nobody, in the order in which they were kept.
  ///
  /// None of those is among them that stood before the last concern was raised. A terminal and a browser say of the same words that
  /// they tell nobody.
  public var unheard: [UnheardRemark] {
    let state = writer.state
    let raised = state.concerns.last?.number ?? 0
    let standing = Set(state.undoable.map(\.number))
    let replaced = state.undoable.reduce(into: [String: Int]()) { last, entry in
      if let subject = entry.event.subjectOfOne { last[subject] = entry.number }
    }
    return writer.entries.compactMap { entry in
      guard entry.number > raised, let kept = entry.event.remark,
        let text = kept.texts.first(where: WalkWords.isHeadedAsConcern),
        standing.contains(entry.number) || !entry.event.isUndoable,
        entry.event.subjectOfOne.map({ replaced[$0] == entry.number }) ?? true
      else { return nil }
      return UnheardRemark(
        called: kept.called,
        item: entry.event.item,
        at: entry.at,
        number: entry.number,
        text: text
      )
    }
  }
}

extension WalkScreen {
  /// What is said of words that tell nobody, with where they stand.
  public func words(on unheard: UnheardRemark) -> String {
    let place = unheard.item.flatMap(session.checklist.item).map { " at question \(number(of: $0))" } ?? ""
    return "The \(unheard.called)\(place) begins as a concern does, and tells nobody: if it is one, raise it."
  }
}

extension JournalEvent {
  /// Words that are kept as something else than a concern, and what they are called; nothing where there are none.
  var remark: (called: String, texts: [String])? {
    switch self {
    case .answered(let answer): answer.reason.map { ("reason", [$0]) }
    case .commented(_, let text): ("comment", [text])
    case .cited(_, _, let says): says.map { ("evidence", [$0]) }
    case .goodPractice(let text, _): ("note of good practice", [text])
    case .actionNoted(let action): ("action", action.texts)
    case .graded(_, _, let reason, _): reason.map { ("reason for the grade", [$0]) }
    case .reopened(let reason): ("reason for opening the audit again", [reason])
    case .recused(let reason): ("reason for stepping back", [reason])
    case .concernRetracted(_, let reason): ("reason why a concern was a mistake", [reason])
    default: nil
    }
  }

  /// What can stand only once, of which the last entry holds: an answer by its item, a grade by its section.
  fileprivate var subjectOfOne: String? {
    switch self {
    case .answered(let answer): "answer \(answer.item)"
    case .graded(let section, _, _, _): "grade \(section)"
    default: nil
    }
  }

  /// Whether it can be taken back.
  fileprivate var isUndoable: Bool {
    switch self {
    case .reopened, .recused, .concernRetracted: false
    default: true
    }
  }
}
