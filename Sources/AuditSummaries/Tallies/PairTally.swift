import AuditRules

/// The files of two sides: for each item, how many that were audited both times were met both times, once, or never;
/// and the sums over the files of either side.
public struct PairTally: Hashable, Sendable {
  /// The number of files audited both times, whatever they were asked.
  public var read = 0
  /// How many of them were asked a question in the same words both times.
  public var asked = 0
  /// How many of them have a question counted both times: the files that are compared with themselves.
  public var files = 0
  /// The counts for each item, by its content hash, of files in which it was counted both times.
  public var items: [ItemKey: PairedCounts] = [:]

  /// Sums over the files of either side, for each section and for the whole file, of the items that can be compared:
  /// asked in one wording on both sides, and counted on both.
  ///
  /// All audits of a file on a side are one file.
  public var levels: [SectionKey: ComparedFiles] = [:]
  /// How many questions these sums rest on.
  public var questions = 0
  /// The same sums of either side by team, service, kind of auditor and stratum of the frame; without months.
  public var cells = ComparedCells()

  /// Sums over files.
  public struct Sums: Hashable, Sendable {
    /// For each section and for the whole file.
    public var levels: [SectionKey: ComparedFiles] = [:]
    /// How many questions they rest on.
    public var questions = 0
    /// By team, service, kind of auditor and stratum of the frame.
    public var cells = ComparedCells()

    /// Makes sums over no files.
    public init() {}
  }

  /// The same sums over the files of both sides alone, and of each over the questions that it has counted both times, where all
  /// files of one side are among the other's; nil where they are not.
  public var shared: Sums?

  /// The grades of the whole file of the files audited and graded both times; nil where they were not looked up.
  public var grades: PairedGrades?

  /// Makes a tally of no files.
  public init() {}
}

/// The grades that the same files have on either side.
public struct PairedGrades: Hashable, Sendable {
  /// Those of the first side.
  public var first = GradeCounts()
  /// Those of the second side.
  public var second = GradeCounts()

  /// Makes grades of no files.
  public init() {}

  /// Adds a file with the grades that it has on both sides.
  public mutating func add(_ first: Grade, _ second: Grade) {
    self.first[first] += 1
    self.second[second] += 1
  }
}
