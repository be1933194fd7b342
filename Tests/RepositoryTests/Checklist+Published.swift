import AuditChecklists
import AuditRules

extension Checklist {
  /// What its items ask, as lines that may not change under this version.
  var published: [String] { items.flatMap(\.published) }
}

extension ChecklistItem {
  /// What this item asks, as lines that may not change under one version of its checklist.
  ///
  /// The question of a rule belongs to the rule's revision, so it is kept with that; the fingerprint covers it here.
  fileprivate var published: [String] {
    var facts: [String] = []
    let brought = rule.flatMap { Rule.named($0.identifier)?.question }
    if question != brought { facts.append("asks: \(question)") }
    if let lookFor { facts.append("look for: \(lookFor)") }
    if let rule {
      let settings = rule.settings.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }.joined()
      facts.append("rule: \(rule.identifier)\(settings)\(answeredByRule ? ", which answers" : "")")
    }
    if let limits { facts.append("limits: \(limits.inWords)") }
    if let onlyIf {
      let outcomes = onlyIf.outcomes.map(\.inWords).sorted().joined(separator: ", ")
      facts.append("only if: \(onlyIf.item) is \(outcomes)")
    }
    let lines = facts.map { "\(id) \($0.replacing("\n", with: " "))" }
    return lines + ["\(id)\(rule.map { "@\($0.revision)" } ?? "") is: \(hash)"]
  }
}
