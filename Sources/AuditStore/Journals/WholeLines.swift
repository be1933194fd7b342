import AuditDocuments
import Foundation

/// The whole lines of a file that only grows, one after another, and what follows the last of them.
struct WholeLines: IteratorProtocol {
  /// The number of the line given last, from 1; 0 before the first.
  private(set) var number = 0
  /// What is left; after the last whole line, the bytes of one that was not written to its end.
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The next line, without its line break.
  mutating func next() -> ArraySlice<UInt8>? {
    guard let end = lineEnd else { return nil }
    defer { rest = rest[(end + 1)...] }
    number += 1
    return rest[..<end]
  }

  /// Where the next line break is; found by the C library, which looks at many bytes at once.
  private var lineEnd: Int? {
    rest.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start, Int32(UInt8(ascii: "\n")), bytes.count) else {
        return nil
      }
      return rest.startIndex + start.distance(to: found)
    }
  }

  /// The warning of a last line that was not written to its end, for when every whole line was taken; nil where there
  /// is none.
  func tornLine(shownAs name: String, hint: String) -> Problem? {
    guard !rest.isEmpty else { return nil }
    return Problem(
      "the last line was not written to its end",
      file: name,
      line: number + 1,
      hint: hint,
      severity: .warning
    )
  }
}
