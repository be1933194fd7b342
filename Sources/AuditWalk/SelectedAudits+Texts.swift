import AuditChecklists
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore

extension SelectedAudits {
  /// What the rules that read texts find in the files of a selection and of the periods before it.
  ///
  /// Those are the rules that the checklists of the selection name, as ``TextReading`` has it. A file whose extract is gone or
  /// damaged is counted as unread: `verify` says what is wrong with it.
  public func texts(of counted: Counted, _ library: ChecklistLibrary) throws(Problems) -> TextFindings {
    let checklists = try files(for: counted.selection).compactMap {
      library.checklist($0.checklist, version: $0.version)
    }
    var reading = TextReading(Set(checklists), library.timescales)
    var earlier: [TextFindings.Part] = []
    for (name, selection) in self.earlier(than: counted.selection) {
      let part = try texts(name, selection, &reading, library)
      if part.counts.cases > 0 { earlier.append(part) }
    }
    let now = try texts(counted.subject.name, counted.selection, &reading, library)
    return TextFindings(now: now, earlier: earlier)
  }

  private func texts(
    _ name: String,
    _ selection: Selection,
    _ reading: inout TextReading,
    _ library: ChecklistLibrary
  ) throws(Problems) -> TextFindings.Part {
    let shownName = selection.shownName(rounds)
    var part = TextFindings.Part(name: name, shownName: shownName, counts: CheckCounts(rules: reading.rules), unread: 0)
    for file in try files(for: selection) {
      guard let caseFile = try? caseFile(file) else {
        part.unread += 1
        continue
      }
      let checklist = library.checklist(file.checklist, version: file.version)
      part.counts.add(reading.findings(in: caseFile, readWith: checklist), team: file.team)
    }
    return part
  }

  func caseFile(_ file: CountedFile) throws(Problems) -> CaseFile {
    try workspace.extract(file.reference, ofRound: file.round).file
  }
}
