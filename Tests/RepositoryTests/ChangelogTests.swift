import AuditCommands
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct ChangelogTests {
  private static let headings = ["Rules", "Checklists", "Commands", "Reports", "Store", "Fixed"]

  private struct Release {
    var version: String
    var date: Day
    var sections: [(heading: String, text: String)] = []
  }

  private static func releases() throws -> [Release] {
    var releases: [Release] = []
    for line in try Checkout.text("CHANGELOG.md").split(separator: "\n") {
      if line.hasPrefix("## ") {
        let match = try #require(line.wholeMatch(of: /## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)/), "\(line)")
        releases.append(Release(version: String(match.1), date: try #require(Day(String(match.2)))))
      } else if line.hasPrefix("### ") {
        try #require(!releases.isEmpty)
        releases[releases.count - 1].sections.append((String(line.dropFirst(4)), ""))
      } else if let release = releases.indices.last, let section = releases[release].sections.indices.last {
        releases[release].sections[section].text += line + "\n"
      }
    }
    return releases
  }

  @Test func newestVersionIsTheProgrammes() throws {
    #expect(try Self.releases().first?.version == Version.current)
  }

  @Test func datesDescend() throws {
    let dates = try Self.releases().map(\.date)
    #expect(!dates.isEmpty)
    #expect(dates == dates.sorted(by: >))
  }

  @Test func sectionsAreThoseThatReadersKnowInTheirOrder() throws {
    for release in try Self.releases() {
      let headings = release.sections.map(\.heading)
      #expect(headings == Self.headings.filter(headings.contains), "\(release.version)")
      #expect(release.sections.allSatisfy { $0.text.contains("- ") }, "an empty section in \(release.version)")
    }
  }

  @Test func ruleIdentifiersExist() throws {
    var named: Set<String> = []
    for section in try Self.releases().flatMap(\.sections) where section.heading == "Rules" {
      named.formUnion(section.text.matches(of: /`([a-z]+(?:-[a-z0-9]+)+)`/).map { String($0.1) })
    }
    #expect(named.filter { Rule.named($0) == nil }.sorted() == [])
    let missing = Rule.catalogue.map(\.identifier).filter { !named.contains($0) }
    #expect(missing == [], "a rule that can change a result is not in the changelog")
  }
}
