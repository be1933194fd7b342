/// The timescale shape for meetings that follow each other, of a plan mostly: each gap between two is a timed step.
struct MeetingSeries {
  /// What is said of the meetings.
  var words: MeetingWords

  /// When the plan started, or whatever else they belong to.
  var started: Fact<Day>

  /// When it ended; present and empty while it runs.
  var ended: Fact<Day>

  /// Where the extract holds it.
  var place: Place

  /// The days on which they were held, in any order.
  var held: Fact<[Fact<Day>]>

  /// The time from the plan's start to the first meeting, where that gap is timed too.
  var first: Allowance?

  /// The time from the first meeting to the second, where it is another than later.
  var second: Allowance?

  /// The time from one meeting to the next.
  var later: Allowance

  /// The lists in which they stand, which the extract may not have from the beginning.
  var soughtIn: [SoughtList]

  /// Days on which there may have been one, where the record leaves that open.
  var doubted = DoubtedDays()

  /// How the shape decides, for the pages of the rules that use it.
  static let how = [
    "The last gap is open: it is judged on the day the plan ended or, while the plan runs, on the extract's date.",
    "A plan that has run past the limit with none of the meetings on the file is not evidenced.",
    "Two entries for the same day are one meeting; a meeting before the plan's start or after its end is left out.",
    "Where the plan began before the day from which the source has meetings, the gaps from the first that it has since then are judged; "
      + "that first is late only where that day is further back than the longest time allowed between two. "
      + "So it is where such a source does not show when the plan began.",
  ]

  func occurrences(in caseFile: CaseFile, with settings: Settings) -> [Occurrence] {
    let facts: [Fact<Day>]
    switch held {
    case .notSeen:
      let why = Reason.joined("the extract does not show the ", words.all)
      return [Occurrence(what: .words(words.all), outcome: .notSeen, why: why, places: Places(place))]
    case .empty: facts = []
    case .value(let all, _): facts = all
    }
    var occurrences = facts.filter { $0.value == nil }.map(undated)
    let cut = cutOff(in: caseFile)
    let start = cut?.from
    let days = inOrder(facts).filter { day in start.map { from in day.value.map { $0 >= from } ?? false } ?? true }
    // Where the first ones are not known, nor is it which of them was the second, where that has a limit of its own.
    let isUncounted = start != nil || second != nil && started.value == nil
    guard let last = days.last else {
      if occurrences.isEmpty {
        occurrences +=
          start.map { sinceKnown($0, to: .empty(place), in: caseFile, with: settings) ?? [unknown(before: $0)] }
          ?? judged(none, isFirst: true, in: caseFile, with: settings)
      }
      return occurrences
    }
    if let start {
      // Where the time to the first is not judged, nothing is known of one before it.
      if first != nil { occurrences += sinceKnown(start, to: days[0], in: caseFile, with: settings) ?? [] }
    } else if let first {
      occurrences += judged(opening(to: days[0], first), isFirst: true, in: caseFile, with: settings)
    }
    for (index, start) in days.enumerated().dropLast() {
      let number = isUncounted ? nil : index + 2
      let step = next(number, after: start, end: days[index + 1])
      occurrences += judged(step, isFirst: false, in: caseFile, with: settings)
    }
    let number = isUncounted ? nil : days.count + 1
    let open = next(number, after: last, end: .empty(place))
    occurrences += judged(open, isFirst: false, in: caseFile, with: settings)
    return occurrences
  }

  /// The day from which the meetings are known, where the plan is older: how many there were before is not known, nor when the last of
  /// them was.
  ///
  /// In a return of years a plan without a first day goes on from an earlier one.
  private func cutOff(in caseFile: CaseFile) -> CutOff? { caseFile.cutOff(of: soughtIn, since: started.value) }

  /// That the time from which the meetings are known was too long without one, whenever the one before it was; nothing where it was not.
  ///
  /// It is not where that one may have been the first of all, and is in time as such; nor where nobody knows when the plan began, which may
  /// have been since that day.
  private func sinceKnown(
    _ from: Day,
    to day: Fact<Day>,
    in caseFile: CaseFile,
    with settings: Settings
  ) -> [Occurrence]? {
    guard started.value != nil else { return nil }
    let since = "from \(from.inWords), since when the extract has the \(words.all),"
    var step = TimedStep(
      subject: .words(words.all),
      startWords: "the extract begins to have the \(words.all)",
      endWords: "\(since) \(words.nextWasHeld)",
      start: .value(from, .unknown),
      end: day,
      allowed: later,
      openWords: "\(since) no \(words.meeting)"
    )
    (step.closed, step.closedWords) = (ended, words.ended)
    let late = judged(step, isFirst: true, in: caseFile, with: settings)
      .filter(\.outcome.fallsShort)
    if let first, day.value != nil {
      let opened = opening(to: day, first).occurrence(in: caseFile, with: settings)
      if !opened.outcome.fallsShort { return nil }
    }
    return late.isEmpty ? nil : late
  }

  /// What is said of one gap: where it is too long, and days lie in it that may have been meetings, the gaps between those too.
  ///
  /// What is too long even if each of them was one is too long; what is not hangs on them.
  private func judged(
    _ step: TimedStep,
    isFirst: Bool,
    in caseFile: CaseFile,
    with settings: Settings
  ) -> [Occurrence] {
    let plain = step.occurrence(in: caseFile, with: settings)
    guard !doubted.entries.isEmpty, plain.outcome == .notMet || plain.outcome == .notEvidenced,
      let start = step.start.value
    else { return [plain] }
    let between = doubted.through(ended.value)
      .days(from: isFirst ? start : start.adding(days: 1), before: step.end.value)
    guard let earliest = between.first else { return [plain] }
    var opened = step
    opened.end = earliest.day
    var steps = [isFirst ? opened : next(nil, after: step.start, end: earliest.day)]
    for (entry, following) in zip(between, between.dropFirst()) {
      steps.append(next(nil, after: entry.day, end: following.day))
    }
    if let last = between.last { steps.append(next(nil, after: last.day, end: step.end)) }
    let late = steps.map { $0.occurrence(in: caseFile, with: settings) }
      .filter { $0.outcome == .notMet || $0.outcome == .notEvidenced }
    guard late.isEmpty else { return late }
    return [DoubtedDays.occurrence(of: step.subject, began: step.start, on: between)]
  }

  /// The days of the meetings that belong to the plan, oldest first, each day once.
  private func inOrder(_ facts: [Fact<Day>]) -> [Fact<Day>] {
    let first = started.value
    let last = ended.value
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

  private func unknown(before from: Day) -> Occurrence {
    let began = started.value.map { _ in "\(words.started) before then" } ?? "it is not seen when \(words.started)"
    let why = Reason.words("the extract has the \(words.all) from \(from.inWords) on, and \(began)")
    // It has no place: there is nothing of it in the extract that somebody could put right.
    return Occurrence(what: .words(words.all), outcome: .notSeen, why: why)
  }

  private func undated(_ fact: Fact<Day>) -> Occurrence {
    Occurrence(
      subject: words.meeting,
      outcome: fact.isSeen ? .notEvidenced : .notSeen,
      reason: "the \(fact.isSeen ? "file" : "extract") does not show when a \(words.wasHeld)",
      places: [fact.place ?? place]
    )
  }

  /// The gap from the start to the first of them.
  private func opening(to day: Fact<Day>, _ allowed: Allowance) -> TimedStep {
    TimedStep(
      subject: .words(words.first),
      startWords: words.started,
      endWords: words.firstWasHeld,
      start: started,
      end: day,
      allowed: allowed
    )
  }

  /// The gap since the start where there is none of them.
  private var none: TimedStep {
    var step = opening(to: .empty(place), first ?? later)
    step.openWords = words.noneOnFile
    step.whenOverdue = .notEvidenced
    step.closed = ended
    step.closedWords = words.ended
    return step
  }

  private func next(_ number: Int?, after start: Fact<Day>, end: Fact<Day>) -> TimedStep {
    TimedStep(
      subject: number.map { .numbered(words.meeting, $0) } ?? start.value.map { .dated(words.meeting, $0) }
        ?? .words(words.meeting),
      startWords: words.earlierWasHeld,
      endWords: words.nextWasHeld,
      start: start,
      end: end,
      allowed: number == 2 ? second ?? later : later,
      openWords: words.noFurther,
      closed: ended,
      closedWords: words.ended
    )
  }
}

extension MeetingSeries {
  /// The meetings of a plan.
  init(
    words: MeetingWords,
    plan: Plan,
    held: Fact<[Fact<Day>]>,
    first: Allowance? = nil,
    second: Allowance? = nil,
    later: Allowance,
    soughtIn: [SoughtList],
    doubted: DoubtedDays = DoubtedDays()
  ) {
    self.init(
      words: words,
      started: plan.started,
      ended: plan.ended,
      place: plan.place,
      held: held,
      first: first,
      second: second,
      later: later,
      soughtIn: soughtIn,
      doubted: doubted
    )
  }
}
