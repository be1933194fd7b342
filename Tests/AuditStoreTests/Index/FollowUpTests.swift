import AuditDocuments
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// What a pack says of progress, of concerns and of the audits it was counted from.
@Suite struct FollowUpTests {
  private let sample: Sample
  private let round: Round
  private let index: AuditIndex

  /// C-01 read twice and signed, C-02 signed with a concern, C-03 begun with two, C-04 not begun; C-05 by nobody's plan.
  init() throws {
    sample = try Sample()
    let text = TallyTests.plan + "due: 2026-06-30\n"
    round = try Round.read(SourceText(name: "round.yaml", text: text), id: "r1")
    let answers = [Sample.answer("contingency", .met, rule: .met), Sample.answer("parents", .notMet)]
    let concern = JournalEvent.concernRaised(text: "Unsafe.", item: "parents")
    try sample.audit(try Sample.name("C-01", "a-lead"), events: answers, signed: "2026-05-06")
    try sample.audit(try Sample.name("C-01", "b-lead"), isSecond: true, events: answers, signed: "2026-05-06")
    try sample.audit(
      try Sample.name("C-02", "b-lead"),
      team: "South",
      events: answers + [concern],
      signed: "2026-05-07"
    )
    try sample.audit(try Sample.name("C-03", "a-lead"), events: [concern, .concernRaised(text: "Still.", item: nil)])
    try sample.audit(try Sample.name("C-05", "a-lead"), events: answers, signed: "2027-01-04")
    index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
  }

  @Test func theStatusOfARoundCountsWhatTheTallyCounts() throws {
    let status = try index.status(of: round, today: "2026-07-01")
    #expect((status.round, status.title, status.period, status.due) == ("r1", "Plans", "2026-H1", "2026-06-30"))
    #expect(status.groups(by: \.team).map(\.name) == ["", "North", "South"])
    #expect(status.groups(by: \.team).map(\.counts.planned) == [1, 3, 1])
    #expect(status.groups(by: \.team).map { $0.counts[.signed] } == [0, 3, 1])
    #expect(status.groups(by: \.team).map { $0.counts[.started] } == [0, 1, 0])
    #expect((status.overdue, status.concerns) == (2, 3))
    #expect(try index.status(of: round, today: "2026-06-30").overdue == 0)
    let tally = try index.tally(for: .round("r1"), rounds: [round]).tally.audits.values
    #expect(status.first.planned == tally.reduce(0) { $0 + $1.planned })
    #expect(status.second[.signed] == tally.reduce(0) { $0 + $1.second })
  }

  @Test func concernsAreThoseThatTheTallyCounts() throws {
    // All were raised in April; C-02 was signed in May.
    let all = ["C-02", "C-03", "C-03"]
    for (selection, cases) in [
      (Selection.round("r1"), all), (try .of("2026-H1"), all), (try .of("2026-04"), all), (try .of("2026-05"), []),
    ] {
      let rows = try index.concerns(for: selection, rounds: [round])
      #expect(rows.map(\.name.reference) == cases)
      let tally = try index.tally(for: selection, rounds: [round]).tally
      #expect(rows.count == tally.audits.values.reduce(0) { $0 + $1.concerns })
    }
    let rows = try index.concerns(for: .round("r1"), rounds: [round])
    #expect(rows.map(\.number) == [4, 2, 3])
    #expect(rows.map(\.item) == ["parents", "parents", nil])
    #expect(rows.map(\.day) == ["2026-04-20", "2026-04-20", "2026-04-20"])
    #expect(rows.map(\.team) == ["South", "North", "North"])
    for row in rows {
      let state = try Journal.read(row.name, in: sample.workspace).state
      #expect(state.concerns.contains { $0.number == row.number && $0.item == row.item })
    }
  }

  @Test func digestsTellWhichAuditsWereCounted() throws {
    func digests(_ selection: Selection) throws -> Set<String> {
      Set(try index.tally(for: selection, rounds: [round]).auditDigests)
    }
    let all = try digests(.round("r1"))
    let half = try digests(.period(try #require(Period("2026-04..2026-08"))))
    #expect(all.count == 3 && half.count == 2 && half.isStrictSubset(of: all))
    #expect(all.allSatisfy { $0.count == 16 })

    let name = try Sample.name("C-02", "b-lead")
    do {
      let writer = try JournalWriter.open(name, in: sample.workspace)
      try writer.append(.concernRaised(text: "Again.", item: nil), at: Sample.moment())
      _ = try index.bringUpToDate(sample.workspace)
      #expect(try digests(.round("r1")) == all, "a concern changes nothing that is counted")
      try writer.append(.reopened(reason: "Look again."), at: Sample.moment())
      try writer.append(Sample.answer("parents", .partlyMet), at: Sample.moment())
      try writer.sign(as: "B. Auditor", at: Sample.moment("2026-05-07"))
    }
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try digests(.round("r1")).symmetricDifference(all).count == 2)
  }

  @Test func anAuditSignedAgainWithoutAnotherAnswerIsTheSame() throws {
    let all = try index.tally(for: .round("r1"), rounds: [round]).auditDigests
    do {
      let writer = try JournalWriter.open(try Sample.name("C-02", "b-lead"), in: sample.workspace)
      try writer.append(.reopened(reason: "Look again."), at: Sample.moment())
      try writer.sign(as: "B. Auditor", at: Sample.moment("2026-05-09"))
    }
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try index.tally(for: .round("r1"), rounds: [round]).auditDigests == all)
  }

  /// The register keeps these digests, so they may never come out otherwise.
  @Test func digestOfAnAuditIsAlwaysTheSame() throws {
    let journal = try Journal.read(try Sample.name("C-01", "a-lead"), in: sample.workspace)
    let lines = [
      "caseaudit-audit/1", "r1/C-01.a-lead", "child-protection-plan 2", "North", "Safeguarding", "peer", "false",
      "", "outcomes contingency hash-contingency met plan-outcomes-smart 1 met",
      "outcomes parents hash-parents notMet",
    ]
    let expected = ContentDigest.sha256Hex(of: lines.joined(separator: "\n")).prefix(16)
    #expect(IndexedJournal(journal).countedDigest == expected)
  }

  @Test func accountWithoutReadingIsThatOfTheVerification() throws {
    let account = try index.account()
    let verification = try Verification.run(sample.workspace, index: index)
    #expect(verification.isSound)
    #expect(account.journals == verification.journals && account.entries == verification.entries)
    #expect(account.fingerprint == verification.fingerprint)
  }
}
