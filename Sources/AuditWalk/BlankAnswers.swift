import AuditChecklists
import AuditRules

/// A file of answers to fill in: every question of a checklist, with nothing answered.
public enum BlankAnswers {
  /// The file for a checklist, as YAML.
  public static func text(for checklist: Checklist) -> String {
    let outcomes = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
    let grades = Grade.allCases.map(\.rawValue).joined(separator: ", ")
    var lines = [
      "# Answers to one audit with \"\(line(checklist.title))\", version \(checklist.version). To put them into it:",
      "# caseaudit walk CASE --round ROUND --auditor AUDITOR --answers FILE",
      "# What stays empty stays open, and is named. Put words between quotation marks; several of them go into a list:",
      "# comment: [\"one\", \"another\"]",
      "format: caseaudit-answers/1",
      "checklist: { id: \(checklist.id), version: \(checklist.version) }",
      "",
      "# outcome: \(outcomes).",
      "# evidence: places such as assessments[0].analysis, or words that say where in the file it is.",
      "answers:",
    ]
    var number = 0
    for section in checklist.sections {
      lines += ["", "  # \(line(section.title))"]
      for item in section.items {
        number += 1
        lines += [""] + remarks(item, number).map { "  # \($0)" }
        lines += ["  \(item.id):", "    outcome:", "    comment:", "    evidence:", "    good-practice:"]
      }
    }
    lines += ["", "# \(grades); with a reason: { grade: good, reason: \"why\" }.", "grades:"]
    lines += checklist.sections.map { "  \($0.id):" }
    lines += [
      "overall:", "", "# Good practice that belongs to no one question.", "good-practice:", "",
      "# Why \(checklist.unit.child) may be unsafe. It is kept for good, apart from any grade.", "concern:", "",
      "# What is to be done for \(checklist.unit.actedFor): [{ what: \"…\", who: \"…\", when: \"…\" }], or whole sentences.",
      "actions:",
      "",
      "# \(checklist.unit.safetyQuestion) \(AnswersFile.safetyWords.map(\.word).joined(separator: ", ")). A no needs a concern.",
      "safe-today:", "",
      "# The name that signs; without it the audit stays open.", "sign:",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is said above an item.
  private static func remarks(_ item: ChecklistItem, _ number: Int) -> [String] {
    var remarks = ["\(number). \(item.question)"]
    if let lookFor = item.lookFor { remarks.append("Look for: \(lookFor)") }
    if let limit = item.limits {
      remarks.append("Limits the grade: notMet or notEvidenced leaves at most \(limit.inWords), and needs a word.")
    }
    if item.answeredByRule {
      remarks.append("The dates answer this: left empty it is as they show; answered otherwise it needs a comment.")
    }
    if let condition = item.onlyIf {
      let outcomes = Outcome.allCases.filter(condition.outcomes.contains).map(\.rawValue).joined(separator: ", ")
      remarks.append("Only where \(condition.item) is \(outcomes).")
    }
    return remarks.map(line)
  }

  /// A text on one line: what follows a line end would be no remark any more.
  private static func line(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
