import AuditCommands
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct ChangelogTests {
  private static let headings = ["Rules", "Checklists", "Commands", "Reports", "Store", "Fixed"]

  private static func changelog() throws -> Changelog { try Changelog(Checkout.text("CHANGELOG.md")) }

  @Test func theProgramHasTheNewestVersionOrComesAfterIt() throws {
    let changelog = try Self.changelog()
    let newest = try #require(changelog.releases.first)
    guard changelog.unreleased != nil else {
      #expect(Version.current == newest.number, "nothing is unreleased, so the program is the newest release")
      return
    }
    let coming = try #require(
      Version.current.wholeMatch(of: /(\d+\.\d+\.\d+)-dev/).map { String($0.1) },
      "while the changelog has ## Unreleased, the version in Version.swift is that of the next release and ends in -dev"
    )
    #expect(Changelog.order(newest.number).lexicographicallyPrecedes(Changelog.order(coming)))
  }

  @Test func versionsAndDatesDescend() throws {
    let releases = try Self.changelog().releases
    #expect(!releases.isEmpty)
    for (later, earlier) in zip(releases, releases.dropFirst()) {
      #expect(later.date >= earlier.date)
      #expect(Changelog.order(earlier.number).lexicographicallyPrecedes(Changelog.order(later.number)))
    }
  }

  @Test func sectionsAreThoseThatReadersKnowInTheirOrder() throws {
    for (name, sections) in try Self.changelog().entries {
      let headings = sections.map(\.heading)
      #expect(headings == Self.headings.filter(headings.contains), "\(name)")
      #expect(sections.allSatisfy { $0.text.contains("- ") }, "an empty section in \(name)")
    }
  }

  @Test func ruleIdentifiersExist() throws {
    var named: Set<String> = []
    for section in try Self.changelog().entries.flatMap(\.sections) where section.heading == "Rules" {
      named.formUnion(section.text.matches(of: /`([a-z]+(?:-[a-z0-9]+)+)`/).map { String($0.1) })
    }
    let unknown = named.filter { Rule.named($0) == nil }.sorted()
    #expect(unknown == [], "under Rules only identifiers of rules stand between backquotes with a hyphen")
    let missing = Rule.catalogue.map(\.identifier).filter { !named.contains($0) }
    #expect(missing == [], "a rule that can change a result is not in the changelog")
  }

  @Test func noOtherFileHoldsTheVersion() throws {
    let own = ["CHANGELOG.md", "Sources/AuditCommands/Version.swift"]
    // Golden files and transcripts have 0.0.0 and <version> instead, so that a release moves none of them.
    let held = /[Vv]ersion of caseaudit: (?!0\.0\.0)\d+\.|"version" : "(?!0\.0\.0)\d+\.\d+\.\d+/
    for file in Checkout.files where !own.contains(file.path) && file.text.utf8.contains("ersion".utf8) {
      let line = file.lines.firstIndex { $0.contains("\"\(Version.current)\"") || $0.contains(held) }
      #expect(line == nil, "\(file.path):\((line ?? 0) + 1) holds a version that the next release would change")
    }
  }

  @Test(arguments: [
    ("# Changelog\n\n## 0.1 (2026-01-01)\n", "## 0.1 (2026-01-01)"),
    ("## 0.1.0 (2026-01-32)\n", "## 0.1.0 (2026-01-32)"),
    ("## 0.1.0 (2026-01-01)\n\n## Unreleased\n", "## Unreleased"),
    ("## Unreleased\n\n## Unreleased\n", "## Unreleased"),
    ("### Rules\n", "### Rules"),
  ])
  func aHeadingThatIsNoneIsNamed(text: String, heading: String) {
    #expect(throws: Changelog.Fault(heading: heading)) { try Changelog(text) }
  }

  @Test func whatIsNotReleasedStandsFirst() throws {
    let changelog = try Changelog(
      "## Unreleased\n\n### Fixed\n\n- One.\n\n## 1.10.0 (2026-02-01)\n\n## 1.9.0 (2026-01-01)\n"
    )
    #expect(changelog.unreleased?.map(\.heading) == ["Fixed"])
    #expect(changelog.releases.map(\.number) == ["1.10.0", "1.9.0"])
    #expect(Changelog.order("1.9.0").lexicographicallyPrecedes(Changelog.order("1.10.0")))
    #expect(try Changelog("## 1.9.0 (2026-01-01)\n").unreleased == nil)
  }
}
