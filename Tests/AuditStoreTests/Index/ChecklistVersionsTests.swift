import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation
import Testing

@testable import AuditStore

/// Two rounds with two versions of one checklist: a question was split in two, one was reworded, one moved to another
/// section, one is asked alike.
@Suite struct ChecklistVersionsTests {
  private let sample: Sample
  private let index: AuditIndex

  init() throws {
    sample = try Sample()
    let earlier: [[JournalEvent]] = [
      [
        Sample.answer("voice", .met), Sample.answer("plan", .notMet), Sample.answer("who-and-when", .met),
        Sample.answer("moved", .met, section: "old"),
      ],
      [
        Sample.answer("voice", .notMet), Sample.answer("plan", .notMet), Sample.answer("who-and-when", .met),
        Sample.answer("moved", .notSeen, section: "old"),
      ],
    ]
    let later: [[JournalEvent]] = [
      [
        Sample.answer("voice", .met), Sample.answer("plan", .met, hash: "reworded"), Sample.answer("who", .met),
        Sample.answer("when", .met), Sample.answer("moved", .notMet, section: "new"),
      ],
      [
        Sample.answer("voice", .met), Sample.answer("plan", .met, hash: "reworded"), Sample.answer("who", .notMet),
        Sample.answer("when", .met), Sample.answer("moved", .met, section: "new"),
      ],
    ]
    for (round, version, audits) in [("r1", 1, earlier), ("r2", 2, later)] {
      for (number, events) in audits.enumerated() {
        let name = try Sample.name("C-\(round)\(number)", "a-lead", round: round)
        let writer = try JournalWriter.open(name, in: sample.workspace)
        try writer.append(Sample.opening(name, version: version), at: Sample.moment("2026-04-20"))
        for (index, event) in events.enumerated() {
          try writer.append(event, at: Sample.moment("2026-04-20", plus: index + 1))
        }
        try writer.sign(as: "A. Auditor", dormant: [], at: Sample.moment("2026-05-06"))
      }
    }
    index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
  }

  @Test func onlyWhatBothVersionsAskAlikeIsInTheTotals() throws {
    let pairs = try index.pairs(first: .round("r1"), second: .round("r2"))
    #expect(pairs.questions == 2, "voice, and the one that moved")
    let whole = try #require(pairs.levels[.wholeFile])
    #expect((whole.first.met, whole.first.counted, whole.first.files) == (2, 3, 2))
    #expect((whole.second.met, whole.second.counted, whole.second.files) == (3, 4, 2))
    // A question that moved stands in the section that the later version has it in.
    let moved = SectionKey(checklist: "child-protection-plan", section: "new")
    #expect(pairs.levels[moved]?.first.counted == 1 && pairs.levels[moved]?.second.counted == 2)
    #expect(pairs.levels[SectionKey(checklist: "child-protection-plan", section: "old")] == nil)
  }

  @Test func theSameSumsAreKnownByGroup() throws {
    let pairs = try index.pairs(first: .round("r1"), second: .round("r2"))
    let whole = try #require(pairs.levels[.wholeFile])
    for (side, sums) in [(pairs.cells.first, whole.first), (pairs.cells.second, whole.second)] {
      let cells = side.filter { $0.key.section == .wholeFile }
      #expect(
        cells.keys.map(\.stratum.service) == ["Safeguarding"] && cells.keys.allSatisfy { $0.stratum.month.isEmpty }
      )
      #expect(cells.values.reduce(into: FileSums()) { $0 += $1 } == sums)
    }
  }
}
