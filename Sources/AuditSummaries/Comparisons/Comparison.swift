import AuditRules

/// What changed between two periods or rounds: better, worse, cannot be told, or not comparable.
public struct Comparison: Sendable {
  /// The fixed words of a verdict.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case better
    case worse
    case noClearChange = "no clear change"
    case notComparable = "not comparable"
  }

  /// One item in both.
  public struct Item: Sendable {
    /// The identifier of the checklist.
    public let checklist: String
    /// The identifier of the item.
    public let item: String
    /// Its words, the later ones where they differ.
    public let words: ItemWords
    /// Why the two cannot be compared; nothing where they can.
    public let why: String?
    /// Met of counted in the first; for the same files, among those counted both times.
    public let first: Share?
    /// Met of counted in the second; for the same files, among those counted both times.
    public let second: Share?
    /// Second minus first, with its interval and method.
    public let difference: Difference?
    /// The p value after Holm's adjustment over all items compared.
    public let adjustedP: Double?
    /// What can be said.
    public let verdict: Verdict
    /// How many files were met both times, once, or never; only for the same files.
    public let pairs: PairedCounts?
  }

  /// One of the two sides.
  public struct Side: Sendable {
    /// What it is.
    public let subject: Summary.Subject
    /// How far its audits have come.
    public let audits: AuditCounts
    /// Met of counted over all answers, clustered by file.
    public let share: ClusteredShare?
    /// The overall grades.
    public let grades: GradeCounts
  }

  /// The earlier side.
  public let first: Side
  /// The later side.
  public let second: Side
  /// Whether the same files were audited both times, so that each file is its own comparison.
  public let isSameFiles: Bool
  /// How many files were audited both times.
  public let filesInBoth: Int
  /// Every item of either side, in the order of its checklist.
  public let items: [Item]
  /// The files audited both times, item by item, where they are only a part of the two sides.
  public let filesInBothItems: [Item]
  /// The protection of small numbers.
  public let policy: DisclosurePolicy

  /// Compares two released tallies.
  ///
  /// The program knows which method fits: where every file of one side is among the other's, each file is compared
  /// with itself; otherwise the two sides are samples of their own, and the files in both are shown besides.
  public init(
    first: (released: ReleasedTally, subject: Summary.Subject),
    second: (released: ReleasedTally, subject: Summary.Subject),
    pairs: PairTally,
    glossary: ItemGlossary
  ) {
    self.first = Side(first.released.tally, subject: first.subject)
    self.second = Side(second.released.tally, subject: second.subject)
    policy = second.released.policy
    filesInBoth = pairs.files
    let fewest = min(self.first.audits.signed, self.second.audits.signed)
    isSameFiles = pairs.files > 0 && pairs.files >= fewest
    let paired = Self.items(pairs, glossary: glossary)
    let apart = Self.items(first.released.tally.countsByItem, second.released.tally.countsByItem, glossary: glossary)
    items = isSameFiles ? Self.items(paired, completedBy: apart) : apart
    filesInBothItems = isSameFiles ? [] : paired
  }

  /// The items with a verdict, in the order of the checklist.
  public func items(_ verdict: Verdict) -> [Item] { items.filter { $0.verdict == verdict } }
}

extension Comparison.Side {
  init(_ tally: Tally, subject: Summary.Subject) {
    self.subject = subject
    audits = tally.audits.values.reduce(into: AuditCounts()) { $0 += $1 }
    let sums = tally.files.values.reduce(into: FileSums()) { $0 += $1 }
    share = ClusteredShare(sums, frame: subject.frame, drawn: audits.signed) ?? ClusteredShare(sums)
    grades = tally.gradesBySection[""] ?? GradeCounts()
  }
}
