import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Names of organisations that hold a word of a listed name")
struct MaskedTeamTests {
  private static let names = ["Tom Beech", "Child5 Invent", "Mary Grace St Clair", "North"]

  private func file(_ team: String) -> CaseFile {
    CaseFile(
      reference: "C-1",
      service: team,
      team: team,
      workers: [Worker(reference: "W-1", team: .value(team))],
      caseNotes: [CaseNote(text: .value("Seen at home with Beech."))]
    )
  }

  @Test(arguments: [
    "Beech", "BEECH", "Beech Team", "beech and North", "Tom’s Team", "Invent Protection East", "Beechwood", "A. Beech",
    "Beech, Oak and Ash", "North",
  ])
  func aWordOfANameStaysInATeamAndGoesInAText(team: String) {
    let whole = file(team).prepared(with: nil, mask: NameMask(Self.names))
    #expect(whole.caseFile.team == team)
    #expect(whole.caseFile.service == team)
    #expect(whole.caseFile.workers.value?.first?.team.value == team)
    #expect(whole.caseFile.caseNotes.value?.first?.text.value == "Seen at home with [name].")
    #expect(whole.account.counts["team"] == nil)
    #expect(whole.account.counts["workers.team"] == nil)
  }

  @Test(arguments: [
    ("Tom Beech", "[name]"), ("Tom Beech House", "[name] House"), ("For Mary Grace St Clair only", "For [name] only"),
  ])
  func aWholeNameGoesAndIsCounted(team: String, masked: String) {
    let whole = file(team).prepared(with: nil, mask: NameMask(Self.names))
    #expect(whole.caseFile.team == masked)
    #expect(whole.caseFile.workers.value?.first?.team.value == masked)
    #expect(whole.account.counts["team"]?[.name] == 1)
    #expect(whole.account.counts["workers.team"]?[.name] == 1)
  }

  @Test func everyFieldOfAnOrganisationIsAFieldOfTheExtract() {
    var seen: Set<String> = []
    _ = file("North").rewritten { path, _, text in
      if OrganisationFields.holds(path) { seen.insert(path) }
      return text
    }
    #expect(seen.isSuperset(of: ["service", "team", "workers[0].team"]))
    #expect(!OrganisationFields.holds("workers[0].reference") && !OrganisationFields.holds("caseNotes[0].team"))
  }
}
