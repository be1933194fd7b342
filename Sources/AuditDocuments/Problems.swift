/// All problems of one reading, thrown together so that a person can mend them in one go.
public struct Problems: Error, Hashable, Sendable {
  /// The problems, the most important last: warnings first, then errors, each in the order of the file.
  public let all: [Problem]
  /// How many more there were than are listed.
  public let omitted: Int

  /// Makes the collection and puts the problems in order.
  public init(_ problems: [Problem], omitted: Int = 0) {
    let numbered = problems.enumerated().sorted { first, second in
      Self.rank(first.element, first.offset) < Self.rank(second.element, second.offset)
    }
    all = numbered.map(\.element)
    self.omitted = omitted
  }

  private static func rank(_ problem: Problem, _ order: Int) -> (Int, String, Int, Int, Int) {
    (problem.severity == .error ? 1 : 0, problem.file, problem.line ?? 0, problem.column ?? 0, order)
  }

  /// Tells whether at least one of them is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}

extension [Problem] {
  /// Gives a value, or nothing where it cannot be had; what stands against it joins the others, to be thrown together.
  public mutating func gathering<Value>(_ value: () throws(Problems) -> Value) -> Value? {
    do throws(Problems) { return try value() } catch {
      self += error.all
      return nil
    }
  }
}

extension Problems: CustomStringConvertible {
  /// Writes every problem with an empty line between them, and a closing line with the counts.
  ///
  /// No line break at the end.
  public func render() -> String {
    var parts = all.map { $0.render() }
    if omitted > 0 { parts.append("and \(omitted) more") }
    parts.append(countLine)
    return parts.joined(separator: "\n\n")
  }

  /// The same text as `render()`.
  public var description: String { render() }

  private var countLine: String {
    let errors = all.count { $0.severity == .error }
    let warnings = all.count - errors
    let counts = [Self.counted(errors, "error"), Self.counted(warnings, "warning")].compactMap(\.self)
    let shown = counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
    return omitted > 0 ? "\(shown) shown, \(omitted) more not shown" : shown
  }

  private static func counted(_ number: Int, _ noun: String) -> String? {
    switch number {
    case 0: nil
    case 1: "1 \(noun)"
    default: "\(number) \(noun)s"
    }
  }
}
