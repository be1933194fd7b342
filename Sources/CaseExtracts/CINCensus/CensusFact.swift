import AuditRules

/// A fact of a census while its child is read: as `Fact`, with a spot for a place, so that copying it costs nothing.
enum CensusFact<Value: Hashable & Sendable> {
  case notSeen
  case empty(Spot)
  case value(Value, Spot)

  /// The value, where there is one.
  var value: Value? {
    guard case .value(let value, _) = self else { return nil }
    return value
  }

  /// The fact with its value in another form.
  func fact<Result>(_ transform: (Value) -> Result) -> Fact<Result> {
    switch self {
    case .notSeen: .notSeen
    case .empty(let spot): .empty(Place(spot))
    case .value(let value, let spot): .value(transform(value), Place(spot))
    }
  }

  /// The fact as the case file holds it.
  var fact: Fact<Value> { fact { $0 } }
}

/// A code of the census of at most twelve bytes, held without memory of its own.
struct CensusCode: Hashable, Sendable {
  static let lengthLimit = 12

  private var first: UInt64 = 0
  private var second: UInt32 = 0
  private var count: UInt8 = 0

  /// Takes bytes that look like a code; anything else has no value.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard CensusText.looksLikeCode(bytes) else { return nil }
    for byte in bytes {
      if count < 8 { first = first << 8 | UInt64(byte) } else { second = second << 8 | UInt32(byte) }
      count += 1
    }
  }

  /// The code as text.
  var text: String {
    String(unsafeUninitializedCapacity: Self.lengthLimit) { buffer in
      let count = Int(count)
      let inFirst = min(count, 8)
      for index in 0..<inFirst { buffer[index] = UInt8(truncatingIfNeeded: first >> UInt64(8 * (inFirst - 1 - index))) }
      for index in inFirst..<max(count, inFirst) {
        buffer[index] = UInt8(truncatingIfNeeded: second >> UInt32(8 * (count - 1 - index)))
      }
      return count
    }
  }
}
