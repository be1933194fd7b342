import CLibXML2

/// Element names as libxml2 holds them: each distinct name is one pointer for as long as the parser lives.
///
/// A name is compared letter by letter once; after that its pointer is looked up.
struct CensusNames {
  /// What a name turned out to be when it was met for the first time.
  enum Meeting {
    /// It differs from a name of the census in capitals only and is read as that one.
    case otherCapitals(CensusElement)
    /// The census has no such name.
    case unknown
    /// So many unknown names were met that this one is not remembered.
    case oneOfMany
  }

  static let unknownLimit = 100

  private static let slotCount = 1024
  private var pointers = [UInt](repeating: 0, count: slotCount)
  private var elements = [CensusElement](repeating: .unknown, count: slotCount)
  private let parents = CensusElement.allCases.map(\.parents)
  private var unknownCount = 0

  init(dictionary: xmlDictPtr?) {
    for row in CensusElement.table {
      guard let pointer = xmlDictLookup(dictionary, row.name, -1) else { continue }
      insert(pointer, row.element)
    }
  }

  /// Whether the census lets one element stand in another.
  func allows(_ element: CensusElement, in parent: CensusElement) -> Bool {
    parents[Int(element.rawValue)] & (1 << UInt64(parent.rawValue)) != 0
  }

  /// The element of a name that was met before, or nothing.
  func element(of name: UnsafePointer<UInt8>) -> CensusElement? {
    var slot = Self.slot(of: name)
    let wanted = UInt(bitPattern: name)
    // The table is never more than a quarter full, so a free slot ends the search.
    while pointers[slot] != 0 {
      if pointers[slot] == wanted { return elements[slot] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  /// Takes in a name that was not met before.
  mutating func meet(_ name: UnsafePointer<UInt8>, text: String) -> Meeting {
    guard unknownCount < Self.unknownLimit else { return .oneOfMany }
    unknownCount += 1
    let lowercased = text.lowercased()
    guard let row = CensusElement.table.first(where: { $0.name.lowercased() == lowercased }) else {
      insert(name, .unknown)
      return .unknown
    }
    insert(name, row.element)
    return .otherCapitals(row.element)
  }

  private mutating func insert(_ name: UnsafePointer<UInt8>, _ element: CensusElement) {
    var slot = Self.slot(of: name)
    while pointers[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
    pointers[slot] = UInt(bitPattern: name)
    elements[slot] = element
  }

  private static func slot(of name: UnsafePointer<UInt8>) -> Int {
    // Multiplying spreads the pointer's bits, and wraps on purpose; the top ten bits number the slot.
    Int(truncatingIfNeeded: (UInt64(UInt(bitPattern: name)) &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}
