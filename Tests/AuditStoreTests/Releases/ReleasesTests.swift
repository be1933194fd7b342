import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct ReleasesTests {
  private func entry(_ subject: String = "2026-H1", cells: [String: Int?] = ["a": 12, "b": nil]) -> ReleaseEntry {
    ReleaseEntry(
      at: Sample.moment(),
      command: "summarise \(subject) --protect dfe",
      subject: subject,
      policy: "dfe",
      fingerprint: Sample.digest,
      auditDigests: ["00000000000000bb", "00000000000000aa", "00000000000000bb"],
      cells: cells
    )
  }

  private func text(_ sample: Sample) throws -> String {
    try String(contentsOf: sample.workspace.releases, encoding: .utf8)
  }

  @Test func releasesAreReadAsTheyWerePutDown() throws {
    let sample = try Sample()
    #expect(try Releases.read(sample.workspace).all.isEmpty)
    let entries = [entry(), entry("r \"1\"", cells: [:]), entry("2026-H2", cells: ["item/Ä/met": 0])]
    for entry in entries { #expect(try Releases.append(entry, in: sample.workspace)) }
    let register = try Releases.read(sample.workspace)
    #expect(register.all == entries)
    #expect(register.problems.all.isEmpty)
    #expect(register.all[0].auditDigests == ["00000000000000aa", "00000000000000bb"])
    #expect(register.all[0].cells["b"] == .some(nil))
    let path = sample.workspace.releases.path(percentEncoded: false)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func whatSaysTheSameIsPutDownOnce() throws {
    let sample = try Sample()
    #expect(try Releases.append(entry(), in: sample.workspace))
    var later = entry()
    later.at = Sample.moment("2027-01-01")
    later.command = "summarise 2026-H1 --format html"
    later.fingerprint = Sample.zeros
    #expect(try !Releases.append(later, in: sample.workspace))
    later.cells["b"] = 7
    #expect(try Releases.append(later, in: sample.workspace))
    #expect(try Releases.read(sample.workspace).all.count == 2)
  }

  @Test func everyChangedByteIsFoundAndNothingIsAddedAfterIt() throws {
    let sample = try Sample()
    for subject in ["2025-H2", "2026-H1"] { try Releases.append(entry(subject), in: sample.workspace) }
    let bytes = Array(try Data(contentsOf: sample.workspace.releases))
    for place in stride(from: 0, to: bytes.count, by: 7) where bytes[place] != UInt8(ascii: "\n") {
      var changed = bytes
      changed[place] ^= 1
      let register = Releases(changed, shownAs: "audits/releases.jsonl")
      #expect(register.problems.hasErrors, "byte \(place)")
      #expect(register.all.count < 2)
    }
    var changed = bytes
    changed[40] ^= 1
    try Data(changed).write(to: sample.workspace.releases)
    #expect(throws: Problems.self) { try Releases.append(entry("2026-H2"), in: sample.workspace) }
    #expect(Array(try Data(contentsOf: sample.workspace.releases)) == changed)
    let verification = try Verification.run(sample.workspace)
    #expect(!verification.isSound && verification.problems.all.first?.file == "audits/releases.jsonl")
  }

  @Test func linesMovedOrTakenOutAreFound() throws {
    let sample = try Sample()
    for subject in ["a", "b", "c"] { try Releases.append(entry(subject), in: sample.workspace) }
    let lines = try text(sample).split(separator: "\n").map { "\($0)\n" }
    for kept in [[0, 2], [1, 0, 2], [1, 2], [0, 0, 1]] {
      let register = Releases(Array(kept.map { lines[$0] }.joined().utf8), shownAs: "x")
      #expect(register.problems.hasErrors, "\(kept)")
    }
    // One changed line is told once, and not of every line after it.
    let changed = Array((lines[0] + lines[1].replacing("dfe", with: "nhs") + lines[2]).utf8)
    #expect(Releases(changed, shownAs: "x").problems.all.map(\.line) == [2])
  }

  @Test func tornLastLineIsAWarningAndIsSetAside() throws {
    let sample = try Sample()
    try Releases.append(entry(), in: sample.workspace)
    let whole = try text(sample)
    try Data((whole + "{\"n\":2").utf8).write(to: sample.workspace.releases)
    let register = try Releases.read(sample.workspace)
    #expect(register.problems.all.map(\.severity) == [.warning])
    #expect(register.all.count == 1)
    try Releases.append(entry("r1"), in: sample.workspace)
    #expect(try Releases.read(sample.workspace).problems.all.isEmpty)
    #expect(try Releases.read(sample.workspace).all.count == 2)
  }

  @Test func whatTheReaderWouldRefuseIsNotWritten() throws {
    let sample = try Sample()
    let problems = #expect(throws: Problems.self) { try Releases.append(entry(" "), in: sample.workspace) }
    #expect(problems?.render().contains("register") == true)
    #expect(try Releases.read(sample.workspace).all.isEmpty)
  }

  @Test func verificationCountsReleases() throws {
    let sample = try Sample()
    try Releases.append(entry(), in: sample.workspace)
    let verification = try Verification.run(sample.workspace)
    #expect(verification.releases == 1 && verification.problems.all.isEmpty)
  }

  @Test func everyMemberIsExplained() throws {
    let sample = try Sample()
    try Releases.append(entry(), in: sample.workspace)
    let source = try SourceText(name: "x", text: String(text(sample).dropLast()))
    let page = try String(contentsOf: Repository.url("docs/releases.md"), encoding: .utf8)
    for entry in try #require(Node.parse(json: source).mapping).entries {
      #expect(page.contains("\n| `\(entry.key)` |"), "\(entry.key)")
    }
  }

  @Test(
    "a line that names other audits or numbers than it counts is refused",
    arguments: [
      (#""count":2"#, #""count":3"#), (#""hidden":["b"]"#, #""hidden":["a"]"#),
    ]
  )
  func countsThatDoNotAgree(_ written: String, _ changed: String) throws {
    let sample = try Sample()
    #expect(try Releases.append(entry(), in: sample.workspace))
    let line = try #require(Chain.split(Array(text(sample).utf8.dropLast())[...]))
    let open = String(decoding: line.open, as: UTF8.self)
    #expect(open.contains(written))
    let sealed = Chain.seal(Array(open.replacing(written, with: changed).utf8), after: Chain.start)
    try Data(sealed.line + [UInt8(ascii: "\n")]).write(to: sample.workspace.releases)
    let register = try Releases.read(sample.workspace)
    #expect(register.all.isEmpty)
    #expect(register.problems.all.map(\.what) == ["the line names other audits or numbers than it counts"])
  }
}
