/// The version of the program, as the changelog names it.
public enum Version {
  /// The newest version.
  public static let current = "0.2.0"
}
