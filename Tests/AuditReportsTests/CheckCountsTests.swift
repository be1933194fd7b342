import AuditPages
@testable import AuditRules
import AuditTestSupport
import Testing

@testable import AuditReports

@Suite("Counting what rules say")
struct CheckCountsTests {
  @Test func casesGoByTheirWorstOccurrenceAndOccurrencesEachCount() {
    let counts = SampleChecks.counts
    #expect(counts.cases == 14)
    #expect(counts.rules[0].cases.met == 10 && counts.rules[0].cases.notMet == 4)
    #expect(counts.rules[0].occurrences.met == 24 && counts.rules[0].occurrences.notMet == 4)
    #expect(counts.rules[2].cases.notApplicable == 14 && counts.rules[2].occurrences.asked == 0)
    #expect(counts.teams.map(\.name) == ["Assessment North", "Safeguarding East"])
    #expect(counts.teams.reduce(0) { $0 + $1.rules[0].cases.asked } == 14)
  }

  @Test func casesWithoutATeamAreNoTeam() {
    var counts = CheckCounts(counting: [CheckCounts.RuleCounts(rule: "a", question: "A?", revision: 1)])
    let finding = SampleChecks.finding("a", [.met])
    counts.add([finding])
    #expect(counts.cases == 1 && counts.teams.isEmpty)
    counts.add([finding], team: "North")
    #expect(counts.teams.map(\.name) == ["", "North"] && counts.rules[0].cases.met == 2)
  }

  @Test func countsTakenInTwoPlacesAddUp() throws {
    var twice = SampleChecks.counts
    twice += SampleChecks.counts
    #expect(twice.cases == 28)
    for (sum, one) in zip(twice.rules, SampleChecks.counts.rules) {
      #expect(sum.cases.asked == one.cases.asked * 2 && sum.occurrences.met == one.occurrences.met * 2)
    }
    #expect(twice.teams.count == 2)
  }

  @Test func findingsListWhatSomebodyHasToLookAt() {
    let finding = SampleChecks.finding("assessment-in-time", [.met, .notMet, .partlyMet, .notSeen, .notEvidenced])
    let found = FindingRow.rows(for: finding, of: CaseFile(reference: "=C-01")) { "extract.json:\($0.line)" }
    let rows = CSVRows(([FindingRow.columns.map(\.name)] + found.map(\.cells)).map(CSV.line).joined()).rows
    #expect(rows.map { $0["outcome"] } == ["notMet", "partlyMet", "notEvidenced"])
    #expect(rows.map { $0["place"] } == ["extract.json:13", "extract.json:14", "extract.json:16"])
    #expect(rows.allSatisfy { $0["case"] == "'=C-01" && $0["days"] == "46" && $0["team"] == "" })
  }

  @Test func aFindingOfTheWholeCaseIsOneRow() {
    let whole = Finding(
      rule: "plan-has-contingency",
      revision: 1,
      judgement: .whole(.notEvidenced, reason: "no plan is on the file", places: [Place(line: 3)])
    )
    let rows = FindingRow.rows(for: whole, of: CaseFile(reference: "C-02", team: "North")) { "line \($0.line)" }
    #expect(
      rows.map(\.cells) == [
        [
          "C-02", "North", "plan-has-contingency", "1", "notEvidenced", "no plan is on the file", "line 3", "", "", "",
          "", "", "", "",
        ]
      ]
    )
    let met = Finding(rule: "r", revision: 1, judgement: .whole(.met, reason: "it is there", places: []))
    #expect(FindingRow.rows(for: met, of: CaseFile(reference: "C-02")) { _ in "" }.isEmpty)
  }
}
