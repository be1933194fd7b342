import AuditTestSupport
import Testing

@testable import AuditReference

@Suite struct StandardsPageTests {
  /// Whoever looks up what answers a sentence finds every rule that rests on it.
  @Test func everyRuleIsNamedAtTheOutsideSentenceItRestsOn() throws {
    let unnamed = try StandardsPage(root: Repository.root).unnamed
    #expect(unnamed == [], "add it to `sentences:` in docs/founding.yaml")
  }
}
