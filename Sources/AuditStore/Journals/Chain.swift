import AuditDocuments

/// The chain of digests that runs through a journal.
///
/// A line ends with `,"digest":"<64 digits>"}`. The digest is the SHA-256 of the digest of the line before, a line
/// break, and the line itself without that member. Working on bytes and not on values, it sees every change.
enum Chain {
  /// What the first line is chained to.
  static let start = String(repeating: "0", count: 64)

  static let opener = Array(",\"digest\":\"".utf8)
  static let closer = Array("\"}".utf8)

  /// Closes an object that is still open, and gives the whole line without its line break.
  static func seal(_ open: [UInt8], after previous: String) -> (line: [UInt8], digest: String) {
    let digest = digest(of: open, after: previous)
    return (open + opener + Array(digest.utf8) + closer, digest)
  }

  /// A line taken apart: its content without the closing brace, and the digits of its digest.
  struct Split {
    let open: ArraySlice<UInt8>
    let digits: ArraySlice<UInt8>
    var digest: String { String(decoding: digits, as: UTF8.self) }

    /// Whether the digest is that of the content after the line before; `memory` is used for the hashing, and kept so
    /// that one piece of it serves every line.
    func follows(_ previous: String, memory: inout [UInt8]) -> Bool {
      memory.removeAll(keepingCapacity: true)
      memory += previous.utf8
      memory.append(UInt8(ascii: "\n"))
      memory += open
      memory.append(UInt8(ascii: "}"))
      return ContentDigest.isSHA256(digits, of: memory)
    }
  }

  /// Takes a line apart; nil when it does not end with a digest.
  static func split(_ line: ArraySlice<UInt8>) -> Split? {
    let tail = opener.count + 64 + closer.count
    guard line.count > tail else { return nil }
    let isSealed = line.withUnsafeBufferPointer { bytes in
      let start = bytes.count - tail
      return opener.indices.allSatisfy { bytes[start + $0] == opener[$0] }
        && closer.indices.allSatisfy { bytes[bytes.count - closer.count + $0] == closer[$0] }
        && isDigest(UnsafeBufferPointer(rebasing: bytes[(start + opener.count)..<(bytes.count - closer.count)]))
    }
    guard isSealed else { return nil }
    return Split(open: line.dropLast(tail), digits: line.dropLast(closer.count).suffix(64))
  }

  /// Works out the digest of a line's content.
  static func digest(of open: some Collection<UInt8>, after previous: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(open.count + 66)
    bytes += previous.utf8
    bytes.append(UInt8(ascii: "\n"))
    bytes += open
    bytes.append(UInt8(ascii: "}"))
    return ContentDigest.sha256Hex(of: bytes)
  }

  /// Whether these are 64 lower-case hexadecimal digits.
  static func isDigest(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count == 64 && bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 &- UInt8(ascii: "a") < 6 }
  }
}
