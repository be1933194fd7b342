/// How much two categories of an ordered list count as agreement: 1 for the same, less the further they lie apart.
public enum AgreementWeights: String, CaseIterable, Hashable, Sendable {
  /// Only the same counts; the order says nothing.
  case identity
  /// Less by the same amount with each step: of four grades, neighbours count two thirds.
  case linear
  /// Less by the square of the steps: of four grades, neighbours count eight ninths.
  case quadratic
  /// Less by the number of pairs of categories between the two, both included.
  case ordinal

  /// The weight of two categories, given by their places in a list of `size` categories.
  ///
  /// Source: Cohen 1968 (Psychol Bull 70:213); for `ordinal`, Gwet 2014 (Handbook of Inter-Rater Reliability, 3.5).
  func weight(_ one: Int, _ other: Int, of size: Int) -> Double {
    guard one != other, size > 1 else { return 1 }
    let (steps, most) = (Double(abs(one - other)), Double(size - 1))
    return switch self {
    case .identity: 0
    case .linear: 1 - steps / most
    case .quadratic: 1 - steps * steps / (most * most)
    case .ordinal: 1 - steps * (steps + 1) / (most * (most + 1))
    }
  }
}
