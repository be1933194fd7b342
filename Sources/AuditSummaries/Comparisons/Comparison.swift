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
    public internal(set) var words: ItemWords
    /// Whether the two may be compared.
    public let comparability: Comparability
    /// Met of counted in the first; for the same files, among those counted both times; nil where it is hidden.
    public let first: Share?
    /// Met of counted in the second; for the same files, among those counted both times; nil where it is hidden.
    public let second: Share?
    /// Second minus first, with its interval and method.
    public let difference: Difference?
    /// The p value after Holm's adjustment over all items that can be compared, hidden ones among them.
    public let adjustedP: Double?
    /// What can be said.
    public let verdict: Verdict
    /// How many files were met both times, once, or never; only for the same files.
    public let pairs: PairedCounts?
    /// The target that the second side set beforehand.
    public let target: Double?

    /// How the second side stands to its target, over all its files; nil without either.
    public var standing: TargetStanding? {
      guard let second, let target else { return nil }
      return TargetStanding(second, target: target)
    }
  }

  /// The earlier side.
  public let first: Summary
  /// The later side.
  public let second: Summary
  /// Whether the same files were audited both times, so that each file is its own comparison.
  public let isSameFiles: Bool
  /// How many files have a question counted both times.
  public let filesInBoth: ReleasedCount
  /// How many files were audited both times, whatever they were asked.
  public let filesReadInBoth: ReleasedCount
  /// Every item of either side, in the order of its checklist.
  public let items: [Item]
  /// Which checklist of the first side is which of the second.
  private let laid: OverlaidChecklists
  /// The files audited both times, item by item, where they are only a part of the two sides.
  public let filesInBothItems: [Item]
  /// The grades of the whole file on both sides: where the same files were audited both times, of these files alone.
  public let grades: (first: ReleasedGrades, second: ReleasedGrades)
  /// Whether these grades are of the files audited both times, and of no other.
  public let isOfPairedGrades: Bool
  /// The shares of these grades.
  public let gradeShares: (first: GradeShares, second: GradeShares)
  /// What can be said at each of the three levels.
  public let levels: Levels
  /// The answers of each service to the questions that both asked alike; empty where they are hidden.
  public let services: [String: ComparedGroup]
  /// The answers of each kind of auditor to the questions that both asked alike; empty where they are hidden.
  public let relations: [String: ComparedGroup]
  /// Whether a side has no other files than those that were chosen because they had failed, so that nothing is subtracted.
  public var isOfChosenFiles: Bool { first.subject.isOfChosenFiles || second.subject.isOfChosenFiles }
  /// Whether any share of it is weighted, because a side did not read its strata at one rate.
  ///
  /// Where each file is compared with itself nothing is: what changed is told of the files that were read.
  public var isWeighted: Bool { levels.weights != nil }
  /// The protection of small numbers.
  public var policy: DisclosurePolicy { second.policy }

  /// Compares two summaries.
  ///
  /// The program knows which method fits: where every file of one side is among the other's, each file is compared
  /// with itself; otherwise the two sides are samples of their own, and the files in both are shown besides.
  ///
  /// - Parameters:
  ///   - first: the earlier side.
  ///   - second: the later side, released under the same policy.
  ///   - pairs: the files audited both times, item by item, after disclosure control.
  ///   - glossary: the words of the items.
  public init(first: Summary, second: Summary, pairs: ReleasedPairs, glossary: ItemGlossary) {
    self.first = first
    self.second = second
    (filesInBoth, filesReadInBoth) = (pairs.files, pairs.read)
    isSameFiles = pairs.coversOneSide
    let paired = pairs.grades.map { (first: ReleasedGrades($0.first), second: ReleasedGrades($0.second)) }
    isOfPairedGrades = paired != nil
    grades = paired ?? (first.grades, second.grades)
    gradeShares =
      paired.map { (GradeShares(ofFilesRead: $0.first), GradeShares(ofFilesRead: $0.second)) }
      ?? (first.gradeShares, second.gradeShares)
    let targets = second.subject.targets
    laid = OverlaidChecklists(first: first.items.map(\.key), second: second.items.map(\.key))
    let pairedItems = Self.items(pairs.items, glossary: glossary, laid: laid, targets: targets)
    let weights = isSameFiles ? nil : ComparedWeights(pairs.cells, first: first, second: second)
    let apart = Self.items(
      first,
      second,
      glossary: glossary,
      laid: laid,
      weights: (weights?.firstStrata, weights?.secondStrata)
    )
    let isOfChosenFiles = first.subject.isOfChosenFiles || second.subject.isOfChosenFiles
    let all = isSameFiles ? Self.items(pairedItems, completedBy: apart) : apart
    items = isOfChosenFiles ? all.map(\.notSubtracted) : all
    filesInBothItems = isSameFiles ? [] : pairedItems
    levels = Levels(pairs, of: (first, second), weights: weights, items: items, isTested: !isOfChosenFiles)
    services = Self.groups(pairs.cells, by: \.service, weights)
    relations = Self.groups(pairs.cells, by: \.relation, weights)
  }

  /// The item that asks what an item of a checklist asks: the same, or what was laid over it or lies under it.
  public func item(_ item: String, of checklist: String) -> Item? {
    let bases = ChecklistBases(first.checklists + second.checklists)
    let all = items.filter { $0.item == item }
    return all.first { $0.checklist == checklist } ?? all.first { $0.checklist == laid(checklist) }
      ?? all.first { bases.areAlike($0.checklist, laid(checklist)) }
      ?? all.first { bases.areAlike($0.checklist, checklist) }
  }

  /// The items with a verdict, in the order of the checklist.
  public func items(_ verdict: Verdict) -> [Item] { items.filter { $0.verdict == verdict } }
}
