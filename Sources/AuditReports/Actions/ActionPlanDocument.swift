import AuditActions
import AuditPages
import AuditRules

/// The document `caseaudit-actions/1`; its page is `docs/actions.md`.
struct ActionPlanDocument: Encodable {
  struct Area: Encodable {
    var area: String
    var priority: Bool
    var text: String
    var response: String
    var outcome: String
    var source: Source
    var items: [String]
    var actions: [Action]
  }

  /// One of the three, as the journal writes them.
  struct Source: Encodable {
    var item: String?
    var summary: String?
    var inspection: String?
    var day: String?
  }

  struct Statement: Encodable {
    var text: String
    var by: String
    var on: String

    init(_ statement: PlannedAction.Statement) {
      (text, by, on) = (statement.text, statement.by, statement.on.description)
    }
  }

  struct Risk: Encodable {
    var until: String
    var expired: Bool
    var reason: Statement
  }

  struct Action: Encodable {
    var action: String
    var text: String
    var person: String
    var timeScale: String
    var due: String?
    var from: String?
    var earlierTimeScales: [String]
    var state: String
    var daysOverdue: Int?
    var added: String
    var changed: String
    var notes: [Statement]
    var completed: Statement?
    var verified: Statement?
    var impact: String?
    var reopenings: [Statement]
    var acceptedRisk: Risk?
    var withdrawn: Statement?
  }

  struct Counts: Encodable {
    var all, open, inProgress, dueSoon, overdue, undated, doneNotVerified, verified, withImpact: Int
    var acceptedRisks, expiredRisks, withdrawn, reopened, reopenings, moved: Int
  }

  var format = "caseaudit-actions/1"
  var day: String
  var dueSoonDays: Int
  var counts: Counts
  var areas: [Area]
  var provenance: ProvenanceDocument
}

extension ActionPlanDocument {
  init(_ report: ActionPlanReport) {
    let day = report.day
    self.day = day.description
    dueSoonDays = report.days
    counts = Counts(report.plan.counts(on: day, within: report.days))
    areas = report.plan.all.compactMap { area in
      let actions = report.isOverdueOnly ? area.actions.filter { $0.isOverdue(on: day) } : area.actions
      return report.isOverdueOnly && actions.isEmpty ? nil : Area(area, actions, on: day)
    }
    provenance = ProvenanceDocument(report.provenance)
  }
}

extension ActionPlanReport {
  /// The document `caseaudit-actions/1`.
  public func json() throws -> String { try JSONText.of(ActionPlanDocument(self)) }
}
