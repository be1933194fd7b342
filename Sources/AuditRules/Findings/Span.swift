/// A stretch of a text and what a text rule says of it, so that a screen can show why.
public struct Span: Hashable, Sendable {
  /// The first byte of the stretch in the text's UTF-8, from 0.
  public var start: Int

  /// The byte after its last.
  public var end: Int

  /// What the rule reads in it, for example `by when` or `names no time`.
  public var says: String

  /// Makes a span of the bytes from `start` up to, not including, `end`.
  public init(start: Int, end: Int, says: String) {
    self.start = start
    self.end = end
    self.says = says
  }
}
