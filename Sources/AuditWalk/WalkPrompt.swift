import AuditActions
import AuditChecklists
import AuditPages
import AuditRules

/// What a walk waits for.
public enum WalkPrompt: Hashable, Sendable {
  /// What the dates show, to be confirmed together or answered one by one; identifiers of items.
  case dates([String])
  /// An answer or a key.
  case question(item: String, isAnswered: Bool)
  /// Whether an answer stands that a finding differs from.
  case keep(item: String)
  /// A word on an answer that limits the grade.
  case limiting(item: String)
  /// Words for something that a key began, at a question or at none.
  case words(WalkWords, item: String?)
  /// Whether a line was meant as it could be read.
  case readBack(item: String, line: String, meaning: WalkMeaning?)
  /// Whether a concern was meant; `line` is what is kept as a comment where it was not.
  case concern(String, item: String?, line: String)
  /// What to do with the answers that were shown.
  case check(isReady: Bool)
  /// The grade of a section, or of the whole file where it is empty.
  case grade(section: String, title: String, standing: Grade?)
  /// Whether a grade was meant that was typed with words after it.
  case gradeMeant(section: String, Grade, reason: String)
  /// What is to be done for the child of such a unit; whether something is noted already.
  case childAction(of: AuditUnit, isMore: Bool)
  /// What an action leaves open: an aspect that its words do not name.
  case childActionAspect(ChildAction, Aspect)
  /// Whether each of several lines is an action of its own.
  case actionLines(ActionLines)
  /// Whether the child is safe today, and what was said of it before.
  case safety(standing: SafetyToday?)
  /// The name that signs.
  case signature
  /// Whether this name signs this audit.
  case signing(name: String)

  /// What stands before the place where one types.
  public var text: String {
    switch self {
    case .dates: "Enter confirms all; a number opens one; ? for the keys: "
    case .question(_, isAnswered: false): "Answer, 1 to 6, or ? for the keys: "
    case .question(_, isAnswered: true): "Enter goes on; answer again, 1 to 6; ? for the keys: "
    case .keep: "Enter keeps it; r if the rule is wrong; or answer again, 1 to 6: "
    case .limiting: "Say why, cite rows such as 1,3, or Enter to do it later: "
    case .words(let words, _): words.prompt
    case .readBack(_, _, .some): "y yes; c keeps it as a comment; Enter keeps nothing: "
    case .readBack(_, _, nil): "c keeps it as a comment; Enter keeps nothing: "
    case .concern(_, .some, _): "y raises it; c keeps it as a comment; Enter keeps nothing: "
    case .concern(_, nil, _): "y raises it; Enter keeps nothing: "
    case .check(isReady: true): "Enter goes on to the grades; a number opens one; ? for the keys: "
    case .check(isReady: false): "Enter goes on with what is missing; a number opens one; ? for the keys: "
    case .grade(_, _, standing: nil): "Grade, 1 to 4, or ? for the keys: "
    case .grade(_, _, standing: let grade?): "Enter keeps \(grade.inWords); grade again, 1 to 4; ? for the keys: "
    case .gradeMeant: "y keeps it; Enter keeps nothing: "
    case .childAction(let unit, isMore: false):
      "To be done for \(unit.actedFor): what, who, by when? Enter for nothing: "
    case .childAction(let unit, isMore: true): "What else for \(unit.actedFor)? Enter goes on: "
    case .childActionAspect(_, let aspect): "\(aspect.asQuestion) Enter leaves it open: "
    case .actionLines: "y keeps each; o keeps all as one action; Enter keeps nothing: "
    case .safety(standing: nil): "1, 2 or 3, or ? for the keys: "
    case .safety(standing: let answer?): "Enter keeps \(answer.inWords); or answer again, 1 to 3; ? for the keys: "
    case .signature: "Type your name to sign, or ? for the keys: "
    case .signing: "y signs; Enter goes back: "
    }
  }
}

extension WalkPrompt {
  /// Whether it stands on the way to something, and the walk goes back afterwards.
  var isDetour: Bool {
    switch self {
    case .words, .readBack, .concern: true
    default: false
    }
  }

  /// Whether it asks what is to be done for the child, or what an action leaves open.
  var isAboutAnAction: Bool {
    switch self {
    case .childAction, .childActionAspect, .actionLines: true
    default: false
    }
  }

  /// What is lost where the walk ends here, in a sentence: words that were read back and that nobody confirmed.
  var held: String? {
    switch self {
    case .concern:
      "The concern that you typed was not raised: nobody said y to it. Raise it again, or with caseaudit concerns raise."
    case .words(.concern, _): "No concern was raised."
    case .readBack, .gradeMeant: "The line that was read back was not kept: nobody said so."
    case .actionLines: "The lines that were read back were not kept: nobody said so."
    case .signing: "The audit is not signed."
    default: nil
    }
  }

  /// The question at which it asks, where it does; identifier of the item.
  var question: String? {
    switch self {
    case .question(let id, _), .keep(let id), .limiting(let id): id
    default: nil
    }
  }

  /// Whether everything typed here is words.
  var takesWords: Bool {
    switch self {
    case .words, .limiting, .readBack, .concern, .childAction, .childActionAspect: true
    default: false
    }
  }
}

/// What words are asked for.
public enum WalkWords: Hashable, Sendable {
  /// A comment on the question.
  case comment
  /// Good practice seen.
  case goodPractice
  /// Why the child whom such a unit is about may be unsafe.
  case concern(of: AuditUnit)
  /// Rows of the screen, or a place in the file; how many rows there are.
  case evidence(rows: Int)
  /// What to search the extract for.
  case search
  /// The number of a question; the highest there is.
  case jump(questions: Int)
  /// Why the dates do not decide: the outcome that overrules them.
  case reason(Outcome)
  /// Why the rule is wrong here, whose finding differs from the answer.
  case overrule

  /// What stands before the place where one types.
  public var prompt: String {
    switch self {
    case .comment: "Comment, or Enter for none: "
    case .goodPractice: "Good practice, or Enter for none: "
    case .concern(let unit):
      "\(unit.child.uppercasedAtStart) may be unsafe, because (Enter leaves): "
    case .evidence(rows: 0): "Where in the file, or Enter for nothing: "
    case .evidence: "Rows, such as 1,3 or 2-4, or where in the file: "
    case .search: "Search the extract for: "
    case .jump(let questions): "Question, 1 to \(questions): "
    case .overrule: "The rule is wrong here, because (Enter leaves): "
    case .reason: "The dates say otherwise. Your reason, or Enter to leave it: "
    }
  }

  /// Whether a text says enough to stay on the file: a letter alone is a slip of the finger.
  public func isEnough(_ text: String) -> Bool {
    switch self {
    case .comment: Self.isWords(text)
    case .reason, .overrule: Self.isReason(text)
    case .goodPractice, .concern:
      !EmptyWords.sayTooLittle(text) && !EmptyWords.sayTooLittle(Self.withoutInitial(text))
    case .evidence(let rows): RowNumbers.parse(text) == nil ? Self.isReason(text) : rows > 0
    case .search, .jump: true
    }
  }

  /// What is said of words that are not enough: a number is no place where no rows stand.
  func refusal(of text: String) -> String {
    if case .evidence(rows: 0) = self, RowNumbers.parse(text) != nil {
      return "There are no rows here; say in words where it is."
    }
    return Self.tooShort
  }

  /// A text without the letter alone that it begins with, which is the key or somebody's initial: *G none* says no more than *none*.
  private static func withoutInitial(_ text: String) -> String {
    guard let first = text.first, first.isLetter, text.dropFirst().first?.isWhitespace == true else { return text }
    return String(text.dropFirst())
  }

  /// Whether a text has more than a letter or a digit.
  static func isWords(_ text: String) -> Bool { text.count { $0.isLetter || $0.isNumber } > 1 }

  /// Whether a text is a reason where one is owed; *none* and *n/a* are none, with an initial before them or without.
  public static func isReason(_ text: String) -> Bool {
    !EmptyWords.giveNoReason(text) && !EmptyWords.giveNoReason(withoutInitial(text))
  }

  /// Whether a text is headed as a concern, such as `CONCERN: no bed`; kept as a comment it would tell nobody.
  public static func isHeadedAsConcern(_ text: String) -> Bool { ConcernHeading.stands(in: text) }

  /// What is said of a text that is headed as a concern and was kept as something else; `route` is what is done today where it is one.
  public static func tellsNobody(_ route: String) -> String {
    "What you wrote begins as a concern does. It is kept, and tells nobody. If a child may be unsafe: \(route)"
  }

  /// What is said of a text that gives no reason where one is owed.
  public static let isNoReason = "That is no reason. Say in words what it rests on"

  /// What is said of a text that does not.
  public static let saysTooLittle = "That says too little to be kept. Say it in words"

  /// The same where the key Enter leaves.
  static let tooShort = "\(saysTooLittle), or press Enter to leave."
}
