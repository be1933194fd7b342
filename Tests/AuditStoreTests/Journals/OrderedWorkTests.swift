import AuditDocuments
import AuditTestSupport
import Foundation
import Synchronization
import Testing

@testable import AuditStore

@Suite struct OrderedWorkTests {
  @Test("results are taken in the order of their parts", arguments: [1, 2, 3, 8], [0, 1, 2, 100])
  func order(_ threads: Int, _ count: Int) throws {
    var taken: [Int] = []
    OrderedWork.run(parts: count, threads: threads) { part in
      // The earlier parts of each few take longest.
      if part % 7 < 3 { usleep(200) }
      return part
    } take: {
      taken.append($0)
    }
    #expect(taken == Array(0..<count))
  }

  @Test func resultsThatNobodyTookYetAreFew() throws {
    let begun = Mutex(0)
    var taken = 0
    OrderedWork.run(parts: 200, threads: 3) { _ in
      begun.withLock { $0 += 1 }
    } take: { _ in
      usleep(100)
      #expect(begun.withLock { $0 } <= taken + 1 + 6)
      taken += 1
    }
    #expect(taken == 200)
  }

  @Test(arguments: [1, 4]) func nothingMoreIsBegunAfterTakingOneFailed(_ threads: Int) {
    let begun = Mutex(0)
    let thrown = #expect(throws: Problems.self) {
      try OrderedWork.run(parts: 1_000, threads: threads) { part in
        begun.withLock { $0 += 1 }
        return part
      } take: { (part) throws(Problems) in
        if part == 3 { throw Problems([Problem("enough", file: "x", hint: "Stop.")]) }
      }
    }
    #expect(thrown?.all.map(\.what) == ["enough"])
    #expect(begun.withLock { $0 } <= 4 + 8)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 200]) func batchesHoldEverythingOnce(_ count: Int) {
    let batches = Batches(of: Array(0..<count))
    #expect((0..<batches.count).flatMap { batches[$0] } == Array(0..<count))
    #expect((0..<batches.count).allSatisfy { (1...64).contains(batches[$0].count) })
  }
}
