import AuditRules

extension Comparison {
  /// What can be said at three levels, each a family of its own with 5 % for all its false alarms together.
  public struct Levels: Sendable {
    /// All questions that can be compared, in one test; nil where no error can be worked out, and where it is hidden.
    public let overall: ClusteredChange?
    /// What can be said of all questions together.
    public let verdict: Verdict
    /// Each section, in the order of the checklist; empty where they are hidden.
    public let sections: [Section]
    /// How the questions that can be compared lie, one by one.
    public let questions: Questions
    /// Whether the first two levels are left out of a page that may leave the authority.
    public let isHidden: Bool
    /// The files of either side that have a counted answer to a question that can be compared.
    public let files: ComparedFiles
    /// How many questions these files are counted over: asked alike on both sides, and counted on both.
    public let asked: Int
    /// The shares of both sides over these questions, corrected for their frames as on a page of their own; nil where they
    /// are hidden.
    public let shares: (first: ClusteredShare, second: ClusteredShare)?
    /// The weights of both sides; nil where no share of the comparison is weighted.
    public let weights: ComparedWeights?
  }

  /// The questions of one section that can be compared, in one test.
  public struct Section: Sendable {
    /// The section.
    public let key: SectionKey
    /// Its title.
    public let title: String
    /// The sums over its files.
    public let files: ComparedFiles
    /// Its change; nil where no error can be worked out.
    public let change: ClusteredChange?
    /// The p value after Holm's adjustment over the sections.
    public let adjustedP: Double?
    /// What can be said.
    public let verdict: Verdict
  }

  /// How the shares of single questions moved, whatever chance may have had in it.
  public struct Questions: Hashable, Sendable {
    /// The questions that both sides asked alike, with a number on either side that is shown.
    public let compared: Int
    /// The questions over which p values are adjusted: those compared, and those of which a number is hidden.
    public let family: Int
    /// Those whose share is higher the second time.
    public let higher: Int
    /// Those whose share is lower the second time.
    public let lower: Int
    /// Those whose share is the same.
    public var alike: Int { compared - higher - lower }
  }

  /// The sections of which this can be said, in the order of the checklist.
  public func sections(_ verdict: Verdict) -> [Section] { levels.sections.filter { $0.verdict == verdict } }
}

extension Comparison.Levels {
  init(
    _ pairs: ReleasedPairs,
    of sides: (first: Summary, second: Summary),
    weights: ComparedWeights?,
    items: [Comparison.Item],
    isTested: Bool
  ) {
    let released = pairs.levels
    isHidden = released == nil
    let files = released?[.wholeFile] ?? ComparedFiles()
    (self.files, self.weights) = (files, weights)
    asked = pairs.questions ?? 0
    shares = released.flatMap { _ in Self.totals(files, sides, weights, isSameFiles: pairs.coversOneSide) }
    overall = isTested ? Self.change(.wholeFile, files, weights) : nil
    let fewest = max(
      Self.fewestFiles,
      sides.first.subject.smallestPercentage,
      sides.second.subject.smallestPercentage
    )
    verdict = overall.map { Self.verdict($0, p: $0.pValue, fewest: fewest) } ?? .notComparable
    self.sections = isTested ? Self.judged(released ?? [:], weights, fewest: fewest, in: sides.second.sections) : []
    let changes = items.compactMap(\.difference?.value)
    questions = Comparison.Questions(
      compared: changes.count,
      family: items.count { $0.difference != nil || $0.comparability == .hidden },
      higher: changes.count { $0 > 0 },
      lower: changes.count { $0 < 0 }
    )
  }

  /// With fewer files on a side nothing is called better or worse, nor with fewer than a percentage takes.
  ///
  /// How much files differ is itself told from them, and a few that happen to be alike look as if all were. Of five files that all
  /// moved one way a sign test says that chance explains it.
  static let fewestFiles = 6

  private static func verdict(_ change: ClusteredChange, p: Double, fewest: Int) -> Comparison.Verdict {
    min(change.first.files, change.second.files) < fewest
      ? .noClearChange : Comparison.verdict(change.value, p: p)
  }

  private static func totals(
    _ files: ComparedFiles,
    _ sides: (first: Summary, second: Summary),
    _ weights: ComparedWeights?,
    isSameFiles: Bool
  ) -> (first: ClusteredShare, second: ClusteredShare)? {
    func total(_ sums: FileSums, _ side: Summary) -> ClusteredShare? {
      let frame = side.weighting == .none ? side.subject.frame : nil
      return ClusteredShare(sums, frame: frame, drawn: isSameFiles ? sums.files : side.audits.signed.value)
        ?? ClusteredShare(sums)
    }
    let first = weights.flatMap { $0.first(.wholeFile, files.first, hasFrame: true) } ?? total(files.first, sides.first)
    let second =
      weights.flatMap { $0.second(.wholeFile, files.second, hasFrame: true) } ?? total(files.second, sides.second)
    guard let first, let second else { return nil }
    return (first, second)
  }

  private static func shares(_ section: SectionKey, _ files: ComparedFiles, _ weights: ComparedWeights?)
    -> (first: ClusteredShare, second: ClusteredShare)?
  {
    guard let weights else {
      guard let first = ClusteredShare(files.first), let second = ClusteredShare(files.second) else { return nil }
      return (first, second)
    }
    guard let first = weights.first(section, files.first), let second = weights.second(section, files.second) else {
      return nil
    }
    return (first, second)
  }

  private static func change(_ section: SectionKey, _ files: ComparedFiles, _ weights: ComparedWeights?)
    -> ClusteredChange?
  {
    guard let weights else { return ClusteredChange(files) }
    return shares(section, files, weights).flatMap { ClusteredChange($0.first, $0.second, both: weights.both(section)) }
  }

  private static func judged(
    _ released: [SectionKey: ComparedFiles],
    _ weights: ComparedWeights?,
    fewest: Int,
    in known: [Summary.Section]
  ) -> [Comparison.Section] {
    let titles = Dictionary(zip(known.map(\.key), zip(known.indices, known.map(\.title)))) { first, _ in first }
    let sorted = released.filter { $0.key != .wholeFile }
      .sorted { (titles[$0.key]?.0 ?? .max, $0.key) < (titles[$1.key]?.0 ?? .max, $1.key) }
    let changes = sorted.map { change($0.key, $0.value, weights) }
    var adjusted = (Holm.adjusted(changes.compactMap { $0?.pValue }) ?? []).makeIterator()
    return zip(sorted, changes).map { part, change in
      let p = change == nil ? nil : adjusted.next()
      return Comparison.Section(
        key: part.key,
        title: titles[part.key]?.1 ?? part.key.section,
        files: part.value,
        change: change,
        adjustedP: p,
        verdict: change.flatMap { change in p.map { verdict(change, p: $0, fewest: fewest) } } ?? .notComparable
      )
    }
  }
}
