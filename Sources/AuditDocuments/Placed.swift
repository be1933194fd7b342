/// A value together with the place it was read from.
public struct Placed<Value> {
  /// The value.
  public let value: Value
  /// Where it stands in the document.
  public let place: SourcePlace

  /// Makes a placed value.
  public init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Sendable where Value: Sendable {}
