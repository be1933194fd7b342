/// How much the files of two sides count, where a side did not read its strata at one rate.
///
/// Frames play no part beside the weights: a comparison asks whether practice changed, and either side is a sample of it.
public struct ComparedWeights: Sendable {
  let cells: ComparedCells
  /// The strata of the first side; nil where its files count alike.
  public let firstStrata: SampleStrata?
  /// The strata of the second side; nil where its files count alike.
  public let secondStrata: SampleStrata?

  /// Nil where the files of both sides count alike.
  init?(_ cells: ComparedCells?, first: Summary, second: Summary) {
    guard let cells, first.weighting == .byFrame || second.weighting == .byFrame else { return nil }
    self.cells = cells
    firstStrata = first.weighting == .byFrame ? first.strata : nil
    secondStrata = second.weighting == .byFrame ? second.strata : nil
  }

  /// The share of the first side; with `hasFrame` as a page of its own has it, where its strata count.
  func first(_ section: SectionKey, _ sums: FileSums, hasFrame: Bool = false) -> ClusteredShare? {
    if hasFrame, firstStrata == nil { return nil }
    return Self.share(section, sums, cells.first, firstStrata, hasFrame: hasFrame)
  }

  /// The share of the second side; with `hasFrame` as a page of its own has it, where its strata count.
  func second(_ section: SectionKey, _ sums: FileSums, hasFrame: Bool = false) -> ClusteredShare? {
    if hasFrame, secondStrata == nil { return nil }
    return Self.share(section, sums, cells.second, secondStrata, hasFrame: hasFrame)
  }

  /// The files of both with the products of their weights.
  func both(_ section: SectionKey) -> [(weight: Double, sums: SharedSums)] {
    shared(section).map { drawn, sums in
      (Self.weight(drawn.first, firstStrata) * Self.weight(drawn.second, secondStrata), sums)
    }
  }

  /// The files of both by what they were drawn from, in order.
  public func shared(_ section: SectionKey) -> [(drawn: ComparedCells.Drawn, sums: SharedSums)] {
    func names(_ drawn: ComparedCells.Drawn) -> [String] {
      [drawn.first, drawn.second].flatMap { [$0?.round ?? "", $0?.name ?? ""] }
    }
    return (cells.both[section] ?? [:]).map { ($0.key, $0.value) }
      .sorted { names($0.0).lexicographicallyPrecedes(names($1.0)) }
  }

  private static func share(
    _ section: SectionKey,
    _ sums: FileSums,
    _ cells: [Tally.SectionCell: FileSums],
    _ strata: SampleStrata?,
    hasFrame: Bool
  ) -> ClusteredShare? {
    guard let strata else { return ClusteredShare(sums) }
    let byStratum = cells.filter { $0.key.section == section }
      .reduce(into: [FrameStratum?: FileSums]()) { $0[$1.key.stratum.drawnFrom, default: FileSums()] += $1.value }
    let drawn = strata.drawn(byStratum).map { stratum in
      DrawnStratum(
        name: stratum.name,
        frame: hasFrame ? stratum.frame : nil,
        drawn: stratum.drawn,
        weight: stratum.weight,
        sums: stratum.sums
      )
    }
    return StratifiedShare(drawn, .manyQuestions).flatMap { ClusteredShare(sums, weighted: $0) }
  }

  static func weight(_ key: FrameStratum?, _ strata: SampleStrata?) -> Double {
    strata?.parts.first { $0.key == key }?.weight ?? 1
  }
}
