/// How far the audits have come, after disclosure control.
public struct ReleasedAudits: Hashable, Sendable {
  /// Audits that the round allocates, second audits not among them.
  public let planned: ReleasedCount
  /// Audits opened.
  public let started: ReleasedCount
  /// Audits signed.
  public let signed: ReleasedCount
  /// Signed audits that the plan of their round does not allocate.
  public let unplanned: ReleasedCount
  /// Second audits signed.
  public let second: ReleasedCount
  /// Concerns raised that a child may be unsafe.
  public let concerns: ReleasedCount
  /// Signed audits whose overall grade a limiting item capped.
  public let capped: ReleasedCount

  /// Takes each count as a policy released it, by its name.
  init(_ counts: AuditCounts, release: (String, Int) -> ReleasedCount) {
    func released(_ name: String) -> ReleasedCount { release(name, counts[named: name]) }
    planned = released("planned")
    started = released("started")
    signed = released("signed")
    unplanned = released("unplanned")
    second = released("second")
    concerns = released("concerns")
    capped = released("capped")
  }
}
