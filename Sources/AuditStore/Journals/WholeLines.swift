import AuditDocuments
import Foundation

/// The whole lines of a file that only grows, one after another, and what follows the last of them.
struct WholeLines: IteratorProtocol {
  /// The number of the line given last, from 1; 0 before the first.
  private(set) var number = 0
  /// What is left; after the last whole line, the bytes of one that was not written to its end.
  private(set) var rest: ArraySlice<UInt8>

  /// What is said, once, of a file whose line ends another program wrote anew.
  static let otherLineEnds = (
    what: "the lines end as Windows ends them (CR LF), so another program has written the file anew",
    hint:
      "Bring the file back from a backup, or take the CR out of every line end and nothing else (dos2unix does so); "
      + "keep editors away from it, and give 'audits/** -text' to git."
  )

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
