import AuditTestSupport
import Foundation
import Testing

/// A text that a test compares whole, kept beside the tests.
///
/// Recorded as transcripts are, with CASEAUDIT_RECORD=1.
enum GoldenFile {
  static func expect(_ text: String, is name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let url = Repository.url("Tests/AuditReportsTests/Fixtures").appending(path: name)
    if try Recording.write(text, to: url) { return }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    guard text != expected else { return }
    let (is_, was) = (lines(text), lines(expected))
    let at = zip(is_, was).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name) differs from line \(at + 1) on; read it, and record it with CASEAUDIT_RECORD=1
      was: \(was.indices.contains(at) ? was[at] : "(nothing)")
      is:  \(is_.indices.contains(at) ? is_[at] : "(nothing)")
      """,
      sourceLocation: location
    )
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
