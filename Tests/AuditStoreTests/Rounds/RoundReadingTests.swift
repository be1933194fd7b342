import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct RoundReadingTests {
  static let whole = """
    format: caseaudit-round/1
    title: Child protection plans, first half of 2026
    period: 2026-H1
    checklist: { id: child-protection-plan, version: 2 }
    frame: { size: 212, described: Children with a plan on 31 March 2026 }
    seed: 20260331
    sample:
      - { case: C-01, stratum: North }
      - { case: C-02, stratum: South }
      - { case: C-03, stratum: South }
    replacements:
      - { case: C-11, replaces: C-03 }
      - { case: C-12 }
    auditors:
      - { id: a-lead, team: West, role: Team manager, relation: peer, worker: W-3f9c, most: 4, away: [2026-08-01..2026-08-14] }
      - { id: b-lead, team: Quality, role: Auditor, relation: independent }
    allocations:
      - { case: C-01, auditor: a-lead }
      - { case: C-01, auditor: b-lead, second: true }
      - { case: C-02, auditor: b-lead }
      - { case: C-11, auditor: a-lead }
    second-audits: 0.2
    suggestion: before
    smallest-percentage: 20
    targets: { outcomes-smart: 0.8 }
    re-audits: { round: 2025-h2, kind: same-theme }
    due: 2026-09-15

    """

  private func read(_ text: String) throws -> Round {
    try Round.read(SourceText(name: "round.yaml", text: text), id: "r1")
  }

  private func told(_ text: String) throws -> String {
    let problems = #expect(throws: Problems.self) { try read(text) }
    return problems?.render() ?? ""
  }

  private func told(replacing old: String, by new: String) throws -> String {
    try #require(Self.whole.contains(old))
    return try told(Self.whole.replacingOccurrences(of: old, with: new))
  }

  @Test func everyFieldIsRead() throws {
    let round = try read(Self.whole)
    #expect(round.id == "r1")
    #expect(round.period == Period("2026-H1"))
    #expect(round.checklist == Round.ChecklistVersion(id: "child-protection-plan", version: 2))
    #expect(round.frame?.size == 212)
    #expect(round.seed == 20_260_331)
    #expect(round.sample.map(\.reference) == ["C-01", "C-02", "C-03"])
    #expect(round.cases == ["C-01", "C-02", "C-11"])
    #expect(round.stratum(of: "C-11") == "South")
    #expect(round.auditor("a-lead")?.workers == ["W-3f9c"])
    #expect(round.auditor("a-lead")?.most == 4 && round.auditor("b-lead")?.most == nil)
    #expect(round.auditor("a-lead")?.away == ["2026-08-01"..."2026-08-14"])
    #expect(round.auditor("b-lead")?.relation == .independent)
    #expect(round.allocations(of: "b-lead").map(\.isSecond) == [true, false])
    #expect(round.secondAudits == 0.2)
    #expect(round.suggestion == .before)
    #expect(round.smallestPercentage == 20)
    #expect(round.targets == ["outcomes-smart": 0.8])
    #expect(round.reaudit == Round.Reaudit(round: "2025-h2", kind: .sameTheme))
    #expect(round.due == "2026-09-15")
  }

  @Test func whatMayBeLeftOutHasItsUsualValue() throws {
    let round = try read(
      "format: caseaudit-round/1\ntitle: T\nperiod: 2010-09..2010-12\nchecklist: { id: c, version: 1 }\n"
    )
    #expect(round.suggestion == .after)
    #expect(round.smallestPercentage == 10)
    #expect(round.sample.isEmpty && round.allocations.isEmpty && round.targets.isEmpty)
    #expect(round.frame == nil && round.secondAudits == nil && round.due == nil)
  }

  @Test(
    "one fault in a round is told with its line",
    arguments: [
      ("format: caseaudit-round/1", "format: caseaudit-round/9", "unknown format [not shown]", 1),
      ("period: 2026-H1", "period: 2026-H3", "[not shown], not a period", 3),
      ("size: 212", "size: 2", "the frame has the size 2, and the sample drawn from it has 3 cases", 5),
      ("case: C-02, stratum", "case: C-01, stratum", "in the sample twice", 9),
      ("case: C-02, stratum", "case: ../C-02, stratum", "not a name of letters", 9),
      ("case: C-11, replaces: C-03", "case: C-01, replaces: C-03", "cannot be a replacement too", 12),
      ("replaces: C-03", "replaces: C-09", "so it cannot be replaced", 12),
      ("{ case: C-12 }", "{ case: C-11 }", "among the replacements twice", 13),
      ("{ case: C-12 }", "{ case: C-12, replaces: C-03 }", "replaced by 'C-11' already", 13),
      ("id: b-lead", "id: a-lead", "listed twice", 16),
      ("id: b-lead", "id: B Lead", "[not shown], not a name", 16),
      ("relation: independent", "relation: peers", "unknown relation [not shown]", 16),
      ("worker: W-3f9c", "worker: Jo", "not a pseudonym", 15), ("most: 4", "most: -4", "from 0 to 10000", 15),
      ("2026-08-01..2026-08-14", "2026-08-15..2026-08-14", "not days such as", 15),
      ("2026-08-01..2026-08-14", "2026-08-01", "not days such as", 15),
      ("{ case: C-02, auditor: b-lead }", "{ case: C-04, auditor: b-lead }", "'C-04' is not in the sample", 20),
      ("{ case: C-02, auditor: b-lead }", "{ case: C-12, auditor: b-lead }", "replaces nothing yet", 20),
      ("{ case: C-02, auditor: b-lead }", "{ case: C-03, auditor: b-lead }", "was replaced by 'C-11'", 20),
      ("{ case: C-02, auditor: b-lead }", "{ case: C-02, auditor: c-lead }", "no auditor 'c-lead'", 20),
      ("{ case: C-02, auditor: b-lead }", "{ case: C-01, auditor: a-lead }", "to 'a-lead' twice", 20),
      (
        "{ case: C-02, auditor: b-lead }", "{ case: C-02, auditor: b-lead, second: true }",
        "a second audit and no first", 20
      ),
      ("auditor: b-lead, second: true", "auditor: a-lead, second: true", "it must be blind", 19),
      ("auditor: b-lead, second: true", "auditor: b-lead", "has a first audit already", 19),
      ("second-audits: 0.2", "second-audits: 20", "from 0 to 1", 22),
      ("suggestion: before", "suggestion: befor", "did you mean 'before'", 23),
      ("kind: same-theme", "kind: theme", "unknown kind of re-audit", 26),
      ("due: 2026-09-15", "due: 2026-09-31", "'due' is [not shown], not a date", 27),
      ("auditors:", "auditers:", "write 'auditors'", 14),
    ]
  )
  func oneFault(_ old: String, _ new: String, _ says: String, _ line: Int) throws {
    let text = try told(replacing: old, by: new)
    #expect(text.contains(says), "\(text)")
    #expect(text.contains("round.yaml:\(line):"), "\(text)")
  }

  /// The plan with the sizes of its strata, each replacement with its own.
  static let stratified = whole.replacingOccurrences(
    of: "frame: { size: 212, described: Children with a plan on 31 March 2026 }",
    with: "frame: { described: Children with a plan, strata: { North: 39, South: 169 } }"
  ).replacingOccurrences(of: "case: C-11, replaces: C-03", with: "case: C-11, replaces: C-03, stratum: South")
    .replacingOccurrences(of: "{ case: C-12 }", with: "{ case: C-12, stratum: North }")

  @Test func strataAreReadWithTheirSizes() throws {
    let round = try read(Self.stratified)
    #expect(round.frame?.size == 208 && round.frame?.strata.map(\.name) == ["North", "South"])
    #expect(round.frame?.strata.map(\.size) == [39, 169] && round.strataNames == ["North", "South"])
    #expect(["C-01", "C-02", "C-11", "C-12"].map { round.stratum(of: $0) } == ["North", "South", "South", "North"])
    #expect(try read(Self.whole).strataNames == ["North", "South"])
  }

  @Test func aReplacementBeforeWhichOthersOfItsStratumWaitIsOutOfTurn() throws {
    func outOfTurn(_ waiting: String) throws -> [String] {
      let list = "  - { case: C-11, replaces: C-03, stratum: South }"
      return try read(
        Self.stratified.replacingOccurrences(of: list, with: "  - { case: C-10, stratum: \(waiting) }\n" + list)
      )
      .outOfTurn.map(\.reference)
    }
    #expect(try outOfTurn("South") == ["C-11"])
    #expect(try outOfTurn("North").isEmpty)
    let plain = Self.whole.replacingOccurrences(
      of: "  - { case: C-11, replaces: C-03 }",
      with: "  - { case: C-10 }\n  - { case: C-11, replaces: C-03 }"
    )
    #expect(try read(plain).outOfTurn.map(\.reference) == ["C-11"])
    #expect(try read(Self.whole).outOfTurn.isEmpty)
  }

  @Test(
    "strata that do not fit together are told with their line",
    arguments: [
      ("South: 169", "South: 169 }, size: 212, extra: { a: 1", "the size 212, and its strata together have 208", 5),
      ("North: 39", "North: 1", "the stratum 'North' has 1 in the frame, and 2 were drawn from it", 5),
      ("South: 169", "South: many", "'strata[1]' is [not shown]", 5),
      ("{ case: C-02, stratum: South }", "{ case: C-02 }", "'C-02' has no stratum, and the frame is divided", 9),
      ("C-02, stratum: South", "C-02, stratum: Sooth", "the frame has no stratum [not shown]", 9),
      ("C-02, stratum: South", "C-02, stratum: Sooth", "did you mean 'South'?", 9),
      ("C-12, stratum: North", "C-12", "'C-12' has no stratum", 13),
      (
        "replaces: C-03, stratum: South", "replaces: C-03, stratum: North",
        "was drawn from 'North' and replaces 'C-03'", 12
      ),
    ]
  )
  func oneFaultOfStrata(_ old: String, _ new: String, _ says: String, _ line: Int) throws {
    try #require(Self.stratified.contains(old))
    let text = try told(Self.stratified.replacingOccurrences(of: old, with: new))
    #expect(text.contains(says), "\(text)")
    #expect(text.contains("round.yaml:\(line):"), "\(text)")
  }

  @Test(
    "a plan that names strata without sizes names them everywhere",
    arguments: [
      ("{ case: C-02, stratum: South }", "{ case: C-02 }", "'C-02' has no stratum, and others of the sample have one"),
      ("{ case: C-12 }", "{ case: C-12, stratum: Nord }", "no case of the sample was drawn from [not shown]"),
      ("replaces: C-03 }", "replaces: C-03, stratum: North }", "which was drawn from 'South'"),
    ]
  )
  func strataWithoutSizes(_ old: String, _ new: String, _ says: String) throws {
    #expect(try told(replacing: old, by: new).contains(says))
  }

  @Test func allFaultsAreToldAtOnce() throws {
    let text = try told(
      Self.whole.replacingOccurrences(of: "period: 2026-H1", with: "period: soon")
        .replacingOccurrences(of: "size: 212", with: "size: 0")
        .replacingOccurrences(of: "{ case: C-02, auditor: b-lead }", with: "{ case: C-09, auditor: nobody }")
    )
    for says in ["'period'", "'size'", "'C-09' is not in the sample", "no auditor 'nobody'", "4 errors"] {
      #expect(text.contains(says), "\(text)")
    }
  }
}
