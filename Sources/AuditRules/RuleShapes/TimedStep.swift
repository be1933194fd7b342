/// The timescale shape: one thing with a start, an end and an allowance, judged against the row in force on its start.
struct TimedStep {
  /// What is timed, for example `assessment`.
  var subject: Subject

  /// What starts the clock, as words after `when`, for example `the assessment started`.
  var startWords: String

  /// What stops it, as words after `when`, for example `it was authorised`.
  var endWords: String

  /// When it started.
  var start: Fact<Day>

  /// When it ended; present and empty while it is open.
  var end: Fact<Day>

  /// How much time is allowed.
  var allowed: Allowance

  /// What is said of a step that has not ended, for example `no further review`.
  var openWords = "still open"

  /// What it means that a step has not ended and is past its limit.
  var whenOverdue = Outcome.notMet

  /// When the work that the step belongs to ended, so that nothing more was owed; empty while that goes on.
  var closed: Fact<Day> = .empty

  /// What ended that work, for example `the plan ended`.
  var closedWords = "the work ended"

  /// The lists in which its end would stand, where that is no fact of what is timed itself.
  var soughtIn: [SoughtList] = []

  /// The first day on which its end may lie, where that is before its start.
  var soughtFrom: Day?

  /// The threshold that replaces the rows, in working days, so that old cases can be worked out under a new limit.
  static let limitThreshold = Threshold(
    "limit",
    standard: 0,
    range: 0...400,
    means: "working days allowed, in place of the limit in force on the start date; 0 keeps the dated limits"
  )

  /// How the shape decides, for the pages of the rules that use it.
  static let how = [
    "The limit is the one in force on the day the clock starts; the start day is day 0.",
    "Work still open on the extract's date is not met once it is past the limit, and not applicable until then.",
    "Dates that cannot both be right, or for which bank holidays are not known, are not seen.",
  ]

  func occurrence(in caseFile: CaseFile, with settings: Settings = [:]) -> Occurrence {
    let shown = shown(in: caseFile, with: settings)
    guard !soughtIn.isEmpty, shown.outcome.fallsShort, let day = start.value,
      let cut = caseFile.cutOff(of: soughtIn, since: soughtFrom ?? day)
    else { return shown }
    return shown.orNotSeen(before: cut, day < cut.from ? "\(startWords) before then" : "it may have been before then")
  }

  /// What the lists of the case say, as if they were whole.
  private func shown(in caseFile: CaseFile, with settings: Settings) -> Occurrence {
    switch start {
    case .notSeen: return stated(.notSeen, .joined("the extract does not show when ", startWords))
    case .empty: return stated(.notEvidenced, .joined("the file does not show when ", startWords))
    case .value(let day, _):
      let (limit, basis) = allowed.limit(on: day, authority: caseFile.authority, with: settings)
      guard let limit else { return stated(.notApplicable, "no limit was in force on \((basis.day ?? day).inWords)") }
      switch end {
      case .notSeen: return stated(.notSeen, .joined("the extract does not show when ", endWords))
      case .value(let last, _): return ended(on: last, after: day, within: limit, basis: basis)
      case .empty: return open(after: day, within: limit, basis: basis, on: caseFile.extracted)
      }
    }
  }

  private func ended(on last: Day, after day: Day, within limit: Limit, basis: Timing.Basis) -> Occurrence {
    guard last >= day else {
      let dates = "\(endWords) on \(last.inWords), before \(startWords) on \(day.inWords)"
      return stated(.notSeen, .joined(dates, "; one date must be wrong"))
    }
    guard let took = limit.measure(from: day, to: last) else { return stated(.notSeen, Self.beyondCalendar) }
    let days = CountedDays(what: endWords, start: day, count: took.count, limit: limit, basis: basis)
    return stated(took.within ? .met : .notMet, .counted(days), days: took.count)
  }

  private func open(after day: Day, within limit: Limit, basis: Timing.Basis, on extracted: Fact<Day>) -> Occurrence {
    guard closed.isSeen else { return stated(.notSeen, .joined("the extract does not show whether ", closedWords)) }
    let made = extracted.value
    let over = closed.value.flatMap { last in made.map { last <= $0 } ?? true ? last : nil }
    guard let now = over ?? made else {
      return stated(.notSeen, "\(openWords), and the extract does not say on which day it was made")
    }
    guard now >= day else {
      let late = over == nil ? "the extract's date \(now.inWords)" : "\(closedWords) on \(now.inWords)"
      return stated(.notSeen, "\(startWords) on \(day.inWords), after \(late); one date must be wrong")
    }
    guard let took = limit.measure(from: day, to: now) else { return stated(.notSeen, Self.beyondCalendar) }
    let days = CountedDays(
      what: openWords,
      start: day,
      count: took.count,
      standing: over != nil ? .closed(closedWords) : took.within ? .notYetDue : .overdue,
      limit: limit,
      basis: basis
    )
    return stated(took.within ? .notApplicable : whenOverdue, .counted(days), days: took.count)
  }

  private static let beyondCalendar: Reason =
    "working days can be counted from \(WorkingDays.england.firstDay.inWords) to \(WorkingDays.england.lastDay.inWords) only"

  private func stated(_ outcome: Outcome, _ reason: Reason, days: Int? = nil) -> Occurrence {
    let places = Places(start.place, end.place)
    return Occurrence(what: subject, outcome: outcome, why: reason, places: places, days: days, began: start.value)
  }
}
