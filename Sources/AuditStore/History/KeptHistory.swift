import AuditRules
import AuditSummaries

/// An import with its audits.
public struct KeptHistory: Sendable {
  /// What is known of it.
  public var source: HistoryImport
  /// Its audits, in the order of the list.
  public var audits: [ImportedAudit]

  /// Makes one.
  public init(source: HistoryImport, audits: [ImportedAudit]) {
    self.source = source
    self.audits = audits
  }

  /// The first and the last day of its audits.
  public var days: Period? {
    let days = audits.map(\.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    return Period(first: first, last: last, name: "\(first)..\(last)")
  }
}
