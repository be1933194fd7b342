/// The counts of one team, one service, one kind of auditor or one month, after disclosure control.
public struct ReleasedGroup: Sendable {
  /// Its name; empty for audits of which it is not known yet.
  public let name: String
  /// How far its audits have come.
  public let audits: ReleasedAudits
  /// Sums over its files; nil where they are not released.
  public let answers: FileSums?
  /// The overall grades of its files.
  public let grades: ReleasedGrades
  /// Sums over its files for each section; empty where they are not released.
  public let themes: [SectionKey: FileSums]
  /// Whether its numbers are hidden because one worker holds all its files.
  public let isOneWorker: Bool
}
