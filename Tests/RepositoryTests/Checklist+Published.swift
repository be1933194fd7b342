import AuditChecklists
import AuditRules
import AuditTestSupport
import Foundation

extension Checklist {
  /// What its items ask, as lines that may not change under this version.
  var published: [String] { items.flatMap(\.published) }
}

extension ChecklistItem {
  /// What this item asks, as lines that may not change under one version of its checklist.
  ///
  /// The question of a rule belongs to the rule's revision, so it is kept with that; the fingerprint covers it here. So does
  /// the wording of an earlier revision, with which an earlier version goes on.
  fileprivate var published: [String] {
    var facts: [String] = []
    if !isQuestionOfItsRule { facts.append("asks: \(question)") }
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

  /// Whether its rule asks the same, or asked it under an earlier revision.
  private var isQuestionOfItsRule: Bool {
    guard let rule else { return false }
    return Self.publishedQuestions.contains { line in
      line.hasPrefix("\(rule.identifier)@") && line.hasSuffix(" asks: \(question)")
    }
  }

  private static let publishedQuestions: [String] = {
    let url = Repository.url("Tests/AuditRulesTests/Fixtures/published-rules.txt")
    return PublishedList(text: (try? String(contentsOf: url, encoding: .utf8)) ?? "").lines
  }()
}
