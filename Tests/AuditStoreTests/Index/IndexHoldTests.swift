import AuditDocuments
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
    try await withThrowingTaskGroup { group in
      for _ in 1...6 { group.addTask { try Self.count(AuditIndex.upToDate(workspace).index) } }
      for try await count in group { #expect(count == 3) }
    }
  }

  @Test func makingItAnewBesideOthersLeavesEachWithAllJournals() async throws {
    let workspace = sample.workspace
    try await withThrowingTaskGroup { group in
      for turn in 1...8 {
        group.addTask {
          let index = turn % 2 == 0 ? try AuditIndex.rebuild(workspace) : try AuditIndex.open(workspace)
          _ = try index.bringUpToDate(workspace)
          return try Self.count(index)
        }
      }
      for try await count in group { #expect(count == 3) }
    }
  }

  /// What the one who waits was told, and what it counted in the end.
  private final class Waiter: Sendable {
    let told = Atomic(0)
    let counted = Atomic(-1)
    let done = DispatchSemaphore(value: 0)
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
}
