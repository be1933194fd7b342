import AuditTestSupport
import Testing

@testable import AuditReference

@Suite struct StandardsPageTests {
  /// Whoever looks up what answers a sentence finds every rule that rests on it.
  @Test func everyRuleIsNamedAtTheOutsideSentenceItRestsOn() throws {
    #expect(try StandardsPage(root: Repository.root).unnamed == [], "add it to `sentences:` in docs/founding.yaml")
  }
}
