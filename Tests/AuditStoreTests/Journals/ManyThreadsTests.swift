import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// Whatever the number of threads, reading many journals comes to the same.
@Suite struct ManyThreadsTests {
  private let sample: Sample

  /// Enough journals for several batches, some of them damaged, torn, gone or not as the index has them.
  init() throws {
    sample = try Sample()
    for number in 0..<200 {
      let name = try Sample.name("C-\(100 + number)", round: "r\(number % 3)")
      try sample.audit(
        name,
        events: [Sample.answer("contingency", Outcome.allCases[number % 6], rule: .met)],
        signed: "2026-05-06"
      )
    }
    _ = try AuditIndex.open(sample.workspace).bringUpToDate(sample.workspace)
    for number in stride(from: 0, to: 200, by: 9) {
      let name = try Sample.name("C-\(100 + number)", round: "r\(number % 3)")
      var bytes = try sample.bytes(name)
      switch number / 9 % 4 {
      case 0: bytes[bytes.count / 2] ^= 1
      case 1: bytes.removeLast(40)
      case 2: bytes.removeAll()
      default:
        try FileManager.default.removeItem(at: sample.workspace.journal(name))
        continue
      }
      try sample.put(bytes, name)
    }
  }

  @Test func verificationFindsTheSameWithAnyNumberOfThreads() throws {
    let index = try AuditIndex.open(sample.workspace)
    func verify(_ threads: Int) throws -> (Verification, steps: [Int]) {
      var steps: [Int] = []
      let found = try Verification.run(sample.workspace, index: index, threads: threads) { done, all in
        steps.append(done)
        #expect(all == 195)
      }
      return (found, steps)
    }
    let (one, steps) = try verify(1)
    #expect(one.problems.all.count > 20 && !one.isSound)
    #expect(steps == Array(0...195))
    for threads in [2, 5] {
      let (many, stepsOfMany) = try verify(threads)
      #expect(many.problems == one.problems)
      #expect(many.heads.map(\.name) == one.heads.map(\.name) && many.fingerprint == one.fingerprint)
      #expect((many.journals, many.entries, many.checkpoints) == (one.journals, one.entries, one.checkpoints))
      #expect(many.torn == one.torn && stepsOfMany == steps)
    }
  }

  /// All that is in the tables, numbers included.
  private static let queries = [
    "SELECT id || path || size || modified || head || entries || torn || damaged FROM journals ORDER BY id",
    "SELECT id || journal || case_reference || team || opened_at || ifnull(signed_at, '') FROM audits ORDER BY id",
    "SELECT id || section || item || hash FROM items ORDER BY id",
    "SELECT id || rule || revision FROM rules ORDER BY id",
    "SELECT id || checklist || section FROM sections ORDER BY id",
    "SELECT audit || item || outcome || dormant || ifnull(rule || suggested || shown, '') FROM answers ORDER BY 1",
    "SELECT audit || digest || hex(answers) || hex(grades) FROM packed ORDER BY audit",
  ]

  @Test func indexIsTheSameWithAnyNumberOfThreads() throws {
    func rebuilt(_ threads: Int) throws -> (update: IndexUpdate, rows: [String]) {
      let index = try AuditIndex.inMemory("audits/.index.sqlite")
      let update = try index.bringUpToDate(sample.workspace, threads: threads)
      let rows = try index.read { database in
        try Self.queries.flatMap { try String.fetchAll(database, sql: $0) }
      }
      return (update, rows)
    }
    let one = try rebuilt(1)
    #expect(one.update.read == 195 && one.rows.count > 600)
    for threads in [2, 5] {
      let many = try rebuilt(threads)
      #expect(many.rows == one.rows)
      #expect(many.update.problems == one.update.problems && many.update.read == one.update.read)
    }
  }
}
