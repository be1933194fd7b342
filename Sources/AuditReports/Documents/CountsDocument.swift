import AuditPages
import AuditRules
import AuditSummaries

/// Six counts, spelled as programs read them; `null` where one is hidden.
struct CountsDocument: Encodable {
  @Nullable var met: Int?
  @Nullable var partlyMet: Int?
  @Nullable var notMet: Int?
  @Nullable var notEvidenced: Int?
  @Nullable var notApplicable: Int?
  @Nullable var notSeen: Int?

  init(_ counts: ReleasedOutcomes) {
    met = counts[.met].value
    partlyMet = counts[.partlyMet].value
    notMet = counts[.notMet].value
    notEvidenced = counts[.notEvidenced].value
    notApplicable = counts[.notApplicable].value
    notSeen = counts[.notSeen].value
  }

  init(_ counts: OutcomeCounts) { self.init(ReleasedOutcomes(counts)) }
}

/// Four counts of grades, spelled as programs read them; `null` where one is hidden.
struct GradesDocument: Encodable {
  @Nullable var outstanding: Int?
  @Nullable var good: Int?
  @Nullable var requiresImprovement: Int?
  @Nullable var inadequate: Int?
  var strata: [StratumGradesDocument]?

  init(_ grades: GradeCounts) {
    (outstanding, good) = (grades[.outstanding], grades[.good])
    (requiresImprovement, inadequate) = (grades[.requiresImprovement], grades[.inadequate])
  }

  init(_ grades: ReleasedGrades, _ shares: GradeShares, _ strata: SampleStrata?) {
    self.strata = strata?.grades(shares)
    outstanding = grades[.outstanding].value
    good = grades[.good].value
    requiresImprovement = grades[.requiresImprovement].value
    inadequate = grades[.inadequate].value
  }
}

/// How far audits have come; `null` where a number is hidden.
struct AuditsDocument: Encodable {
  @Nullable var planned: Int?
  @Nullable var started: Int?
  @Nullable var signed: Int?
  @Nullable var unplanned: Int?
  @Nullable var second: Int?
  @Nullable var concerns: Int?
  @Nullable var capped: Int?
  var outside: Int?

  init(_ audits: ReleasedAudits, outside: Int? = nil) {
    planned = audits.planned.value
    started = audits.started.value
    signed = audits.signed.value
    unplanned = audits.unplanned.value
    second = audits.second.value
    concerns = audits.concerns.value
    capped = audits.capped.value
    self.outside = outside
  }
}

/// A share over all answers, clustered by file; `null` where it is not released.
struct ClusteredDocument: Encodable {
  @Nullable var files: Int?
  @Nullable var met: Int?
  @Nullable var counted: Int?
  @Nullable var share: Double?
  @Nullable var low: Double?
  @Nullable var high: Double?
  var standardError: Double?
  var noInterval: String?
  var metSquared: Int?
  var metTimesCounted: Int?
  var countedSquared: Int?
  var frame: Int?
  var drawn: Int?
  var strata: [StratumAnswersDocument]?

  init(_ share: ClusteredShare?, _ strata: SampleStrata?) {
    self.strata = strata?.answers(share)
    files = share?.files
    met = share?.met
    counted = share?.counted
    self.share = share?.value
    low = share?.interval?.low
    high = share?.interval?.high
    standardError = share?.standardError
    metSquared = share?.sums.metSquared
    metTimesCounted = share?.sums.metTimesCounted
    countedSquared = share?.sums.countedSquared
    frame = share?.frame
    drawn = share?.drawn
    noInterval = share?.noInterval?.rawValue
  }
}

/// The protection of small numbers.
struct DisclosureDocument: Encodable {
  var policy: String
  var says: String

  init(_ policy: DisclosurePolicy) {
    self.policy = policy.rawValue
    says = policy.inWords
  }
}

/// Where a document comes from.
struct ProvenanceDocument: Encodable {
  var command: String
  var version: String
  var generated: String
  var lines: [String]

  init(_ provenance: Provenance) {
    command = provenance.command
    version = provenance.version
    generated = provenance.generated
    lines = provenance.lines
  }
}

/// A value that is written as `null` where there is none, so that every document has the same keys.
@propertyWrapper
struct Nullable<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
