/// The same files audited twice, after disclosure control.
public struct ReleasedPairs: Sendable {
  /// The number of files audited both times, whatever they were asked.
  public let read: ReleasedCount
  /// The number of files that have a question counted both times.
  public let files: ReleasedCount
  /// Whether every file of one side is among the other's.
  public let coversOneSide: Bool
  /// The four counts of each item, nil where they are hidden.
  public let items: [ItemKey: PairedCounts?]
  /// The sums over the files of both sides, for all questions that both asked alike and for each section; nil where
  /// they are hidden.
  public let levels: [SectionKey: ComparedFiles]?
  /// How many questions these sums rest on; nil where they are hidden.
  public let questions: Int?
  /// The same sums by the groups that files belong to; nil where they are hidden.
  public let cells: ComparedCells?

  /// The grades of the files of both sides alone, where all files of one are among the other's; nil where they are not, and where
  /// they are hidden.
  public let grades: PairedGrades?

  /// Applies a policy to files audited twice.
  ///
  /// A policy that protects hides all of them: what a file was the first time and the second is tied to the tables of
  /// both sides, and would give away what those hide.
  ///
  /// - Parameters:
  ///   - pairs: the counts.
  ///   - signed: how many audits of each side are signed, before disclosure control.
  ///   - policy: how small numbers are protected.
  public init(_ pairs: PairTally, signed: (first: Int, second: Int), policy: DisclosurePolicy) {
    files = policy.isProtective ? .hidden : ReleasedCount(pairs.files)
    read = policy.isProtective ? .hidden : ReleasedCount(max(pairs.read, pairs.files))
    // A file of which nothing is counted any more was read again all the same.
    coversOneSide = pairs.files > 0 && max(pairs.asked, pairs.files) >= min(signed.first, signed.second)
    // Where each file is compared with itself, a file that was read once and a question that it answers once are in no total.
    let shared = coversOneSide ? pairs.shared : nil
    levels = policy.isProtective ? nil : shared?.levels ?? pairs.levels
    questions = policy.isProtective ? nil : shared?.questions ?? pairs.questions
    cells = policy.isProtective ? nil : shared?.cells ?? pairs.cells
    grades = policy.isProtective || !coversOneSide ? nil : pairs.grades
    items = pairs.items.mapValues { policy.isProtective ? nil : $0 }
  }
}
