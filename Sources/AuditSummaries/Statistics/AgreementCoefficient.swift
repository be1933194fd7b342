/// How far two or more auditors agree beyond what chance would give: 1 is always, 0 no more than chance.
public struct AgreementCoefficient: Hashable, Sendable {
  /// Why there is no value, or a value without an interval.
  public enum Missing: String, CaseIterable, Hashable, Sendable {
    /// Nothing was answered by two auditors.
    case nothingCompared
    /// Every answer was the same, so that chance alone would have given full agreement.
    case everyAnswerTheSame
    /// One file alone says nothing of how much files differ.
    case oneFile
    /// Every file says the same, so that an interval from their differences would have no width, and mislead.
    case everyFileAlike
    /// Without one of the files every answer would be the same, so that all rests on it.
    case oneFileDecides
  }

  /// The coefficient, at most 1; nil for the reason in `missing`.
  public let value: Double?
  /// The standard error; nil where there is no interval.
  public let standardError: Double?
  /// The 95 % interval by Student's t, clipped to -1 and 1; nil for the reason in `missing`.
  public let interval: Interval?
  /// What the degrees of freedom come from: the files, or the subjects where each stands alone.
  public let files: Int
  /// Why there is no value, or no interval; nil where both are there.
  public let missing: Missing?

  /// A value with the t interval that belongs to its variance, on one less degree of freedom than there are files.
  init(_ value: Double, variance: Double, files: Int) {
    guard let quantile = StudentT.quantile(0.975, degreesOfFreedom: files - 1) else {
      self.init(value, files: files, missing: .oneFile)
      return
    }
    // The parts of a variance cancel to a hair of nothing where every file says the same.
    guard variance > 1e-13 else {
      self.init(value, files: files, missing: .everyFileAlike)
      return
    }
    let error = variance.squareRoot()
    let interval = Interval(low: value - quantile * error, high: value + quantile * error).clipped(to: -1...1)
    self.init(value, files: files, error: error, interval: interval)
  }

  /// The same value with the error and the interval of files drawn from a frame of so many.
  ///
  /// As it is where the files are 5 % of the frame or less; nil where the frame is not larger than the files, because
  /// the value then is the answer and no estimate of it.
  ///
  /// Source: Gwet 2014 (Handbook of Inter-Rater Reliability, 5.4): each variance is multiplied by 1 - n/N.
  public func narrowed(toFrame frame: Int) -> AgreementCoefficient? {
    guard frame > files else { return nil }
    guard FinitePopulation.isCorrected(drawn: files, frame: frame), let value, let standardError, interval != nil else {
      return self
    }
    let kept = 1 - Double(files) / Double(frame)
    return AgreementCoefficient(value, variance: standardError * standardError * kept, files: files)
  }

  /// A value without an interval, or nothing at all, and why.
  init(_ value: Double? = nil, files: Int, missing: Missing) {
    self.init(value, files: files, error: nil, interval: nil, missing: missing)
  }

  private init(_ value: Double?, files: Int, error: Double?, interval: Interval?, missing: Missing? = nil) {
    self.value = value
    self.files = files
    standardError = error
    self.interval = interval
    self.missing = missing
  }
}
