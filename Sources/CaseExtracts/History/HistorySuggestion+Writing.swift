import AuditDocuments
import Foundation

extension HistorySuggestion {
  /// The mapping as a file: what is known as lines, what is not as questions in comments.
  public var yaml: String {
    ([Self.opening, "format: caseaudit-history/1"] + place + columns + answers + meanings + ending)
      .map { "\($0)\n" }.joined()
  }

  private static let opening = """
    # What the columns and words of this list mean. Read every line; a line that begins with # says nothing yet: take the mark
    # away where it is right, or write what is. Then: caseaudit history import FILE --mapping THIS-FILE --name NAME
    # docs/history.md says what each line means.
    """

  private var place: [String] {
    var lines = ["checklist: { id: \(asked.checklist), version: \(asked.version) }"]
    if let sheet {
      let others = otherSheets.isEmpty ? "" : "  # not read: \(otherSheets.map(Self.remark).joined(separator: ", "))"
      lines.append("sheet: \(Self.quoted(sheet))\(others)")
    }
    lines.append("header: \(headerRow)")
    if headerRows == 2 { lines.append("header-rows: 2") }
    return lines
  }

  private var columns: [String] {
    var lines: [String] = []
    for role in HistoryRole.allCases {
      if let column = roles[role] {
        lines.append("\(role.rawValue): \(Self.quoted(column))\(Self.remarks[role] ?? "")")
      } else if let missing = Self.missing[role] ?? (unused.isEmpty ? nil : Self.perhaps[role]) {
        lines.append("# \(role.rawValue): \"\"  # \(missing)")
      }
      if role == .day { lines += dates }
    }
    return lines
  }

  private var dates: [String] {
    if let order { return ["dates: \(order.rawValue)  # as some of the days can only be read"] }
    guard daysOfTwoWays > 0 else { return [] }
    return ["# dates: day-first  # or month-first; \(daysOfTwoWays) days can be read in both ways: say which"]
  }

  private var answers: [String] {
    var lines = [
      "", "# Which column answers which item; behind it how near the wordings are, 1.00 being the same.", "items:",
    ]
    for match in items { lines += Self.lines(match, noun: "item") }
    if items.isEmpty { lines.append("  # No column was seen whose cells are words such as Yes, No and Partially.") }
    if !sections.isEmpty {
      lines += ["", "# Which column has the grades of which section.", "sections:"]
      for match in sections { lines += Self.lines(match, noun: "section", isPerhapsWhole: roles[.overall] == nil) }
    }
    return lines
  }

  private static func lines(_ match: Matched, noun: String, isPerhapsWhole: Bool = false) -> [String] {
    func line(_ candidate: Candidate) -> String {
      let turned = candidate.isTurned ? ", perhaps the other way round, so that Yes says No" : ""
      return
        "\(candidate.id): \(quoted(match.column))  # \(NearnessText.of(candidate.nearness))\(turned): \(remark(candidate.wording))"
    }
    if match.isSure, let first = match.candidates.first { return ["  \(line(first))"] }
    let question = "  # Which \(noun) is \(remark(match.column))?"
    guard !match.candidates.isEmpty else {
      let whole =
        isPerhapsWhole ? " Where it is the grade of the whole file, write above: overall: \(quoted(match.column))" : ""
      return ["\(question) None has a wording like it; leave it out, or name one.\(whole)"]
    }
    return ["\(question) One of these, or none:"] + match.candidates.map { "  # \(line($0))" }
  }

  private var meanings: [String] {
    var lines = [
      "", "# What each word means: met, partlyMet, notMet, notEvidenced, notApplicable, notSeen, or unanswered.",
      "# Where No was also said when nothing on the file showed it, think of notEvidenced.", "outcomes:",
    ]
    lines += outcomes.map { Self.line($0, choices: "an outcome") }
    if !grades.isEmpty {
      lines += ["", "# outstanding, good, requires-improvement, inadequate, or unanswered.", "grades:"]
      lines += grades.map { Self.line($0, choices: "a grade") }
    }
    if rareWords > 0 {
      let cells = rareWords == 1 ? "1 more cell holds" : "\(rareWords) more cells hold"
      lines.append("# \(cells) words that stand in one row only: history import says in which.")
    }
    return lines
  }

  private static func line(_ word: Word, choices: String) -> String {
    let cells = word.cells == 1 ? "1 cell" : "\(word.cells) cells"
    return word.meaning.map { "  \(quoted(word.key)): \($0)  # \(cells)" }
      ?? "  # \(quoted(word.key)):   # \(cells): give it \(choices)"
  }

  private var ending: [String] {
    [
      "",
      "# An item whose wording is the same is compared with later audits. One in other words only where you say so, and why:",
      "# comparable:", "#   ITEM: \"Asked the same; only shorter.\"", "",
    ]
      + (items.contains { $0.candidates.contains(where: \.isTurned) } ? Self.turned : [])
      + Self.left(texts, "Not brought in, because what people wrote may name a child") + Self.left(unused, "Not used")
  }

  private static let turned = [
    "# An item whose column asks the other way round, so that Yes says that it was not done:", "# reversed:",
    "#   ITEM: true", "",
  ]

  private static func left(_ columns: [String], _ why: String) -> [String] {
    columns.isEmpty ? [] : ["# \(why): \(columns.map(remark).joined(separator: ", "))."]
  }

  private static let remarks: [HistoryRole: String] = [
    .auditor: "  # only tells two audits of one day apart; no name is kept",
    .day: "  # days to come, and days that cannot be read, are refused",
  ]

  private static let missing: [HistoryRole: String] = [
    .reference: "the heading of the column with the council's number of the case",
    .day: "the heading of the column with the day of the audit",
  ]

  /// What is asked where columns are left that might say it.
  private static let perhaps: [HistoryRole: String] = [
    .team: "the heading of the column with the team that held the case; leave it out where there is none"
  ]

  /// A text in quotation marks, as YAML reads it.
  private static func quoted(_ text: String) -> String { JSONValue.text(text.withoutSteering).line }

  /// A text within a comment, on one line.
  private static func remark(_ text: String) -> String { "'\(HistoryTable.clean(text.withoutSteering))'" }
}

/// How near two wordings are, as it is printed.
private enum NearnessText {
  static func of(_ nearness: Double) -> String {
    let hundredths = Int((nearness * 100).rounded(.down))
    return hundredths >= 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
