import AuditActions
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct ActionJournalTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    let journal = try ActionJournal.read(sample.workspace)
    #expect(journal.problems.all.isEmpty)
    let events = try SampleActions.everyEvent()
    #expect(journal.entries.map(\.event) == events.map(\.event))
    #expect(journal.entries.map(\.by) == events.map(\.by))
    #expect(journal.entries.map(\.number) == Array(1...events.count))
    #expect(journal.entries.last?.moment.text == "2026-05-06T12:14:14Z")
    #expect(journal.head == journal.entries.last?.digest && journal.planIdentifier.count == 16)
    let actions = journal.standing.plan.actions
    #expect(actions.map { "\($0.number) \($0.state)" } == ["P1.1 withdrawn", "1.1 reopened", "1.2 acceptedRisk"])
    #expect(actions.map(\.timeScale.due) == [nil, "2027-03-31", nil])
    #expect(journal.standing.followUp.endings.count == 1 && journal.standing.followUp.releases.isEmpty)
  }

  @Test func whatCameLaterIsReadAgainToo() throws {
    let sample = try SampleActions()
    let writer = try ActionJournalWriter.open(sample.workspace)
    try writer.append(SampleActions.later, by: "Head of service", at: Sample.moment("2026-05-07"))
    let journal = try ActionJournal.read(sample.workspace)
    #expect(journal.problems.all.isEmpty && journal.entries.map(\.event) == SampleActions.later)
    let known = try #require(journal.standing.followUp.acknowledgements[SampleActions.unanswered])
    #expect(known.by == "Head of service" && known.at.day == "2026-05-07" && known.at.time?.count == 5)
  }

  @Test func theFormatStaysAsItWasReleased() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    let text = String(decoding: try sample.bytes, as: UTF8.self)
    let path = "Tests/AuditStoreTests/Fixtures/actions-1.jsonl"
    let complaint = try GoldenText.complaint(about: text, at: path, isReleased: true)
    #expect(complaint == nil, "\(complaint ?? "")")
  }

  @Test func aPlanNeverBegunHasNoEntries() throws {
    let journal = try ActionJournal.read(SampleActions().workspace)
    #expect(journal.entries.isEmpty && journal.isWhole && journal.planIdentifier.isEmpty)
    #expect(journal.head == Sample.zeros)
  }

  @Test func thePlanIsKnownAsItStoodOnADay() throws {
    let sample = try SampleActions()
    let events = try SampleActions.everyEvent()
    let writer = try ActionJournalWriter.open(sample.workspace)
    for (index, step) in events.enumerated() {
      // The completion and all after it, a month later.
      try writer.append([step.event], by: step.by, at: Sample.moment(index < 7 ? "2026-05-06" : "2026-06-06"))
    }
    let journal = try ActionJournal.read(sample.workspace)
    let one = try SampleActions.number("1.1")
    #expect(journal.standing(on: "2026-05-05").plan.all.isEmpty)
    #expect(journal.standing(on: "2026-06-05").plan[one]?.state == .inProgress)
    #expect(journal.standing(on: "2026-06-06") == journal.standing)
  }

  @Test func anEventThatIsRefusedLeavesTheFileAsItWas() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    let before = try sample.bytes
    let writer = try ActionJournalWriter.open(sample.workspace)
    let one = try SampleActions.number("1.1")
    let events: [ActionEvent] = [
      .updated(ActionUpdate(number: one, note: "Fine.")), .completed(one, evidence: ""),
      .withdrawn(try SampleActions.number("7.1"), reason: ""),
    ]
    let problems = #expect(throws: Problems.self) { try writer.append(events, by: "QA lead", at: Sample.moment()) }
    #expect(problems?.all.map(\.what) == ["the evidence is empty", "there is no area 7"])
    #expect(try sample.bytes == before)
    try writer.append([events[0]], by: "QA lead", at: Sample.moment("2026-05-07"))
    #expect(try ActionJournal.read(sample.workspace).standing == writer.standing)
  }

  @Test func signsThatAreNotTextAreRefused() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    let writer = try ActionJournalWriter.open(sample.workspace)
    let one = try SampleActions.number("1.1")
    let long = String(repeating: "long ", count: 20_000)
    #expect(throws: Problems.self) {
      try writer.append([.completed(one, evidence: long)], by: "H", at: Sample.moment())
    }
    #expect(try ActionJournal.read(sample.workspace).isWhole)
  }

  @Test func aTornLastLineIsSetAside() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    try sample.put(try sample.bytes.dropLast(7))
    let torn = try ActionJournal.read(sample.workspace)
    #expect(torn.isWhole && torn.entries.count == 14)
    #expect(torn.problems.all.map(\.severity) == [.warning])
    let writer = try ActionJournalWriter.open(sample.workspace)
    #expect(writer.warnings.count == 1)
    try writer.append(
      [.practiceTakenBack(SampleActions.note, reason: "Again.")],
      by: "QA lead",
      at: Sample.moment("2026-05-07")
    )
    let mended = try ActionJournal.read(sample.workspace)
    #expect(mended.problems.all.isEmpty && mended.entries.count == 15)
  }

  @Test func theFileIsForItsOwnersEyesOnly() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    let path = sample.workspace.actions.path(percentEncoded: false)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
