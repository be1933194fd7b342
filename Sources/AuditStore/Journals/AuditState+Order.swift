extension AuditState {
  /// Why an event cannot come next, as the first line of a problem, with what to do; nil when it can.
  func objection(to event: JournalEvent, head: String) -> (what: String, hint: String)? {
    if case .opened = event {
      return opening == nil ? nil : ("the audit is open already", "Go on with it as it is.")
    }
    guard opening != nil else { return ("the journal does not begin with 'opened'", "Open the audit first.") }
    // What is said of a child's safety is taken at any time.
    if case .concernRaised = event { return nil }
    if case .concernRetracted(let number, _) = event {
      return concerns.contains { $0.number == number }
        ? nil : ("there is no concern under number \(number) that stands", "Name the line of a concern that stands.")
    }
    if recusal != nil { return ("the auditor has stepped back from this audit", "Allocate the case to someone else.") }
    switch event {
    case .reopened:
      return isSigned ? nil : ("the audit is not signed, so it cannot be opened again", "Go on with it as it is.")
    case .signed(_, let over, _) where over != head && !isSigned:
      return ("the signature is not over the head of the journal", "Sign the audit as it stands.")
    case .undone(let number) where !isSigned && undoable.last(where: { $0.number == number }) == nil:
      return ("there is nothing to undo under number \(number)", "Undo an entry that stands.")
    default:
      return isSigned ? ("the audit is signed", "Open it again first, with a reason.") : nil
    }
  }
}
