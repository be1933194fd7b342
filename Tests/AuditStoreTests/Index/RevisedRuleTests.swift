import AuditDocuments
import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// A round of which some audits were answered under one revision of a rule and some under the next: people's answers to the same
/// words are counted as one question, and what the rule said is counted by revision.
@Suite struct RevisedRuleTests {
  private let sample: Sample
  private static let checklist = "child-protection-plan"

  init() throws {
    sample = try Sample()
    // C-01 is read twice, under either revision; C-02 is worded otherwise; r2 is answered under the second alone.
    let audits: [(String, String, String, Bool, String, Outcome)] = [
      ("r1", "C-01", "a-lead", false, "one", .met), ("r1", "C-01", "b-lead", true, "two", .notMet),
      ("r1", "C-02", "a-lead", false, "two", .notMet), ("r1", "C-03", "a-lead", false, "reworded", .met),
      ("r1", "C-04", "a-lead", false, "looser", .met), ("r1", "C-05", "a-lead", false, "unknown", .met),
      ("r2", "C-01", "a-lead", false, "two", .notMet), ("r2", "C-02", "a-lead", false, "two", .met),
    ]
    for (round, reference, auditor, isSecond, hash, outcome) in audits {
      try sample.audit(
        try Sample.name(reference, auditor, round: round),
        isSecond: isSecond,
        events: [
          .answered(
            Answer(
              item: "views",
              section: "voice",
              hash: hash,
              outcome: outcome,
              suggestion: Suggestion(
                rule: "childs-views-evidenced",
                revision: hash == "two" ? 2 : 1,
                outcome: .met,
                shown: .after
              )
            )
          )
        ],
        signed: "2026-05-06"
      )
    }
  }

  private static func key(_ hash: String) -> ItemKey {
    ItemKey(checklist: checklist, version: 2, section: "voice", item: "views", hash: hash)
  }

  private static func words(_ question: String, revision: Int, share: Double = 0.6) -> ItemWords {
    ItemWords(
      checklistTitle: "Plans",
      sectionTitle: "Voice",
      question: question,
      rule: .init(rule: "childs-views-evidenced", revision: revision, thresholds: ["share": share]),
      order: 0,
      isLimiting: false
    )
  }

  /// The words by their hashes, in either order of the revisions.
  private static func glossary(reversed: Bool = false) -> ItemGlossary {
    var glossary = ItemGlossary()
    let all = [
      ("one", words("Are views there?", revision: 1)), ("two", words("Are views there?", revision: 2)),
      ("reworded", words("Are her views there?", revision: 1)),
      ("looser", words("Are views there?", revision: 1, share: 0.4)),
    ]
    for (hash, words) in reversed ? all.reversed() : all { glossary.add(words, for: key(hash)) }
    return glossary
  }

  private func index(_ glossary: ItemGlossary = RevisedRuleTests.glossary()) throws -> AuditIndex {
    try AuditIndex.upToDate(sample.workspace).index.counting(by: glossary)
  }

  @Test(arguments: [false, true]) func oneWordingIsOneQuestionUnderTheFirstRevision(_ reversed: Bool) throws {
    let glossary = Self.glossary(reversed: reversed)
    #expect(["one", "two"].map { glossary.counted(Self.key($0)).hash } == ["one", "one"])
    for hash in ["reworded", "looser", "unknown"] { #expect(glossary.counted(Self.key(hash)).hash == hash) }
    let tally = try index(glossary).tally(for: .round("r1")).tally
    let counts = tally.answers.reduce(into: [String: OutcomeCounts]()) {
      $0[$1.key.item.hash, default: OutcomeCounts()] += $1.value
    }
    #expect(Set(counts.keys) == ["one", "reworded", "looser", "unknown"])
    #expect(counts["one"]?.met == 1 && counts["one"]?.counted == 2)
  }

  @Test func whatTheRuleSaidIsCountedByRevision() throws {
    let suggestions = try index().tally(for: .round("r1")).tally.suggestions
    #expect(suggestions.keys.sorted().map(\.revision) == [1, 2])
    #expect(suggestions.map(\.value.suggested).reduce(0, +) == 6, "second audits count too")
  }

  @Test func twoAuditorsOfAFileAnsweredOneQuestion() throws {
    let index = try index()
    let agreement = try index.tally(for: .round("r1")).tally.agreement
    #expect((agreement.files, agreement.compared, agreement.same) == (1, 1, 0))
    let pairs = try index.answerPairs(for: .round("r1"))
    #expect(pairs.map(\.item) == [Self.key("one")] && pairs.map(\.second) == [.notMet])
  }

  @Test func aFileReadAgainIsComparedWithItself() throws {
    let pairs = try index().pairs(first: .round("r1"), second: .round("r2"))
    #expect(pairs.items.keys.map(\.hash) == ["one"] && pairs.items.values.first?.total == 2)
    let shared = try #require(pairs.shared?.levels[.wholeFile])
    #expect(shared.first.counted == 2 && shared.second.counted == 2)
  }

  @Test func theTablesNameOneQuestionToo() throws {
    let journals = try SoundJournals(sample.workspace, SoundJournals.Care())
    let audits = try SelectedAudits(
      sample.workspace,
      journals,
      rounds: [],
      glossary: Self.glossary(),
      today: "2026-06-01"
    )
    #expect(audits.index.glossary != nil, "reports count by the words of the workspace")
    let items = try audits.index.items(audits.glossary)
    #expect(items.rows.map { $0[0].cell.split(separator: " ").last } == ["looser", "one", "reworded", "unknown"])
    let answers = try #require(try audits.index.tidyTables(rounds: []).first { $0.name == "answers" })
    let (item, revision) = (
      try #require(answers.columns.firstIndex { $0.name == "item" }),
      try #require(answers.columns.firstIndex { $0.name == "revision" })
    )
    let ofOne = answers.rows.filter { $0[item].cell.hasSuffix(" one") }
    #expect(ofOne.count == 5 && Set(ofOne.map { $0[revision].cell }) == ["1", "2"])
  }
}
