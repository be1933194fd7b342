import AuditChecklists
import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

/// A folder of checklists while people work on it.
@Suite struct ChecklistLibraryTests {
  private static func version(_ number: Int, id: String = "small", asking question: String = "Is it?") -> String {
    Sample.text("id: one, ask: '\(question)'").replacing("version: 1", with: "version: \(number)")
      .replacing("id: small", with: "id: \(id)")
  }

  @Test func earlierVersionsAreThereForAuditsThatBeganWithThem() throws {
    let folder = try Sample.folder([
      "small.yaml": Self.version(10, asking: "Is it now?"),
      "earlier/small-9.yaml": Self.version(9, asking: "Was it?"),
      "earlier/2025/small-1.yaml": Self.version(1),
      "other.yml": Self.version(3, id: "other"),
      "standards.yaml": Sample.standardsText,
    ])
    let library = try ChecklistLibrary(folder: folder.url)
    #expect(library.checklists.map { "\($0.id) \($0.version)" } == ["other 3", "small 1", "small 9", "small 10"])
    #expect(library.current.map { "\($0.id) \($0.version)" } == ["other 3", "small 10"])
    #expect(library.checklist("small")?.item("one")?.question == "Is it now?")
    #expect(library.checklist("small", version: 9)?.item("one")?.question == "Was it?")
    #expect(library.checklist("small", version: 2) == nil && library.checklist("none") == nil)
  }

  @Test func oneVersionInTwoFilesIsAMistake() throws {
    let found = try Sample.problems(in: [
      "a.yaml": Self.version(2), "b.yaml": Self.version(2), "c.yaml": Self.version(3),
    ])
    #expect(found == ["checklists/b.yaml: version 2 of 'small' is here twice"])
  }

  @Test func mistakesInSeveralFilesAreAllReported() throws {
    let found = try Sample.problems(in: [
      "a.yaml": Self.version(0), "b.yaml": "", "c.yaml": Self.version(1),
      "standards.yaml": "format: caseaudit-standards/2\nstandards: {}\n",
    ])
    #expect(
      found.map { $0.prefix { $0 != ":" } } == ["checklists/a.yaml", "checklists/b.yaml"] + [
        "checklists/standards.yaml", "checklists/standards.yaml",
      ]
    )
  }

  @Test func aMistakeInTheStandardsIsNotReportedAgainForEveryItem() throws {
    let files = [
      "a.yaml": Sample.text("id: one, ask: Is it?, standard: a-standard"),
      "standards.yaml": Sample.standardsText.replacing("paragraph: \"7\"", with: "paragraf: \"7\""),
    ]
    let found = try Sample.problems(in: files)
    #expect(
      found == [
        "checklists/standards.yaml: 'paragraph' is missing in standards.b-standard",
        "checklists/standards.yaml: unknown key 'paragraf' in standards.b-standard",
      ]
    )
  }

  @Test func whatAnEditorKeepsBesideAFileIsPassedOver() throws {
    let folder = try Sample.folder([
      "small.yaml": Self.version(1), ".small.yaml": "half", "small.yaml~": "half", ".backup/small.yaml": "half",
      "small.yaml.swp": "half", "notes.txt": "half",
    ])
    let lock = folder.url.appending(path: ".#small.yaml").path(percentEncoded: false)
    try FileManager.default.createSymbolicLink(atPath: lock, withDestinationPath: "someone@somewhere.1")
    #expect(try ChecklistLibrary(folder: folder.url).checklists.count == 1)
  }

  @Test(arguments: [
    ("", "the file is empty"),
    ("\u{FEFF}", "the file is empty"),
    ("id:\tsmall\n\ttitle: x\n", "a tab where only spaces may stand"),
  ])
  func aFileHalfWrittenIsSaidToBeSo(text: String, what: String) throws {
    let found = try Sample.problems(in: ["small.yaml": text, "other.yaml": Self.version(1, id: "other")])
    #expect(found == ["checklists/small.yaml: \(what)"])
  }

  @Test func everyBeginningOfAFileIsReadOrRefused() throws {
    let text =
      Sample.head + """
        retired: [old]
        sections:
          - id: first-section
            title: First
            items:
              - id: one
                rule: plan-outcomes-smart
                with: { share: 0.8 }
              - id: two
                ask: "Is it?"
                only-if: { item: one, outcomes: [met] }

        """
    var counts = (read: 0, refused: 0)
    for length in 0...text.utf8.count {
      do {
        _ = try Sample.read(String(decoding: text.utf8.prefix(length), as: UTF8.self))
        counts.read += 1
      } catch {
        #expect(error.hasErrors)
        counts.refused += 1
      }
    }
    #expect(counts.read > 0 && counts.refused > 200)
  }

  @Test func lineEndingsOfWindowsAndAByteOrderMarkChangeNothingButTheDigest() throws {
    let plain = try Sample.read(Self.version(1))
    let other = try Sample.read("\u{FEFF}" + Self.version(1).replacing("\n", with: "\r\n"))
    #expect(other.sections == plain.sections && other.purpose == plain.purpose && other.id == plain.id)
    #expect(other.digest != plain.digest)
  }

  @Test func aFolderThatIsASymbolicLinkIsFollowed() throws {
    let folder = try Sample.folder(["real/small.yaml": Self.version(1), "real/earlier/small.yaml": Self.version(2)])
    let link = folder.url.appending(path: "checklists")
    try FileManager.default.createSymbolicLink(
      at: link,
      withDestinationURL: folder.url.appending(path: "real")
    )
    #expect(try ChecklistLibrary(folder: link).checklists.map(\.version) == [1, 2])
  }

  @Test func aFolderWithoutChecklistsSaysWhatToDo() throws {
    for files in [[:], ["standards.yaml": Sample.standardsText]] {
      #expect(try Sample.problems(in: files) == ["checklists: there are no checklists in checklists"])
    }
    let missing = try TemporaryFolder().url.appending(path: "none")
    #expect(throws: Problems.self) { try ChecklistLibrary(folder: missing) }
  }
}
