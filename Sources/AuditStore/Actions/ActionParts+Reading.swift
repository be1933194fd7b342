import AuditActions
import AuditDocuments
import AuditRules

extension NewArea {
  static func read(_ reader: FieldReader) -> NewArea? {
    let number = reader.required("area", as: .area)
    let text = reader.required("text", as: .written)
    let (response, outcome) = (reader.optional("response", as: .written), reader.optional("outcome", as: .written))
    let source = reader.requiredMapping("source").flatMap(ActionSource.read)
    let items = reader.values("items", of: .tiedItem)
    guard let number, let text, let source else { return nil }
    return NewArea(
      number: number,
      area: text,
      response: response ?? "",
      outcome: outcome ?? "",
      source: source,
      items: items
    )
  }
}

extension NewAction {
  static func read(_ reader: FieldReader) -> NewAction? {
    let number = reader.required("action", as: .action)
    let (text, person) = (reader.required("text", as: .written), reader.required("person", as: .written))
    let written = reader.required("timeScale", as: .written)
    let (due, from) = (reader.optional("due", as: .calendarDay), reader.optional("from", as: .calendarDay))
    guard let number, let text, let person, let written else { return nil }
    let timeScale = TimeScale(written: written, due: due, from: from)
    return NewAction(number: number, text: text, person: person, timeScale: timeScale)
  }
}

extension ActionUpdate {
  static func read(_ reader: FieldReader) -> ActionUpdate? {
    let number = reader.required("action", as: .action)
    let inProgress = ActionState.inProgress.rawValue
    let state = reader.optional("state", as: .oneOf([(word: inProgress, value: true)], called: "state"))
    let (note, person) = (reader.optional("note", as: .written), reader.optional("person", as: .written))
    let written = reader.optional("timeScale", as: .written)
    let (due, from) = (reader.optional("due", as: .calendarDay), reader.optional("from", as: .calendarDay))
    guard let number else { return nil }
    return ActionUpdate(
      number: number,
      isInProgress: state ?? false,
      note: note,
      person: person,
      timeScale: written.map { TimeScale(written: $0, due: due, from: from) }
    )
  }
}

extension ActionSource {
  fileprivate static func read(_ reader: FieldReader) -> ActionSource? {
    defer { reader.finish() }
    if reader.presence(of: "item") != .absent { return reader.required("item", as: .tiedItem).map(ActionSource.item) }
    if reader.presence(of: "summary") != .absent {
      return reader.required("summary", as: .written).map(ActionSource.summary)
    }
    let what = reader.required("inspection", as: .written)
    let day = reader.optional("day", as: .calendarDay)
    return what.map { .inspection($0, on: day) }
  }
}

extension AuditEntryName {
  static func read(_ reader: FieldReader) -> AuditEntryName? {
    let (round, reference) = (reader.required("round", as: .safeName), reader.required("case", as: .safeName))
    let auditor = reader.required(
      "auditor",
      as: .parsed(expected: "the identifier of an auditor") { SafeName.isAuditor($0) ? $0 : nil }
    )
    let number = reader.required("number", as: .integer(in: 1...Int.max))
    guard let round, let reference, let auditor, let number else { return nil }
    return AuditEntryName(round: round, case: reference, auditor: auditor, number: number)
  }
}

extension FieldKind where Value == ActionNumber {
  static var action: FieldKind<ActionNumber> { .parsed(expected: "the number of an action such as 2.1") { .init($0) } }
}

extension FieldKind where Value == AreaNumber {
  static var area: FieldKind<AreaNumber> { .parsed(expected: "the number of an area such as 2 or P1") { .init($0) } }
}

extension FieldKind where Value == TiedItem {
  static var tiedItem: FieldKind<TiedItem> {
    .parsed(expected: "a checklist and an item such as case-file/contingency") { TiedItem($0) }
  }
}
