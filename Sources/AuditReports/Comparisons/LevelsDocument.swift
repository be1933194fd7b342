import AuditSummaries

/// What a comparison can say of all questions together, of sections and of single questions, with all it is made from.
struct LevelsDocument: Encodable {
  /// The sums over the files of one side.
  struct Sums: Encodable {
    var files: Int
    var met: Int
    var counted: Int
    var metSquared: Int
    var metTimesCounted: Int
    var countedSquared: Int
    var share: Double?
    var strata: [StratumAnswersDocument]?

    init(_ sums: FileSums, _ share: ClusteredShare?, _ strata: SampleStrata?) {
      self.share = share?.value
      self.strata = strata?.answers(share)
      (files, met, counted) = (sums.files, sums.met, sums.counted)
      (metSquared, metTimesCounted, countedSquared) = (sums.metSquared, sums.metTimesCounted, sums.countedSquared)
    }
  }

  /// The sums over the files of both sides.
  struct Shared: Encodable {
    var files: Int
    var metMet: Int
    var metCounted: Int
    var countedMet: Int
    var countedCounted: Int
    var strata: [SharedStratum]?

    init(_ sums: SharedSums, _ strata: [SharedStratum]? = nil) {
      self.strata = strata
      (files, metMet, metCounted) = (sums.files, sums.metMet, sums.metCounted)
      (countedMet, countedCounted) = (sums.countedMet, sums.countedCounted)
    }
  }

  /// The sums over the files of both sides that were drawn from one stratum the first time and from one the second.
  struct SharedStratum: Encodable {
    var firstRound: String
    var firstStratum: String
    var secondRound: String
    var secondStratum: String
    var files: Int
    var metMet: Int
    var metCounted: Int
    var countedMet: Int
    var countedCounted: Int

    init(_ drawn: ComparedCells.Drawn, _ sums: SharedSums) {
      (firstRound, firstStratum) = (drawn.first?.round ?? "", drawn.first?.name ?? "")
      (secondRound, secondStratum) = (drawn.second?.round ?? "", drawn.second?.name ?? "")
      (files, metMet, metCounted) = (sums.files, sums.metMet, sums.metCounted)
      (countedMet, countedCounted) = (sums.countedMet, sums.countedCounted)
    }
  }

  /// One test; without `difference` where no error can be worked out.
  struct Test: Encodable {
    var checklist: String?
    var section: String?
    var title: String?
    var first: Sums
    var second: Sums
    var both: Shared
    var difference: Double?
    var covariance: Double?
    var standardError: Double?
    var degreesOfFreedom: Double?
    var low: Double?
    var high: Double?
    var p: Double?
    var adjustedP: Double?
    var verdict: String

    init(
      _ section: SectionKey,
      _ files: ComparedFiles,
      _ change: ClusteredChange?,
      _ verdict: Comparison.Verdict,
      _ weights: ComparedWeights?
    ) {
      first = Sums(files.first, change?.first, weights?.firstStrata)
      second = Sums(files.second, change?.second, weights?.secondStrata)
      both = Shared(files.both, weights?.shared(section).map { SharedStratum($0.drawn, $0.sums) })
      (difference, covariance) = (change?.value, change?.covariance)
      (standardError, degreesOfFreedom) = (change?.standardError, change?.degreesOfFreedom)
      (low, high, p) = (change?.interval.low, change?.interval.high, change?.pValue)
      self.verdict = verdict.rawValue
    }

    init(_ part: Comparison.Section, _ weights: ComparedWeights?) {
      self.init(part.key, part.files, part.change, part.verdict, weights)
      (checklist, section, title, adjustedP) = (part.key.checklist, part.key.section, part.title, part.adjustedP)
    }
  }

  /// How single questions lie.
  struct Questions: Encodable {
    var asked: Int?
    var compared: Int
    var family: Int
    var higher: Int
    var lower: Int
    var better: Int
    var worse: Int
  }

  /// All questions together; left out of a page that may leave the authority.
  var overall: Test?
  var sections: [Test]?
  var questions: Questions

  init(_ comparison: Comparison) {
    let levels = comparison.levels
    overall =
      levels.isHidden ? nil : Test(.wholeFile, levels.files, levels.overall, levels.verdict, levels.weights)
    sections = levels.isHidden ? nil : levels.sections.map { Test($0, levels.weights) }
    questions = Questions(
      asked: levels.isHidden ? nil : levels.asked,
      compared: levels.questions.compared,
      family: levels.questions.family,
      higher: levels.questions.higher,
      lower: levels.questions.lower,
      better: comparison.items(.better).count,
      worse: comparison.items(.worse).count
    )
  }
}
