import AuditRules

/// How far two auditors of one file agreed, at the first signatures of both.
public struct Agreement: Sendable {
  /// What is known of answers, or of grades.
  public struct Measures: Hashable, Sendable {
    /// Files with something that both auditors gave.
    public let files: Int
    /// What both gave something to.
    public let compared: Int
    /// What both gave the same to.
    public let same: Int
    /// The same of compared; nil where nothing was compared.
    public let share: Double?
    /// The 95 % interval of the share; nil for the reason in `noInterval`.
    public let interval: Interval?
    /// The standard error that the interval was made from, where it is clustered by file.
    public let standardError: Double?
    /// Why the share has no interval.
    public let noInterval: NoInterval?
    /// Gwet's coefficient: AC1 of answers, AC2 of grades, where neighbours count two thirds.
    public let gwet: AgreementCoefficient
    /// Krippendorff's alpha: nominal of answers, ordinal of grades.
    public let alpha: AgreementCoefficient
  }

  /// How far below Gwet's coefficient kappa has to lie for it to be called misleading.
  static let widestGap = 0.2

  /// The part of all answers given from which on one of them is given nearly always.
  static let nearlyAlways = 0.75

  /// The counts that all is worked out from.
  public let counts: AgreementCounts
  /// Answers to the same items; intervals are clustered by file.
  public let answers: Measures
  /// Grades of the whole file; each file stands alone.
  public let grades: Measures
  /// Cohen's kappa of the answers, as if each stood alone; not for a page, but to say whether it would mislead.
  public let kappa: AgreementCoefficient

  /// Works out the measures from counts.
  ///
  /// There is no correction for a frame: what is asked is how another auditor would answer, of any file.
  public init(_ counts: AgreementCounts) {
    self.counts = counts
    let share = ClusteredShare(counts.answers.sums)
    answers = Measures(
      files: counts.answers.files,
      compared: counts.compared,
      same: counts.same,
      share: share?.value,
      interval: share?.interval,
      standardError: share?.standardError,
      noInterval: share?.noInterval,
      gwet: .gwet(counts.answers),
      alpha: .krippendorff(counts.answers)
    )
    let alike = Share(unchecked: counts.sameGrade, of: counts.grades.total)
    grades = Measures(
      files: counts.grades.total,
      compared: counts.grades.total,
      same: counts.sameGrade,
      share: alike.value,
      interval: alike.interval,
      standardError: nil,
      noInterval: alike.noInterval,
      gwet: .gwet(counts.grades, weights: .linear),
      alpha: .krippendorff(counts.grades, metric: .ordinal)
    )
    kappa = .cohen(counts.answers.table)
  }

  /// Whether kappa would say that the two hardly agree because one answer is given nearly always.
  public var isKappaMisleading: Bool {
    let table = counts.answers.table
    guard let kappa = kappa.value, let gwet = answers.gwet.value, let most = table.mostGiven else { return false }
    return gwet - kappa >= Self.widestGap && Double(most.count) >= Self.nearlyAlways * Double(2 * table.total)
  }
}
