/// A zip file whose contents are stored as they are: the same contents always give the same bytes.
///
/// Every entry is dated 1 January 1980, the first day the format knows; names are UTF-8 (APPNOTE.TXT 6.3, sections 4.3
/// and 4.4).
struct ZipArchive {
  /// The size from which on the format needs a longer form, which is not written here.
  static let limit = 0xFFFF_FFFF

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var entries = 0
  private let limit: Int

  /// Makes an archive without entries.
  init(limit: Int = ZipArchive.limit) { self.limit = limit }

  /// Adds an entry.
  mutating func add(_ name: String, _ contents: [UInt8]) throws(OfficeProblem) {
    let letters = Array(name.utf8)
    guard
      let size = fitted(contents.count), let start = fitted(body.count), let length = UInt16(exactly: letters.count),
      entries < Int(UInt16.max) - 1
    else { throw .tooLarge(part: name) }
    let facts = Self.facts(checkSum: CRC32.of(contents), size: size, nameLength: length)

    body.add32(0x0403_4B50)
    body.add16(Self.version)
    body += facts
    body += letters
    body += contents

    directory.add32(0x0201_4B50)
    directory.add16(Self.version)
    directory.add16(Self.version)
    directory += facts
    // No comment, the first disk, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.add32(start)
    directory += letters

    entries += 1
    guard fitted(body.count) != nil else { throw .tooLarge(part: name) }
  }

  /// The whole file.
  func bytes() throws(OfficeProblem) -> [UInt8] {
    guard
      let start = fitted(body.count), let size = fitted(directory.count), let count = UInt16(exactly: entries),
      fitted(body.count + directory.count) != nil
    else { throw .tooLarge(part: "its table of contents") }
    var file = body + directory
    file.add32(0x0605_4B50)
    file.add32(0)
    file.add16(count)
    file.add16(count)
    file.add32(size)
    file.add32(start)
    file.add16(0)
    return file
  }

  private static let version: UInt16 = 20
  private static let namesAreUTF8: UInt16 = 1 << 11
  private static let firstOfJanuary1980: UInt16 = 1 << 5 | 1

  /// What an entry says of itself in both places, from its flags to the length of its extra field.
  private static func facts(checkSum: UInt32, size: UInt32, nameLength: UInt16) -> [UInt8] {
    var facts: [UInt8] = []
    facts.add16(namesAreUTF8)
    // Stored as it is, at midnight.
    facts.add16(0)
    facts.add16(0)
    facts.add16(firstOfJanuary1980)
    facts.add32(checkSum)
    facts.add32(size)
    facts.add32(size)
    facts.add16(nameLength)
    facts.add16(0)
    return facts
  }

  private func fitted(_ count: Int) -> UInt32? { count < limit ? UInt32(exactly: count) : nil }
}

extension [UInt8] {
  /// Adds a number of two bytes, the lower first.
  fileprivate mutating func add16(_ number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  /// Adds a number of four bytes, the lowest first.
  fileprivate mutating func add32(_ number: UInt32) {
    add16(UInt16(truncatingIfNeeded: number))
    add16(UInt16(truncatingIfNeeded: number >> 16))
  }
}
