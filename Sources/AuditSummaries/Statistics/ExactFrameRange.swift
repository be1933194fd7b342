/// What a sample says of its whole frame, in whole files and without approximation.
///
/// Every number M of met files in the frame for which neither "so many in the sample" nor "so few" would have a
/// probability of 2.5 % or less, by the hypergeometric distribution. "Between 23 and 34 of the 40 files."
///
/// Source: Wright 1991 (Exact confidence bounds when sampling from small finite universes), with equal tails.
public struct ExactFrameRange: Sendable, Hashable {
  /// The fewest and the most files of the frame that may be met.
  public let files: ClosedRange<Int>
  /// The files of the frame.
  public let frame: Int

  /// Works out the range for `met` of `counted` files drawn from `frame`.
  ///
  /// Nil when nothing was counted, when the counts are impossible, and for a frame over 1,000,000,000 files. A sample
  /// that is the whole frame gives the range of one number.
  public init?(met: Int, counted: Int, frame: Int) {
    guard counted > 0, met >= 0, met <= counted, counted <= frame, frame <= Hypergeometric.largestFrame else {
      return nil
    }
    func tails(_ inFrame: Int) -> (atMost: Double, atLeast: Double) {
      Hypergeometric(frame: frame, metInFrame: inFrame, drawn: counted).tails(at: met)
    }
    // A probability that is 0.025 to the last digit is excluded; rounding must not decide it.
    let threshold = 0.025 + 1e-12
    let possible = met...(frame - counted + met)
    // More met files in the frame make many in the sample likelier, so that both ends can be found by halving.
    let fewest = Self.firstIndex(in: possible) { tails($0).atLeast > threshold }
    let tooMany = Self.firstIndex(in: possible) { tails($0).atMost <= threshold }
    let most = tooMany.map { $0 - 1 } ?? possible.upperBound
    guard let fewest, fewest <= most else { return nil }
    self.files = fewest...most
    self.frame = frame
  }

  /// The range as shares of the frame.
  public var interval: Interval {
    Interval(low: Double(files.lowerBound) / Double(frame), high: Double(files.upperBound) / Double(frame))
  }

  /// The first number for which a condition holds that holds for all later ones too.
  private static func firstIndex(in range: ClosedRange<Int>, where condition: (Int) -> Bool) -> Int? {
    var low = range.lowerBound
    var high = range.upperBound
    guard condition(high) else { return nil }
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
