import AuditActions
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// What an audit changes for its child.
extension AuditSession {
  /// What became of words that answer what an action left open.
  public struct CompletedAction: Hashable, Sendable {
    /// The action as it is kept now.
    public var action: ChildAction
    /// What is doubtful about the day that the words name; where the action is what it was, nothing was kept then.
    public var doubt: DayDoubt?
    /// Whether the words say too little, so that it is left open.
    public var saysTooLittle = false
    /// Whether the words are an action of their own, where who does this one was asked; nothing was kept then.
    public var isAnotherAction = false
  }

  /// Keeps something that is to be done for the child, before anything that it leaves open is asked for.
  ///
  /// - Returns: the action; nil where the words say too little to be kept.
  /// - Throws: what keeps it off the disk.
  public func note(action words: String, at moment: Date) throws(Problems) -> ChildAction? {
    guard !ChildAction.saysTooLittle(words, of: .what) else { return nil }
    let action = ChildAction(noted: words, on: EnglandDay.of(moment))
    try record(.actionNoted(action), at: moment)
    return action
  }

  /// The place, from 1, of an action that is noted already in these words; nil where none is.
  public func place(ofAction words: String) -> Int? {
    writer.state.childActions.firstIndex { ChildAction.isSame($0.action.text, words) }.map { $0 + 1 }
  }

  /// Keeps the answer to what an action left open in the place of the action; nothing where the words are empty.
  ///
  /// - Parameters:
  ///   - action: the action as it stands in the entry.
  ///   - entry: the number of the entry that noted it; the last where it is nil.
  ///   - aspect: what was left open.
  ///   - words: the answer.
  ///   - keepsDoubtful: whether a time that is no clear day is kept as it was written, as it is from a file; never one that cannot be meant.
  ///   - moment: now.
  /// - Returns: the action as it is kept now, and what is wrong with the words.
  /// - Throws: what keeps it off the disk.
  public func complete(
    _ action: ChildAction,
    entry: Int? = nil,
    _ aspect: Aspect,
    saying words: String,
    keepingDoubtful keepsDoubtful: Bool = false,
    at moment: Date
  ) throws(Problems) -> CompletedAction {
    if aspect == .who, ChildAction.readsAsAction(words) {
      return CompletedAction(action: action, isAnotherAction: true)
    }
    let isSaid = !ChildAction.saysTooLittle(words, of: aspect)
    let day = EnglandDay.of(moment)
    let named = isSaid ? action.naming(aspect, as: words, on: day) : action
    let doubt = isSaid && aspect == .when ? named.doubt(on: day) : nil
    if let doubt, !keepsDoubtful || !doubt.mayBeMeant { return CompletedAction(action: action, doubt: doubt) }
    if named != action, let number = entry ?? writer.state.childActions.last?.number {
      try record(.undone(number: number), at: moment)
      try record(.actionNoted(named), at: moment)
    }
    return CompletedAction(action: named, doubt: doubt, saysTooLittle: !isSaid && !words.isEmpty)
  }
}
