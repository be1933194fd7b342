/// The places that a finding cites, in order; up to two of them are held without memory of their own.
public struct Places: Hashable, Sendable {
  private var first: Place?
  private var second: Place?
  private var others: [Place] = []

  /// Takes one place or a few, without those that the extract does not have.
  public init(_ first: Place?, _ second: Place? = nil, _ third: Place? = nil) {
    if let first { add(first) }
    if let second { add(second) }
    if let third { add(third) }
  }

  /// Takes any number of places.
  public init(_ places: some Sequence<Place>) {
    for place in places { add(place) }
  }

  private mutating func add(_ place: Place) {
    if first == nil {
      first = place
    } else if second == nil {
      second = place
    } else {
      others.append(place)
    }
  }
}

extension Places: ExpressibleByArrayLiteral {
  /// Takes the places of a literal such as `[assessment.place]`.
  public init(arrayLiteral places: Place...) { self.init(places) }
}

extension Places: RandomAccessCollection {
  /// The position of the first place.
  public var startIndex: Int { 0 }

  /// The position after the last place.
  public var endIndex: Int { (first == nil ? 0 : 1) + (second == nil ? 0 : 1) + others.count }

  /// The place at a position.
  public subscript(position: Int) -> Place {
    if position == 0, let first { return first }
    if position == 1, let second { return second }
    return others[position - 2]
  }
}
