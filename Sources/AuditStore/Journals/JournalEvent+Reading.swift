import AuditActions
import AuditDocuments
import AuditRules
import AuditSummaries
import Foundation

extension JournalEvent: ChainedEvent {
  static let readings: [Reading] = [
    ("opened", { Opening.read($0).map(JournalEvent.opened) }),
    ("answered", { Answer.read($0).map(JournalEvent.answered) }),
    (
      "commented",
      { reader in
        let (item, text) = (reader.required("item", as: .text), reader.required("text", as: .written))
        return item.flatMap { item in text.map { .commented(item: item, text: $0) } }
      }
    ),
    ("cited", cited),
    ("undone", { $0.required("number", as: .integer(in: 1...Int.max)).map(JournalEvent.undone) }),
    (
      "concernRaised",
      { reader in
        let (item, text) = (reader.optional("item", as: .text), reader.required("text", as: .written))
        return text.map { .concernRaised(text: $0, item: item) }
      }
    ),
    (
      "concernRetracted",
      { reader in
        let number = reader.required("number", as: .integer(in: 1...Int.max))
        let reason = reader.required("reason", as: .written)
        return number.flatMap { number in reason.map { .concernRetracted(number: number, reason: $0) } }
      }
    ),
    (
      "goodPractice",
      { reader in
        let (item, text) = (reader.optional("item", as: .text), reader.required("text", as: .written))
        return text.map { .goodPractice(text: $0, item: item) }
      }
    ),
    ("actionNoted", actionNoted),
    (
      "safetyAnswered",
      { $0.required("safe", as: .oneOf(SafetyToday.self, called: "answer")).map(JournalEvent.safetyAnswered) }
    ),
    ("graded", graded),
    ("signed", signed),
    ("reopened", { $0.required("reason", as: .written).map(JournalEvent.reopened) }),
    ("recused", { $0.required("reason", as: .written).map(JournalEvent.recused) }),
    (
      "answerSettled",
      { reader in
        let item = reader.required("item", as: .text)
        return Settlement<Outcome>.read(reader, of: item, called: "outcome").map(JournalEvent.answerSettled)
      }
    ),
    (
      "gradeSettled",
      { reader in
        let section = reader.optional("section", as: .text) ?? ""
        let cap = reader.optional("cap", as: .text)
        return Settlement<Grade>.read(reader, of: section, called: "grade").map { settlement in
          var settlement = settlement
          settlement.cap = cap
          return .gradeSettled(settlement)
        }
      }
    ),
    (
      "feedbackReplied",
      { reader in
        let (role, text) = (reader.required("from", as: .written), reader.required("text", as: .written))
        return role.flatMap { role in text.map { .feedbackReplied(from: role, text: $0) } }
      }
    ),
    ("replied", { $0.required("text", as: .written).map(JournalEvent.replied) }),
  ]

  private static func cited(_ reader: FieldReader) -> JournalEvent? {
    let item = reader.required("item", as: .text)
    let says = reader.optional("says", as: .written)
    guard let inner = reader.requiredMapping("place") else { return nil }
    defer { inner.finish() }
    let line = inner.required("line", as: .integer(in: 0...Int(Int32.max)))
    let path = inner.optional("path", as: .written) ?? ""
    guard let item, let line else { return nil }
    return .cited(item: item, place: Place(line: line, path: path), says: says)
  }

  private static func actionNoted(_ reader: FieldReader) -> JournalEvent? {
    let text = reader.required("text", as: .written)
    let (who, when) = (reader.optional("who", as: .written), reader.optional("when", as: .written))
    let due = reader.optional("due", as: .calendarDay)
    return text.map { .actionNoted(ChildAction(text: $0, who: who, when: when, due: due)) }
  }

  private static func graded(_ reader: FieldReader) -> JournalEvent? {
    let section = reader.optional("section", as: .text) ?? ""
    let grade = reader.required("grade", as: .oneOf(Grade.self, called: "grade"))
    let (reason, cap) = (reader.optional("reason", as: .written), reader.optional("cap", as: .text))
    return grade.map { .graded(section: section, grade: $0, reason: reason, cap: cap) }
  }

  private static func signed(_ reader: FieldReader) -> JournalEvent? {
    let name = reader.required("name", as: .written)
    let head = reader.required("head", as: .digest)
    let dormant = reader.texts("dormant")
    guard let name, let head else { return nil }
    return .signed(name: name, head: head, dormant: dormant)
  }
}

extension Settlement where Value: CaseIterable & RawRepresentable<String> {
  fileprivate static func read(_ reader: FieldReader, of subject: String?, called noun: String) -> Settlement? {
    let was = reader.required("was", as: .oneOf(Value.self, called: noun))
    let settled = reader.required("settled", as: .oneOf(Value.self, called: noun))
    let cause = reader.required("cause", as: .oneOf(SettlementCause.self, called: "cause"))
    let text = reader.required("text", as: .written)
    guard let subject, let was, let settled, let cause, let text else { return nil }
    return Settlement(subject: subject, was: was, settled: settled, cause: cause, text: text)
  }
}

extension Opening {
  fileprivate static func read(_ reader: FieldReader) -> Opening? {
    let reference = reader.required("case", as: .safeName)
    let round = reader.required("round", as: .safeName)
    let checklist = reader.required("checklist", as: .text)
    let version = reader.required("version", as: .integer(in: ChecklistFiles.versions))
    let checklistDigest = reader.required("checklistDigest", as: .digest)
    let extractDigest = reader.required("extractDigest", as: .digest)
    let extracted = reader.optional("extracted", as: .calendarDay)
    let (team, service) = (reader.optional("team", as: .written), reader.optional("service", as: .written))
    let relation = reader.required("relation", as: .oneOf(Auditor.Relation.self, called: "relation"))
    let isSecond = reader.required("second", as: .boolean)
    let items = reader.optional("items", as: .integer(in: Opening.itemCounts))
    let worker = reader.optional("worker", as: .workerName)
    guard let reference, let round, let checklist, let version, let checklistDigest, let extractDigest, let relation,
      let isSecond
    else { return nil }
    return Opening(
      case: reference,
      round: round,
      checklist: checklist,
      version: version,
      checklistDigest: checklistDigest,
      extractDigest: extractDigest,
      extracted: extracted,
      team: team ?? "",
      service: service ?? "",
      relation: relation,
      isSecond: isSecond,
      items: items,
      worker: worker
    )
  }
}

extension Answer {
  fileprivate static func read(_ reader: FieldReader) -> Answer? {
    let item = reader.required("item", as: .text)
    let section = reader.required("section", as: .text)
    let hash = reader.required("hash", as: .text)
    let outcome = reader.required("outcome", as: .oneOf(Outcome.self, called: "outcome"))
    let suggestion = reader.optionalMapping("suggestion").map(Suggestion.read)
    let reason = reader.optional("reason", as: .written)
    guard let item, let section, let hash, let outcome else { return nil }
    if case .some(.none) = suggestion { return nil }
    return Answer(
      item: item,
      section: section,
      hash: hash,
      outcome: outcome,
      suggestion: suggestion ?? nil,
      reason: reason
    )
  }
}

extension Suggestion {
  fileprivate static func read(_ reader: FieldReader) -> Suggestion? {
    defer { reader.finish() }
    let rule = reader.required("rule", as: .text)
    let revision = reader.required("revision", as: .integer(in: Suggestion.revisions))
    let outcome = reader.required("outcome", as: .oneOf(Outcome.self, called: "outcome"))
    let shown = reader.required("shown", as: .oneOf(Suggestion.Shown.self, called: "time it was shown"))
    guard let rule, let revision, let outcome, let shown else { return nil }
    return Suggestion(rule: rule, revision: revision, outcome: outcome, shown: shown)
  }
}
