/// How a case is named in place of the identifier that its council gives it.
public struct CaseReference: Sendable {
  let make: @Sendable (_ ordinal: Int, _ line: Int, _ identifier: [UInt8]) -> String

  /// Names cases by a function of the number of the case in its file, its line and the council's identifier.
  ///
  /// The identifier is empty where the file gives none; the function must not hand it on.
  public init(_ make: @escaping @Sendable (_ ordinal: Int, _ line: Int, _ identifier: [UInt8]) -> String) {
    self.make = make
  }

  /// Names a case by where it stands, for example `child 17 (line 4021)`.
  public static let byPlace = CaseReference { ordinal, line, _ in "child \(ordinal) (line \(line))" }

  /// Names no case, where nobody reads the names.
  public static let unnamed = CaseReference { _, _, _ in "" }

  /// Names a case by a keyed pseudonym, and one without an identifier by where it stands.
  public static func pseudonym(_ key: PseudonymKey) -> CaseReference {
    CaseReference { ordinal, line, identifier in
      identifier.isEmpty ? byPlace.make(ordinal, line, identifier) : key.caseReference(for: identifier)
    }
  }
}
