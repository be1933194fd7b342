/// An auditor's judgement on a section or on the whole file, in the four words of the inspectorate.
public enum Grade: String, CaseIterable, Hashable, Comparable, Sendable {
  case outstanding
  case good
  case requiresImprovement = "requires-improvement"
  case inadequate

  /// The grade as people read it, for example `Requires improvement`.
  public var inWords: String {
    switch self {
    case .outstanding: "Outstanding"
    case .good: "Good"
    case .requiresImprovement: "Requires improvement"
    case .inadequate: "Inadequate"
    }
  }

  private var height: Int {
    switch self {
    case .outstanding: 3
    case .good: 2
    case .requiresImprovement: 1
    case .inadequate: 0
    }
  }

  /// Whether one grade is lower than another.
  public static func < (left: Grade, right: Grade) -> Bool { left.height < right.height }
}
