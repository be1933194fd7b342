/// Something in a return that a check doubts, told by its place and without a word of what was typed.
public struct ReturnFault: Hashable, Sendable {
  /// The check, which says what the field to be put right is and what to do about it.
  public let check: ReturnCheck
  /// Where the field is, or the module where the field is not there.
  public let spot: Spot
  /// Where the module begins.
  public let moduleSpot: Spot
  /// Where the next module begins; nowhere where none does.
  public var moduleEnd = Spot.none

  /// The line of the field, or of the module where the field is not there.
  public var line: Int32 { spot.line }
}
