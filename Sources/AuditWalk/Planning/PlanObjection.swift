import AuditDocuments

/// What stands against a round that is asked for, whatever the lists say.
public enum PlanObjection: Hashable, Sendable {
  /// What a round cannot be made without is not there.
  case missing(PlanField)
  /// A number is below the least that can be asked for.
  case tooSmall(PlanField, least: Int)
  /// A number is above the most that can be asked for.
  case tooLarge(PlanField, most: Int)
  /// There are to be more second audits than cases are drawn.
  case moreSecondsThanDrawn(Int)
  /// The cases of an earlier round are to be read again, and something is asked of cases that would be drawn.
  case drawnAlready(PlanField)
  /// How many cases are drawn is said twice, or of cases that are not drawn.
  case sizedTwice(PlanField)
  /// Some files of an earlier round are to be read again, and none of its files are.
  case someOfNone(PlanField)
  /// Other cases are wanted for the questions of an earlier round, and none is named.
  case themeOfNoRound

  /// What stands against a number; nil where nothing does.
  public init?(to number: Int, of field: PlanField) {
    guard let numbers = field.numbers, !numbers.contains(number) else { return nil }
    self =
      number < numbers.lowerBound
      ? .tooSmall(field, least: numbers.lowerBound) : .tooLarge(field, most: numbers.upperBound)
  }

  /// Whether something is not there.
  public var isMissing: Bool {
    if case .missing = self { true } else { false }
  }

  /// What it is about.
  public var field: PlanField {
    switch self {
    case .missing(let field), .tooSmall(let field, _), .tooLarge(let field, _), .drawnAlready(let field),
      .sizedTwice(let field), .someOfNone(let field):
      field
    case .moreSecondsThanDrawn: .second
    case .themeOfNoRound: .sameTheme
    }
  }

  /// It in the words of those who plan the round.
  public func problem(_ names: FieldNames) -> Problem {
    names.problem(what(names), at: field, hint: hint(names))
  }

  private func what(_ names: FieldNames) -> String {
    switch self {
    case .missing(let field): "\(names[field]) is missing"
    case .tooSmall(let field, let least): "\(names[field]) is \(least) or more"
    case .tooLarge(let field, let most): "\(names[field]) is \(most) or less"
    case .moreSecondsThanDrawn:
      "\(names[.second]) is at most \(names[.draw]): a second audit is of a case that is drawn"
    case .drawnAlready:
      "a re-audit of the same files has the files of the earlier round: leave out \(names[.draw]), \(names[.by]) and "
        + "\(names[.reserves]), or add \(names[.sameTheme])"
    case .sizedTwice:
      "\(names[.margin]) and \(names[.change]) say how many cases are drawn: leave out \(names[.draw]), or them"
    case .someOfNone:
      "\(names[.share]) and \(names[.failed]) go with \(names[.reAudits]), and without \(names[.sameTheme])"
    case .themeOfNoRound: "\(names[.sameTheme]) goes with \(names[.reAudits])"
    }
  }

  private func hint(_ names: FieldNames) -> String {
    switch self {
    case .missing(let field): "Give \(names[field]) too."
    case .tooSmall: "Write a whole number."
    case .tooLarge: "Write a smaller number."
    case .moreSecondsThanDrawn(let draw): "Write \(draw) or fewer."
    case .drawnAlready(let field), .sizedTwice(let field), .someOfNone(let field): "Leave out \(names[field])."
    case .themeOfNoRound: "Name the earlier round."
    }
  }
}
