import AuditChecklists
import AuditDocuments

/// One thing that the founding documents ask for, kept in `docs/founding.yaml`.
struct FoundingRow {
  /// Where the rows are kept, from the root of a checkout.
  static let path = "docs/founding.yaml"

  /// What is asked for, in our own words.
  let asks: String
  /// Which of the two documents.
  let source: String
  /// The items that answer it, all of a checklist or some.
  let answers: [(checklist: Checklist, item: ChecklistItem)]
  /// The commands that answer it.
  let commands: [String]
  /// What nothing answers, and why.
  let left: String?

  /// Reads the rows; throws every mistake, among them a checklist or an item that is not there and a row with nothing in it.
  static func read(_ source: SourceText, checklists: [Checklist]) throws(Problems) -> [FoundingRow] {
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-founding/1", value: 1)], called: "format"))
    var rows: [FoundingRow] = []
    for (_, entry) in reader.keyedMappings("rows", required: true) {
      let asks = entry.required("asks", as: .text)
      let document = entry.required("source", as: .text)
      let names = entry.placedValues("answered-by", of: .text)
      let commands = entry.texts("commands")
      let left = entry.optional("left", as: .text)
      entry.finish()
      var answers: [(checklist: Checklist, item: ChecklistItem)] = []
      for name in names {
        let found = items(named: name.value, in: checklists)
        if found.isEmpty {
          problems.report(
            "there is no checklist or item \(source.quote(name.value))",
            at: name.place.position,
            hint: "Write the identifier of a checklist, or CHECKLIST/ITEM."
          )
        }
        answers += found
      }
      if answers.isEmpty, commands.isEmpty || left == nil {
        entry.report("nothing answers this, and no reason is given", at: "asks", hint: "Write left: with the reason.")
      }
      guard let asks, let document else { continue }
      rows.append(FoundingRow(asks: asks, source: document, answers: answers, commands: commands, left: left))
    }
    reader.finish()
    try problems.throwErrors()
    return rows
  }

  private static func items(
    named name: String,
    in checklists: [Checklist]
  ) -> [(checklist: Checklist, item: ChecklistItem)] {
    let parts = name.split(separator: "/").map(String.init)
    guard let checklist = checklists.first(where: { $0.id == parts.first }) else { return [] }
    guard parts.count > 1 else { return checklist.items.map { (checklist, $0) } }
    return checklist.item(parts[1]).map { [(checklist, $0)] } ?? []
  }
}
