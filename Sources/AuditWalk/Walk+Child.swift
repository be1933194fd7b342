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
    guard !line.isEmpty else { return .safety }
    if let step = try key(atAction: line, at: moment) { return step }
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
    let completed = try session.complete(action, aspect, saying: line, keepingDoubtful: true, at: moment)
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
    try session.record(.safetyAnswered(answer), at: moment)
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
  public var isUnsafeWithoutConcern: Bool { writer.state.safety?.answer == .no && writer.state.concerns.isEmpty }
}
