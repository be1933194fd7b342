import AuditTestSupport
import Foundation
import Testing

/// The tables of an export against the pages of the program, over the shipped workspace.
@Suite struct ExportTests {
  private struct Star {
    let folder: TemporaryFolder
    let output: String

    init() throws {
      folder = try TemporaryFolder()
      output = folder.url.appending(path: "tables").path(percentEncoded: false)
    }

    func rows(_ table: String) throws -> [[String: String]] {
      CSVRows(try String(contentsOf: folder.url.appending(path: "tables/\(table).csv"), encoding: .utf8)).rows
    }

    /// The rows of a table by their first column.
    func keyed(_ table: String, by key: String) throws -> [String: [String: String]] {
      Dictionary(try rows(table).map { ($0[key] ?? "", $0) }) { first, _ in first }
    }
  }

  private func count(_ rows: some Sequence<[String: String]>, _ column: String) -> Int {
    rows.reduce(0) { $0 + (Int($1[column] ?? "") ?? 0) }
  }

  /// The share of a row of a page is that of answers.
  private func expect(_ answers: [[String: String]], _ row: [String: String]) {
    let name = row["item"] ?? row["group"] ?? ""
    #expect(count(answers, "met") == row.int("met"), "\(name)")
    #expect(count(answers, "in_share") == row.int("counted"), "\(name)")
  }

  @Test("Every count of questions, sections, teams, grades, rules and aspects comes out of the tables")
  func figuresOfTheSummary() throws {
    let star = try Star()
    _ = try RecountTests().output(["export", "--output", star.output])
    let audits = try star.keyed("audits", by: "audit")
    let items = try star.keyed("items", by: "item")
    let all = try star.rows("answers")
    let grades = try star.rows("grades")
    let aspects = try star.rows("aspects")
    for round in RecountTests.rounds + ["2026-h2-core-groups"] {
      let page = CSVRows(try RecountTests().output(["summarise", round, "--format", "csv"]))
      let mine = all.filter { $0["counted"] == "1" && audits[$0["audit"] ?? ""]?["round"] == round }
      func given(_ isOne: ([String: String]) -> Bool) -> [[String: String]] { mine.filter(isOne) }

      let whole = try #require(page.rows("all").first)
      expect(mine, whole)
      for row in page.rows("item") {
        let found = given { items[$0["item"] ?? ""]?["name"] == row["item"] }
        expect(found, row)
        #expect(found.count { $0["outcome"] == "notSeen" } == row.int("not_seen"))
        #expect(items[found.first?["item"] ?? ""]?["question"] == row["question"])
      }
      for row in page.rows("team") {
        let found = given { audits[$0["audit"] ?? ""]?["team"] == row["group"] }
        expect(found, row)
      }
      for row in page.rows("rule") {
        let found = all.filter {
          $0["ruled"] == "1" && $0["rule"] == row["rule"] && $0["revision"] == row["revision"]
            && audits[$0["audit"] ?? ""]?["round"] == round
        }
        #expect(count(found, "agreed") == row.int("agreed"), "\(row["rule"] ?? "")")
        #expect(found.count - count(found, "agreed") == row.int("overridden"), "\(row["rule"] ?? "")")
      }
      let files = grades.filter {
        $0["counted"] == "1" && $0["section"] == "whole-file" && audits[$0["audit"] ?? ""]?["round"] == round
      }
      for (column, grade) in [("good", "good"), ("requires_improvement", "requires-improvement")] {
        #expect(files.count { $0["grade"] == grade } == whole.int(column))
      }
      for row in page.rows("aspect") {
        let named = aspects.filter {
          $0["rule"] == row["rule"] && $0["aspect"] == row["aspect"] && $0["file"]?.hasPrefix("\(round)/") == true
        }
        #expect(count(named, "named") == row.int("named") && count(named, "missing") == row.int("missing"))
      }
    }
  }

  @Test("pandas and DuckDB make the same counts out of the files")
  func figuresByOtherPrograms() throws {
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    let path = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    let asked = try Program.run(
      ["/usr/bin/env", python, "-c", "import pandas, duckdb"],
      environment: path,
      folder: Repository.url(".")
    )
    guard asked.ending == .exited(0) else {
      return print("skipped: \(python) has no pandas and duckdb; name one that has with PYTHON")
    }
    let star = try Star()
    _ = try RecountTests().output(["export", "--output", star.output])
    let script = Repository.url("Tests/oracles/star_oracle.py").path(percentEncoded: false)
    let compared = try Program.run(
      ["/usr/bin/env", python, script, try Program.built("caseaudit"), star.output],
      environment: path,
      folder: Repository.url("."),
      within: 300
    )
    #expect(compared.ending == .exited(0), "\(compared.output)")
  }

  @Test func excelFindsTheMarkAndOthersDoNot() throws {
    for (flag, mark) in [(["--excel"], true), ([], false)] {
      let star = try Star()
      _ = try RecountTests().output(["export", "--output", star.output] + flag)
      let bytes = try Data(contentsOf: star.folder.url.appending(path: "tables/dictionary.csv"))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == mark)
    }
  }
}
