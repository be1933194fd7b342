import AuditChecklists
import AuditDocuments
import AuditRules

/// One thing that the founding documents ask for, kept in `docs/founding.yaml`.
struct FoundingRow {
  /// Where the rows are kept, from the root of a checkout.
  static let path = "docs/founding.yaml"

  /// What is asked for, in our own words.
  let asks: String
  /// Which of the two documents.
  let source: String
  /// The items that answer it, all of a checklist or some, and those of its rules.
  let answers: [(checklist: Checklist, item: ChecklistItem)]
  /// The rules that answer it beside those of its items.
  let rules: [String]
  /// The commands that answer it.
  let commands: [String]
  /// What nothing answers, and why.
  let left: String?

  /// Reads the rows, and the rules that rest on each outside sentence; throws every mistake, among them a checklist, an item or a
  /// rule that is not there, and a row with nothing in it.
  static func read(
    _ source: SourceText,
    checklists: [Checklist]
  ) throws(Problems) -> (rows: [FoundingRow], rules: [String: [String]]) {
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-founding/1", value: 1)], called: "format"))
    var rows: [FoundingRow] = []
    for (_, entry) in reader.keyedMappings("rows", required: true) {
      let asks = entry.required("asks", as: .text)
      let document = entry.required("source", as: .text)
      let names = entry.placedValues("answered-by", of: .text)
      let rules = self.rules(of: entry, problems)
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
      let all = checklists.flatMap { list in list.items.map { (checklist: list, item: $0) } }
      answers += all.filter { found in
        found.item.rule.map { rules.contains($0.identifier) } == true
          && !answers.contains { $0.checklist.id == found.checklist.id && $0.item.id == found.item.id }
      }
      if answers.isEmpty, commands.isEmpty || left == nil {
        entry.report("nothing answers this, and no reason is given", at: "asks", hint: "Write left: with the reason.")
      }
      guard let asks, let document else { continue }
      rows.append(
        FoundingRow(asks: asks, source: document, answers: answers, rules: rules, commands: commands, left: left)
      )
    }
    var sentences: [String: [String]] = [:]
    for (name, entry) in reader.keyedMappings("sentences", required: true) {
      sentences[name] = rules(of: entry, problems)
      entry.finish()
    }
    reader.finish()
    try problems.throwErrors()
    return (rows, sentences)
  }

  private static func rules(of entry: FieldReader, _ problems: ProblemCollector) -> [String] {
    entry.placedValues("rules", of: .text).map { name in
      if Rule.named(name.value) == nil {
        problems.report("there is no rule '\(name.value)'", at: name.place.position, hint: "See docs/rules/README.md.")
      }
      return name.value
    }
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
