import AuditActions
import AuditRules

extension ActionPlanDocument.Area {
  init(_ area: ActionArea, _ actions: [PlannedAction], on day: Day) {
    self.area = area.number.description
    priority = area.isPriority
    text = area.area
    response = area.response
    outcome = area.outcome
    source = ActionPlanDocument.Source(area.source)
    items = area.items.map(\.description)
    self.actions = actions.map { ActionPlanDocument.Action($0, on: day) }
  }
}

extension ActionPlanDocument.Source {
  init(_ source: ActionSource) {
    switch source {
    case .item(let item): self.init(item: item.description)
    case .summary(let name): self.init(summary: name)
    case .inspection(let what, let day): self.init(inspection: what, day: day?.description)
    }
  }
}

extension ActionPlanDocument.Action {
  init(_ action: PlannedAction, on day: Day) {
    self.action = action.number.description
    text = action.text
    person = action.person
    timeScale = action.timeScale.written
    due = action.timeScale.due?.description
    from = action.timeScale.from?.description
    earlierTimeScales = action.earlierTimeScales.map(\.written)
    state = action.state.rawValue
    daysOverdue = action.daysOverdue(on: day)
    added = action.added.text
    changed = action.changed.text
    notes = action.notes.map(ActionPlanDocument.Statement.init)
    completed = action.completion.map(ActionPlanDocument.Statement.init)
    verified = action.verification.map(ActionPlanDocument.Statement.init)
    impact = action.impact
    reopenings = action.reopenings.map(ActionPlanDocument.Statement.init)
    acceptedRisk = action.acceptedRisk.map { risk in
      ActionPlanDocument.Risk(
        until: risk.until.description,
        expired: action.isRiskExpired(on: day),
        reason: ActionPlanDocument.Statement(risk.reason)
      )
    }
    withdrawn = action.withdrawal.map(ActionPlanDocument.Statement.init)
  }
}

extension ActionPlanDocument.Counts {
  init(_ counts: ActionCounts) {
    (all, open, inProgress) = (counts.all, counts.open, counts.inProgress)
    (dueSoon, overdue, undated) = (counts.dueSoon, counts.overdue, counts.undated)
    (doneNotVerified, verified, withImpact) = (counts.doneNotVerified, counts.verified, counts.withImpact)
    (acceptedRisks, expiredRisks, withdrawn) = (counts.acceptedRisks, counts.expiredRisks, counts.withdrawn)
    (reopened, reopenings, moved) = (counts.reopened, counts.reopenings, counts.moved)
  }
}
