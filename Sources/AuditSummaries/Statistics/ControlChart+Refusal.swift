extension ControlChart {
  /// Why there is no chart at all.
  public enum Refusal: Error, Hashable, Sendable {
    /// There are so few points that a run chart, or plain dots, must do.
    case tooFewPoints(Int)
    /// The point at this place, from 0, is not a number that can be drawn.
    case notANumber(position: Int)
    /// The target is not a number that can be drawn.
    case targetNotANumber
    /// Changes are not in order of time, or not between the second point and the last.
    case changesOutOfOrder
    /// Limits were to come from so many points only.
    case fixedOnTooFew(Int)

    /// The reason as a sentence.
    public var inWords: String {
      let fewest = ControlChart.fewestPoints
      return switch self {
      case .tooFewPoints(0): "There is no point to draw."
      case .tooFewPoints(let number):
        "\(number == 1 ? "1 point is" : "\(number) points are") not enough for limits, which need at least \(fewest): "
          + "what changed by chance and what did not cannot be told apart yet."
      case .notANumber(let position): "Point \(position + 1) is not a number that can be drawn."
      case .targetNotANumber: "The target is not a number that can be drawn."
      case .changesOutOfOrder:
        "Each change must come after the one before it, and between the second point and the last."
      case .fixedOnTooFew(let number):
        "Limits cannot come from the first \(number == 1 ? "point" : "\(number) points") only: they need at least "
          + "\(fewest)."
      }
    }

    /// What stands against a chart of these points; nil for nothing.
    init?(_ values: [Double], target: Double?, changes: [ChangePoint], options: Options) {
      func isDrawable(_ value: Double) -> Bool { abs(value) <= ControlChart.largestValue }
      let starts = [0] + changes.map(\.position)
      if let position = values.firstIndex(where: { !isDrawable($0) }) {
        self = .notANumber(position: position)
      } else if let target, !isDrawable(target) {
        self = .targetNotANumber
      } else if values.count < ControlChart.fewestPoints {
        self = .tooFewPoints(values.count)
      } else if let first = options.fixAfter, first < ControlChart.fewestPoints {
        self = .fixedOnTooFew(first)
      } else if zip(starts, starts.dropFirst() + [values.count]).contains(where: { $0 >= $1 }) {
        self = .changesOutOfOrder
      } else {
        return nil
      }
    }
  }
}
