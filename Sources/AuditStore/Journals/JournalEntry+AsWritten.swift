import AuditDocuments
import AuditRules
import Foundation

extension JournalEntry {
  static func readAsWritten(_ line: ChainedLine, sharing texts: SharedTexts) -> JournalEntry? {
    line.open.withUnsafeBufferPointer { bytes in
      var written = WrittenLine(bytes, sharing: texts)
      guard written.skip("{\"") else { return nil }
      let hasFormat = written.skip("format\":\"caseaudit-journal/1\",\"")
      guard written.skip("n\":"), let number = written.number(in: 1...Int.max), number > 1 || hasFormat,
        written.skip(",\"at\":\""), let at = written.moment(), written.skip(",\"by\":\""), let by = written.name(),
        written.skip(",\"event\":\""), let event = JournalEvent.readAsWritten(&written), written.isAtEnd
      else { return nil }
      return JournalEntry(number: number, at: at, by: by, event: event, digest: line.digest)
    }
  }
}

extension JournalEvent {
  /// Reads the word for an event and the members that belong to it; nil where they are not as the program writes them.
  fileprivate static func readAsWritten(_ line: inout WrittenLine) -> JournalEvent? {
    if line.skip("answered\",\"item\":\"") { return Answer.readAsWritten(&line).map(JournalEvent.answered) }
    if line.skip("graded\",\"section\":\"") { return graded(&line) }
    if line.skip("commented\",\"item\":\"") { return commented(&line) }
    if line.skip("cited\",\"item\":\"") { return cited(&line) }
    if line.skip("opened\",\"case\":\"") { return Opening.readAsWritten(&line).map(JournalEvent.opened) }
    if line.skip("signed\",\"name\":\"") { return signed(&line) }
    if line.skip("undone\",\"number\":") { return line.number(in: 1...Int.max).map(JournalEvent.undone) }
    if line.skip("concernRaised\"") { return remark(&line).map { .concernRaised(text: $0.text, item: $0.item) } }
    if line.skip("goodPractice\"") { return remark(&line).map { .goodPractice(text: $0.text, item: $0.item) } }
    if line.skip("reopened\",\"reason\":\"") { return line.text().map(JournalEvent.reopened) }
    if line.skip("recused\",\"reason\":\"") { return line.text().map(JournalEvent.recused) }
    return nil
  }

  private static func commented(_ line: inout WrittenLine) -> JournalEvent? {
    guard let item = line.name(), line.skip(",\"text\":\""), let text = line.text() else { return nil }
    return .commented(item: item, text: text)
  }

  private static func cited(_ line: inout WrittenLine) -> JournalEvent? {
    guard let item = line.name(), line.skip(",\"place\":{\"line\":"),
      let number = line.number(in: 0...Int(Int32.max)), line.skip(",\"path\":\""), let path = line.nameOrNothing(),
      line.skip("}"), let says = line.optional(",\"says\":\"", { $0.text() })
    else { return nil }
    return .cited(item: item, place: Place(line: number, path: path), says: says.value)
  }

  private static func remark(_ line: inout WrittenLine) -> (text: String, item: String?)? {
    guard let item = line.optional(",\"item\":\"", { $0.name() }), line.skip(",\"text\":\""), let text = line.text()
    else { return nil }
    return (text, item.value)
  }

  private static func graded(_ line: inout WrittenLine) -> JournalEvent? {
    guard let section = line.nameOrNothing(), line.skip(",\"grade\":\""), let grade = line.word(Grade.self),
      let reason = line.optional(",\"reason\":\"", { $0.text() }), let cap = line.optional(",\"cap\":\"", { $0.name() })
    else { return nil }
    return .graded(section: section, grade: grade, reason: reason.value, cap: cap.value)
  }

  private static func signed(_ line: inout WrittenLine) -> JournalEvent? {
    guard let name = line.text(), line.skip(",\"head\":\""), let head = line.digest() else { return nil }
    var dormant: [String] = []
    if line.skip(",\"dormant\":[\"") {
      repeat {
        guard let item = line.name() else { return nil }
        dormant.append(item)
      } while line.skip(",\"")
      guard line.skip("]") else { return nil }
    }
    return .signed(name: name, head: head, dormant: dormant)
  }
}

extension Opening {
  fileprivate static func readAsWritten(_ line: inout WrittenLine) -> Opening? {
    guard let reference = line.name(), SafeName.isSafe(reference), line.skip(",\"round\":\""),
      let round = line.name(), SafeName.isSafe(round), line.skip(",\"checklist\":\""), let checklist = line.name(),
      line.skip(",\"version\":"), let version = line.number(in: ChecklistFiles.versions),
      line.skip(",\"checklistDigest\":\""), let checklistDigest = line.digest(), line.skip(",\"extractDigest\":\""),
      let extractDigest = line.digest(),
      let extracted = line.optional(",\"extracted\":\"", { $0.day() }), line.skip(",\"team\":\""),
      let team = line.nameOrNothing(), line.skip(",\"service\":\""), let service = line.nameOrNothing(),
      line.skip(",\"relation\":\""), let relation = line.word(Auditor.Relation.self), line.skip(",\"second\":")
    else { return nil }
    let isSecond = line.skip("true")
    guard isSecond || line.skip("false"),
      let items = line.optional(",\"items\":", { $0.number(in: Opening.itemCounts) }),
      let worker = line.optional(",\"worker\":\"", { $0.name() }), worker.value.map(SafeName.isWorker) ?? true
    else { return nil }
    return Opening(
      case: reference,
      round: round,
      checklist: checklist,
      version: version,
      checklistDigest: checklistDigest,
      extractDigest: extractDigest,
      extracted: extracted.value,
      team: team,
      service: service,
      relation: relation,
      isSecond: isSecond,
      items: items.value,
      worker: worker.value
    )
  }
}

extension Answer {
  fileprivate static func readAsWritten(_ line: inout WrittenLine) -> Answer? {
    guard let item = line.name(), line.skip(",\"section\":\""), let section = line.name(), line.skip(",\"hash\":\""),
      let hash = line.name(), line.skip(",\"outcome\":\""), let outcome = line.word(Outcome.self),
      let suggestion = line.optional(",\"suggestion\":{\"rule\":\"", { Suggestion.readAsWritten(&$0) }),
      let reason = line.optional(",\"reason\":\"", { $0.text() })
    else { return nil }
    return Answer(
      item: item,
      section: section,
      hash: hash,
      outcome: outcome,
      suggestion: suggestion.value,
      reason: reason.value
    )
  }
}

extension Suggestion {
  fileprivate static func readAsWritten(_ line: inout WrittenLine) -> Suggestion? {
    guard let rule = line.name(), line.skip(",\"revision\":"), let revision = line.number(in: Suggestion.revisions),
      line.skip(",\"outcome\":\""), let outcome = line.word(Outcome.self), line.skip(",\"shown\":\""),
      let shown = line.word(Suggestion.Shown.self), line.skip("}")
    else { return nil }
    return Suggestion(rule: rule, revision: revision, outcome: outcome, shown: shown)
  }
}

/// A member that may be left out.
private struct Optionally<Value> {
  var value: Value?
}

extension WrittenLine {
  /// A member that may be left out, read where its opening stands; nil where it stands and cannot be read.
  fileprivate mutating func optional<Value>(
    _ opening: StaticString,
    _ read: (inout WrittenLine) -> Value?
  ) -> Optionally<Value>? {
    guard skip(opening) else { return Optionally(value: nil) }
    return read(&self).map { Optionally(value: $0) }
  }

  fileprivate mutating func digest() -> String? {
    guard let digits = name(), Chain.isDigest(digits.utf8) else { return nil }
    return digits
  }
}
