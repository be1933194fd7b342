import AuditRules
import Testing

@testable import AuditPlanning

struct TeamSpellingsTests {
  @Test func aTeamIsShownAsItIsWrittenMostOften() {
    let spelled = TeamSpellings(["Child Protection West": 2, "CHILD PROTECTION WEST": 5, "East": 1])
    #expect(spelled("Child Protection West") == "CHILD PROTECTION WEST" && spelled("East") == "East")
    #expect(spelled("north") == "north" && spelled("") == "")
  }

  @Test func ofTwoAlikeTheOneNotInCapitalsIsShown() {
    let spelled = TeamSpellings(of: ["CHILD PROTECTION WEST", "Child Protection West", "child protection  west"])
    #expect(spelled("CHILD PROTECTION WEST") == "Child Protection West")
  }

  @Test func aTeamIsMeantHoweverItIsTyped() {
    let teams = ["Duty & Assessment", "East"]
    #expect(TeamSpellings.meant(by: "duty and assessment", among: teams) == "Duty & Assessment")
    #expect(
      TeamSpellings.meant(by: "EAST", among: teams) == "East" && TeamSpellings.meant(by: "West", among: teams) == nil
    )
    #expect(TeamSpellings.meant(by: "east", among: ["East", "east"]) == "east")
  }

  @Test(arguments: [
    ("Ash", ["Ash team", "Team Ash"]), ("Ash team", ["Ash", "Team Ash"]), ("ash", ["Ash team", "Team Ash"]),
    ("Beech", []), ("Ash 2", []), ("", []),
  ])
  func theSpellingsThatLookLikeATeamAreFound(_ team: String, _ others: [String]) {
    let counts = ["Ash": 6, "Ash team": 2, "Team Ash": 1, "Beech": 3, "Ash 3": 4, "": 5]
    #expect(TeamSpellings.likely(team, in: counts).map(\.team) == others)
    #expect(TeamSpellings.likely(team, in: counts).allSatisfy { counts[$0.team] == $0.count })
  }

  @Test func pastItsLastDayADayIsAllThatIsLeft() {
    #expect(ClosedRange<Day>.left(on: "2026-10-01", until: "2026-10-31") == ("2026-10-01" as Day)..."2026-10-31")
    #expect(ClosedRange<Day>.left(on: "2026-11-01", until: "2026-10-31") == ("2026-11-01" as Day)..."2026-11-01")
  }
}
