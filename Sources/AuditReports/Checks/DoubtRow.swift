import AuditPages
import AuditRules

/// One thing for those who correct records: a field that can hardly be as it stands, or an answer that could not be given.
public struct DoubtRow: Hashable, Sendable {
  /// The reference of the case; empty for the return as a whole.
  public let reference: String
  /// The team that holds it.
  public let team: String
  /// The worker to ask.
  public let worker: String
  /// The council's own number of the child, for the holder of the key.
  public let number: String
  /// Where: file and line.
  public let place: String
  /// The module of the field, as the source calls it.
  public let module: String
  /// The field, as the source calls it.
  public let field: String
  /// What is doubted.
  public let doubt: String
  /// The code of the Department's check.
  public let code: String
  /// How grave it is.
  public let severity: String
  /// What is wrong.
  public let says: String
  /// What to do about it.
  public let correct: String
  /// The rules that read the field, or could not answer, with a space between two.
  public let rules: String

  /// The row of something doubtful.
  public init(
    _ doubt: Doubt,
    of reference: String,
    caseFile: CaseFile?,
    number: String,
    rules: String,
    place: (Place) -> String
  ) {
    self.reference = reference
    team = caseFile?.team ?? ""
    worker = caseFile?.workerToAsk ?? ""
    self.number = number
    self.place = place(doubt.place)
    module = doubt.module
    field = doubt.field
    self.doubt = doubt.name
    code = doubt.code
    severity = doubt.severity
    says = doubt.says
    correct = doubt.correct
    self.rules = rules
  }

  /// The row of a cell of a table that could not be read as it stands.
  ///
  /// - Parameters:
  ///   - heading: the heading of its column.
  ///   - what: what is wrong with it, in words that follow the heading.
  ///   - hint: what to do about it.
  ///   - isError: whether it is to be put right, and not to be put right or explained.
  ///   - caseFile: the case.
  ///   - number: the council's own number of it.
  ///   - place: the table and the row, in words.
  public init(
    cellUnder heading: String,
    _ what: String,
    hint: String,
    isError: Bool,
    of caseFile: CaseFile,
    number: String,
    place: String
  ) {
    reference = caseFile.reference
    team = caseFile.team
    worker = caseFile.workerToAsk
    self.number = number
    self.place = place
    module = ""
    field = heading
    doubt = "cell-in-doubt"
    code = ""
    severity = (isError ? ReturnCheck.Severity.error : .query).rawValue
    says = what
    correct = hint
    rules = ""
  }

  private init(
    _ occurrence: Occurrence,
    _ rule: String,
    of caseFile: CaseFile,
    number: String,
    place: (Place) -> String
  ) {
    reference = caseFile.reference
    team = caseFile.team
    worker = caseFile.workerToAsk
    self.number = number
    self.place = occurrence.places.map(place).filter { !$0.isEmpty }.joined(separator: "; ")
    module = occurrence.subject
    field = ""
    let isSeen = occurrence.outcome == .notEvidenced
    doubt = isSeen ? "not-evidenced" : "not-seen"
    code = ""
    severity = ReturnCheck.Severity.query.rawValue
    says = occurrence.reason
    correct = isSeen ? "Record it where it was done." : "Complete what could not be read, and take the extract again."
    rules = rule
  }

  /// The rows of the answers that could not be given, or for which nothing is on the file.
  ///
  /// A part that the extract does not have at all is nobody's to correct, so it makes no row.
  public static func rows(
    for finding: Finding,
    of caseFile: CaseFile,
    number: String,
    place: (Place) -> String
  ) -> [DoubtRow] {
    var lacking = finding.occurrences.filter { $0.isUnread || $0.outcome == .notEvidenced }
    if finding.occurrences.isEmpty, finding.outcome == .notEvidenced {
      lacking = [Occurrence(subject: "", outcome: finding.outcome, reason: finding.reason, places: finding.places)]
    }
    return lacking.map { DoubtRow($0, finding.rule, of: caseFile, number: number, place: place) }
  }

  /// What each column of the tidy rows holds.
  public static let columns = [
    DataColumn("case", "the reference of the case; empty for the return as a whole"),
    DataColumn("team", "the team that holds it, where the extract says so"),
    DataColumn("worker", "the worker who holds the case, by pseudonym"),
    DataColumn("number", "the council's own number of the child, for the holder of the key"),
    DataColumn("place", "file and line; several are parted by semicolons"),
    DataColumn("module", "the module of the field, as the source calls it; of an answer what was judged"),
    DataColumn("field", "the field, as the source calls it"),
    DataColumn(
      "doubt",
      "what is doubted: a check of the return, or of any extract; cell-in-doubt, of a table; not-evidenced; not-seen"
    ),
    DataColumn("code", "the code of the Department's check"),
    DataColumn("severity", "error: to be put right; query: to be put right or explained"),
    DataColumn("says", "what is wrong"),
    DataColumn("correct", "what to do about it"),
    DataColumn("rules", "the rules that read the field, or could not answer, with a space between two"),
  ]

  /// The cells, in the order of the columns.
  public var cells: [String] {
    [
      reference, team, worker, number, place, module, field, doubt, code, severity, says, correct, rules,
    ]
  }
}
