import AuditRules

/// The action plan and what came after the audits, as entries of their journal left them.
public struct PlanStanding: Hashable, Sendable {
  /// The action plan.
  public private(set) var plan = ActionPlan()
  /// How concerns ended, and what may be quoted.
  public private(set) var followUp = FollowUp()

  /// Makes one before the first entry.
  public init() {}

  /// Takes an entry, which must be one that nothing is said against.
  public mutating func apply(_ event: ActionEvent, by role: String, at moment: Moment) {
    func statement(_ text: String) -> PlannedAction.Statement { .init(text: text, by: role, on: moment.day) }
    switch event {
    case .areaAdded(let draft):
      let area = ActionArea(draft, at: moment)
      plan.all.insert(area, at: plan.all.firstIndex { $0.number > area.number } ?? plan.all.count)
    case .actionAdded(let draft):
      guard let index = plan.all.firstIndex(where: { $0.number == draft.number.area }) else { return }
      plan.all[index].actions.append(PlannedAction(draft, at: moment))
    case .concernAcknowledged(let concern):
      followUp.acknowledgements[concern] = ConcernAcknowledgement(concern: concern, by: role, at: moment)
    case .concernAnswered(let concern, let kind, let day):
      followUp.endings[concern] = ConcernEnding(concern: concern, kind: kind, by: role, on: day)
    case .childActionCompleted(let entry, let evidence, let day):
      followUp.childActions[entry, default: ChildActionStanding()].completion = statement(evidence)
      followUp.childActions[entry]?.doneOn = day
    case .childActionVerified(let entry):
      followUp.childActions[entry, default: ChildActionStanding()].verification = statement("")
    case .roundClosed(let round): followUp.closings[round] = RoundClosing(round: round, by: role, at: moment)
    case .roundReopened(let round, _): followUp.closings[round] = nil
    case .inspectorsGraded(let file, let grade, let day):
      followUp.inspectors[file] = InspectorsGrade(file: file, grade: grade, by: role, on: day)
    case .practiceReleased(let note, let text):
      followUp.releases[note] = ReleasedPractice(note: note, text: text, by: role, on: moment.day)
    case .practiceTakenBack(let note, _):
      followUp.releases[note] = nil
    case .updated(let update): plan.change(update.number) { $0.take(update, note: update.note.map(statement)) }
    case .completed(let number, let evidence):
      plan.change(number) {
        $0.state = .done
        $0.completion = statement(evidence)
      }
    case .verified(let number, let impact):
      plan.change(number) {
        $0.state = .verified
        $0.verification = statement(impact ?? "")
      }
    case .reopened(let number, let reason):
      plan.change(number) {
        $0.state = .reopened
        $0.reopenings.append(statement(reason))
        ($0.completion, $0.verification, $0.withdrawal) = (nil, nil, nil)
      }
    case .riskAccepted(let number, let day, let reason):
      plan.change(number) {
        $0.state = .acceptedRisk
        $0.acceptedRisk = PlannedAction.AcceptedRisk(until: day, reason: statement(reason))
      }
    case .withdrawn(let number, let reason):
      plan.change(number) {
        $0.state = .withdrawn
        $0.withdrawal = statement(reason)
      }
    }
    guard let number = event.action else { return }
    plan.change(number) {
      $0.changed = moment
      $0.changes += 1
    }
  }
}

extension PlannedAction {
  fileprivate mutating func take(_ update: ActionUpdate, note: Statement?) {
    if update.isInProgress { state = .inProgress }
    if let note { notes.append(note) }
    if let person = update.person { self.person = person }
    guard let timeScale = update.timeScale, timeScale != self.timeScale else { return }
    earlierTimeScales.append(self.timeScale)
    self.timeScale = timeScale
  }
}
