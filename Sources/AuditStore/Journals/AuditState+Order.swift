extension AuditState {
  /// Why an event cannot come next, as the first line of a problem, with what to do; nil when it can.
  func objection(to event: JournalEvent, head: String) -> (what: String, hint: String)? {
    if case .opened = event {
      // A concern that was raised before the audit began opened the journal: it is opened again by the audit, of the extract of then.
      return isBegun ? ("the audit is open already", "Go on with it as it is.") : nil
    }
    guard opening != nil else { return ("the journal does not begin with 'opened'", "Open the audit first.") }
    // What is said of a child's safety is taken at any time.
    if case .concernRaised = event { return nil }
    if case .concernRetracted(let number, _) = event {
      return concerns.contains { $0.number == number }
        ? nil : ("there is no concern under number \(number) that stands", "Name the line of a concern that stands.")
    }
    if case .feedbackReplied = event {
      return isSigned ? nil : ("the audit is not signed", "Its page is given out when it is; then reply to that.")
    }
    if recusal != nil { return ("the auditor has stepped back from this audit", "Allocate the case to someone else.") }
    if let objection = objection(toModeration: event) { return objection }
    switch event {
    case .answerSettled, .gradeSettled, .replied: return nil
    case .reopened where isModerated:
      return (
        "a moderator has settled this audit, so it cannot be opened again",
        "Reply to what was settled, or ask the moderator to look again."
      )
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

  /// Why a moderator cannot settle this now, or an auditor reply; nil where that can be or where it is about something else.
  private func objection(toModeration event: JournalEvent) -> (what: String, hint: String)? {
    switch event {
    case .answerSettled, .gradeSettled, .replied:
      guard let signature else { return ("the audit is not signed", "Moderate it when its auditor has signed it.") }
      switch event {
      case .answerSettled(let settlement):
        return objection(
          to: settlement,
          standing: signature.dormant.contains(settlement.subject) ? nil : countedOutcome(of: settlement.subject),
          missing: "the audit has no answer to this question that counts"
        )
      case .gradeSettled(let settlement):
        return objection(
          to: settlement,
          // Also one that counts nowhere: what was settled once is read as it was.
          standing: keptGrade(of: settlement.subject),
          missing: "the audit has no grade of this section"
        )
      default:
        return isModerated ? nil : ("nothing was settled of this audit", "There is nothing to reply to.")
      }
    default: return nil
    }
  }

  private func objection<Value>(
    to settlement: Settlement<Value>,
    standing: Value?,
    missing: String
  ) -> (what: String, hint: String)? {
    guard let standing else { return (missing, "Settle what the auditor signed.") }
    guard standing == settlement.was else {
      return ("something else stands by now than what was to be settled", "Look at the case again, then settle it.")
    }
    return nil
  }
}
