import AuditRules

/// The shares of graded files that have a grade, or a good one, in one section or in the whole file.
public struct GradeShares: Sendable {
  /// Good or outstanding of all graded; nil where either is hidden, or rounding makes them seem the same.
  public let goodOrBetter: Share?
  private let each: [Grade: Share]

  /// The share of one grade; nil where a number is hidden.
  public subscript(grade: Grade) -> Share? { each[grade] }

  /// The shares of grades that are told of the files read and of no frame.
  init(ofFilesRead grades: ReleasedGrades) {
    self.init(grades, frame: nil, drawn: nil, isRounding: false) { _ in nil }
  }

  /// Works out the shares of grades, each by the files that it stands for where `weighted` says so.
  init(
    _ grades: ReleasedGrades,
    frame: Int?,
    drawn: Int?,
    isRounding: Bool,
    weighted: (Set<Grade>) -> StratifiedShare?
  ) {
    func share(_ met: ReleasedCount, of grades: Set<Grade>, _ total: ReleasedCount) -> Share? {
      guard let met = met.value, let counted = total.value else { return nil }
      let share =
        weighted(grades).flatMap { Share(met: met, counted: counted, weighted: $0) }
        ?? Share(met: met, counted: counted, frame: frame, drawn: drawn) ?? Share(met: met, counted: counted)
      return share?.marked(rounded: isRounding)
    }
    goodOrBetter =
      grades.seemsAllGood ? nil : share(grades.goodOrBetter, of: [.outstanding, .good], grades.total)
    var each: [Grade: Share] = [:]
    for grade in Grade.allCases where !grades.seemsAll(grade) {
      each[grade] = share(grades[grade], of: [grade], grades.total)
    }
    self.each = each
  }
}
