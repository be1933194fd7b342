import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

/// Scores one case, question by question; everything kept is on disk before the next question is shown.
struct Walk {
  /// How a walk ended.
  enum Ending {
    /// The audit is signed.
    case signed
    /// The auditor stopped, or the input ended; everything is kept.
    case stopped
    /// The auditor pressed Control-C; everything is kept.
    case interrupted
  }

  /// What happens after a line was dealt with.
  enum Step {
    /// Ask the same question again.
    case again
    /// Ask this question.
    case ask(ChecklistItem)
    /// Ask whether an answer stands that a rule's finding differs from.
    case confirm(ChecklistItem)
    /// Ask for a word on an answer that limits the grade.
    case explain(ChecklistItem)
    /// Ask the next question without an answer.
    case next
    /// Show the answers.
    case check
    /// End.
    case end(Ending)
  }

  let session: AuditSession
  let input: LineInput
  let screen: WalkScreen

  /// Questions left for later in this sitting; they come back before the answers are checked.
  var later: [String] = []
  /// Questions in the order in which they were shown, for `b`.
  var trail: [String] = []
  /// The numbered rows on the screen, which `e` cites: those of the question, or of the last search.
  var rows: [ListedFact] = []

  init(_ session: AuditSession, input: LineInput) {
    self.session = session
    self.input = input
    screen = WalkScreen(session: session)
  }

  /// Walks until the audit is signed or the auditor stops.
  mutating func run() throws(Problems) -> Ending {
    for line in screen.opening { Console.result(Console.wrap(line)) }
    Console.result("Type a number to answer; ? lists the keys; q stops and keeps everything.")
    var step = try confirmDates()
    while true {
      switch step {
      case .end(let ending):
        sayGoodbye(ending)
        return ending
      case .check: step = try checkAnswers()
      case .next:
        step = nextQuestion().map(Step.ask) ?? .check
      case .ask(let item):
        if trail.last != item.id { trail.append(item.id) }
        rows = screen.rows(item)
        Console.result(screen.question(item))
        step = try ask(item)
      case .confirm(let item): step = try askOnceMore(item)
      case .explain(let item): step = try askForEvidence(item)
      case .again:
        guard let item = trail.last.flatMap(session.checklist.item) else {
          step = .next
          continue
        }
        step = try ask(item)
      }
    }
  }

  /// The next question without an answer after the one last shown; those left for later come last.
  private mutating func nextQuestion() -> ChecklistItem? {
    let open = session.unanswered
    let fresh = open.filter { !later.contains($0.id) }
    guard !fresh.isEmpty else {
      guard let first = open.first(where: { later.contains($0.id) }) else { return nil }
      later.removeAll { $0 == first.id }
      return first
    }
    let order = session.asked.map(\.id)
    let here = trail.last.flatMap { order.firstIndex(of: $0) } ?? -1
    return fresh.first { (order.firstIndex(of: $0.id) ?? 0) > here } ?? fresh.first
  }

  /// Reads and deals with one line on a question.
  private mutating func ask(_ item: ChecklistItem) throws(Problems) -> Step {
    let isAnswered = session.outcomes[item.id] != nil
    let prompt =
      isAnswered ? "Enter goes on; answer again, 1 to 6; ? for the keys: " : "Answer, 1 to 6, or ? for the keys: "
    switch input.line(prompt) {
    case .end: return .end(.stopped)
    case .interrupted: return .end(.interrupted)
    case .text(""): return isAnswered ? .next : .again
    case .text(let typed): return try act(on: typed, at: item)
    }
  }

  private mutating func act(on typed: String, at item: ChecklistItem) throws(Problems) -> Step {
    guard let first = typed.first else { return .again }
    let rest = typed.dropFirst().drop { $0 == " " }
    let stands = typed.count == 1 || typed.dropFirst().first == " "
    if stands, let digit = first.wholeNumberValue, let choice = WalkScreen.digits.first(where: { $0.digit == digit }) {
      return try answer(item, choice.outcome, comment: String(rest))
    }
    guard let key = WalkKey(rawValue: Character(first.lowercased())), stands || key.takes != nil else {
      let keys = WalkKey.allCases.map { String($0.rawValue) }.joined(separator: " ")
      say("That is not an answer or a key. Answers: 1 to 6. Keys: \(keys). ? says what they do.")
      return .again
    }
    if !rest.isEmpty, key.takes == nil {
      say("The key \(key.rawValue) takes no words after it; nothing was done.")
      return .again
    }
    if !stands, key.takes != nil, key != .jump || rest.first?.isNumber != true {
      say("Put a space after the key: \(key.rawValue) \(typed.dropFirst()), or type ? for the keys.")
      return .again
    }
    return try act(key, String(rest), at: item)
  }

  /// Keeps an answer, then shows what the rule finds.
  private mutating func answer(
    _ item: ChecklistItem,
    _ outcome: Outcome,
    comment: String
  ) throws(Problems) -> Step {
    later.removeAll { $0 == item.id }
    let finding = session.findings[item.id]
    if item.answeredByRule, let finding, finding.outcome != outcome {
      guard let reason = try words(comment, prompt: "The dates say otherwise. Your reason: ") else { return .again }
      try session.answer(item, outcome, reason: reason, shown: .after)
      return .next
    }
    let shown = Suggestion.Shown(rawValue: session.round.suggestion.rawValue) ?? .after
    try session.answer(item, outcome, shown: shown)
    if !comment.isEmpty { try session.record(.commented(item: item.id, text: comment)) }
    let needsWord = session.withoutEvidence.contains { $0.id == item.id }
    if session.round.suggestion == .after, let finding {
      for line in screen.finding(item) { Console.result(line) }
      if finding.outcome != outcome {
        say("You answered \(outcome.inWords). It stands, unless you answer again.")
        return needsWord ? .explain(item) : .confirm(item)
      }
    }
    return needsWord ? .explain(item) : .next
  }

  /// After a finding that differs: Enter keeps the answer, anything else is dealt with as usual.
  private mutating func askOnceMore(_ item: ChecklistItem) throws(Problems) -> Step {
    switch input.line("Enter keeps it; or answer again, 1 to 6: ") {
    case .end: return .end(.stopped)
    case .interrupted: return .end(.interrupted)
    case .text(""): return .next
    case .text(let typed):
      // The same answer once more keeps it.
      let standing = WalkScreen.digits.first { $0.outcome == session.outcomes[item.id] }
      return standing.map { "\($0.digit)" } == typed ? .next : try act(on: typed, at: item)
    }
  }

  /// A limiting item that is not met or not evidenced needs a word; the answer itself is kept already.
  private mutating func askForEvidence(_ item: ChecklistItem) throws(Problems) -> Step {
    say("This question limits the grade, so it needs a comment (c WORDS) or cited evidence (e ROWS).")
    switch input.line("c WORDS, e ROWS, or Enter to do it later: ") {
    case .end: return .end(.stopped)
    case .interrupted: return .end(.interrupted)
    case .text(""): return .next
    case .text(let typed):
      let step = try act(on: typed, at: item)
      if case .again = step, session.hasEvidence(item) { return .next }
      return step
    }
  }

  /// Words typed after a key, or asked for; nothing when none were given.
  func words(_ typed: String, prompt: String) throws(Problems) -> String? {
    if !typed.isEmpty { return typed }
    guard case .text(let text) = input.line(prompt), !text.isEmpty else {
      say("Nothing typed, nothing kept.")
      return nil
    }
    return text
  }

  /// Says something about what was typed, below the question.
  func say(_ text: String) { Console.result(Console.wrap(text, indent: 2)) }

  private func sayGoodbye(_ ending: Ending) {
    guard ending != .signed else { return }
    let answered = session.asked.count - session.unanswered.count
    Console.result(
      Console.wrap(
        "Stopped. \(answered) of \(session.asked.count) answers are kept. To go on: caseaudit walk "
          + "\(session.caseFile.reference) --round \(session.round.id) --auditor \(session.auditor.id)"
      )
    )
  }
}
