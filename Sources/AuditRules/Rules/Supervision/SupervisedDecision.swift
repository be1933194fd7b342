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

  /// How well its words are read, for the pages of the rules that read them.
  static let measured = [
    "Balanced accuracy on 123 labelled wordings that were read while the tables were written: decision 0.97, reason "
      + "0.94, who 0.98, by when 0.97, missing by its own words 1.00; good and poor told apart in 82 of 84; none of 33 that "
      + "decide nothing read as a decision.",
    "On 78 in the manner of six other writers, met once before anything was mended for them: "
      + "0.95, 0.82, 0.88, 0.97, 0.83 (3 wordings); 37 of 43, and 1 of 29 that decide nothing was read as a decision. Expect that of your own.",
    "On 70 of a second reviewing officer, which nobody who mended has read: 0.85, 0.87, 0.91, 0.94, 0.83; 39 of 43.",
    "Measured again by Tests/oracles/wordings.py, which prints precision, recall and balanced accuracy for each aspect "
      + "of a file of labelled wordings, with and without those of which the labels are unsure.",
  ]

  /// When it reached the child's file, as far as that can be told.
  private enum Arrival {
    case inTime(Int)
    case late(Int)
    case undated
    case settled(Outcome, String, Int?)

    /// Whether it is on the file in time; nothing where that cannot be told or is not yet due.
    var isOnFile: Aspects.State? {
      switch self {
      case .inTime: .named
      case .late, .undated: .missing
      case .settled(.notSeen, _, _): .notSeen
      case .settled(.notApplicable, _, _): nil
      case .settled: .missing
      }
    }
  }

  /// What it names, and by when it reached the child's file, in one.
  var occurrence: Occurrence {
    var (naming, content, reading) = named
    let cut = reading?.wording.cutWords ?? ""
    let arrival = arrival
    naming.counts(.onFile, of: arrival.isOnFile)
    func stated(_ outcome: Outcome, _ reason: Reason, _ count: Int?) -> Occurrence {
      self.stated(outcome, reason, count, naming, reading)
    }
    switch arrival {
    case .settled(let outcome, let reason, let count):
      return stated(outcome, .words(reason), count)
    case .inTime(let count):
      return stated(
        content,
        naming.why("on the child's file \(Limit.workingDays(days).inWords(after: count)); ", after: cut),
        count
      )
    case .late(let count):
      let outcome = content == .met ? Outcome.partlyMet : content
      return stated(outcome, naming.why("\(lateWords(count)); ", after: cut), count)
    case .undated:
      let outcome = held.isSeen && content == .met ? Outcome.partlyMet : content == .met ? .notSeen : content
      return stated(outcome, naming.why("\(undatedWords); ", after: cut), nil)
    }
  }

  /// What its record names, whenever that reached the child's file.
  var contents: Occurrence {
    let (naming, content, reading) = named
    return stated(content, naming.why(after: reading?.wording.cutWords ?? ""), nil, naming, reading)
  }

  /// By when it reached the child's file, whatever its record names.
  var filing: Occurrence {
    let (outcome, reason, count): (Outcome, String, Int?) =
      switch arrival {
      case .settled(let outcome, let reason, let count): (outcome, reason, count)
      case .inTime(let count): (.met, "on the child's file \(Limit.workingDays(days).inWords(after: count))", count)
      case .late(let count): (.notMet, lateWords(count), count)
      case .undated: (held.isSeen ? .notEvidenced : .notSeen, undatedWords, nil)
      }
    let places = Places(held.place, decision.recordedOnFile.place)
    return Occurrence(
      subject: subject,
      outcome: outcome,
      reason: reason,
      places: places.isEmpty ? [decision.place] : places,
      days: count
    )
  }

  /// What is named, what that comes to, and how the wording was read.
  private var named: (Naming, Outcome, DecisionWording?) {
    let reading = decision.text.wording.map(DecisionWording.init)
    var naming = Naming()
    let isDecided = reading?.aspects.contains(.decision) == true
    naming.asks(.decision, "the decision", Aspects.State(isDecided, orIn: decision.text))
    let isReasoned = ShortAnswer.saysSomething(decision.reason) || reading?.aspects.contains(.reason) == true
    Self.asks(.reason, "the reason", Aspects.State(isReasoned, orIn: decision.reason), of: reading, &naming)
    let isOwned = ShortAnswer.namesSomeone(decision.owner) || reading?.aspects.contains(.who) == true
    Self.asks(.who, "who acts", Aspects.State(isOwned, orIn: decision.owner), of: reading, &naming)
    let isDated = ShortAnswer.namesTime(decision.due) || reading?.aspects.contains(.when) == true
    Self.asks(.when, "by when", Aspects.State(isDated, orIn: decision.due), of: reading, &naming)
    naming.adds(Naming.dueNamesNoTime, if: !isDated && ShortAnswer.namesNoTime(decision.due))
    let content = Self.finish(&naming, reading)
    return (naming, content, reading)
  }

  private func lateWords(_ count: Int) -> String {
    "on the child's file after \(inWords(count)), late; the limit is \(inWords(days))"
  }

  private var undatedWords: String {
    let silent = held.isSeen ? "the file does not show" : "the extract does not show"
    return "on the child's file; \(silent) when supervision was held"
  }

  /// What is said of a wording that someone tries.
  static func judge(text: String) -> Occurrence {
    let wording = Wording(text)
    if wording.isBlank { return Occurrence(subject: "wording", outcome: .notEvidenced, reason: "there are no words") }
    let reading = DecisionWording(wording)
    var naming = Naming()
    naming.asks(.decision, "the decision", Aspects.State(reading.aspects.contains(.decision)))
    asks(.reason, "the reason", Aspects.State(reading.aspects.contains(.reason)), of: reading, &naming)
    asks(.who, "who acts", Aspects.State(reading.aspects.contains(.who)), of: reading, &naming)
    asks(.when, "by when", Aspects.State(reading.aspects.contains(.when)), of: reading, &naming)
    let outcome = finish(&naming, reading)
    var occurrence = Occurrence(
      what: "wording",
      outcome: outcome,
      why: naming.why(after: wording.cutWords),
      spans: reading.spans
    )
    occurrence.aspects = naming.aspects
    occurrence.reads = reading.reads
    return occurrence
  }

  /// Where words are there and nothing in them was found decided, what else is missing is counted and not said.
  ///
  /// A decision that was missed may have it.
  private static func asks(
    _ aspect: Aspect,
    _ words: String,
    _ state: Aspects.State,
    of reading: DecisionWording?,
    _ naming: inout Naming
  ) {
    if reading != nil, naming.aspects[.decision] == .missing, state == .missing {
      naming.counts(aspect, of: state)
    } else {
      naming.asks(aspect, words, state)
    }
  }

  /// All four are met; a wording that decides nothing is not met, whatever stands in the fields beside it.
  private static func finish(_ naming: inout Naming, _ reading: DecisionWording?) -> Outcome {
    for read in reading?.reads ?? [] { naming.adds(read.inWords) }
    naming.adds(Naming.namesNoTime, if: reading?.names(.noTime) == true && !naming.says(Naming.dueNamesNoTime))
    switch naming.aspects[.decision] {
    case .missing: return .notMet
    case .notSeen: return .notSeen
    case .named, nil: break
    }
    if naming.count(.missing) > 0 { return .partlyMet }
    return naming.count(.notSeen) > 0 ? .notSeen : .met
  }

  private var arrival: Arrival {
    switch decision.recordedOnFile {
    case .notSeen:
      return .settled(.notSeen, "the extract does not show when the decision reached the child's file", nil)
    case .value(let recorded, _):
      guard let start = held.value else { return .undated }
      guard recorded >= start else {
        let reason = """
          on the child's file on \(recorded.inWords), before the supervision on \(start.inWords); one date must be wrong
          """
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
      let reason = """
        supervision was held on \(start.inWords), after the extract's date \(now.inWords); one date must be wrong
        """
      return .settled(.notSeen, reason, nil)
    }
    guard let count = WorkingDays.england.count(after: start, through: now) else {
      return .settled(.notSeen, Self.beyondCalendar, nil)
    }
    if count <= days {
      let gone = count == 0 ? "; the limit is \(inWords(days))" : " after \(inWords(count)) of \(days)"
      return .settled(.notApplicable, "not yet due on the child's file\(gone)", count)
    }
    return .settled(.notMet, "not on the child's file after \(inWords(count)); the limit is \(inWords(days))", count)
  }

  private func inWords(_ count: Int) -> String { Limit.workingDays(count).inWords }

  private func stated(
    _ outcome: Outcome,
    _ reason: Reason,
    _ count: Int?,
    _ naming: Naming,
    _ reading: DecisionWording?
  ) -> Occurrence {
    let places = Places(decision.text.place, held.place, decision.recordedOnFile.place)
    var occurrence = Occurrence(
      what: .words(subject),
      outcome: outcome,
      why: reason,
      places: places.isEmpty ? [decision.place] : places,
      days: count,
      spans: reading?.spans ?? []
    )
    occurrence.aspects = naming.aspects
    occurrence.reads = reading?.reads ?? []
    return occurrence
  }

  private static let beyondCalendar =
    "working days can be counted from \(WorkingDays.england.firstDay) to \(WorkingDays.england.lastDay) only"
}
