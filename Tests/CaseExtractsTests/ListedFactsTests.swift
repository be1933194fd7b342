import AuditTestSupport
import Foundation
import Testing

@testable import AuditRules
@testable import CaseExtracts

@Suite("The facts of an extract as a person reads them")
struct ListedFactsTests {
  private static func caseFile(_ path: String) throws -> CaseFile {
    try #require(NativeExtract.read(file: Repository.url("audits/\(path).json")).caseFile)
  }

  /// A fact on a line of its own: line of the extract, path, label and text.
  private static func line(_ fact: ListedFact) -> String {
    let text = fact.text.map { $0.replacing("\n", with: "\\n") } ?? "on the file and empty"
    return "\(fact.place.line) \(fact.path) = \(fact.label): \(text)\n"
  }

  @Test(arguments: ["2025-h2-case-file/cases/C-A03", "2025-h2-case-file/cases/C-A04"])
  func theListOfAShippedExtractIsTheOneThatIsKept(path: String) throws {
    let list = try Self.caseFile(path).listedFacts.map(Self.line).joined()
    let name = "\(path.split(separator: "/").last ?? "").txt"
    let complaint = try GoldenText.complaint(about: list, at: "Tests/CaseExtractsTests/Fixtures/listed-facts/\(name)")
    #expect(complaint == nil)
  }

  @Test func everyFactIsListedWhereTheExtractHoldsItAndByAPatternThatIsKnown() throws {
    var maker = try ExtractMaker(seed: 7)
    var patterns: Set<String> = []
    for _ in 0..<200 {
      let caseFile = try #require(try Fixtures.extract(maker.extract().pretty).caseFile)
      let facts = caseFile.listedFacts
      #expect(Set(facts.map(\.path)).count == facts.count)
      for fact in facts {
        // Text of a part itself, such as the reference of a worker, is cited by the place of the part.
        #expect(fact.place.path == fact.path || fact.place.path == fact.element?.path, "\(fact.path)")
        #expect(fact.element.map { fact.path.hasPrefix($0.path + ".") } ?? true)
        // The agency of somebody is not said before itself.
        let isAgency = fact.path.hasSuffix(".agency")
        #expect(fact.element.map { fact.label.hasPrefix((isAgency ? $0.bareLabel : $0.label) + ", ") } ?? true)
      }
      patterns.formUnion(facts.map(\.pattern))
    }
    #expect(patterns.subtracting(CaseFile.factPatterns).sorted() == [])
    let wholes = CaseFile.factPatterns.subtracting(patterns).sorted()
    #expect(wholes == [], "nothing is listed for these, not even as empty")
  }

  @Test func whatWasNotSeenIsNotListedAndWhatIsEmptyIs() throws {
    #expect(CaseFile(reference: "C-1", team: "North").listedFacts == [])
    let facts = CaseFile(visits: .empty(Place(line: 4, path: "visits"))).listedFacts
    #expect(facts == [ListedFact(path: "visits", label: "visits", text: nil, place: Place(line: 4, path: "visits"))])
  }

  @Test func eachKindOfFactHasItsWords() {
    let caseFile = CaseFile(
      child: .value(Child(disabilities: ["NONE", "HAND"])),
      workers: [Worker(reference: "W-1", role: .value(.newlyQualifiedSocialWorker), qualified: true)],
      section47Enquiries: [Section47Enquiry(started: "2026-03-02")],
      reviews: [Review(childSeenAlone: false, childsViews: "He misses his brother.")]
    )
    #expect(
      caseFile.listedFacts.map { "\($0.label): \($0.text ?? "")" } == [
        "child, disabilities: NONE; HAND",
        "worker 1, reference: W-1",
        "worker 1, role: newly qualified social worker",
        "worker 1, qualified: yes",
        "section 47 enquiry 1, started: 2 March 2026",
        "review 1, child seen alone: no",
        "review 1, child's views: He misses his brother.",
      ]
    )
  }

  @Test(arguments: [
    ("strategyDiscussions[0].participants", "strategy discussion 1, participants"),
    ("strategyDiscussions[0].participants[1]", "strategy discussion 1, participant 2 (police)"),
    ("strategyDiscussions[0].held", "strategy discussion 1, held"),
    ("strategyDiscussions", "strategy discussions"), ("missingEpisodes", "missing episodes"), ("", ""),
  ])
  func everyPlaceThatCanBeCitedHasWords(path: String, words: String) throws {
    #expect(try Self.caseFile("2025-h2-case-file/cases/C-A04").listedFacts.name(of: path) == words)
  }

  @Test func aFactMatchesItsPatternAndThatOfEverythingItLiesIn() {
    let fact = ListedFact(path: "plans[0].outcomes[12].text", label: "", text: "", place: .unknown)
    #expect(fact.pattern == "plans.outcomes.text")
    #expect(["plans", "plans.outcomes", "plans.outcomes.text"].allSatisfy(fact.matches))
    #expect(!["plan", "plans.outcome", "plans.outcomes.texts", "outcomes", ""].contains(where: fact.matches))
  }

  @Test func theFactsOfAnElementThatIsAskedForAsAWholeAreOneRow() {
    let entry = ChronologyEntry(happened: "2026-01-05", event: "Moved.", significance: .empty, place: .unknown)
    let facts = CaseFile(visits: [Visit(made: "2026-02-02")], chronology: [entry, entry]).listedFacts
    let rows = ListedFact.merged(facts) { $0 == "chronology" }
    #expect(
      rows.map { "\($0.path) = \($0.label): \($0.text ?? "")" } == [
        "visits[0].made = visit 1, made: 2 February 2026",
        "chronology[0] = chronology 1: happened 5 January 2026; Moved.",
        "chronology[1] = chronology 2: happened 5 January 2026; Moved.",
      ]
    )
    #expect(ListedFact.merged(facts) { _ in false } == facts)
  }
}
