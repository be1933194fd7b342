import AuditDocuments

/// What keeps a row of an earlier list from being an audit.
public enum HistoryFault: String, CaseIterable, Hashable, Sendable {
  case noCase = "no case number"
  case notANumber = "no plain case number"
  case shortened = "a case number that a spreadsheet shortened"
  case formula = "a formula or an error for a case number"
  case dayAsNumber = "a day for a case number"
  case noDay = "no day"
  case unreadableDay = "a day that cannot be read"
  case twoWays = "a day that can be read in two ways"
  case future = "a day to come"
  case tooEarly = "a day before 2000"
  case unknownOutcome = "a word that stands for no outcome"
  case unknownGrade = "a word that stands for no grade"
  case nothing = "no answer and no grade"
  case sameAudit = "the case and the day of another row"
  case broughtInBefore = "an audit that was brought in before"

  /// What is wrong, after the number of cells or rows.
  var what: (one: String, many: String) {
    switch self {
    case .noCase: ("there is no case number", "there is no case number")
    case .notANumber: ("more than a case number stands here, or none", "more than a case number stands here, or none")
    case .shortened:
      ("a spreadsheet shortened the case number here", "a spreadsheet shortened the case numbers here")
    case .formula:
      ("a formula or its error stands for a case number", "formulas or their errors stand for case numbers")
    case .dayAsNumber: ("a day stands for a case number", "days stand for case numbers")
    case .noDay: ("the day of the audit is not given", "the day of the audit is not given")
    case .unreadableDay: ("the day of the audit cannot be read", "the day of the audit cannot be read")
    case .twoWays:
      (
        "the day can be read in two ways, the day or the month first",
        "the day can be read in two ways, the day or the month first"
      )
    case .future: ("the day of the audit is still to come", "the day of the audit is still to come")
    case .tooEarly: ("the day of the audit lies before 2000", "the day of the audit lies before 2000")
    case .unknownOutcome:
      ("the mapping has no outcome for the word here", "the mapping has no outcome for the words here")
    case .unknownGrade: ("the mapping has no grade for the word here", "the mapping has no grade for the words here")
    case .nothing: ("the row has neither an answer nor a grade", "the rows have neither an answer nor a grade")
    case .sameAudit: ("the row is of the same audit as another", "the rows are of the same audits as others")
    case .broughtInBefore:
      ("this audit was brought in before", "these audits were brought in before")
    }
  }

  /// What is wrong with a number, after the heading of its column.
  var inCell: String {
    switch self {
    case .shortened: "holds a number that a spreadsheet shortened"
    case .formula: "holds a formula or its error in place of a number"
    case .dayAsNumber: "holds a day in place of a number"
    default: what.one
    }
  }

  /// What to do.
  var hint: String {
    switch self {
    case .noCase: "Write the council's number of the case into the cell, or take the row away."
    case .notANumber: "Keep the number alone in the cell: words beside it would make another pseudonym."
    case .shortened:
      "Its last figures are lost in this file: \(Self.asText)"
    case .formula: "Write the number itself, or export the list anew: \(Self.asText)"
    case .dayAsNumber: "A spreadsheet may have taken the number for a day: \(Self.asText)"
    case .noDay: "Write the day into the cell, or map another column to day:."
    case .unreadableDay: "Write it as 2024-03-31 or 31/03/2024."
    case .twoWays: "Say which comes first: dates: day-first or dates: month-first, in the mapping."
    case .future: "Look whether day and month are exchanged, or the year is mistyped."
    case .tooEarly: "Look whether the year is mistyped."
    case .unknownOutcome: "Give each word an outcome under outcomes: in the mapping, or unanswered; or mend the cell."
    case .unknownGrade: "Give each word a grade under grades: in the mapping, or unanswered; or mend the cell."
    case .nothing: "Look whether it is an audit; if it is none, take the row away."
    case .sameAudit:
      "Look whether they are one audit that was entered twice, or two children under one number. Take a row away only where it"
        + " is the same audit; mend the number of another child. Where two people read the case that day, map the column of"
        + " the auditor."
    case .broughtInBefore: "Take these rows away, or remove the other import: caseaudit history remove NAME."
    }
  }

  private static let asText =
    "take the numbers from the system again, with the column formatted as Text before they are pasted; or bring in its"
    + " export without opening it in a spreadsheet in between."
}

/// One row or cell that keeps a list from being brought in.
struct HistoryComplaint {
  var fault: HistoryFault
  var row: Int
  /// The column of the cell; nil for the row.
  var column: Int?
  /// The import that has the audit already.
  var earlier: String?
}
