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
  ///   - workspace: where it is looked up whether any round has the case at all.
  /// - Returns: the remark.
  /// - Throws: that there is none, or more than one.
  public func one(
    ofCase reference: String,
    among all: [AuditRemark],
    called noun: String,
    in workspace: Workspace? = nil
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
    let ofCase = all.filter { $0.name.reference == reference }
    guard ofCase.isEmpty else {
      let which = [auditor.map { _ in "by that auditor" }, number.map { _ in "on that line" }].compactMap(\.self)
      let names = ofCase.map { "--round \($0.name.round) --auditor \($0.name.auditor) --number \($0.name.number)" }
      throw ActionObjection(
        "no \(noun) on case \(Problem.quote(reference)) is \(which.joined(separator: " and "))",
        hint: names.count == 1
          ? "There is one: \(names[0])." : "There are \(names.count): \(names.joined(separator: "; "))."
      ).problems
    }
    let cases = Set(all.map(\.name.reference)).sorted()
    // A case that is there has none; another child's is none of its.
    let close = try workspace?.hasCase(reference) == true ? "" : didYouMean(reference, in: cases)
    throw ActionObjection(
      "there is no \(noun) on case \(Problem.quote(reference))",
      hint: cases.isEmpty ? "There is none at all." : "There are on: \(cases.joined(separator: ", "))\(close)."
    ).problems
  }
}

extension Workspace {
  /// Whether any round has a case: in its plan, or as an audit.
  public func hasCase(_ reference: String) throws(Problems) -> Bool {
    for round in try roundNames() {
      if try journalNames(ofRound: round).contains(where: { $0.reference == reference }) { return true }
      // A plan that cannot be read is told of elsewhere.
      if let plan = try? self.round(round), plan.allocations.contains(where: { $0.reference == reference }) {
        return true
      }
    }
    return false
  }
}
