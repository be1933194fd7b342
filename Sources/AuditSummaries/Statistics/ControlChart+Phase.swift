extension ControlChart {
  /// A place from which mean and limits are worked out anew, because practice or its measure was changed there.
  public struct ChangePoint: Hashable, Sendable {
    /// The place of the first point of the new phase, from 0.
    public let position: Int
    /// What was changed, in words.
    public let reason: String

    /// Takes a place and a reason; a reason without a word gives nil.
    ///
    /// A change that cannot be explained would only hide a signal.
    public init?(at position: Int, reason: String) {
      guard reason.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      self.position = position
      self.reason = reason
    }
  }

  /// The points from one change to the next.
  public struct Phase: Hashable, Sendable {
    /// The places of its points.
    public let positions: Range<Int>
    /// What was changed at its first point; nil for the first phase.
    public let change: ChangePoint?
    /// The mean and the limits; nil for the reason in `missing`.
    public let limits: Limits?
    /// Why only dots are drawn; nil where there are limits.
    public let missing: MissingLimits?

    init(_ values: [Double], from start: Int, change: ChangePoint?, options: Options) {
      positions = start..<(start + values.count)
      self.change = change
      guard values.count >= ControlChart.fewestPoints else {
        limits = nil
        missing = .tooFewPoints(values.count)
        return
      }
      let basis = Array(values.prefix(options.fixAfter ?? values.count))
      limits = Limits(basis, isScreened: options.isScreened)
      missing = limits == nil ? .everyPointAlike : nil
    }
  }

  /// Why a phase has no limits.
  public enum MissingLimits: Hashable, Sendable {
    /// The phase has so many points, and needs twelve.
    case tooFewPoints(Int)
    /// The points that limits would come from are all the same, so that limits would have no width, and mislead.
    case everyPointAlike

    /// The reason as a sentence.
    public var inWords: String {
      switch self {
      case .tooFewPoints(let number):
        "No limits are drawn for \(number == 1 ? "a phase of 1 point" : "a phase of \(number) points"): they need at "
          + "least \(ControlChart.fewestPoints)."
      case .everyPointAlike:
        "No limits are drawn, because the points that they would come from are all the same."
      }
    }
  }
}
