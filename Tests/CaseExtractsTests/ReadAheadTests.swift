import AuditRules
import AuditTestSupport
import Foundation
import Synchronization
import Testing

@testable import CaseExtracts

/// Reading on one thread while another takes what was read is no different from reading on one.
@Suite("Reading ahead") struct ReadAheadTests {
  private struct Refused: Error {}

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 63, 64, 65, 1_000]) func everyValueIsTakenOnceInItsOrder(count: Int) throws {
    var taken: [Int] = []
    let made = try Relay.run { hand in
      for number in 0..<count { try hand(number) }
      return count
    } take: {
      taken.append($0)
    }
    #expect(taken == Array(0..<count) && made == count)
  }

  @Test func whatTheMakerThrowsComesAfterWhatItHandedOn() {
    var taken = 0
    #expect(throws: Refused.self) {
      try Relay.run { (hand: (Int) throws -> Void) throws -> Void in
        for number in 0..<40 { try hand(number) }
        throw Refused()
      } take: { _ in
        taken += 1
      }
    }
    #expect(taken == 40)
  }

  @Test func whatIsThrownOverAValueEndsTheMakingAndIsWhatComesOut() {
    let handed = Mutex(0)
    var taken = 0
    #expect(throws: Refused.self) {
      try Relay.run { (hand: (Int) throws -> Void) throws -> Void in
        while true {
          handed.withLock { $0 += 1 }
          try hand(0)
        }
      } take: { _ in
        taken += 1
        if taken == 50 { throw Refused() }
      }
    }
    // No more than what fits between the two was made in vain.
    #expect(taken == 50 && handed.withLock { $0 } <= 50 + 7 * 64)
  }

  /// Everything that is told of a census, in order.
  private func told(_ bytes: [UInt8], ahead: Bool, key: PseudonymKey?) throws -> [String] {
    let file = folder.url.appending(path: "census.xml")
    try Data(bytes).write(to: file)
    var told: [String] = []
    var reader = ExtractReader(file: file, shownAs: "census.xml")
    if key != nil { reader.identified = { told.append("\($0) is \($1)") } }
    reader.doubted = { told.append("\($0) doubted \($1)") }
    let take = { (masked: MaskedCase) in told.append("\(masked.caseFile) \(masked.numbers)") }
    let reading =
      if ahead {
        try reader.readAhead(with: key, take)
      } else if let key {
        try reader.read(with: key, mask: NameMask([]), take)
      } else {
        try reader.read { take(MaskedCase($0)) }
      }
    told.append("\(reading.cases) \(reading.problems.all)")
    return told
  }

  @Test(arguments: [nil, PseudonymKey()]) func aCensusIsToldAsItIsOnOneThread(key: PseudonymKey?) throws {
    let whole = try Fixtures.bytes("census.xml")
    for bytes in [whole, whole.dropLast(900) + [], Array("<Message>".utf8), []] {
      #expect(try told(bytes, ahead: true, key: key) == told(bytes, ahead: false, key: key))
    }
    #expect(try told(whole, ahead: true, key: key).count > 3)
  }

  @Test func whatIsThrownOverACaseEndsTheReading() throws {
    let file = folder.url.appending(path: "census.xml")
    try Data(Fixtures.bytes("census.xml")).write(to: file)
    #expect(throws: Refused.self) { try ExtractReader(file: file).readAhead(with: nil) { _ in throw Refused() } }
  }
}
