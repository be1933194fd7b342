import AuditActions
import AuditPages
import AuditReports
import AuditRules
import Testing

/// What is said of a plan with few actions.
@Suite struct ActionPlanSentencesTests {
  private let day: Day = "2026-10-05"

  /// A plan of one area with so many actions, after what is said of them.
  private func plan(_ actions: Int, _ events: [(ActionNumber) -> ActionEvent] = []) throws -> ActionPlan {
    var standing = PlanStanding()
    var seconds = 10
    func say(_ event: ActionEvent) {
      seconds += 1
      standing.apply(event, by: "QA lead", at: Moment(day: "2026-04-20", text: "2026-04-20T10:00:\(seconds)Z"))
    }
    let area = try #require(AreaNumber(1))
    say(.areaAdded(NewArea(number: area, area: "A", source: .summary("2025-H2"))))
    for place in 0..<actions {
      let number = try #require(ActionNumber(area, place + 1))
      let timeScale = TimeScale("Dec 2026", addedOn: "2026-04-20")
      say(.actionAdded(NewAction(number: number, text: "Do it", person: "Head", timeScale: timeScale)))
    }
    let first = try #require(ActionNumber(area, 1))
    for event in events { say(event(first)) }
    return standing.plan
  }

  private func sentences(_ plan: ActionPlan) -> String {
    ActionPlanReport.headline(plan, on: day).joined(separator: " ").replacing("\u{A0}", with: " ")
  }

  private func headings(_ plan: ActionPlan) -> [String] {
    ActionPlanReport.blocks(plan, on: day).compactMap { if case .heading(let words) = $0 { words } else { nil } }
  }

  @Test func anEmptyPlanSaysSo() throws {
    #expect(sentences(ActionPlan()) == "The action plan has no area yet.")
    #expect(sentences(try plan(0)) == "The action plan has 1 area and no action.")
  }

  @Test func oneActionIsSaidAsOne() throws {
    #expect(sentences(try plan(1)) == "1 action in 1 area: 1 to be done. Of those to be done, none is overdue.")
    let done = try plan(1, [{ .completed($0, evidence: "Seen.") }])
    #expect(sentences(done) == "1 action in 1 area: 1 done and not verified.")
    #expect(headings(done) == ["Done, and seen by nobody but the owner"])
  }

  @Test func onlyWhatIsVerifiedWithAChangeIsSaidToHaveChangedSomething() throws {
    let heading = "Verified, with what changed for children"
    let without = try plan(1, [{ .completed($0, evidence: "Seen.") }, { .verified($0, impact: nil) }])
    #expect(sentences(without).hasSuffix("For 0 of 1 verified it is said what changed for children."))
    #expect(!headings(without).contains(heading))
    let with = try plan(1, [{ .completed($0, evidence: "Seen.") }, { .verified($0, impact: "Fewer moves.") }])
    #expect(sentences(with).hasSuffix("For the one verified it is said what changed for children."))
    #expect(headings(with) == [heading])
    let again = try plan(
      1,
      [
        { .completed($0, evidence: "Seen.") }, { .verified($0, impact: "Fewer moves.") },
        { .reopened($0, reason: "It came back.") },
      ]
    )
    #expect(headings(again) == ["Re-opened"])
    #expect(sentences(again).hasSuffix("1 action had to be re-opened, once in all."))
  }
}
