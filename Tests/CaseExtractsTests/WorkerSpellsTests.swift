import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

/// Whoever leaves a case and comes back has two spells in it, whatever the source: each is its own by the worker and its first day.
@Suite("Spells of workers")
struct WorkerSpellsTests {
  private static let heading =
    "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_person_id,invo_involvement_start_date,"
    + "invo_involvement_end_date\n"

  private static func spells(_ file: CaseFile?) -> [String] {
    (file?.workers.value ?? []).map { worker in
      let to = worker.to.value?.description ?? (worker.to.isSeen ? "now" : "?")
      return "\(worker.reference) \(worker.from.value?.description ?? "?") \(to)"
    }
  }

  @Test(
    arguments: [
      // Back after another worker, the rows in any order.
      (
        [
          "1,P1,Social Worker,7,2026-01-05,2026-02-06", "2,P2,Social Worker,7,2026-02-09,2026-03-06",
          "3,P1,Social Worker,7,2026-03-09,",
        ], 3, 0
      ),
      (
        [
          "3,P1,Social Worker,7,2026-03-09,", "2,P2,Social Worker,7,2026-02-09,2026-03-06",
          "1,P1,Social Worker,7,2026-01-05,2026-02-06",
        ], 3, 0
      ),
      // To another team on the day after, or on the same day.
      (["1,P1,Social Worker,7,2026-01-05,2026-02-01", "2,P1,Social Worker,7,2026-02-02,"], 2, 0),
      (["1,P1,Social Worker,7,2026-01-05,2026-02-02", "2,P1,Social Worker,7,2026-02-02,"], 2, 0),
      // The same row twice is one spell, and of two ends of one spell that is said.
      (["1,P1,Social Worker,7,2026-01-05,", "1,P1,Social Worker,7,2026-01-05,"], 1, 0),
      (["1,P1,Social Worker,7,2026-01-05,2026-02-01", "2,P1,Social Worker,7,2026-01-05,2026-02-03"], 1, 1),
    ] as [([String], Int, Int)]
  )
  func aTableHasEachSpell(rows: [String], spells: Int, problems: Int) throws {
    let read = try ReadTables(["ssd_involvements.csv": Self.heading + rows.joined(separator: "\n") + "\n"])
    let workers = try #require(read.cases.first?.workers.value)
    #expect(workers.count == spells)
    #expect(Set(workers.map { "\($0.reference) \($0.from)" }).count == spells)
    #expect(read.problems.count { $0.contains("'workers.") } == problems)
    #expect(workers.map { $0.from.value ?? "2200-01-01" } == workers.map { $0.from.value ?? "2200-01-01" }.sorted())
  }

  /// A table without days says more of the spell that goes on, whichever table comes first.
  @Test(arguments: [true, false])
  func whatIsSaidWithoutADayIsOfTheSpellThatGoesOn(isFirst: Bool) throws {
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: Workers
      child: Case
      tables:
        - called: [holders, aholders]
          makes:
            - { part: workers, facts: { reference: Worker, team: Team } }
        - called: spells
          makes:
            - { part: workers, facts: { reference: Worker, from: From, to: To } }
      """
    let holders = "Case,Worker,Team\n1,A,North\n1,B,South\n"
    let spells = "Case,Worker,From,To\n1,A,2026-03-01,\n1,A,2025-01-01,2025-06-01\n"
    let read =
      try isFirst
      ? ReadTables(["aholders.csv": holders, "spells.csv": spells], mapping: mapping)
      : ReadTables(["spells.csv": spells, "holders.csv": holders], mapping: mapping)
    let workers = try #require(read.cases.first?.workers.value)
    #expect(workers.count == 3)
    #expect(workers.first { $0.from.value == "2026-03-01" }?.team.value == "North")
    #expect(workers.first { $0.from.value == "2025-01-01" }?.team.isSeen == false)
  }

  @Test(
    arguments: [
      (
        #"{"reference": "w1", "from": "2026-01-05", "to": "2026-02-06"}, {"reference": "w1", "from": "2026-03-09"}"#,
        true
      ),
      (#"{"reference": "w1", "from": "2026-01-05"}, {"reference": "w1", "from": "2026-01-05"}"#, false),
      (#"{"reference": "w1"}, {"reference": "w1"}"#, false),
      (#"{"reference": "w1", "from": null}, {"reference": "w1"}"#, false),
    ] as [(String, Bool)]
  )
  func anExtractTakesTheSameWorkerFromAnotherDay(workers: String, isRead: Bool) throws {
    let text = """
      {"format": "caseaudit-extract/1", "reference": "C-1", "workers": [\(workers)], "visits": [{"made": "2026-01-06", "worker": "w1"}]}
      """
    let (caseFile, problems) = try NativeExtract.read(SourceText(name: "case.json", text: text))
    #expect((caseFile != nil) == isRead)
    #expect(problems.all.map(\.what) == (isRead ? [] : ["'workers[1].reference' is the same as on line 1"]))
    if let caseFile { #expect(try !NativeExtract.writeReadable(caseFile, shownAs: "a.json").isEmpty) }
  }

  private static func file(_ extracted: Fact<Day>, _ workers: Worker...) -> CaseFile {
    CaseFile(reference: "C-1", extracted: extracted, workers: .value(workers, .unknown))
  }

  @Test func twoSourcesHaveEachSpellOnce() {
    let list = Self.file("2026-03-20", Worker(reference: "w1", to: .empty))
    let tables = Self.file(
      "2026-03-31",
      Worker(reference: "w1", from: "2026-01-05", to: "2026-02-06"),
      Worker(reference: "w2", from: "2026-02-09", to: "2026-03-06"),
      Worker(reference: "w1", from: "2026-03-09", to: .empty)
    )
    for (first, second) in [(list, tables), (tables, list)] {
      let joined = JoinedCase(first, with: second)
      #expect(
        Self.spells(joined.caseFile).sorted()
          == ["w1 2026-01-05 2026-02-06", "w1 2026-03-09 now", "w2 2026-02-09 2026-03-06"]
      )
      #expect(joined.differing.isEmpty)
    }
    #expect(JoinedCase(tables, with: tables).caseFile.workers.value?.count == 3)
    #expect(!JoinedCase(tables, with: tables).hasNews)
  }

  /// An end from the day of the source on in which the spell goes on is news, and one before it a difference; a source that does not say its
  /// day is of the last in it.
  @Test(
    arguments: [
      ("2026-02-06", "2026-03-31", true), ("2026-02-07", "2026-03-31", false), ("2026-03-31", "2026-03-31", false),
      ("2026-03-31", "2026-02-20", false), (nil, "2026-03-31", true),
    ] as [(Day?, Day?, Bool)]
  )
  func anEndThatTheOtherDoesNotHaveIsTold(first: Day?, second: Day?, isNews: Bool) {
    let open = Self.file(first.map { .value($0) } ?? .notSeen, Worker(reference: "w1", from: "2026-01-05", to: .empty))
    let ended = Self.file(
      second.map { .value($0) } ?? .notSeen,
      Worker(reference: "w1", from: "2026-01-05", to: "2026-02-06")
    )
    let joined = JoinedCase(open, with: ended)
    #expect(joined.caseFile.workers.value?.map(\.to.value) == [isNews ? "2026-02-06" : nil])
    #expect(joined.differing == (isNews ? [] : ["workers[0].to"]))
    #expect(joined.filled.contains("workers[0].to") == isNews)
    if !isNews {
      #expect(joined.said["workers[0].to"]?.first == "still on the case")
      #expect(joined.said["workers[0].to"]?.second == "2026-02-06")
    }
    // The other way round what has ended does not go on again.
    let back = JoinedCase(ended, with: open)
    #expect(back.caseFile.workers.value?.map(\.to.value) == ["2026-02-06"])
    #expect(back.differing == (isNews ? [] : ["workers[0].to"]))
  }

  /// Spells of one worker that overlap are one, of which the first days differ; those that do not are two.
  @Test(arguments: [("2026-01-07", 1), ("2026-02-05", 1), ("2026-02-06", 2), ("2025-11-01", 1)] as [(Day, Int)])
  func spellsThatOverlapAreOne(from: Day, count: Int) {
    let joined = JoinedCase(
      Self.file("2026-03-31", Worker(reference: "w1", from: "2026-01-05", to: "2026-02-06")),
      with: Self.file("2026-03-31", Worker(reference: "w1", from: .value(from), to: .notSeen))
    )
    #expect(joined.caseFile.workers.value?.count == count)
    #expect(joined.differing == (count == 1 ? ["workers[0].from"] : []))
  }
}
