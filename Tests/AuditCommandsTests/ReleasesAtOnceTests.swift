import AuditTestSupport
import Foundation
import Testing

/// Two people who release at the same moment.
@Suite struct ReleasesAtOnceTests {
  @Test("Of two packs that overlap, released by two programs at once, one is refused")
  func oneOfTwoIsRefused() async throws {
    let folder = try TemporaryFolder()
    try Repository.copyWorkspace(to: folder.url)
    let program = try Program.built("caseaudit")
    let place = folder.url
    @Sendable func release(_ subject: String) throws -> Program.Result {
      try Program.run(
        [program, "summarise", subject, "--policy", "dfe", "--release", "--output", "\(subject).txt"],
        environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC", "CASEAUDIT_NOW": "2026-10-05T09:30:00Z"],
        folder: place
      )
    }
    // The index is made before, so that the two meet at the register.
    _ = try Program.run(
      [program, "summarise", "2026-H1"],
      environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"],
      folder: place
    )
    async let first = Task.detached { try release("2026-09-01..2026-09-16") }.value
    async let second = Task.detached { try release("2026-09-08..2026-09-30") }.value
    let results = try await [first, second]
    #expect(results.map(\.ending).count { $0 == .exited(0) } == 1, "\(results.map(\.output))")
    let refusal = try #require(results.first { $0.ending != .exited(0) })
    #expect(refusal.ending == .exited(1) && refusal.output.contains("shares audits with releases made before"))
    let register = try String(contentsOf: place.appending(path: "audits/releases.jsonl"), encoding: .utf8)
    #expect(register.split(separator: "\n").count == 1)
  }
}
