import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// Scores one case, question by question: a line in, blocks of words and the next prompt out.
///
/// It knows neither terminal nor clock. Everything kept is on disk before the turn that says so is returned.
public struct Walk {
  /// What happens after a line was dealt with.
  enum Step {
    /// Go back to where the auditor was before words were asked for or read back.
    case again
    /// Show and ask this question.
    case ask(ChecklistItem)
    /// Ask whether an answer stands that a rule's finding differs from.
    case keep(ChecklistItem)
    /// Ask for a word on an answer that limits the grade.
    case explain(ChecklistItem)
    /// Ask for words that a key began.
    case words(WalkWords, ChecklistItem?)
    /// Read a line back before anything of it is kept.
    case readBack(line: String, WalkMeaning?, ChecklistItem)
    /// Read a concern back before it is kept for good.
    case concern(String, ChecklistItem?, line: String)
    /// Ask for the same thing again, without showing anything again.
    case wait(WalkPrompt)
    /// Ask the next question without an answer.
    case next
    /// List the dates that are to be confirmed; go on from there.
    case dates
    /// Show the answers.
    case check
    /// Ask for the first grade of those that are left, then for the signature.
    case grades
    /// Ask what is to be done for the child.
    case childActions
    /// Ask whether the child is safe today.
    case safety
    /// Ask for the name that signs.
    case signature
    /// Read back who signs what.
    case signing(name: String)
    /// End.
    case end(WalkEnding)
  }

  /// The audit in hand.
  public let session: AuditSession
  let screen: WalkScreen

  /// What the walk waits for; nothing before it begins and after it ended.
  private(set) var prompt: WalkPrompt?
  /// What this turn shows so far.
  private var shown: [WalkBlock] = []

  /// Questions left for later in this sitting; they come back before the answers are checked.
  var later: [String] = []
  /// Questions in the order in which they were shown, for `b`.
  var trail: [String] = []
  /// The numbered rows on the screen, which `e` cites: those of the question, or of the last search.
  var rows: [EvidenceChoice.Row] = []
  /// Whether the dates are confirmed on the way to checking the answers.
  var isChecking = false
  /// Whether the list of dates comes back once the one that was picked is answered.
  var isConfirming = false
  /// The entry of the concern that was said last not to be undone.
  var toldOfConcern: Int?
  /// Entries of actions that came in one paste, and are undone together.
  var keptTogether: Set<Int> = []
  /// The words that were asked for when a concern was typed instead; they are asked for again once that is settled.
  var putOff: WalkPrompt?
  /// Sections still to be graded in this sitting; the whole file is the empty one.
  var ungraded: [String] = []
  /// Where the auditor was before words were asked for or read back.
  private var resume: WalkPrompt?

  /// Makes a walk of an audit that has begun.
  public init(_ session: AuditSession) {
    self.session = session
    screen = WalkScreen(session)
  }

  /// Shows the case and asks the first thing.
  public mutating func start() throws(Problems) -> WalkTurn {
    show(screen.opening)
    let shown = session.checklist.unit == .caseFile ? "the case: who, and everything dated" : "everything dated"
    show(WalkBlock(.opening, "x shows \(shown) in one list with its gaps."))
    show(WalkBlock(.opening, "Type a number to answer; ? lists the keys; q stops and keeps everything."))
    return try turn(.dates)
  }

  /// Deals with what the auditor typed; what it keeps is kept with the time `moment`.
  public mutating func take(_ input: WalkInput, at moment: Date) throws(Problems) -> WalkTurn {
    switch input {
    case .end, .interrupted:
      if let held = prompt?.held { say(held) }
      return try turn(.end(input == .end ? .stopped : .interrupted))
    case .lines(let lines): return try turn(try kept(of: lines.joined(separator: "\n"), at: moment))
    case .unreadable(let why):
      say(why)
      guard let prompt else { return try turn(.end(.stopped)) }
      return WalkTurn(blocks: taken(), next: .asks(prompt))
    case .line(let line): return try turn(try kept(of: line, at: moment))
    }
  }

  /// Deals with a line, and says of what is kept of it where it tells nobody of a concern.
  private mutating func kept(of line: String, at moment: Date) throws(Problems) -> Step {
    let before = session.writer.entries.count
    // Enter pressed twice, or a space before it, is Enter.
    let step = try deal(with: line.allSatisfy(\.isWhitespace) ? "" : line, at: moment)
    sayWhatTellsNobody(since: before)
    return step
  }

  /// Adds blocks to what this turn shows.
  mutating func show(_ blocks: [WalkBlock]) { shown += blocks }

  /// Adds a block to what this turn shows.
  mutating func show(_ block: WalkBlock) { shown.append(block) }

  /// Says something about what was typed.
  mutating func say(_ text: String) { shown.append(WalkBlock(.reply, text)) }

  private mutating func deal(with line: String, at moment: Date) throws(Problems) -> Step {
    guard let prompt else { return .end(.stopped) }
    if !prompt.isDetour { (resume, putOff) = (prompt, nil) }
    if let step = concern(in: line, at: prompt) { return step }
    // A text of several lines is words, whatever its first sign is.
    if line.contains("\n"), !prompt.takesWords {
      if let item = prompt.question.flatMap(session.checklist.item) { return .readBack(line: line, nil, item) }
      say("Several lines came at once, and there is no question here that they could be kept with. Nothing was kept.")
      return .wait(prompt)
    }
    switch prompt {
    case .dates(let ids): return try confirm(line, ids.compactMap(session.checklist.item), at: moment)
    case .question(let id, let isAnswered): return try reply(line, isAnswered: isAnswered, at: id, at: moment)
    case .keep(let id): return try keep(line, at: id, at: moment)
    case .limiting(let id): return try explain(line, at: id, at: moment)
    case .words(let words, let id): return try take(words: line, for: words, at: id, at: moment)
    case .readBack(let id, let first, let meaning): return try settle(line, first, meaning, at: id, at: moment)
    case .concern(let text, let id, let first): return try settle(line, concern: text, first, at: id, at: moment)
    case .check(let isReady): return try afterCheck(line, isReady: isReady, at: moment)
    case .grade(let section, _, let standing): return try grade(line, section, standing: standing, at: moment)
    case .gradeMeant(let section, let grade, let reason):
      return try settle(line, section, grade, reason: reason, at: moment)
    case .childAction: return try note(action: line, at: moment)
    case .actionLines(let lines): return try settle(line, lines, at: moment)
    case .childActionAspect(let action, let aspect): return try complete(action, aspect, line, at: moment)
    case .safety(let standing): return try answer(safety: line, standing: standing, at: moment)
    case .signature: return try name(line, at: moment)
    case .signing(let name): return try sign(line, name, at: moment)
    }
  }

  /// Takes steps until the walk waits for a line or is over.
  private mutating func turn(_ first: Step) throws(Problems) -> WalkTurn {
    var step = first
    while true {
      if case .end(let ending) = step {
        if ending != .signed { show(screen.goodbye) }
        prompt = nil
        return WalkTurn(blocks: taken(), next: .ended(ending))
      }
      guard let asks = advance(&step) else { continue }
      prompt = asks
      return WalkTurn(blocks: taken(), next: .asks(asks))
    }
  }

  private mutating func taken() -> [WalkBlock] {
    defer { shown = [] }
    return shown
  }

  /// One step: the prompt to wait at, or nothing and the step that comes after it.
  private mutating func advance(_ step: inout Step) -> WalkPrompt? {
    switch step {
    case .end: break
    case .next:
      let returns = isConfirming && session.toConfirm.contains { !later.contains($0.id) }
      step = returns ? .dates : nextQuestion().map(Step.ask) ?? .check
    case .again: step = returning()
    case .wait(let prompt): return prompt
    case .ask(let item):
      if trail.last != item.id { trail.append(item.id) }
      rows = screen.rows(item)
      show(screen.question(item))
      return asking(item)
    case .keep(let item): return .keep(item: item.id)
    case .explain(let item):
      say("This question limits the grade, so it needs a comment or cited evidence.")
      return .limiting(item: item.id)
    case .words(let words, let item): return .words(words, item: item?.id)
    case .readBack(let line, let meaning, let item):
      say(meaning?.question ?? "That is neither an answer nor a key: \"\(line)\"")
      // It may be on a concern, and no heading says so.
      let words = line.lowercased()
      if meaning == nil, ["concern", "safeguard", "unsafe", "at risk"].contains(where: words.contains) {
        say("If it says that \(session.checklist.unit.child) may be unsafe, f and the words raise it as a concern.")
      }
      return .readBack(item: item.id, line: line, meaning: meaning)
    case .concern(let text, let item, let line):
      say(WalkScreen.readBack(concern: text, of: session.checklist.unit))
      return .concern(text, item: item?.id, line: line)
    case .dates:
      let items = session.toConfirm.filter { !later.contains($0.id) }
      isConfirming = !items.isEmpty
      guard isConfirming else {
        step = isChecking ? .check : .next
        break
      }
      show(screen.confirmation(items))
      return .dates(items.map(\.id))
    case .check:
      isChecking = !session.toConfirm.isEmpty && later.isEmpty
      guard !isChecking else {
        step = .dates
        break
      }
      show(screen.checkAnswers)
      return .check(isReady: session.unanswered.isEmpty && session.withoutEvidence.isEmpty)
    case .grades:
      guard let section = ungraded.first else {
        step = .childActions
        break
      }
      show(screen.grading(section))
      return .grade(section: section, title: screen.title(section), standing: screen.standingGrade(section))
    case .childActions:
      // What was noted just now was said to be kept.
      if prompt?.isAboutAnAction != true { show(screen.childActions) }
      return .childAction(of: session.checklist.unit, isMore: !session.writer.state.childActions.isEmpty)
    case .safety:
      show(screen.safety)
      return .safety(standing: session.writer.state.safety?.answer)
    case .signature:
      let hindrances = session.hindrances
      guard hindrances.isEmpty else {
        say("Not ready to sign: \(hindrances.joined(separator: "; ")).")
        step = .check
        break
      }
      return .signature
    case .signing(let name):
      show(screen.signing(name))
      return .signing(name: name)
    }
    return nil
  }

  /// The prompt at a question.
  private func asking(_ item: ChecklistItem) -> WalkPrompt {
    .question(item: item.id, isAnswered: session.outcomes[item.id] != nil)
  }

  /// Back to where the auditor was, or on where the word that was owed there has been given.
  private mutating func returning() -> Step {
    if let asked = putOff {
      putOff = nil
      return .wait(asked)
    }
    return switch resume {
    case .question(let id, _): session.checklist.item(id).map { .wait(asking($0)) } ?? .next
    case .limiting(let id): session.withoutEvidence.contains { $0.id == id } ? resume.map(Step.wait) ?? .next : .next
    case .dates: .dates
    case .safety: .safety
    case let prompt?: .wait(prompt)
    case nil: .next
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
}
