import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// One word per idea: every public outcome, grade and kind has an entry in the glossary.
@Suite struct GlossaryTests {
  /// The headings of the glossary that list the cases of a public enum, with the words of its entries.
  static let kinds: [(type: String, heading: String, words: [String])] = [
    ("Outcome", "Outcomes", Outcome.allCases.map(\.inWords)),
    ("Grade", "Grades", Grade.allCases.map(\.inWords)),
    ("Shape", "Shapes of rules", Shape.allCases.map(\.rawValue)),
    ("Aspect", "Aspects", Aspect.allCases.map(\.rawValue)),
    ("TextRead", "What else a wording is read as", TextRead.allCases.map(\.rawValue)),
    ("TextKind", "Kinds of wording", TextKind.allCases.map(\.rawValue)),
    ("AssessmentKind", "Kinds of assessment", AssessmentKind.allCases.map(\.rawValue)),
    ("ConferenceKind", "Kinds of conference", ConferenceKind.allCases.map(\.rawValue)),
    ("PlanKind", "Kinds of plan", PlanKind.allCases.map(\.rawValue)),
    ("WorkerRole", "Roles of workers", WorkerRole.allCases.map(\.rawValue)),
    ("SigningCapacity", "Capacities of a signature", SigningCapacity.allCases.map(\.rawValue)),
    ("Agency", "Agencies", Agency.allCases.map(\.rawValue)),
    ("CareDocumentKind", "Documents of looked after children", CareDocumentKind.allCases.map(\.rawValue)),
    ("Severity", "How grave a doubt is", ReturnCheck.Severity.allCases.map(\.rawValue)),
    ("Item", "Timescales", Timescales.Item.allCases.map(\.rawValue)),
  ]

  /// Words that the design keeps, which must each have an entry somewhere.
  static let words = [
    "action", "agreement", "allocation", "answer", "audit", "cap", "case file", "checklist", "checkpoint", "comment",
    "comparison", "concern", "evidence", "extract", "fact", "finding", "grade", "half-year", "index", "item", "journal",
    "limiting item", "moderation", "occurrence", "outcome", "place", "re-audit", "round", "rule", "sample",
    "second audit", "section", "standard", "stratum", "summary", "tally", "workspace",
  ]

  /// The words in bold, or as code, at the beginning of the entries below a heading.
  private static func entries(below heading: String? = nil) throws -> [String] {
    var current = ""
    var entries: [String] = []
    for line in try Checkout.text("docs/glossary.md").split(separator: "\n") {
      if line.hasPrefix("## ") { current = String(line.dropFirst(3)) }
      guard heading == nil || current == heading,
        let entry = line.firstMatch(of: /^- (?:\*\*([^*]+)\*\*|`([^`]+)`)[^:]*: \S/)
      else { continue }
      entries.append(String(entry.1 ?? entry.2 ?? ""))
    }
    return entries
  }

  @Test(arguments: kinds.map(\.type)) func everyCaseHasAnEntryAndEveryEntryACase(type: String) throws {
    let kind = try #require(Self.kinds.first { $0.type == type })
    #expect(try Self.entries(below: kind.heading) == kind.words, "docs/glossary.md, ## \(kind.heading)")
  }

  @Test func everyPublicKindOfTheRulesIsInTheTable() {
    var types: Set<String> = []
    for file in Checkout.files(below: "Sources/AuditRules", ending: ".swift") {
      types.formUnion(file.text.matches(of: /public enum (\w+): String, CaseIterable/).map { String($0.1) })
    }
    #expect(types.sorted() == Self.kinds.map(\.type).sorted())
  }

  @Test(arguments: words) func everyWordOfTheFieldHasAnEntry(word: String) throws {
    #expect(try Self.entries().contains(word), "docs/glossary.md has no entry - **\(word)**: …")
  }

  @Test func noWordIsDefinedTwice() throws {
    let words = try Self.entries(below: "Words")
    #expect(Set(words).count == words.count)
    #expect(words == words.sorted())
  }
}
