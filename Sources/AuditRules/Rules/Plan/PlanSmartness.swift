/// How `plan-outcomes-smart` judges one plan, one outcome, one action.
enum PlanSmartness {
  /// The statements on a plan: on each outcome and on each of its actions.
  static func occurrences(of plan: Plan, called suffix: String) -> [Occurrence] {
    switch plan.outcomes {
    case .notSeen:
      return [stated("plan\(suffix)", .notSeen, "the extract does not show the outcomes of the plan", plan.place)]
    case .empty(let place):
      return [stated("plan\(suffix)", .notEvidenced, "the plan has no outcomes", place)]
    case .value(let outcomes, let place):
      if outcomes.isEmpty { return [stated("plan\(suffix)", .notEvidenced, "the plan has no outcomes", place)] }
      return outcomes.enumerated().flatMap { index, outcome in
        occurrences(of: outcome, called: "outcome \(index + 1)\(suffix)")
      }
    }
  }

  /// What is said of a wording that someone tries, as an outcome of which nothing else is known.
  static func judge(text: String) -> Occurrence {
    let wording = Wording(text)
    if wording.isBlank { return Occurrence(subject: "wording", outcome: .notEvidenced, reason: "there are no words") }
    let reading = PlanWording(wording)
    var naming = Naming()
    naming.needs("what will be seen", Naming.State(reading.names(.seen)))
    naming.needs("how it is measured", Naming.State(reading.names(.amount)))
    naming.needs("by when", Naming.State(reading.names(.time)))
    naming.needs("for whom", Naming.State(reading.namesChild || reading.names(.who)), carries: false)
    return finished(naming, of: reading, called: "wording", outcomeReadings, [])
  }

  private static func occurrences(of outcome: PlanOutcome, called subject: String) -> [Occurrence] {
    var statements = [judge(outcome, called: subject)]
    switch outcome.actions {
    case .notSeen:
      let reason = "the extract does not show the actions of the outcome"
      statements.append(stated("actions of \(subject)", .notSeen, reason, outcome.place))
    case .empty(let place):
      statements.append(stated("actions of \(subject)", .notEvidenced, "the outcome has no actions", place))
    case .value(let actions, _):
      for (index, action) in actions.enumerated() {
        statements.append(judge(action, called: "action \(index + 1) of \(subject)"))
      }
    }
    return statements
  }

  private static func judge(_ outcome: PlanOutcome, called subject: String) -> Occurrence {
    guard let wording = outcome.text.wording else { return unworded(outcome.text, "outcome", subject, outcome.place) }
    let reading = PlanWording(wording)
    let measure = outcome.measure.wording.map(PlanWording.init)
    func either(_ what: Reading) -> Bool { reading.names(what) || measure?.names(what) == true }
    var naming = Naming()
    naming.needs("what will be seen", Naming.State(either(.seen), orIn: outcome.measure))
    let isMeasured = either(.amount) || measure?.names(.seen) == true
    naming.needs("how it is measured", Naming.State(isMeasured, orIn: outcome.measure))
    naming.needs("by when", either(.time) ? .named : timeState(of: outcome.actions))
    // The need is printed by many a form: it completes an outcome, and does not make one.
    let isTied = outcome.need.wording != nil || reading.namesChild
    naming.needs("for whom or for which need", Naming.State(isTied, orIn: outcome.need), carries: false)
    let places = Places(outcome.text.place, outcome.measure.place)
    return finished(naming, of: reading, called: subject, outcomeReadings, places)
  }

  private static func judge(_ action: PlanAction, called subject: String) -> Occurrence {
    guard let wording = action.text.wording else { return unworded(action.text, "action", subject, action.place) }
    let reading = PlanWording(wording)
    var naming = Naming()
    naming.needs("what is to be done", Naming.State(reading.names(.action) || reading.names(.seen)))
    let isOwned = ShortAnswer.namesSomeone(action.owner) || reading.names(.who)
    naming.needs("who does it", Naming.State(isOwned, orIn: action.owner))
    let isDated = ShortAnswer.namesTime(action.due) || reading.names(.time)
    naming.needs("by when", Naming.State(isDated, orIn: action.due))
    naming.adds(
      "the due date has words that name no time",
      if: !isDated && ShortAnswer.namesNoTime(action.due)
    )
    let places = Places(action.text.place, action.owner.place, action.due.place)
    return finished(naming, of: reading, called: subject, actionReadings, places)
  }

  /// The dates of its actions date an outcome.
  private static func timeState(of actions: Fact<[PlanAction]>) -> Naming.State {
    guard let steps = actions.value else { return actions.isSeen ? .missing : .notSeen }
    if steps.contains(where: { ShortAnswer.namesTime($0.due) }) { return .named }
    return steps.contains { !$0.due.isSeen } ? .notSeen : .missing
  }

  private static func finished(
    _ naming: Naming,
    of reading: PlanWording,
    called subject: String,
    _ readings: Set<Reading>,
    _ places: Places
  ) -> Occurrence {
    var naming = naming
    if naming.outcome != .met {
      naming.adds("it names a service", if: readings.contains(.service) && isOnlyService(reading))
      naming.adds("it has words that name nothing that can be seen", if: reading.names(.nothingSeen))
      naming.adds("it has words that name no time", if: reading.names(.noTime))
    }
    return Occurrence(
      subject: subject,
      outcome: naming.outcome,
      reason: naming.reason + reading.wording.cutWords,
      places: places,
      spans: reading.spans(readings)
    )
  }

  private static func isOnlyService(_ reading: PlanWording) -> Bool {
    reading.names(.service) && !reading.names(.seen)
  }

  private static func unworded(_ text: Fact<String>, _ what: String, _ subject: String, _ place: Place) -> Occurrence {
    guard text.isSeen else {
      return stated(subject, .notSeen, "the extract does not show the wording of the \(what)", place)
    }
    return stated(subject, .notEvidenced, "the \(what) has no wording", text.place ?? place)
  }

  private static func stated(_ subject: String, _ outcome: Outcome, _ reason: String, _ place: Place) -> Occurrence {
    Occurrence(subject: subject, outcome: outcome, reason: reason, places: [place])
  }

  private static let outcomeReadings: Set<Reading> = [
    .who, .child, .seen, .amount, .time, .noTime, .nothingSeen, .service,
  ]
  private static let actionReadings: Set<Reading> = [.who, .action, .seen, .amount, .time, .noTime, .nothingSeen]
}
