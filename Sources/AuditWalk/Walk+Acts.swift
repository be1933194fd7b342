import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Does what a letter stands for, with the words behind it; of a line that can be kept nowhere nothing is lost.
  mutating func act(
    _ key: WalkKey,
    _ typed: String,
    at item: ChecklistItem,
    line: String,
    at moment: Date
  ) throws(Problems) -> Step {
    switch key {
    case .evidence: return try words(typed, for: .evidence(rows: rows.count), at: item, at: moment)
    case .comment: return try words(typed, for: .comment, at: item, at: moment)
    case .goodPractice: return try words(typed, for: .goodPractice, at: item, at: moment)
    case .concern: return .words(.concern(of: session.checklist.unit), item)
    case .overrule:
      guard session.hasSeenFinding(of: item) || item.answeredByRule,
        session.differing.contains(where: { $0.id == item.id })
      else {
        say("No finding was shown here that differs from your answer, so there is none to be called wrong.")
        return typed.isEmpty ? .again : .readBack(line: line, nil, item)
      }
      return try words(typed, for: .overrule, at: item, at: moment)
    case .search where Self.isSentence(typed) && session.facts(with: typed).isEmpty:
      say(session.nothingFound)
      return .readBack(line: line, nil, item)
    case .search: return try words(typed, for: .search, at: item, at: moment)
    case .jump: return try words(typed, for: .jump(questions: session.checklist.items.count), at: item, at: moment)
    case .why:
      show(screen.why(item))
      return .again
    case .file:
      show(CasePage(session.caseFile, unit: session.checklist.unit).blocks)
      return .again
    case .more:
      rows = screen.rows(item)
      show(screen.question(item, all: true))
      return .again
    case .back:
      if trail.count > 1 { trail.removeLast() }
      return lastShown ?? .again
    case .later:
      if session.outcomes[item.id] == nil { later = later.filter { $0 != item.id } + [item.id] }
      return .next
    case .undo: return try undo(at: moment).map(Step.ask) ?? .again
    case .check: return .check
    case .quit: return .end(.stopped)
    case .help:
      show(WalkKey.list(of: session.checklist.unit))
      return .again
    }
  }

  /// Whether words that were to be searched for are more than anybody searches for, and so may have been meant to be kept.
  private static func isSentence(_ words: String) -> Bool { words.split(whereSeparator: \.isWhitespace).count > 3 }

  /// The question that was shown last.
  var lastShown: Step? { trail.last.flatMap(session.checklist.item).map(Step.ask) }

  /// Words typed after a key are dealt with; where there are none, they are asked for.
  private mutating func words(
    _ typed: String,
    for words: WalkWords,
    at item: ChecklistItem,
    at moment: Date
  ) throws(Problems) -> Step {
    typed.isEmpty ? .words(words, item) : try take(words: typed, for: words, at: item.id, at: moment)
  }

  /// Takes back the last thing kept, and gives the question it was on.
  mutating func undo(at moment: Date) throws(Problems) -> ChecklistItem? {
    guard !leavesAConcern() else { return nil }
    guard let entry = try session.writer.undoLast(at: moment) else {
      say("There is nothing to undo.")
      return nil
    }
    say(screen.undone(entry))
    while keptTogether.contains(entry.number), let last = session.writer.state.lastUndoable,
      keptTogether.contains(last.number), let other = try session.writer.undoLast(at: moment)
    {
      say(screen.undone(other))
    }
    return entry.event.item.flatMap(session.checklist.item)
  }
}

extension WalkScreen {
  /// What is said of an entry that was taken back.
  public func undone(_ entry: JournalEntry) -> String {
    "Undone: \(entry.event.inWords)\(subject(of: entry.event).map { ", \"\($0)\"" } ?? "")."
  }

  /// What an entry was on: its question, what was graded, or what was to be done.
  private func subject(of event: JournalEvent) -> String? {
    if case .actionNoted(let action) = event { return action.inWords }
    if case .graded(let section, _, _, _) = event { return title(section) }
    return event.item.flatMap(session.checklist.item)?.question
  }
}

extension JournalEvent {
  /// What happened, in words that give nothing of it away.
  var inWords: String {
    switch self {
    case .opened: "opened"
    case .answered(let answer): "the answer \(answer.outcome.inWords)"
    case .commented: "a comment"
    case .cited: "a citation"
    case .undone: "an undoing"
    case .concernRaised: "a concern"
    case .concernRetracted: "the retraction of a concern"
    case .goodPractice: "a note of good practice"
    case .actionNoted: "an action"
    case .safetyAnswered(let answer): "the answer \(answer.inWords) on safety"
    case .graded(_, let grade, _, _): "the grade \(grade.inWords)"
    case .signed: "the signature"
    case .reopened: "the reopening"
    case .recused: "stepping back"
    case .answerSettled, .gradeSettled: "what a moderator settled"
    case .replied, .feedbackReplied: "a reply"
    }
  }
}
