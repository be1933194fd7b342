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

  @Test func aRuleThatACensusFeedsIsAnsweredForSomeChildOfOne() throws {
    let meetings = """
      <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
      <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate>
      <AssessmentAuthorisationDate>2025-05-20</AssessmentAuthorisationDate></Assessments>
      <Section47><S47ActualStartDate>2025-05-20</S47ActualStartDate><DateOfInitialCPC>2025-06-02</DateOfInitialCPC></Section47>
      <ChildProtectionPlans><CPPstartDate>2025-06-02</CPPstartDate>
      <Reviews><CPPreviewDate>2025-08-20</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>
      """
    let closed = """
      <CINdetails><CINreferralDate>2024-01-08</CINreferralDate><CINclosureDate>2024-02-01</CINclosureDate>
      <ReasonForClosure>RC1</ReasonForClosure></CINdetails>
      """
    let cases = try [meetings, closed].flatMap { try Fixtures.census(Fixtures.child($0)).cases }
    for rule in Rule.catalogue.filter(\.isFedByCensus) {
      #expect(
        cases.contains { rule.finding(for: $0).counts.counted > 0 || rule.finding(for: $0).outcome.isCounted },
        "\(rule.identifier)"
      )
    }
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
