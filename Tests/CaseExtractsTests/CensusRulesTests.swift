import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// Which rules a census feeds: of the others it can show nothing.
@Suite struct CensusRulesTests {
  @Test func aRuleThatACensusDoesNotFeedCountsNothingWhereItIsRunAllTheSame() throws {
    let file = Repository.url("Tests/CaseExtractsTests/Fixtures/census.xml")
    let others = Rule.catalogue.filter { !$0.isFedByCensus }
    var cases = 0
    #expect(others.count > 40)
    _ = try ExtractReader(file: file).read { caseFile in
      cases += 1
      for finding in others.findings(for: caseFile) where finding.outcome.isCounted {
        Issue.record("\(finding.rule): \(finding.reason)")
      }
    }
    #expect(cases > 0)
  }

  @Test func aPlanForAChildInNeedIsNotSaidToHaveHadNoMeetings() throws {
    let text = Fixtures.child(
      "<CINdetails><CINPlanDates><CINPlanStartDate>2025-09-01</CINPlanStartDate></CINPlanDates></CINdetails>"
    )
    let caseFile = try #require(try Fixtures.census(text).cases.first)
    let finding = try #require(Rule.named("child-in-need-reviewed-at-interval")).finding(for: caseFile)
    #expect(caseFile.plans.value?.count == 1)
    #expect(finding.outcome == .notSeen, "\(finding.reason)")
  }
}
