/// Whole numbers one after the other, seven bits to a byte, the lowest first; the last byte of a number is below 128.
struct PackedNumbers {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int) {
    var rest = UInt64(truncatingIfNeeded: number)
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Takes numbers from the front of bytes.
  struct Reader {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next number; nil at the end, and where the bytes stop in the middle of a number or it is too large.
    mutating func next() -> Int? {
      var number: UInt64 = 0
      var shift: UInt64 = 0
      while place < bytes.count, shift < 56 {
        let byte = bytes[place]
        place += 1
        number |= UInt64(byte & 127) << shift
        if byte < 128 { return Int(number) }
        shift += 7
      }
      return nil
    }
  }
}
