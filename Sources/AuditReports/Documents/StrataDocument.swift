import AuditRules
import AuditSummaries

/// A stratum that files were drawn from, for programs; `null` where a number is not released.
struct StratumDocument: Encodable {
  var round: String
  var stratum: String
  @Nullable var frame: Int?
  @Nullable var sampled: Int?
  @Nullable var read: Int?
  @Nullable var weight: Double?

  init(round: String, stratum: String) { (self.round, self.stratum) = (round, stratum) }

  init(_ part: SampleStrata.Part) {
    self.init(round: part.key?.round ?? "", stratum: part.key?.name ?? "")
    (frame, sampled, read, weight) = (part.frame, part.sampled, part.read, part.weight)
  }

  /// The strata of a summary; under a policy that protects their names alone.
  static func all(_ summary: Summary) -> [StratumDocument]? {
    guard !summary.subject.strata.isEmpty else { return nil }
    guard let strata = summary.strata else {
      return summary.subject.strata.map { StratumDocument(round: $0.key.round, stratum: $0.key.name) }
    }
    return strata.parts.map { StratumDocument($0) }
  }
}

/// What a weighted share of files has of one stratum.
struct StratumFilesDocument: Encodable {
  var round: String
  var stratum: String
  var met: Int
  var counted: Int
}

/// What a weighted share of answers has of one stratum.
struct StratumAnswersDocument: Encodable {
  var round: String
  var stratum: String
  var files: Int
  var met: Int
  var counted: Int
  var metSquared: Int
  var metTimesCounted: Int
  var countedSquared: Int
}

/// The grades of one stratum.
struct StratumGradesDocument: Encodable {
  var round: String
  var stratum: String
  var outstanding: Int
  var good: Int
  var requiresImprovement: Int
  var inadequate: Int
}

extension SampleStrata {
  /// What a share was weighted from, stratum by stratum; nil where it was not weighted.
  func sums(_ share: StratifiedShare?) -> [(part: Part, sums: FileSums)]? {
    share.map { share in zip(parts, share.strata).map { ($0, $1.sums) } }
  }

  /// The files of each stratum.
  func files(_ share: Share?) -> [StratumFilesDocument]? {
    sums(share?.weighted)?.map { part, sums in
      StratumFilesDocument(
        round: part.key?.round ?? "",
        stratum: part.key?.name ?? "",
        met: sums.met,
        counted: sums.counted
      )
    }
  }

  /// The answers of each stratum.
  func answers(_ share: ClusteredShare?) -> [StratumAnswersDocument]? {
    sums(share?.weighted)?.map { part, sums in
      StratumAnswersDocument(
        round: part.key?.round ?? "",
        stratum: part.key?.name ?? "",
        files: sums.files,
        met: sums.met,
        counted: sums.counted,
        metSquared: sums.metSquared,
        metTimesCounted: sums.metTimesCounted,
        countedSquared: sums.countedSquared
      )
    }
  }

  /// The grades of each stratum.
  func grades(_ shares: GradeShares) -> [StratumGradesDocument]? {
    let all = Grade.allCases.compactMap { grade in sums(shares[grade]?.weighted).map { (grade, $0) } }
    guard all.count == Grade.allCases.count else { return nil }
    return parts.indices.map { index in
      func count(_ grade: Grade) -> Int { all.first { $0.0 == grade }?.1[index].sums.met ?? 0 }
      return StratumGradesDocument(
        round: parts[index].key?.round ?? "",
        stratum: parts[index].key?.name ?? "",
        outstanding: count(.outstanding),
        good: count(.good),
        requiresImprovement: count(.requiresImprovement),
        inadequate: count(.inadequate)
      )
    }
  }
}

extension Summary.Weighting {
  /// The word for it that programs read.
  var forPrograms: String {
    switch self {
    case .none: "none"
    case .byFrame: "byFrame"
    case .leftOut: "leftOut"
    }
  }
}
