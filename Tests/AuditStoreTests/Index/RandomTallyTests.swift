import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// The index against a count by hand over the same journals.
@Suite struct RandomTallyTests {
  private static let items = ["a", "b", "c", "d"]

  private func fill(_ sample: Sample, seed: UInt64) throws -> [JournalName] {
    var generator = SeededGenerator(seed: seed)
    var names: [JournalName] = []
    for round in ["r1", "r2"] {
      for number in 0..<12 {
        let name = try Sample.name("C-\(number)", "a-lead", round: round)
        var events: [JournalEvent] = []
        for item in Self.items where Int.random(in: 0..<5, using: &generator) > 0 {
          let hash = item == "d" ? "hash-\(round)" : nil
          let outcome = Outcome.allCases.randomElement(using: &generator) ?? .met
          events.append(Sample.answer(item, outcome, hash: hash, section: item < "c" ? "first" : "last"))
        }
        let month = Int.random(in: 1...12, using: &generator)
        let day = Int.random(in: 0..<4, using: &generator) == 0 ? nil : Day(year: 2026, month: month, day: 9)
        let dormant = Bool.random(using: &generator) ? ["a"] : []
        names.append(
          try sample.audit(
            name,
            team: ["North", "South"].randomElement(using: &generator) ?? "",
            events: events,
            signed: day,
            dormant: dormant
          )
        )
      }
    }
    return names
  }

  @Test(arguments: 1...8) func countsAreThoseOfTheJournals(_ seed: UInt64) throws {
    let sample = try Sample()
    let names = try fill(sample, seed: seed)
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    let period = try #require(Period("2026-H1"))
    for selection in [Selection.round("r1"), .round("r2"), .period(period)] {
      var answers: [Tally.AnswerCell: OutcomeCounts] = [:]
      var files: [Tally.SectionCell: FileSums] = [:]
      for name in names {
        let state = try Journal.read(name, in: sample.workspace).state
        guard let signature = state.signature, let day = EnglandDay.of(signature.at), let opening = state.opening else {
          continue
        }
        switch selection {
        case .round(let asked): if name.round != asked { continue }
        case .period(let period): if !period.contains(day) { continue }
        }
        let stratum = Stratum(
          team: opening.team,
          service: opening.service,
          relation: opening.relation.rawValue,
          month: String(day.description.prefix(7))
        )
        let counted = state.answers.values.filter { !signature.dormant.contains($0.answer.item) }
        for given in counted {
          let item = ItemKey(
            checklist: opening.checklist,
            version: opening.version,
            section: given.answer.section,
            item: given.answer.item,
            hash: given.answer.hash
          )
          answers[Tally.AnswerCell(item: item, stratum: stratum), default: OutcomeCounts()][given.outcome] += 1
        }
        for section in ["", "first", "last"] {
          let here = counted.filter { section.isEmpty || $0.answer.section == section }
          let key = SectionKey(checklist: section.isEmpty ? "" : opening.checklist, section: section)
          let (met, all) = (here.count { $0.outcome == .met }, here.count { $0.outcome.isCounted })
          guard all > 0 else { continue }
          files[Tally.SectionCell(section: key, stratum: stratum), default: FileSums()].add(met: met, counted: all)
        }
      }
      let tally = try index.tally(for: selection).tally
      #expect(tally.answers == answers)
      #expect(tally.files == files)
    }
  }

  @Test(arguments: 1...8) func pairsAreThoseOfTheJournals(_ seed: UInt64) throws {
    let sample = try Sample()
    let names = try fill(sample, seed: seed)
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    var states: [String: AuditState] = [:]
    for name in names { states["\(name.round)/\(name.reference)"] = try Journal.read(name, in: sample.workspace).state }
    var both = 0
    var counts: [String: [Int]] = [:]
    for number in 0..<12 {
      guard let first = states["r1/C-\(number)"], let second = states["r2/C-\(number)"], first.isSigned, second.isSigned
      else { continue }
      let before = counts.values.joined().reduce(0, +)
      defer { both += counts.values.joined().reduce(0, +) > before ? 1 : 0 }
      for item in Self.items {
        guard let old = first.answers[item], let new = second.answers[item], old.outcome.isCounted,
          new.outcome.isCounted, old.answer.hash == new.answer.hash,
          first.signature?.dormant.contains(item) == false, second.signature?.dormant.contains(item) == false
        else { continue }
        counts[item, default: [0, 0, 0, 0]][(old.outcome == .met ? 0 : 2) + (new.outcome == .met ? 0 : 1)] += 1
      }
    }
    let tally = try index.pairs(first: .round("r1"), second: .round("r2"))
    #expect(tally.files == both)
    let found = Dictionary(uniqueKeysWithValues: tally.items.map { ($0.key.item, $0.value) })
    #expect(found["d"] == nil)
    #expect(
      found
        == counts.compactMapValues {
          PairedCounts(metBoth: $0[0], metFirstOnly: $0[1], metSecondOnly: $0[2], metNeither: $0[3])
        }
    )
  }

  @Test(arguments: 1...8) func sumsOfBothSidesAreThoseOfTheJournals(_ seed: UInt64) throws {
    let sample = try Sample()
    let names = try fill(sample, seed: seed)
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    var given: [String: [String: Outcome]] = [:]
    for name in names {
      let state = try Journal.read(name, in: sample.workspace).state
      guard let signature = state.signature else { continue }
      given["\(name.round)/\(name.reference)"] = state.answers.mapValues(\.outcome)
        .filter { $0.value.isCounted && !signature.dormant.contains($0.key) }
    }
    // Of `d` each round has a wording of its own.
    let asked = ["a", "b", "c"].filter { item in
      ["r1", "r2"].allSatisfy { round in given.contains { $0.key.hasPrefix(round) && $0.value[item] != nil } }
    }
    let levels = try index.pairs(first: .round("r1"), second: .round("r2")).levels
    for (section, items) in ["": asked, "first": asked.filter { $0 < "c" }, "last": asked.filter { $0 == "c" }] {
      var expected = ComparedFiles()
      for number in 0..<12 {
        let sides = ["r1", "r2"].map { round in
          given["\(round)/C-\(number)"].map { answers in
            let counts = OutcomeCounts(items.compactMap { answers[$0] })
            return (met: counts.met, counted: counts.counted)
          }
        }
        expected.add(first: sides[0], second: sides[1])
      }
      let found = levels.filter { $0.key.section == section }.map(\.value)
      #expect(found == (expected == ComparedFiles() ? [] : [expected]))
    }
  }
}
