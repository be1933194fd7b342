import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation
import Testing

@testable import AuditStore

/// What earlier packs have shown, held against a new one.
@Suite struct ReleaseRegisterTests {
  private let sample: Sample
  private let audits: SelectedAudits

  init() throws {
    sample = try Sample()
    audits = try SelectedAudits(
      sample.workspace,
      try SoundJournals(sample.workspace, .init()),
      rounds: [],
      glossary: ItemGlossary(),
      today: "2026-07-01"
    )
  }

  private func counted(_ name: String, _ digests: [String]) -> SelectedAudits.Counted {
    SelectedAudits.Counted(
      selection: .round(name),
      tally: Tally(),
      subject: Summary.Subject(name: name, title: name, days: "", frame: nil, smallestPercentage: 10, outside: 0),
      rounds: [],
      auditDigests: digests
    )
  }

  private func release(_ name: String, _ digests: [String], policy: String = "dfe") throws {
    try Releases.append(
      ReleaseEntry(
        at: Sample.moment(),
        command: "summarise \(name)",
        subject: name,
        policy: policy,
        fingerprint: Sample.digest,
        auditDigests: digests,
        cells: [:]
      ),
      in: sample.workspace
    )
  }

  private func register(_ policy: DisclosurePolicy = .dfe) throws -> ReleaseRegister {
    try ReleaseRegister(audits, policy: policy)
  }

  private func refusal(_ name: String, _ digests: [String]) throws -> String? {
    do {
      _ = try register().released(counted(name, digests))
      return nil
    } catch let error as Problems {
      return error.all.first?.what
    }
  }

  @Test(
    "of fewer files than may be shown nothing is released: a zero beside a hidden number tells each answer",
    arguments: [
      ("dfe", 0, true), ("dfe", 1, false), ("dfe", 5, false), ("dfe", 6, true), ("nhs", 7, false), ("nhs", 8, true),
      ("threshold-10", 9, false), ("threshold-10", 10, true), ("none", 1, true),
    ]
  )
  func fewFilesAreNotReleased(_ policy: String, _ signed: Int, _ isReleased: Bool) throws {
    var few = counted("round", [])
    var counts = AuditCounts()
    (counts.planned, counts.started, counts.signed) = (signed, signed, signed)
    few.tally.audits[Stratum(team: "North", service: "", month: "2026-05")] = counts
    let register = try register(try #require(DisclosurePolicy(policy)))
    if isReleased {
      _ = try register.released(few)
    } else {
      let refused = #expect(throws: Problems.self) { try register.released(few) }
      #expect(refused?.all.first?.what.contains("counts \(signed) signed audit") == true)
    }
  }

  @Test func packsThatLieOneInsideTheOtherMayBeReleased() throws {
    try release("quarter", ["a", "b"])
    #expect(try refusal("again", ["b", "a"]) == nil)
    #expect(try refusal("half-year", ["a", "b", "c"]) == nil)
    #expect(try refusal("part", ["a"]) == nil)
    #expect(try refusal("apart", ["c", "d"]) == nil)
  }

  @Test func packsThatOverlapAreRefusedAndNamed() throws {
    try release("quarter", ["a", "b"])
    let what = try #require(try refusal("other", ["b", "c"]))
    #expect(
      what == "other shares audits with releases made before, and not one inside the other: "
        + "quarter of 2026-05-06T12:00:00Z"
    )
  }

  @Test func twoQuartersAndTheirHalfYearAreOneTooMany() throws {
    try release("first", ["a", "b"])
    try release("second", ["c", "d"])
    // Neither quarter overlaps with the other, but all three together give numbers away.
    #expect(try refusal("half-year", ["a", "b", "c", "d"]) != nil)
    #expect(try refusal("third", ["e"]) == nil)
  }

  @Test func whatIsRelatedThroughAnotherReleaseCounts() throws {
    try release("half-year", ["a", "b", "c", "d"])
    try release("first", ["a", "b"])
    // Shares nothing with the first quarter, but lies beside it in the half-year.
    #expect(try refusal("second", ["c", "d"]) != nil)
    #expect(try refusal("inner", ["a"]) == nil)
  }

  @Test func aPolicyThatProtectsNothingHasNoUseForIt() throws {
    try release("quarter", ["a", "b"])
    let open = try register(.none)
    #expect(open.provenance.isEmpty)
    _ = try open.released(counted("other", ["b", "c"]))
    try open.requireReleases(of: [counted("other", ["b", "c"])])
    #expect(try register().provenance == ["protected against the releases of the register"])
  }

  @Test func aComparisonNeedsBothSidesReleasedUnderThePolicy() throws {
    try release("one", ["b", "a"])
    try release("two", ["c"], policy: "nhs")
    let sides = [counted("one", ["a", "b"]), counted("two", ["c"])]
    let problems = #expect(throws: Problems.self) { try register().requireReleases(of: sides) }
    #expect(problems?.all.map(\.what) == ["two was not released under the policy dfe"])
    try release("two", ["c"])
    try register().requireReleases(of: sides)
    let more = #expect(throws: Problems.self) { try register().requireReleases(of: [counted("one", ["a"])]) }
    #expect(more?.all.count == 1)
  }

  @Test func aPolicyThatIsNotKnownIsRefused() throws {
    try release("quarter", ["a"], policy: "of-the-future")
    let problems = #expect(throws: Problems.self) { try register() }
    #expect(problems?.all.first?.what.contains("'of-the-future'") == true)
  }

  @Test func aRegisterWithAChangedLineIsRefused() throws {
    try release("quarter", ["a"])
    let text = try String(contentsOf: sample.workspace.releases, encoding: .utf8)
    try Data(text.replacing("quarter", with: "quarters").utf8).write(to: sample.workspace.releases)
    #expect(throws: Problems.self) { try register() }
    _ = try register(.none)
  }

  @Test func aReleaseIsPutDownOnce() throws {
    let counted = counted("r1", ["a", "b"])
    let pattern = try #require(try register().released(counted).pattern)
    #expect(try register().add(pattern, of: counted, command: "summarise r1", at: Sample.moment()))
    #expect(try !register().add(pattern, of: counted, command: "summarise r1", at: Sample.moment("2026-06-01")))
    let entry = try #require(try Releases.read(sample.workspace).all.first)
    #expect((entry.subject, entry.policy, entry.auditDigests) == ("r1", "dfe", ["a", "b"]))
    #expect(entry.fingerprint == audits.fingerprint)
    try register().requireReleases(of: [counted])
  }

  /// Audits of which one question was met by most and failed by seven: shown where counts from 6 are, hidden below 10.
  private func failedBySeven() -> SelectedAudits.Counted {
    var counted = counted("r1", ["a", "b"])
    let stratum = Stratum(team: "North", service: "Statutory", month: "2026-05")
    let key = ItemKey(checklist: "plans", version: 1, section: "plan", item: "a", hash: "0")
    var outcomes = OutcomeCounts()
    (outcomes.met, outcomes.notMet) = (30, 7)
    counted.tally.answers[.init(item: key, stratum: stratum)] = outcomes
    counted.tally.audits[stratum, default: AuditCounts()].signed = 37
    counted.tally.workers["North"] = ["W-1", "W-2"]
    return counted
  }

  @Test("A pack that gives hidden numbers away is refused, unless somebody answers for it")
  func whatFailsItsOwnAttackIsNotReleased() throws {
    let counted = failedBySeven()
    let first = try #require(try register().released(counted).pattern)
    #expect(ReleaseDecision(on: first).isSafe)
    #expect(try register().add(first, of: counted, command: "summarise r1", at: Sample.moment()))

    let later = try register(#require(.threshold(10)))
    let pattern = try #require(try later.released(counted).pattern)
    #expect(!ReleaseDecision(on: pattern).isSafe)
    let problems = #expect(throws: Problems.self) {
      try later.add(pattern, of: counted, command: "summarise r1", at: Sample.moment())
    }
    #expect(problems?.all.first?.what.hasPrefix("r1 gives away") == true)
    #expect(try Releases.read(sample.workspace).all.count == 1)

    let risk = AcceptedRisk(role: "Director", reason: "The board has the numbers already.")
    #expect(try later.add(pattern, of: counted, command: "summarise r1", at: Sample.moment(), risk: risk))
    #expect(try Releases.read(sample.workspace).all.map(\.risk) == [nil, risk])
  }

  @Test func aRiskThatIsNoneIsNotPutDown() throws {
    let counted = failedBySeven()
    let pattern = try #require(try register().released(counted).pattern)
    let risk = AcceptedRisk(role: "Director", reason: "None.")
    #expect(try register().add(pattern, of: counted, command: "summarise r1", at: Sample.moment(), risk: risk))
    #expect(try Releases.read(sample.workspace).all.map(\.risk) == [nil])
  }

  @Test("A pack is held against what the register says when it is put down, not when it was read")
  func whatCameInBetweenIsNotPassedOver() throws {
    let counted = failedBySeven()
    let early = try register()
    let pattern = try #require(try early.released(counted).pattern)
    try release("other", ["b", "c"])
    let problems = #expect(throws: Problems.self) {
      try early.add(pattern, of: counted, command: "summarise r1", at: Sample.moment())
    }
    #expect(problems?.all.first?.what == "another pack was released at the same moment")
    #expect(try Releases.read(sample.workspace).all.count == 1)
  }

  @Test func whatIsReadForAReleaseCanBePutDown() throws {
    let counted = failedBySeven()
    let held = try ReleaseRegister(audits, policy: .dfe, isReleasing: true)
    let pattern = try #require(try held.released(counted).pattern)
    #expect(try held.add(pattern, of: counted, command: "summarise r1", at: Sample.moment()))
    #expect(try !held.add(pattern, of: counted, command: "summarise r1", at: Sample.moment()))
  }
}
