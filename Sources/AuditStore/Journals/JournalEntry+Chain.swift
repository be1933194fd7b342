import AuditDocuments

extension JournalEntry: EventEntry {
  static let file = ChainedFile(
    name: "the journal",
    format: "caseaudit-journal/1",
    formatNoun: "format of a journal",
    sizeLimit: Journal.sizeLimit,
    lineLimit: 1 << 20,
    notWhole: "the line is not a whole line of a journal",
    changedHint: "Bring the journal back from a backup; the lines before this one can be used.",
    tornHint: "Nothing before it is lost. Opening the audit sets it aside; the last answer may have to be given again."
  )

  /// Who speaks where those who work with the child do: their role stands in the entry, and nobody's name.
  static let worker = "worker"

  /// Why somebody cannot have written an event in a journal; nil when that can be.
  static func objection(
    toAuthor author: String,
    of event: JournalEvent,
    in name: JournalName
  ) -> (what: String, hint: String)? {
    if event.isWorkers {
      return author == worker
        ? nil : ("the reply is by \(Problem.quote(author)), not by '\(worker)'", "Write in a journal of one’s own.")
    }
    return switch (event.isModerators, author == name.auditor) {
    case (true, true): ("the entry settles the audit, and is by its own auditor", "Have somebody else moderate it.")
    case (true, false) where !SafeName.isAuditor(author):
      ("\(Problem.quote(author)) cannot be the name of a moderator", SafeName.auditorHint)
    case (false, false):
      (
        "the entry is by \(Problem.quote(author)), not by \(Problem.quote(name.auditor))",
        "Write in a journal of one’s own."
      )
    default: nil
    }
  }

  /// Why the entry cannot be the next one of an audit that stands so, with what to do; nil when it can.
  func objection(on line: ChainedLine, of name: JournalName, after state: AuditState) -> (what: String, hint: String)? {
    let misplaced = "Put the journal back where it was, under the name it had."
    if let objection = objection(standingOn: line) { return objection }
    if let objection = Self.objection(toAuthor: by, of: event, in: name) {
      return event.isModerators || event.isWorkers ? objection : (objection.what, misplaced)
    }
    if case .opened(let opening) = event, opening.reference != name.reference || opening.round != name.round {
      let told = "\(opening.round)/\(opening.reference)"
      return ("the journal is of \(Problem.quote(told)), not of what its file is called", misplaced)
    }
    return state.objection(to: event, head: line.previous ?? Chain.start).map {
      ($0.what, "The program writes no such line. \(Self.file.changedHint)")
    }
  }
}
