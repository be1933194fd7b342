import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite("The workspace knows its key")
struct KeyFingerprintTests {
  private let sample: Sample
  private let first = String(repeating: "a1", count: 32)
  private let other = String(repeating: "b2", count: 32)

  init() throws { sample = try Sample() }

  private func said(_ act: () throws -> Void) -> String? {
    do {
      try act()
      return nil
    } catch {
      return (error as? Problems)?.all.first?.what
    }
  }

  @Test func theFirstKeyIsKeptAndAnotherIsRefused() throws {
    let workspace = sample.workspace
    #expect(try !workspace.knowsItsKey() && !workspace.isOfItsKey(first))
    #expect(try workspace.keep(keyFingerprint: first))
    #expect(try workspace.knowsItsKey() && workspace.isOfItsKey(first))
    #expect(try !workspace.keep(keyFingerprint: first))
    let refused = "this is not the key that named the children of this workspace"
    #expect(said { try workspace.keep(keyFingerprint: other) } == refused)
    #expect(said { try workspace.isOfItsKey(other) } == refused)
    #expect(try workspace.isOfItsKey(first))
    let mode = try FileManager.default.attributesOfItem(atPath: workspace.keyFingerprint.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test(arguments: [
    "", "caseaudit-key/1", "caseaudit-key/1 abc", "caseaudit-key/2 \(String(repeating: "a1", count: 32))",
  ])
  func aDamagedFingerprintLetsNoKeyPass(_ text: String) throws {
    try Data(text.utf8).write(to: sample.workspace.keyFingerprint)
    #expect(
      said { try sample.workspace.keep(keyFingerprint: first) } == "the file does not hold the fingerprint of a key"
    )
  }

  @Test func aCopyOfTheFingerprintIsNamed() throws {
    try sample.workspace.keep(keyFingerprint: first)
    let copy = sample.workspace.audits.appending(path: "key-fingerprint (conflicted copy).txt")
    try Data().write(to: copy)
    #expect(try sample.workspace.strayFiles().map(\.file) == ["audits/key-fingerprint (conflicted copy).txt"])
  }
}

@Suite("The look-up of the council's numbers beside the key")
struct NumberLookUpTests {
  private let folder: TemporaryFolder
  private let lookUp: NumberLookUp

  init() throws {
    folder = try TemporaryFolder()
    lookUp = NumberLookUp(besideKey: folder.url.appending(path: "council.key"), shownAs: "council.key")
  }

  @Test func numbersAreKeptOnceAndReadBack() throws {
    #expect(try lookUp.numbers().isEmpty)
    try lookUp.add([:])
    #expect(!FileManager.default.fileExists(atPath: lookUp.file.path))
    try lookUp.add(["C-1": "7 \"x\"", "C-2": "8"])
    let size = try Data(contentsOf: lookUp.file).count
    try lookUp.add(["C-2": "8"])
    #expect(try Data(contentsOf: lookUp.file).count == size)
    try lookUp.add(["C-3": "9"])
    #expect(try ["C-1", "C-2", "C-3", "C-4"].map { try lookUp.numbers()[$0] } == ["7 \"x\"", "8", "9", nil])
    #expect(lookUp.file.lastPathComponent == "council.key.lookup.jsonl")
    let mode = try FileManager.default.attributesOfItem(atPath: lookUp.file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func aTornLineSpoilsNoOther() throws {
    try lookUp.add(["C-1": "7"])
    var bytes = try Data(contentsOf: lookUp.file)
    bytes += Data(#"{"format":"caseaudit-lookup/1","pseudon"#.utf8)
    try bytes.write(to: lookUp.file)
    try lookUp.add(["C-2": "8"])
    #expect(try ["C-1", "C-2"].map { try lookUp.numbers()[$0] } == ["7", "8"])
  }

  @Test func linesThatCannotBeReadAreCounted() throws {
    try lookUp.add(["C-1": "7"])
    #expect(try lookUp.reading().unread == 0)
    let bytes = try Data(contentsOf: lookUp.file) + Data("{\"format\":\"caseaudit-look\n\nnonsense\n".utf8)
    try bytes.write(to: lookUp.file)
    #expect(try lookUp.reading().unread == 2)
    #expect(try lookUp.reading().numbers == ["C-1": "7"])
  }

  @Test func numbersThatAreAddedOneByOneStandThereAtOnceBesideThoseOfOthers() throws {
    var growing = GrowingLookUp(lookUp)
    try growing.add(["C-1": "7"])
    #expect(try lookUp.numbers() == ["C-1": "7"])
    // Another process writes between two lines.
    try lookUp.add(["C-2": "8"])
    try growing.add(["C-1": "7", "C-3": "9"])
    try growing.finish()
    #expect(try lookUp.numbers() == ["C-1": "7", "C-2": "8", "C-3": "9"])
    #expect(try String(contentsOf: lookUp.file, encoding: .utf8).split(separator: "\n").count == 3)
  }

  @Test func aLinkInItsPlaceIsRefused() throws {
    try FileManager.default.createSymbolicLink(
      at: lookUp.file,
      withDestinationURL: folder.url.appending(path: "elsewhere")
    )
    #expect(throws: Problems.self) { try lookUp.add(["C-1": "7"]) }
    #expect(throws: Problems.self) { try lookUp.numbers() }
  }
}

@Suite("What was revealed is put down")
struct RevealTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  @Test func eachEntryIsChainedToTheOneBefore() throws {
    let entries = ["C-1", "W-2"].map { RevealEntry(at: Sample.moment(), by: "A. Shah", pseudonym: $0) }
    for entry in entries { try Reveals.append(entry, in: sample.workspace) }
    let log = try Reveals.read(sample.workspace)
    #expect(log.all == entries && log.problems.all.isEmpty)
    #expect(try Verification.run(sample.workspace).isSound)

    var text = try String(contentsOf: sample.workspace.revealed, encoding: .utf8)
    text.replace("C-1", with: "C-9")
    try Data(text.utf8).write(to: sample.workspace.revealed)
    #expect(try !Verification.run(sample.workspace).isSound)
    #expect(throws: Problems.self) { try Reveals.append(entries[0], in: sample.workspace) }
  }

  @Test func whatTheReaderWouldRefuseIsNotPutDown() {
    #expect(throws: Problems.self) {
      try Reveals.append(RevealEntry(at: Sample.moment(), by: "", pseudonym: "C-1"), in: sample.workspace)
    }
  }
}
