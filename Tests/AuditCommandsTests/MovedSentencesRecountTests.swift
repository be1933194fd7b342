import AuditTestSupport
import Foundation
import Testing

/// Sentences on moderation and on what texts name, in a copy of the shipped workspace that somebody moderates, walked back to
/// the journals and to the counts by a reading of its own.
@Suite struct MovedSentencesRecountTests {
  private static let round = "2026-h1-case-file"
  private let workspace: TemporaryFolder

  init() throws {
    workspace = try TemporaryFolder()
    try Repository.copyWorkspace(to: workspace.url)
  }

  private func run(_ arguments: [String]) throws -> String {
    let environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC", "CASEAUDIT_NOW": "2026-10-05T09:00:00Z"]
    let program = [try Program.built("caseaudit")] + arguments
    let result = try Program.run(program, environment: environment, folder: workspace.url)
    #expect(result.ending == .exited(0), "\(result.output)")
    return result.output
  }

  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func settle(_ reference: String, _ rest: [String]) throws {
    let start = ["moderate", "settle", reference, "--round", Self.round, "--moderator", "qa-officer"]
    _ = try run(start + rest + ["--text", "Read again, with the minutes."])
  }

  /// How good an outcome or a grade is; nothing for what says nothing of practice.
  private static let ranks = [
    "met": 3, "partlyMet": 2, "notMet": 1, "notEvidenced": 1, "outstanding": 4, "good": 3, "requires-improvement": 2,
    "inadequate": 1,
  ]

  /// The last settlement of each subject of each journal, against what was signed; a grade that stays beside a settled answer was not
  /// settled.
  private func settled(_ event: String) throws -> (all: Int, lower: Int, higher: Int, other: Int, audits: Set<String>) {
    var found = (all: 0, lower: 0, higher: 0, other: 0, audits: Set<String>())
    let folder = workspace.url.appending(path: "audits/\(Self.round)/journals")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      var signed: [String: String] = [:]
      var last: [String: String] = [:]
      var answerAt = Int.min
      for (number, line) in try String(contentsOf: file, encoding: .utf8).split(separator: "\n" as Character)
        .enumerated()
      {
        let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        if entry["event"] as? String == "answerSettled" { answerAt = number }
        let stays = entry["was"] as? String == entry["settled"] as? String
        if event == "gradeSettled", stays, number - 2 <= answerAt { continue }
        guard entry["event"] as? String == event, let to = entry["settled"] as? String else { continue }
        let subject = entry["item"] as? String ?? entry["section"] as? String ?? ""
        guard event == "answerSettled" || subject.isEmpty else { continue }
        if signed[subject] == nil { signed[subject] = entry["was"] as? String }
        last[subject] = to
      }
      for (subject, to) in last {
        let from = try #require(signed[subject])
        found.all += 1
        found.audits.insert(file.lastPathComponent)
        switch (Self.ranks[from], Self.ranks[to]) {
        case (let from?, let to?) where to < from: found.lower += 1
        case (let from?, let to?) where to > from: found.higher += 1
        case (.some, .some): break
        default: found.other += 1
        }
      }
    }
    return found
  }

  @Test func whatModeratorsSettledIsThatOfTheJournals() throws {
    try settle("C-A01", ["--question", "21", "--as", "partly-met", "--cause", "read-differently"])
    try settle("C-A05", ["--question", "21", "--as", "not-met", "--cause", "rule-wrong"])
    try settle("C-A05", ["--question", "21", "--as", "met", "--cause", "rule-wrong"])
    try settle("C-A05", ["--grade", "good", "--cause", "evidence-missed"])
    try settle("C-D14", ["--question", "18", "--as", "not-seen", "--cause", "evidence-missed"])
    try settle("C-D12", ["--question", "8", "--as", "not-met", "--cause", "read-differently"])
    let reply = ["moderate", "reply", "C-A05", "--round", Self.round, "--auditor", "adviser", "--text", "Agreed."]
    _ = try run(reply)
    let (answers, grades) = (try settled("answerSettled"), try settled("gradeSettled"))
    let text = plain(try run(["summarise", Self.round]))
    let audits = answers.audits.union(grades.audits).count
    #expect(grades.all == 1, "the one that was asked for")
    #expect(
      text.contains(
        "Moderators settled \(answers.all) answers and 1 grade of a whole file in \(audits) audits."
      )
    )
    let same = answers.all - answers.lower - answers.higher - answers.other
    #expect(
      text.contains(
        "Of the answers, \(answers.lower) came out lower; \(answers.higher) higher; \(same) as good as before; and \(answers.other) as not applicable"
      )
    )
    let gradesSame = grades.all - grades.lower - grades.higher
    #expect(
      text.contains(
        "Of the grades, \(grades.lower) came out lower, \(grades.higher) higher and \(gradesSame) as good as before."
      )
    )
    #expect(text.contains("Auditors replied to what was settled in 1 audit."))
    #expect(answers.lower + answers.higher + answers.other >= 3 && grades.higher == 1)
  }

  @Test func nothingOfATextIsMissingMoreOftenThanThePageSays() throws {
    let document = try JSONSerialization.jsonObject(with: Data(try run(["summarise", Self.round, "--json"]).utf8))
    let aspects = try #require((document as? [String: Any])?["aspects"] as? [String: Any])
    let rules = try #require(aspects["rules"] as? [[String: Any]])
    let sentences = plain(try run(["summarise", Self.round])).matches(
      of: /Most often missing: “([^”]*)” in ([0-9]+) of ([0-9]+) [^.]*\./
    )
    #expect(sentences.count == rules.count && !rules.isEmpty)
    for (sentence, rule) in zip(sentences, rules) {
      let counts = try #require(rule["aspects"] as? [String: [String: [String: Int]]]).values.compactMap {
        $0["occurrences"]
      }
      let shares = counts.map { count in
        (missing: count["missing"] ?? 0, counted: (count["missing"] ?? 0) + (count["named"] ?? 0))
      }
      let told = (missing: try #require(Int(sentence.2)), counted: try #require(Int(sentence.3)))
      #expect(shares.contains { $0 == told }, "\(sentence.0)")
      let more = shares.count { $0.missing * told.counted > told.missing * $0.counted }
      #expect(sentence.0.matches(of: /“/).count == 1 + more, "\(sentence.0)")
    }
  }
}
