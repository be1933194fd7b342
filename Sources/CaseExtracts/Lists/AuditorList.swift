import AuditDocuments
import AuditPlanning
import AuditRules

/// The auditors of a council's own list, by identifier and never by name.
public struct AuditorList: Sendable {
  /// One auditor.
  public struct Entry: Sendable, Hashable {
    /// Who may be given audits, and how many.
    public var planned: PlannedAuditor
    /// The team, as the list writes it.
    public var team: String
    /// The role in the council's words; empty where the list does not say.
    public var role: String
    /// How the auditor stands to the teams; nil where the list does not say.
    public var relation: AuditorRelation?
    /// What the list calls the auditor; the look-up keeps it where it is not the identifier.
    public var called: String
    /// Cells of the list of cases that may name the auditor in other words: the auditor is kept from these cases.
    public var likely = ListedPeople.Likely()
    /// The identifiers of others who may be the same person: what one of them gave back is not given to this one.
    public var mayBe: Set<String> = []
  }

  /// The auditors, each once, in the order of the list.
  public let entries: [Entry]
  /// What was doubtful in the list, for a person to look at.
  public let doubts: [Problem]
  /// Whether the list has names, so that identifiers had to be made.
  public let isByName: Bool
  /// The headings that nothing was read from.
  public let unread: [String]
  /// Which rows are of nobody, in sentences.
  public let readings: [String]

  /// What the list calls each auditor by identifier, where the identifiers had to be made.
  public var names: [String: String] {
    isByName ? Dictionary(entries.map { ($0.planned.id, $0.called) }) { first, _ in first } : [:]
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - sheet: the list.
  ///   - key: the key that makes pseudonyms of workers.
  ///   - named: headings that a person gave for some of the columns.
  ///   - teams: the teams that hold cases, so that they are known in a cell that names several.
  ///   - known: what earlier lists called auditors, by identifier; whoever is among them keeps the identifier.
  ///   - people: whom the list of cases names; an auditor who is called as one of them is that person.
  ///   - names: how that person says which column says what.
  /// - Throws: everything that cannot be read.
  public init(
    _ sheet: Sheet,
    key: PseudonymKey,
    named: [AuditorColumn: String] = [:],
    teams: Set<TeamName> = [],
    known: [String: String] = [:],
    people: ListedPeople = ListedPeople(),
    names: ColumnNames = .options
  ) throws(Problems) {
    let header = try ListHeader<AuditorColumn>(of: sheet, named: named, names: names)
    let rows = sheet.rows.dropFirst(header.row + 1)
    let column = header.columns[.auditor] ?? 0
    let called = rows.filter { !AuditorListReading.isNobody($0, header) }.map { PersonName.written($0[column]) }
    isByName = !called.allSatisfy(Self.isIdentifier)
    let identifiers = isByName ? AuditorIdentifiers(known: known) : nil
    var reading = AuditorListReading(
      sheet: sheet,
      header: header,
      key: key,
      identifiers: identifiers,
      teams: teams,
      people: people
    )
    for row in rows { reading.read(row) }
    try reading.finish()
    entries = reading.entries
    doubts = reading.doubts + header.doubts(in: sheet, named: named, names)
    unread = header.unread
    readings = reading.leftOut.sentences
  }

  /// Whether a text can be an auditor's identifier as it is, capitals aside.
  static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count <= 64 && !text.hasPrefix("-") && text.contains(where: \.isNumber)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
