import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands

/// What a command that needs no plan says of those that are there.
@Suite struct PlanWarningTests {
  @Test func aPlanThatCannotBeReadIsNamedAndStopsNothing() throws {
    let practice = try PracticeWorkspace()
    let workspace = Workspace(root: practice.root)
    #expect(try workspace.planWarnings().isEmpty)
    let folder = practice.root.appending(path: "audits/another")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for damaged in ["", "title: Another", "[", "format: caseaudit-round/1\ntitle: Another\nperiod: some day\n"] {
      try Data(damaged.utf8).write(to: folder.appending(path: "round.yaml"))
      let told = try workspace.planWarnings()
      #expect(told.map(\.what) == ["the plan of the round cannot be read"], "\(damaged)")
      #expect(told.first?.file == "audits/another/round.yaml" && told.first?.severity == .warning)
    }
  }
}
