import AuditDocuments
import AuditPlanning
import AuditRules

/// The cases of a council's own list, under pseudonyms, with what the list says of each.
///
/// The council's numbers are in it once, for the look-up that its holder keeps; they are in no message.
public struct CaseList: Sendable {
  /// One case.
  public struct Entry: Sendable, Hashable {
    /// The case, its parts by pseudonym.
    public var planned: FrameCase
    /// The council's number of the child; empty where the source had a pseudonym already.
    public var number: String
    /// The team that holds it, as the list writes it; empty where it does not say.
    public var team: String
    /// The service; empty where the list does not say.
    public var service: String
    /// The worker who holds it, by pseudonym; nil where the list does not say.
    public var worker: String?
    /// The row of the list.
    public var row: Int
  }

  /// The cases, each once, in the order of the list.
  public let entries: [Entry]
  /// What was doubtful in the list, for a person to look at.
  public let doubts: [Problem]
  /// The headings of the columns that were read.
  public let read: [(column: CaseColumn, heading: String)]
  /// The headings that nothing was read from.
  public let unread: [String]
  /// The rules of the scope that a case of the list meets.
  let metOfScope: Set<String>
  /// Whom the columns of the scope name or number, by the key of the heading; those that name nobody are not in it.
  let peopleOfScope: [String: PersonalColumns.Whom]
  /// Which of the cases the round looks at, in words that follow a comma and name nobody; nil for all.
  public let scopeInWords: String?
  /// The people whom the list names, for the list of auditors to be held against.
  public let people: ListedPeople
  /// The words that say whether cases are open, and what each was taken for.
  public let statuses: [StatusWord]
  /// How it was read, in sentences: what decided which cases are open, and days that could be others.
  public let readings: [String]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - sheet: the list; title rows, blank rows and a total are passed over.
  ///   - key: the key that makes the pseudonyms.
  ///   - named: headings that a person gave for some of the columns.
  ///   - heading: the heading of the column by which the frame is divided; nil for one part.
  ///   - scope: which of the cases the round looks at.
  ///   - names: how that person says which column says what.
  /// - Throws: columns that are needed and are not there, dates that cannot be read; all at once.
  public init(
    _ sheet: Sheet,
    key: PseudonymKey,
    named: [CaseColumn: String] = [:],
    stratum heading: String? = nil,
    scope: ListScope = ListScope(),
    names: ColumnNames = .options
  ) throws(Problems) {
    let header = try ListHeader<CaseColumn>(of: sheet, named: named, names: names)
    var stratum: Int?
    if let heading {
      stratum = header.column(headed: heading)
      guard stratum != nil else { throw Problems([header.problem(ofStratum: heading, in: sheet)]) }
    }
    let lacking = scope.headings.filter { header.column(headed: $0.heading) == nil }
    guard lacking.isEmpty else {
      throw Problems(lacking.map { names.placing(header.problem(ofStratum: $0.heading, in: sheet), at: $0.choice) })
    }
    let scoped = scope.headings.compactMap { header.column(headed: $0.heading) }
    let personal = stratum == nil && scoped.isEmpty ? nil : PersonalColumns(sheet, header)
    if let stratum, let objection = personal?.objection(toDividingBy: stratum, in: sheet, names) {
      throw Problems([objection])
    }
    peopleOfScope = scoped.reduce(into: [:]) { people, place in
      people[ListHeader<CaseColumn>.key(header.headings[place])] = personal?.found(at: place)?.whom
    }
    scopeInWords = scope.inWords(peopleOfScope)
    var reading = CaseListReading(
      sheet: sheet,
      header: header,
      key: key,
      stratum: stratum,
      named: named,
      scope: scope,
      names: names
    )
    for row in sheet.rows.dropFirst(header.row + 1) { reading.read(row) }
    try reading.finish()
    entries = reading.entries
    doubts = reading.doubts
    metOfScope = reading.metOfScope
    people = reading.people
    read = CaseColumn.allCases.flatMap { column in
      ((header.columns[column].map { [$0] } ?? []) + (header.others[column] ?? []))
        .map { (column: column, heading: header.headings[$0]) }
    }
    statuses = reading.statuses.all
    readings = statuses.sentences + reading.readings + reading.leftOut.sentences
    let used = Set((scope.headings.map(\.heading) + [heading].compactMap(\.self)).map(ListHeader<CaseColumn>.key))
    unread = header.unread.filter { !used.contains(ListHeader<CaseColumn>.key($0)) }
  }
}

extension CaseList {
  /// Takes what was read of several sheets, or of no sheet at all.
  init(
    entries: [Entry],
    doubts: [Problem],
    read: [(column: CaseColumn, heading: String)] = [],
    unread: [String] = [],
    people: ListedPeople,
    statuses: [StatusWord] = [],
    readings: [String],
    metOfScope: Set<String> = [],
    peopleOfScope: [String: PersonalColumns.Whom] = [:],
    scope: ListScope = ListScope()
  ) {
    (self.metOfScope, self.peopleOfScope) = (metOfScope, peopleOfScope)
    scopeInWords = scope.inWords(peopleOfScope)
    (self.entries, self.doubts, self.read, self.unread) = (entries, doubts, read, unread)
    (self.people, self.statuses, self.readings) = (people, statuses, readings)
  }
}

extension ListHeader {
  /// A heading by which the frame was to be divided, and that no column has.
  func problem(ofStratum heading: String, in sheet: Sheet) -> Problem {
    let there = headings.filter { !$0.isEmpty }
    return sheet.problem(
      "no column is headed \(Problem.quote(heading))",
      row: sheet.rows[row].number,
      hint: "The headings are \(there.map(Problem.quote).joined(separator: ", "))\(didYouMean(heading, in: there))."
    )
  }
}
