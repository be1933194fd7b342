// Literals let the examples of the rules read as the facts they state: `started: "2026-01-05"`, `visits: []`.

extension Fact: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByStringLiteral {
  /// Makes a value at an unknown place.
  public init(unicodeScalarLiteral value: Value.StringLiteralType) {
    self = .value(Value(stringLiteral: value), .unknown)
  }
}

extension Fact: ExpressibleByExtendedGraphemeClusterLiteral where Value: ExpressibleByStringLiteral {
  /// Makes a value at an unknown place.
  public init(extendedGraphemeClusterLiteral value: Value.StringLiteralType) {
    self = .value(Value(stringLiteral: value), .unknown)
  }
}

extension Fact: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  /// Makes a value at an unknown place.
  public init(stringLiteral value: Value.StringLiteralType) {
    self = .value(Value(stringLiteral: value), .unknown)
  }
}

extension Fact: ExpressibleByBooleanLiteral where Value == Bool {
  /// Makes a value at an unknown place.
  public init(booleanLiteral value: Bool) {
    self = .value(value, .unknown)
  }
}

extension Fact: ExpressibleByArrayLiteral where Value: RangeReplaceableCollection {
  /// Makes a list at an unknown place; an empty one is on the file and empty.
  public init(arrayLiteral elements: Value.Element...) {
    self = elements.isEmpty ? .empty : .value(Value(elements), .unknown)
  }
}

extension Fact {
  /// A value at an unknown place.
  public static func value(_ value: Value) -> Fact { .value(value, .unknown) }
}
