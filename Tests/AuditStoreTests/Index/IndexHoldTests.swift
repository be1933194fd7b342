import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Synchronization
import Testing

@testable import AuditStore

/// The index used by several at once, damaged, or on a full disk.
@Suite struct IndexHoldTests {
  private let sample: Sample

  init() throws {
    sample = try Sample()
    for number in 1...3 {
      try sample.audit(try Sample.name("C-0\(number)"), events: [Sample.answer("contingency", .met)])
    }
  }

  private static func count(_ index: AuditIndex) throws -> Int { try index.account().journals }

  @Test func manyFirstCommandsAtOnceAllCountTheSame() async throws {
    let workspace = sample.workspace
    let counts = try await onThreads(6) { _ in try Self.count(AuditIndex.upToDate(workspace).index) }
    #expect(counts == [Int](repeating: 3, count: 6))
  }

  @Test func makingItAnewBesideOthersLeavesEachWithAllJournals() async throws {
    let workspace = sample.workspace
    let counts = try await onThreads(8) { turn in
      if turn % 2 == 0 { return try Self.count(AuditIndex.rebuild(workspace).index) }
      let index = try AuditIndex.open(workspace)
      _ = try index.bringUpToDate(workspace)
      return try Self.count(index)
    }
    #expect(counts == [Int](repeating: 3, count: 8))
  }

  /// What the one who waits was told, and what it counted in the end.
  private final class Waiter: Sendable {
    let told = Atomic(0)
    let counted = Atomic(-1)
    let done = DispatchSemaphore(value: 0)
  }

  @Test func aWaitIsTalkedOfOnceAndEnds() throws {
    let told = Atomic(0)
    let path = sample.workspace.index.path(percentEncoded: false)
    let hold = try IndexHold(path: path, shownAs: "index", waiting: { told.add(1, ordering: .relaxed) })
    #expect(hold.waits(after: 9, patience: 1) && told.load(ordering: .relaxed) == 0)
    #expect(hold.waits(after: 10, patience: 1) && told.load(ordering: .relaxed) == 1)
    #expect(hold.waits(after: 19, patience: 1) && told.load(ordering: .relaxed) == 1)
    #expect(!hold.waits(after: 20, patience: 1))
  }

  /// On a thread of its own: one that blocks would keep a task of the tests from ever letting go.
  @Test func whoWaitsIsToldOnce() throws {
    let workspace = sample.workspace
    let path = workspace.index.path(percentEncoded: false)
    let waiter = Waiter()
    do {
      let maker = try IndexHold(path: path, shownAs: "index", waiting: {})
      try maker.take(together: false)
      Thread.detachNewThread {
        let index = try? AuditIndex.open(workspace) { waiter.told.add(1, ordering: .relaxed) }
        waiter.counted.store(index.flatMap { try? Self.count($0) } ?? -2, ordering: .relaxed)
        waiter.done.signal()
      }
      for _ in 1...600 where waiter.told.load(ordering: .relaxed) == 0 { Thread.sleep(forTimeInterval: 0.05) }
      withExtendedLifetime(maker) {}
    }
    waiter.done.wait()
    #expect(waiter.counted.load(ordering: .relaxed) == 0)
    #expect(waiter.told.load(ordering: .relaxed) == 1)
  }

  @Test("an index that is damaged is made anew", arguments: [0, 5000, 20_000])
  func damaged(at offset: Int) throws {
    _ = try AuditIndex.upToDate(sample.workspace)
    try AuditIndex.open(sample.workspace).database.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    var bytes = try Data(contentsOf: sample.workspace.index)
    for place in offset..<min(offset + 40_000, bytes.count) { bytes[place] = 0xA5 }
    try bytes.write(to: sample.workspace.index)
    #expect(try Self.count(AuditIndex.upToDate(sample.workspace).index) == 3)
    #expect(try AuditIndex.verified(sample.workspace).verification.isSound)
  }

  /// Bytes of the file, after nobody has it open any more.
  private func spoil(_ body: (inout Data) throws -> Void) throws {
    try AuditIndex.open(sample.workspace).database.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    var bytes = try Data(contentsOf: sample.workspace.index)
    try body(&bytes)
    try bytes.write(to: sample.workspace.index)
  }

  /// Audits that every question of a command has something to say of.
  private func auditsOfEveryKind() throws {
    try sample.writeEveryEvent(try Sample.name("C-09"))
    for (auditor, outcome) in [("a-lead", Outcome.met), ("b-lead", .notMet)] {
      try sample.audit(
        try Sample.name("C-10", auditor),
        isSecond: auditor == "b-lead",
        events: [
          Sample.answer("contingency", outcome, rule: .met), .graded(section: "", grade: .good, reason: nil, cap: nil),
        ],
        signed: "2026-05-06"
      )
    }
  }

  /// All that commands ask an index.
  private static func asked(_ index: AuditIndex) throws -> [String] {
    [
      "\(try index.tally(for: .round("r1")).auditDigests)", "\(try index.statusRows(Round.sample("r1")))",
      "\(try index.concerns(for: .round("r1")))", "\(try index.account().entries)",
      "\(try index.pairs(first: .round("r1"), second: .round("r1")).files)",
      "\(try index.answerPairs(for: .round("r1")))",
    ]
  }

  @Test(
    "damage that only a later question meets is mended, with one word",
    arguments: [
      "packed", "answers", "grades", "concerns", "audits", "items", "rules", "sections", "first_answers", "seen",
      "journals", "first_grades", "outcomes",
    ]
  )
  func damagedWhereALaterQuestionReads(_ name: String) throws {
    try auditsOfEveryKind()
    let sound = try Self.asked(try AuditIndex.upToDate(sample.workspace).index)
    let page = try AuditIndex.open(sample.workspace).read {
      try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [name])
    }
    let start = (try #require(page) - 1) * 4096
    try spoil { $0.replaceSubrange(start..<(start + 4096), with: [UInt8](repeating: 0xA5, count: 4096)) }
    let told = Mutex(0)
    var progress = IndexProgress.none
    progress.damaged = { told.withLock { $0 += 1 } }
    #expect(try Self.asked(try AuditIndex.upToDate(sample.workspace, progress: progress).index) == sound)
    #expect(told.withLock { $0 } <= 1)
    #expect(try Self.asked(try AuditIndex.verified(sample.workspace, progress: progress).index) == sound)
    #expect(told.withLock { $0 } == 1)
  }

  @Test("bytes that are changed anywhere stop nothing, and verification mends them", arguments: 1...6)
  func changedBytes(_ seed: UInt64) throws {
    try auditsOfEveryKind()
    let sound = try Self.asked(try AuditIndex.upToDate(sample.workspace).index)
    var generator = SeededGenerator(seed: seed)
    for _ in 1...8 {
      try spoil { bytes in
        for _ in 1...3 {
          let place = Int.random(in: 100..<bytes.count, using: &generator)
          bytes[place] ^= UInt8.random(in: 1...255, using: &generator)
        }
      }
      // A number that is changed and still a number is found by verification only.
      _ = try? Self.asked(try AuditIndex.upToDate(sample.workspace).index)
      #expect(try Self.asked(try AuditIndex.verified(sample.workspace).index) == sound)
    }
  }

  @Test func onAFullDiskEverythingIsCountedInMemory() async throws {
    let root = sample.workspace.root.path(percentEncoded: false)
    await #expect(processExitsWith: .exitCode(3)) { [root = root as String] in
      signal(SIGXFSZ, SIG_IGN)
      #expect(FileSizeLimit.set(0))
      let (index, update) = try AuditIndex.upToDate(Workspace(root: URL(filePath: root)))
      exit(index.isKept || update.read != 3 ? 9 : try Int32(index.account().journals))
    }
  }

  @Test func diskThatFillsUpUnderTheUpdateDoesNotStopTheCount() async throws {
    _ = try AuditIndex.open(sample.workspace)
    let root = sample.workspace.root.path(percentEncoded: false)
    await #expect(processExitsWith: .exitCode(3)) { [root = root as String] in
      let workspace = Workspace(root: URL(filePath: root))
      _ = try AuditIndex.open(workspace)
      signal(SIGXFSZ, SIG_IGN)
      #expect(FileSizeLimit.set(40_000))
      exit(try Int32(AuditIndex.verified(workspace).index.account().journals))
    }
  }

  @Test("an index that nobody may delete is made anew in memory, and stays as it lies there")
  func refusedRebuild() async throws {
    _ = try AuditIndex.upToDate(sample.workspace)
    // What lies there says something else: whoever counted with it after all would count nothing.
    try spoil { _ in }
    try AuditIndex.open(sample.workspace).write { try $0.execute(sql: "DELETE FROM answers; DELETE FROM journals") }
    try spoil { _ in }
    let before = try Data(contentsOf: sample.workspace.index)
    let root = sample.workspace.root.path(percentEncoded: false)
    let audits = sample.workspace.audits.path(percentEncoded: false)
    defer { chmod(audits, 0o700) }
    await #expect(processExitsWith: .exitCode(3)) { [root = root as String, audits = audits as String] in
      try leaveToNobody(root)
      #expect(chmod(audits, 0o500) == 0)
      let (index, update) = try AuditIndex.rebuild(Workspace(root: URL(filePath: root)))
      #expect(!index.isKept && update.read == 3)
      exit(try Int32(index.account().journals))
    }
    #expect(try Data(contentsOf: sample.workspace.index) == before)
  }
}

/// Gives a folder away and goes on without the rights of root, who may delete whatever lies in any folder.
private func leaveToNobody(_ folder: String) throws {
  guard geteuid() == 0 else { return }
  let nobody: uid_t = 65_534
  let all = [folder] + (try FileManager.default.subpathsOfDirectory(atPath: folder)).map { "\(folder)/\($0)" }
  for path in all { #expect(lchown(path, nobody, nobody) == 0) }
  #expect(setgid(nobody) == 0 && setuid(nobody) == 0)
}
