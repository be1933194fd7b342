import AuditActions
import AuditDocuments
import AuditRules
import Foundation

extension ActionEvent: ChainedEvent {
  static let readings: [Reading] = [
    ("areaAdded", { NewArea.read($0).map(ActionEvent.areaAdded) }),
    ("actionAdded", { NewAction.read($0).map(ActionEvent.actionAdded) }),
    ("updated", { ActionUpdate.read($0).map(ActionEvent.updated) }),
    ("completed", { act($0, saying: "evidence").map { .completed($0.number, evidence: $0.text) } }),
    (
      "verified",
      { reader in
        let (number, impact) = (reader.required("action", as: .action), reader.optional("impact", as: .written))
        return number.map { .verified($0, impact: impact) }
      }
    ),
    ("reopened", { act($0, saying: "reason").map { .reopened($0.number, reason: $0.text) } }),
    (
      "riskAccepted",
      { reader in
        let (act, day) = (act(reader, saying: "reason"), reader.required("until", as: .calendarDay))
        return act.flatMap { act in day.map { .riskAccepted(act.number, until: $0, reason: act.text) } }
      }
    ),
    ("withdrawn", { act($0, saying: "reason").map { .withdrawn($0.number, reason: $0.text) } }),
    ("concernAcknowledged", { AuditEntryName.read($0).map(ActionEvent.concernAcknowledged) }),
    ("concernAnswered", concernAnswered),
    (
      "childActionCompleted",
      { reader in
        let (name, text) = (AuditEntryName.read(reader), reader.required("evidence", as: .written))
        let day = reader.optional("day", as: .calendarDay)
        return name.flatMap { name in text.map { .childActionCompleted(name, evidence: $0, on: day) } }
      }
    ),
    ("childActionVerified", { AuditEntryName.read($0).map(ActionEvent.childActionVerified) }),
    ("roundClosed", { $0.required("round", as: .safeName).map(ActionEvent.roundClosed) }),
    (
      "roundReopened",
      { reader in
        let (round, reason) = (reader.required("round", as: .safeName), reader.required("reason", as: .written))
        return round.flatMap { round in reason.map { .roundReopened(round, reason: $0) } }
      }
    ),
    (
      "inspectorsGraded",
      { reader in
        let (round, reference) = (
          reader.required("round", as: .safeName), reader.required("case", as: .safeName)
        )
        let grade = reader.required("grade", as: .oneOf(Grade.self))
        let day = reader.required("day", as: .calendarDay)
        guard let round, let reference, let grade, let day else { return nil }
        return .inspectorsGraded(CaseOfRound(round: round, case: reference), grade, on: day)
      }
    ),
    (
      "practiceReleased",
      { reader in
        let (name, text) = (AuditEntryName.read(reader), reader.required("text", as: .written))
        return name.flatMap { name in text.map { .practiceReleased(name, text: $0) } }
      }
    ),
    (
      "practiceTakenBack",
      { reader in
        let (name, text) = (AuditEntryName.read(reader), reader.required("reason", as: .written))
        return name.flatMap { name in text.map { .practiceTakenBack(name, reason: $0) } }
      }
    ),
  ]

  private static func act(_ reader: FieldReader, saying key: String) -> (number: ActionNumber, text: String)? {
    let (number, text) = (reader.required("action", as: .action), reader.required(key, as: .written))
    return number.flatMap { number in text.map { (number, $0) } }
  }

  private static func concernAnswered(_ reader: FieldReader) -> ActionEvent? {
    let name = AuditEntryName.read(reader)
    let kind = reader.required("ending", as: .oneOf(ConcernEnding.Kind.self, called: "ending"))
    let day = reader.required("day", as: .calendarDay)
    guard let name, let kind, let day else { return nil }
    return .concernAnswered(name, kind, on: day)
  }
}
