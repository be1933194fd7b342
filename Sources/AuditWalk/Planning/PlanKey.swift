import AuditDocuments
import AuditStore
import CaseExtracts

/// The key that makes the pseudonyms of two lists, and what lies beside it; whoever plans knows where that is.
public struct PlanKey: Sendable {
  /// Whether opening it would make it.
  let isToBeMade: @Sendable () -> Bool
  /// Opens it; says where it was made, if it was.
  public let opened: @Sendable () throws(Problems) -> (key: PseudonymKey, note: PlanNote?)
  /// The council's numbers and the names of auditors that lie beside it; says what of them cannot be read.
  let numbers: @Sendable () throws(Problems) -> (numbers: [String: String], note: PlanNote?)
  /// Where those of a round that is kept are added.
  public let lookUp: NumberLookUp

  /// Says how it is opened.
  ///
  /// - Parameters:
  ///   - lookUp: where numbers are added.
  ///   - isToBeMade: whether opening it would make it.
  ///   - numbers: what lies beside it.
  ///   - opened: opens it.
  public init(
    lookUp: NumberLookUp,
    isToBeMade: @escaping @Sendable () -> Bool,
    numbers: @escaping @Sendable () throws(Problems) -> (numbers: [String: String], note: PlanNote?),
    opened: @escaping @Sendable () throws(Problems) -> (key: PseudonymKey, note: PlanNote?)
  ) {
    (self.lookUp, self.isToBeMade, self.numbers, self.opened) = (lookUp, isToBeMade, numbers, opened)
  }
}
