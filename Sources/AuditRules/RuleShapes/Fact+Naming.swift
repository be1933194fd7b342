// Parts of an extract name each other by identifier: an assessment its referral, a core group its plan.

extension Fact {
  /// The elements of a part that name something by its identifier.
  ///
  /// Not seen where the part is not in the extract, or where no element names it and one of them does not show what it
  /// names; empty where it is certain that the file holds none.
  func naming<Element>(_ identifier: String, by link: (Element) -> Fact<String>) -> Fact where Value == [Element] {
    // Nothing can name what has no name: that a list is empty says nothing of it, as in a census, which lists the reviews of
    // protection plans alone.
    guard !identifier.isEmpty else { return .notSeen }
    guard case .value(let elements, let place) = self else { return self }
    guard !elements.isEmpty else { return .empty(place) }
    var count = 0
    var isCertain = true
    // Taken by position, an element is not copied out of the list first.
    for index in elements.indices {
      switch link(elements[index]) {
      case .value(let name, _): if name == identifier { count += 1 }
      case .notSeen: isCertain = false
      case .empty: break
      }
    }
    // Most parts belong to one thing as a whole, and need not be copied.
    guard count < elements.count else { return self }
    guard count == 0 else { return .value(elements.filter { link($0).value == identifier }, place) }
    return isCertain ? .empty(place) : .notSeen
  }

  /// The earliest of the days that the elements of a part show, on or after a day and not after another where they are given.
  ///
  /// Not seen where the part is not, or where no element shows its day and one was not in the extract; empty where the
  /// file shows no such day.
  func earliest<Element>(from first: Day? = nil, through last: Day? = nil, of day: (Element) -> Fact<Day>) -> Fact<Day>
  where Value == [Element] {
    switch self {
    case .notSeen: return .notSeen
    case .empty(let place): return .empty(place)
    case .value(let elements, let place):
      var earliest: Fact<Day> = .empty(place)
      for element in elements {
        let fact = day(element)
        if let held = fact.value {
          if let first, held < first { continue }
          if let last, held > last { continue }
          if let best = earliest.value, best <= held { continue }
          earliest = fact
        } else if !fact.isSeen, earliest.value == nil {
          earliest = .notSeen
        }
      }
      return earliest
    }
  }
}

extension Fact {
  /// One fact of each element of a part, in the same state as the part.
  func each<Element, Other>(_ fact: (Element) -> Fact<Other>) -> Fact<[Fact<Other>]> where Value == [Element] {
    switch self {
    case .notSeen: .notSeen
    case .empty(let place): .empty(place)
    case .value(let elements, let place): .value(elements.map(fact), place)
    }
  }
}
