import AuditActions
import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation
import Testing

@testable import AuditStore

/// The audits that a report is made from, and what is refused before anything is counted.
@Suite struct SelectedAuditsTests {
  private let sample: Sample
  private let early: Round
  private let late: Round

  /// One signed audit in each of two rounds, a half-year apart, and a round between them in which none is signed.
  init() throws {
    sample = try Sample()
    early = try Round.sample("early", "2025-H2")
    late = try Round.sample("late", "2026-H1")
    let answers = [Sample.answer("contingency", .met)]
    try sample.audit(try Sample.name(round: "early"), events: answers, signed: "2026-03-31")
    let concern = JournalEvent.concernRaised(text: "Unsafe.", item: nil)
    try sample.audit(try Sample.name("C-02", round: "late"), events: answers + [concern], signed: "2026-05-06")
  }

  private var glossary: ItemGlossary {
    var glossary = ItemGlossary()
    for (item, hash) in [("contingency", "a"), ("contingency", "b"), ("parents", "c")] {
      glossary["child-protection-plan", item, hash] = ItemWords(
        checklistTitle: "Plans",
        sectionTitle: "Outcomes",
        question: item,
        order: 0,
        isLimiting: false
      )
    }
    return glossary
  }

  private func audits(_ rounds: [Round], _ care: SoundJournals.Care = .init()) throws -> SelectedAudits {
    let journals = try SoundJournals(sample.workspace, care)
    return try SelectedAudits(sample.workspace, journals, rounds: rounds, glossary: glossary, today: "2026-07-01")
  }

  /// Cuts the journal of a round in the middle of its second line.
  private func damage() throws {
    let name = try Sample.name(round: "early")
    var bytes = try sample.bytes(name)
    let second = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 30
    bytes[second] ^= 1
    try sample.put(bytes, name)
  }

  @Test func whatIsNotBegunIsOfTheTeamThatTheListOfItsRoundSays() throws {
    // One is signed, two are not begun, and a third is of a case that the list does not have.
    let references = ["C-02", "C-05", "C-06", "C-07"]
    let allocated = references.map { Round.Allocation(reference: $0, auditor: "a-lead", isSecond: false) }
    let second = Round.Allocation(reference: "C-05", auditor: "b-peer", isSecond: true)
    let round = try Round.sample("late", "2026-H1", cases: references, allocations: allocated + [second])
    let all = try audits([round])
    let counted = try all.counted("late", .round("late"))
    #expect(try all.unbegunByTeam(of: counted).isEmpty)
    let frame = ListedFrame(
      day: "2026-03-01",
      cases: references.dropLast().map { ListedCase(reference: $0, team: "North") }
    )
    try PrivateFile.add(Array(frame.text.utf8), at: try sample.workspace.frame(ofRound: "late"), shownAs: "frame")
    #expect(try all.unbegunByTeam(of: counted) == ["North": 2])
    #expect(counted.tally.audits.filter { $0.key.team.isEmpty }.values.reduce(0) { $0 + $1.planned } >= 3)
  }

  @Test("whether the whole sample is weighted is known beside a team's part of it", arguments: [(9, true), (3, false)])
  func aTeamsPartOfAnUnequalSampleIsKnown(_ frame: Int, _ isUnequal: Bool) throws {
    for (reference, team) in [("C-03", "North"), ("C-04", "South"), ("C-05", "South")] {
      try sample.audit(
        try Sample.name(reference, round: "late"),
        team: team,
        events: [Sample.answer("contingency", .met)],
        signed: "2026-05-06"
      )
    }
    // Of each stratum two are read: of 3 and 3, or of 9 and 3.
    let strata = [("CP", frame), ("CIN", 3)].map { Round.Frame.FrameStratum(name: $0.0, size: $0.1) }
    var round = try Round.sample(
      "late",
      "2026-H1",
      frame: Round.Frame(size: frame + 3, described: nil, strata: strata),
      replacements: [Round.Replacement(reference: "C-05", replaces: "C-09", because: "Moved away.")]
    )
    round.sample = [("C-02", "CP"), ("C-03", "CP"), ("C-04", "CIN"), ("C-09", "CIN")]
      .map { Round.SampledCase(reference: $0.0, stratum: $0.1) }
    let all = try audits([round])
    #expect(try !all.counted("late", .round("late")).subject.isPartOfUnequal)
    for team in ["North", "South"] {
      let part = try all.only(team, in: .round("late")).counted("late", .round("late")).subject
      #expect(part.isPartOfUnequal == isUnequal && part.strata.isEmpty && part.team == team)
    }
    #expect(
      try all.counted("late", .round("late")).subject.replacements == [
        Summary.Subject.Replaced(
          round: "The round late",
          case: "C-09",
          stratum: "CIN",
          because: "Moved away.",
          by: "C-05"
        )
      ]
    )
    // One that was replaced and read all the same is counted, and known to be.
    try sample.audit(
      try Sample.name("C-09", round: "late"),
      team: "South",
      events: [Sample.answer("contingency", .met)],
      signed: "2026-05-06"
    )
    #expect(try audits([round]).counted("late", .round("late")).subject.replacements.map(\.isCounted) == [true])
  }

  @Test func theFilesOfATeamThatLooksLikeItAreKnownBesideIt() throws {
    for (reference, team) in [("C-03", "Ash"), ("C-04", "Ash team"), ("C-05", "Ash team"), ("C-06", "ASH")] {
      try sample.audit(
        try Sample.name(reference, round: "late"),
        team: team,
        events: [Sample.answer("contingency", .met)],
        signed: "2026-05-06"
      )
    }
    let all = try audits([late])
    func likely(_ team: String) throws -> [Summary.Subject.LikelyTeam] {
      try all.only(team, in: .round("late")).counted("late", .round("late")).subject.likelyTeams
    }
    #expect(try likely("ash") == [.init("Ash team", files: 2)])
    #expect(try likely("Ash team").map(\.files) == [2] && likely("North").isEmpty)
    #expect(try all.counted("late", .round("late")).subject.likelyTeams.isEmpty)
  }

  @Test func targetsForAnUnknownItemAreAllReported() throws {
    var targets = early
    targets.targets = ["contingency": 0.8, "contingenzy": 0.5, "zzz": 0.5]
    let problems = #expect(throws: Problems.self) { try audits([late, targets]) }
    #expect(problems?.all.map(\.file) == ["audits/early/round.yaml", "audits/early/round.yaml"])
    #expect(
      problems?.all.map(\.what) == [
        "there is a target for 'contingenzy', which no question of the checklist is called",
        "there is a target for 'zzz', which no question of the checklist is called",
      ]
    )
    #expect(problems?.all.first?.hint.contains("did you mean 'contingency'?") == true)
    targets.targets = ["contingency": 0.8, "parents": 0.5]
    #expect(try audits([targets]).rounds == [targets])
  }

  @Test func targetsOfAChecklistThatIsNotInTheWorkspaceCannotBeChecked() throws {
    let other = try Round.sample("early", checklist: "case-file", targets: ["anything": 0.5])
    #expect(try audits([other]).rounds == [other])
  }

  @Test func whatFallsOutsideIsSaidOfTheRoundsInvolved() throws {
    let audits = try audits([early, late])
    let counted = try audits.counted("2026-H1", audits.selection("2026-H1"))
    #expect((counted.signed, counted.rounds.map(\.id), counted.subject.outside) == (1, ["late"], 0))
    let march = try audits.counted("2026-03", audits.selection("2026-03"))
    #expect((march.signed, march.rounds.map(\.id), march.subject.isWholePlan) == (1, ["early"], false))
    let april = try audits.counted("2025-10-01..2026-03-30", audits.selection("2025-10-01..2026-03-30"))
    // Rounds that the period divides are told although none of their audits is signed in it: those begun are in no period yet.
    #expect((april.signed, april.rounds.map(\.id)) == (0, ["early"]))
    #expect(counted.auditDigests.count == 1 && counted.auditDigests != march.auditDigests)
  }

  @Test func whatAWholeRoundPlannedIsToldBesideOneThatIsDivided() throws {
    let whole = try Round.sample(
      "early",
      "2025-H2",
      allocations: ["C-01", "C-09"].map { Round.Allocation(reference: $0, auditor: "a-lead", isSecond: false) }
    )
    let unsigned = try Round.sample(
      "unsigned",
      "2026-02",
      allocations: [Round.Allocation(reference: "C-07", auditor: "a-lead", isSecond: false)]
    )
    let audits = try audits([whole, unsigned, late])
    let divided = try audits.counted("2025-10..2026-05", audits.selection("2025-10..2026-05"))
    #expect(!divided.subject.isWholePlan)
    let plans = divided.subject.wholePlans.sorted { $0.planned > $1.planned }
    #expect(plans.map(\.planned) == [2, 1] && plans.map(\.signed) == [1, 0] && plans.map(\.overdue) == [0, 0])
    // Where nothing is divided the plan of all is told, and of one team none.
    #expect(try audits.counted("2026-H1", audits.selection("2026-H1")).subject.wholePlans.isEmpty)
  }

  @Test func earlierSummariesHaveASignedAuditAndStandBesideNoProtectedPack() throws {
    let empty = try Round.sample("empty", "2025-H1")
    let audits = try audits([empty, early, late])
    let counted = try audits.counted("late", .round("late"))
    #expect(try audits.earlier(than: counted, policy: .none).map(\.summary.subject.name) == ["early"])
    #expect(try audits.earlier(than: counted, policy: .dfe).isEmpty)
    let period = try audits.counted("2026-H1", .of("2026-H1"))
    #expect(try audits.earlier(than: period, policy: .none).map(\.summary.subject.name) == ["2025-H2"])
  }

  @Test func whatCameAfterBelongsToTheRoundsAndTheDay() throws {
    let audits = try audits([early, late])
    let counted = try audits.counted("late", .round("late"))
    let before = try audits.followUp(of: counted)
    #expect(before.plan == nil && before.provenance.isEmpty && before.practice.isEmpty)
    #expect((before.concerns.raised, before.concerns.unanswered) == (1, 1))

    let concern = AuditEntryName(round: "late", case: "C-02", auditor: "a-lead", number: 3)
    let other = AuditEntryName(round: "late", case: "C-77", auditor: "a-lead", number: 3)
    let area = NewArea(number: try SampleActions.area("1"), area: "Plans.", source: .summary("2025-H2"))
    do {
      let writer = try ActionJournalWriter.open(sample.workspace)
      try writer.append(
        [
          .areaAdded(area), .concernAnswered(concern, .actedOn, on: "2026-05-06"),
          .practiceReleased(SampleActions.note, text: "Of another round."),
          .practiceReleased(concern, text: "Of this round."), .practiceReleased(other, text: "Of another team."),
        ],
        by: "QA lead",
        at: Sample.moment("2026-06-30")
      )
      try writer.append([.practiceReleased(concern, text: "Too late.")], by: "QA lead", at: Sample.moment("2026-07-02"))
    }
    let after = try audits.followUp(of: counted)
    #expect(after.plan?.all.count == 1 && after.practice == ["Of this round.", "Of another team."])
    #expect((after.concerns.actedOn, after.concerns.unanswered) == (1, 0))
    #expect(after.provenance.first?.hasPrefix("action plan: 6 entries; digest ") == true)
    let team = try #require(audits.files(for: .round("late")).first?.team)
    let narrowed = try audits.only(team, in: .round("late"))
    #expect(try narrowed.followUp(of: narrowed.counted("late", .round("late"))).practice == ["Of this round."])
    let earlier = try audits.followUp(of: audits.counted("early", .round("early")))
    #expect(earlier.concerns.raised == 0 && earlier.practice.isEmpty)

    try Data("x\n".utf8).write(to: sample.workspace.actions)
    #expect(throws: Problems.self) { try audits.followUp(of: counted) }
  }

  @Test func soundJournalsAreCountedInTheFooter() throws {
    let journals = try SoundJournals(sample.workspace, .init())
    #expect(journals.provenance == ["2 journals, 7 entries; fingerprint \(journals.fingerprint.prefix(16))"])
    let protected = try SoundJournals(sample.workspace, .init(policy: .dfe))
    #expect(protected.provenance == ["fingerprint \(journals.fingerprint.prefix(16))"])
    let quick = try SoundJournals(sample.workspace, .init(isVerifying: false))
    #expect(quick.fingerprint == journals.fingerprint)
    #expect(
      quick.provenance == [
        "NOT VERIFIED: the journals were not read again, so this is not for a board", journals.provenance[0],
      ]
    )
  }

  @Test(arguments: [true, false]) func damagedJournalsAreRefusedOrLeftOutAndSaid(_ isVerifying: Bool) throws {
    try damage()
    let problems = #expect(throws: Problems.self) {
      try SoundJournals(sample.workspace, .init(isVerifying: isVerifying))
    }
    #expect(problems?.all.contains { $0.what == "nothing was counted, because the journals are not sound" } == true)
    let care = SoundJournals.Care(isVerifying: isVerifying, leavesOutDamaged: true)
    let journals = try SoundJournals(sample.workspace, care)
    #expect(
      journals.provenance.last == "DAMAGED JOURNALS ARE LEFT OUT: audits/early/journals/C-01.a-lead.jsonl"
    )
    #expect(try journals.index.tally(for: .round("early"), rounds: [early]).auditDigests.isEmpty)
    #expect(try journals.index.tally(for: .round("late"), rounds: [late]).auditDigests.count == 1)
    let protected = try SoundJournals(
      sample.workspace,
      .init(isVerifying: isVerifying, leavesOutDamaged: true, policy: .dfe)
    )
    #expect(protected.provenance.last == "DAMAGED JOURNALS ARE LEFT OUT: 1")
  }

  @Test func aTornLineIsNoReasonToRefuse() throws {
    let name = try Sample.name(round: "early")
    try sample.put(try sample.bytes(name) + Array("{\"n\":".utf8), name)
    #expect(try SoundJournals(sample.workspace, .init()).provenance.count == 1)
    #expect(try SoundJournals(sample.workspace, .init(isVerifying: false)).provenance.count == 2)
  }

  @Test func anIndexThatSaysOtherwiseIsMadeAnew() throws {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    try index.write { try $0.execute(sql: "UPDATE answers SET outcome = outcome + 1") }
    let (_, verification) = try AuditIndex.verified(sample.workspace)
    #expect(verification.isSound)
  }

  @Test func whoWaitsIsToldOfReadingAndOfVerifying() throws {
    var (reading, verifying): ([Int], [Int]) = ([], [])
    let progress = IndexProgress(
      reading: { done, _ in reading.append(done) },
      verifying: { done, _ in verifying.append(done) }
    )
    _ = try AuditIndex.verified(sample.workspace, progress: progress)
    #expect(reading.last == 2 && verifying.last == 2)
  }

  @Test(
    "a damaged journal was planned where its auditor was to read its case first",
    arguments: [
      ("C-01", "a-lead", false, 1), ("C-01", "a-lead", true, 0), ("C-01", "b-lead", false, 0),
      ("C-09", "a-lead", false, 0),
    ]
  )
  func leftOutJournals(_ reference: String, _ auditor: String, _ isSecond: Bool, _ planned: Int) throws {
    try damage()
    var round = early
    round.allocations = [Round.Allocation(reference: reference, auditor: auditor, isSecond: isSecond)]
    let audits = try audits([round], .init(leavesOutDamaged: true))
    let left = try audits.counted("early", .round("early")).subject.leftOut
    #expect((left.journals, left.planned) == (1, planned))
  }
}
