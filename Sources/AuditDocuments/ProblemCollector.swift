/// Gathers the problems of one source while it is read, keeps the first of them and counts the rest.
///
/// Not for sharing between tasks: one reading, one collector.
public final class ProblemCollector {
  /// The text that is read.
  public let source: SourceText
  /// How many problems are kept.
  public let limit: Int
  private var kept: [Problem] = []
  private var omitted = 0

  /// Makes an empty collector that keeps at most `limit` problems.
  public init(source: SourceText, limit: Int = 200) {
    self.source = source
    self.limit = max(1, limit)
  }

  /// How many problems were reported, kept or not.
  public var count: Int { kept.count + omitted }

  /// Tells whether nothing was reported.
  public var isEmpty: Bool { kept.isEmpty }

  /// Tells whether further problems are only counted.
  public var isFull: Bool { kept.count >= limit }

  /// What was gathered so far, in order.
  public var problems: Problems { Problems(kept, omitted: omitted) }

  /// Adds a problem.
  ///
  /// An error takes the place of a kept warning when there is no room.
  public func report(_ problem: Problem) {
    if kept.count < limit {
      kept.append(problem)
      return
    }
    omitted += 1
    guard problem.severity == .error, let last = kept.lastIndex(where: { $0.severity == .warning }) else { return }
    kept.remove(at: last)
    kept.append(problem)
  }

  /// Adds a problem at a place of the source.
  ///
  /// `key` is what may be shown of a private line.
  public func report(
    _ what: String,
    at position: SourcePosition?,
    key: String? = nil,
    hint: String,
    severity: Problem.Severity = .error
  ) {
    // Excerpts cost a search of the text, so none is made for a problem that is only counted.
    if isFull, severity == .warning || !kept.contains(where: { $0.severity == .warning }) { return countOne() }
    report(source.problem(what, at: position, key: key, hint: hint, severity: severity))
  }

  func countOne() { omitted += 1 }

  /// Throws all of them when at least one is an error; warnings alone are left to the caller.
  public func throwErrors() throws(Problems) {
    let gathered = problems
    if gathered.hasErrors { throw gathered }
  }
}
