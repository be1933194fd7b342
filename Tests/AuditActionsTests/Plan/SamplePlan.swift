import AuditRules

@testable import AuditActions

/// An invented plan, built by the events that a journal would hold.
struct SamplePlan {
  var standing = PlanStanding()
  private var seconds = 0

  /// Takes an event and gives what is said against it; an event that something is said against changes nothing.
  @discardableResult
  mutating func say(_ event: ActionEvent, by role: String = "QA lead", on day: Day = "2026-04-20") -> [String] {
    seconds += 1
    let moment = Moment(day: day, text: "\(day)T10:00:\(seconds < 10 ? "0" : "")\(seconds)Z")
    let objections = standing.objections(to: event, by: role, at: moment)
    if objections.isEmpty { standing.apply(event, by: role, at: moment) }
    return objections.map(\.what)
  }

  /// Adds an area with actions, each with its owner and time scale, on a day.
  mutating func area(
    _ text: String,
    _ actions: [(text: String, person: String, timeScale: String)],
    isPriority: Bool = false,
    on day: Day = "2026-04-20"
  ) throws {
    let number = try Self.some(standing.plan.nextArea(isPriority: isPriority))
    say(.areaAdded(NewArea(number: number, area: text, source: .summary("2025-H2"))), on: day)
    for action in actions {
      let next = try Self.some(standing.plan.nextAction(of: number))
      let scale = TimeScale(action.timeScale, addedOn: day)
      say(
        .actionAdded(NewAction(number: next, text: action.text, person: action.person, timeScale: scale)),
        on: day
      )
    }
  }

  /// Seven actions of two areas and a priority action, one in each state.
  static func everyState() throws -> SamplePlan {
    var sample = SamplePlan()
    try sample.area("Plans are not measurable.", (1...5).map { ("Act \($0).", "Service manager", "June 2026") })
    try sample.area("Contacts wait.", [("Decide in a day.", "Duty manager; QA lead", "Ongoing from May 2026")])
    try sample.area("Files drift.", [("Look monthly.", "Head of service", "Dec 2026")], isPriority: true)
    sample.say(.updated(ActionUpdate(number: try number("1.1"), isInProgress: true, note: "Begun.")), on: "2026-05-01")
    sample.say(.completed(try number("1.2"), evidence: "Form 4"), by: "Service manager", on: "2026-05-02")
    sample.say(.completed(try number("1.3"), evidence: "Form 5"), by: "Service manager", on: "2026-05-03")
    sample.say(.verified(try number("1.3"), impact: "Parents can say what must change."), on: "2026-06-01")
    sample.say(.completed(try number("1.4"), evidence: "Form 6"), by: "Service manager", on: "2026-05-04")
    sample.say(.reopened(try number("1.4"), reason: "Two of five forms were blank."), on: "2026-06-02")
    sample.say(
      .riskAccepted(try number("1.5"), until: "2026-09-30", reason: "No money."),
      by: "Director",
      on: "2026-05-05"
    )
    sample.say(.withdrawn(try number("2.1"), reason: "Overtaken."), on: "2026-06-03")
    return sample
  }

  static func number(_ text: String) throws -> ActionNumber { try some(ActionNumber(text)) }

  static func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  private struct Missing: Error {}
}
