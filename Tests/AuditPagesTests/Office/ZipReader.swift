/// Reads a zip file of stored entries from its end, as programs do, and checks every number in it.
struct ZipReader {
  struct Complaint: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
  }

  /// The entries in the order of the table of contents.
  private(set) var entries: [(name: String, contents: [UInt8])] = []

  init(_ bytes: [UInt8]) throws {
    guard bytes.count >= 22 else { throw Complaint("too short") }
    let end = bytes.count - 22
    guard Self.number(bytes, end, 4) == 0x0605_4B50 else { throw Complaint("no end") }
    let count = Self.number(bytes, end + 10, 2)
    guard Self.number(bytes, end + 8, 2) == count, Self.number(bytes, end + 4, 4) == 0 else {
      throw Complaint("entries on another disk")
    }
    guard Self.number(bytes, end + 20, 2) == 0 else { throw Complaint("a comment that is not there") }
    let start = Self.number(bytes, end + 16, 4)
    guard start + Self.number(bytes, end + 12, 4) == end else { throw Complaint("the table does not reach the end") }
    var place = start
    var next = 0
    for _ in 0..<count {
      guard Self.number(bytes, place, 4) == 0x0201_4B50 else { throw Complaint("no entry at \(place)") }
      let nameLength = Self.number(bytes, place + 28, 2)
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let local = Self.number(bytes, place + 42, 4)
      guard local == next else { throw Complaint("\(name) begins at \(local), not at \(next)") }
      guard Self.number(bytes, local, 4) == 0x0403_4B50 else { throw Complaint("\(name) is not where it should be") }
      // From the version to the length of the extra field both places say the same.
      guard bytes[place + 6..<place + 32].elementsEqual(bytes[local + 4..<local + 30]) else {
        throw Complaint("\(name) is described in two ways")
      }
      guard Self.number(bytes, place + 8, 2) == 0x0800, Self.number(bytes, place + 10, 2) == 0 else {
        throw Complaint("\(name) is not stored under a UTF-8 name")
      }
      guard Self.number(bytes, place + 12, 2) == 0, Self.number(bytes, place + 14, 2) == 0x21 else {
        throw Complaint("\(name) has a date")
      }
      let size = Self.number(bytes, place + 24, 4)
      guard Self.number(bytes, place + 20, 4) == size else { throw Complaint("\(name) has two sizes") }
      let contents = Array(bytes[local + 30 + nameLength..<local + 30 + nameLength + size])
      guard Self.number(bytes, place + 16, 4) == Int(Self.checkSum(contents)) else {
        throw Complaint("\(name) is damaged")
      }
      entries.append((name, contents))
      next = local + 30 + nameLength + size
      place += 46 + nameLength
    }
    guard next == start, place == end else { throw Complaint("something lies between the entries") }
  }

  /// The text of an entry.
  func text(_ name: String) throws -> String {
    guard let entry = entries.first(where: { $0.name == name }) else { throw Complaint("there is no \(name)") }
    return String(decoding: entry.contents, as: UTF8.self)
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// Bit by bit, unlike the table of the writer.
  private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
