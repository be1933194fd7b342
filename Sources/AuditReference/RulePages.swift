import AuditReports
import AuditRules

/// `docs/rules`: a page a rule, and their list.
enum RulePages {
  static var pages: [Reference.Page] { [list] + Rule.catalogue.map(page) }

  private static func page(_ rule: Rule) -> Reference.Page {
    let text = Reference.notice("the rule") + "\n\n" + ExplainReport(rule).markdown()
    return Reference.Page(path: "docs/rules/\(rule.identifier).md", text: text)
  }

  private static var list: Reference.Page {
    var lines = [
      Reference.notice("the rules"),
      "",
      "# Rules",
      "",
      """
      A rule is worked out from the facts of one case alone. It brings evidence to a question; a person judges. \
      `caseaudit explain RULE` shows the same pages.
      """,
      "",
      "| rule | revision | shape | question |",
      "|---|---|---|---|",
    ]
    for rule in Rule.catalogue {
      let link = "[\(rule.identifier)](\(rule.identifier).md)"
      lines.append(
        "| \(link) | \(rule.revision) | \(rule.decision.shape.rawValue) | \(Reference.inline(rule.question)) |"
      )
    }
    return Reference.Page(path: "docs/rules/README.md", text: lines.joined(separator: "\n") + "\n")
  }
}
