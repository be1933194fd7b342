import AuditRules

/// A case file as it may come into a round.
public struct MaskedCase: Sendable {
  /// The case file, with identifiers replaced and listed names masked.
  public var caseFile: CaseFile
  /// What that came to.
  public var account: MaskingAccount
  /// The council's numbers by their pseudonyms, for the look-up beside the key and nowhere else.
  public var numbers: [String: String]

  /// Takes down the numbers that were replaced while the case was read.
  mutating func noteReplaced(_ replaced: [String: String]) {
    account.add(.identifier, replaced.count, at: "reference")
    numbers.merge(replaced) { $1 }
  }

  /// Takes a case file as it is.
  init(_ caseFile: CaseFile) {
    self.caseFile = caseFile
    account = MaskingAccount()
    numbers = [:]
  }
}

extension MaskingAccount {
  /// Counts what was replaced at a place, with the other places of its part.
  mutating func add(_ kind: Kind, _ count: Int = 1, at path: String) {
    if count > 0 { add(kind, count, in: ListedFact.pattern(of: path)) }
  }
}
