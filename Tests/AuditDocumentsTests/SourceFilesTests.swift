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

  @Test func whatAFolderHasBesideIsTold() throws {
    for name in ["some/.DS_Store", "some/~$b.json", "some/README.md", "some/list.xls", "some/Thumbs.db"] {
      try Data("{}".utf8).write(to: folder.url.appending(path: name))
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "some/sub"),
      withIntermediateDirectories: true
    )
    let left = SourceFiles.leftOut(of: [path("some"), path("one.txt"), path("gone")], endings: [".json"])
    #expect(left.map(\.what) == ["'list.xls', 'notes.txt', 'sub' were not read from the folder"])
    #expect(left.first?.severity == .warning && left.first?.hint.contains(".json") == true)
    #expect(SourceFiles.leftOut(of: [path("none"), path("one.txt")], endings: [".json"]).isEmpty)
    let one = SourceFiles.leftOut(of: [path("some")], endings: [".json", ".txt", "sub"])
    #expect(one.map(\.what) == ["'list.xls' was not read from the folder"])
  }

  /// What a system keeps in a folder may have the ending of what is looked for, as that of a database.
  @Test func whatASystemKeepsInAFolderIsNotTaken() throws {
    for name in ["some/Thumbs.db", "some/ehthumbs_vista.db", "some/cases.db"] {
      try Data("x".utf8).write(to: folder.url.appending(path: name))
    }
    let files = try SourceFiles.found([path("some")], endings: [".db"])
    #expect(files.map(\.url.lastPathComponent) == ["cases.db"])
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

  /// What is packed, or lies one folder deeper, is named.
  @Test(
    arguments: [
      (["cases.ZIP"], "Unpack 'cases.ZIP'", ", and name the folder that comes out of it."),
      (["a.zip", "b.zip", "c.txt"], "Unpack one of its 2 archives", "comes out of it."),
      (["a.zip", "within/x.csv"], "Unpack 'a.zip'", ", and name the folder that comes out of it."),
      (["within/x.csv"], "Name a file, or the folder 'within' in it.", ""),
      (["within/x.csv", "other/x.csv"], "Name a file, or one of its 2 folders.", ""),
      ([".git/x.csv", "__MACOSX/x.csv", "c.txt"], "Name a file.", ""), ([], "Name a file.", ""),
    ])
  func aFolderWithNothingToReadSaysWhereItLies(names: [String], begins: String, ends: String) throws {
    let top = folder.url.appending(path: "lone")
    try FileManager.default.createDirectory(at: top, withIntermediateDirectories: true)
    for name in names {
      let file = top.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: file)
    }
    let problems = #expect(throws: Problems.self) { try SourceFiles.found([path("lone")], endings: [".csv"]) }
    let hint = try #require(problems?.all.first?.hint)
    #expect(hint.hasPrefix(begins) && hint.hasSuffix(ends), "\(hint)")
  }

  @Test func aFolderThatCannotBeReadIsNotTakenForAnEmptyOne() throws {
    let stated = #expect(throws: Problems.self) {
      try FolderContents.names(inFolder: path("one.txt"), shownAs: "one.txt")
    }
    #expect(stated?.all.map(\.what) == ["cannot read the folder"])
    #expect(throws: Problems.self) { try FolderContents.paths(inFolder: path("one.txt"), shownAs: "one.txt") }
    #expect(throws: Problems.self) { try FolderContents.paths(inFolder: path("gone"), shownAs: "gone") }
    #expect(try FolderContents.names(inFolder: path("none"), shownAs: "none").isEmpty)
  }

  @Test func checklistsAreToldByTheirEndingAndNotHidden() throws {
    let names = ["a.yaml", "b.yml", "earlier/c.yml", ".hidden.yaml", ".old/d.yaml", "e.yaml.bak", "f.json", "yaml"]
    for name in names {
      let file = folder.url.appending(path: "some/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: file)
    }
    #expect(
      try ChecklistFiles.paths(in: folder.url.appending(path: "some"), shownAs: "some")
        == ["a.yaml", "b.yml", "earlier/c.yml"]
    )
    #expect(try ChecklistFiles.paths(in: folder.url.appending(path: "gone"), shownAs: "gone").isEmpty)
    #expect(throws: Problems.self) { try ChecklistFiles.paths(in: folder.url.appending(path: "one.txt"), shownAs: "x") }
  }

  @Test func whatWasTypedHasNoWhiteSpaceAroundIt() {
    #expect(" \n\tone  two\r\n ".typed == "one  two" && " \n".typed == "")
    #expect("one\r\ntwo\rthree\n\nfour".typed == "one\ntwo\nthree\n\nfour")
  }
}
