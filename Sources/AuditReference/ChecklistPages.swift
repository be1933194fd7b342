import AuditChecklists
import AuditRules
import Foundation

/// `docs/checklists`: the newest version of each checklist as a page to read, and their list.
enum ChecklistPages {
  static func pages(root: URL) throws -> [Reference.Page] {
    let checklists = try ChecklistLibrary(folder: root.appending(path: "checklists")).current
    return [list(checklists)] + checklists.map(page)
  }

  private static func list(_ checklists: [Checklist]) -> Reference.Page {
    var lines = [
      Reference.notice("checklists/"),
      "",
      "# Checklists",
      "",
      "The audit tools that come with the program. [The format](../checklist.md) says how to change one.",
      "",
      "| checklist | version | from | questions | purpose |",
      "|---|---|---|---|---|",
    ]
    for checklist in checklists {
      let link = "[\(Reference.inline(checklist.title))](\(checklist.id).md)"
      lines.append(
        """
        | \(link) | \(checklist.version) | \(checklist.from) | \(checklist.items.count) \
        | \(Reference.inline(checklist.purpose)) |
        """
      )
    }
    return Reference.Page(path: "docs/checklists/README.md", text: lines.joined(separator: "\n") + "\n")
  }

  private static func page(_ checklist: Checklist) -> Reference.Page {
    var lines = [
      Reference.notice("checklists/\(checklist.id).yaml"),
      "",
      "# \(Reference.inline(checklist.title))",
      "",
      Reference.inline(checklist.purpose),
      "",
      "Checklist `\(checklist.id)`, version \(checklist.version), in use from \(checklist.from)."
        + (checklist.unit == .caseFile ? "" : " An audit with it is of \(checklist.unit.described)."),
      "",
    ]
    var number = 0
    for section in checklist.sections {
      lines += ["## \(Reference.inline(section.title))", ""]
      for item in section.items {
        number += 1
        lines += self.lines(of: item, number: number) + [""]
      }
    }
    if !checklist.retired.isEmpty {
      let retired = checklist.retired.sorted().map { "`\($0)`" }.joined(separator: ", ")
      lines += ["## Retired", "", "Identifiers that are not used again: \(retired).", ""]
    }
    lines.removeLast()
    return Reference.Page(path: "docs/checklists/\(checklist.id).md", text: lines.joined(separator: "\n") + "\n")
  }

  private static func lines(of item: ChecklistItem, number: Int) -> [String] {
    var lines = ["### \(number). \(Reference.inline(item.question))", ""]
    if let lookFor = item.lookFor { lines += ["Look for: \(Reference.inline(lookFor))", ""] }
    lines.append("- item: `\(item.id)`\(item.ref.map { ", criterion \(Reference.inline($0))" } ?? "")")
    if let use = item.rule {
      let settings = use.settings.sorted { $0.key < $1.key }.map { ", \($0.key) \(written($0.value))" }.joined()
      let answers = item.answeredByRule ? "; answers, for the auditor to confirm or overrule" : "; brings evidence"
      lines.append("- rule: [\(use.identifier)](../rules/\(use.identifier).md)\(settings)\(answers)")
    }
    if let standard = item.standard {
      let words = [standard.document, standard.paragraph].map(Reference.inline).joined(separator: ", ")
      lines.append("- standard: \(words): \(Reference.inline(standard.sentence))")
    }
    if !item.show.isEmpty { lines.append("- shown beside it: \(item.show.map { "`\($0)`" }.joined(separator: ", "))") }
    if let limit = item.limits {
      lines.append("- limits the grade: not met or not evidenced leaves at most \(limit.inWords)")
    }
    if let condition = item.onlyIf {
      let outcomes = Outcome.allCases.filter(condition.outcomes.contains).map(\.inWords).joined(separator: ", ")
      lines.append("- asked only if `\(condition.item)` was answered: \(outcomes)")
    }
    return lines
  }

  /// A threshold without a decimal point that says nothing.
  private static func written(_ value: Double) -> String {
    Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }
}
