import AuditActions
import AuditDocuments
import AuditRules

/// Actions as they are typed: a list of texts, one of persons and one of time scales.
public struct DraftActions: Sendable {
  private let actions: [String]
  private let persons: [String]
  private let timeScales: [String]
  /// The day on which they are added.
  private let day: Day

  /// What does not fit together.
  public let problems: [Problem]

  /// Takes what was typed on a day, with one person and one time scale for each action, or one for all.
  public init(actions: [String], persons: [String], timeScales: [String], on day: Day) {
    self.day = day
    self.actions = actions.map(\.typed)
    let (persons, timeScales) = (persons.map(\.typed), timeScales.map(\.typed))
    self.persons = Self.each(persons, count: actions.count)
    self.timeScales = Self.each(timeScales, count: actions.count)
    var problems = timeScales.flatMap { NumberedParts.split($0, count: actions.count) ?? [$0] }
      .flatMap { TimeScale.problems($0, on: day) }
    if actions.isEmpty, !(persons.isEmpty && timeScales.isEmpty) {
      problems.append(
        Problem(
          "no action is named for --person and --time-scale",
          file: "command line",
          hint: "Write it after --action."
        )
      )
    }
    for (option, given) in [("--person", persons), ("--time-scale", timeScales)] {
      // None at all is said of each action, when it is added.
      if !actions.isEmpty, given.count == 1, given[0].hasPrefix("1)"),
        NumberedParts.split(given[0], count: actions.count) == nil
      {
        problems.append(
          Problem(
            "the numbers in \(option) do not go from 1 to \(actions.count)",
            file: "command line",
            hint: "Number it as the actions are, '1) Mar 2027 2) End 2027', or give it once for each --action."
          )
        )
      }
      guard !actions.isEmpty, given.count > 1, given.count != actions.count else { continue }
      problems.append(
        Problem(
          "there are \(actions.count) actions, and \(option) is given \(given.count) times",
          file: "command line",
          hint: "Give it once for each --action, or once for all."
        )
      )
    }
    self.problems = problems
  }

  /// The actions as they are added to an area that has so many.
  public func events(in area: AreaNumber, after count: Int) -> [ActionEvent] {
    actions.enumerated().compactMap { index, text in
      ActionNumber(area, count + index + 1).map { number in
        .actionAdded(
          NewAction(
            number: number,
            text: text,
            person: persons.indices.contains(index) ? persons[index] : "",
            timeScale: TimeScale(timeScales.indices.contains(index) ? timeScales[index] : "", addedOn: day)
          )
        )
      }
    }
  }

  /// What each action has of what was given: its own, or what was given once, taken apart where it is numbered.
  private static func each(_ given: [String], count: Int) -> [String] {
    if given.count == 1, let parts = NumberedParts.split(given[0], count: count) { return parts }
    guard let last = given.last, count > given.count else { return given }
    return given + Array(repeating: last, count: count - given.count)
  }
}
