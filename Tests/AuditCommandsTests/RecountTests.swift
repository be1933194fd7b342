import AuditTestSupport
import Foundation
import Testing

/// Counts the shipped journals by a reading of its own, and holds the program's summary against it.
@Suite struct RecountTests {
  struct Audit {
    var reference = ""
    var team = ""
    var isSecond = false
    var isSigned = false
    var dormant: Set<String> = []
    var answers: [Int: (key: String, item: String, outcome: String)] = [:]
    var grades: [Int: (section: String, grade: String)] = [:]
    var concerns = 0
  }

  static let rounds = ["2025-h2-case-file", "2026-h1-case-file"]
  private static let outcomes = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable", "notSeen"]

  func audits(_ round: String) throws -> [Audit] {
    let folder = Repository.url("audits/\(round)/journals")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }.map(audit)
  }

  private func audit(_ file: URL) throws -> Audit {
    var audit = Audit()
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n" as Character) {
      let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let number = try #require(entry["n"] as? Int)
      let item = entry["item"] as? String ?? ""
      switch entry["event"] as? String {
      case "opened":
        (audit.reference, audit.team) = (entry["case"] as? String ?? "", entry["team"] as? String ?? "")
        audit.isSecond = entry["second"] as? Bool ?? false
      case "answered":
        let outcome = try #require(entry["outcome"] as? String)
        let key = [entry["section"] as? String ?? "", item, entry["hash"] as? String ?? ""].joined(separator: "/")
        audit.answers = audit.answers.filter { $0.value.item != item }
        audit.answers[number] = (key, item, outcome)
      case "graded":
        let section = entry["section"] as? String ?? ""
        audit.grades = audit.grades.filter { $0.value.section != section }
        audit.grades[number] = (section, try #require(entry["grade"] as? String))
      case "undone":
        let undone = try #require(entry["number"] as? Int)
        audit.answers[undone] = nil
        audit.grades[undone] = nil
      case "concernRaised": audit.concerns += 1
      case "signed":
        audit.isSigned = true
        audit.dormant = Set(entry["dormant"] as? [String] ?? [])
      case "reopened": audit.isSigned = false
      default: break
      }
    }
    return audit
  }

  private func program(_ arguments: [String]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output(arguments).utf8)) as? [String: Any])
  }

  /// What the program prints over a copy of the shipped workspace.
  func output(_ arguments: [String]) throws -> String {
    let workspace = try TemporaryFolder()
    try Repository.copyWorkspace(to: workspace.url)
    let result = try Program.run(
      [try Program.built("caseaudit")] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"],
      folder: workspace.url
    )
    #expect(result.ending == .exited(0), "\(result.output)")
    return result.output
  }

  @Test(arguments: rounds) func everyCountOfASummaryCanBeCountedAgainFromTheJournals(_ round: String) throws {
    let audits = try audits(round)
    let first = audits.filter { $0.isSigned && !$0.isSecond }
    var counts: [String: [String: Int]] = [:]
    for audit in first {
      for answer in audit.answers.values where !audit.dormant.contains(answer.item) {
        counts[answer.key, default: [:]][answer.outcome, default: 0] += 1
      }
    }
    let summary = try program(["summarise", round, "--json"])
    let items = try #require(summary["items"] as? [[String: Any]])
    #expect(items.count == counts.count)
    for item in items {
      let key = ["section", "item", "hash"].map { item[$0] as? String ?? "" }.joined(separator: "/")
      let shown = try #require(item["counts"] as? [String: Int])
      for outcome in Self.outcomes { #expect(shown[outcome] == counts[key]?[outcome] ?? 0, "\(key) \(outcome)") }
    }
    let progress = try #require(summary["audits"] as? [String: Int])
    #expect(progress["signed"] == first.count)
    #expect(progress["second"] == audits.count { $0.isSigned && $0.isSecond })
    #expect(progress["concerns"] == audits.reduce(0) { $0 + $1.concerns })
    let grades = try #require((summary["grades"] as? [String: Any])?["overall"] as? [String: Int])
    for (word, name) in [
      ("good", "good"), ("requires-improvement", "requiresImprovement"), ("inadequate", "inadequate"),
    ] {
      let counted = first.count { $0.grades.values.contains { $0.section.isEmpty && $0.grade == word } }
      #expect(grades[name] == counted, "\(word)")
    }
  }

  @Test func whatASummarySaysOfTextsIsWhatACheckSaysOfTheirExtracts() throws {
    let round = Self.rounds[1]
    let files = try audits(round).filter { $0.isSigned && !$0.isSecond }
      .map { "audits/\(round)/cases/\($0.reference).json" }.sorted()
    let summary = try #require(try program(["summarise", round, "--json"])["aspects"] as? [String: Any])
    let names = try #require(summary["rules"] as? [NSDictionary]).compactMap { $0["rule"] as? String }
    let check = try program(["check"] + files + ["--json", "--teams", "--rules", names.joined(separator: ",")])
    #expect(names.count == 3 && summary["files"] as? Int == files.count && summary["filesUnread"] as? Int == 0)
    // Between what a share lies hangs on doubtful data too, of which only a check knows.
    func counted(_ rules: Any?) -> [NSDictionary] {
      (rules as? [[String: Any]] ?? []).map { $0.filter { $0.key != "margin" } as NSDictionary }
    }
    #expect(counted(summary["rules"]) == counted(check["rules"]))
    func teams(_ document: [String: Any]) throws -> [NSDictionary] {
      try #require(document["teams"] as? [[String: Any]]).map { team in
        team.merging(["rules": counted(team["rules"])]) { $1 } as NSDictionary
      }
    }
    #expect(try teams(summary) == teams(check))
    let earlier = try #require((summary["earlier"] as? [[String: Any]])?.first)
    #expect(earlier["period"] as? String == Self.rounds[0] && earlier["files"] as? Int == 24)
    #expect(try program(["summarise", round, "--policy", "dfe", "--json"])["aspects"] == nil)
  }

  @Test func theFilesAuditedBothTimesCanBePairedAgainFromTheJournals() throws {
    let sides = try Self.rounds.map { round in
      try audits(round).filter { $0.isSigned && !$0.isSecond }.reduce(into: [String: Audit]()) { $0[$1.reference] = $1 }
    }
    let both = Set(sides[0].keys).intersection(sides[1].keys)
    let comparison = try program(["compare", Self.rounds[0], Self.rounds[1], "--json"])
    #expect(comparison["filesInBoth"] as? Int == both.count)
    #expect(both.count >= 8)
    let counted: Set = ["met", "partlyMet", "notMet", "notEvidenced"]
    var pairs: [String: [Int]] = [:]
    for reference in both {
      let answers = sides.map { side in
        (side[reference]?.answers.values.map { ($0.key, $0.item, $0.outcome) } ?? [])
          .filter { !(side[reference]?.dormant.contains($0.1) ?? false) && counted.contains($0.2) }
          .reduce(into: [String: (item: String, isMet: Bool)]()) { $0[$1.0] = ($1.1, $1.2 == "met") }
      }
      for (key, before) in answers[0] {
        guard let after = answers[1][key] else { continue }
        pairs[before.item, default: [0, 0, 0, 0]][(before.isMet ? 0 : 2) + (after.isMet ? 0 : 1)] += 1
      }
    }
    let items = try #require(comparison["filesInBothItems"] as? [[String: Any]])
    #expect(items.count == pairs.count)
    for item in items {
      let name = try #require(item["item"] as? String)
      let shown = try #require(item["pairs"] as? [String: Int])
      let expected = try #require(pairs[name])
      #expect([shown["both"], shown["firstOnly"], shown["secondOnly"], shown["neither"]] == expected, "\(name)")
    }
  }
}
