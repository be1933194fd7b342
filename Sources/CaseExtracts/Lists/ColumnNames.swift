import AuditDocuments

/// What is said of a list besides which column says what.
public enum ListChoice: String, CaseIterable, Hashable, Sendable {
  /// Which sheet of a workbook has the cases.
  case sheet
  /// Which sheet of a workbook has the auditors.
  case auditorsSheet = "auditors-sheet"
  /// What a case has to have under a heading.
  case only
  /// What a case may not have under a heading.
  case leaveOut = "leave-out"
  /// By which heading the list is divided.
  case by

  /// The option by which it is said at a terminal.
  var option: String { "--\(rawValue)" }
}

/// How whoever gives a list says what its columns and sheets are: what is wrong with a list is told in their words.
public struct ColumnNames: Sendable {
  /// Where something is chosen for a list, such as a column among its headings.
  public struct Box: Hashable, Sendable {
    /// Its identifier; what is wrong with what is chosen stands beside it.
    public var id: String
    /// What it is labelled with.
    public var label: String

    /// Makes a box.
    public init(id: String, label: String) { (self.id, self.label) = (id, label) }
  }

  private let box: @Sendable (ListedColumn) -> Box?
  private let choice: @Sendable (ListChoice) -> Box?

  /// By the options of a terminal, such as `--column`.
  public static let options = ColumnNames(box: { _ in nil }, choice: { _ in nil })

  /// By a box for each column, and one for whatever else is said of a list.
  public static func boxes(
    _ box: @escaping @Sendable (ListedColumn) -> Box,
    choices: @escaping @Sendable (ListChoice) -> Box
  ) -> ColumnNames { ColumnNames(box: box, choice: choices) }

  private init(
    box: @escaping @Sendable (ListedColumn) -> Box?,
    choice: @escaping @Sendable (ListChoice) -> Box?
  ) { (self.box, self.choice) = (box, choice) }

  /// What has to be done so that a heading is read for a column: a clause that ends a sentence.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - heading: the heading, between quotation marks.
  ///   - verb: what stands before an option, such as `add `.
  /// - Returns: the clause, without an end.
  public func reading(_ column: ListedColumn, from heading: String = "\"HEADING\"", verb: String = "") -> String {
    if let label = label(of: column) { return "choose it for \(label)" }
    return "\(verb)--column \(column.name)=\(heading)"
  }

  /// The sentence that asks which column is which where none is known; it gives one of them as an example.
  func asking(_ example: ListedColumn) -> String {
    label(of: example).map { "Choose which column says which, \($0) among them." }
      ?? "Say which column is which, for example \(reading(example, from: "\"Our ref\""))."
  }

  /// What a column is left out by, after "with" in a sentence.
  func leavingOut(_ column: ListedColumn) -> String {
    label(of: column).map { "nothing chosen for \($0)" } ?? "--column \(column.name)="
  }

  /// The meaning of a column in a sentence that begins with "no column is known to say".
  func meaning(of column: ListedColumn) -> String {
    box(column).map { "this: \($0.label)" } ?? "the \(column.name)"
  }

  /// Puts what is wrong with a column beside its box, and says there of which list it is; where there is no box it stays as it is.
  func placing(_ problem: Problem, at column: ListedColumn) -> Problem { Self.placing(problem, at: box(column)) }

  /// What has to be done so that something is taken for a list: a clause such as "name it with --sheet".
  func saying(_ what: String, by choice: ListChoice) -> String {
    label(of: choice).map { "choose \(what) for \($0)" } ?? "name \(what) with \(choice.option)"
  }

  /// The sentence that asks which of several is meant; it gives one of them as an example.
  func asking(_ choice: ListChoice, for example: String) -> String {
    label(of: choice).map { "Choose which for \($0)." } ?? "Say which: \(choice.option) \(example)."
  }

  /// The beginning of a sentence that asks for a heading and what stands under it, with an example.
  func writing(_ choice: ListChoice, _ example: String) -> String {
    self.choice(choice) == nil ? "Write \(choice.option) \"\(example)\"" : "Write a line such as \(example)"
  }

  /// Where it stands what is wrong with what was typed for a list.
  func place(of choice: ListChoice) -> String { self.choice(choice)?.id ?? choice.option }

  /// What is wrong with a list because of what was said of it, beside the box where that is said; where there is none it stays as it is.
  func placing(_ problem: Problem, at choice: ListChoice) -> Problem {
    Self.placing(problem, at: self.choice(choice))
  }

  private static func placing(_ problem: Problem, at box: Box?) -> Problem {
    guard let box else { return problem }
    return Problem("in \(problem.file): \(problem.what)", file: box.id, hint: problem.hint, severity: problem.severity)
  }

  private func label(of column: ListedColumn) -> String? { box(column).map { Problem.quote($0.label) } }

  private func label(of choice: ListChoice) -> String? { self.choice(choice).map { Problem.quote($0.label) } }
}
