import AuditRules

extension PlanStanding {
  /// What is to be said against an act on an action that is there.
  func objections(
    to event: ActionEvent,
    on action: PlannedAction,
    by role: String,
    at moment: Moment
  ) -> [ActionObjection] {
    switch event {
    case .updated(let update): objections(to: update, on: action)
    case .completed(_, let evidence):
      Self.blank(evidence, "the evidence", "--evidence", isReason: true)
        + refuse(action, unless: action.isOpen, "completed")
    case .verified(_, let impact): objections(toVerifying: action, impact: impact, by: role)
    case .reopened(_, let reason):
      Self.blank(reason, "the reason", "--reason", isReason: true) + refuse(action, unless: !action.isOpen, "re-opened")
    case .riskAccepted(_, let day, let reason):
      Self.blank(reason, "the reason", "--reason", isReason: true)
        + refuse(action, unless: action.isOpen || action.state == .acceptedRisk, "left undone as a risk")
        + past(day, moment.day)
    case .withdrawn(_, let reason):
      Self.blank(reason, "the reason", "--reason", isReason: true)
        + refuse(action, unless: action.isOpen || action.state == .acceptedRisk, "withdrawn")
    default: []
    }
  }

  private func objections(to update: ActionUpdate, on action: PlannedAction) -> [ActionObjection] {
    var found = refuse(action, unless: action.isOpen, "updated")
    if let note = update.note { found += Self.blank(note, "the note", "--note") }
    if let person = update.person { found += Self.blank(person, "the owner", "--person") }
    if let scale = update.timeScale { found += Self.blank(scale.written, "the time scale", "--time-scale") }
    if !update.isInProgress, update.note == nil, update.person == nil, update.timeScale == nil {
      found.append(
        ActionObjection(
          "nothing new is said of action \(action.number)",
          hint: "Add --state in-progress, --note, --person or --time-scale."
        )
      )
    }
    return found
  }

  private func objections(
    toVerifying action: PlannedAction,
    impact: String?,
    by role: String
  ) -> [ActionObjection] {
    var found = impact.map { Self.isBlank($0) ? [] : Self.blank(Self.withoutYet($0), "the impact", "--impact") } ?? []
    let isLateImpact = action.state == .verified && action.impact == nil && impact.map { !Self.isBlank($0) } == true
    if action.state != .done, !isLateImpact {
      let hint =
        action.state == .verified
        ? "It can be verified once more only to add the impact; re-open it if it is not done after all."
        : "It is \(action.state.inWords). Only what was completed can be verified: 'caseaudit actions complete "
          + "\(action.number) --evidence …' comes first."
      found.append(ActionObjection("action \(action.number) has nothing to verify", hint: hint))
    }
    if People.share(role, action.person) || action.completion.map({ People.share(role, $0.by) }) == true {
      found.append(
        ActionObjection(
          "the verifier of action \(action.number) is its owner, or who completed it",
          hint: "Let somebody verify it who did not do it, and name that role after --by."
        )
      )
    }
    return found
  }

  /// A text without the word that puts it off: *not known yet* says no more than *not known*.
  private static func withoutYet(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let ends: Set<String> = ["yet", "yet.", "as", "so", "far", "far."]
    let kept = words.reversed().drop { ends.contains($0.lowercased()) }.reversed()
    return kept.isEmpty ? text : kept.joined(separator: " ")
  }

  private func refuse(_ action: PlannedAction, unless isAllowed: Bool, _ act: String) -> [ActionObjection] {
    guard !isAllowed else { return [] }
    let hint: String
    switch (action.state, act) {
    case (.withdrawn, "withdrawn"):
      return [ActionObjection("action \(action.number) is withdrawn already", hint: "There is nothing to do.")]
    case _ where action.isOpen: hint = "Only what was done, withdrawn or accepted as a risk can be."
    case (.verified, "completed"): hint = "There is nothing left to do."
    case (.done, "completed"): hint = "Somebody else verifies it: 'caseaudit actions verify \(action.number)'."
    default: hint = "Re-open it first: 'caseaudit actions reopen \(action.number) --reason …'."
    }
    return [ActionObjection("action \(action.number) is \(action.state.inWords): it cannot be \(act)", hint: hint)]
  }

  private func past(_ day: Day, _ today: Day) -> [ActionObjection] {
    guard day < today else { return [] }
    return [
      ActionObjection(
        "a risk cannot be accepted until \(day), which is past",
        hint: "Give a day to come after --until."
      )
    ]
  }
}
