/// What the index knows of the journals, without reading them.
public struct IndexAccount: Hashable, Sendable {
  /// The number of journals.
  public var journals: Int
  /// The number of their good lines.
  public var entries: Int
  /// The digest over all heads; that of a verification where the index agrees with the journals.
  public var fingerprint: String
}
