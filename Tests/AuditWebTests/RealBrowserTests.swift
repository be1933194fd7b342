import AuditTestSupport
import Foundation
import Testing

/// A real browser walks an audit: with script and axe, without script, and with the keyboard alone.
///
/// It needs Python with Playwright and axe, and Chromium; CASEAUDIT_PYTHON names an interpreter that has them.
@Suite(.serialized) struct RealBrowserTests {
  @Test(arguments: ["mouse", "plain", "keys"])
  func anAuditIsWalked(driver: String) throws {
    let practice = try PracticeWorkspace()
    let python = ProcessInfo.processInfo.environment["CASEAUDIT_PYTHON"] ?? "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      return print("skipped: there is no \(python) to drive a browser with; name one with CASEAUDIT_PYTHON")
    }
    let look = Repository.url("Tests/browser/look.py").path(percentEncoded: false)
    let shots = ProcessInfo.processInfo.environment["CASEAUDIT_SCREENSHOTS"]
    let folder = try TemporaryFolder()
    let result = try Program.run(
      [
        python, look, try Program.built("caseaudit"), practice.root.path(percentEncoded: false),
        shots ?? folder.url.path(percentEncoded: false), driver,
      ],
      environment: [
        "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": folder.url.path(percentEncoded: false),
      ],
      folder: practice.root,
      within: 400
    )
    if result.ending == .exited(3) { return print("skipped: \(result.output)") }
    #expect(result.ending == .exited(0), "\(result.output)")
  }
}
