import AuditRules
import Testing

@testable import AuditActions

@Suite struct ActionPlanTests {
  @Test func everyActionIsCountedOnceByItsState() throws {
    let plan = try SamplePlan.everyState().standing.plan
    let counts = plan.counts(on: "2026-06-15")
    #expect(plan.actions.map(\.state) == [.open, .inProgress, .done, .verified, .reopened, .acceptedRisk, .withdrawn])
    #expect(counts.all == 7)
    #expect(
      counts.all == counts.open + counts.doneNotVerified + counts.verified + counts.acceptedRisks + counts.withdrawn
    )
    #expect(counts.open == 3 && counts.inProgress == 1 && counts.doneNotVerified == 1)
    #expect(counts.verified == 1 && counts.withImpact == 1)
    #expect(counts.reopened == 1 && counts.reopenings == 1)
    #expect(counts.acceptedRisks == 1 && counts.expiredRisks == 0)
    #expect(counts.undated == 0 && counts.moved == 0)
  }

  @Test func anActionIsDueUpToItsLastDayAndOverdueFromTheNext() throws {
    let plan = try SamplePlan.everyState().standing.plan
    func counts(_ day: Day) -> [Int] {
      let counts = plan.counts(on: day, within: 15)
      return [counts.dueSoon, counts.overdue]
    }
    #expect(counts("2026-06-14") == [0, 0])
    #expect(counts("2026-06-15") == [2, 0])
    #expect(counts("2026-06-30") == [2, 0])
    #expect(counts("2026-07-01") == [0, 2])
    #expect(counts("2027-01-01") == [0, 3])
    #expect(plan.overdue(on: "2027-01-01").map { "\($0.number)" } == ["1.1", "1.4", "P1.1"])
    #expect(plan[try SamplePlan.number("1.1")]?.daysOverdue(on: "2026-07-14") == 14)
  }

  @Test func whatIsDoneOrAcceptedIsNotOverdueAndARiskRunsOut() throws {
    let plan = try SamplePlan.everyState().standing.plan
    let risk = try #require(plan[try SamplePlan.number("1.5")])
    #expect(!risk.isOverdue(on: "2026-12-31"))
    #expect(!risk.isRiskExpired(on: "2026-09-30") && risk.isRiskExpired(on: "2026-10-01"))
    #expect(plan.counts(on: "2026-10-01").expiredRisks == 1)
    #expect(try #require(plan[try SamplePlan.number("1.2")]).isOverdue(on: "2026-12-31") == false)
  }

  @Test func aRiskThatIsNoLongerAcceptedDoesNotRunOut() throws {
    var sample = try SamplePlan.everyState()
    let number = try SamplePlan.number("1.5")
    #expect(sample.say(.reopened(number, reason: "There is money now."), on: "2026-07-01") == [])
    let action = try #require(sample.standing.plan[number])
    #expect(action.isOpen && action.acceptedRisk != nil && !action.isRiskExpired(on: "2026-10-01"))
  }

  @Test func priorityActionsStandFirstWithNumbersOfTheirOwn() throws {
    let plan = try SamplePlan.everyState().standing.plan
    #expect(plan.all.map { "\($0.number)" } == ["P1", "1", "2"])
    #expect(plan.priority.count == 1 && plan.areas.count == 2)
    #expect(plan.actions.map { "\($0.number)" }.first == "P1.1")
  }

  @Test func aDateThatIsMovedIsRemembered() throws {
    var sample = try SamplePlan.everyState()
    let number = try SamplePlan.number("1.1")
    let later = TimeScale("Dec 2026", addedOn: "2026-07-01")
    #expect(sample.say(.updated(ActionUpdate(number: number, timeScale: later)), on: "2026-07-01") == [])
    let action = try #require(sample.standing.plan[number])
    #expect(action.timeScale.due == "2026-12-31" && action.earlierTimeScales.map(\.written) == ["June 2026"])
    #expect(sample.standing.plan.counts(on: "2026-07-02").moved == 1)
    #expect(action.state == .inProgress && action.changed.day == "2026-07-01" && action.changes == 2)
  }

  @Test func theSameDateAgainIsNoMove() throws {
    var sample = try SamplePlan.everyState()
    let number = try SamplePlan.number("1.1")
    let same = try #require(sample.standing.plan[number]).timeScale
    #expect(sample.say(.updated(ActionUpdate(number: number, timeScale: same)), on: "2026-07-01") == [])
    #expect(sample.standing.plan[number]?.earlierTimeScales == [])
    #expect(sample.standing.plan.counts(on: "2026-07-02").moved == 0)
  }

  @Test func reopeningIsCountedEveryTime() throws {
    var sample = try SamplePlan.everyState()
    let number = try SamplePlan.number("1.4")
    #expect(sample.say(.completed(number, evidence: "Forms filled"), by: "Service manager", on: "2026-07-01") == [])
    #expect(sample.say(.verified(number, impact: nil), on: "2026-07-02") == [])
    #expect(sample.say(.reopened(number, reason: "Blank again."), on: "2026-08-02") == [])
    let counts = sample.standing.plan.counts(on: "2026-08-03")
    #expect(counts.reopened == 1 && counts.reopenings == 2 && counts.verified == 1)
    #expect(sample.standing.plan[number]?.evidence == nil)
  }

  @Test func impactMayBeSeenLaterButOnce() throws {
    var sample = try SamplePlan.everyState()
    let number = try SamplePlan.number("1.2")
    #expect(sample.say(.verified(number, impact: nil), on: "2026-06-10") == [])
    #expect(sample.standing.plan.counts(on: "2026-06-11").withImpact == 1)
    #expect(sample.say(.verified(number, impact: "Plans are read."), on: "2026-09-10") == [])
    #expect(sample.standing.plan.counts(on: "2026-09-11").withImpact == 2)
    #expect(sample.say(.verified(number, impact: "More."), on: "2026-09-12").count == 1)
  }

  @Test func areasAreFoundByTheItemsTheyAreTiedTo() throws {
    var sample = SamplePlan()
    let item = TiedItem(checklist: "case-file", item: "contingency")
    let number = try #require(sample.standing.plan.nextArea(isPriority: false))
    sample.say(.areaAdded(NewArea(number: number, area: "No plan B.", source: .item(item), items: [item])))
    #expect(sample.standing.plan.areas(tiedTo: item).map(\.number) == [number])
    #expect(sample.standing.plan.areas(tiedTo: TiedItem(checklist: "case-file", item: "chronology")).isEmpty)
  }

  @Test func aConcernEndsAndPracticeIsReleasedInTheLastWordsOnThem() {
    var sample = SamplePlan()
    let concern = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
    let note = AuditEntryName(round: "r1", case: "C-02", auditor: "a-lead", number: 4)
    #expect(sample.say(.concernAnswered(concern, .alreadyKnown, on: "2026-04-01")) == [])
    #expect(sample.say(.concernAnswered(concern, .actedOn, on: "2026-04-02")) == [])
    #expect(sample.say(.practiceReleased(note, text: "A father was found and heard.")) == [])
    let followUp = sample.standing.followUp
    #expect(followUp.ending(of: concern)?.kind == .actedOn && followUp.ending(of: note) == nil)
    #expect(followUp.releases(ofRound: "r1").map(\.text) == ["A father was found and heard."])
    #expect(followUp.releases(ofRound: "r2").isEmpty)
    #expect(sample.say(.practiceTakenBack(note, reason: "It names the school.")) == [])
    #expect(sample.standing.followUp.releases.isEmpty)
  }

  @Test(arguments: ["2.1", "P1.12", "p3.1", "999.999"]) func numbersAreReadAsTheyAreWritten(_ text: String) {
    #expect(ActionNumber(text).map { "\($0)" } == text.uppercased())
  }

  @Test(arguments: [
    "", "2", "2.", ".1", "0.1", "2.0", "-1.1", "1.1.1", "PP1.1", "1000.1", "١.١", "2 .1", "+2.1", "2.+1", "2.0001",
  ])
  func whatIsNoNumberIsNone(_ text: String) { #expect(ActionNumber(text) == nil) }

  @Test func aSourceIsReadFromWhatIsTyped() {
    #expect(ActionSource.read("case-file/contingency") == .item(TiedItem(checklist: "case-file", item: "contingency")))
    #expect(ActionSource.read("2025-H2") == .summary("2025-H2"))
    #expect(ActionSource.read("2025-h2-case-file", rounds: ["2025-h2-case-file"]) == .summary("2025-h2-case-file"))
    #expect(ActionSource.read("Inspection, 6 April 2011") == .inspection("Inspection", on: "2011-04-06"))
    #expect(ActionSource.read("Inspection of contact 2011-04-06")?.inWords == "Inspection of contact, 6 April 2011")
    #expect(ActionSource.read("Peer review") == .inspection("Peer review", on: nil))
    #expect(ActionSource.read("  ") == nil)
  }

  @Test(arguments: [
    ("case-file/contingency", true), ("case-file/", false), ("/contingency", false), ("case-file", false),
    ("case file/contingency", false), ("Case-file/contingency", false), ("a/b/c", false), ("a1/b-2", true),
  ])
  func anAreaIsTiedToAnItemByItsIdentifiers(text: String, isTie: Bool) {
    #expect(TiedItem(text)?.description == (isTie ? text : nil))
  }

  @Test func itemsAreInTheOrderOfTheirChecklistsAndOfTheirNames() throws {
    let items = try ["a/b", "a/c", "b/a"].map { try #require(TiedItem($0)) }
    #expect(items.reversed().sorted() == items)
    #expect(items.allSatisfy { !($0 < $0) })
  }

  @Test func aMomentIsSaidWithItsTimeWhereThatMatters() {
    #expect(Moment(day: "2026-04-20", text: "", time: "21:06").inWords == "20 April 2026 at 21:06")
    #expect(Moment(day: "2026-04-20", text: "").inWords == "20 April 2026")
  }

  @Test func aCellIsTakenApartWhereItsNumbersAreThoseOfItsActions() {
    #expect(NumberedParts.split("1) Mar 2011; 2)End 2012", count: 2) == ["Mar 2011", "End 2012"])
    #expect(NumberedParts.split("1) Mar 2011", count: 2) == nil && NumberedParts.split("Mar 2011", count: 1) == nil)
    #expect(NumberedParts.split("1) 2) End 2012", count: 2) == nil && NumberedParts.split("", count: 0) == nil)
  }
}
