/// Something in a return that a check doubts, told by its place and without a word of what was typed.
public struct ReturnFault: Hashable, Sendable {
  /// The name of the check.
  public let check: String
  /// The module that it stands in, by the name of its element.
  public let module: String
  /// The field to be put right, by the name of its element.
  public let field: String
  /// The line of the field, or of the module where the field is not there.
  public let line: Int32
  /// The line on which the module begins.
  public let moduleLine: Int32
}
