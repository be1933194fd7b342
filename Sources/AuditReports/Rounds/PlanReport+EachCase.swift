import AuditPages
import AuditPlanning

extension PlanReport {
  /// The page with a section more, for a plan that somebody is to agree to: who reads each case, and who must not and why.
  public var pageOfEachCase: Page {
    var page = page
    let table = Table(
      columns: ["Case", "Part of the frame", "Auditor", "Second auditor", "Must not read it"].map { Table.Column($0) },
      rows: draw.sample.map { .cells(cells(of: $0)) }
    )
    page.sections.append(PageSection(id: "cases", title: "Who reads which case", blocks: [.table(table)]))
    return page
  }

  private func cells(of drawn: Draw.DrawnCase) -> [String] {
    func auditor(isSecond: Bool) -> String? {
      allocation.audits.first { $0.reference == drawn.reference && $0.isSecond == isSecond }.map { called($0.auditor) }
    }
    // Several are barred for one reason, such as that theirs is the team.
    var barred: [(why: String, auditors: [String])] = []
    for each in allocation.barred[drawn.reference] ?? [] {
      let why = each.bar.inWords
      if let place = barred.firstIndex(where: { $0.why == why }) {
        barred[place].auditors.append(each.auditor)
      } else {
        barred.append((why, [each.auditor]))
      }
    }
    return [
      drawn.reference, drawn.stratum.isEmpty ? "All" : drawn.stratum, auditor(isSecond: false) ?? "nobody",
      auditor(isSecond: true) ?? "-",
      barred.map { "\(Words.list($0.auditors)): \($0.why)" }.joined(separator: "; "),
    ]
  }
}
