import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands
@testable import AuditWeb

/// A round that is planned in the browser is the one that the terminal plans of the same lists.
@Suite struct PlanMakerTests {
  private static let cases =
    "Open cases\n\nChild ID,Team,Worker,Plan type,Sibling group,Manager\n"
    + (1...40).map { "\($0),\($0 % 2 == 0 ? "North" : "South"),W\($0 % 5),\($0 % 3 == 0 ? "Need" : "Care"),,M1\n" }
    .joined()
  private static let auditors = "Auditor,Team,Worker ref,Max\na-1,North,W8,20\nb-2,Quality,W9,20\nc-3,South,W7,20\n"

  private let folder: TemporaryFolder
  private let workspace: Workspace
  private let key: String

  init() throws {
    folder = try TemporaryFolder()
    let root = folder.url.appending(path: "workspace", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Repository.copyWorkspace(to: root)
    workspace = Workspace(root: root)
    key = folder.url.appending(path: "council.key").path(percentEncoded: false)
    for (name, text) in [("cases.csv", Self.cases), ("auditors.csv", Self.auditors)] {
      try text.write(to: folder.url.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  private static func lists(_ cases: String = cases, _ auditors: String = auditors) -> PlanMaker.Lists {
    var lists = PlanMaker.Lists()
    (lists.cases, lists.auditors) = (Array(cases.utf8), Array(auditors.utf8))
    return lists
  }

  private static func wish(_ name: String) -> PlanMaker.Wish {
    var wish = PlanMaker.Wish()
    wish.name = name
    for (box, text) in [
      (PlanMaker.Box.period, "2027-H1"), (.checklist, "case-file"), (.draw, "12"), (.reserves, "4"), (.second, "3"),
      (.by, "Plan type"), (.due, "30/09/2027"), (.asOf, "01/04/2027"), (.seed, "7"), (.title, "A plan, \"quoted\""),
    ] { wish[box] = text }
    wish.columns = ["manager": ""]
    wish.isOneOfFamily = true
    return wish
  }

  /// What the terminal says and how it ends.
  private func plan(_ name: String, _ more: [String] = []) throws -> Program.Result {
    try Program.run(
      [
        try Program.built("caseaudit"), "plan", name, "--period", "2027-H1", "--checklist", "case-file", "--draw", "12",
        "--reserves", "4", "--second", "3", "--by", "Plan type", "--due", "2027-09-30", "--as-of", "2027-04-01",
        "--seed", "7", "--title", "A plan, \"quoted\"", "--one-of-family", "--column", "manager=", "--cases",
        "../cases.csv", "--auditors", "../auditors.csv", "--key", key,
      ] + more,
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.url.path(percentEncoded: false)],
      folder: workspace.root
    )
  }

  private func bytes(_ round: String, _ file: String) throws -> Data {
    try Data(contentsOf: workspace.folder(ofRound: round).appending(path: file))
  }

  @Test func thePlanOfTheBrowserIsThatOfTheTerminalByteForByte() throws {
    #expect(try plan("typed", ["--new-key"]).ending == .exited(0))
    let maker = PlanMaker.commands(of: workspace, key: key)
    let shown = try maker.draw(Self.lists(), Self.wish("sent"), nil)
    #expect(shown.isWhole && shown.page.sections.last?.title == "Who reads which case")
    #expect(throws: Problems.self) { try workspace.round("sent") }
    // Something else was agreed to, and nothing is kept.
    #expect(try maker.draw(Self.lists(), Self.wish("sent"), "0").digest == shown.digest)
    #expect(throws: Problems.self) { try workspace.round("sent") }
    _ = try maker.draw(Self.lists(), Self.wish("sent"), shown.digest)
    for file in ["round.yaml", "frame.csv"] { #expect(try bytes("sent", file) == bytes("typed", file)) }
    // A round that is there is never planned over.
    #expect(throws: Problems.self) { try maker.draw(Self.lists(), Self.wish("sent"), shown.digest) }
  }

  @Test func whatIsWrongStandsBesideItsBoxAndIsSaidWithoutOptions() throws {
    #expect(try plan("typed", ["--new-key"]).ending == .exited(0))
    let maker = PlanMaker.commands(of: workspace, key: key)
    func problems(_ lists: PlanMaker.Lists, _ change: (inout PlanMaker.Wish) -> Void = { _ in }) -> [Problem] {
      var wish = Self.wish("other")
      change(&wish)
      do throws(Problems) { _ = try maker.draw(lists, wish, nil) } catch { return error.all }
      return []
    }
    // Both lists at once.
    let unknown = problems(Self.lists("Key;Patch\n1;A\n", "Who;Where\nx-1;A\n"))
    #expect(Set(unknown.map(\.file)) == ["column-child", "column-auditor"])
    #expect(problems(Self.lists()) { $0[.draw] = "90" }.map(\.file) == ["draw"])
    #expect(problems(Self.lists()) { $0[.draw] = "3" }.first?.hint.contains("'Divide the list by'") == true)
    for text in (unknown + problems(Self.lists()) { $0[.draw] = "3" }).map(\.hint) { #expect(!text.contains("--")) }
    // What was typed is never an option.
    #expect(!problems(Self.lists()) { $0.name = "../x" }.isEmpty)
    #expect(problems(Self.lists()) { $0[.period] = "--help" }.first?.what == "'--help' is not a period")
    #expect(problems(Self.lists()) { $0.name = "--reallocate" }.isEmpty, "it is a name")
  }
}
