import AuditActions
import AuditDocuments

extension PlanStanding {
  /// The number of an action that is there, as it was typed.
  public func action(_ typed: String) throws(Problems) -> ActionNumber {
    guard let number = ActionNumber(typed) else {
      let close = didYouMean(typed, in: plan.actions.map { "\($0.number)" })
      throw ActionObjection(
        "\(Problem.quote(typed)) is not the number of an action",
        hint: "Write it as 2.1, or P1.1 for a priority action; 'caseaudit actions' lists them\(close)."
      ).problems
    }
    guard plan[number] != nil else { throw unknown(number).problems }
    return number
  }

  /// The area of a number that is there, as it was typed.
  public func area(_ typed: String) throws(Problems) -> ActionArea {
    guard let number = AreaNumber(typed) else {
      throw ActionObjection(
        "\(Problem.quote(typed)) is not the number of an area",
        hint: "Write it as 2, or P1 for a priority."
      ).problems
    }
    guard let area = plan[number] else { throw unknown(number).problems }
    return area
  }
}

extension ActionObjection {
  /// The objection as a problem of what was typed.
  public var problem: Problem { Problem(what, file: "command line", hint: hint) }

  /// The objection alone, to be thrown.
  public var problems: Problems { Problems([problem]) }
}
