import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// Names written where they do not belong into the files that list people and cases.
@Suite struct PlantedNameTests {
  private static let settings = """
    format: caseaudit-workspace/1
    council: "Wexcombe"
    year-start: april
    people:
      - { account: jshah, roles: [lead] }
      - { account: mokafor, roles: [auditor, moderator] }

    """

  /// A text with a name planted in each of its places in turn: as a key, as a value, in a text that is never closed, and
  /// in another encoding.
  private func spoilt(_ text: String) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for match in text.matches(of: /: ?(?<value>[^:{}\[\],\n]+)(?=[,}\n\]])/) {
      let value = match.output.value.startIndex..<match.output.value.endIndex
      for planted in ["Jane Zqplanted", "\"Jane Zqplanted", "[Jane Zqplanted]", "{ zqplanted: Jane }"] {
        texts.append(Array(text.replacingCharacters(in: value, with: planted).utf8))
      }
      texts.append(
        Array(text[..<value.lowerBound].utf8) + Array("Jane Zqplanted ".utf8) + [0xE9]
          + Array(text[value.upperBound...].utf8)
      )
    }
    for match in text.matches(of: /[\w-]+(?=: )/) {
      for planted in [
        "zqplanted: x, ", "Jane Zqplanted: x, ", "name: Jane Zqplanted, ", "zqplanted: x, zqplanted: y, ",
      ] {
        let isInside = text[..<match.range.lowerBound].last == " "
        let line = isInside ? planted : planted.replacing(", ", with: "\n")
        texts.append(
          Array(text.replacingCharacters(in: match.range.lowerBound..<match.range.lowerBound, with: line).utf8)
        )
      }
    }
    return texts
  }

  private func told(_ bytes: [UInt8], _ name: String, by read: (Workspace) throws -> Void) throws -> String? {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    do {
      try read(Workspace(root: folder.url))
    } catch let problems as Problems {
      return problems.render()
    }
    return nil
  }

  private func check(_ text: String, _ name: String, read: (Workspace) throws -> Void) throws {
    #expect(try told(Array(text.utf8), name, by: read) == nil)
    let told = try spoilt(text).compactMap { try self.told($0, name, by: read) }
    #expect(told.count > 30)
    for words in told where words.lowercased().contains("zqplanted") { Issue.record("\(words)") }
  }

  @Test func noNameIsInWhatIsSaidOfAPlan() throws {
    try check(RoundReadingTests.whole, "audits/r1/round.yaml") { _ = try $0.round("r1") }
  }

  @Test func noNameIsInWhatIsSaidOfTheSettings() throws {
    try check(Self.settings, "workspace.yaml") { _ = try $0.settings() }
  }

  @Test func theKeysThatAPlanMayHaveAreShown() throws {
    let told = try told(Array(RoundReadingTests.whole.replacing("seed:", with: "sead:").utf8), "audits/r1/round.yaml") {
      _ = try $0.round("r1")
    }
    #expect(told?.contains("unknown key [not shown]") == true, "four letters are close to too many")
    let twice = "seed: 20260331\nseed: 7"
    let second = RoundReadingTests.whole.replacing("seed: 20260331", with: twice)
    #expect(
      try self.told(Array(second.utf8), "audits/r1/round.yaml") { _ = try $0.round("r1") }?.contains("the key 'seed'")
        == true
    )
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
