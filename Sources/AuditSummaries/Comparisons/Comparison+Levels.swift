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
  init(_ released: [SectionKey: ComparedFiles]?, items: [Comparison.Item], sections: [Summary.Section]) {
    isHidden = released == nil
    files = released?[.wholeFile] ?? ComparedFiles()
    overall = ClusteredChange(files)
    verdict = overall.map { Comparison.verdict($0.value, p: $0.pValue) } ?? .notComparable
    self.sections = Self.judged(released ?? [:], in: sections)
    let changes = items.compactMap(\.difference?.value)
    questions = Comparison.Questions(
      compared: changes.count,
      family: items.count { $0.difference != nil || $0.comparability == .hidden },
      higher: changes.count { $0 > 0 },
      lower: changes.count { $0 < 0 }
    )
  }

  private static func judged(_ released: [SectionKey: ComparedFiles], in known: [Summary.Section])
    -> [Comparison.Section]
  {
    let titles = Dictionary(zip(known.map(\.key), zip(known.indices, known.map(\.title)))) { first, _ in first }
    let sorted = released.filter { $0.key != .wholeFile }
      .sorted { (titles[$0.key]?.0 ?? .max, $0.key) < (titles[$1.key]?.0 ?? .max, $1.key) }
    let changes = sorted.map { ClusteredChange($0.value) }
    var adjusted = (Holm.adjusted(changes.compactMap { $0?.pValue }) ?? []).makeIterator()
    return zip(sorted, changes).map { part, change in
      let p = change == nil ? nil : adjusted.next()
      return Comparison.Section(
        key: part.key,
        title: titles[part.key]?.1 ?? part.key.section,
        files: part.value,
        change: change,
        adjustedP: p,
        verdict: change.flatMap { change in p.map { Comparison.verdict(change.value, p: $0) } } ?? .notComparable
      )
    }
  }
}
