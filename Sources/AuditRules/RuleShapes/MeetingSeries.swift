/// The timescale shape for meetings of a plan that follow each other: each gap between two of them is a timed step.
struct MeetingSeries {
  /// What is said of the meetings.
  var words: MeetingWords

  /// The plan they belong to.
  var plan: Plan

  /// The days on which they were held, in any order.
  var held: Fact<[Fact<Day>]>

  /// The time from the plan's start to the first meeting, where that gap is timed too.
  var first: Allowance?

  /// The time from the first meeting to the second, where it is another than later.
  var second: Allowance?

  /// The time from one meeting to the next.
  var later: Allowance

  /// How the shape decides, for the pages of the rules that use it.
  static let how = [
    "The last gap is open: it is judged on the day the plan ended or, while the plan runs, on the extract's date.",
    "A plan that has run past the limit with none of the meetings on the file is not evidenced.",
    "Two entries for the same day are one meeting; a meeting before the plan's start or after its end is left out.",
  ]

  func occurrences(in caseFile: CaseFile, with settings: Settings) -> [Occurrence] {
    let facts: [Fact<Day>]
    switch held {
    case .notSeen:
      let why = Reason.joined("the extract does not show the ", words.all)
      return [Occurrence(what: .words(words.all), outcome: .notSeen, why: why, places: Places(plan.place))]
    case .empty: facts = []
    case .value(let all, _): facts = all
    }
    var occurrences = facts.filter { $0.value == nil }.map(undated)
    let days = inOrder(facts)
    guard let last = days.last else {
      if occurrences.isEmpty { occurrences.append(none(in: caseFile, with: settings)) }
      return occurrences
    }
    if let first {
      let step = TimedStep(
        subject: .words(words.first),
        startWords: "the plan started",
        endWords: words.firstWasHeld,
        start: plan.started,
        end: days[0],
        allowed: first
      )
      occurrences.append(step.occurrence(in: caseFile, with: settings))
    }
    for (index, start) in days.enumerated().dropLast() {
      occurrences.append(next(index + 2, after: start, end: days[index + 1]).occurrence(in: caseFile, with: settings))
    }
    occurrences.append(
      next(days.count + 1, after: last, end: .empty(plan.place)).occurrence(in: caseFile, with: settings)
    )
    return occurrences
  }

  /// The days of the meetings that belong to the plan, oldest first, each day once.
  private func inOrder(_ facts: [Fact<Day>]) -> [Fact<Day>] {
    let first = plan.started.value
    let last = plan.ended.value
    var days = facts.filter { fact in
      guard let day = fact.value else { return false }
      return (first.map { day >= $0 } ?? true) && (last.map { day <= $0 } ?? true)
    }
    days.sort { one, other in
      guard let day = one.value, let next = other.value else { return false }
      return day < next
    }
    var kept: [Fact<Day>] = []
    kept.reserveCapacity(days.count)
    for day in days where kept.last?.value != day.value { kept.append(day) }
    return kept
  }

  private func undated(_ fact: Fact<Day>) -> Occurrence {
    Occurrence(
      subject: words.meeting,
      outcome: fact.isSeen ? .notEvidenced : .notSeen,
      reason: "the \(fact.isSeen ? "file" : "extract") does not show when a \(words.wasHeld)",
      places: [fact.place ?? plan.place]
    )
  }

  private func none(in caseFile: CaseFile, with settings: Settings) -> Occurrence {
    TimedStep(
      subject: .words(words.first),
      startWords: "the plan started",
      endWords: words.firstWasHeld,
      start: plan.started,
      end: .empty(plan.place),
      allowed: first ?? later,
      openWords: words.noneOnFile,
      whenOverdue: .notEvidenced,
      closed: plan.ended,
      closedWords: "the plan ended"
    ).occurrence(in: caseFile, with: settings)
  }

  private func next(_ number: Int, after start: Fact<Day>, end: Fact<Day>) -> TimedStep {
    TimedStep(
      subject: .numbered(words.meeting, number),
      startWords: words.earlierWasHeld,
      endWords: words.nextWasHeld,
      start: start,
      end: end,
      allowed: number == 2 ? second ?? later : later,
      openWords: words.noFurther,
      closed: plan.ended,
      closedWords: "the plan ended"
    )
  }
}
