import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation

extension ActionEntry {
  /// Reads a line whose digest was found right; throws all that is wrong with it.
  static func parse(
    _ content: some Collection<UInt8>,
    digest: String,
    shownAs name: String,
    line: Int
  ) throws(Problems) -> ActionEntry {
    let source = try SourceText(name: name, bytes: Array(content), isPrivate: true, firstLine: line)
    let collector = ProblemCollector(source: source, limit: 20)
    let entry = read(FieldReader(try Node.parse(json: source), into: collector), digest: digest)
    try collector.throwErrors()
    guard let entry else { throw collector.problems }
    return entry
  }

  private static func read(_ reader: FieldReader, digest: String) -> ActionEntry? {
    defer { reader.finish() }
    let number = reader.required("n", as: .integer(in: 1...Int.max))
    if reader.presence(of: "format") != .absent || number == 1 {
      guard reader.required("format", as: .oneOf([(word: format, value: 1)], called: "format of a journal")) != nil
      else { return nil }
    }
    reader.ignore("digest")
    let at = reader.required("at", as: .parsed(expected: "a time such as 2026-11-21T21:06:51Z") { Timestamp.date($0) })
    let by = reader.required("by", as: .text)
    let event = ActionEvent.read(reader)
    guard let number, let at, let by, let event else { return nil }
    return ActionEntry(number: number, at: at, by: by, event: event, digest: digest)
  }
}

extension ActionEvent {
  private typealias Reading = (FieldReader) -> ActionEvent?

  fileprivate static func read(_ reader: FieldReader) -> ActionEvent? {
    reader.required("event", as: .oneOf(readings, called: "event"))?(reader)
  }

  private static var readings: [(word: String, value: Reading)] {
    [
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
      ("concernAnswered", concernAnswered),
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
  }

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
