import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct JournalCutTests {
  @Test func journalCutAnywhereLosesAtMostItsLastLineAndGoesOn() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let entries: [JournalEntry]
    do {
      let writer = try JournalWriter.open(name, in: sample.workspace)
      for event in Sample.everyEvent(name).prefix(4) { try writer.append(event, at: Sample.moment()) }
      entries = writer.entries
    }
    let bytes = try sample.bytes(name)
    let torn = sample.workspace.journal(name).appendingPathExtension("torn")
    for length in 0...bytes.count {
      try? FileManager.default.removeItem(at: torn)
      try sample.put(bytes[..<length], name)
      let whole = bytes[..<length].count { $0 == UInt8(ascii: "\n") }
      let isTorn = length > 0 && bytes[length - 1] != UInt8(ascii: "\n")

      let journal = try Journal.read(name, in: sample.workspace)
      #expect(journal.isWhole)
      #expect(journal.entries == Array(entries[..<whole]))
      #expect(journal.problems.all.map(\.severity) == (isTorn ? [.warning] : []))

      let writer = try JournalWriter.open(name, in: sample.workspace)
      #expect(writer.warnings.count == (isTorn ? 1 : 0))
      try writer.append(
        whole == 0 ? Sample.opening(name) : .goodPractice(text: "Seen alone.", item: nil),
        at: Sample.moment()
      )
      let after = try Journal.read(name, in: sample.workspace)
      #expect(after.problems.all.isEmpty)
      #expect(after.entries.count == whole + 1)
      #expect(FileManager.default.fileExists(atPath: torn.path(percentEncoded: false)) == isTorn)
    }
  }

  @Test func tornLineIsKeptBesideTheJournal() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.audit(name, events: [])
    let half = Array(#"{"n":2,"at":"2026-"#.utf8)
    for _ in 0..<2 {
      try sample.put(try sample.bytes(name) + half, name)
      _ = try JournalWriter.open(name, in: sample.workspace)
    }
    let torn = sample.workspace.journal(name).appendingPathExtension("torn")
    #expect(Array(try Data(contentsOf: torn)) == half + [10] + half + [10])
  }

  @Test func killedProcessLeavesNoLockAndNoHalfLine() async throws {
    let sample = try Sample()
    let name = try Sample.name()
    let root = sample.workspace.root.path(percentEncoded: false)
    await #expect(processExitsWith: .signal(SIGKILL)) { [root = root as String] in
      let name = try JournalName(round: "r1", case: "C-01", auditor: "a-lead")
      let writer = try JournalWriter.open(name, in: Workspace(root: URL(filePath: root)))
      try writer.append(Sample.opening(name), at: Sample.moment())
      try writer.append(Sample.answer("contingency", .met), at: Sample.moment())
      kill(getpid(), SIGKILL)
    }
    let writer = try JournalWriter.open(name, in: sample.workspace)
    #expect(writer.entries.count == 2)
    #expect(writer.warnings.isEmpty)
  }

  @Test func fullDiskLeavesTheJournalAsItWas() async {
    await #expect(processExitsWith: .success) { try FullDisk.tryOut() }
  }
}

/// What a process of its own does, because the limit on file sizes holds for all of a process.
private enum FullDisk {
  struct Wrong: Error {}

  static func tryOut() throws {
    signal(SIGXFSZ, SIG_IGN)
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment())
    let before = try sample.bytes(name)
    for room in [0, 1, 60, 150] {
      try limitFiles(to: rlim_t(before.count + room))
      let told = told(writer)
      guard told.contains("cannot write to the file: "), try sample.bytes(name) == before else { throw Wrong() }
      guard writer.entries.count == 1 else { throw Wrong() }
    }
    try limitFiles(to: rlim_t.max)
    try writer.append(.goodPractice(text: "Room again.", item: nil), at: Sample.moment())
    let journal = try Journal.read(name, in: sample.workspace)
    guard journal.entries.count == 2, journal.problems.all.isEmpty else { throw Wrong() }
  }

  private static func told(_ writer: JournalWriter) -> String {
    do throws(Problems) {
      try writer.append(.goodPractice(text: String(repeating: "long ", count: 100), item: nil), at: Sample.moment())
      return ""
    } catch {
      return error.render()
    }
  }

  private static func limitFiles(to size: rlim_t) throws {
    guard FileSizeLimit.set(size) else { throw Wrong() }
  }
}
