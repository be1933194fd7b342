import AuditSummaries

/// A tally, and what has to be said beside it.
public struct TallyResult: Hashable, Sendable {
  /// How the signed first audits of a round lie to what was asked for.
  public struct RoundCounts: Hashable, Sendable {
    /// The name of the round.
    public var round: String
    /// Its signed first audits.
    public var signed: Int
    /// Those of them that are in the tally: all, or those whose first signature falls into the period asked for.
    public var inside: Int
    /// Whether the round belongs to what was asked for with all its audits, whenever signed.
    public var isWhole: Bool
    /// Where the round does not belong to it as a whole: first audits that are begun and not signed, and so in no period.
    public var unsigned = 0
    /// Those that belong to another period, and so are not in the tally.
    public var outside: Int { signed - inside }
  }

  /// The counts.
  public var tally: Tally

  /// The rounds that have an audit in the tally, that belong to the period, or that it divides, in order.
  public var rounds: [RoundCounts]

  /// How many different cases the signed first audits are of that are counted; fewer than these where several rounds read a case.
  public var cases: Int

  /// How many of these several rounds read.
  public var readAgain: Int

  /// Journals that are damaged, whose audits are in no count.
  public var damaged: [JournalName]

  /// Sixteen digits for each first audit whose answers are counted, in order, over its name and all that is counted of
  /// it: two results of the same digests were counted from the same audits.
  public var auditDigests: [String]
}
