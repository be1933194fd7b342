import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

extension SelectedAudits {
  /// What the rules of each round's checklist find in the files that count, the aspects of the texts among it, and the
  /// extracts that cannot be read.
  public func findings(_ library: ChecklistLibrary) throws(Problems) -> (
    findings: TidyTable, aspects: TidyTable, unread: [String]
  ) {
    var (findings, aspects) = (TidyTable.findings, TidyTable.aspects)
    var unread: [String] = []
    var judging: [String: [(rule: Rule, settings: Settings)]] = [:]
    for round in rounds {
      for file in try index.files(for: .round(round.id), rounds: rounds) {
        guard let checklist = library.checklist(file.checklist, version: file.version) else { continue }
        let reference = "\(file.round)/\(file.reference)"
        guard let caseFile = try? caseFile(file) else {
          unread.append(reference)
          continue
        }
        let key = "\(file.checklist) \(file.version)"
        let rules =
          judging[key]
          ?? Set(checklist.items.compactMap(\.rule?.identifier)).sorted().compactMap(Rule.named).map {
            ($0, $0.settings(of: checklist, library.timescales))
          }
        judging[key] = rules
        for (rule, settings) in rules {
          let finding = rule.finding(for: caseFile, with: settings)
          findings.add(finding, of: reference)
          aspects.add(finding.aspects, of: reference, rule: rule.identifier)
        }
      }
    }
    return (findings, aspects, unread)
  }
}
