extension ControlChart {
  /// Why a point is more than chance; where several hold, the first of this list.
  public enum Signal: String, CaseIterable, Hashable, Sendable {
    /// It lies outside of a limit.
    case outsideLimit
    /// It is part of a run of points that all rise, or all fall.
    case trend
    /// It is one of two in three consecutive points far from the mean, all three on the same side.
    case twoOfThree
    /// It is part of a run of points on one side of the mean.
    case shift
  }

  /// What a signal says of practice.
  public enum Meaning: String, CaseIterable, Hashable, Sendable {
    /// Better than chance explains.
    case improvement
    /// Worse than chance explains.
    case concern
    /// More than chance, where neither way is better.
    case neither
  }

  /// One value, and what it says.
  public struct Point: Hashable, Sendable {
    /// The place among all points, from 0.
    public let position: Int
    /// The value.
    public let value: Double
    /// The place of its phase among the phases, from 0.
    public let phase: Int
    /// How far it is from the point before; nil for the first of a phase.
    public let movingRange: Double?
    /// Why it is more than chance; nil where it is not, and in a phase without limits.
    public let signal: Signal?
    /// The way of a trend, or the side of the mean; nil without a signal.
    public let direction: Direction?
    /// What the signal says of practice; nil without one.
    public let meaning: Meaning?

    init(
      position: Int,
      value: Double,
      phase: Int,
      movingRange: Double?,
      mark: ControlRules.Mark?,
      improvement: Improvement
    ) {
      self.position = position
      self.value = value
      self.phase = phase
      self.movingRange = movingRange
      signal = mark?.signal
      direction = mark?.direction
      meaning = mark.map { mark in
        switch improvement {
        case .none: .neither
        case .up: mark.direction == .up ? .improvement : .concern
        case .down: mark.direction == .down ? .improvement : .concern
        }
      }
    }
  }
}
