extension Comparison {
  /// The answers that a group of files has to the questions that both sides asked alike.
  public struct GroupAnswers: Hashable, Sendable {
    /// The files with such an answer.
    public var files = 0
    /// The answers met.
    public var met = 0
    /// The answers counted.
    public var counted = 0
    /// The answers met and counted, each by the weight of its file; the same as those above where nothing is weighted.
    public var weighted = (met: 0.0, counted: 0.0)

    /// The share; nil where nothing was counted.
    public var share: Double? { counted > 0 ? weighted.met / weighted.counted : nil }

    /// Compares all numbers.
    public static func == (left: GroupAnswers, right: GroupAnswers) -> Bool {
      (left.files, left.met, left.counted) == (right.files, right.met, right.counted) && left.weighted == right.weighted
    }

    /// Hashes the counts.
    public func hash(into hasher: inout Hasher) { hasher.combine([files, met, counted]) }
  }

  /// One group on both sides.
  public struct ComparedGroup: Hashable, Sendable {
    /// On the first side.
    public var first = GroupAnswers()
    /// On the second side.
    public var second = GroupAnswers()
  }

  /// The answers of each group to the questions that both sides asked alike, by the name of the group.
  static func groups(
    _ cells: ComparedCells?,
    by name: KeyPath<Stratum, String>,
    _ weights: ComparedWeights?
  ) -> [String: ComparedGroup] {
    guard let cells else { return [:] }
    var groups: [String: ComparedGroup] = [:]
    func add(
      _ side: [Tally.SectionCell: FileSums],
      _ strata: SampleStrata?,
      to answers: WritableKeyPath<ComparedGroup, GroupAnswers>
    ) {
      for (cell, sums) in side where cell.section == .wholeFile {
        let weight = ComparedWeights.weight(cell.stratum.drawnFrom, strata)
        var group = groups[cell.stratum[keyPath: name]] ?? ComparedGroup()
        group[keyPath: answers].files += sums.files
        group[keyPath: answers].met += sums.met
        group[keyPath: answers].counted += sums.counted
        group[keyPath: answers].weighted.met += weight * Double(sums.met)
        group[keyPath: answers].weighted.counted += weight * Double(sums.counted)
        groups[cell.stratum[keyPath: name]] = group
      }
    }
    add(cells.first, weights?.firstStrata, to: \.first)
    add(cells.second, weights?.secondStrata, to: \.second)
    return groups
  }

  /// The share of the first side over the questions that both asked alike, and what the second would have had with the
  /// mix of the first.
  ///
  /// Each group's own later share is weighted by its counted answers in the first. Nil where a group of the first has no
  /// counted answer in the second.
  ///
  /// Source: direct standardisation, as in every textbook of epidemiology.
  public func standardised(by groups: KeyPath<Comparison, [String: ComparedGroup]>) -> (first: Double, second: Double)?
  {
    var (met, counted, expected) = (0.0, 0.0, 0.0)
    for (_, group) in self[keyPath: groups].sorted(by: { $0.key < $1.key }) where group.first.counted > 0 {
      guard let value = group.second.share else { return nil }
      met += group.first.weighted.met
      counted += group.first.weighted.counted
      expected += value * group.first.weighted.counted
    }
    guard counted > 0 else { return nil }
    return (met / counted, expected / counted)
  }
}
