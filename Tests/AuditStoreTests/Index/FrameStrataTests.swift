import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// The stratum of each case goes from the plan into the tally, and its frame into what is summarised.
@Suite struct FrameStrataTests {
  private let sample: Sample

  init() throws {
    sample = try Sample()
    for (reference, outcome) in [("C-01", Outcome.met), ("C-11", .notMet), ("C-09", .met)] {
      try sample.audit(
        try Sample.name(reference, "a-lead"),
        events: [Sample.answer("outcomes-smart", outcome), .graded(section: "", grade: .good, reason: nil, cap: nil)],
        signed: "2026-05-06"
      )
    }
  }

  private func round(_ frame: String) throws -> Round {
    let plan = """
      format: caseaudit-round/1
      title: Plans
      period: 2026-H1
      checklist: { id: child-protection-plan, version: 2 }
      \(frame)
      sample: [{ case: C-01, stratum: North }, { case: C-02, stratum: South }]
      replacements: [{ case: C-11, replaces: C-02, stratum: South }]

      """
    return try Round.read(SourceText(name: "round.yaml", text: plan), id: "r1")
  }

  private func tally(_ round: Round) throws -> Tally {
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    return try index.tally(for: .round("r1"), rounds: [round]).tally
  }

  @Test func aReplacementCountsForItsStratumAndAnUnplannedCaseForNone() throws {
    let tally = try tally(round("frame: { strata: { North: 39, South: 169 } }"))
    let signed = Dictionary(grouping: tally.audits) { $0.key.drawnFrom?.name }
      .mapValues { $0.reduce(0) { $0 + $1.value.signed } }
    #expect(signed == ["North": 1, "South": 1, "": 1])
    let south = tally.answers.first { $0.key.stratum.drawnFrom == FrameStratum(round: "r1", name: "South") }
    #expect(south?.value == OutcomeCounts([.notMet]))
    #expect(tally.grades.count == 3 && tally.files.keys.allSatisfy { $0.stratum.drawnFrom?.round == "r1" })
  }

  @Test func withoutSizesTheTallyIsAsItWas() throws {
    let tally = try tally(round("frame: { size: 208 }"))
    #expect(tally.audits.keys.allSatisfy { $0.drawnFrom == nil } && tally.audits.count == 1)
  }

  @Test func theSubjectHasTheStrataOfItsRounds() throws {
    func subject(_ rounds: [Round], _ selection: Selection) -> Summary.Subject {
      Summary.Subject("typed", selection, of: rounds, today: "2026-10-01")
    }
    let stratified = try round("frame: { strata: { North: 39, South: 169 } }")
    let one = subject([stratified], .round("r1"))
    #expect(one.frame == 208 && one.strata.map(\.frame) == [39, 169] && one.strata.map(\.sampled) == [1, 1])
    #expect(one.strataWithoutSize.isEmpty && one.replaced == 1 && one.replacedOutOfTurn == 0)
    let plain = subject([try round("frame: { size: 208 }")], .round("r1"))
    #expect(plain.strata.isEmpty && plain.strataWithoutSize == ["North", "South"])
  }

  @Test func plansNameWhatIsNotThere() throws {
    var glossary = ItemGlossary()
    glossary.checklists = [CitedChecklist(id: "child-protection-plan", version: 1, title: "Plans")]
    func told(_ change: (inout Round) -> Void) throws -> [String] {
      var round = try round("frame: { size: 208 }")
      round.checklist.version = 1
      change(&round)
      return round.unknownReferences(glossary, rounds: ["r0", "r1"], plan: "round.yaml")
        .map { "\($0.severity) \($0.what) | \($0.hint)" }
    }
    #expect(try told { _ in }.isEmpty)
    #expect(try told { $0.reaudit = Round.Reaudit(round: "r0", kind: .sameTheme) }.isEmpty)
    #expect(try told { $0.checklist.version = 2 }.first?.contains("with version 2 of 'child-protection-plan'") == true)
    let checklist = try told { $0.checklist.id = "child-protection-plam" }.first ?? ""
    #expect(checklist.contains("which is not there") && checklist.contains("did you mean 'child-protection-plan'?"))
    let earlier = try told { $0.reaudit = Round.Reaudit(round: "r9", kind: .sameTheme) }.first ?? ""
    #expect(earlier.hasPrefix("warning the round re-audits 'r9', and there is no such round"))
    #expect(try told { $0.reaudit = Round.Reaudit(round: "r1", kind: .sameFiles) }.first?.contains("itself") == true)
  }
}
