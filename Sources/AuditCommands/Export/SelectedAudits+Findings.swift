import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

extension SelectedAudits {
  /// What the rules of each round's checklist find in the files that count, the aspects of the texts among it, and the
  /// extracts that cannot be read.
  func findings(_ library: ChecklistLibrary) throws(Problems) -> (
    findings: TidyTable, aspects: TidyTable, unread: [String]
  ) {
    var (findings, aspects) = (TidyTable.findings, TidyTable.aspects)
    var unread: [String] = []
    for round in rounds {
      for file in try index.files(for: .round(round.id), rounds: rounds) {
        guard let checklist = library.checklist(file.checklist, version: file.version) else { continue }
        let named = "\(file.round)/\(file.reference)"
        guard let caseFile = try? caseFile(file) else {
          unread.append(named)
          continue
        }
        for use in Set(checklist.items.compactMap(\.rule?.identifier)).sorted() {
          guard let rule = Rule.catalogue.first(where: { $0.identifier == use }) else { continue }
          let finding = rule.finding(for: caseFile, with: Self.settings(of: rule, in: library, file))
          findings.add(finding, of: named)
          aspects.add(finding.aspects, of: named, rule: use)
        }
      }
    }
    return (findings, aspects, unread)
  }
}
