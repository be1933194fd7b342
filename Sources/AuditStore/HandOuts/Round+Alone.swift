import AuditRules

extension Round {
  /// The plan as one auditor may know it: nothing of the list that it was drawn from, of others, or of which audit is a second.
  public func alone(for auditor: Auditor, _ allocations: [Allocation]) -> Round {
    var person = auditor
    (person.most, person.away) = (nil, [])
    // A half-year means other months where the years start in January; its days mean the same everywhere.
    let days = "\(period.first)..\(period.last)"
    var alone = self
    alone.period = Period(period.name) == period ? period : Period(days) ?? period
    alone.frame = nil
    alone.seed = nil
    alone.sample = allocations.map { SampledCase(reference: $0.reference, stratum: nil) }
    alone.replacements = []
    alone.auditors = [person]
    alone.allocations = allocations.map { Allocation(reference: $0.reference, auditor: auditor.id, isSecond: false) }
    alone.secondAudits = nil
    alone.targets = [:]
    alone.reaudit = nil
    (alone.lease, alone.takenBack) = (nil, [])
    return alone
  }
}
