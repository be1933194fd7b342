import AuditStore

extension Round {
  /// What becomes of an audit of a case that nobody gave to its auditor: how it counts, and beside which other.
  ///
  /// It names nobody who reads the case.
  public func howAnUnplannedAuditCounts(of reference: String) -> String {
    if let other = standsIn(for: reference) {
      let because = replacements.first { $0.replaces == reference }?.because
      return
        "\(reference) was replaced\(because.map { " (“\($0)”)" } ?? ""), and \(other) stands in for it: an audit of it counts all the "
        + "same, beside the plan"
    }
    guard allocations.contains(where: { $0.reference == reference && !$0.isSecond }) else {
      return "no audit of it is planned, and one that is signed counts all the same"
    }
    return "an audit that was planned comes before it in every count"
  }
}
