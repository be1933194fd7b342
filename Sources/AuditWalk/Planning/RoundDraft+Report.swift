import AuditDocuments
import AuditPlanning
import AuditReports
import CaseExtracts

extension RoundDraft {
  /// The page of the plan, with what was read of the two lists it was made of, and which other sheets were not.
  func report(of list: CaseList, _ people: AuditorList, beside others: [String]) -> PlanReport {
    let read = list.read.map { "\($0.column.rawValue) from \(Problem.quote($0.heading))" }.joined(separator: ", ")
    var columns = ((list.read.isEmpty ? [] : ["Read: \(read)."]) + list.readings).joined(separator: " ")
    if !list.unread.isEmpty {
      columns += " Not read: \(list.unread.map(Problem.quote).joined(separator: ", "))."
    }
    if !people.readings.isEmpty { columns += " Of the auditors: \(people.readings.joined(separator: " "))" }
    if !people.unread.isEmpty {
      columns += " Not read of the auditors: \(people.unread.map(Problem.quote).joined(separator: ", "))."
    }
    if !others.isEmpty {
      columns += " Other sheets were not read: \(others.map(Problem.quote).joined(separator: ", "))."
    }
    var asked = PlanReport.Asked()
    (asked.reserves, asked.margin, asked.change) = (wish.reserves, wish.size.margin, wish.size.change)
    (asked.names, asked.days, asked.seconds) = (people.names, wish.days, wish.seconds)
    asked.relations = auditors.filter { $0.relation == nil }
      .map { (auditor: $0.planned.id, relation: relation($0).rawValue) }
    asked.likely = auditors.filter { $0.likely.cells > 0 }
      .map { (auditor: $0.planned.id, cells: $0.likely.cells) }
    return PlanReport(
      title: wish.title,
      frame: frame,
      draw: draw,
      allocation: allocation,
      auditors: auditors.map(\.planned),
      seed: wish.seed,
      columns: columns,
      importedAlone: importedAlone,
      shared: shared,
      reAudit: wish.again.map { again in
        var reAudit = PlanReport.ReAudit(
          earlier: again.files.count,
          listed: list.entries.count,
          // Files that failed stand for themselves alone.
          size: wish.isOfFailures ? nil : again.frame?.size,
          strata: (again.frame?.strata ?? []).reduce(into: [:]) { $0[$1.name] = $1.size }
        )
        (reAudit.isOfFailures, reAudit.share) = (wish.isOfFailures, wish.share)
        return reAudit
      },
      asked: asked
    )
  }
}
