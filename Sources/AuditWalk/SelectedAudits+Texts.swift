import AuditChecklists
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import CaseExtracts

extension SelectedAudits {
  /// What the rules that read texts find in the files of a selection and of the periods before it.
  ///
  /// Those are the rules that the checklists of the selection name, so that one wording is not counted for two questions. A
  /// case is judged by the share that its checklist sets, otherwise by the rule's own. A file whose extract is gone or
  /// damaged is counted as unread: `verify` says what is wrong with it.
  public func texts(of counted: Counted, _ library: ChecklistLibrary) throws(Problems) -> TextFindings {
    let rules = try textRules(of: counted.selection, library)
    var earlier: [TextFindings.Part] = []
    for (name, selection) in self.earlier(than: counted.selection) {
      let part = try texts(name, selection, rules, library)
      if part.counts.cases > 0 { earlier.append(part) }
    }
    return TextFindings(now: try texts(counted.subject.name, counted.selection, rules, library), earlier: earlier)
  }

  private func textRules(of selection: Selection, _ library: ChecklistLibrary) throws(Problems) -> [Rule] {
    let files = try files(for: selection)
    let checklists = Set(files.compactMap { library.checklist($0.checklist, version: $0.version) })
    let named = Set(checklists.flatMap(\.items).compactMap(\.rule?.identifier))
    return TextFindings.rules.filter { named.contains($0.identifier) }
  }

  private func texts(
    _ name: String,
    _ selection: Selection,
    _ rules: [Rule],
    _ library: ChecklistLibrary
  ) throws(Problems) -> TextFindings.Part {
    let shownName = selection.shownName(rounds)
    var part = TextFindings.Part(name: name, shownName: shownName, counts: CheckCounts(rules: rules), unread: 0)
    var settings: [String: [Settings]] = [:]
    for file in try files(for: selection) {
      guard let caseFile = try? caseFile(file) else {
        part.unread += 1
        continue
      }
      let key = "\(file.checklist) \(file.version)"
      let set = settings[key] ?? rules.map { Self.settings(of: $0, in: library, file) }
      settings[key] = set
      part.counts.add(zip(rules, set).map { $0.finding(for: caseFile, with: $1) }, team: file.team)
    }
    return part
  }

  func caseFile(_ file: CountedFile) throws -> CaseFile? {
    let url = try workspace.extract(ofCase: file.reference, round: file.round)
    let reading = NativeExtract.read(try SourceText(contentsOf: url, shownAs: workspace.shown(url), isPrivate: true))
    return reading.problems.hasErrors ? nil : reading.caseFile
  }

  static func settings(of rule: Rule, in library: ChecklistLibrary, _ file: CountedFile) -> Settings {
    let checklist = library.checklist(file.checklist, version: file.version)
    let thresholds = checklist?.items.compactMap(\.rule).first { $0.identifier == rule.identifier }?.settings ?? [:]
    return Settings(thresholds, timescales: library.timescales)
  }
}
