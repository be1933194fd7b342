import AuditRules
import AuditSummaries

/// Six counts, spelled as programs read them.
struct CountsDocument: Encodable {
  var met: Int
  var partlyMet: Int
  var notMet: Int
  var notEvidenced: Int
  var notApplicable: Int
  var notSeen: Int

  init(_ counts: OutcomeCounts) {
    met = counts.met
    partlyMet = counts.partlyMet
    notMet = counts.notMet
    notEvidenced = counts.notEvidenced
    notApplicable = counts.notApplicable
    notSeen = counts.notSeen
  }
}

/// Four counts of grades, spelled as programs read them.
struct GradesDocument: Encodable {
  var outstanding: Int
  var good: Int
  var requiresImprovement: Int
  var inadequate: Int

  init(_ grades: GradeCounts) {
    outstanding = grades[.outstanding]
    good = grades[.good]
    requiresImprovement = grades[.requiresImprovement]
    inadequate = grades[.inadequate]
  }
}

/// How far audits have come.
struct AuditsDocument: Encodable {
  var planned: Int
  var started: Int
  var signed: Int
  var unplanned: Int
  var second: Int
  var concerns: Int
  var capped: Int
  var outside: Int?

  init(_ audits: AuditCounts, outside: Int? = nil) {
    planned = audits.planned
    started = audits.started
    signed = audits.signed
    unplanned = audits.unplanned
    second = audits.second
    concerns = audits.concerns
    capped = audits.capped
    self.outside = outside
  }
}

/// A share over all answers, clustered by file.
struct ClusteredDocument: Encodable {
  var files: Int
  var met: Int
  var counted: Int
  @Nullable var share: Double?
  @Nullable var low: Double?
  @Nullable var high: Double?
  var standardError: Double?
  var noInterval: String?

  init(_ share: ClusteredShare?) {
    files = share?.files ?? 0
    met = share?.met ?? 0
    counted = share?.counted ?? 0
    self.share = share?.value
    low = share?.interval?.low
    high = share?.interval?.high
    standardError = share?.standardError
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
