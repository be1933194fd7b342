/// The share of met answers where parts of the frame were drawn at different rates: each file counts for those that it
/// stands for.
///
/// Source: Cochran 1977 (Sampling Techniques, 6.11, the combined ratio), linearised; Korn and Graubard 1998 (Survey
/// Methodology 24:193) for one question; Rust and Kalton 1987 (Journal of Official Statistics 3:69) for strata joined.
public struct StratifiedShare: Sendable, Hashable {
  /// Whether every file has one answer, or several.
  public enum Kind: Sendable, Hashable {
    /// One question: the interval is Wilson's, for the number of files that would tell as much without strata.
    case oneQuestion
    /// Several questions, clustered by file: the interval is Student's.
    case manyQuestions
  }

  /// The weighted share; nil when nothing was counted.
  public let value: Double?
  /// The counted answers, not weighted.
  public let counted: Int
  /// Its standard error; nil where too few files were drawn to tell it.
  public let standardError: Double?
  /// Files drawn less strata; what was joined is one stratum.
  public let degreesOfFreedom: Int
  /// For one question, how many files drawn without strata and weights would tell as much.
  public let effectiveSize: Double?
  /// The 95 % interval; nil for the reason in `noInterval`.
  public let interval: Interval?
  /// Why there is no interval, nil when there is one.
  public let noInterval: NoInterval?
  /// The names of strata that were taken together for the error, because one of them has one file.
  public let joined: [[String]]
  /// The names of strata of which no file was read: the share says nothing of them.
  public let unread: [String]
  /// What all is worked out from.
  public let strata: [DrawnStratum]

  /// The part of the sum of squares under which what is left of it is rounding.
  private static let smallestPart = 1e-12

  /// Works out the share; nil where counts are impossible, or two answers of one question stand on one file.
  public init?(_ strata: [DrawnStratum], _ kind: Kind) {
    guard strata.allSatisfy({ Self.isPossible($0, kind) }) else { return nil }
    self.strata = strata
    let read = strata.filter { $0.drawn > 0 }
    let groups = Self.joined(read)
    unread = strata.filter { $0.drawn == 0 }.map(\.name)
    joined = groups.filter { $0.count > 1 }.map { $0.map(\.name) }
    counted = read.reduce(0) { $0 + $1.sums.counted }
    degreesOfFreedom = read.reduce(0) { $0 + $1.drawn } - groups.count
    let all = read.reduce(0) { $0 + $1.weight * Double($1.sums.counted) }
    guard counted > 0 else {
      (value, standardError, effectiveSize, interval, noInterval) = (nil, nil, nil, nil, .nothingCounted)
      return
    }
    let share = read.reduce(0) { $0 + $1.weight * Double($1.sums.met) } / all
    value = share
    guard groups.allSatisfy({ Self.files($0) > 1 || Self.isWhole($0) }) else {
      let isWhole = Self.isWhole(read)
      (standardError, effectiveSize, interval) = (isWhole ? 0 : nil, nil, nil)
      noInterval = isWhole ? .wholeFrame : .oneFile
      return
    }
    let isWhole = Self.isWhole(read)
    let error = groups.reduce(0) { $0 + Self.variance($1, share: share) }.squareRoot() / all
    standardError = error
    let isAlike = error * error <= Self.smallestPart * share * (1 - share) / Double(counted)
    let size = isAlike ? Double(counted) : share * (1 - share) / (error * error)
    effectiveSize = kind == .oneQuestion && !isWhole ? size : nil
    switch kind {
    case _ where isWhole: (interval, noInterval) = (nil, .wholeFrame)
    case .oneQuestion: (interval, noInterval) = (.wilson(share: share, size: size), nil)
    case .manyQuestions where isAlike: (interval, noInterval) = (nil, .everyFileAlike)
    case .manyQuestions:
      noInterval = nil
      interval = StudentT.quantile(0.975, degreesOfFreedom: degreesOfFreedom)
        .map { Interval(low: share - $0 * error, high: share + $0 * error).clipped(to: 0...1) }
    }
  }

  /// All wordings of one question together, which were put to files of the same strata; nil where there is none, and where
  /// a file was asked twice.
  init?(pooling shares: [StratifiedShare]) {
    guard var strata = shares.first?.strata else { return nil }
    for other in shares.dropFirst() {
      guard other.strata.count == strata.count else { return nil }
      for index in strata.indices { strata[index].sums += other.strata[index].sums }
    }
    self.init(strata, .oneQuestion)
  }

  /// The number of files without strata and weights that would tell as much of practice, as an endless frame would show
  /// it; nil for several questions, and where too few files were drawn.
  ///
  /// A comparison asks whether practice changed, so that frames play no part in it.
  var practiceSize: Double? {
    let endless = strata.map {
      DrawnStratum(name: $0.name, frame: nil, drawn: $0.drawn, weight: $0.weight, sums: $0.sums)
    }
    return StratifiedShare(endless, .oneQuestion)?.effectiveSize
  }

  /// What is met and counted, each file by its weight.
  public var weighted: (met: Double, counted: Double) {
    strata.filter { $0.drawn > 0 }.reduce((0, 0)) {
      ($0.0 + $1.weight * Double($1.sums.met), $0.1 + $1.weight * Double($1.sums.counted))
    }
  }

  private static func isPossible(_ stratum: DrawnStratum, _ kind: Kind) -> Bool {
    let sums = stratum.sums
    return sums.files >= 0 && sums.files <= stratum.drawn && stratum.drawn <= stratum.frame ?? stratum.drawn
      && sums.met >= 0 && sums.met <= sums.counted && sums.files <= sums.counted
      && (sums.files > 0 || sums.counted == 0)
      && (kind == .manyQuestions || sums.counted == sums.files)
  }

  private static func isWhole(_ group: [DrawnStratum]) -> Bool { group.allSatisfy { $0.drawn == $0.frame } }

  private static func files(_ group: [DrawnStratum]) -> Int { group.reduce(0) { $0 + $1.drawn } }

  /// Strata in their order, each with one file together with the next; the last with the one before.
  private static func joined(_ strata: [DrawnStratum]) -> [[DrawnStratum]] {
    var groups: [[DrawnStratum]] = []
    for stratum in strata {
      // A stratum whose only file was read is known, and adds no error.
      if let last = groups.last, files(last) == 1, !isWhole(last) {
        groups[groups.count - 1].append(stratum)
      } else {
        groups.append([stratum])
      }
    }
    if groups.count > 1, let last = groups.last, files(last) == 1, !isWhole(last) {
      groups.removeLast()
      groups[groups.count - 1] += last
    }
    return groups
  }

  /// The sum over the files of a group of the squares of their weighted residuals about their mean, with its factors.
  ///
  /// A file without a counted answer has the residual 0, and was drawn.
  private static func variance(_ group: [DrawnStratum], share: Double) -> Double {
    let drawn = Double(files(group))
    guard drawn > 1 else { return 0 }
    var (sum, squares) = (0.0, 0.0)
    for stratum in group {
      let sums = stratum.sums
      sum += stratum.weight * (Double(sums.met) - share * Double(sums.counted))
      squares +=
        stratum.weight * stratum.weight
        * (Double(sums.metSquared) - 2 * share * Double(sums.metTimesCounted)
          + share * share * Double(sums.countedSquared))
    }
    let frames = group.compactMap(\.frame)
    let rest = frames.count == group.count ? 1 - drawn / Double(frames.reduce(0, +)) : 1
    return max(0, rest * drawn / (drawn - 1) * (squares - sum * sum / drawn))
  }
}
