import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct JournalWriterTests {
  @Test func secondWriterIsRefusedUntilTheFirstIsGone() throws {
    let sample = try Sample()
    let name = try Sample.name()
    do {
      let first = try JournalWriter.open(name, in: sample.workspace)
      try first.append(Sample.opening(name), at: Sample.moment())
      let refused = #expect(throws: Problems.self) { try JournalWriter.open(name, in: sample.workspace) }
      #expect(refused?.render().contains("open in another window") == true)
      #expect(try Journal.read(name, in: sample.workspace).entries.count == 1)
      try first.append(Sample.answer("contingency", .met), at: Sample.moment())
    }
    #expect(try JournalWriter.open(name, in: sample.workspace).entries.count == 2)
  }

  @Test func openingANewAuditLeavesNothingBehind() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    #expect(throws: Problems.self) { try writer.append(Sample.answer("contingency", .met), at: Sample.moment()) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sample.workspace.audits.path(percentEncoded: false)).isEmpty
    )
    try writer.append(Sample.opening(name), at: Sample.moment())
    #expect(try Journal.read(name, in: sample.workspace).entries.count == 1)
  }

  @Test func ofTwoWhoOpenANewAuditOnlyTheFirstToWriteGoesOn() throws {
    let sample = try Sample()
    let name = try Sample.name()
    do {
      let first = try JournalWriter.open(name, in: sample.workspace)
      let second = try JournalWriter.open(name, in: sample.workspace)
      try first.append(Sample.opening(name), at: Sample.moment())
      let refused = #expect(throws: Problems.self) { try second.append(Sample.opening(name), at: Sample.moment()) }
      #expect(refused?.render().contains("open in another window") == true)
    }
    let late = try Sample.name("C-02")
    let second = try JournalWriter.open(late, in: sample.workspace)
    try sample.audit(late, events: [])
    #expect(throws: Problems.self) { try second.append(Sample.opening(late), at: Sample.moment()) }
    #expect(try Journal.read(late, in: sample.workspace).entries.count == 1)
  }

  @Test func anotherProcessIsRefusedToo() async throws {
    let sample = try Sample()
    let name = try Sample.name()
    let root = sample.workspace.root.path(percentEncoded: false)
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment())
    await #expect(processExitsWith: .exitCode(7)) { [root = root as String] in
      let name = try JournalName(round: "r1", case: "C-01", auditor: "a-lead")
      do {
        _ = try JournalWriter.open(name, in: Workspace(root: URL(filePath: root)))
      } catch {
        exit(7)
      }
    }
    try writer.append(Sample.answer("contingency", .met), at: Sample.moment())
    #expect(writer.entries.count == 2)
  }

  @Test func whatCannotComeNextIsRefusedAndNothingIsWritten() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    func refused(_ event: JournalEvent) throws -> String {
      let before = try? sample.bytes(name)
      let problems = #expect(throws: Problems.self) { try writer.append(event, at: Sample.moment()) }
      #expect((try? sample.bytes(name)) == before)
      return problems?.render() ?? ""
    }
    #expect(try refused(Sample.answer("contingency", .met)).contains("does not begin with 'opened'"))
    try writer.append(Sample.opening(name), at: Sample.moment())
    #expect(try refused(Sample.opening(name)).contains("open already"))
    #expect(try refused(.reopened(reason: "x")).contains("not signed"))
    #expect(try refused(.undone(number: 1)).contains("nothing to undo"))
    #expect(try refused(.signed(name: "A. Auditor", head: Sample.zeros, dormant: [])).contains("head"))
    #expect(try refused(.commented(item: "contingency", text: "  ")).contains("'commented'"))
    #expect(
      try refused(.commented(item: "contingency", text: String(repeating: "x", count: 1 << 20))).contains("longer")
    )
    try writer.sign(as: "A. Auditor", at: Sample.moment())
    #expect(try refused(Sample.answer("contingency", .met)).contains("is signed"))
    try writer.append(.concernRaised(text: "Unsafe.", item: nil), at: Sample.moment())
    try writer.append(.reopened(reason: "A page was missing."), at: Sample.moment())
    try writer.append(.recused(reason: "I know the family."), at: Sample.moment())
    #expect(try refused(Sample.answer("contingency", .met)).contains("stepped back"))
    try writer.append(.concernRaised(text: "Still unsafe.", item: nil), at: Sample.moment())
    #expect(try Journal.read(name, in: sample.workspace).problems.all.isEmpty)
  }

  @Test func changedJournalIsNotOpenedForWriting() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.audit(name, events: [Sample.answer("contingency", .met)])
    var bytes = try sample.bytes(name)
    bytes[60] ^= 1
    try sample.put(bytes, name)
    #expect(throws: Problems.self) { try JournalWriter.open(name, in: sample.workspace) }
    #expect(try sample.bytes(name) == bytes)
  }

  @Test func linksAreNotFollowed() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let elsewhere = sample.folder.url.appending(path: "elsewhere")
    try Data("kept".utf8).write(to: elsewhere)
    try FileManager.default.createDirectory(
      at: sample.workspace.journals(ofRound: "r1"),
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(at: sample.workspace.journal(name), withDestinationURL: elsewhere)
    #expect(throws: Problems.self) { try JournalWriter.open(name, in: sample.workspace) }
    #expect(throws: Problems.self) { try Journal.read(name, in: sample.workspace) }
    #expect(try String(contentsOf: elsewhere, encoding: .utf8) == "kept")
  }

  @Test func timesAreKeptInWholeSecondsAndTextsAsTyped() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment().addingTimeInterval(0.75))
    #expect(writer.entries[0].at == Sample.moment())
    let texts = ["null", "12", "true", "a\tb\r\nc", "👩‍👧 é", #"\"{}[],"#]
    for text in texts { try writer.append(.commented(item: "contingency", text: text), at: Sample.moment()) }
    let state = try Journal.read(name, in: sample.workspace).state
    #expect(state.comments["contingency"]?.map(\.text) == texts)
  }

  @Test func whatSteersAScreenIsNotKept() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let writer = try JournalWriter.open(name, in: sample.workspace)
    try writer.append(Sample.opening(name), at: Sample.moment())
    try writer.append(.commented(item: "contingency", text: "a\u{1}\u{7F}\u{2028}b\u{202E}"), at: Sample.moment())
    #expect(writer.state.comments["contingency"]?.map(\.text) == ["a b"])
    #expect(throws: Problems.self) {
      try writer.append(.commented(item: "contingency", text: "\u{200B}\u{1B}"), at: Sample.moment())
    }
  }
}
