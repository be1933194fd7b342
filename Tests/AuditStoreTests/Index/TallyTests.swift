import AuditDocuments
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct TallyTests {
  private let sample: Sample
  private let round: Round

  /// C-01 read twice and signed, C-02 signed after the period, C-03 begun, C-04 not begun.
  init() throws {
    sample = try Sample()
    round = try Round.read(SourceText(name: "round.yaml", text: Self.plan), id: "r1")
    try sample.audit(
      try Sample.name("C-01", "a-lead"),
      events: [
        Sample.answer("outcomes-smart", .met, rule: .met), Sample.answer("contingency", .notMet, rule: .met),
        Sample.answer("hidden", .notMet), Sample.answer("parents", .notSeen),
        .concernRaised(text: "Unsafe.", item: nil), .graded(section: "outcomes", grade: .good, reason: nil, cap: nil),
        .graded(section: "", grade: .requiresImprovement, reason: nil, cap: "contingency"),
      ],
      signed: "2026-05-06",
      dormant: ["hidden"]
    )
    try sample.audit(
      try Sample.name("C-01", "b-lead"),
      isSecond: true,
      events: [
        Sample.answer("outcomes-smart", .met, rule: .notMet), Sample.answer("contingency", .partlyMet),
        Sample.answer("hidden", .met),
        .graded(section: "", grade: .requiresImprovement, reason: nil, cap: nil),
      ],
      signed: "2026-05-20"
    )
    try sample.audit(
      try Sample.name("C-02", "b-lead"),
      team: "South",
      worker: "W-40",
      events: [Sample.answer("outcomes-smart", .notEvidenced), Sample.answer("contingency", .met)],
      signed: "2026-10-02"
    )
    try sample.audit(try Sample.name("C-03", "a-lead"), events: [Sample.answer("contingency", .met)])
    try sample.audit(
      try Sample.name("C-04", "b-lead"),
      events: [.concernRaised(text: "Unsafe.", item: nil), .recused(reason: "Known.")]
    )
  }

  static let plan = """
    format: caseaudit-round/1
    title: Plans
    period: 2026-H1
    checklist: { id: child-protection-plan, version: 2 }
    sample: [{ case: C-01 }, { case: C-02 }, { case: C-03 }, { case: C-04 }]
    auditors:
      - { id: a-lead, team: West, role: Team manager, relation: peer }
      - { id: b-lead, team: Quality, role: Auditor, relation: independent }
    allocations:
      - { case: C-01, auditor: a-lead }
      - { case: C-01, auditor: b-lead, second: true }
      - { case: C-02, auditor: b-lead }
      - { case: C-03, auditor: a-lead }
      - { case: C-04, auditor: a-lead }

    """

  private func index() throws -> AuditIndex {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    return index
  }

  private func key(_ item: String) -> ItemKey {
    ItemKey(checklist: "child-protection-plan", version: 2, section: "outcomes", item: item, hash: "hash-\(item)")
  }

  private let outcomes = SectionKey(checklist: "child-protection-plan", section: "outcomes")

  private func counts(_ tally: Tally, _ item: String) -> OutcomeCounts {
    tally.answers.filter { $0.key.item == key(item) }.values.reduce(OutcomeCounts(), +)
  }

  private func audits(_ tally: Tally) -> AuditCounts {
    tally.audits.values.reduce(into: AuditCounts()) { $0 += $1 }
  }

  @Test func roundTakesItsFirstAuditsWheneverTheyWereSigned() throws {
    let result = try index().tally(for: .round("r1"), rounds: [round])
    let tally = result.tally
    #expect(counts(tally, "outcomes-smart") == OutcomeCounts([.met, .notEvidenced]))
    #expect(counts(tally, "contingency") == OutcomeCounts([.notMet, .met]))
    #expect(counts(tally, "parents") == OutcomeCounts([.notSeen]))
    #expect(counts(tally, "hidden") == OutcomeCounts())
    let audits = audits(tally)
    #expect(audits.planned == 4)
    #expect(audits.started == 3)
    #expect(audits.signed == 2)
    #expect(audits.second == 1)
    #expect(audits.concerns == 2)
    #expect(audits.capped == 1)
    #expect(result.rounds == [TallyResult.RoundCounts(round: "r1", signed: 2, inside: 2, isWhole: true)])
    #expect(result.rounds[0].outside == 0)
  }

  @Test func periodTakesTheRoundsThatLieInItWheneverTheirAuditsWereSigned() throws {
    let period = try #require(Period("2026-H1"))
    let result = try index().tally(for: .period(period), rounds: [round])
    #expect(counts(result.tally, "outcomes-smart") == OutcomeCounts([.met, .notEvidenced]))
    let audits = audits(result.tally)
    #expect((audits.planned, audits.started, audits.signed, audits.second) == (4, 3, 2, 1))
    #expect(result.rounds == [TallyResult.RoundCounts(round: "r1", signed: 2, inside: 2, isWhole: true)])

    let later = try index().tally(for: .period(try #require(Period("2026-H2"))), rounds: [round])
    #expect(later.tally == Tally() && later.rounds.isEmpty)
    #expect(try index().tally(for: .period(try #require(Period("2020-H1"))), rounds: [round]).rounds.isEmpty)
  }

  @Test func strataKeepTeamsAndMonthsApart() throws {
    let tally = try index().tally(for: .round("r1"), rounds: [round]).tally
    let south = Stratum(team: "South", service: "Safeguarding", relation: "peer", month: "2026-10")
    let north = Stratum(team: "North", service: "Safeguarding", relation: "peer", month: "2026-05")
    #expect(tally.audits[south]?.signed == 1)
    #expect(tally.audits[north]?.signed == 1)
    #expect(tally.audits[Stratum(team: "", service: "", relation: "peer", month: "")]?.planned == 1)
    #expect(tally.answers[Tally.AnswerCell(item: key("contingency"), stratum: south)] == OutcomeCounts([.met]))
    #expect(tally.grades[Tally.SectionCell(section: .wholeFile, stratum: north)]?[.requiresImprovement] == 1)
    #expect(tally.grades[Tally.SectionCell(section: outcomes, stratum: north)]?[.good] == 1)
  }

  @Test func sumsOverFilesLeaveOutWhatIsNotCounted() throws {
    let tally = try index().tally(for: .round("r1"), rounds: [round]).tally
    var expected = FileSums()
    expected.add(met: 1, counted: 2)
    let north = Stratum(team: "North", service: "Safeguarding", relation: "peer", month: "2026-05")
    #expect(tally.files[Tally.SectionCell(section: .wholeFile, stratum: north)] == expected)
    #expect(tally.files[Tally.SectionCell(section: outcomes, stratum: north)] == expected)
  }

  @Test func cappingItemsAndWorkersAreThoseOfTheFirstAuditsThatCount() throws {
    let result = try index().tally(for: .round("r1"), rounds: [round])
    let item = Tally.CappingItem(checklist: "child-protection-plan", item: "contingency")
    #expect(result.tally.caps == [item: 1])
    let version = try #require(result.tally.answers.keys.first?.item.version)
    func cell(_ part: String) -> Tally.VersionCell {
      Tally.VersionCell(checklist: "child-protection-plan", version: version, part: part)
    }
    #expect(result.tally.versionCaps == [cell("contingency"): 1])
    // What a version's files were graded is what all files were, where there is one version.
    let grades = result.tally.grades.reduce(into: [:]) { sums, part in
      sums[cell(part.key.section.section), default: GradeCounts()] += part.value
    }
    #expect(result.tally.versionGrades == grades && grades[cell("")]?[.requiresImprovement] == 1)
    #expect(result.tally.versionGrades.values.allSatisfy { $0.total > 0 }, "a section without a grade has no cell")
    #expect(result.tally.workers == ["North": ["W-31"], "South": ["W-40"]])
  }

  @Test func theFilesOfASelectionAreThoseThatTheTallyCounts() throws {
    let files = try index().files(for: .round("r1"), rounds: [round])
    let signed = try index().tally(for: .round("r1"), rounds: [round]).tally.audits.values.reduce(0) { $0 + $1.signed }
    #expect(files.count == signed && Set(files.map(\.reference)).count == files.count)
    #expect(files.map(\.reference).contains("C-01") && !files.map(\.reference).contains("C-03"))
  }

  @Test func overridesAreCountedInBothAudits() throws {
    let tally = try index().tally(for: .round("r1"), rounds: [round]).tally
    let counts = try #require(tally.suggestions[Tally.RuleKey(rule: "plan-outcomes-smart", revision: 1)])
    #expect((counts.agreed, counts.overridden) == (1, 2))
  }

  @Test func agreementComparesBothAuditorsOfAFile() throws {
    let index = try index()
    let agreement = try index.tally(for: .round("r1"), rounds: [round]).tally.agreement
    #expect((agreement.files, agreement.compared, agreement.same, agreement.sameGrade) == (1, 2, 1, 1))
    #expect(agreement.answers.files == 1 && agreement.grades.total == 1)
    let cell = try #require(agreement.answers.table.differences.first)
    #expect((cell.first, cell.second, cell.count) == (.notMet, .partlyMet, 1))
    let pairs = try index.answerPairs(for: .round("r1"))
    #expect(Set(pairs.map(\.item.item)) == ["contingency", "outcomes-smart"])
    let differing = try #require(pairs.first { $0.first != $0.second })
    #expect(differing.item == key("contingency"))
    #expect((differing.first, differing.second) == (.notMet, .partlyMet))
    #expect((differing.firstAuditor, differing.secondAuditor) == ("a-lead", "b-lead"))
    #expect(try index.gradePairs(for: .round("r1")).map(\.section) == [""])
  }

  @Test func statusTellsHowFarEachAuditHasCome() throws {
    let rows = try index().statusRows(round)
    #expect(rows.map(\.stage) == [.signed, .signed, .signed, .started, .planned, .recused])
    #expect(rows.map(\.isAllocated) == [true, true, true, true, true, false])
    #expect(rows.map(\.concerns) == [1, 0, 0, 0, 0, 1])
    #expect(rows[0].answered == 3)
    #expect(rows[0].items == 3)
    #expect(rows[0].signedDay == "2026-05-06")
    #expect(rows[0].overall == .requiresImprovement)
    #expect(rows[3].team == "North")
  }
}
