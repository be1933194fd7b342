/// Something in a return that a check doubts, told by its place and without a word of what was typed.
public struct ReturnFault: Hashable, Sendable {
  /// The check, which says what the field to be put right is and what to do about it.
  public let check: ReturnCheck
  /// The line of the field, or of the module where the field is not there.
  public let line: Int32
  /// The line on which the module begins.
  public let moduleLine: Int32
}
