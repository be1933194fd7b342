import AuditRules

extension PlanStanding {
  /// All that is to be said against an act; nothing where it may be done.
  public func objections(to event: ActionEvent, by role: String, at moment: Moment) -> [ActionObjection] {
    var found: [ActionObjection] = []
    if EmptyWords.sayTooLittle(role) {
      found.append(
        ActionObjection("nobody is named who says so", hint: "Add --by with a role, such as 'QA lead'.", of: .role)
      )
    }
    switch event {
    case .areaAdded(let area): found += objections(to: area)
    case .actionAdded(let action): found += objections(to: action)
    case .concernAcknowledged(let concern): found += objections(toAcknowledging: concern)
    case .concernAnswered(_, _, let day):
      if day > moment.day {
        found.append(ActionObjection("\(day) lies in the future", hint: "Give the day on which the concern ended."))
      }
    case .roundReopened(let round, let reason):
      found += Self.blank(reason, "the reason", "--reopen", isReason: true)
      if followUp.closings[round] == nil {
        found.append(ActionObjection("the round is not closed", hint: "There is nothing to open again."))
      }
    case .inspectorsGraded(_, _, let day):
      if day > moment.day {
        found.append(ActionObjection("\(day) lies in the future", hint: "Give the day on which inspectors graded it."))
      }
    case .childActionCompleted(let entry, let evidence, let day):
      found += objections(toCompleting: entry, evidence: evidence, on: day, today: moment.day)
    case .childActionVerified(let entry): found += objections(toVerifying: entry, by: role)
    case .roundClosed(let round):
      if let closing = followUp.closings[round] {
        found.append(
          ActionObjection("the round is closed already, \(closing.inWords)", hint: "There is nothing to do.")
        )
      }
    case .practiceReleased(_, let text): found += Self.blank(text, "what may be quoted", "--text")
    case .practiceTakenBack(let note, let reason):
      found += Self.blank(reason, "the reason", "--reason", isReason: true)
      if followUp.release(of: note) == nil {
        found.append(ActionObjection("the note is not released", hint: "There is nothing to take back."))
      }
    default:
      guard let number = event.action, let action = plan[number] else {
        return found + (event.action.map { [unknown($0)] } ?? [])
      }
      found += objections(to: event, on: action, by: role, at: moment)
    }
    return found
  }

  /// All that is to be said against acts that follow one another.
  ///
  /// What comes after a refused act is looked at as if it had been done, so that nothing is said twice.
  public func objections(to events: [ActionEvent], by role: String, at moment: Moment) -> [ActionObjection] {
    var next = self
    return events.flatMap { event in
      defer { next.apply(event, by: role, at: moment) }
      return next.objections(to: event, by: role, at: moment)
    }
  }

  private func objections(toAcknowledging concern: AuditEntryName) -> [ActionObjection] {
    switch followUp.standing(of: concern) {
    case .unacknowledged: []
    case .acknowledged(let known):
      [
        ActionObjection(
          "the concern is acknowledged already, by \(known.by) on \(known.at.inWords)",
          hint: "Say how it ended, once that is known: 'caseaudit concerns end'."
        )
      ]
    case .ended(let ending):
      [
        ActionObjection(
          "the concern has ended: \(ending.kind.inWords), \(ending.on.inWords)",
          hint: "There is nothing left to acknowledge."
        )
      ]
    }
  }

  private func objections(to area: NewArea) -> [ActionObjection] {
    var found = Self.blank(area.area, "the area for development", "--area")
    if plan.nextArea(isPriority: area.number.isPriority) != area.number {
      found.append(ActionObjection("area \(area.number) is not the next one", hint: "Areas are numbered as they come."))
    }
    return found
  }

  private func objections(to action: NewAction) -> [ActionObjection] {
    var found = Self.blank(action.text, "action \(action.number)", "--action")
    if EmptyWords.sayTooLittle(action.person) {
      found.append(
        ActionObjection(
          "action \(action.number) has no owner",
          hint: "Add --person with the role responsible: an action without an owner is done by nobody."
        )
      )
    }
    if EmptyWords.sayTooLittle(action.timeScale.written) {
      found.append(
        ActionObjection(
          "action \(action.number) has no time scale",
          hint: "Add --time-scale as the board writes it, such as 'Dec 2026' or 'Ongoing from April 2026'."
        )
      )
    }
    guard let next = plan.nextAction(of: action.number.area) else { return found + [unknown(action.number.area)] }
    if next != action.number {
      found.append(
        ActionObjection("action \(action.number) is not the next one", hint: "Actions are numbered as they come.")
      )
    }
    return found
  }

  /// There is no area of a number.
  public func unknown(_ number: AreaNumber) -> ActionObjection {
    let numbers = plan.all.map { "\($0.number)" }
    return ActionObjection("there is no area \(number)", hint: hint(numbers, none: "The plan has no area yet."))
  }

  /// There is no action of a number.
  public func unknown(_ number: ActionNumber) -> ActionObjection {
    guard let area = plan[number.area] else { return unknown(number.area) }
    return ActionObjection(
      "there is no action \(number)",
      hint: hint(area.actions.map { "\($0.number)" }, none: "Area \(area.number) has no action yet.")
    )
  }

  private func hint(_ numbers: [String], none: String) -> String {
    numbers.isEmpty ? none : "There \(numbers.count == 1 ? "is" : "are"): \(numbers.joined(separator: ", "))."
  }

  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// What is to be said against a text that says nothing; one that says why, or what was seen, may say that nothing was found.
  static func blank(
    _ text: String,
    _ noun: String,
    _ option: String,
    isReason: Bool = false
  ) -> [ActionObjection] {
    if isBlank(text) { return [ActionObjection("\(noun) is empty", hint: "Write it after \(option).", of: .words)] }
    guard isReason ? EmptyWords.giveNoReason(text) : EmptyWords.sayTooLittle(text) else { return [] }
    let what = "\(noun) says too little to be kept"
    return [ActionObjection(what, hint: "Write it after \(option), in words.", of: .words)]
  }
}
