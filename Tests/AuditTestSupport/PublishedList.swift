import Foundation

/// What was published under a name and may not change: one fact a line, `name says what`.
///
/// A fact that holds under one revision only is written `name@2 says what`. Under a later revision it is history, and
/// stays in the list. A list can only grow: nothing that is recorded takes a line out or puts another in its place.
public struct PublishedList: Equatable, Sendable {
  /// How a list may grow.
  public enum Growth: Sendable {
    /// By later revisions of the names that it has.
    case byRevisions
    /// By new names as well.
    case byNames
  }

  /// How what is there today stands to the list.
  public struct Comparison: Equatable, Sendable {
    /// Lines that were published and are no longer so.
    public var lost: [String] = []
    /// Lines that are there and that the list may not take.
    public var refused: [String] = []
    /// Lines by which the list may grow.
    public var added: [String] = []

    /// A comparison in which nothing differs.
    public init() {}

    /// Whether what was published still holds.
    public var holds: Bool { lost.isEmpty && refused.isEmpty }

    /// The lines that break what was published, `-` published, `+` there today.
    public var changes: String {
      (lost.map { ("-", $0) } + refused.map { ("+", $0) }).sorted { ($0.1, $1.0) < ($1.1, $0.0) }
        .map { "\($0.0) \($0.1)" }.joined(separator: "\n")
    }
  }

  /// The lines, sorted.
  public let lines: [String]

  /// A list of these lines.
  public init(_ lines: [String]) { self.lines = Set(lines).sorted() }

  /// The list that a file holds.
  public init(text: String) { self.init(text.split(separator: "\n").map(String.init)) }

  /// The list as a file holds it.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// Holds what is there today against the list.
  public func compared(with today: PublishedList, growing growth: Growth) -> Comparison {
    let published = Self.revisions(lines)
    let current = Self.revisions(today.lines)
    var comparison = Comparison()
    for line in lines where !today.lines.contains(line) {
      let (name, revision) = Self.subject(line)
      if let revision, let now = current[name], revision < now { continue }
      comparison.lost.append(line)
    }
    for line in today.lines where !lines.contains(line) {
      let (name, revision) = Self.subject(line)
      let isNew = published[name] == nil && growth == .byNames
      let isLater = published[name].map { (revision ?? 0) > $0 } ?? false
      if isNew || isLater { comparison.added.append(line) } else { comparison.refused.append(line) }
    }
    return comparison
  }

  /// The list with what it may take.
  public func grown(by comparison: Comparison) -> PublishedList { PublishedList(lines + comparison.added) }

  /// What a line is about, and under which revision.
  private static func subject(_ line: String) -> (name: Substring, revision: Int?) {
    let subject = line.prefix { $0 != " " }.split(separator: "@", maxSplits: 1)
    return (subject.first ?? "", subject.count > 1 ? Int(subject[1]) : nil)
  }

  /// The latest revision of each name; 0 where its lines have none.
  private static func revisions(_ lines: [String]) -> [Substring: Int] {
    Dictionary(lines.map(subject).map { ($0.name, $0.revision ?? 0) }, uniquingKeysWith: max)
  }
}
