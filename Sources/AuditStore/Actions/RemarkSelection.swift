import AuditActions
import AuditDocuments

/// Which concern or which note of good practice is meant, as far as it was said.
public struct RemarkSelection: Hashable, Sendable {
  /// The auditor; anybody where none is named.
  public var auditor: String?
  /// The number of its line in the journal; any where none is named.
  public var number: Int?

  /// Says which is meant.
  public init(auditor: String? = nil, number: Int? = nil) {
    self.auditor = auditor
    self.number = number
  }

  /// The one that is meant of a case.
  ///
  /// - Parameters:
  ///   - reference: the reference of the case.
  ///   - all: what to choose from.
  ///   - noun: what one of them is called.
  /// - Returns: the remark.
  /// - Throws: that there is none, or more than one.
  public func one(
    ofCase reference: String,
    among all: [AuditRemark],
    called noun: String
  ) throws(Problems) -> AuditRemark {
    let found = all.filter { remark in
      remark.name.reference == reference && auditor.map { $0 == remark.name.auditor } ?? true
        && number.map { $0 == remark.name.number } ?? true
    }
    if found.count == 1, let only = found.first { return only }
    guard found.isEmpty else {
      let names = found.map { "--round \($0.name.round) --auditor \($0.name.auditor) --number \($0.name.number)" }
      throw ActionObjection(
        "there are \(found.count) such entries on case \(Problem.quote(reference))",
        hint: "Add one of: \(names.joined(separator: "; "))."
      ).problems
    }
    let cases = Set(all.map(\.name.reference)).sorted()
    let close = didYouMean(reference, in: cases)
    throw ActionObjection(
      "there is no \(noun) on case \(Problem.quote(reference))",
      hint: cases.isEmpty ? "There is none at all." : "There are on: \(cases.joined(separator: ", "))\(close)."
    ).problems
  }
}
