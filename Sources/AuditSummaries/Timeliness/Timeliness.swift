import AuditRules

/// How much was done in time, worked out from raw data, with the margin that missing dates leave.
///
/// An extract of everything there is has no interval, because nothing was sampled. What is not certain is what could not
/// be judged, and the margin says how far that could move the figure.
public struct Timeliness: Hashable, Sendable {
  /// What is timed.
  public let measure: TimelinessMeasure
  /// The six outcomes of everything that was timed.
  public let counts: OutcomeCounts
  /// The outcomes of what is nearest to the published way of counting; `measure.comparableWords` says what that is.
  public let comparable: OutcomeCounts
  /// Cases of which the extract does not hold the part that is timed at all; they are in no figure and no margin.
  public let casesNotSeen: Int
  /// What was counted on each file, for the interval of a sample; empty where it is not known.
  public let sums: FileSums

  /// Makes figures of counts.
  public init(
    measure: TimelinessMeasure,
    counts: OutcomeCounts,
    comparable: OutcomeCounts,
    casesNotSeen: Int = 0,
    sums: FileSums = FileSums()
  ) {
    self.measure = measure
    self.counts = counts
    self.comparable = comparable
    self.casesNotSeen = casesNotSeen
    self.sums = sums
  }

  /// How many were in time.
  public var met: Int { counts.met }

  /// How many were counted.
  public var counted: Int { counts.counted }

  /// The share in time, from 0 to 1; nil where nothing was counted.
  public var share: Double? { Self.share(met, of: counted) }

  /// The share of the comparable counts.
  public var comparableShare: Double? { Self.share(comparable.met, of: comparable.counted) }

  /// How many could not be judged: a date is not on the file, or was not in the extract.
  public var notJudged: Int { counts.notEvidenced + counts.notSeen }

  /// The share if everything that could not be judged had been late.
  public var lowest: Double? { Self.share(met, of: counted + counts.notSeen) }

  /// The share if everything that could not be judged had been in time.
  public var highest: Double? { Self.share(met + notJudged, of: counted + counts.notSeen) }

  /// The 95 % interval of the share where the files are a sample, clustered by file; nil where there is none.
  public var sampleInterval: Interval? { ClusteredShare(sums)?.interval }

  /// Whether a policy allows the figures: no count that they show, or that can be worked out from them, is small.
  ///
  /// A policy that rounds leaves them out altogether, because exact shares give rounded counts away.
  public func isAllowed(under policy: DisclosurePolicy) -> Bool {
    guard policy.isProtective else { return true }
    guard !policy.isRounding else { return false }
    let shown = [
      counts.met, counts.counted - counts.met, counts.notEvidenced, counts.partlyMet + counts.notMet, counts.notSeen,
      comparable.met, comparable.counted - comparable.met, abs(counts.counted - comparable.counted),
      abs(counts.met - comparable.met), casesNotSeen,
    ]
    return shown.allSatisfy { $0 == 0 || $0 >= policy.smallestShown }
  }

  private static func share(_ met: Int, of counted: Int) -> Double? {
    counted > 0 ? Double(met) / Double(counted) : nil
  }
}
