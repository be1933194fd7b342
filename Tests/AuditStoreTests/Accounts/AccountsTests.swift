import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite("The file of accounts and the log of cases that were opened")
struct AccountsTests {
  private let sample: Sample
  private let now = Sample.moment()

  init() throws { sample = try Sample() }

  private func add(_ event: AccountEntry.Event, to person: String = "a-lead", plus seconds: Double = 0) throws {
    try Accounts.append(
      AccountEntry(at: now + seconds, by: "boss", person: person, event: event),
      in: sample.workspace
    )
  }

  private func account(_ person: String = "a-lead") throws -> Accounts.Account {
    try #require(try Accounts.read(sample.workspace).all[person])
  }

  @Test func anAccountIsWhatItsEntriesSay() throws {
    #expect(try Accounts.read(sample.workspace).all.isEmpty)
    try add(.invited(digest: Sample.digest, until: now + 60))
    #expect(try account().invitation?.digest == Sample.digest && account().check == nil)
    #expect(try Accounts.read(sample.workspace).invited(by: Sample.digest, at: now) == "a-lead")
    #expect(try Accounts.read(sample.workspace).invited(by: Sample.digest, at: now + 60) == nil)
    try add(.passwordSet("scrypt/1 aa bb"), plus: 5)
    #expect(try account().check == "scrypt/1 aa bb" && account().invitation == nil && account().changed == now + 5)
    try add(.unlocked, plus: 9)
    #expect(try account().unlocked == now + 9 && account().check != nil)
    try add(.named(digest: Sample.digest), plus: 10)
    #expect(try Accounts.read(sample.workspace).named(Sample.digest) == "a-lead")
    try add(.closed, plus: 11)
    #expect(try account().isClosed && account().check == nil && account().names.isEmpty)
    #expect(try Accounts.read(sample.workspace).named(Sample.digest) == nil)
    try add(.invited(digest: Sample.zeros, until: now + 60), plus: 12)
    #expect(try !account().isClosed && account().check == nil)
    #expect(try Verification.run(sample.workspace).problems.all.isEmpty)
  }

  @Test func aClockGivesPartsOfSecondsAndAFileKeepsNone() throws {
    try add(.invited(digest: Sample.digest, until: now + 60.734), plus: 0.734)
    #expect(try account().invitation?.until == now + 60)
  }

  @Test func ofTwoWhoUseOneInvitationOneIsFirst() throws {
    try add(.invited(digest: Sample.digest, until: now + 60))
    var taken = 0
    for check in ["scrypt/1 aa bb", "scrypt/1 cc dd"] {
      do throws(Problems) {
        let entry = AccountEntry(at: now, by: "a-lead", person: "a-lead", event: .passwordSet(check))
        try Accounts.append(entry, in: sample.workspace) { (accounts) throws(Problems) in
          guard accounts.invited(by: Sample.digest, at: now) != nil else { throw Problems([]) }
        }
        taken += 1
      } catch { #expect(error.all.isEmpty) }
    }
    #expect(try taken == 1 && account().check == "scrypt/1 aa bb")
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let audits = sample.workspace.audits.path(percentEncoded: false)
    try sample.workspace.add(WorkspaceSettings(group: "\(getegid())"))
    chmod(audits, FileSharing.group.folderMode)
    try add(.closed)
    var end = CaseOpenings.End()
    try CaseOpenings.append(opening("C-01"), in: sample.workspace, knowing: &end)
    func mode(_ url: URL) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))[.posixPermissions] as? Int
    }
    #expect(try mode(sample.workspace.accounts) == 0o600)
    #expect(try mode(sample.workspace.openings) == 0o660, "a log that everybody who serves adds to")
  }

  private func opening(_ reference: String, plus seconds: Double = 0) -> CaseOpening {
    CaseOpening(at: now + seconds, person: "a-lead", round: "r1", reference: reference, purpose: .audit)
  }

  @Test func anOpeningSaysWhoseAuditItIs() throws {
    var end = CaseOpenings.End()
    var mine = opening("C-01")
    (mine.purpose, mine.auditor) = (.reopen, "auditor-02")
    try CaseOpenings.append(mine, in: sample.workspace, knowing: &end)
    let own = CaseOpening(at: now, person: "a-1", round: "r1", reference: "C-01", purpose: .audit, auditor: "a-1")
    #expect(own.auditor == nil)
    let log = try CaseOpenings.read(sample.workspace)
    #expect(log.problems.all.isEmpty && log.all == [mine])
  }

  @Test func openingsAreChainedWhoeverAddsThem() throws {
    var (one, other) = (CaseOpenings.End(), CaseOpenings.End())
    for number in 0..<6 {
      try CaseOpenings.append(opening("C-\(number)", plus: 1), in: sample.workspace, knowing: &one)
      if number.isMultiple(of: 2) {
        try CaseOpenings.append(opening("D-\(number)", plus: 1), in: sample.workspace, knowing: &other)
      }
    }
    let log = try CaseOpenings.read(sample.workspace)
    #expect(log.problems.all.isEmpty && log.all.count == 9)
    let text = try String(contentsOf: sample.workspace.openings, encoding: .utf8)
    try text.replacing("C-3", with: "C-4").write(to: sample.workspace.openings, atomically: true, encoding: .utf8)
    #expect(try Verification.run(sample.workspace).problems.hasErrors)
  }

  @Test func whatIsRememberedIsReadAgainWhenItsFileChanges() throws {
    var workspace = sample.workspace
    workspace.memory = WorkspaceMemory(most: 2)
    var other = sample.workspace
    other.memory = WorkspaceMemory()
    #expect(workspace == other)
    let file = workspace.root.appending(path: "x.txt")
    var reads = 0
    func read() throws -> String {
      try workspace.remembered(file) { () throws(Problems) -> String in
        reads += 1
        return (try? String(contentsOf: file, encoding: .utf8)) ?? "nothing"
      }
    }
    #expect(try read() == "nothing" && read() == "nothing" && reads == 1)
    try "one".write(to: file, atomically: true, encoding: .utf8)
    #expect(try read() == "one" && read() == "one" && reads == 2)
    try "two".write(to: file, atomically: true, encoding: .utf8)
    #expect(try read() == "two" && reads == 3)
    for name in ["a", "b", "c"] {
      _ = try workspace.remembered(workspace.root.appending(path: name)) { () throws(Problems) in name }
    }
    #expect(try read() == "two" && reads == 4, "the memory has room for two")
  }
}
