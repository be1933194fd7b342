import AuditTestSupport
import Foundation
import Testing

@testable import AuditDocuments

/// What other programs make of a file that is text: each is told for what it is.
@Suite("Files that another program wrote are told for what they are")
struct OtherTextTests {
  private func said(_ read: () throws -> Void) -> [String] {
    do {
      try read()
      return []
    } catch {
      return (error as? Problems)?.all.map(\.what) ?? ["\(error)"]
    }
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func textInUTF16IsTold(_ encoding: String.Encoding) throws {
    let bytes = Array(try #require("name: Something\n".data(using: encoding)))
    #expect(
      said { _ = try SourceText(name: "a.yaml", bytes: bytes) }
        == ["the file is in UTF-16, as PowerShell and older programs write text; only UTF-8 is read here"]
    )
  }

  @Test(arguments: [[0xFF, 0xFE, 0x2D, 0x4E], [0xFE, 0xFF, 0x4E, 0x2D]] as [[UInt8]])
  func theMarkAloneTellsUTF16WhateverItsLetters(_ bytes: [UInt8]) {
    #expect(said { _ = try SourceText(name: "a.csv", bytes: bytes) }.first?.contains("UTF-16") == true)
  }

  @Test func aFileWithANULIsNoUTF16() {
    #expect(said { _ = try SourceText(name: "a", bytes: [65, 0, 0, 66, 0, 67]) }.first?.contains("NUL byte") == true)
  }

  @Test(arguments: [
    ("id: a\nitems:\n\u{A0}\u{A0}- b\n", 3, 1, "a no-break space"),
    ("id: a\n\u{A0}title: b\n", 2, 1, "a no-break space"),
    ("id: a\nwith:\n  \u{202F}share: 1\n", 3, 3, "a narrow no-break space"),
    ("items:\n  - id: a\n  \u{3000}title: b\n", 3, 3, "a wide space"),
  ]) func indentationThatOnlyLooksLikeSpacesIsTold(_ text: String, _ line: Int, _ column: Int, _ name: String) throws {
    let source = try SourceText(name: "a.yaml", text: text)
    do {
      _ = try Node.parse(yaml: source)
      Issue.record("nothing was said of \(name)")
    } catch {
      #expect(error.all.map { [$0.line, $0.column] } == [[line, column]], "\(error.render())")
      #expect(error.all.first?.what.contains("\(name) that looks like a space and is none") == true)
    }
  }

  @Test func separatorsOfLinesThatOnlyUnicodeKnowsAreSpaces() throws {
    let source = try SourceText(name: "a.yaml", text: "title: one\u{85}two\u{2028}three\u{2029}four é \u{20AC}\n")
    #expect(try Node.parse(yaml: source).mapping?["title"]?.scalar?.text == "one two three four é \u{20AC}")
  }

  @Test func withinATextSuchABlankIsText() throws {
    let source = try SourceText(name: "a.yaml", text: "title: one\u{A0}two\ntext: |\n  a\n  \u{A0}b\n")
    #expect(try Node.parse(yaml: source).mapping?["title"]?.scalar?.text == "one\u{A0}two")
  }

  @Test func inJSONItIsTold() throws {
    let source = try SourceText(name: "a.json", text: "{\n\u{A0}\"a\": 1}", isPrivate: true)
    #expect(
      said { _ = try Node.parse(json: source) }
        == ["a no-break space that looks like a space and is none (U+00A0)"]
    )
  }

  @Test func whatAMacKeepsBesideAFileIsLeftOutOfAFolder() throws {
    let folder = try TemporaryFolder()
    for name in ["._c.xml", "~$d.xml", "c.xml"] { try Data("x".utf8).write(to: folder.url.appending(path: name)) }
    let found = try SourceFiles.found([folder.url.path], endings: [".xml"])
    #expect(found.map(\.url.lastPathComponent) == ["c.xml"])
  }
}
