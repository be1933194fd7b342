import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// A journal that others change while it is open: what is said to be kept is in a file, and which one is said.
@Suite struct ChangedUnderWriterTests {
  private let sample: Sample
  private let name: JournalName
  private let writer: JournalWriter
  private var path: String { sample.workspace.journal(name).path(percentEncoded: false) }

  init() throws {
    sample = try Sample()
    name = try Sample.name()
    writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment())
    try writer.append(Sample.answer("outcomes-smart", .met), at: Sample.moment())
  }

  enum Change: String, CaseIterable, Sendable {
    case renamedAway, deleted, replacedByTheSame, replacedByLess, cut, addedTo, changedInPlace, linkedElsewhere,
      folderMoved, becameAFolder, becameALink
  }

  private func make(_ change: Change) throws {
    let files = FileManager.default
    let bytes = try sample.bytes(name)
    switch change {
    case .renamedAway: try files.moveItem(atPath: path, toPath: path + "-old")
    case .deleted: try files.removeItem(atPath: path)
    case .replacedByTheSame: try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    case .replacedByLess: try Data(bytes.prefix(bytes.count / 2)).write(to: URL(filePath: path), options: .atomic)
    case .cut: #expect(truncate(path, off_t(bytes.count / 2)) == 0)
    case .addedTo: try append(Array("half a line".utf8))
    case .changedInPlace:
      let handle = try FileHandle(forUpdating: URL(filePath: path))
      try handle.seek(toOffset: 40)
      try handle.write(contentsOf: Data("X".utf8))
      try handle.close()
      #expect(utimes(path, nil) == 0)
    case .linkedElsewhere: #expect(link(path, path + "-copy") == 0)
    case .folderMoved:
      let folder = try sample.workspace.journals(ofRound: "r1").path(percentEncoded: false)
      try files.moveItem(atPath: folder, toPath: folder + "-old")
      try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
    case .becameAFolder:
      try files.removeItem(atPath: path)
      try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .becameALink:
      try files.moveItem(atPath: path, toPath: path + "-old")
      try files.createSymbolicLink(atPath: path, withDestinationPath: path + "-old")
    }
  }

  private func append(_ bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  private func aside(_ ending: String = ".aside") throws -> Journal {
    Journal(Array(try Data(contentsOf: URL(filePath: path + ending))), name: name, shownAs: "aside")
  }

  @Test(arguments: Change.allCases)
  func nextEntryIsKeptAsideWithAllBeforeIt(_ change: Change) throws {
    try make(change)
    let told = #expect(throws: Problems.self) {
      try writer.append(Sample.answer("contingency", .notMet), at: Sample.moment())
    }
    #expect(told?.render().contains("while it was open") == true)
    #expect(told?.render().contains("is in audits/r1/journals/C-01.a-lead.jsonl.aside") == true)
    #expect(writer.entries.count == 2)
    let kept = try aside()
    #expect(kept.isWhole)
    #expect(kept.entries.map(\.event.word) == ["opened", "answered", "answered"])
  }

  @Test(arguments: Change.allCases)
  func whoAsksBeforeLeavingIsTold(_ change: Change) throws {
    #expect(writer.complaint() == nil)
    try make(change)
    #expect(writer.complaint()?.hint.contains(".aside") == true)
    #expect(try aside().entries.count == 2)
  }

  @Test func everyFurtherEntryGoesAsideToo() throws {
    try make(.deleted)
    for item in ["contingency", "outcomes-smart"] {
      #expect(throws: Problems.self) { try writer.append(Sample.answer(item, .met), at: Sample.moment()) }
    }
    #expect(try String(contentsOfFile: path + ".aside", encoding: .utf8).split(separator: "\n").count == 4)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func signingWhatWasReplacedLeavesNoCheckpoint() throws {
    try make(.replacedByLess)
    #expect(throws: Problems.self) { try writer.sign(as: "A. Auditor", at: Sample.moment()) }
    #expect(try Checkpoints.read(sample.workspace).all.isEmpty)
  }

  @Test func touchedFileIsStillTheSame() throws {
    #expect(utimes(path, nil) == 0)
    try writer.append(Sample.answer("contingency", .notMet), at: Sample.moment())
    #expect(try Journal.read(name, in: sample.workspace).entries.count == 3)
  }

  @Test func whatWasKeptAsideEarlierStays() throws {
    try Data("earlier".utf8).write(to: URL(filePath: path + ".aside"))
    try make(.cut)
    #expect(throws: Problems.self) { try writer.append(Sample.answer("contingency", .met), at: Sample.moment()) }
    #expect(try String(contentsOfFile: path + ".aside", encoding: .utf8) == "earlier")
    #expect(try aside(".aside-2").entries.count == 3)
  }

  @Test func whereNothingCanBeKeptAsideThatIsSaid() throws {
    let folder = try sample.workspace.journals(ofRound: "r1").path(percentEncoded: false)
    try FileManager.default.moveItem(atPath: folder, toPath: folder + "-old")
    let told = #expect(throws: Problems.self) {
      try writer.append(Sample.answer("contingency", .met), at: Sample.moment())
    }
    #expect(told?.render().contains("is in no file: write it down") == true)
  }
}
