import AuditPages
import Testing

@testable import AuditReports
@testable import AuditRules

@Suite("Who chases what")
struct FindingsReportTests {
  private func rows(
    _ reference: String,
    _ outcomes: [Outcome],
    team: String = "North",
    workers: Part<Worker> = .notSeen
  ) -> [FindingRow] {
    let finding = SampleChecks.finding("assessment-in-time", outcomes)
    return FindingRow.rows(for: finding, of: CaseFile(reference: reference, team: team, workers: workers)) { _ in "" }
  }

  @Test func onlyWhatIsNewChangedOrEndedIsAChange() {
    var changes = FindingChanges(since: rows("C-1", [.notMet, .notMet]) + rows("C-2", [.notEvidenced]))
    let now = rows("C-1", [.notMet]) + rows("C-2", [.notMet]) + rows("C-3", [.partlyMet])
    for reference in ["C-1", "C-2", "C-3"] { changes.looked(at: reference, by: ["assessment-in-time"]) }
    let changed = now.compactMap { changes.changed($0) }
    #expect(changed.map(\.reference) == ["C-2", "C-3"])
    #expect(changed.map(\.change) == [.changed, .new])
    #expect(changes.ended.map(\.reference) == ["C-1"])
    #expect(changes.ended.map(\.change) == [.ended])
    #expect(changes.notLookedAt == 0)
  }

  @Test func whatWasNotLookedAtHasNotEnded() {
    var changes = FindingChanges(since: rows("C-1", [.notMet]) + rows("C-2", [.notMet]) + rows("C-3", [.notMet]))
    changes.looked(at: "C-1", by: ["identity-recorded"])
    #expect(changes.ended.isEmpty && changes.notLookedAt == 3)
    changes.looked(at: "C-2", by: ["assessment-in-time"])
    #expect(changes.ended.map(\.reference) == ["C-1", "C-2"] && changes.notLookedAt == 1)
  }

  @Test func anEndedRowOfTheEarlierListIsNotEndedAgain() {
    var gone = rows("C-1", [.notMet])
    gone[0].change = .ended
    #expect(FindingChanges(since: gone).ended.isEmpty)
  }

  @Test func aRowReadsAsItWasWritten() throws {
    let row = try #require(rows("C-1", [.notMet], workers: [Worker(reference: "W-1")]).first)
    let cells = Dictionary(uniqueKeysWithValues: zip(FindingRow.columns.map(\.name), row.cells))
    #expect(FindingRow(cells) == row)
    #expect(cells["worker"] == "W-1")
  }

  @Test func rowsOfOneRuleAndCaseAreToldApart() throws {
    let report = FindingsReport(
      rows("C-1", [.notMet, .met, .notMet]),
      isOfChanges: false,
      provenance: SampleChecks.provenance
    )
    let text = try report.rendered(as: .html)
    #expect(text.contains("assessment 1: it was authorised") && text.contains("assessment 3: it was authorised"))
    #expect(!text.contains("assessment 2"))
  }

  @Test func thePageIsByTeamAndWorkerWithTheSentenceOfItsCounts() {
    let all =
      rows("C-2", [.notMet], team: "South") + rows("C-1", [.notMet, .met], workers: [Worker(reference: "W-9")])
      + rows("C-3", [.notEvidenced])
    let report = FindingsReport(all, isOfChanges: false, provenance: SampleChecks.provenance)
    #expect(report.page.headline.first?.replacing("\u{A0}", with: " ") == "3 findings of 3 cases to look at.")
    #expect(report.page.sections.map(\.title) == ["North", "South"])
    #expect(report.rows.map { $0[0] } == ["C-3", "C-1", "C-2"])
    let none = FindingsReport([], isOfChanges: true, provenance: SampleChecks.provenance)
    #expect(none.page.headline == ["Nothing has changed since the earlier check."])
  }

  /// Rows of things of one kind that began on these days, or of which the day is not known.
  private func begun(_ reference: String, _ days: Day?...) -> [FindingRow] {
    let occurrences = days.map { day in
      Occurrence(subject: "assessment", outcome: .notMet, reason: "late", began: day)
    }
    let finding = Finding(rule: "r", revision: 1, judgement: .occurrences(occurrences))
    return FindingRow.rows(for: finding, of: CaseFile(reference: reference)) { _ in "" }
  }

  @Test func aThingThatBeganOnAnotherDayIsAnother() {
    var changes = FindingChanges(since: begun("C-1", "2025-04-01"))
    changes.looked(at: "C-1", by: ["r"])
    let changed = begun("C-1", "2025-09-01").compactMap { changes.changed($0) }
    #expect(changed.map(\.change) == [.new] && changed.map(\.began) == ["2025-09-01"])
    #expect(changes.ended.map(\.began) == ["2025-04-01"])
  }

  @Test func whereTwoStandTheOtherOfTheTwoIsTheNewOne() {
    var changes = FindingChanges(since: begun("C-1", "2025-09-01", nil))
    changes.looked(at: "C-1", by: ["r"])
    let changed = begun("C-1", "2025-04-01", "2025-09-01", nil, nil).compactMap { changes.changed($0) }
    #expect(changed.map(\.began) == ["2025-04-01", nil] && changes.ended.isEmpty)
  }

  @Test func aListThatDoesNotSayWhenThingsBeganIsStillCompared() throws {
    let cells = ["case": "C-1", "rule": "r", "outcome": "notMet", "subject": "assessment"]
    let old = try #require(FindingRow(cells))
    var changes = FindingChanges(since: [old], saysBegan: false)
    changes.looked(at: "C-1", by: ["r"])
    #expect(begun("C-1", "2025-04-01").compactMap { changes.changed($0) }.isEmpty && changes.ended.isEmpty)
  }

  @Test func aStepInTimeIsKnownByItsFirstDay() throws {
    let rule = try #require(Rule.named("assessment-in-time-from-start"))
    let late = Assessment(kind: .value(.single), started: "2025-04-01", authorised: "2025-07-15")
    let finding = rule.finding(for: CaseFile(extracted: "2026-03-31", assessments: [late]))
    #expect(FindingRow.rows(for: finding, of: CaseFile()) { _ in "" }.map(\.began) == ["2025-04-01"])
  }
}
