/// What a text in an extract is for.
public enum TextRole: Hashable, Sendable {
  /// Words or a code.
  case text
  /// The name by which other parts refer to the thing.
  case identifier(NamedPart)
  /// The name of another part.
  case reference(NamedPart)
}

/// What becomes of a text, given what it is for.
public typealias TextRewrite = (TextRole, String) -> String

/// What becomes of a text, given the path at which the extract has it and what it is for.
public typealias PlacedTextRewrite = (_ path: String, TextRole, String) -> String

/// The parts of a case file that others name.
public enum NamedPart: Hashable, Sendable {
  case caseFile, worker, referral, assessment, strategyDiscussion, section47Enquiry, conference, plan

  /// The row of the list that holds them; none for the case itself.
  public var list: FactRow<CaseFile>? { Self.lists[self] }

  private static let lists: [NamedPart: FactRow<CaseFile>] = CaseFile.shape.rows.reduce(into: [:]) { lists, row in
    if let part = row.kind.part?.namedPart { lists[part] = row }
  }
}
