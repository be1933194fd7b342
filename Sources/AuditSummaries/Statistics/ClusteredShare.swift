/// The share over all items of many files, clustered by file.
///
/// Answers on one file are alike, so that treating them as independent makes the interval too narrow. The ratio of the
/// sums is kept, and its error comes from how much whole files differ.
///
/// Source: Cochran 1977 (Sampling Techniques, 2.11 and 6.4), the linearised ratio; Student's t with files - 1 degrees.
public struct ClusteredShare: Sendable, Hashable {
  /// The answers with the outcome `met`, over all files.
  public let met: Int
  /// The counted answers over all files.
  public let counted: Int
  /// The files with at least one counted answer.
  public let files: Int
  /// The files of the sampling frame, where it is known.
  public let frame: Int?
  /// The files drawn from the frame, those without a counted answer among them.
  public let drawn: Int
  /// The sums that all is worked out from.
  public let sums: FileSums
  /// The ratio of met to counted, nil when nothing was counted.
  public let value: Double?
  /// The standard error of the ratio, nil with fewer than two files; zero when the whole frame was read.
  public let standardError: Double?
  /// The 95 % t interval, clipped to 0 and 1; nil for the reason in `noInterval`.
  public let interval: Interval?
  /// Why there is no interval, nil when there is one.
  public let noInterval: NoInterval?
  /// The share with each file counted for those that it stands for, which is then the value; nil where every file stands
  /// for as many.
  public let weighted: StratifiedShare?

  /// Works out the share from sums over files, so that no file has to be seen again.
  ///
  /// Files without a counted answer say nothing of the share, and are not among the sums, but they too were drawn from
  /// the frame: `drawn` counts them, and is the files of the sums when not given. The frame narrows the interval when
  /// over 5 % of it was drawn. Nil when sums or counts are impossible, or too large to be multiplied in 128 bits.
  public init?(_ sums: FileSums, frame: Int? = nil, drawn: Int? = nil) {
    self.weighted = nil
    let drawn = drawn ?? sums.files
    guard sums.files >= 0, sums.files <= drawn, drawn <= frame ?? drawn,
      sums.met >= 0, sums.met <= sums.counted, sums.files <= sums.counted, sums.files > 0 || sums.counted == 0,
      let squares = Self.squaredResiduals(sums)
    else { return nil }
    met = sums.met
    counted = sums.counted
    files = sums.files
    self.frame = frame
    self.drawn = drawn
    self.sums = sums
    noInterval = Self.noInterval(files: files, isWholeFrame: drawn == frame, areAlike: squares == 0)
    guard counted > 0 else {
      (value, standardError, interval) = (nil, nil, nil)
      return
    }
    let all = Double(counted)
    let ratio = Double(met) / all
    value = ratio
    guard files > 1 else {
      (standardError, interval) = (nil, nil)
      return
    }
    let size = Double(files)
    var variance = size / (size - 1) * (Double(squares) / (all * all)) / (all * all)
    if let frame, FinitePopulation.isCorrected(drawn: drawn, frame: frame) {
      variance *= 1 - Double(drawn) / Double(frame)
    }
    let error = variance.squareRoot()
    standardError = error
    interval =
      noInterval == nil
      ? StudentT.quantile(0.975, degreesOfFreedom: files - 1)
        .map { Interval(low: ratio - $0 * error, high: ratio + $0 * error).clipped(to: 0...1) }
      : nil
  }

  /// Takes the share of strata that were drawn at different rates; nil where theirs are not the files of the sums.
  init?(_ sums: FileSums, weighted: StratifiedShare) {
    guard weighted.counted == sums.counted else { return nil }
    self.weighted = weighted
    (met, counted, files) = (sums.met, sums.counted, sums.files)
    let frames = weighted.strata.compactMap(\.frame)
    frame = frames.count == weighted.strata.count ? frames.reduce(0, +) : nil
    drawn = weighted.strata.reduce(0) { $0 + $1.drawn }
    self.sums = sums
    (value, standardError) = (weighted.value, weighted.standardError)
    (interval, noInterval) = (weighted.interval, weighted.noInterval)
  }

  /// The sum over files of (y - Rm)², times the square of all counted answers, which makes it a whole number.
  ///
  /// Whole numbers, because the three parts nearly cancel, and because "every file alike" is exactly zero.
  private static func squaredResiduals(_ sums: FileSums) -> Int128? {
    let (met, counted) = (Int128(sums.met), Int128(sums.counted))
    let parts = [
      [counted, counted, Int128(sums.metSquared)],
      [-2, counted, met, Int128(sums.metTimesCounted)],
      [met, met, Int128(sums.countedSquared)],
    ]
    var sum: Int128 = 0
    for part in parts {
      var product: Int128 = 1
      for factor in part {
        let (next, overflow) = product.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        product = next
      }
      let (next, overflow) = sum.addingReportingOverflow(product)
      guard !overflow else { return nil }
      sum = next
    }
    return sum >= 0 ? sum : nil
  }

  private static func noInterval(files: Int, isWholeFrame: Bool, areAlike: Bool) -> NoInterval? {
    if files == 0 { return .nothingCounted }
    if isWholeFrame { return .wholeFrame }
    if files == 1 { return .oneFile }
    return areAlike ? .everyFileAlike : nil
  }
}
