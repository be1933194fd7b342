import AuditDocuments
import AuditPlanning
import CaseExtracts

/// The two lists that a round is made of, of which nothing is understood yet.
public struct PlanLists {
  /// Where the list of open cases comes from.
  public enum Cases {
    /// From sheets.
    case sheets(ListSheets)
    /// From extracts, which are read anew for each key.
    ///
    /// - Parameters:
    ///   - file: the source as it is shown to the reader.
    ///   - read: hands on the case files under pseudonyms of a key, and says what was wrong.
    case extracts(file: String, read: (PseudonymKey, (MaskedCase) -> Void) throws -> ExtractReading)
  }

  /// The list of open cases.
  public let cases: Cases
  /// The list of auditors.
  public let auditors: ListSheets

  /// Takes two lists, each of them read here; what is wrong with either is said at once.
  public init(
    cases: () throws(Problems) -> Cases,
    auditors: () throws(Problems) -> ListSheets
  ) throws(Problems) {
    var problems: [Problem] = []
    let (found, people) = (problems.gathering(cases), problems.gathering(auditors))
    guard let found, let people else { throw Problems(problems) }
    (self.cases, self.auditors) = (found, people)
  }

  /// The sheets of the workbook of cases that are not read, neither as cases nor as auditors.
  public var otherSheets: [String] {
    guard case .sheets(let sheets) = cases else { return [] }
    let file = sheets.sheets.first?.file
    let people = auditors.sheets.filter { $0.file == file }.compactMap(\.name)
    return sheets.others.filter { !people.contains($0) }
  }

  /// What is worth knowing of how the sheets were chosen.
  public var notes: [Problem] {
    guard case .sheets(let sheets) = cases else { return auditors.notes }
    // One workbook may have both lists, and what is odd about it is said once.
    return sheets.notes + auditors.notes.filter { !sheets.notes.contains($0) }
  }

  /// That they were given in each other's place, which explains whatever cannot be read of either; empty where they were not.
  ///
  /// - Parameter names: how whoever plans calls the two.
  /// - Returns: that they were, at the place of the list of cases.
  func swapped(_ names: FieldNames) -> [Problem] {
    guard case .sheets(let cases) = cases, let first = cases.sheets.first, let other = auditors.sheets.first,
      ListHeadings.areSwapped(cases: first, auditors: other)
    else { return [] }
    return [
      names.problem(
        "this is the list of auditors: the two lists are swapped",
        at: .cases,
        or: first.file,
        hint: "Give \(first.file) as \(names[.auditors]), and \(other.file) as \(names[.cases])."
      )
    ]
  }

  /// The cases under the pseudonyms of a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - named: headings that a person gave for some of the columns.
  ///   - stratum: the heading of the column by which the frame is divided.
  ///   - scope: which of the cases the round looks at.
  ///   - names: how that person says which column says what.
  /// - Returns: the list.
  /// - Throws: everything that cannot be read.
  public func caseList(
    key: PseudonymKey,
    named: [CaseColumn: String],
    stratum: String?,
    scope: ListScope,
    names: ColumnNames = .options
  ) throws(Problems) -> CaseList {
    switch cases {
    case .sheets(let sheets):
      return try CaseList(sheets, key: key, named: named, stratum: stratum, scope: scope, names: names)
    case .extracts(let file, let read):
      return try CaseList(extractsOf: file, stratum: stratum, scope: scope) { take in try read(key, take) }
    }
  }

  /// The auditors, held against the list of cases.
  ///
  /// - Parameters:
  ///   - cases: the list of cases, where it could be read.
  ///   - key: the key that makes pseudonyms of workers.
  ///   - named: headings that a person gave for some of the columns.
  ///   - known: what earlier lists called auditors, by identifier.
  ///   - names: how that person says which column says what.
  /// - Returns: the list.
  /// - Throws: everything that cannot be read.
  public func auditorList(
    beside cases: CaseList?,
    key: PseudonymKey,
    named: [AuditorColumn: String],
    known: [String: String],
    names: ColumnNames = .options
  ) throws(Problems) -> AuditorList {
    guard let sheet = auditors.sheets.first else { throw Problems([]) }
    let teams = cases?.entries.reduce(into: Set<TeamName>()) { $0.formUnion($1.planned.ties.teams) }
    return try AuditorList(
      sheet,
      key: key,
      named: named,
      teams: teams ?? [],
      known: known,
      people: cases?.people ?? ListedPeople(),
      names: names
    )
  }
}
