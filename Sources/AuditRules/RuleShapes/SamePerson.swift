/// The agreement shape for people: whether two parts of the file name the same worker.
struct SamePerson {
  /// What is judged, for example `section 47 enquiry`.
  var subject: String

  /// Who did the first thing, as words after `who`, for example `led the enquiry`.
  var firstWords: String

  /// Who did the second.
  var secondWords: String

  /// The reference of the one who did the first.
  var first: Fact<String>

  /// The reference of the one who did the second.
  var second: Fact<String>

  /// When what is judged began.
  var began: Fact<Day>

  func occurrence() -> Occurrence {
    guard first.isSeen else { return stated(.notSeen, .joined("the extract does not show who ", firstWords)) }
    guard second.isSeen else { return stated(.notSeen, .joined("the extract does not show who ", secondWords)) }
    guard let one = first.value else {
      return stated(.notEvidenced, .joined("the file does not show who ", firstWords))
    }
    guard let other = second.value else {
      return stated(.notEvidenced, .joined("the file does not show who ", secondWords))
    }
    return one == other
      ? stated(.met, "the worker who \(firstWords) also \(secondWords)")
      : stated(.notMet, "another worker \(secondWords) than the one who \(firstWords)")
  }

  private func stated(_ outcome: Outcome, _ reason: Reason) -> Occurrence {
    let places = Places(first.place, second.place)
    return Occurrence(what: .words(subject), outcome: outcome, why: reason, places: places, began: began.value)
  }
}
