/// Sums over the files of two sides, of the questions alone that both asked alike, by the groups that files belong to.
public struct ComparedCells: Hashable, Sendable {
  /// The strata of the two frames that a file of both sides was drawn from.
  public struct Drawn: Hashable, Sendable {
    /// That of the first side.
    public var first: FrameStratum?
    /// That of the second side.
    public var second: FrameStratum?

    /// Makes a pair.
    public init(first: FrameStratum?, second: FrameStratum?) { (self.first, self.second) = (first, second) }
  }

  /// The files of the first side.
  public var first: [Tally.SectionCell: FileSums] = [:]
  /// The files of the second side.
  public var second: [Tally.SectionCell: FileSums] = [:]
  /// The files of both, by what they were drawn from.
  public var both: [SectionKey: [Drawn: SharedSums]] = [:]

  /// Makes sums over no files.
  public init() {}

  /// What one file has in a section, or in all, by the groups that its audits belong to.
  public typealias Groups = [(stratum: Stratum, met: Int, counted: Int)]

  /// Adds what one file has in a section, or in all; nothing where a side did not read it.
  public mutating func add(_ section: SectionKey, first: Groups, second: Groups) {
    for group in first {
      self.first[Tally.SectionCell(section: section, stratum: group.stratum), default: FileSums()]
        .add(met: group.met, counted: group.counted)
    }
    for group in second {
      self.second[Tally.SectionCell(section: section, stratum: group.stratum), default: FileSums()]
        .add(met: group.met, counted: group.counted)
    }
    for first in first {
      for second in second {
        let drawn = Drawn(first: first.stratum.drawnFrom, second: second.stratum.drawnFrom)
        both[section, default: [:]][drawn, default: SharedSums()]
          .add(first: (first.met, first.counted), second: (second.met, second.counted))
      }
    }
  }
}
