/// The version of the program; no other file holds it, see `docs/releasing.md`.
public enum Version {
  /// The version that the changelog names first, or what comes after it and ends in `-dev`.
  public static let current = "0.3.0-dev"
}
