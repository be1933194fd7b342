/// What a sample gains from being a large part of the frame that it was drawn from.
public enum FinitePopulation {
  /// The part of a frame over which a sample is corrected for it; below, the gain is too small to explain.
  public static let smallestCorrectedPart = 0.05

  /// Tells whether a sample is large enough a part of its frame to be corrected for it.
  public static func isCorrected(drawn: Int, frame: Int) -> Bool {
    frame > 0 && Double(drawn) / Double(frame) > smallestCorrectedPart
  }

  /// The number of files that would tell as much if they came from an endless frame.
  ///
  /// When some of the files drawn were not applicable or not seen, only a part of the frame concerns the question. That
  /// part, N', is taken to be as large as in the sample: N' = N × counted ÷ drawn, and the size is n(N' - 1)/(N' - n).
  /// With every drawn file counted N' is N. Nil when nothing was counted, when the whole frame was drawn, and when the
  /// counts are impossible.
  ///
  /// Source: Cochran 1977 (Sampling Techniques, 2.6 for the correction, 2.12 for parts of a frame).
  static func effectiveSize(counted: Int, drawn: Int, frame: Int) -> Double? {
    guard counted > 0, counted <= drawn, drawn < frame else { return nil }
    // n(N' - 1)/(N' - n) with N' put in, in the form that subtracts nothing close to equal.
    return Double(counted) + Double(drawn) * Double(counted - 1) / Double(frame - drawn)
  }
}
