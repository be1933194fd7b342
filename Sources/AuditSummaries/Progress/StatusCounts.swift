/// How many audits of a round, or of a part of it, are at which stage.
public struct StatusCounts: Hashable, Sendable {
  /// All of them, planned or not.
  public private(set) var all = 0
  /// Those that the plan asks for.
  public private(set) var planned = 0
  /// Concerns raised in them.
  public private(set) var concerns = 0
  private var stages: [StatusRow.Stage: Int] = [:]

  /// Counts audits.
  public init(_ rows: some Sequence<StatusRow>) {
    for row in rows {
      all += 1
      if row.isAllocated { planned += 1 }
      concerns += row.concerns
      stages[row.stage, default: 0] += 1
    }
  }

  /// How many are at a stage; each is at one, so that all stages add up to `all`.
  public subscript(stage: StatusRow.Stage) -> Int { stages[stage] ?? 0 }
}
