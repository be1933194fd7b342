import AuditActions
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// What an audit changes for its child: what is to be done, and whether the child is safe today.
extension Walk {
  /// Deals with words where an action is asked for; Enter alone goes on.
  ///
  /// The action is kept before anything that it leaves open is asked for.
  mutating func note(action line: String, at moment: Date) throws(Problems) -> Step {
    guard !Self.goesOn(line) else { return .safety }
    if let step = try key(atAction: line, at: moment) { return step }
    guard let lines = ActionLines(line) else { return try note(oneAction: line, at: moment) }
    if lines.isUnclear { return readBack(lines) }
    return lines.each.count > 1
      ? try note(actions: lines.each, at: moment) : try note(oneAction: lines.each[0], at: moment)
  }

  private mutating func note(oneAction line: String, at moment: Date) throws(Problems) -> Step {
    if let place = session.place(ofAction: line) {
      say("That is noted already, as action \(place). Nothing more was kept.")
      return .childActions
    }
    if Self.answersSafety(line) {
      say("That answers whether \(session.checklist.unit.child) is safe, which is asked next. Nothing was kept.")
      return .childActions
    }
    guard let action = try session.note(action: line, at: moment) else {
      say("That says too little to be kept. Say what is to be done, or press Enter to go on.")
      return .childActions
    }
    return ask(action, action.missing, at: moment)
  }

  /// Whether a line goes on, by Enter or by a word for that: none of these is an action, nor who does one.
  private static func goesOn(_ line: String) -> Bool {
    line.isEmpty || goingOn.contains(EmptyWords.words(of: line).joined(separator: " "))
  }

  private static let goingOn: Set<String> = [
    "skip", "next", "done", "no more", "no more actions", "nothing more", "nothing else", "that is all", "thats all",
    "that s all", "finished", "end",
  ]

  /// Shows how lines would be kept, where it is not plain that each is an action.
  private mutating func readBack(_ lines: ActionLines) -> Step {
    say("Is each of these an action of its own?")
    show(lines.each.enumerated().map { WalkBlock(.answer, $1, mark: "\($0 + 1).") })
    return .wait(.actionLines(lines))
  }

  /// Settles whether lines that were read back are an action each.
  mutating func settle(_ line: String, _ lines: ActionLines, at moment: Date) throws(Problems) -> Step {
    switch line.lowercased() {
    case "":
      say("Nothing kept.")
      return .childActions
    case "y": return try note(actions: lines.each, at: moment)
    case "o": return try note(oneAction: lines.whole, at: moment)
    default:
      say("Your lines are still held, and what you typed now was not kept. Type y, o or press Enter.")
      return .wait(.actionLines(lines))
    }
  }

  /// Keeps several actions that came at once, each by itself, and says of each what it leaves open.
  private mutating func note(actions lines: [String], at moment: Date) throws(Problems) -> Step {
    keptTogether = []
    for line in lines {
      if let place = session.place(ofAction: line) {
        say("Noted already, as action \(place): \(line)")
      } else if let action = try session.note(action: line, at: moment) {
        if let number = session.writer.state.childActions.last?.number { keptTogether.insert(number) }
        let open = action.missing.map(\.asQuestion).joined(separator: " ")
        say("Kept as an action: \(action.inWordsWithDay)" + (open.isEmpty ? "" : " It leaves open: \(open)"))
      } else {
        say("That says too little to be kept: \(line)")
      }
    }
    return .childActions
  }

  /// Whether a line is an answer on safety with its number, such as `1 - yes`: it was meant for what is asked after the actions.
  private static func answersSafety(_ line: String) -> Bool {
    let words = EmptyWords.words(of: line)
    guard let first = words.first, let number = Int(first), SafetyToday.allCases.indices.contains(number - 1) else {
      return false
    }
    return words.dropFirst().elementsEqual(EmptyWords.words(of: SafetyToday.allCases[number - 1].inWords))
  }

  /// Deals with the answer to what an action left open; Enter alone leaves it open.
  mutating func complete(
    _ action: ChildAction,
    _ aspect: Aspect,
    _ line: String,
    at moment: Date
  ) throws(Problems) -> Step {
    if let step = try key(atAction: line, at: moment) { return step }
    let words = Self.goesOn(line) ? "" : line
    let completed = try session.complete(action, aspect, saying: words, keepingDoubtful: true, at: moment)
    if completed.isAnotherAction {
      say(
        "That reads as an action of its own, and was not kept. Say who does this one, or press Enter to leave it open; then note the "
          + "other."
      )
      return .wait(.childActionAspect(action, aspect))
    }
    if let doubt = completed.doubt {
      say(
        doubt.mayBeMeant
          ? "\(doubt.says), or press Enter to leave it as you wrote it."
          : "\(doubt.says), or press Enter to leave it open. Nothing was kept."
      )
      return .wait(.childActionAspect(completed.action, aspect))
    }
    if completed.saysTooLittle { say("That says too little to be kept, and is left open.") }
    let named = completed.action
    // Who may be answered by a day alone: then it is asked again.
    let isSaidOfAnother = aspect == .who && named != action && named.who == nil
    let rest = ChildAction.aspects.drop { $0 != aspect }.dropFirst(isSaidOfAnother ? 0 : 1)
    return ask(named, rest.filter(named.missing.contains), at: moment)
  }

  /// The first thing that an action leaves open comes back as a question; where nothing is left, the next action is asked for.
  private mutating func ask(_ action: ChildAction, _ left: [Aspect], at moment: Date) -> Step {
    if let aspect = left.first {
      if aspect == .when, let doubt = action.doubt(on: EnglandDay.of(moment)) {
        say("\(doubt.says), or press Enter to leave it open.")
      }
      return .wait(.childActionAspect(action, aspect))
    }
    say("Kept as an action: \(action.inWordsWithDay)")
    return .childActions
  }

  /// Deals with a line where the child's safety is asked.
  mutating func answer(safety line: String, standing: SafetyToday?, at moment: Date) throws(Problems) -> Step {
    switch line.lowercased() {
    case "" where standing != nil:
      if let standing { try session.answer(safety: standing, at: moment) }
      if let doubt = screen.doubtAtTerminal { say(doubt) }
      return .signature
    case "v": return .check
    case "b":
      ungraded = [""]
      return .grades
    case "u":
      _ = try undo(at: moment)
      return .childActions
    default: break
    }
    if let step = step(for: line) { return step }
    guard let number = Int(line), line.count == 1, SafetyToday.allCases.indices.contains(number - 1) else {
      say("Type 1, 2 or 3; or b, f, u, v or q. Nothing was kept.")
      return .wait(.safety(standing: standing))
    }
    let answer = SafetyToday.allCases[number - 1]
    try session.answer(safety: answer, at: moment)
    if let doubt = screen.doubtAtTerminal { say(doubt) }
    guard answer == .no else { return .signature }
    say(session.unsafeToday)
    return session.isUnsafeWithoutConcern ? .words(.concern(of: session.checklist.unit), nil) : .safety
  }
}

extension WalkScreen {
  /// What is noted for the child so far, under a heading.
  public var childActions: [WalkBlock] {
    let unit = session.checklist.unit
    let noted = session.writer.state.childActions.enumerated().map {
      WalkBlock(.answer, $1.action.inWordsWithDay, mark: "\($0 + 1).")
    }
    return [WalkBlock(.heading, "Actions for \(unit.actedFor). An action says what, who and by when.")] + noted
  }

  /// The question of the child's safety with its answers.
  public var safety: [WalkBlock] {
    let choices = SafetyToday.allCases.enumerated().map { "\($0 + 1) \($1.inWords)" }.joined(separator: ", ")
    return [WalkBlock(.heading, session.checklist.unit.safetyQuestion), WalkBlock(.choices, choices)]
  }
}

extension AuditSession {
  /// Whether the auditor says that the child is not safe, and no concern stands.
  public var isUnsafeWithoutConcern: Bool { writer.state.isUnsafeWithoutConcern }

  /// Keeps an answer to whether the child is safe; the one that stands already is said anew only where a concern was raised after it.
  ///
  /// - Throws: what keeps it off the disk.
  public func answer(safety answer: SafetyToday, at moment: Date) throws(Problems) {
    let state = writer.state
    if let standing = state.safety, standing.answer == answer,
      !state.concerns.contains(where: { $0.number > standing.number })
    {
      return
    }
    try record(.safetyAnswered(answer), at: moment)
  }
}
