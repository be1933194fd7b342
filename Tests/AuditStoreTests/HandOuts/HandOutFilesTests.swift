import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// What of a folder is a hand-out, what of it goes back, and what the round's log keeps of it.
@Suite struct HandOutFilesTests {
  private static let ofHandOut = [
    "audits/checkpoints.txt", "audits/practice/cases/C-01.json", "audits/practice/journals/C-01.peer.jsonl",
    "audits/practice/round.yaml", "checklists/case-file.yaml", "checklists/earlier/case-file-1.yaml", "hand-out.json",
    "workspace.yaml",
  ]
  private static let others = [
    ".hidden/round.yaml", "audits/.index.sqlite", "audits/practice/.lock", "audits/notes.txt", "holiday.jpg",
    "letters/audits/practice/round.yaml",
  ]

  @Test func onlyWhatAHandOutCanHoldIsReadOutOfAFolder() throws {
    let folder = try TemporaryFolder()
    for path in Self.ofHandOut + Self.others {
      let file = folder.url.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(path.utf8).write(to: file)
    }
    let read = try HandOutFiles(folder: folder.url, shownAs: "north")
    #expect(read.files.keys.sorted() == Self.ofHandOut)
    #expect(read.files.allSatisfy { $0.value == Array($0.key.utf8) })
    #expect(
      read.toReturn.files.keys.sorted() == [
        "audits/checkpoints.txt", "audits/practice/journals/C-01.peer.jsonl", "hand-out.json",
      ]
    )
  }

  private static func given(cases: Int = 1, files: [String: String] = ["hand-out.json": Sample.digest]) -> HandOutEntry
  {
    HandOutEntry(
      at: Sample.moment(),
      by: "lead",
      id: "5e0c",
      auditor: "peer",
      event: .handedOut(
        HandedOut(cases: (0..<cases).map { "C-\($0)" }, seconds: ["C-0"], isSealed: true, files: files)
      )
    )
  }

  private static let collected = HandOutEntry(
    at: Sample.moment(plus: 60),
    by: "lead",
    id: "5e0c",
    auditor: "peer",
    event: .collected(taken: ["C-0 12 entries"], aside: ["C-1"])
  )

  @Test func theLogKeepsWhatWasHandedOutAndWhatCameBack() throws {
    let sample = try Sample()
    try sample.plan("")
    for entry in [Self.given(), Self.collected] { try HandOutLog.append(entry, round: "r1", in: sample.workspace) }
    let log = try HandOutLog.read(sample.workspace, round: "r1")
    #expect(log.all == [Self.given(), Self.collected] && log.problems.all.isEmpty)
    #expect(log.handedOut("5e0c")?.given.files == ["hand-out.json": Sample.digest])
    #expect(log.handedOut("5e0d") == nil)
    #expect(sample.workspace.secondsHandedOut(of: ["r1"]) == [try Sample.name("C-0", "peer")])
  }

  @Test func aLineThatWouldBeTooLongIsNotWritten() throws {
    let sample = try Sample()
    try sample.plan("")
    try HandOutLog.append(Self.given(), round: "r1", in: sample.workspace)
    let file = try sample.workspace.handOuts(ofRound: "r1")
    let before = try Data(contentsOf: file)
    #expect(throws: Problems.self) {
      try HandOutLog.append(Self.given(cases: 200_000), round: "r1", in: sample.workspace)
    }
    #expect(try Data(contentsOf: file) == before)
    try HandOutLog.append(Self.collected, round: "r1", in: sample.workspace)
    #expect(try HandOutLog.read(sample.workspace, round: "r1").all == [Self.given(), Self.collected])
  }

  @Test(arguments: ["not a digest", Sample.digest, "\(Sample.digest.dropLast()) hand-out.json", "x hand-out.json"])
  func aFileOfTheLogIsADigestAndAPath(_ text: String) throws {
    let sample = try Sample()
    try sample.plan("")
    try HandOutLog.append(Self.given(), round: "r1", in: sample.workspace)
    let file = try sample.workspace.handOuts(ofRound: "r1")
    let line = try String(contentsOf: file, encoding: .utf8)
    try Data(line.replacing("\(Sample.digest) hand-out.json", with: text).utf8).write(to: file)
    let log = try HandOutLog.read(sample.workspace, round: "r1")
    #expect(log.all.isEmpty && log.problems.hasErrors)
  }

  @Test func aPeriodThatMeansOtherMonthsElsewhereGoesWithItsDays() throws {
    for (start, name) in [(YearStart.april, "2026-H1"), (.january, "2026-01-01..2026-06-30")] {
      var round = try Round.sample("r1")
      round.period = try #require(Period.halfYear(1, of: 2026, yearStart: start))
      let alone = round.alone(for: Auditor(id: "peer", team: "North", role: "manager", relation: .peer), [])
      #expect(alone.period.name == name)
      #expect((alone.period.first, alone.period.last) == (round.period.first, round.period.last))
    }
  }

  @Test func ofALogInWhichManyLinesAreWrongItIsSaidHowManyAreNotTold() throws {
    let sample = try Sample()
    try sample.plan("title: Plans")
    let log = try sample.workspace.handOuts(ofRound: "r1")
    try Data(String(repeating: "{}\n", count: 450).utf8).write(to: log)
    let problems = try sample.workspace.handOutProblems(ofRounds: ["r1", "r1"])
    #expect(problems.all.count + problems.omitted == 900 && problems.omitted > 0)
    #expect(try Verification.run(sample.workspace).problems.omitted >= problems.omitted / 2)
  }
}
