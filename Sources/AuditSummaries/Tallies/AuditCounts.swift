/// How far the audits of a stratum have come.
public struct AuditCounts: Hashable, Sendable {
  /// Audits that the round allocates, second audits not among them.
  public var planned = 0
  /// Audits opened.
  public var started = 0
  /// Audits signed.
  public var signed = 0
  /// Signed audits, counted in `signed` too, that the plan of their round does not allocate.
  public var unplanned = 0
  /// Second audits signed: blind, of a file that another auditor audits too.
  public var second = 0
  /// Concerns raised that a child may be unsafe.
  public var concerns = 0
  /// Signed audits whose overall grade a limiting item capped.
  public var capped = 0

  /// Makes counts of nothing.
  public init() {}

  /// Adds counts taken elsewhere.
  public static func += (left: inout AuditCounts, right: AuditCounts) {
    left.planned += right.planned
    left.started += right.started
    left.signed += right.signed
    left.unplanned += right.unplanned
    left.second += right.second
    left.concerns += right.concerns
    left.capped += right.capped
  }

  /// The names of the counts, in the order in which they are listed.
  static let names = ["planned", "started", "signed", "unplanned", "second", "concerns", "capped"]

  /// A count by its name; 0 for a name that is none.
  subscript(named name: String) -> Int {
    switch name {
    case "planned": planned
    case "started": started
    case "signed": signed
    case "unplanned": unplanned
    case "second": second
    case "concerns": concerns
    case "capped": capped
    default: 0
    }
  }
}
