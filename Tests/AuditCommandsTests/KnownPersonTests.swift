import AuditDocuments
import AuditStore
import AuditTestSupport
import Testing

@testable import AuditCommands

/// A person who is typed is one who is known, or there is an account of.
@Suite struct KnownPersonTests {
  @Test func anAccountIsOfWhoeverHasOne() throws {
    let practice = try PracticeWorkspace()
    let store = Workspace(root: practice.root)
    let moment = try #require(Timestamp.date("2026-09-14T09:30:00Z"))
    try Accounts.append(AccountEntry(at: moment, by: "lead", person: "peer", event: .passwordSet("none")), in: store)
    #expect(try KnownPerson.withAccount(" peer ", in: store) == "peer")
    #expect(try KnownPerson.named("other", in: store) == "other")
    for typed in ["other", "nobody"] {
      let problems = #expect(throws: Problems.self) { try KnownPerson.withAccount(typed, in: store) }
      #expect(problems?.all.map(\.what) == ["there is no account of '\(typed)'"])
    }
    #expect(throws: Problems.self) { try KnownPerson.named("nobody", in: store) }
  }
}
