import AuditDocuments
import AuditRules
import AuditStore
import AuditSummaries

extension Visit {
  /// The round that the address names.
  func round() throws(Problems) -> Round { try workspace.round(parameter("round")) }

  /// Where the pages of a round are.
  static func address(round: String) -> String { "/rounds/\(FormText.encoded(round))" }

  /// Where the pages of the round of this address are.
  var roundAddress: String { Self.address(round: parameter("round")) }

  /// The day in England.
  func today() throws(Problems) -> Day {
    if let day = EnglandDay.of(moment) { return day }
    throw Problems([Problem("the server's clock is not set", file: "server", hint: "Ask whoever runs it to set it.")])
  }

  /// The cases of a round that whoever visits is to read, or began to, and has not signed: what others found on them is not shown
  /// until then.
  func blindCases(in round: Round) throws(Problems) -> Set<String> {
    try workspace.blindCases(of: person, in: round)
  }

  /// Does something with the journal of an audit while nobody else of this server writes to it.
  func withJournal<Result>(
    of name: JournalName,
    _ body: (JournalWriter) throws(Problems) -> Result
  ) throws(Problems) -> Result {
    let place = Self.address(round: name.round, case: name.reference) + "\n" + name.auditor
    return try site.turnstile.pass(place) { () throws(Problems) -> Result in
      try body(try JournalWriter.open(name, in: workspace))
    }
  }

  /// Does something with the journal of the action plan while nobody else of this server writes to it.
  func withActionJournal<Result>(
    _ body: (ActionJournalWriter) throws(Problems) -> Result
  ) throws(Problems) -> Result {
    try site.turnstile.pass("actions") { () throws(Problems) -> Result in
      try body(try ActionJournalWriter.open(workspace))
    }
  }

  /// What is said where something was kept just now, which the address then ends in.
  func done(_ words: [String: String]) -> String? { request.query["done"].flatMap { words[$0] } }
}
