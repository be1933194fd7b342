import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// What holds for every page of a case, and for the style of every page.
@Suite struct CasePagesTests {
  private static let names = [
    ":round": "practice", ":case": "C-P01", ":question": "contingency", ":section": "outcomes", ":entry": "1",
    ":number": "1", ":format": "html",
  ]

  /// How far an audit has come.
  private enum Stage: CaseIterable {
    case notBegun, begun, signed, tied
  }

  private func site(_ stage: Stage) throws -> RoundSite {
    let plan = RoundSite.plan.replacing("team: Early Help", with: "team: Child Protection East")
    let site = try RoundSite(stage == .tied ? plan : RoundSite.plan)
    switch stage {
    case .begun: _ = try site.session("C-P01", by: "peer").begin(at: site.browser("peer").moment)
    case .signed: try site.audit("C-P01", by: "peer")
    case .notBegun, .tied: break
    }
    return site
  }

  @Test func everyPageOfACaseLeadsToAConcern() throws {
    let pages = Routes.all.filter { $0.method == .get && $0.pattern.contains(":case") }
    #expect(pages.count > 20)
    var shown: Set<String> = []
    for stage in Stage.allCases {
      let site = try site(stage)
      for person in ["peer", "boss"] {
        let browser = site.browser(person)
        for page in pages {
          let address = "/" + page.pattern.map { Self.names[String($0)] ?? String($0) }.joined(separator: "/")
          browser.open(address)
          // A page that is none, or a file, leads nowhere.
          guard browser.status != 404, browser.response.header("content-disposition") == nil else { continue }
          shown.insert(page.name)
          let link = "<p class=\"concern\"><a href=\"/rounds/practice/cases/C-P01/concern"
          #expect(browser.page.contains(link) || !browser.address.contains("C-P01"), "\(stage) \(person) \(address)")
        }
      }
      if stage == .tied {
        #expect(site.browser("peer").open("/rounds/practice/cases/C-P01").contains("You are tied to this case"))
      }
    }
    #expect(shown.isSuperset(of: ["rounds/:round/cases/:case/reply", "rounds/:round/moderation/:case/grade"]))
  }

  @Test func theEndOfAConcernLeadsToAnotherOnTheSameCase() throws {
    let site = try RoundSite()
    try site.raise("No bed for the baby.", on: "C-P02", by: "third")
    let head = site.browser("head")
    let address = try #require(head.open("/concerns").firstMatch(of: /href="(\/concerns\/[0-9a-f]{16})"/)).1
    #expect(head.open(String(address)).contains("href=\"/rounds/practice/cases/C-P02/concern\""))
  }

  @Test func nobodyWhoIsNotSignedInIsLedToACase() throws {
    let site = try RoundSite()
    #expect(!Browser(site.site).open("/rounds/practice/cases/C-P01").contains("class=\"concern\""))
  }

  /// A long word, such as an address, wraps wherever it stands: one rule for all, and none that takes it back.
  @Test func aLongWordWrapsEverywhere() {
    let rules = SiteStyle.css.matches(of: /([^{}]+)\{([^{}]*)\}/).map { (for: $0.1.trimmed, says: String($0.2)) }
    #expect(rules.contains { $0.for == "body" && $0.says.contains("overflow-wrap: anywhere") })
    let wrapping = rules.filter { $0.says.contains("overflow-wrap") || $0.says.contains("word-break") }.map(\.for)
    // Columns of a table are as wide as their longest word, until each row stands as lines of its own.
    #expect(wrapping == ["body", ".stack th, .stack td", "th, td"])
    #expect(rules.filter { $0.says.contains("nowrap") }.map(\.for) == [".skip, .hidden"])
  }
}
