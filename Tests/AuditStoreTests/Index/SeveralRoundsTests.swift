import AuditRules
import AuditSummaries
import AuditTestSupport
import Testing

@testable import AuditStore

/// Where several rounds of a period read a file, none of its answers is lost from a comparison.
@Suite struct SeveralRoundsTests {
  private let first: Selection
  private let second: Selection

  init() throws {
    first = .period(try #require(Period("2026-H1")))
    second = .period(try #require(Period("2026-H2")))
  }

  private func index(_ audits: [(round: String, reference: String, day: Day, events: [JournalEvent])]) throws
    -> AuditIndex
  {
    let sample = try Sample()
    for audit in audits {
      try sample.audit(
        try Sample.name(audit.reference, round: audit.round),
        events: audit.events,
        signed: audit.day
      )
    }
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    return index
  }

  /// What the table of questions has, over those that both sides asked alike and counted.
  private func inTable(_ index: AuditIndex, _ side: Selection) throws -> (met: Int, counted: Int) {
    let sides = try [first, second].map { selection in
      try index.tally(for: selection).tally.answers.reduce(into: [String: OutcomeCounts]()) {
        $0["\($1.key.item.item) \($1.key.item.hash)", default: OutcomeCounts()] += $1.value
      }
    }
    let alike = sides[0].keys.filter { (sides[0][$0]?.counted ?? 0) > 0 && (sides[1][$0]?.counted ?? 0) > 0 }
    let here = side == first ? sides[0] : sides[1]
    return alike.reduce((0, 0)) { ($0.0 + (here[$1]?.met ?? 0), $0.1 + (here[$1]?.counted ?? 0)) }
  }

  @Test(arguments: 1...12) func theTotalsAreThoseOfTheTableOfQuestions(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var audits: [(round: String, reference: String, day: Day, events: [JournalEvent])] = []
    for (round, day) in [
      ("r1", "2026-05-06"), ("r2", "2026-08-06"), ("r3", "2026-11-06"), ("r4", "2027-02-06"),
    ] as [(String, Day)] {
      for number in 0..<8 where Int.random(in: 0..<4, using: &generator) > 0 {
        var events: [JournalEvent] = []
        // Each round asks other questions too, some of them those of another round.
        for item in ["a", "b", "c", "d"] where Int.random(in: 0..<3, using: &generator) > 0 {
          let outcome = Outcome.allCases.randomElement(using: &generator) ?? .met
          events.append(Sample.answer(item, outcome, section: item < "c" ? "first" : "last"))
        }
        audits.append((round, "C-\(number)", day, events))
      }
    }
    let index = try index(audits)
    let pairs = try index.pairs(first: first, second: second)
    let (whole, tables) = (
      try #require(pairs.levels[.wholeFile]), try [first, second].map { try inTable(index, $0) }
    )
    #expect((whole.first.met, whole.first.counted) == tables[0])
    #expect((whole.second.met, whole.second.counted) == tables[1])
    let sections = pairs.levels.filter { $0.key != .wholeFile }.values
    #expect(sections.reduce(0) { $0 + $1.first.counted } == whole.first.counted)
    for (cells, sums) in [(pairs.cells.first, whole.first), (pairs.cells.second, whole.second)] {
      let all = cells.filter { $0.key.section == .wholeFile }.values.reduce(into: FileSums()) { $0 += $1 }
      #expect((all.met, all.counted) == (sums.met, sums.counted))
    }
    // All audits of a file are one file.
    let cases = [Set(["r1", "r2"]), ["r3", "r4"]].map { rounds in
      Set(audits.filter { rounds.contains($0.round) }.map(\.reference)).count
    }
    #expect(whole.first.files <= cases[0] && whole.second.files <= cases[1] && pairs.files <= pairs.asked)
    #expect(pairs.asked <= pairs.read && pairs.items.values.allSatisfy { $0.total <= pairs.files })
  }

  @Test func aLaterRoundWithOtherQuestionsTakesNothingAway() throws {
    let index = try index([
      ("r1", "C-01", "2026-05-06", [Sample.answer("voice", .met), Sample.answer("plan", .notMet)]),
      ("r2", "C-01", "2026-08-06", [Sample.answer("meeting", .met)]),
      ("r3", "C-01", "2026-11-06", [Sample.answer("voice", .notMet), Sample.answer("plan", .met)]),
    ])
    let pairs = try index.pairs(first: first, second: second)
    #expect(pairs.questions == 2 && pairs.levels[.wholeFile]?.first.counted == 2)
    #expect(Set(pairs.items.keys.map(\.item)) == ["voice", "plan"] && pairs.files == 1)
    #expect(pairs.shared?.levels[.wholeFile]?.second.met == 1)
  }

  @Test func fileByFileTheLastAnswerToEachQuestionStands() throws {
    let index = try index([
      ("r1", "C-01", "2026-05-06", [Sample.answer("voice", .notMet), Sample.answer("plan", .notMet)]),
      ("r2", "C-01", "2026-08-06", [Sample.answer("voice", .met)]),
      ("r3", "C-01", "2026-11-06", [Sample.answer("voice", .met), Sample.answer("plan", .met)]),
    ])
    let pairs = try index.pairs(first: first, second: second)
    let items = Dictionary(uniqueKeysWithValues: pairs.items.map { ($0.key.item, $0.value) })
    #expect(items["voice"]?.metBoth == 1 && items["plan"]?.metSecondOnly == 1)
    // In the sums both answers of the first half-year count, as they do in its table.
    #expect(pairs.levels[.wholeFile]?.first.counted == 3 && pairs.levels[.wholeFile]?.first.met == 1)
  }

  @Test(
    "files that share no counted question are compared with themselves in nothing",
    arguments: [
      ([Sample.answer("voice", .met)], 1, 1, 1), ([Sample.answer("voice", .notApplicable)], 1, 1, 0),
      ([Sample.answer("voice", .met, hash: "other")], 1, 0, 0), ([Sample.answer("plan", .met)], 1, 0, 0),
    ] as [([JournalEvent], Int, Int, Int)]
  )
  func filesThatShareNoQuestion(_ later: [JournalEvent], _ read: Int, _ asked: Int, _ files: Int) throws {
    let index = try index([
      ("r1", "C-01", "2026-05-06", [Sample.answer("voice", .met)]), ("r3", "C-01", "2026-11-06", later),
    ])
    let pairs = try index.pairs(first: first, second: second)
    #expect((pairs.read, pairs.asked, pairs.files) == (read, asked, files))
    #expect(ReleasedPairs(pairs, signed: (1, 1), policy: .none).coversOneSide == (files == 1))
    #expect((pairs.shared?.levels.isEmpty == false) == (files == 1))
  }

  @Test(
    "grades of one checklist stand beside one another, the last of each",
    arguments: [
      (["plans", "plans", "plans"], Grade.good), (["plans", "supervision", "plans"], .inadequate),
      (["supervision", "plans", "plans"], .good), (["supervision", "supervision", "plans"], .good),
    ]
  )
  func gradesOfOneChecklist(_ checklists: [String], _ before: Grade) throws {
    let sample = try Sample()
    let grades: [(String, Day, Grade)] = [
      ("r1", "2026-05-06", .inadequate), ("r2", "2026-08-06", .good), ("r3", "2026-11-06", .outstanding),
    ]
    for ((round, day, grade), checklist) in zip(grades, checklists) {
      try sample.audit(
        try Sample.name("C-01", round: round),
        checklist: checklist,
        events: [Sample.answer("voice", .met), .graded(section: "", grade: grade, reason: nil, cap: nil)],
        signed: day
      )
    }
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    let pairs = try index.pairs(first: first, second: second)
    #expect(pairs.grades?.first == GradeCounts([before]) && pairs.grades?.second == GradeCounts([.outstanding]))
  }
}
