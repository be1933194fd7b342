import AuditChecklists

/// What a letter does in the walk.
///
/// The table is what `?` shows and what a wrong key is told.
public enum WalkKey: Character, CaseIterable, Sendable {
  case evidence = "e"
  case comment = "c"
  case goodPractice = "g"
  case concern = "f"
  case overrule = "r"
  case why = "w"
  case file = "x"
  case search = "s"
  case more = "+"
  case back = "b"
  case jump = "j"
  case later = "k"
  case undo = "u"
  case check = "v"
  case quit = "q"
  case help = "?"

  /// What the key does in an audit of such a unit, in a line.
  public func says(of unit: AuditUnit) -> String {
    switch self {
    case .evidence: "cite evidence: numbers of the rows shown, or words for a place in the file"
    case .comment: "comment on this question"
    case .goodPractice: "note good practice"
    case .concern: "raise a concern: \(unit.child) may be unsafe; it is read back first"
    case .overrule: "the rule is wrong here, where it finds otherwise: your reason is kept with your answer"
    case .why: "why this is asked, on what it rests, and what the rule says of each thing"
    case .file:
      unit == .caseFile
        ? "the case: who the child is, and everything dated with its gaps" : "everything dated, with its gaps"
    case .search: "search the extract, or name a part of it to read it"
    case .more: "show all the evidence, in full"
    case .back: "back to the question before"
    case .jump: "go to a question by its number"
    case .later: "leave this question for later"
    case .undo: "undo the last thing kept"
    case .check: "check answers"
    case .quit: "stop; everything is kept"
    case .help: "this list"
    }
  }

  /// Whether words may follow the key on the same line, and what they are.
  public var takes: String? {
    switch self {
    case .evidence: "ROWS or WORDS"
    case .comment, .goodPractice, .concern, .overrule, .search: "WORDS"
    case .jump: "NUMBER"
    case .why, .file, .more, .back, .later, .undo, .check, .quit, .help: nil
    }
  }

  /// The keys as `?` lists them.
  static func list(of unit: AuditUnit) -> [WalkBlock] {
    [WalkBlock(.key, "answer; anything else that is not a key is read back before it is kept", mark: "1 to 6")]
      + allCases.map { $0.block(of: unit) }
  }

  /// The keys that work at the list of dates.
  static func listAtDates(of unit: AuditUnit) -> [WalkBlock] {
    [WalkBlock(.key, "answer that one yourself; the list comes back", mark: "NUMBER")]
      + [WalkKey.later, .file, .concern, .quit, .help].map {
        WalkBlock(.key, $0.says(of: unit), mark: $0.besideQuestions)
      }
  }

  /// The keys that work where answers are checked, grades given and names typed.
  static func listBesideQuestions(at prompt: WalkPrompt?, of unit: AuditUnit) -> [WalkBlock] {
    typed(at: prompt)
      + [WalkKey.file, .back, .concern, .undo, .check, .quit, .help].map {
        WalkBlock(.key, $0 == .back ? backwards(from: prompt, of: unit) : $0.says(of: unit), mark: $0.besideQuestions)
      }
  }

  /// The key as it is typed where no question is asked: a concern is raised from everywhere in one line.
  private var besideQuestions: String { self == .concern ? "f WORDS" : String(rawValue) }

  /// Where `b` leads from there.
  private static func backwards(from prompt: WalkPrompt?, of unit: AuditUnit) -> String {
    switch prompt {
    case .grade: "back to the grade before; from the first grade to the last question"
    case .safety, .childAction, .childActionAspect: "back to the last grade"
    case .signature: "back to whether \(unit.child) is safe"
    default: WalkKey.back.says(of: unit)
    }
  }

  /// What besides letters can be typed there.
  private static func typed(at prompt: WalkPrompt?) -> [WalkBlock] {
    switch prompt {
    case .check(let isReady):
      [
        WalkBlock(.key, isReady ? "go on to the grades" : "go on with what is missing", mark: "Enter"),
        WalkBlock(.key, "open that question", mark: "NUMBER"),
      ]
    case .grade(_, _, let standing):
      [WalkBlock(.key, "that grade; the reason after it if you like", mark: "1 to 4 WORDS")]
        + (standing.map { [WalkBlock(.key, "keep \($0.inWords)", mark: "Enter")] } ?? [])
    case .childAction:
      [
        WalkBlock(.key, "something that is to be done: what, who and by when", mark: "WORDS"),
        WalkBlock(.key, "go on", mark: "Enter"),
      ]
    case .childActionAspect:
      [WalkBlock(.key, "what is asked for", mark: "WORDS"), WalkBlock(.key, "leave it open", mark: "Enter")]
    case .safety: [WalkBlock(.key, "your answer", mark: "1 to 3")]
    case .signature: [WalkBlock(.key, "your own name signs; it is read back first", mark: "NAME")]
    default: []
    }
  }

  private func block(of unit: AuditUnit) -> WalkBlock {
    WalkBlock(.key, says(of: unit), mark: String(rawValue) + (takes.map { " \($0)" } ?? ""))
  }
}
