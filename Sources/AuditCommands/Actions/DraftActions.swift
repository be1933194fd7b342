import AuditDocuments
import AuditRules
import AuditSummaries

/// Actions as they are typed: a list of texts, one of persons and one of time scales.
struct DraftActions {
  private let actions: [String]
  private let persons: [String]
  private let timeScales: [String]

  /// What does not fit together.
  let problems: [Problem]

  init(actions: [String], persons: [String], timeScales: [String]) {
    self.actions = actions.map(\.typed)
    self.persons = Self.shared(persons.map(\.typed), count: actions.count)
    self.timeScales = Self.shared(timeScales.map(\.typed), count: actions.count)
    var problems: [Problem] = []
    if actions.isEmpty, !(persons.isEmpty && timeScales.isEmpty) {
      problems.append(
        Problem(
          "no action is named for --person and --time-scale",
          file: "command line",
          hint: "Write it after --action."
        )
      )
    }
    for (option, given) in [("--person", self.persons), ("--time-scale", self.timeScales)] {
      // None at all is said of each action, when it is added.
      guard !actions.isEmpty, !given.isEmpty, given.count != actions.count else { continue }
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
  func events(in area: AreaNumber, after count: Int, on day: Day) -> [ActionEvent] {
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

  /// What is given once is for all: the same, or taken apart where it is numbered.
  private static func shared(_ given: [String], count: Int) -> [String] {
    guard given.count == 1, let only = given.first, count > 0 else { return given }
    return NumberedParts.split(only, count: count) ?? Array(repeating: only, count: count)
  }
}
