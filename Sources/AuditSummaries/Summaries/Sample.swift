import AuditRules

/// How the files of a summary were drawn, and what follows for its shares.
struct Sample {
  let strata: SampleStrata?
  let weighting: Summary.Weighting
  /// The files of the frame, where all of them were drawn at one rate.
  private let frame: Int?
  private let drawn: Int?
  private let isRounding: Bool
  /// What is weighted; nil where nothing is.
  private let tally: Tally?

  init(_ released: ReleasedTally, _ subject: Summary.Subject) {
    strata = subject.strata.isEmpty ? nil : SampleStrata(subject.strata, read: released.readByStratum)
    weighting = strata?.isUnequal != true ? .none : released.unprotected == nil ? .leftOut : .byFrame
    drawn = released.audits.signed.value
    isRounding = released.policy.isRounding
    // Files drawn at different rates are no sample of the whole frame until they are weighted; rounded counts have no
    // intervals to correct.
    frame = weighting == .none && !isRounding ? subject.frame : nil
    tally = weighting == .byFrame ? released.unprotected : nil
  }

  /// The share of one question.
  func share(_ counts: ReleasedOutcomes, of item: ItemKey) -> Share? {
    if let weighted = weighted(.oneQuestion, { $0.sums(of: item) }), let met = counts[.met].value,
      let share = Share(met: met, counted: weighted.counted, weighted: weighted)
    {
      return share
    }
    return Share(counts, frame: frame, drawn: drawn)
  }

  /// The share of all answers of a section, or of the whole file, in all files or in some of them.
  ///
  /// A part was drawn from its part of the frame at the same rate as the whole, so that one correction serves all. The
  /// fallback is for a frame that a round states smaller than its sample.
  ///
  /// Source: Cochran 1977 (Sampling Techniques, 2.12).
  func share(
    _ sums: FileSums,
    of section: SectionKey,
    where isIn: (Stratum) -> Bool = { _ in true }
  ) -> ClusteredShare? {
    weighted(.manyQuestions) { $0.sums(of: section, where: isIn) }.flatMap { ClusteredShare(sums, weighted: $0) }
      ?? ClusteredShare(sums, frame: frame, drawn: drawn) ?? ClusteredShare(sums)
  }

  /// The shares of the grades of a section, or of the whole file, in all files or in some of them.
  func shares(
    _ grades: ReleasedGrades,
    of section: SectionKey,
    where isIn: (Stratum) -> Bool = { _ in true }
  ) -> GradeShares {
    GradeShares(grades, frame: frame, drawn: drawn, isRounding: isRounding) { some in
      weighted(.oneQuestion) { $0.sums(of: some, in: section, where: isIn) }
    }
  }

  private func weighted(_ kind: StratifiedShare.Kind, _ sums: (Tally) -> [FrameStratum?: FileSums]) -> StratifiedShare?
  {
    guard let tally, let strata else { return nil }
    return StratifiedShare(strata.drawn(sums(tally)), kind)
  }
}
