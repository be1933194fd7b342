import AuditDocuments
import AuditRules

/// What an item names: its rule, facts, outside sentence and the earlier item it depends on.
extension ChecklistReader {
  func ruleUse(_ reader: FieldReader) -> (rule: Rule, use: ChecklistItem.RuleUse)? {
    guard let identifier = reader.optional("rule", as: .text) else {
      if isPresent("with", in: reader), !isPresent("rule", in: reader) {
        reader.report(
          "with: sets the thresholds of a rule, and the item has none",
          at: "with",
          hint: "Add rule: with the identifier of a rule, or take with: away."
        )
      }
      return nil
    }
    guard let rule = Rule.named(identifier) else {
      reader.ignore("with")
      let close = didYouMean(identifier, in: Rule.catalogue.map(\.identifier))
      reader.report(
        "unknown rule \(source.quote(identifier))",
        at: "rule",
        hint: "Write the identifier of a rule; `caseaudit explain` lists them\(close)."
      )
      return nil
    }
    let settings = settings(of: rule, in: reader)
    return (rule, .init(identifier: rule.identifier, revision: rule.revision, settings: settings))
  }

  func settings(of rule: Rule, in reader: FieldReader) -> [String: Double] {
    guard let with = reader.optionalMapping("with") else { return [:] }
    var settings: [String: Double] = [:]
    for threshold in rule.thresholds {
      settings[threshold.name] = with.optional(threshold.name, as: .number(in: threshold.range))
    }
    with.finish()
    return settings
  }

  func facts(_ reader: FieldReader) -> [String] {
    reader.placedValues("show", of: .text).map { path in
      if !CaseFile.factPatterns.contains(path.value) {
        let close = didYouMean(path.value, in: CaseFile.factPatterns.sorted())
        problems.report(
          "there is no fact \(source.quote(path.value)) in an extract",
          at: path.place.position,
          hint: "Write a path without positions, such as plans.outcomes.text\(close)."
        )
      }
      return path.value
    }
  }

  func standard(_ id: String, in reader: FieldReader) -> Standard? {
    guard let standards else { return nil }
    if let standard = standards[id] { return standard }
    let close = didYouMean(id, in: standards.keys.sorted())
    reader.report(
      "unknown standard \(source.quote(id))",
      at: "standard",
      hint: "Add it to checklists/standards.yaml, or write the identifier of one that is there\(close)."
    )
    return nil
  }

  func condition(_ reader: FieldReader) -> ChecklistItem.Condition? {
    guard let inner = reader.optionalMapping("only-if") else { return nil }
    let item = inner.requiredPlaced("item", as: .text)
    let outcomes = inner.values("outcomes", of: .oneOf(Outcome.self, called: "outcome"))
    if !isPresent("outcomes", in: inner) {
      inner.report("only-if names no outcomes", at: "item", hint: "Add outcomes: with at least one of the six.")
    }
    inner.finish()
    guard let item else { return nil }
    if !earlierItems.contains(item.value) {
      let close = didYouMean(item.value, in: earlierItems.sorted())
      inner.report(
        "only-if names \(source.quote(item.value)), which is not an earlier item",
        at: "item",
        hint: "Name an item that stands before this one\(close)."
      )
    }
    return .init(item: item.value, outcomes: Set(outcomes))
  }
}
