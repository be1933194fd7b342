/// One decision of one supervision, judged by what it names and by when it reached the child's file.
struct SupervisedDecision {
  /// What it is called, for example `decision 2 of the supervision on 3 February 2026`.
  var subject: String

  /// The decision.
  var decision: SupervisionDecision

  /// The day the supervision was held.
  var held: Fact<Day>

  /// The day the extract was made.
  var extracted: Fact<Day>

  /// The working days allowed.
  var days: Int

  /// When it reached the child's file, as far as that can be told.
  private enum Arrival {
    case inTime(Int)
    case late(Int)
    case undated
    case settled(Outcome, String, Int?)
  }

  /// What the rule says of it.
  var occurrence: Occurrence {
    let reading = decision.text.wording.map(PlanWording.init)
    var naming = Naming()
    naming.needs("the decision", reading != nil ? .named : decision.text.isSeen ? .missing : .notSeen)
    let isReasoned = decision.reason.wording != nil || reading?.names(.reason) == true
    naming.needs("the reason", Naming.State(isReasoned, orIn: decision.reason))
    let isOwned = ShortAnswer.namesSomeone(decision.owner) || reading?.names(.who) == true
    naming.needs("who acts", Naming.State(isOwned, orIn: decision.owner))
    let isDated = ShortAnswer.namesTime(decision.due) || reading?.names(.time) == true
    naming.needs("by when", Naming.State(isDated, orIn: decision.due))
    naming.adds(
      "the due date has words that name no time",
      if: !isDated && ShortAnswer.namesNoTime(decision.due)
    )
    let spans = reading?.spans(Self.readings) ?? []
    let cut = reading?.wording.cutWords ?? ""
    // It is on the file at least: what it does not name makes it partly met, never not met.
    let content = naming.outcome == .notMet ? .partlyMet : naming.outcome
    switch arrival {
    case .settled(let outcome, let reason, let count):
      return stated(outcome, reason, count, spans)
    case .inTime(let count):
      return stated(content, "on the child's file after \(inWords(count)); \(naming.reason)\(cut)", count, spans)
    case .late(let count):
      let late = "on the child's file after \(inWords(count)), late; the limit is \(inWords(days))"
      return stated(.partlyMet, "\(late); \(naming.reason)\(cut)", count, spans)
    case .undated:
      let outcome = held.isSeen || content == .partlyMet ? Outcome.partlyMet : .notSeen
      let silent = held.isSeen ? "the file does not show" : "the extract does not show"
      let reason = "on the child's file; \(silent) when supervision was held; \(naming.reason)\(cut)"
      return stated(outcome, reason, nil, spans)
    }
  }

  /// What is said of a wording that someone tries.
  static func judge(text: String) -> Occurrence {
    let wording = Wording(text)
    if wording.isBlank { return Occurrence(subject: "wording", outcome: .notEvidenced, reason: "there are no words") }
    let reading = PlanWording(wording)
    var naming = Naming()
    naming.needs("what is to be done", Naming.State(reading.names(.action) || reading.names(.seen)))
    naming.needs("the reason", Naming.State(reading.names(.reason)))
    naming.needs("who acts", Naming.State(reading.names(.who)))
    naming.needs("by when", Naming.State(reading.names(.time)))
    naming.adds("it has words that name nothing that can be seen", if: reading.names(.nothingSeen))
    naming.adds("it has words that name no time", if: reading.names(.noTime))
    return Occurrence(
      subject: "wording",
      outcome: naming.outcome,
      reason: naming.reason + wording.cutWords,
      spans: reading.spans(readings)
    )
  }

  private var arrival: Arrival {
    switch decision.recordedOnFile {
    case .notSeen:
      return .settled(.notSeen, "the extract does not show when the decision reached the child's file", nil)
    case .value(let recorded, _):
      guard let start = held.value else { return .undated }
      guard recorded >= start else {
        let reason = "on the child's file on \(recorded), before the supervision on \(start); one date must be wrong"
        return .settled(.notSeen, reason, nil)
      }
      guard let count = WorkingDays.england.count(after: start, through: recorded) else {
        return .settled(.notSeen, Self.beyondCalendar, nil)
      }
      return count <= days ? .inTime(count) : .late(count)
    case .empty:
      return stillMissing
    }
  }

  private var stillMissing: Arrival {
    guard let start = held.value else {
      guard held.isSeen else { return .settled(.notSeen, "the extract does not show when supervision was held", nil) }
      let reason = "the decision is not on the child's file, and the file does not show when supervision was held"
      return .settled(.notEvidenced, reason, nil)
    }
    guard let now = extracted.value else {
      let reason = "not on the child's file, and the extract does not say on which day it was made"
      return .settled(.notSeen, reason, nil)
    }
    guard now >= start else {
      let reason = "supervision was held on \(start), after the extract's date \(now); one date must be wrong"
      return .settled(.notSeen, reason, nil)
    }
    guard let count = WorkingDays.england.count(after: start, through: now) else {
      return .settled(.notSeen, Self.beyondCalendar, nil)
    }
    if count <= days {
      return .settled(.notApplicable, "not yet due on the child's file after \(inWords(count)) of \(days)", count)
    }
    return .settled(.notMet, "not on the child's file after \(inWords(count)); the limit is \(inWords(days))", count)
  }

  private func inWords(_ count: Int) -> String { Limit.workingDays(count).inWords }

  private func stated(_ outcome: Outcome, _ reason: String, _ count: Int?, _ spans: [Span]) -> Occurrence {
    let places = Places(decision.text.place, held.place, decision.recordedOnFile.place)
    return Occurrence(
      subject: subject,
      outcome: outcome,
      reason: reason,
      places: places.isEmpty ? [decision.place] : places,
      days: count,
      spans: spans
    )
  }

  private static let readings: Set<Reading> = [.action, .reason, .who, .time, .noTime, .nothingSeen]

  private static let beyondCalendar =
    "working days can be counted from \(WorkingDays.england.firstDay) to \(WorkingDays.england.lastDay) only"
}
