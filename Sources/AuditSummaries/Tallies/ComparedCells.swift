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

  /// Adds what one file has in a section, or in all; nil where a side did not read it.
  public mutating func add(
    _ section: SectionKey,
    first: (stratum: Stratum, met: Int, counted: Int)?,
    second: (stratum: Stratum, met: Int, counted: Int)?
  ) {
    if let first {
      self.first[Tally.SectionCell(section: section, stratum: first.stratum), default: FileSums()]
        .add(met: first.met, counted: first.counted)
    }
    if let second {
      self.second[Tally.SectionCell(section: section, stratum: second.stratum), default: FileSums()]
        .add(met: second.met, counted: second.counted)
    }
    guard let first, let second else { return }
    let drawn = Drawn(first: first.stratum.drawnFrom, second: second.stratum.drawnFrom)
    both[section, default: [:]][drawn, default: SharedSums()]
      .add(first: (first.met, first.counted), second: (second.met, second.counted))
  }
}
