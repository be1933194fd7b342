import AuditRules

/// The strata that the files of a summary were drawn from, and how many files of the frame each file read stands for.
public struct SampleStrata: Hashable, Sendable {
  /// One stratum.
  public struct Part: Hashable, Sendable {
    /// The stratum; nil for files of rounds that have none.
    public let key: FrameStratum?
    /// The files in it; nil where that is not known.
    public let frame: Int?
    /// The files that the plan drew from it.
    public let sampled: Int
    /// Its signed first audits, which are counted.
    public let read: Int
    /// How much a file of it counts; of each round, its files count as many as were read.
    public let weight: Double
  }

  /// The strata in the order of the plans, and then the files that were drawn from none.
  public let parts: [Part]
  /// Whether a round read other shares of its strata, so that files count for as many as they stand for.
  public let isUnequal: Bool

  /// Works out the weights of strata from what was read of each.
  ///
  /// A stratum of N files of which n were read weighs N/n, divided by the mean over the files read of its round: so each
  /// round counts by its files, and within a round each stratum by its frame. Files drawn from no stratum weigh 1.
  ///
  /// - Parameters:
  ///   - planned: the strata whose sizes the plans say.
  ///   - read: how many first audits are signed of each stratum; nil for those drawn from none.
  init(_ planned: [Summary.Subject.PlannedStratum], read: [FrameStratum?: Int]) {
    var parts: [Part] = []
    var isUnequal = false
    for round in planned.map(\.key.round).uniqued {
      let strata = planned.filter { $0.key.round == round }
      let counts = strata.map { (frame: Int128($0.frame), read: Int128(read[$0.key] ?? 0)) }
      let files = counts.reduce(0) { $0 + $1.read }
      let frame = counts.reduce(0) { $1.read > 0 ? $0 + $1.frame : $0 }
      if files > 0, let first = counts.first {
        isUnequal = isUnequal || counts.contains { $0.read * first.frame != first.read * $0.frame }
      }
      parts += zip(strata, counts).map { stratum, count in
        Part(
          key: stratum.key,
          frame: stratum.frame,
          sampled: stratum.sampled,
          read: Int(count.read),
          weight: count.read > 0 && frame > 0
            ? Double(count.frame) / Double(count.read) * Double(files) / Double(frame) : 1
        )
      }
    }
    let known = Set(parts.map(\.key))
    parts += read.filter { !known.contains($0.key) && $0.value > 0 }
      .sorted { ($0.key?.round ?? "", $0.key?.name ?? "") < ($1.key?.round ?? "", $1.key?.name ?? "") }
      .map { Part(key: $0.key, frame: nil, sampled: 0, read: $0.value, weight: 1) }
    self.parts = parts
    self.isUnequal = isUnequal
  }

  /// The strata with the sums over their files.
  func drawn(_ sums: [FrameStratum?: FileSums]) -> [DrawnStratum] {
    parts.map { part in
      DrawnStratum(
        name: part.key?.name ?? "",
        frame: part.frame,
        drawn: part.read,
        weight: part.weight,
        sums: sums[part.key] ?? FileSums()
      )
    }
  }

  /// How many files, drawn without strata, would tell about as much: (Σw)² ÷ Σw² over the files read.
  ///
  /// Source: Kish 1965 (Survey Sampling, 11.7).
  public var effectiveFiles: Int {
    let (sum, squares) = parts.reduce((0.0, 0.0)) {
      ($0.0 + $1.weight * Double($1.read), $0.1 + $1.weight * $1.weight * Double($1.read))
    }
    return squares > 0 ? Int((sum * sum / squares).rounded(.down)) : 0
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Tally {
  /// Whether its files were read at other rates in some strata than in others, as plans say how large these are.
  public func isReadUnequally(of planned: [Summary.Subject.PlannedStratum]) -> Bool {
    !planned.isEmpty && SampleStrata(planned, read: readByStratum).isUnequal
  }

  /// How many first audits are signed of each stratum.
  var readByStratum: [FrameStratum?: Int] {
    audits.reduce(into: [:]) { $0[$1.key.drawnFrom, default: 0] += $1.value.signed }
  }

  /// The sums over files of one section, or of the whole file, by what they were drawn from.
  func sums(of section: SectionKey, where isIn: (Stratum) -> Bool = { _ in true }) -> [FrameStratum?: FileSums] {
    files.reduce(into: [:]) { sums, cell in
      guard cell.key.section == section, isIn(cell.key.stratum) else { return }
      sums[cell.key.stratum.drawnFrom, default: FileSums()] += cell.value
    }
  }

  /// The files of one question by what they were drawn from.
  func sums(of item: ItemKey) -> [FrameStratum?: FileSums] {
    answers.reduce(into: [:]) { sums, cell in
      guard cell.key.item == item else { return }
      sums[cell.key.stratum.drawnFrom, default: FileSums()] += FileSums(
        met: cell.value.met,
        ofFiles: cell.value.counted
      )
    }
  }

  /// The files that have one of some grades, of those graded, by what they were drawn from.
  func sums(
    of grades: Set<Grade>,
    in section: SectionKey,
    where isIn: (Stratum) -> Bool = { _ in true }
  ) -> [FrameStratum?: FileSums] {
    self.grades.reduce(into: [:]) { sums, cell in
      guard cell.key.section == section, isIn(cell.key.stratum) else { return }
      let met = Grade.allCases.reduce(0) { grades.contains($1) ? $0 + cell.value[$1] : $0 }
      sums[cell.key.stratum.drawnFrom, default: FileSums()] += FileSums(met: met, ofFiles: cell.value.total)
    }
  }
}

extension FileSums {
  /// The sums over files of which each has one answer.
  init(met: Int, ofFiles files: Int) {
    self.init()
    (self.files, counted, countedSquared) = (files, files, files)
    (self.met, metSquared, metTimesCounted) = (met, met, met)
  }
}
