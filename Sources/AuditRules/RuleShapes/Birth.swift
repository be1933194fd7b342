/// When a child was born, as far as the age on the day of the extract tells it.
struct Birth {
  /// Whether a child was born by some day.
  enum Standing {
    case unborn, unknown, born
  }

  /// Whether the child is not yet born on the day of the extract; of one who was not on an earlier day alone that is not known.
  let isUnborn: Bool

  /// Where the extract says how old the child is.
  let place: Place?

  /// The first day on which a child of that age may have been born; nothing where the age or the day of the extract is not shown.
  private let first: Day?

  /// The day by which the child was born, where the age was said on an earlier day than that of the extract.
  private let last: Day?

  /// Whether a day in the last year may lie before the birth: of an older child hardly one does.
  private let isInfant: Bool

  /// The first day on which somebody saw the child, who was born by then.
  private let seen: Day?

  /// How the rules that ask whether a child was seen go by it, for their pages.
  static let how =
    "A child who is not yet born on the day of the extract cannot be seen; whether one who is under one now was born by an earlier day "
    + "is not seen, unless the child had been seen by then."

  /// What is known of the birth of the child of a case.
  init(_ file: CaseFile) {
    let age = file.child.value?.age
    let earlier = file.dayOfEarlierAge
    isUnborn = (age?.isUnborn ?? false) && earlier == nil
    place = file.child.value?.ageBand.place
    isInfant = age?.isUnder(1) ?? false
    let said = file.stateDay("child.ageBand") ?? file.extracted.value
    first = age.flatMap { age in said.map(age.firstBirth) }
    let wasUnborn = age?.isUnborn == true ? earlier : nil
    last = wasUnborn.map { $0.adding(days: Self.longestBeforeBirth) } ?? earlier
    // Only of an infant is it asked.
    guard isInfant, !isUnborn else {
      seen = nil
      return
    }
    // Who was seen while the child was not yet born was somebody else.
    func afterBirth(_ day: Fact<Day>) -> Fact<Day> { wasUnborn.map { day.isAfter($0) } ?? true ? day : .empty }
    let days = [
      file.assessments.earliest { afterBirth($0.childSeen) },
      file.section47Enquiries.earliest { afterBirth($0.childSeen) },
      file.visits.earliest { $0.childSeen.value == true ? afterBirth($0.made) : .empty },
    ]
    seen = days.compactMap(\.value).min()
  }

  /// How it stood on a day; a child of whom nothing is known was born.
  func standing(on day: Day) -> Standing {
    if isUnborn { return .unborn }
    guard let first else { return .born }
    if day < first { return .unborn }
    guard isInfant, !(seen.map { $0 <= day } ?? false) else { return .born }
    return last.map { $0 <= day } ?? false ? .born : .unknown
  }

  /// Whether the child may be under one on a day; without a day on that of the extract.
  func mayBeUnderOne(on day: Day?) -> Bool {
    guard isInfant else { return false }
    guard let last, let day else { return true }
    return day < last.adding(months: 12)
  }

  /// Days from the conception to the last day on which a birth is expected, with some to spare.
  private static let longestBeforeBirth = 300
}

extension Birth {
  /// How the rules on what a child said or showed, or whether the child was seen, go by it, for their pages.
  static let howItSpares =
    "Of a child who is not yet born it is not asked, nor of a time before the birth; whether a child under one was born by then is not "
    + "seen, unless the child had been seen."

  /// What is said of something that lacks the child, where the child may not have been born by its last day.
  ///
  /// - Parameters:
  ///   - found: what is said of it.
  ///   - last: its last day; where it is not shown the child was born.
  /// - Returns: the same, not applicable before the birth, or not seen where the birth decides and nothing tells it.
  func sparing(_ found: Occurrence, to last: Day?) -> Occurrence {
    guard found.outcome.fallsShort || found.outcome == .partlyMet, let last else { return found }
    let (outcome, reason): (Outcome, Reason)
    switch standing(on: last) {
    case .born: return found
    case .unborn: (outcome, reason) = (.notApplicable, isUnborn ? Decision.unborn : "the child was not yet born")
    case .unknown: (outcome, reason) = (.notSeen, "the extract does not show whether the child was born by then")
    }
    return Occurrence(what: found.what, outcome: outcome, why: reason, places: Places(place), began: found.began)
  }
}

extension Birth {
  /// What is said of a visit to a child who may have been too young to be spoken to alone.
  ///
  /// - Parameters:
  ///   - found: what is said of it.
  ///   - day: the day of the visit.
  /// - Returns: the same, not applicable to a child under one, or not seen where the age decides and nothing tells it.
  func sparingInfant(_ found: Occurrence, on day: Day?) -> Occurrence {
    guard mayBeUnderOne(on: day) else { return found }
    let isUnderOne = day.flatMap { day in first.map { day < $0.adding(months: 12) } } ?? false
    guard isUnderOne || found.outcome.fallsShort || found.outcome == .partlyMet else { return found }
    return Occurrence(
      what: found.what,
      outcome: isUnderOne ? .notApplicable : .notSeen,
      why: isUnderOne ? Self.tooYoung : "the extract does not show how old the child was then",
      places: Places(place),
      began: found.began
    )
  }

  /// What is said of a child under one who was not seen alone.
  static let tooYoung: Reason = "the child is too young to be spoken to alone"
}

extension Assessment {
  /// The day on which it ended or, while it goes on, that of the extract.
  func lastDay(in caseFile: CaseFile) -> Day? {
    authorised.value ?? (authorised.isSeen ? caseFile.extracted.value : started.value)
  }
}

extension Section47Enquiry {
  /// The day on which it ended or, while it goes on, that of the extract.
  func lastDay(in caseFile: CaseFile) -> Day? {
    completed.value ?? (completed.isSeen ? caseFile.extracted.value : started.value)
  }
}

extension Decision {
  /// The same, not applicable to a child who is not yet born and can neither be seen nor be heard.
  ///
  /// - Parameters:
  ///   - part: the part that is judged, of which each element is one occurrence: where the extract does not have it, it is not seen all
  ///     the same.
  ///   - last: the last day of an element.
  /// - Returns: what decides.
  func sparingUnborn<Element>(
    _ part: @escaping @Sendable (CaseFile) -> Part<Element>,
    to last: @escaping @Sendable (Element, CaseFile) -> Day?
  ) -> Decision {
    let judge = judge
    return Decision(
      shape: shape,
      how: how + [Birth.howItSpares],
      things: things,
      measured: measured,
      isOfTheRecord: isOfTheRecord,
      judge: { caseFile, settings in
        let judged = judge(caseFile, settings)
        guard part(caseFile).isSeen, let age = caseFile.child.value?.age, age.isUnder(1) else { return judged }
        let birth = Birth(caseFile)
        if birth.isUnborn { return .whole(.notApplicable, reason: Self.unborn, places: Places(birth.place)) }
        guard case .occurrences(var all, let share) = judged, let elements = part(caseFile).value,
          all.count == elements.count
        else { return judged }
        for index in all.indices { all[index] = birth.sparing(all[index], to: last(elements[index], caseFile)) }
        return .occurrences(all, metShare: share)
      },
      judgeText: judgeText
    )
  }

  /// What is said of a child who is not yet born.
  static let unborn: Reason = "the child is not yet born"
}
