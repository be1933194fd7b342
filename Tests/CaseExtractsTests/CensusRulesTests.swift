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
        // The one that must be left out: a census has the reviews of protection plans, and of no other plan.
        #expect(finding.rule == "child-in-need-reviewed-at-interval", "\(finding.rule): \(finding.reason)")
      }
    }
    #expect(cases > 0)
  }
}
