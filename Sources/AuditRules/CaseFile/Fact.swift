/// One thing in an extract, in one of three states that an audit must never mix.
///
/// "Not recorded" and "I could not see" are different findings: a fact that the extract did not carry is `.notSeen`;
/// one that it carried and that holds nothing is `.empty`; a date that could not be read counts as not seen.
public enum Fact<Value: Hashable & Sendable>: Hashable, Sendable {
  /// That part of the file was not in the extract.
  case notSeen
  /// It is on the file and empty, at this place.
  case empty(Place)
  /// It is on the file with this value, at this place.
  case value(Value, Place)

  /// On the file and empty, at a place that is not known.
  public static var empty: Fact { .empty(.unknown) }

  /// The value, where there is one.
  public var value: Value? {
    guard case .value(let value, _) = self else { return nil }
    return value
  }

  /// The place, where the extract carried the fact at all.
  public var place: Place? {
    switch self {
    case .notSeen: nil
    case .empty(let place), .value(_, let place): place
    }
  }

  /// Whether the extract carried the fact, empty or not.
  public var isSeen: Bool {
    if case .notSeen = self { return false }
    return true
  }
}

/// A part of a case file: a fact whose value is a list, so that it too can be not seen, or there and empty.
public typealias Part<Element: Hashable & Sendable> = Fact<[Element]>
