import AuditDocuments

/// How whoever gives a list says which of its columns says what: what is wrong with a list is told in their words.
public struct ColumnNames: Sendable {
  /// Where a column is chosen among the headings of a list.
  public struct Box: Hashable, Sendable {
    /// Its identifier; what is wrong with the column stands beside it.
    public var id: String
    /// What it is labelled with.
    public var label: String

    /// Makes a box.
    public init(id: String, label: String) { (self.id, self.label) = (id, label) }
  }

  private let box: @Sendable (ListedColumn) -> Box?

  /// By the option `--column` of a terminal.
  public static let options = ColumnNames { _ in nil }

  /// By a box for each column.
  public static func boxes(_ box: @escaping @Sendable (ListedColumn) -> Box) -> ColumnNames { ColumnNames(box: box) }

  private init(box: @escaping @Sendable (ListedColumn) -> Box?) { self.box = box }

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
  func placing(_ problem: Problem, at column: ListedColumn) -> Problem {
    guard let box = box(column) else { return problem }
    return Problem("in \(problem.file): \(problem.what)", file: box.id, hint: problem.hint, severity: problem.severity)
  }

  private func label(of column: ListedColumn) -> String? { box(column).map { Problem.quote($0.label) } }
}
