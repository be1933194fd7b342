import AuditActions
import AuditDocuments
import AuditRules
import Foundation
import Testing

@testable import AuditStore

/// An invented action plan in a workspace of its own.
struct SampleActions {
  let sample: Sample
  var workspace: Workspace { sample.workspace }

  init() throws { sample = try Sample() }

  static func number(_ text: String) throws -> ActionNumber { try #require(ActionNumber(text)) }

  static func area(_ text: String) throws -> AreaNumber { try #require(AreaNumber(text)) }

  static let concern = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 9)
  static let note = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 8)

  /// A concern of which nothing was said.
  static let unanswered = AuditEntryName(round: "r1", case: "C-02", auditor: "a-lead", number: 9)

  /// Every kind of event of the first release once, with who says so, as a plan might go; the kept journal has them.
  static func everyEvent() throws -> [(event: ActionEvent, by: String)] {
    let (one, two, three) = (try number("1.1"), try number("1.2"), try number("P1.1"))
    let item = TiedItem(checklist: "case-file", item: "contingency")
    func action(_ number: ActionNumber, _ scale: String) -> ActionEvent {
      let timeScale = TimeScale(scale, addedOn: "2026-05-06")
      return .actionAdded(
        NewAction(number: number, text: "Say it \"plainly\".\nTwice.", person: "Head", timeScale: timeScale)
      )
    }
    return [
      (
        .areaAdded(
          NewArea(
            number: try area("1"),
            area: "Plans are not measurable.",
            response: "Agreed.",
            outcome: "A parent can tell.",
            source: .inspection("Inspection", on: "2011-04-06"),
            items: [item, TiedItem(checklist: "case-file", item: "outcomes-smart")]
          )
        ), "QA lead"
      ),
      (action(one, "Dec 2026"), "QA lead"),
      (action(two, "Ongoing from April 2026"), "QA lead"),
      (.areaAdded(NewArea(number: try area("P1"), area: "Files drift.", source: .item(item))), "QA lead"),
      (action(three, "Immediate"), "QA lead"),
      (.areaAdded(NewArea(number: try area("2"), area: "Wait.", source: .summary("2025-H2"))), "QA lead"),
      (
        .updated(
          ActionUpdate(
            number: one,
            isInProgress: true,
            note: "Begun.",
            person: "Deputy head",
            timeScale: TimeScale("March 2027", addedOn: "2026-05-06")
          )
        ), "Head"
      ),
      (.completed(one, evidence: "The form of May."), "Deputy head"),
      (.verified(one, impact: "Parents say so."), "QA lead"),
      (.reopened(one, reason: "Blank again."), "QA lead"),
      (.riskAccepted(two, until: "2027-03-31", reason: "No money."), "Director"),
      (.withdrawn(three, reason: "Overtaken."), "QA lead"),
      (.concernAnswered(concern, .actedOn, on: "2026-05-06"), "Duty manager"),
      (.practiceReleased(note, text: "A drawing was kept."), "QA lead"),
      (.practiceTakenBack(note, reason: "It names the school."), "QA lead"),
    ]
  }

  /// Kinds of event that came later.
  static let later: [ActionEvent] = [
    .concernAcknowledged(unanswered), .roundClosed("r1"), .roundReopened("r1", reason: "A file came late."),
    .childActionCompleted(unanswered, evidence: "Seen alone.", on: "2026-05-05"),
    .inspectorsGraded(CaseOfRound(round: "r1", case: "C-01"), .requiresImprovement, on: "2026-05-06"),
  ]

  /// Writes every kind of event of the first release once, a minute apart.
  func writeEveryEvent() throws {
    let writer = try ActionJournalWriter.open(workspace)
    for (index, step) in try Self.everyEvent().enumerated() {
      try writer.append([step.event], by: step.by, at: Sample.moment(plus: index * 61))
    }
  }

  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: workspace.actions)) } }

  func put(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: workspace.actions) }
}
