/// A column of one of the two lists that a round is made of.
public enum ListedColumn: Hashable, Sendable {
  /// One of the list of cases.
  case cases(CaseColumn)
  /// One of the list of auditors.
  case auditors(AuditorColumn)

  /// All that the list of cases can have.
  public static let ofCases = CaseColumn.allCases.map(ListedColumn.cases)
  /// All that the list of auditors can have.
  public static let ofAuditors = AuditorColumn.allCases.map(ListedColumn.auditors)

  /// The name by which a person says which column it is.
  public var name: String {
    switch self {
    case .cases(let column): column.name
    case .auditors(let column): column.name
    }
  }

  /// Whether a list without it cannot be read.
  public var isNeeded: Bool {
    switch self {
    case .cases(let column): column.isNeeded
    case .auditors(let column): column.isNeeded
    }
  }

  /// The column that a person calls so; nil where none is called so.
  public init?(name: String) {
    guard let column = (Self.ofCases + Self.ofAuditors).first(where: { $0.name == name }) else { return nil }
    self = column
  }
}

extension [ListedColumn: String] {
  /// The headings of columns of the list of cases.
  public var ofCases: [CaseColumn: String] {
    reduce(into: [:]) { if case .cases(let column) = $1.key { $0[column] = $1.value } }
  }

  /// The headings of columns of the list of auditors.
  public var ofAuditors: [AuditorColumn: String] {
    reduce(into: [:]) { if case .auditors(let column) = $1.key { $0[column] = $1.value } }
  }
}
