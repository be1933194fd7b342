@testable import AuditPlanning
import AuditRules
import Testing

struct IndependenceTests {
  @Test(arguments: ["Duty & Assessment North  ", "duty and assessment north", "Duty\u{00A0}&\tAssessment North."])
  func aTeamIsTheSameHoweverItIsTyped(text: String) {
    #expect(TeamName(text) == TeamName("Duty & Assessment North"))
  }

  @Test func teamsThatSayOtherThingsAreOthers() {
    #expect(TeamName("Children in Care 1") != TeamName("Children in Care 2"))
    #expect(TeamName("CP East") != TeamName("CPEast"))
    #expect(TeamName(" - ") == nil)
  }

  @Test func everyoneWhomAnExtractNamesIsTied() {
    let file = CaseFile(
      reference: "C-1",
      team: "North",
      workers: [Worker(reference: "W-held", team: "South")],
      assessments: [
        Assessment(author: "W-author", signatures: [Signature(worker: "W-manager", capacity: .value(.manager))])
      ],
      strategyDiscussions: [StrategyDiscussion(chair: "W-chair")],
      supervisions: [Supervision(supervisor: "W-supervisor")]
    )
    let expected: [String: Set<CaseTies.Kind>] = [
      "W-held": [.worked], "W-author": [.signed], "W-manager": [.oversaw], "W-chair": [.chaired],
      "W-supervisor": [.oversaw],
    ]
    #expect(file.ties.people == expected)
    #expect(file.ties.teams == Set(["North", "South"].compactMap(TeamName.init)))
  }

  @Test func theReasonsWhyNotAreNamedInOrder() {
    var ties = CaseTies()
    for kind in CaseTies.Kind.allCases.reversed() { ties.add("W-1", kind) }
    for team in ["South", "East", "North"] { ties.add(team: team) }
    let teams = ["North", "South", "East"].compactMap(TeamName.init)
    let conflicts = PlannedAuditor(id: "a-lead", teams: Set(teams), workers: ["W-1"]).conflicts(with: ties)
    let inOrder = ["East", "North", "South"].compactMap(TeamName.init)
    #expect(conflicts == CaseTies.Kind.allCases.map(Conflict.person) + inOrder.map(Conflict.team))
  }

  @Test func nobodyIsTiedByABlank() {
    var ties = CaseTies()
    ties.add("", .worked)
    ties.add(nil, .chaired)
    ties.add(team: " ")
    #expect(ties == CaseTies())
  }

  @Test func whoEndedBeforeADayIsLeftOutAndWhoSaysNotWhenIsNot() {
    let file = CaseFile(
      reference: "C-1",
      workers: [
        Worker(reference: "W-before", to: "2026-01-31"), Worker(reference: "W-since", to: "2026-02-01"),
        Worker(reference: "W-still", to: .empty),
      ],
      visits: [Visit(made: "2026-01-31", worker: "W-visited"), Visit(worker: "W-undated")],
      supervisions: [Supervision(held: "2026-02-01", supervisor: "W-supervisor")]
    )
    #expect(
      Set(file.ties(since: "2026-02-01").people.keys) == ["W-since", "W-still", "W-undated", "W-supervisor"]
    )
    #expect(file.ties.people.count == 6)
  }

  @Test func aConflictSaysWhatItIs() throws {
    var ties = CaseTies()
    ties.add("W-1", .chaired)
    ties.add("W-1", .worked)
    ties.add(team: "north")
    let north = try #require(TeamName("North"))
    let auditor = PlannedAuditor(id: "a-lead", teams: [north], workers: ["W-1"])
    #expect(auditor.conflicts(with: ties) == [.person(.worked), .person(.chaired), .team(north)])
    #expect(PlannedAuditor(id: "b-lead").conflicts(with: ties).isEmpty)
  }

  @Test func whoWorkedWithASiblingIsTiedAndTheSiblingsTeamIsNot() {
    var sibling = CaseTies()
    sibling.add("W-1", .worked)
    sibling.add(team: "North")
    var ties = CaseTies()
    ties.add(sibling: sibling)
    #expect(ties.people == ["W-1": [.sibling]])
    #expect(ties.teams.isEmpty)
    var third = CaseTies()
    third.add(sibling: ties)
    #expect(third.people.isEmpty, "only who worked with the sibling, not who worked with a sibling of the sibling")
  }

  @Test(arguments: [
    ([(1, 9)], false), ([(1, 10)], true), ([(0, 4), (5, 30)], true), ([(6, 12), (0, 5)], true),
    ([(0, 4), (6, 12)], false), ([(2, 12)], false), ([], false),
  ])
  func whoIsAwayThroughoutIsAwayOnEachDay(leave: [(Int, Int)], isAway: Bool) throws {
    let days = try leave.map { try #require(Day(number: $0.0))...(try #require(Day(number: $0.1))) }
    let round = try #require(Day(number: 1))...(try #require(Day(number: 10)))
    #expect(PlannedAuditor(id: "a-lead", away: days).isAway(throughout: round) == isAway)
  }

  @Test(arguments: [
    ("Ash", "Ash Team"), ("Team Ash", "Ash Team"), ("AshTeam", "ASH TEAM"), ("The Ash team (closed)", "Ash"),
    ("Ash Tm", "Ash"),
    ("Cedar (North)", "Cedar North Team"), ("Cedar (North)", "Cedar"),
    ("Duty & Assessment", "Duty/Assessment"), ("Duty and Assessment Team 1", "D&A 1"), ("Ash, Beech", "Team Beech"),
    ("Ash / Beech", "Ash"), ("CIC 1", "Children in Care 1"), ("CWD", "Children with Disabilities Team"),
    ("CIC1", "Children in Care team one"), ("Team2", "team 2"),
  ])
  func aTeamIsLikelyTheSameInOtherWords(one: String, other: String) throws {
    let (one, other) = (try #require(TeamName(one)), try #require(TeamName(other)))
    #expect(one.isLikely(other) && other.isLikely(one))
    var ties = CaseTies()
    ties.add(team: one.shown)
    #expect(PlannedAuditor(id: "a", teams: [other]).conflicts(with: ties) == [.likelyTeam(one, own: other)])
  }

  @Test(arguments: [
    ("Children in Care 1", "Children in Care 2"), ("CIC 1", "Children in Care 2"),
    ("Children in Care", "Children in Care 1"),
    ("Ash", "MASH"), ("Ash", "Ash Hub"), ("Ash", "Beech"), ("Duty", "Duty & Assessment"),
    ("Cedar (North)", "Cedar (South)"),
    ("Ash", "Assessment South Hub"), ("Steam", "S"), ("Team", "Service"), ("Ash, Beech", "Elm"),
    ("North 1", "North 11"),
  ])
  func anotherTeamIsAnother(one: String, other: String) throws {
    let (one, other) = (try #require(TeamName(one)), try #require(TeamName(other)))
    #expect(!one.isLikely(other) && !other.isLikely(one))
  }

  @Test func whereOneOfTheTeamsIsTheAuditorsOwnNoLikelyOneIsNamed() throws {
    var ties = CaseTies()
    for team in ["Ash", "Ash Team", "Elm"] { ties.add(team: team) }
    let ash = try #require(TeamName("Ash"))
    #expect(PlannedAuditor(id: "a", teams: [ash]).conflicts(with: ties) == [.team(ash)])
  }

  @Test(arguments: [
    ("External auditor", "External", false, AuditorRelation.external),
    ("Auditor", "External partners", true, .external),
    ("IRO", "Reviewing", false, .independent), ("CP chair", "Child protection", false, .independent),
    ("", "Safeguarding unit", false, .independent), ("", "Safeguarding unit", true, .peer),
    ("Team manager", "Fostering", false, .peer), ("Independent reviewing officer", "", false, .independent),
    ("QA lead", "Ash", true, .peer), ("QA lead", "Elsewhere", false, .independent),
  ])
  func aRelationIsAssumedFromRoleAndTeam(role: String, team: String, isHolding: Bool, relation: AuditorRelation) {
    #expect(AuditorRelation(assumedOf: role, teams: [team], holdingCases: isHolding) == relation)
  }
}
