import AuditRules

/// How far one audit of a round has come, allocated or not.
public struct StatusRow: Hashable, Sendable {
  /// How far an audit has come.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    /// Allocated, and not begun.
    case planned
    /// Begun, and not signed.
    case started
    /// Signed.
    case signed
    /// The auditor stepped back.
    case recused
    /// The journal is damaged, so that nothing can be said.
    case damaged
  }

  /// The reference of the case.
  public var reference: String
  /// The identifier of the auditor.
  public var auditor: String
  /// Whether it is the second audit of the case.
  public var isSecond: Bool
  /// Whether the round's plan asks for it.
  public var isAllocated: Bool
  /// The team that holds the case; empty until the audit began, where the list of the round does not say it.
  public var team = ""
  /// How far it has come.
  public var stage = Stage.planned
  /// The day it was signed.
  public var signedDay: Day?
  /// How many items are answered.
  public var answered = 0
  /// How many items the checklist has, where the journal says so.
  public var items: Int?
  /// The overall grade.
  public var overall: Grade?
  /// How many concerns were raised.
  public var concerns = 0

  /// Makes the row of an audit of which nothing is known but who reads which case.
  public init(reference: String, auditor: String, isSecond: Bool, isAllocated: Bool) {
    self.reference = reference
    self.auditor = auditor
    self.isSecond = isSecond
    self.isAllocated = isAllocated
  }

  /// Whether how far it has come is told in no number, because whoever looks is to read the case without knowing.
  public var isProgressHidden = false

  /// Why the auditor stepped back, for whoever gives the case to another; nil for everybody else.
  public var steppedBackBecause: String?

  /// Whether the auditor stepped back and another auditor has the case instead.
  public var isTakenOver = false

  /// Whether no plan asks for it and nothing but a concern was raised: whoever read the case did, and audits nothing of it.
  public var holdsConcernsAlone = false

  /// Whether it is signed and says that the child is not safe today, and no concern on the child stands.
  public var isUnsafeWithoutConcern = false

  /// Whether the plan asks for it and it is not signed.
  public var isOwed: Bool { isAllocated && stage != .signed && !isTakenOver }
}
