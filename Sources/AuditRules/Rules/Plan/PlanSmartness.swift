/// How `plan-outcomes-smart` judges one plan, one outcome, one action.
enum PlanSmartness {
  /// How many of the five aspects make a wording that can be acted on and checked.
  static let enough = 4

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

  /// What is said of a wording that someone tries, as an outcome or an action of which nothing else is known.
  static func judge(text: String, as kind: TextKind) -> Occurrence {
    let wording = Wording(text)
    if wording.isBlank { return Occurrence(subject: "wording", outcome: .notEvidenced, reason: "there are no words") }
    let reading = PlanWording(wording)
    var naming = Naming()
    for aspect in [Aspect.what, .who, .when, .measure, .forWhom] {
      naming.asks(aspect, words(of: aspect, in: kind), Aspects.State(reading.aspects.contains(aspect)))
    }
    return finished(naming, of: reading, called: "wording", [], isOutcome: kind == .outcome)
  }

  private static func occurrences(of outcome: PlanOutcome, called subject: String) -> [Occurrence] {
    let reading = outcome.text.wording.map(PlanWording.init)
    var statements = [judge(outcome, reading, called: subject)]
    switch outcome.actions {
    case .notSeen:
      let reason = "the extract does not show the actions of the outcome"
      statements.append(stated("actions of \(subject)", .notSeen, reason, outcome.place))
    case .empty(let place):
      statements.append(stated("actions of \(subject)", .notEvidenced, "the outcome has no actions", place))
    case .value(let actions, _):
      let isTied = outcome.need.wording != nil || reading?.aspects.contains(.forWhom) == true
      for (index, action) in actions.enumerated() {
        statements.append(judge(action, isTied: isTied, called: "action \(index + 1) of \(subject)"))
      }
    }
    return statements
  }

  private static func judge(_ outcome: PlanOutcome, _ reading: PlanWording?, called subject: String) -> Occurrence {
    guard let reading else { return unworded(outcome.text, "outcome", subject, outcome.place) }
    let measure = outcome.measure.wording.map(PlanWording.init)
    func either(_ aspect: Aspect) -> Bool {
      reading.aspects.contains(aspect) || measure?.aspects.contains(aspect) == true
    }
    var naming = Naming()
    func asks(_ aspect: Aspect, _ state: Aspects.State) { naming.asks(aspect, words(of: aspect, in: .outcome), state) }
    asks(.what, Aspects.State(either(.what), orIn: outcome.measure))
    asks(.who, either(.who) ? .named : state(of: outcome.actions, by: \.owner, ShortAnswer.namesSomeone))
    asks(.when, either(.when) ? .named : state(of: outcome.actions, by: \.due, ShortAnswer.namesTime))
    let isMeasured = either(.measure) || measure.map { !$0.isPlaceholder && $0.aspects.contains(.what) } == true
    asks(.measure, Aspects.State(isMeasured, orIn: outcome.measure))
    let isTied = outcome.need.wording != nil || reading.aspects.contains(.forWhom)
    asks(.forWhom, Aspects.State(isTied, orIn: outcome.need))
    return finished(
      naming,
      of: reading,
      called: subject,
      Places(outcome.text.place, outcome.measure.place),
      isOutcome: true
    )
  }

  /// Judges an action; for whom it is, its outcome may say (`isTied`).
  private static func judge(_ action: PlanAction, isTied: Bool, called subject: String) -> Occurrence {
    guard let wording = action.text.wording else { return unworded(action.text, "action", subject, action.place) }
    let reading = PlanWording(wording)
    var naming = Naming()
    func asks(_ aspect: Aspect, _ state: Aspects.State) { naming.asks(aspect, words(of: aspect, in: .action), state) }
    asks(.what, Aspects.State(reading.aspects.contains(.what)))
    let isOwned = ShortAnswer.namesSomeone(action.owner) || reading.aspects.contains(.who)
    asks(.who, Aspects.State(isOwned, orIn: action.owner))
    let isDated = ShortAnswer.namesTime(action.due) || reading.aspects.contains(.when)
    asks(.when, Aspects.State(isDated, orIn: action.due))
    asks(.measure, Aspects.State(reading.aspects.contains(.measure)))
    asks(.forWhom, Aspects.State(isTied || reading.aspects.contains(.forWhom)))
    naming.adds(Naming.dueNamesNoTime, if: !isDated && ShortAnswer.namesNoTime(action.due))
    return finished(
      naming,
      of: reading,
      called: subject,
      Places(action.text.place, action.owner.place, action.due.place)
    )
  }

  /// The owners and dates of its actions are those of an outcome.
  private static func state(
    of actions: Fact<[PlanAction]>,
    by field: KeyPath<PlanAction, Fact<String>>,
    _ names: (Fact<String>) -> Bool
  ) -> Aspects.State {
    guard let steps = actions.value else { return actions.isSeen ? .missing : .notSeen }
    if steps.contains(where: { names($0[keyPath: field]) }) { return .named }
    return steps.contains { !$0[keyPath: field].isSeen } ? .notSeen : .missing
  }

  /// Four of the five with what is to be done or seen are met; without that, or with one of them only, it is not met.
  ///
  /// An outcome that names a service alone is a step, and not what becomes different for the child.
  private static func outcome(of naming: Naming, isStep: Bool) -> Outcome {
    let named = naming.count(.named)
    let open = naming.count(.notSeen)
    switch naming.aspects[.what] {
    case .missing: return .notMet
    case .notSeen: return .notSeen
    case .named, nil: break
    }
    if named >= enough { return isStep ? .partlyMet : .met }
    if named + open >= enough { return .notSeen }
    return named > 1 ? .partlyMet : .notMet
  }

  private static func finished(
    _ naming: Naming,
    of reading: PlanWording,
    called subject: String,
    _ places: Places,
    isOutcome: Bool = false
  ) -> Occurrence {
    var naming = naming
    let outcome = outcome(of: naming, isStep: isOutcome && reading.isService)
    let reads: [TextRead] = (reading.isPlaceholder ? [.placeholder] : []) + (reading.isService ? [.service] : [])
    if outcome != .met {
      for read in reads { naming.adds(read.inWords) }
      naming.adds("it has words that name nothing that can be seen", if: reading.names(.vague))
      naming.adds(Naming.namesNoTime, if: reading.names(.noTime) && !naming.says(Naming.dueNamesNoTime))
    }
    var occurrence = Occurrence(
      what: .words(subject),
      outcome: outcome,
      why: naming.why(after: reading.wording.cutWords),
      places: places,
      spans: reading.spans(readings)
    )
    occurrence.aspects = naming.aspects
    occurrence.reads = reads
    return occurrence
  }

  private static func words(of aspect: Aspect, in kind: TextKind) -> String {
    switch aspect {
    case .what: kind == .action ? "what is to be done" : "what will be seen"
    case .who: kind == .action ? "who does it" : "who acts"
    case .measure: "how it is measured"
    case .forWhom: "for whom"
    default: "by when"
    }
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

  private static let readings: Readings = [
    .who, .child, .concrete, .measure, .checker, .time, .noTime, .vague, .service, .placeholder,
  ]
}
