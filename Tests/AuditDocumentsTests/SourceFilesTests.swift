import AuditTestSupport
import Foundation
import Testing

@testable import AuditDocuments

/// Files that a person names to be read.
@Suite struct SourceFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.url.appending(path: "some"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: folder.url.appending(path: "none"), withIntermediateDirectories: true)
    for name in ["some/b.json", "some/a.JSON", "some/notes.txt", "one.txt"] {
      try Data("{}".utf8).write(to: folder.url.appending(path: name))
    }
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }

  @Test func aFolderStandsForTheFilesInItThatHaveAnEnding() throws {
    let files = try SourceFiles.found([path("some")], endings: [".json", ".xml"])
    #expect(files.map(\.url.lastPathComponent) == ["a.JSON", "b.json"])
    #expect(files.map(\.shown) == ["\(path("some"))/a.JSON", "\(path("some"))/b.json"])
  }

  @Test func aFileIsTakenWhateverItsEndingAndOnce() throws {
    let files = try SourceFiles.found([path("one.txt"), path("some/b.json"), path("some")], endings: [".json"])
    #expect(files.map(\.url.lastPathComponent) == ["one.txt", "b.json", "a.JSON"])
    try FileManager.default.createSymbolicLink(atPath: path("link.txt"), withDestinationPath: path("one.txt"))
    #expect(try SourceFiles.found([path("one.txt"), path("link.txt")], endings: []).count == 1)
  }

  @Test func everyNameBehindWhichThereIsNothingIsReported() {
    let problems = #expect(throws: Problems.self) {
      try SourceFiles.found([path("gone"), path("none"), path("one.txt")], endings: [".json", ".xml"])
    }
    #expect(problems?.all.count == 2)
    #expect(problems?.all.contains { $0.what.hasPrefix("there is no file ") } == true)
    #expect(problems?.all.contains { $0.what.hasSuffix("holds no file that ends in .json, .xml") } == true)
  }

  @Test func whatWasTypedHasNoWhiteSpaceAroundIt() {
    #expect(" \n\tone  two\r\n ".typed == "one  two" && " \n".typed == "")
    #expect("one\r\ntwo\rthree\n\nfour".typed == "one\ntwo\nthree\n\nfour")
  }
}
