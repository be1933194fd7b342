import AuditDocuments
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// Times of the index, printed and not asserted; run as `docs/index-schema.md` says.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CASEAUDIT_MEASURE"] != nil), .serialized)
struct IndexMeasurements {
  private static let answersOfAnAudit = 31

  private func journal(_ number: Int, _ generator: inout SeededGenerator) throws -> Journal {
    let name = try Sample.name("C-\(number)", "a-lead", round: "r\(number % 20)")
    let opening = Opening(
      case: name.reference,
      round: name.round,
      checklist: "child-protection-plan",
      version: 2,
      checklistDigest: Sample.digest,
      extractDigest: Sample.digest,
      team: "Team \(number % 12)",
      service: "Safeguarding",
      relation: .peer,
      items: Self.answersOfAnAudit
    )
    var entries: [JournalEntry] = []
    func add(_ event: JournalEvent, _ date: Date) {
      let number = entries.count + 1
      entries.append(JournalEntry(number: number, at: date, by: "a-lead", event: event, digest: Sample.digest))
    }
    add(.opened(opening), Sample.moment())
    for item in 0..<Self.answersOfAnAudit {
      let outcome = Outcome.allCases.randomElement(using: &generator) ?? .met
      add(
        Sample.answer("item-\(item)", outcome, rule: item % 3 == 0 ? .met : nil, hash: Sample.digest + "\(item)"),
        Sample.moment()
      )
    }
    add(.signed(name: "A. Auditor", head: Sample.digest, dormant: []), Sample.moment(plus: number % 150 * 86_400))
    var journal = Journal([], name: name, shownAs: "x")
    journal.entries = entries
    journal.state = AuditState(replaying: entries)
    return journal
  }

  /// Prints processor time, which does not depend on what else the machine does, beside the time on the clock.
  private func seconds(_ what: String, _ body: () throws -> Void) rethrows {
    func processor() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let before = processor()
    let elapsed = try ContinuousClock().measure(body) / .milliseconds(1)
    let used = ((processor() - before) * 1000).rounded() / 1000
    print("measured: \(what): \(used) s of processor, \(elapsed.rounded() / 1000) s on the clock")
  }

  @Test func tallyOfAMillionAnswers() throws {
    let sample = try Sample()
    let index = try AuditIndex.open(sample.workspace)
    var generator = SeededGenerator(seed: 1)
    let audits = 1_000_000 / Self.answersOfAnAudit
    let journals = try (0..<audits).map { number in
      let journal = try journal(number, &generator)
      let facts = OpenFile.Facts(size: 1, modified: 1)
      let file = StaleJournal(name: journal.name, path: journal.name.path, facts: facts, seen: nil)
      return ReadJournal(file, read: journal)
    }
    try seconds("writing \(audits * Self.answersOfAnAudit) answers into the index") {
      try index.write { database in
        var writer = try IndexWriter(database)
        try writer.put(journals)
      }
    }
    let period = try #require(Period("2026-04..2027-03"))
    for run in 1...5 {
      try seconds("tally of all of them, run \(run)") {
        let tally = try index.tally(for: .period(period)).tally
        #expect(tally.answers.values.map(\.asked).reduce(0, +) == audits * Self.answersOfAnAudit)
      }
    }
    try seconds("tally of one round in twenty") { _ = try index.tally(for: .round("r7")) }
    try seconds("pairs of two rounds") { _ = try index.pairs(first: .round("r7"), second: .round("r8")) }
  }

  @Test func readingJournals() throws {
    let sample = try Sample()
    var generator = SeededGenerator(seed: 1)
    let audits = 100_000 / Self.answersOfAnAudit
    for number in 0..<audits {
      let journal = try journal(number, &generator)
      var (bytes, head): ([UInt8], String) = ([], Chain.start)
      for entry in journal.entries {
        var event = entry.event
        if case .signed(let name, _, let dormant) = event { event = .signed(name: name, head: head, dormant: dormant) }
        let made = JournalEntry.make(event, number: entry.number, at: entry.at, by: entry.by, after: head)
        bytes += made.line
        head = made.entry.digest
      }
      try sample.put(bytes, journal.name)
    }
    let index = try AuditIndex.open(sample.workspace)
    try seconds("reading \(audits) journals with \(audits * Self.answersOfAnAudit) answers into a new index") {
      let read = try index.bringUpToDate(sample.workspace).read
      #expect(read == audits)
    }
    try seconds("finding all of them unchanged") {
      let unchanged = try index.bringUpToDate(sample.workspace).unchanged
      #expect(unchanged == audits)
    }
  }
}
