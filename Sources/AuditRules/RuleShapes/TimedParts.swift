extension Decision {
  /// The timescale shape: whether each element of a part was followed up in time.
  ///
  /// - Parameters:
  ///   - subject: what is timed, for example `contact`.
  ///   - called: the part as people call it, for example `contacts`.
  ///   - start: what starts the clock, as words after `when`, and the day on which it did.
  ///   - end: what stops it, and when; present and empty where it has not been stopped.
  ///   - open: what is said of one that has not been followed up, for example `not decided`.
  ///   - whenOverdue: what it means that it has not been, and is past its limit.
  ///   - how: what is to be said beside how the shape decides.
  ///   - part: the part.
  ///   - leftOut: why the question does not apply to an element; nothing where it does.
  ///   - allowed: how much time is allowed, given the settings.
  /// - Returns: what decides.
  static func timed<Element>(
    _ subject: String,
    in called: String,
    from start: (words: String, day: @Sendable (Element) -> Fact<Day>),
    to end: (words: String, day: @Sendable (Element) -> Fact<Day>),
    open: String,
    whenOverdue: Outcome = .notEvidenced,
    how: [String],
    part: @escaping @Sendable (CaseFile) -> Part<Element>,
    unless leftOut: @escaping @Sendable (Element) -> (Outcome, String)? = { _ in nil },
    allowed: @escaping @Sendable (Settings) -> Allowance
  ) -> Decision {
    let none = "there is no \(subject) on the file"
    let (startWords, startDay) = start
    let (endWords, endDay) = end
    return Decision(shape: .timescale, how: how + TimedStep.how(whenOverdue)) { caseFile, settings in
      let allowed = allowed(settings)
      return .each(of: part(caseFile), called: called, whenEmpty: (.notApplicable, none)) { element in
        let start = startDay(element)
        let about = start.value.map { Subject.dated(subject, $0) } ?? .words(subject)
        if let (outcome, reason) = leftOut(element) {
          return Occurrence(what: about, outcome: outcome, why: .words(reason), places: Places(start.place))
        }
        return TimedStep(
          subject: about,
          startWords: startWords,
          endWords: endWords,
          start: start,
          end: endDay(element),
          allowed: allowed,
          openWords: open,
          whenOverdue: whenOverdue
        ).occurrence(in: caseFile, with: settings)
      }
    }
  }
}

extension TimedStep {
  /// How the shape decides where something that has not been done is past its limit.
  static func how(_ whenOverdue: Outcome) -> [String] {
    guard whenOverdue != .notMet else { return how }
    return [
      "The start day is day 0; what has not been done by the extract's date is \(whenOverdue.inWords) once it is past the "
        + "limit, and not applicable until then.",
      "Dates that cannot both be right, or for which bank holidays are not known, are not seen.",
    ]
  }
}
