import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct CatalogueTests {
  static let bannedWords: Set = ["check", "ensure", "valid", "not", "no", "missing"]

  /// Rules that can never say `not met`, and why.
  static let neverNotMet: [String: String] = {
    let blank = "a blank does not show that it was not done; words can only be there or be absent"
    let recordings = [
      "chronology-says-what-events-meant", "conference-heard-the-child", "contingency-names-step",
      "contingency-names-time",
      "core-group-progress-recorded",
      "core-group-views-recorded", "enquiry-outcome-recorded", "enquiry-parents-told", "enquiry-safety-planned",
      "enquiry-siblings-considered", "communication-supported", "identity-recorded", "parents-views-recorded",
      "plan-action-progress-recorded", "plan-has-contingency", "plan-names-core-group", "plan-outcomes-answer-a-need",
      "referral-consent-recorded", "risk-and-protection-named",
      "strategy-consent-recorded", "strategy-decision-recorded", "strategy-information-shared",
      "strategy-medical-decided", "strategy-participants-named", "strategy-record-sent", "strategy-siblings-considered",
    ]
    var reasons = Dictionary(uniqueKeysWithValues: recordings.map { ($0, blank) })
    reasons["strategy-discussion-held-as-meeting"] = "a call is right where it cannot wait, which an auditor judges"
    return reasons
  }()

  static let files: [String: String] = {
    let folder = Repository.url("Sources/AuditRules/Rules")
    var found: [String: String] = [:]
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let url = all?.nextObject() as? URL {
      guard url.pathExtension == "swift", let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      if text.contains("= Rule(") { found[url.deletingPathExtension().lastPathComponent] = text }
    }
    return found
  }()

  @Test func catalogueIsSortedAndNamesEachRuleOnce() {
    let identifiers = Rule.catalogue.map(\.identifier)
    #expect(!identifiers.isEmpty)
    #expect(identifiers == identifiers.sorted())
    #expect(Set(identifiers).count == identifiers.count)
    for identifier in identifiers { #expect(Rule.named(identifier)?.identifier == identifier) }
    #expect(Rule.named("no-such-rule") == nil)
  }

  @Test func everyRuleFileIsInTheCatalogueAndNamedForItsRule() throws {
    #expect(Set(Self.files.keys) == Set(Rule.catalogue.map { Self.fileName(of: $0.identifier) }))
    for rule in Rule.catalogue {
      let file = Self.fileName(of: rule.identifier)
      let text = try #require(Self.files[file], "there is no file \(file).swift for \(rule.identifier)")
      let constant = file.prefix(1).lowercased() + file.dropFirst()
      #expect(text.contains("static let \(constant) = Rule("), "\(file).swift holds no constant \(constant)")
      #expect(text.contains("identifier: \"\(rule.identifier)\""), "\(file).swift holds another identifier")
    }
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func identifierStatesTheGoodThing(identifier: String) {
    #expect(identifier.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil)
    #expect(Self.bannedWords.isDisjoint(with: identifier.split(separator: "-").map(String.init)))
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func wordsAreThere(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    #expect(rule.question.hasSuffix("?") && rule.question.count(where: { $0 == "?" }) == 1)
    #expect(rule.question.count >= 20)
    #expect(rule.why.hasSuffix(".") && !rule.why.contains("?"))
    #expect(!rule.why.contains("\n"), "the sentences of why run on")
    #expect(Self.sharedShare(of: rule.question, with: rule.why) < 0.6, "why repeats the question")
    #expect(!rule.sources.isEmpty)
    for source in rule.sources {
      #expect(!source.document.isEmpty && !source.paragraph.isEmpty && source.sentence.hasSuffix("."))
    }
    #expect(!rule.decision.how.isEmpty)
    #expect(rule.decision.how.allSatisfy { $0.hasSuffix(".") })
    #expect(!rule.needs.isEmpty && Set(rule.needs).count == rule.needs.count)
    #expect(rule.needs.filter { !CaseFile.factPatterns.contains($0) } == [], "no extract has a fact of this name")
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func revisionsAreNumberedAndDated(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    #expect(rule.revisions.map(\.number) == Array(1...max(rule.revisions.count, 1)))
    #expect(rule.revisions.map(\.published) == rule.revisions.map(\.published).sorted())
    #expect(rule.revisions.allSatisfy { !$0.change.isEmpty })
    #expect(rule.revision == rule.revisions.last?.number)
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func thresholdsHaveAStandardInTheirRange(identifier: String) throws
  {
    let rule = try #require(Rule.named(identifier))
    #expect(Set(rule.thresholds.map(\.name)).count == rule.thresholds.count)
    for threshold in rule.thresholds {
      #expect(threshold.range.contains(threshold.standard))
      #expect(threshold.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil && !threshold.means.isEmpty)
    }
    for example in rule.examples {
      #expect(Set(example.settings.thresholds.keys).isSubset(of: rule.thresholds.map(\.name)))
    }
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func examplesShowTheOutcomes(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    let shown = Set(rule.examples.map(\.outcome))
    var wanted: Set<Outcome> = [.met, .notMet, .notEvidenced, .notSeen]
    if Self.neverNotMet[identifier] != nil { wanted.subtract([.notMet]) }
    #expect(wanted.isSubset(of: shown), "lacking: \(wanted.subtracting(shown).map(\.inWords))")
    if Self.neverNotMet[identifier] != nil { #expect(!shown.contains(.notMet)) }
    #expect(Set(rule.examples.map(\.says)).count == rule.examples.count)
  }

  /// A person who answers "not applicable" sees whether the rule would ever say so, and why not where it never does.
  @Test(arguments: Rule.catalogue.map(\.identifier)) func itShowsWhatIsNotApplicableOrSaysThatNothingIs(
    identifier: String
  ) throws {
    let rule = try #require(Rule.named(identifier))
    let isShown = rule.examples.contains { $0.outcome == .notApplicable }
    let isSaid = rule.decision.how.contains { $0.contains("so it is never not applicable") }
    #expect(isShown != isSaid)
  }

  @Test func noRevisionAsksAnythingElseThanWhatItWasPublishedWith() throws {
    let url = Repository.url("Tests/AuditRulesTests/Fixtures/published-rules.txt")
    let published = PublishedList(text: (try? String(contentsOf: url, encoding: .utf8)) ?? "")
    let today = PublishedList(Rule.catalogue.flatMap(Self.published))
    let comparison = published.compared(with: today, growing: .byNames)
    try #require(
      comparison.holds,
      """
      a rule is not what it was published as; - published, + today:
      \(comparison.changes)
      What is asked, and the thresholds, change with a new dated revision; an identifier never goes.
      """
    )
    if comparison.added.isEmpty { return }
    if try Recording.current.write(published.grown(by: comparison).text, to: url) { return }
    Issue.record(
      """
      a rule or a revision is new; add it: CASEAUDIT_RECORD=published-rules swift test --disable-xctest --filter \
      CatalogueTests
      """
    )
  }

  /// What may not change under one revision of a rule.
  private static func published(_ rule: Rule) -> [String] {
    let thresholds = rule.thresholds.map { "sets: \($0.name), \($0.standard) in \($0.range)" }
    return (["asks: \(rule.question)"] + thresholds).map { "\(rule.identifier)@\(rule.revision) \($0)" }
  }

  static func fileName(of identifier: String) -> String {
    identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The share of the question's words of more than three letters that come again in another text.
  static func sharedShare(of question: String, with other: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init))
    }
    let asked = words(question)
    return asked.isEmpty ? 1 : Double(asked.intersection(words(other)).count) / Double(asked.count)
  }
}
