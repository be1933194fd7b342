import AuditTestSupport
import Foundation
import Testing

@Suite(.serialized) struct ImportedWalkTests {
  private func scoreToSignature(_ workspace: PracticeWorkspace, importing arguments: [String]) throws {
    let key = try TemporaryFolder()
    let imported = try workspace.run(
      [
        "import", "--round", "practice", "--key", key.url.appending(path: "key").path(percentEncoded: false),
        "--new-key",
      ]
        + arguments
    )
    #expect(imported.ending == .exited(0), "\(imported.output)")
    let reference = try #require(imported.output.split(separator: "\n" as Character).first { $0.hasPrefix("  C-") })
      .dropFirst(2)
    let terminal = try workspace.walk(String(reference))
    try terminal.expect("Case \(reference)")
    try terminal.finish()
    try terminal.expect("Signed.")
    #expect(try terminal.wait() == .exited(0))
    #expect(try workspace.run(["verify"]).ending == .exited(0))
  }

  @Test func aChildOfTheCensusIsScoredToSignature() throws {
    guard let census = Repository.sample("cin-census-xml/CIN_Census_2024.xml") else { return }
    let workspace = try PracticeWorkspace()
    try scoreToSignature(workspace, importing: [census.path(percentEncoded: false), "--only", "DfEX0000001"])
  }

  @Test func caseNotesAreScoredToSignatureWithoutANameOnTheScreen() throws {
    guard let notes = Repository.sample("case-notes") else { return }
    let workspace = try PracticeWorkspace()
    let files = try FileManager.default.contentsOfDirectory(atPath: notes.path(percentEncoded: false)).sorted()
      .filter { $0.hasPrefix("harding") }.map { notes.appending(path: $0).path(percentEncoded: false) }
    try "Tyler Harding\n".write(to: workspace.root.appending(path: "names.txt"), atomically: true, encoding: .utf8)
    try scoreToSignature(
      workspace,
      importing: files + ["--notes", "T-1", "--names", "names.txt", "--as-of", "2026-03-31"]
    )
    let cases = workspace.root.appending(path: "audits/practice/cases")
    let written = try FileManager.default.contentsOfDirectory(at: cases, includingPropertiesForKeys: nil)
    #expect(written.contains { $0.pathExtension == "json" })
    for file in written {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("Harding"))
      #expect(!text.contains("Tyler"))
    }
  }

  @Test func aCaseWhoseNumberCannotBePutDownDoesNotComeIn() throws {
    let workspace = try PracticeWorkspace()
    let key = try TemporaryFolder()
    let children = (1...3).map { "<Child><ChildIdentifiers><LAchildID>A\($0)</LAchildID></ChildIdentifiers></Child>" }
    let census = """
      <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>\(children.joined())</Children></Message>
      """
    try census.write(to: workspace.root.appending(path: "census.xml"), atomically: true, encoding: .utf8)
    let lookUp = key.url.appending(path: "key.lookup.jsonl")
    try FileManager.default.createDirectory(at: lookUp, withIntermediateDirectories: false)
    let arguments = [
      "import", "census.xml", "--round", "practice", "--key",
      key.url.appending(path: "key").path(percentEncoded: false),
    ]
    let refused = try workspace.run(arguments + ["--new-key"])
    #expect(refused.ending == .exited(1))
    #expect(refused.output.contains("Brought 0 cases") && refused.output.contains("Stopped before the end"))
    try FileManager.default.removeItem(at: lookUp)
    #expect(try workspace.run(arguments).output.contains("Brought 3 cases"))
    #expect(try String(contentsOf: lookUp, encoding: .utf8).split(separator: "\n" as Character).count == 3)
  }
}
