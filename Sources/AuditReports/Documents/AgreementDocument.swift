import AuditRules
import AuditSummaries

/// How far two auditors agreed, for programs.
struct AgreementDocument: Encodable {
  struct Coefficient: Encodable {
    @Nullable var value: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    var standardError: Double?
    var missing: String?

    init(_ coefficient: AgreementCoefficient) {
      value = coefficient.value
      low = coefficient.interval?.low
      high = coefficient.interval?.high
      standardError = coefficient.standardError
      missing = coefficient.missing?.rawValue
    }
  }

  struct Pair: Encodable {
    var first: String
    var second: String
    var count: Int
  }

  /// The sum over files of the product of two numbers of each: answers that are the same, or how often one was given.
  struct Product: Encodable {
    var first: String
    var second: String
    var sum: Int
  }

  struct Measures: Encodable {
    var files: Int
    var compared: Int
    var same: Int
    @Nullable var share: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    var standardError: Double?
    var noInterval: String?
    var gwet: Coefficient
    var alpha: Coefficient
    var pairs: [Pair]
    var products: [Product]?

    init(_ measures: Agreement.Measures, pairs: [Pair], products: [Product]? = nil) {
      files = measures.files
      compared = measures.compared
      same = measures.same
      share = measures.share
      low = measures.interval?.low
      high = measures.interval?.high
      standardError = measures.standardError
      noInterval = measures.noInterval?.rawValue
      gwet = Coefficient(measures.gwet)
      alpha = Coefficient(measures.alpha)
      self.pairs = pairs
      self.products = products
    }
  }

  struct Changes: Encodable {
    var audits: Int
    var answers: Int
    var toMet: Int
    var fromMet: Int
    var toOther: Int
    var raised: Int
    var lowered: Int

    init(_ changes: ChangesAfterSigning) {
      audits = changes.audits
      answers = changes.answers
      toMet = changes.toMet
      fromMet = changes.fromMet
      toOther = changes.toOther
      raised = changes.raised
      lowered = changes.lowered
    }
  }

  var files: Int
  var compared: Int
  var same: Int
  @Nullable var share: Double?
  var sameGrade: Int
  var changedAfterSigning: Changes
  var answers: Measures
  var grades: Measures

  init(_ agreement: Agreement) {
    files = agreement.counts.files
    compared = agreement.counts.compared
    same = agreement.counts.same
    share = agreement.answers.share
    sameGrade = agreement.counts.sameGrade
    changedAfterSigning = Changes(agreement.counts.changes)
    answers = Measures(
      agreement.answers,
      pairs: agreement.counts.answers.table.cells.map {
        Pair(first: $0.first.rawValue, second: $0.second.rawValue, count: $0.count)
      },
      products: agreement.counts.answers.namedProducts.map {
        Product(first: $0.first?.rawValue ?? "same", second: $0.second?.rawValue ?? "same", sum: $0.sum)
      }
    )
    grades = Measures(
      agreement.grades,
      pairs: agreement.counts.grades.cells.map {
        Pair(first: $0.first.forPrograms, second: $0.second.forPrograms, count: $0.count)
      }
    )
  }
}

extension Grade {
  /// The grade as documents and columns spell it.
  var forPrograms: String {
    switch self {
    case .outstanding: "outstanding"
    case .good: "good"
    case .requiresImprovement: "requiresImprovement"
    case .inadequate: "inadequate"
    }
  }
}
