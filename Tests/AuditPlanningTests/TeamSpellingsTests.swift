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

  @Test func pastItsLastDayADayIsAllThatIsLeft() {
    #expect(ClosedRange<Day>.left(on: "2026-10-01", until: "2026-10-31") == ("2026-10-01" as Day)..."2026-10-31")
    #expect(ClosedRange<Day>.left(on: "2026-11-01", until: "2026-10-31") == ("2026-11-01" as Day)..."2026-11-01")
  }
}
