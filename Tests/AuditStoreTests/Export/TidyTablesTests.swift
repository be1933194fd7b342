import AuditActions
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import GRDB
import Testing

@testable import AuditStore

@Suite struct TidyTablesTests {
  private static let today: Day = "2026-06-01"

  private func tables(
    _ sample: Sample,
    _ rounds: [Round] = [],
    glossary: ItemGlossary = ItemGlossary()
  ) throws -> [TidyTable] {
    let journals = try SoundJournals(sample.workspace, SoundJournals.Care())
    let audits = try SelectedAudits(
      sample.workspace,
      journals,
      rounds: rounds,
      glossary: glossary,
      today: Self.today
    )
    return try TidyTable.all(audits, PlanStanding())
  }

  private func table(_ name: String, of tables: [TidyTable]) throws -> TidyTable {
    try #require(tables.first { $0.name == name })
  }

  private func column(_ name: String, of table: TidyTable) throws -> [String] {
    let place = try #require(table.columns.firstIndex { $0.name == name })
    return table.rows.map { $0[place].cell }
  }

  @Test func importedAuditsHaveTablesOfTheirOwnAndAreInNoOther() throws {
    let sample = try Sample()
    let source = HistoryImport(
      name: "forms",
      day: "2026-01-01",
      by: "lead",
      list: String(repeating: "a", count: 64),
      checklist: "case-file",
      version: 2,
      audits: 2,
      items: [.init(item: "one", wording: "One?", reason: "said"), .init(item: "two", isReversed: true)]
    )
    try sample.workspace.add(
      source,
      [
        ImportedAudit(
          reference: "C-AAAAAAAAAA",
          day: "2024-11-14",
          team: "North",
          outcomes: ["one": .met, "two": .notSeen],
          sections: ["plan": .good],
          overall: .requiresImprovement
        ), ImportedAudit(reference: "C-BBBBBBBBBB", day: "2025-03-01", overall: .inadequate),
      ],
      mapping: []
    )
    let tables = try tables(sample)
    let audits = try table("imported_audits", of: tables)
    #expect(try column("imported_audit", of: audits) == ["forms/1", "forms/2"])
    #expect(try column("grade", of: audits) == ["requires-improvement", "inadequate"])
    let answers = try table("imported_answers", of: tables)
    #expect(
      answers.rows.map { $0.map(\.cell) } == [
        ["forms/1", "item", "one", "met", "1", "0", ""], ["forms/1", "item", "two", "notSeen", "0", "1", ""],
        ["forms/1", "section", "plan", "good", "0", "0", ""],
      ]
    )
    for table in tables where !table.name.hasPrefix("imported") {
      #expect(!table.rows.joined().contains { $0.cell.contains("AAAAAAAAAA") }, "\(table.name)")
    }
  }

  @Test func importedAnswersNameTheQuestionAndTeamsAreSpelledAsInAudits() throws {
    let sample = try Sample()
    for (reference, team) in [("C-01", "Child Protection West"), ("C-02", "North")] {
      try sample.audit(
        try Sample.name(reference),
        team: team,
        events: [Sample.answer("one", .met), Sample.answer("two", .met)],
        signed: "2026-05-06"
      )
    }
    var glossary = ItemGlossary()
    for (item, question) in [("one", "Is the plan one?"), ("two", "Is it two?")] {
      let words = ItemWords(checklistTitle: "Plans", sectionTitle: "", question: question, order: 0, isLimiting: false)
      glossary["child-protection-plan", item, "hash-\(item)"] = words
    }
    let source = HistoryImport(
      name: "forms",
      day: "2026-01-01",
      by: "lead",
      list: String(repeating: "a", count: 64),
      checklist: "child-protection-plan",
      version: 1,
      audits: 5,
      items: [
        .init(item: "one", wording: "7. Is the plan ONE"), .init(item: "two"), .init(item: "gone", wording: "Gone?"),
      ]
    )
    let teams = ["child protection west", "NORTH", "East", "east", "East"]
    try sample.workspace.add(
      source,
      teams.enumerated().map { place, team in
        ImportedAudit(
          reference: "C-AAAAAAAAA\(place)",
          day: "2024-11-14",
          team: team,
          outcomes: place == 0 ? ["one": .met, "two": .met, "gone": .met] : [:]
        )
      },
      mapping: []
    )
    let tables = try tables(sample, glossary: glossary)
    let spelled = try column("team", of: table("imported_audits", of: tables))
    #expect(spelled == ["Child Protection West", "North", "East", "East", "East"])
    let items = try table("items", of: tables)
    let one = try #require(items.rows.map { $0[0].cell }.first { $0.contains(" one ") })
    // Of what was asked otherwise, or not at all, there is no question to compare with.
    let answers = try table("imported_answers", of: tables)
    #expect(try column("name", of: answers) == ["gone", "one", "two"] && column("item", of: answers) == ["", one, ""])
    #expect(answers.columns.last?.refersTo == "items")
  }

  /// A round in which one case was audited by two who were both to be first, by a second, by one who stepped back and by one
  /// who has not signed.
  private func sample() throws -> (sample: Sample, round: Round) {
    let sample = try Sample()
    for (auditor, isSecond, signed) in [
      ("a-lead", false, "2026-05-06"), ("b-lead", false, "2026-05-05"), ("c-lead", true, "2026-05-07"),
    ] as [(String, Bool, Day)] {
      try sample.audit(
        try Sample.name("C-01", auditor),
        isSecond: isSecond,
        events: [
          Sample.answer("a", .met, rule: .notMet), Sample.answer("b", .notSeen), Sample.answer("c", .notMet),
          .graded(section: "", grade: .good, reason: nil, cap: nil),
          .concernRaised(text: "said in private", item: "a"),
        ],
        signed: signed,
        dormant: ["c"]
      )
    }
    try sample.audit(try Sample.name("C-01", "d-lead"), events: [Sample.answer("a", .met)])
    try sample.audit(
      try Sample.name("C-02", "e-lead"),
      events: [Sample.answer("a", .notMet), .recused(reason: "I know them.")]
    )
    let round = try Round.sample(
      "r1",
      frame: Round.Frame(size: 40, described: nil, strata: [Round.Frame.FrameStratum(name: "north", size: 30)]),
      cases: ["C-01", "C-03"],
      allocations: [Round.Allocation(reference: "C-01", auditor: "a-lead", isSecond: false)]
    )
    return (sample, round)
  }

  @Test func oneAuditOfACaseCountsAndTheOthersSayWhyTheyDoNot() throws {
    let (sample, round) = try sample()
    let audits = try table("audits", of: tables(sample, [round]))
    #expect(
      try column("audit", of: audits)
        == ["r1/C-01/a-lead", "r1/C-01/b-lead", "r1/C-01/c-lead", "r1/C-01/d-lead", "r1/C-02/e-lead"]
    )
    #expect(try column("counted", of: audits) == ["1", "0", "0", "0", "0"])
    #expect(try column("stands", of: audits) == ["1", "0", "1", "0", "0"])
    #expect(try column("recused", of: audits) == ["0", "0", "0", "0", "1"])
  }

  @Test func answersSayWhetherTheyAreInAShare() throws {
    let (sample, round) = try sample()
    let answers = try table("answers", of: tables(sample, [round]))
    let mine = answers.rows.filter { $0[0] == .text("r1/C-01/a-lead") }.map { $0.map(\.cell) }
    let names = answers.columns.map(\.name)
    let places = ["outcome", "dormant", "counted", "in_share", "met", "suggested"].compactMap {
      names.firstIndex(of: $0)
    }
    let shown = mine.map { row in places.map { row[$0] }.joined(separator: " ") }
    #expect(shown == ["met 0 1 1 1 notMet", "notSeen 0 1 0 0 ", "notMet 1 0 0 0 "])
    #expect(answers.rows.filter { $0[0] != .text("r1/C-01/a-lead") }.allSatisfy { $0[5] == .integer(0) })
  }

  @Test func filesSayWhatTheyWereDrawnFrom() throws {
    let (sample, round) = try sample()
    let files = try table("files", of: tables(sample, [round]))
    #expect(try column("file", of: files) == ["r1/C-01", "r1/C-03", "r1/C-02"])
    #expect(try column("drawn", of: files) == ["sample", "sample", ""], "the last was never planned")
  }

  @Test func concernsAreThereWithoutTheirWords() throws {
    let (sample, round) = try sample()
    let tables = try tables(sample, [round])
    let concerns = try table("concerns", of: tables)
    #expect(try column("question", of: concerns) == ["a", "a", "a"])
    #expect(try column("ending", of: concerns) == ["", "", ""])
    let cells = tables.flatMap(\.rows).flatMap { $0.map(\.cell) }
    for word in ["private", "know them", "A. Auditor"] { #expect(!cells.contains { $0.contains(word) }) }
  }

  @Test func actionsForChildrenAreThereWithoutTheirWords() throws {
    let round = try self.sample().round
    let sample = try Sample()
    func noted(_ text: String, who: String? = nil, when: String? = nil) -> JournalEvent {
      .actionNoted(ChildAction(noted: text, who: who, when: when, on: "2026-05-06"))
    }
    try sample.audit(
      try Sample.name("C-01", "a-lead"),
      events: [noted("See Jo alone at school", who: "Ann Other", when: "by 20 May 2026"), noted("Update the plan")],
      signed: "2026-05-06"
    )
    try sample.audit(try Sample.name("C-02", "a-lead"), events: [noted("Not signed yet")])
    let tables = try tables(sample, [round])
    let actions = try table("child_actions", of: tables)
    #expect(try column("audit", of: actions) == ["r1/C-01/a-lead", "r1/C-01/a-lead"])
    #expect(try column("due", of: actions) == ["2026-05-20", ""])
    #expect(try column("days_overdue", of: actions) == ["12", ""])
    #expect(try column("who_missing", of: actions) == ["0", "1"])
    #expect(try column("when_missing", of: actions) == ["0", "1"])
    let cells = tables.flatMap(\.rows).flatMap { $0.map(\.cell) }
    for word in ["Jo", "Ann", "Update"] { #expect(!cells.contains { $0.contains(word) }) }
    try inDatabase(tables) { (database: Database) throws in
      let rows = try Row.fetchAll(database, sql: "SELECT round, reference, number FROM child_actions_by_case")
      #expect(rows.count == 2 && rows.allSatisfy { $0["reference"] == "C-01" && $0["round"] == "r1" })
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  @Test func everyRowHasItsKeyAndWhatItNamesIsThere() throws {
    let (sample, round) = try sample()
    let tables = try tables(sample, [round]) + [.findings, .aspects, .about(["Made with: caseaudit export"])]
    for table in tables {
      #expect(Set(table.rows.map { $0.prefix(table.keys) }).count == table.rows.count, "\(table.name)")
      for row in table.rows {
        #expect(row.count == table.columns.count)
        for (value, column) in zip(row, table.columns) {
          #expect(!column.isRequired || value != .none, "\(table.name).\(column.name)")
        }
      }
    }
    try inDatabase(tables) { (database: Database) throws in
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      for table in tables {
        #expect(try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(table.name)") == table.rows.count)
      }
      func rows(_ sql: String) throws -> [[String]] {
        try Row.fetchAll(database, sql: sql).map { row in
          row.databaseValues.map { String.fromDatabaseValue($0) ?? "\(Int.fromDatabaseValue($0) ?? -1)" }
        }
      }
      #expect(try rows("SELECT met, counted, asked FROM shares WHERE item LIKE '% a %'") == [["1", "1", "1"]])
      // Second audits tell of a rule as first ones do.
      #expect(try rows("SELECT ruled, overruled FROM overrules") == [["2", "2"]])
      #expect(try rows("SELECT section, grade, files FROM grade_counts") == [["whole-file", "good", "1"]])
    }
  }

  @Test func aDictionaryHasEveryColumnOfEveryTable() throws {
    let (sample, round) = try sample()
    let tables = try tables(sample, [round]) + [.findings, .aspects]
    let lines = TidyTable.dictionary(of: tables)
    #expect(lines.count == 1 + tables.reduce(0) { $0 + $1.columns.count })
    #expect(lines.allSatisfy { $0.count == lines[0].count && $0.last?.isEmpty == false })
    let names = Set(tables.map(\.name))
    for table in tables {
      for column in table.columns {
        #expect(column.refersTo.map(names.contains) ?? true, "\(table.name).\(column.name)")
      }
    }
  }

  /// What can be asked of an empty workspace is nothing, and no error.
  @Test func aWorkspaceWithoutAuditsHasEmptyTables() throws {
    let tables = try tables(try Sample())
    #expect(tables.allSatisfy(\.rows.isEmpty) && tables.count == 13)
    #expect(try TidyDatabase.bytes(tables).starts(with: Array("SQLite format 3".utf8)))
  }

  private func inDatabase(_ tables: [TidyTable], _ body: (Database) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "star.sqlite")
    try Data(try TidyDatabase.bytes(tables)).write(to: file)
    try DatabaseQueue(path: file.path(percentEncoded: false)).read(body)
  }
}
