import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk
import Foundation

/// Shows the whole job on a copy of the example workspace.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Shows the whole job on a copy of the example workspace, in under a minute.",
    discussion: """
      Reads extracts, runs the rules, scores a case, summarises a half-year and compares it with the one before. The \
      example comes with the program, and its copy lies in a folder for temporary files: no other file is touched.

      Example: caseaudit demo
      """
  )

  private static let round = "2026-h1-case-file"
  private static let earlier = "2025-h2-case-file"
  private static let reference = "C-D16"
  private static let auditor = "tm-duty-north"

  func run() throws {
    let copy = try Self.copy()
    let root = copy.root.path(percentEncoded: false)
    func path(_ name: String) -> String { copy.root.appending(path: name).path(percentEncoded: false) }
    let place = ["--workspace", root]

    Console.result("An invented council, invented children. A copy of the workspace is in \(root)")
    try step(
      1,
      "Three of the rules read 24 extracts",
      [
        "check", path("audits/\(Self.round)/cases"), "--rules",
        "supervision-decisions-on-file,plan-outcomes-smart,childs-views-evidenced",
      ]
    )
    say(2, "An auditor begins a case: caseaudit walk \(Self.reference) --auditor \(Self.auditor)")
    try walk(copy)
    try step(
      3,
      "The rest of the case comes from a file of answers, which holds where the two differ, and is signed",
      [
        "walk", Self.reference, "--round", Self.round, "--auditor", Self.auditor,
        "--answers", path("audits/example-answers.yaml"), "--replace",
      ] + place
    )
    try step(4, "How far the round has come", ["status", "--round", Self.round] + place)
    try pages(5, "The board pack", ["summarise", Self.round], path("board-pack"), "summary", place)
    try pages(6, "Did it get better?", ["compare", Self.earlier, Self.round], path("comparison"), "comparison", place)
    try pages(
      7,
      "A pack that may leave the authority",
      ["summarise", Self.round, "--policy", "dfe"],
      path("for-publication"),
      "summary",
      place
    )
    try step(8, "What will be done", ["actions", "list"] + place)
    try step(9, "Nothing was changed or cut", ["verify"] + place)
    try Self.addPractice(to: copy)
    Console.result(
      """

      Open these pages in a browser; the same for Word and Excel lies beside them:
        \(path("board-pack/summary.html"))
        \(path("comparison/comparison.html"))
        \(path("for-publication/summary.html"))
      Score a case yourself, in a round in which nothing is begun (q stops, everything is kept):
        \(StartedProgram.words) walk --round \(Self.practice) --auditor you --workspace \(root)
      """
    )
  }

  private func say(_ number: Int, _ title: String) {
    Console.result("\n=== \(number). \(title)")
  }

  private func step(_ number: Int, _ title: String, _ arguments: [String]) throws {
    say(number, title)
    var command = try CaseAudit.parseAsRoot(arguments)
    try command.run()
  }

  /// Writes a report in every format, and shows how it begins.
  private func pages(
    _ number: Int,
    _ title: String,
    _ arguments: [String],
    _ folder: String,
    _ name: String,
    _ place: [String]
  ) throws {
    try step(number, title, arguments + ["--pack", folder] + place)
    let text = (try? String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)) ?? ""
    // Sections stand two blank lines apart; what comes before the first is the report in a few sentences.
    Console.result(text.range(of: "\n\n\n").map { String(text[..<$0.lowerBound]) } ?? text)
  }

  /// The first questions of a walk, typed as an auditor would.
  private func walk(_ copy: Workspace) throws {
    let opening = try WalkOpening(copy, round: try copy.round(Self.round), auditor: Self.auditor)
    let session = try opening.session(Self.reference)
    WalkLoop.show(try session.begin(at: try Clock.now()))
    let typed = LineInput(typing: ["", "1", "w", "2", "c history is told, not weighed", "q"])
    _ = try WalkLoop(input: typed).run(session)
  }

  private static let practice = "practice"

  /// A round in which nothing is begun, for whoever wants to try: three of the cases, with the newest checklist.
  private static func addPractice(to copy: Workspace) throws(Problems) {
    let cases = ["C-D09", "C-A07", "C-D01"]
    let plan = """
      format: caseaudit-round/1
      title: Practice
      period: 2026-H2
      checklist: { id: case-file, version: 2 }
      sample:
      \(cases.map { "  - { case: \($0) }" }.joined(separator: "\n"))
      auditors:
        - { id: you, team: Quality Assurance, role: auditor, relation: independent }
      allocations:
      \(cases.map { "  - { case: \($0), auditor: you }" }.joined(separator: "\n"))

      """
    try copy.addPlan(plan.utf8, round: practice)
    for reference in cases {
      let file = try copy.extract(ofCase: reference, round: round)
      let extract = try SourceText(contentsOf: file, shownAs: copy.shown(file))
      try copy.addExtract(extract.bytes, case: reference, round: practice)
    }
  }

  /// The example in a new folder for temporary files.
  private static func copy() throws(Problems) -> Workspace {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caseaudit-demo-\(UUID().uuidString.prefix(8))")
    let copy = try Workspace.create(at: folder)
    try ShippedFiles.write([.checklists, .audits], into: copy)
    return copy
  }
}
