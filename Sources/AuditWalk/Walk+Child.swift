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
    guard let action = try session.note(action: line, at: moment) else {
      say("That says too little to be kept. Say what is to be done, or press Enter to go on.")
      return .childActions
    }
    return ask(action, action.missing, at: moment)
  }

  /// Deals with the answer to what an action left open; Enter alone leaves it open.
  mutating func complete(
    _ action: ChildAction,
    _ aspect: Aspect,
    _ line: String,
    at moment: Date
  ) throws(Problems) -> Step {
    if let step = try key(atAction: line, at: moment) { return step }
    let completed = try session.complete(action, aspect, saying: line, at: moment)
    if let doubt = completed.doubt {
      say("\(doubt.says), or press Enter to leave it open.")
      return .wait(.childActionAspect(action, aspect))
    }
    if completed.saysTooLittle { say("That says too little to be kept, and is left open.") }
    let named = completed.action
    return ask(named, ChildAction.aspects.drop { $0 != aspect }.dropFirst().filter(named.missing.contains), at: moment)
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
