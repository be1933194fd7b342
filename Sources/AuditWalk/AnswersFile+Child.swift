import AuditActions
import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// What a file of answers has for the child: actions, and whether the child is safe today.
extension AnswersFile {
  /// Reads `actions` and `safe-today`.
  ///
  /// A child who is not safe needs a concern, in the file or in the audit already.
  mutating func readChild(_ root: FieldReader, for session: AuditSession) {
    actions = Self.actions(root)
    safety = Self.safety(root)
    guard isUnsafeWithoutConcern(in: session) else { return }
    root.report(
      "\(session.checklist.unit.child) is not safe today, and no concern is raised",
      at: "safe-today",
      hint: "Say why under concern:. \(session.sameDayRoute)"
    )
  }

  /// The answer on safety: one of the words of a file, or the words in which the program says the same everywhere else.
  private static func safety(_ root: FieldReader) -> SafetyToday? {
    if case .present(let node) = root.presence(of: "safe-today"), let text = node.scalar?.text {
      let words = EmptyWords.words(of: text)
      if let said = SafetyToday.allCases.first(where: { EmptyWords.words(of: $0.inWords) == words }) { return said }
      if let short = SafetyToday(short: text) { return short }
    }
    return root.optional("safe-today", as: .oneOf(safetyWords, called: "answer", asSpoken: true))
  }

  /// Whether it says that the child is not safe, and no concern is in it or in the audit already.
  func isUnsafeWithoutConcern(in session: AuditSession) -> Bool {
    safety == .no && concerns.isEmpty && !given.contains { !$0.concerns.isEmpty }
      && session.writer.state.concerns.isEmpty
  }

  /// Puts into the journal what is to be done and what is said of safety; what stands there already is not put there again.
  ///
  /// - Returns: what the actions leave open, as questions.
  func putForTheChild(into session: AuditSession, at moment: Date) throws(Problems) -> [WalkBlock] {
    var left: [WalkBlock] = []
    for (number, action) in numberedActions {
      let noted = ChildAction(noted: action.text, who: action.who, when: action.when, on: EnglandDay.of(moment))
      if !action.stands(in: session.writer.state) {
        try session.record(.actionNoted(noted), at: moment)
        if let due = noted.due, !noted.inWords.contains(due.inWords) {
          left.append(WalkBlock(.ending, "Action \(number) is due on \(due.inWords), as its words were understood."))
        }
      }
      let missing = noted.missing
      guard !missing.isEmpty else { continue }
      let open = missing.map(\.asQuestion).joined(separator: " ")
      let doubt = missing.contains(.when) ? noted.doubt(on: EnglandDay.of(moment)).map { " \($0.says)." } ?? "" : ""
      left.append(WalkBlock(.ending, "Action \(number) leaves open: \(open)\(doubt)"))
    }
    if let safety, session.writer.state.safety?.answer != safety {
      try session.record(.safetyAnswered(safety), at: moment)
    }
    return left
  }

  /// The actions with their numbers: as they come, or as their boxes are numbered.
  var numberedActions: [(number: Int, action: ChildAction)] {
    actions.enumerated().map { (actionBoxes.indices.contains($0) ? actionBoxes[$0] : $0 + 1, $1) }
  }

  /// The words for the three answers, as a file has them.
  static let safetyWords = SafetyToday.allCases.map {
    (word: $0 == .cannotTell ? "cannot-tell" : $0.rawValue, value: $0)
  }

  /// A text, or a list of texts and of mappings with `what`, `who` and `when`.
  private static func actions(_ root: FieldReader) -> [ChildAction] {
    guard case .present(let node) = root.presence(of: "actions"), node.sequence != nil else {
      return root.remarks("actions").map { ChildAction(text: $0) }
    }
    return root.textsAndMappings("actions").compactMap { item in
      switch item {
      case .text(let what):
        if ChildAction.saysTooLittle(what, of: .what) { root.report(Self.tooLittle, at: "actions", hint: Self.sayWhat) }
        return ChildAction(text: what)
      case .mapping(let entry):
        defer { entry.finish() }
        let what = entry.required("what", as: .text)
        if let what, ChildAction.saysTooLittle(what, of: .what) {
          entry.report(Self.tooLittle, at: "what", hint: Self.sayWhat)
        }
        // Who and when that say nothing are left open, as an empty line is where they are asked for.
        let (who, when) = (entry.optional("who", as: .text), entry.optional("when", as: .text))
        return what.map { what in
          ChildAction(
            text: what,
            who: who.flatMap(said),
            when: when.flatMap { ChildAction.saysTooLittle($0, of: .when) ? nil : $0 }
          )
        }
      }
    }
  }

  private static let tooLittle = "what is to be done says too little to be kept"
  private static let sayWhat = "Say what is to be done, or take the action away."

  private static func said(_ text: String) -> String? { EmptyWords.sayTooLittle(text) ? nil : text }
}

extension SafetyToday {
  /// Reads the first letter of yes or no, as people write it.
  init?(short text: String) {
    switch EmptyWords.words(of: text) {
    case ["y"]: self = .yes
    case ["n"]: self = .no
    default: return nil
    }
  }
}

extension ChildAction {
  /// Whether an audit has it already: the same words on another day are the same action, due when it was noted first.
  func stands(in state: AuditState) -> Bool {
    state.childActions.contains { $0.action.hasWords(of: self) }
  }
}
