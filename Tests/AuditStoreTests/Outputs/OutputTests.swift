import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// Files and folders that a person asks for: nothing of a workspace is written over, and nobody else may read them.
@Suite struct OutputTests {
  private let sample: Sample
  private let folder: URL

  init() throws {
    sample = try Sample()
    folder = sample.folder.url
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  private func refusal(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Problems)?.all.first?.what
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(arguments: [
    ("council/audits/pack.html", "audits/"), ("council/audits/r1/round.yaml", "audits/"),
    ("council/checklists/x.yaml", "checklists/"), ("council/pack.html", nil), ("council/audits-2/x.html", nil),
    ("pack.html", nil), ("council/audits/../pack.html", nil),
  ])
  func nothingIsWrittenAmongChecklistsAndAudits(_ name: String, _ refused: String?) {
    let expected = refused.map { "nothing is written into \($0) from here" }
    #expect(refusal { try OutputFile.check(path(name)) } == expected)
  }

  @Test func aLinkIntoTheWorkspaceIsRefusedAsWell() throws {
    try FileManager.default.createSymbolicLink(
      atPath: path("link"),
      withDestinationPath: sample.workspace.audits.path(percentEncoded: false)
    )
    #expect(
      refusal { try OutputFile.write("x", to: path("link/x.html")) } == "nothing is written into audits/ from here"
    )
    #expect(refusal { _ = try OutputFile.open(path("link/x.csv")) } == "nothing is written into audits/ from here")
  }

  @Test func aFileThatIsReadIsNotWrittenOver() throws {
    try Data("{}".utf8).write(to: URL(filePath: path("a.json")))
    try FileManager.default.createSymbolicLink(atPath: path("same.json"), withDestinationPath: "a.json")
    let expected = "the file is read from, and would be written over"
    for name in ["a.json", "same.json", "./a.json"] {
      #expect(refusal { try OutputFile.check(path(name), apartFrom: [path("b.json"), path("a.json")]) } == expected)
    }
    #expect(refusal { try OutputFile.check(path("b.json"), apartFrom: [path("a.json")]) } == nil)
  }

  @Test(arguments: ["council/audits/r9.html", "council/checklists/new.yaml", "council/audits/checkpoints.txt"])
  func aLinkToWhatIsNotThereYetIsFollowedBeforeItIsChecked(_ target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path("first"), withDestinationPath: path(target))
    try FileManager.default.createSymbolicLink(atPath: path("second"), withDestinationPath: "first")
    for name in ["first", "second"] {
      #expect(refusal { try OutputFile.write("x", to: path(name)) }?.hasPrefix("nothing is written into") == true)
      #expect(refusal { _ = try OutputFile.open(path(name)) }?.hasPrefix("nothing is written into") == true)
      #expect(refusal { try OutputFolder.write(pack, to: path(name)) }?.hasPrefix("nothing is written into") == true)
    }
    #expect(!FileManager.default.fileExists(atPath: path(target)))
  }

  @Test func aLinkElsewhereIsWrittenThroughAndACircleRefused() throws {
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "target.txt")
    try OutputFile.write("x", to: path("link"))
    #expect(try String(contentsOfFile: path("target.txt"), encoding: .utf8) == "x")
    try FileManager.default.createSymbolicLink(atPath: path("circle"), withDestinationPath: "circle")
    #expect(refusal { try OutputFile.write("x", to: path("circle")) } == "the file could not be written")
  }

  @Test func theFoldersThemselvesAreNoPlaceForAPack() {
    for name in ["council/audits", "council/checklists"] {
      #expect(refusal { try OutputFolder.write(pack, to: path(name)) }?.hasPrefix("nothing is written into") == true)
    }
  }

  @Test func aFileThatIsThereIsEmptiedBeforeItIsWritten() throws {
    try Data("longer than what comes".utf8).write(to: folder.appending(path: "report"))
    let handle = try OutputFile.open(path("report"))
    try handle.write(contentsOf: Data("x".utf8))
    try handle.close()
    #expect(try String(contentsOfFile: path("report"), encoding: .utf8) == "x")
  }

  @Test func aSecondNameOfAFileIsNotEmptied() throws {
    try Data("somebody's work".utf8).write(to: folder.appending(path: "work"))
    #expect(link(path("work"), path("other")) == 0)
    #expect(refusal { _ = try OutputFile.open(path("other")) } == "the file could not be written")
    try OutputFile.write("x", to: path("other"))
    #expect(try String(contentsOfFile: path("work"), encoding: .utf8) == "somebody's work")
  }

  @Test func aPipeThatNobodyReadsIsRefusedAtOnce() {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    #expect(refusal { try OutputFile.write("x", to: path("pipe")) } == "the file could not be written")
    #expect(refusal { _ = try OutputFile.open(path("pipe")) } == "the file could not be written")
  }

  @Test func draftsThatAKillLeftAreRemovedAndThoseInHandAreNot() throws {
    try Data("a child's extract".utf8).write(to: folder.appending(path: ".caseaudit-draft-left"))
    try Data("in hand".utf8).write(to: folder.appending(path: ".caseaudit-draft-held"))
    let held = try OpenFile(path: path(".caseaudit-draft-held"), flags: O_RDWR)
    #expect(try held.tryLock(together: false))
    try OutputFile.write("x", to: path("a.txt"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    #expect(names.sorted() == [".caseaudit-draft-held", "a.txt", "council"])
  }

  @Test func aDraftHasNoNameWhileItIsWritten() throws {
    let draft = try Draft(in: folder.path(percentEncoded: false))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    #expect(names == ["council"])
    _ = draft
  }

  @Test func linksWithinAWorkspaceAreRefused() throws {
    let (round, files) = (sample.workspace.audits.appending(path: "r1"), FileManager.default)
    try files.createDirectory(at: round, withIntermediateDirectories: false)
    for name in ["cases", "journals", "round.yaml"] {
      try files.createSymbolicLink(at: round.appending(path: name), withDestinationURL: folder)
    }
    try files.createSymbolicLink(at: sample.workspace.audits.appending(path: "r2"), withDestinationURL: round)
    let what = "links are not followed here: it is a link to somewhere else"
    #expect(refusal { _ = try sample.workspace.extracts(ofRound: "r1") } == what)
    #expect(refusal { _ = try sample.workspace.journalNames() } == what)
    #expect(refusal { _ = try sample.workspace.round("r1") } == what)
    #expect(refusal { _ = try sample.workspace.round("r2") } == what)
    #expect(refusal { try sample.workspace.addExtract("{}".utf8, case: "C-01", round: "r1") } == what)
  }

  @Test func aFileIsWrittenWholeForItsOwnerOnly() throws {
    try OutputFile.write("a longer text", to: path("a.txt"))
    try OutputFile.write("short", to: path("a.txt"))
    #expect(try String(contentsOfFile: path("a.txt"), encoding: .utf8) == "short")
    #expect(try mode(path("a.txt")) == 0o600)
    let handle = try OutputFile.open(path("b.txt"))
    try handle.write(contentsOf: Data("b".utf8))
    try handle.close()
    #expect(try mode(path("b.txt")) == 0o600)
  }

  @Test func aDeviceIsWrittenThrough() throws {
    try OutputFile.write("x", to: "/dev/null")
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(kind == .typeCharacterSpecial)
  }

  @Test func whatCannotBeWrittenIsSaid() {
    #expect(refusal { try OutputFile.write("x", to: path("none/a.txt")) } == "the file could not be written")
    #expect(refusal { _ = try OutputFile.open(path("none/a.txt")) } == "the file could not be written")
    #expect(
      refusal { try OutputFile.write("x", to: folder.path(percentEncoded: false)) } == "the file could not be written"
    )
  }

  private let pack: [OutputFolder.File] = [("summary.html", Array("one".utf8)), ("figures/a.svg", Array("two".utf8))]

  @Test func aPackIsWrittenIntoANewFolderAndOverItself() throws {
    for _ in 1...2 { try OutputFolder.write(pack, to: path("pack")) }
    #expect(try String(contentsOfFile: path("pack/figures/a.svg"), encoding: .utf8) == "two")
    #expect(try mode(path("pack")) == 0o700 && mode(path("pack/figures")) == 0o700)
    #expect(try mode(path("pack/summary.html")) == 0o600)
  }

  @Test func aFolderTakesItsPlaceAsAWholeButNeverThatOfAFile() throws {
    func filled(_ text: String) throws -> DraftFolder {
      let draft = try #require(DraftFolder(beside: path("pack")))
      try text.write(toFile: draft.path + "/a.txt", atomically: false, encoding: .utf8)
      return draft
    }
    for text in ["one", "two"] {
      #expect(try filled(text).place(at: path("pack")))
      #expect(try String(contentsOfFile: path("pack/a.txt"), encoding: .utf8) == text)
    }
    try "mine".write(toFile: path("report"), atomically: false, encoding: .utf8)
    #expect(try !filled("three").place(at: path("report")))
    #expect(try String(contentsOfFile: path("report"), encoding: .utf8) == "mine")
  }

  @Test func aFolderIsLockedOnce() throws {
    try FileManager.default.createDirectory(atPath: path("draft"), withIntermediateDirectories: false)
    let first = FolderLock(path: path("draft"))
    #expect(first != nil && FolderLock(path: path("draft")) == nil)
    withExtendedLifetime(first) {}
    #expect(FolderLock(path: path("no-such-folder")) == nil)
  }

  @Test func aFolderWithOtherFilesIsRefused() throws {
    try OutputFolder.write(pack, to: path("pack"))
    try Data("x".utf8).write(to: folder.appending(path: "pack/figures/old.svg"))
    let what = "the folder holds other files, among them 'figures/old.svg'"
    #expect(refusal { try OutputFolder.write(pack, to: path("pack")) } == what)
    #expect(refusal { try OutputFolder.write([pack[0]], to: path("pack")) }?.contains("'figures'") == true)
  }

  @Test func aPackIsNotWrittenOverAFileOrAmongAudits() throws {
    try OutputFile.write("x", to: path("file"))
    #expect(refusal { try OutputFolder.write(pack, to: path("file")) } == "this is a file, and a pack is a folder")
    let within = "nothing is written into audits/ from here"
    try FileManager.default.createSymbolicLink(
      atPath: path("link"),
      withDestinationPath: sample.workspace.audits.path(percentEncoded: false)
    )
    #expect(refusal { try OutputFolder.write(pack, to: path("link/new/pack")) } == within)
    #expect(refusal { try OutputFolder.write(pack, to: path("council/audits/pack")) } == within)
  }

  /// A pack so large that a kill meets it half written; gives the folder's files at the moment of the kill and after.
  @Test func aKillLeavesNoHalfWrittenPackAndTheNextRemovesWhatItLeft() async throws {
    let target = path("pack")
    try OutputFolder.write(pack, to: target)
    for count in [1, 3, 6] {
      await #expect(processExitsWith: .signal(SIGKILL)) { [target = target as String, count = count as Int] in
        // The disk is full of the last file: the process ends as it is written.
        var files: [OutputFolder.File] = [("summary.html", Array("new".utf8)), ("figures/a.svg", Array("new".utf8))]
        for number in 0..<count { files.append(("figures/\(number).svg", Array(repeating: 65, count: 1 << 20))) }
        Thread.detachNewThread {
          let beside = URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
          while true {
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: beside)) ?? []
            if names.contains(where: { $0.hasSuffix("figures/0.svg") }) { kill(getpid(), SIGKILL) }
          }
        }
        while true { try? OutputFolder.write(files, to: target) }
      }
      let figures = try FileManager.default.subpathsOfDirectory(atPath: target).sorted()
      #expect(figures == ["figures", "figures/a.svg", "summary.html"] || figures.count == count + 3)
      try FileManager.default.removeItem(atPath: target)
      try OutputFolder.write(pack, to: target)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      #expect(names.sorted() == ["council", "pack"])
    }
  }

  @Test func aFileThatGrowsHasItsNameOnlyWhenItIsWhole() throws {
    try Data("before".utf8).write(to: folder.appending(path: "findings.csv"))
    do {
      let left = try GrowingFile(path("findings.csv"))
      try left.write(String(repeating: "row\n", count: 50_000))
    }
    #expect(try String(contentsOfFile: path("findings.csv"), encoding: .utf8) == "before")
    let file = try GrowingFile(path("findings.csv"))
    for _ in 1...50_000 { try file.write("row\n") }
    #expect(try String(contentsOfFile: path("findings.csv"), encoding: .utf8) == "before")
    try file.finish()
    #expect(try Data(contentsOf: folder.appending(path: "findings.csv")).count == 200_000)
    #expect(try mode(path("findings.csv")) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).count == 2)
    try GrowingFile("/dev/null").finish()
    #expect(refusal { _ = try GrowingFile(path("council/audits/x.csv")) }?.hasPrefix("nothing is written") == true)
  }

  @Test func draftsOfExtractsThatAKillLeftAreRemovedByVerify() throws {
    try sample.workspace.addExtract("{}".utf8, case: "C-01", round: "r1")
    let cases = try sample.workspace.cases(ofRound: "r1")
    try Data("a child".utf8).write(to: cases.appending(path: ".caseaudit-draft-left"))
    try FileManager.default.createDirectory(
      at: cases.appending(path: ".caseaudit-draft-folder/in"),
      withIntermediateDirectories: true
    )
    _ = try Verification.run(sample.workspace)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cases.path(percentEncoded: false)) == ["C-01.json"])
  }

  @Test func aPathLeadsFromWhereTheProgramIs() {
    let here = FileManager.default.currentDirectoryPath
    #expect(LinkedPath.resolved("no-such-folder/../pack/./a.md") == LinkedPath.resolved("\(here)/pack/a.md"))
    #expect(LinkedPath.resolved("/no-such-folder/../a") == "/a" && LinkedPath.resolved("/../..") == "/")
  }
}
