import AuditPages

extension InspectionReport {
  /// The columns of the tidy rows.
  public static let columns = [
    DataColumn("round", "The round."), DataColumn("case", "The pseudonym of the case."),
    DataColumn("team", "The team that holds the case."), DataColumn("checklist", "The title of the checklist."),
    DataColumn("signed", "The day of the first signature."),
    DataColumn("grade_signed", "The grade that the auditor signed."),
    DataColumn("grade_counted", "The grade that counts: what a moderator settled, otherwise what was signed."),
    DataColumn("moderated", "true where a moderator settled anything of the audit."),
    DataColumn("read_twice", "true where a second auditor read the case blind."),
    DataColumn("grade_inspectors", "The grade that inspectors gave; empty where none was entered."),
  ]

  /// One row an audit.
  public var rows: [[String]] {
    inspection.audits.map { audit in
      [
        audit.file.round, audit.file.reference, audit.team, audit.checklist, audit.signed.description,
        audit.given.rawValue, audit.counted.rawValue, "\(audit.isModerated)", "\(audit.isReadTwice)",
        audit.inspectors?.rawValue ?? "",
      ]
    }
  }

  /// The page for programs, in the format `caseaudit-inspection/1`.
  public func json() throws -> String {
    try JSONText.of(
      Document(from: inspection.from.description, to: inspection.to.description, audits: namedRows)
    )
  }

  private struct Document: Encodable {
    var format = "caseaudit-inspection/1"
    var from: String
    var to: String
    var audits: [[String: String]]
  }
}
