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
    try look(with: "look.py", at: practice.root, driver)
  }

  /// Three audit and one leads, each in a browser of their own; then one person has two tabs, clicks twice, goes back and is signed out.
  @Test func severalPeopleWorkAtOnce() throws {
    let site = try RoundSite()
    try look(with: "together.py", at: site.practice.root)
  }

  private func look(with script: String, at root: URL, _ driver: String? = nil) throws {
    let environment = ProcessInfo.processInfo.environment
    let python = environment["CASEAUDIT_PYTHON"] ?? "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      return print("skipped: there is no \(python) to drive a browser with; name one with CASEAUDIT_PYTHON")
    }
    let folder = try TemporaryFolder()
    let home = folder.url.path(percentEncoded: false)
    let shots = environment["CASEAUDIT_SCREENSHOTS"] ?? home
    let result = try Program.run(
      [
        python, Repository.url("Tests/browser/\(script)").path(percentEncoded: false), try Program.built("caseaudit"),
        root.path(percentEncoded: false), shots,
      ] + (driver.map { [$0] } ?? []),
      environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": home],
      folder: root,
      within: 400
    )
    if result.ending == .exited(3) { return print("skipped: \(result.output)") }
    #expect(result.ending == .exited(0), "\(result.output)")
  }
}
