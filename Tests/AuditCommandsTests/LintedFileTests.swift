import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands

/// A checklist that is not the one that comes with the program has an id of its own.
@Suite struct LintedFileTests {
  private let practice: PracticeWorkspace

  init() throws { practice = try PracticeWorkspace() }

  /// What is said of a checklist of this text, in a file of this name.
  private func warnings(_ name: String, _ change: (String) -> String = { $0 }) throws -> [String] {
    let folder = practice.root.appending(path: "checklists")
    let text = try String(contentsOf: folder.appending(path: "child-protection-plan.yaml"), encoding: .utf8)
    let file = folder.appending(path: name)
    try change(text).write(to: file, atomically: true, encoding: .utf8)
    return try LintedFile(file.path(percentEncoded: false), today: "2026-10-05").warnings.map(\.what)
  }

  private static let other = ["this is not 'child-protection-plan' as it comes with the program, and has its id"]

  @Test func oneThatIsAsItComesIsItUnderItsName() throws {
    #expect(try warnings("child-protection-plan.yaml").isEmpty && warnings("child-protection-plan-2.yaml").isEmpty)
    #expect(try warnings("mine.yaml") == Self.other && warnings("child-protection-plan-3.yaml") == Self.other)
  }

  @Test func oneThatWasChangedIsAnother() throws {
    let worded = { (text: String) in text.replacing("Is the plan short enough", with: "Is the plan clear enough") }
    #expect(try warnings("child-protection-plan.yaml", worded) == Self.other)
    let version = { (text: String) in text.replacing("\nversion: 2", with: "\nversion: 9") }
    #expect(try warnings("child-protection-plan.yaml", version) == Self.other)
    let own = { (text: String) in worded(text).replacing("id: child-protection-plan", with: "id: own-plan") }
    #expect(try warnings("own-plan.yaml", own).isEmpty)
  }
}
