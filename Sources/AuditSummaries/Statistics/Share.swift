/// How many of the counted files met a question, with the share, its interval, or why there is no interval.
///
/// Counts first: a share is never without its `met` and `counted`. Where strata were drawn at different rates the counts
/// are those of the files read, and the share and its interval are `weighted`.
public struct Share: Sendable, Hashable {
  /// The files with the outcome `met`.
  public let met: Int
  /// The files with a counted outcome, the denominator.
  public let counted: Int
  /// The files of the sampling frame, where it is known.
  public let frame: Int?
  /// The files drawn from the frame: the counted ones, and those that were not applicable or not seen.
  public let drawn: Int
  /// Whether the counts were rounded before they were released.
  public private(set) var isRounded = false
  /// The share with each file counted for those that it stands for; nil where every file stands for as many.
  public let weighted: StratifiedShare?

  /// Takes counts that are possible: 0 ≤ met ≤ counted ≤ drawn ≤ frame.
  ///
  /// Without `drawn`, every file that was drawn was counted. Impossible counts give nil, and so does a weighted share of
  /// other files.
  public init?(met: Int, counted: Int, frame: Int? = nil, drawn: Int? = nil, weighted: StratifiedShare? = nil) {
    let drawn = drawn ?? counted
    guard weighted == nil || weighted?.counted == counted else { return nil }
    guard met >= 0, met <= counted, counted <= drawn, drawn <= frame ?? drawn else { return nil }
    self.met = met
    self.counted = counted
    self.frame = frame
    self.drawn = drawn
    self.weighted = weighted
  }

  /// Keeps counts that are known to be possible.
  init(unchecked met: Int, of counted: Int) {
    self.met = met
    self.counted = counted
    self.frame = nil
    self.drawn = counted
    self.weighted = nil
  }

  /// The same counts, known to be rounded before they were released, or not.
  public func marked(rounded: Bool) -> Share {
    var share = self
    share.isRounded = rounded
    return share
  }

  /// The share from 0 to 1, nil when nothing was counted.
  public var value: Double? {
    if let weighted { return weighted.value }
    return counted > 0 ? Double(met) / Double(counted) : nil
  }

  /// How many files, drawn without strata, would tell as much of practice; nil where too few were read to say.
  public var practiceSize: Double? { weighted.map { $0.practiceSize } ?? Double(counted) }

  /// Wilson's 95 % interval, corrected for the frame when over 5 % of it was drawn; nil for the reason in `noInterval`.
  ///
  /// Source: Wilson 1927 (JASA 22:209); Newcombe 1998 (Stat Med 17:857).
  public var interval: Interval? {
    if let weighted { return weighted.interval }
    guard let value, noInterval == nil else { return nil }
    guard let frame, FinitePopulation.isCorrected(drawn: drawn, frame: frame) else {
      return Interval.wilson(share: value, size: Double(counted))
    }
    return FinitePopulation.effectiveSize(counted: counted, drawn: drawn, frame: frame)
      .map { Interval.wilson(share: value, size: $0) }
  }

  /// Why there is no interval, nil when there is one.
  public var noInterval: NoInterval? {
    if let weighted { return weighted.noInterval }
    if counted == 0 { return .nothingCounted }
    if isRounded { return .rounded }
    return drawn == frame ? .wholeFrame : nil
  }
}
