import AuditRules

/// The text of the value in hand, put together from the pieces in which the parser hands it over.
///
/// It stands apart from the state of the pass, of which looking at a text would copy all, once for each value of a census.
struct CensusTextInHand {
  /// How much of one element's text is kept; every value of the census is far shorter.
  static let limit = 4096

  private var bytes: [UInt8] = []
  private var start = 0
  /// Where its element begins.
  private(set) var spot = Spot.none
  /// Whether more was there than is kept.
  private(set) var isTooLong = false
  /// Where it stands among the bytes, without the white space around it, once its element is closed.
  private var range = 0..<0

  init() { bytes.reserveCapacity(2 * Self.limit) }

  /// Begins the text of an element.
  mutating func begin(at spot: Spot) {
    // Emptying it for each value would take longer than filling it.
    if bytes.count > Self.limit { bytes.removeAll(keepingCapacity: true) }
    start = bytes.count
    range = start..<start
    self.spot = spot
    isTooLong = false
  }

  /// Takes a piece, where there is room for it.
  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
    guard bytes.count - start + piece.count <= Self.limit else {
      isTooLong = true
      return
    }
    bytes.append(contentsOf: piece)
  }

  /// Ends it, and finds what is left of it without the white space around it.
  mutating func end() {
    var (first, end) = (start, bytes.count)
    while first < end, bytes[first] <= 0x20 { first += 1 }
    while end > first, bytes[end - 1] <= 0x20 { end -= 1 }
    range = first..<end
  }

  /// Whether nothing is left of it.
  var isEmpty: Bool { range.isEmpty }

  /// What is left of it.
  var trimmed: ArraySlice<UInt8> { bytes[range] }

  /// The same as it lies in memory, for what is read of every value.
  func read<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The value as it was typed; of a day only what it says and that something was there.
  func typed(isDay: Bool) -> ReturnedField {
    guard !isEmpty else { return ReturnedField(text: ReturnedText(), spot: spot) }
    return read { bytes in
      guard isDay else { return ReturnedField(text: ReturnedText(bytes), spot: spot) }
      return ReturnedField(length: bytes.count, day: isTooLong ? nil : CensusText.day(bytes), spot: spot)
    }
  }
}
