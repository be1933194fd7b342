/// What is so on some day and may be otherwise on a later one, such as the team that holds a case: it is said of the day of the source that
/// said it, whatever else the extract has from a later one.
extension CaseFile {
  /// The day on which a state was said, by its path, such as `team` or `child.ageBand`; nothing where that was the day of the extract, or
  /// nobody says the day.
  public func stateDay(_ path: String) -> Day? { stateSpan(path)?.to.value }

  /// What is told of the day on which a state was said, where that was not the day of the extract.
  public func stateSpan(_ path: String) -> KnownSpan? {
    known.value?.first { $0.list.value == path && $0.began.value == nil }
  }

  /// The day on which the child's age was said, where the extract is of a later one.
  public var dayOfEarlierAge: Day? {
    guard let day = stateDay("child.ageBand"), let extracted = extracted.value, day < extracted else { return nil }
    return day
  }

  /// Whether the child has certainly not reached an age on the day of the extract.
  func isChildUnder(_ age: Int) -> Bool {
    guard let band = child.value?.age, band.isUnder(age) else { return false }
    guard let said = dayOfEarlierAge, let extracted = extracted.value else { return true }
    return extracted < band.firstBirth(saidOn: said).adding(months: 12 * age)
  }
}

extension KnownSpan {
  /// Whether it is of a list of the case, and not of a state of it, such as `team` or `child.ageBand`, or of the plans of one kind.
  public var isOfList: Bool {
    guard let list = list.value else { return false }
    return !list.contains(".") && !["service", "team"].contains(list)
  }
}

extension AgeBand {
  /// The first day on which a child may have been born who was of that age on a day.
  func firstBirth(saidOn day: Day) -> Day {
    (years.map { day.adding(months: -12 * ($0.upperBound + 1)) } ?? day).adding(days: 1)
  }
}
