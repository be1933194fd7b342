import AuditRules

/// `docs/return-checks.md`: the checks of a return, by the module that they look at.
enum ReturnCheckPage {
  static var page: Reference.Page {
    var lines = [
      Reference.notice("the checks of returns"),
      "",
      "# Checks of a census return",
      "",
      """
      What `caseaudit check` doubts in a children in need census, whatever its rules say of the case: \
      \(ReturnCheck.catalogue.count) checks, each under our own name. The code is that of the Department's own check, whose question \
      it is; with a Q it asks for an explanation where the data are right. [Data quality](data-quality.md) says how to use them, \
      which codes have no check here, and where the published validator says something else.
      """,
      "",
      """
      An example is a small return in one line: a module, then its fields. The year of the return ends on 31 March 2026.
      """,
    ]
    for module in modules {
      lines += ["", "## \(module)", ""]
      for check in ReturnCheck.catalogue where check.module == module {
        lines += [
          "### \(check.name)",
          "",
          "`\(check.field)`, \(check.code), \(check.severity.rawValue). Doubted where \(check.says).",
          check.correct,
          "",
        ]
        lines += check.doubts.map { "- doubted: `\($0)`" } + check.accepts.map { "- not doubted: `\($0)`" } + [""]
      }
      lines.removeLast()
    }
    return Reference.Page(path: "docs/return-checks.md", text: lines.joined(separator: "\n") + "\n")
  }

  /// The modules in the order in which a census has them.
  private static let modules = [
    "Header", "ChildIdentifiers", "ChildCharacteristics", "CINdetails", "Assessments", "CINPlanDates", "Section47",
    "ChildProtectionPlans", "Reviews",
  ]
}
