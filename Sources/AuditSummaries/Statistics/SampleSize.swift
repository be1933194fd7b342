/// How many files to read so that a share is known to a chosen margin.
public struct SampleSize: Sendable, Hashable {
  /// The formula.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// n = c²Np(1 - p) ÷ (A²N + c²p(1 - p)), the sheet of United Bristol Healthcare Trust that NHS audit teams use.
    case ubht
    /// n0 = c²p(1 - p)/A², then n = n0 ÷ (1 + (n0 - 1)/N); Cochran 1977 (Sampling Techniques, 4.4).
    case cochran
  }

  /// The size before rounding.
  public let unrounded: Double
  /// The files to read: the size rounded up, at least 1, at most the frame.
  public let files: Int

  /// Works out a sample size.
  ///
  /// - Parameters:
  ///   - frame: The files that the sample is drawn from (N), at least 1.
  ///   - expected: The share expected to be met (p), between 0 and 1 without the ends; a half asks for most files.
  ///   - margin: The half width of the interval (A), such as 0.05 for 5 percentage points; between 0 and 1.
  ///   - z: The value for the confidence wanted (c), 1.96 for 95 % as the published sheets have it.
  ///   - method: The formula.
  ///
  /// Nil for values outside these limits.
  public init?(
    frame: Int,
    expected: Double = 0.5,
    margin: Double = 0.05,
    z: Double = 1.96,
    method: Method = .ubht
  ) {
    guard frame > 0, expected > 0, expected < 1, margin > 0, margin < 1, z > 0 else { return nil }
    let size = Double(frame)
    let variance = z * z * expected * (1 - expected)
    let square = margin * margin
    let answer =
      switch method {
      case .ubht: variance * size / (square * size + variance)
      case .cochran: (variance / square) / (1 + (variance / square - 1) / size)
      }
    guard answer.isFinite else { return nil }
    unrounded = answer
    // A size that is whole but for rounding, such as 50.000000000000014, must not ask for one file more.
    let whole = (answer * (1 - 1e-12)).rounded(.up)
    files = whole < size ? max(1, Int(whole)) : frame
  }
}
