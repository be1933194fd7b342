/// Where an extract holds a fact: a line of its file and, in a native extract, the path to it.
public struct Place: Hashable, Sendable {
  /// The line, from 1; 0 where the format has no lines or the place is not known.
  public var line: Int32

  /// The path in a native extract, for example `assessments[0].authorised`; empty in other formats.
  public var path: String

  /// Makes a place of a line and a path.
  public init(line: Int, path: String = "") {
    self.line = Int32(clamping: line)
    self.path = path
  }

  /// A place that nothing is known of, as in the examples of the rules.
  public static let unknown = Place(line: 0)
}
