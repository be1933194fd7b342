import AuditTestSupport
import Testing

/// A report that a test compares whole, kept beside the tests.
enum GoldenFile {
  static func expect(_ text: String, is name: String, _ location: SourceLocation = #_sourceLocation) throws {
    guard let complaint = try GoldenText.complaint(about: text, at: "Tests/AuditReportsTests/Fixtures/\(name)") else {
      return
    }
    Issue.record("\(complaint)", sourceLocation: location)
  }
}
