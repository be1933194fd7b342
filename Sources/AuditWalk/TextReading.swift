import AuditChecklists
import AuditReports
import AuditRules

/// The rules that read texts, as far as some checklists name them, and what each checklist sets for them.
///
/// Every page that adds wordings up asks here, so that one wording is not counted for two questions, and that two pages of one
/// round say the same of it.
struct TextReading {
  /// The rules, in the order of the catalogue.
  let rules: [Rule]
  private let timescales: Timescales
  /// What each checklist sets, by its digest; empty for none.
  private var settings: [String: [Settings]] = [:]

  /// Makes a reading of what was read with these checklists.
  init(_ checklists: some Sequence<Checklist>, _ timescales: Timescales) {
    let named = Set(checklists.flatMap(\.items).compactMap(\.rule?.identifier))
    rules = TextFindings.rules.filter { named.contains($0.identifier) }
    self.timescales = timescales
  }

  /// What the rules find in a case, by the shares that its checklist sets, otherwise by the rules' own.
  mutating func findings(in caseFile: CaseFile, readWith checklist: Checklist?) -> [Finding] {
    let key = checklist?.digest ?? ""
    let set = settings[key] ?? rules.map { $0.settings(of: checklist, timescales) }
    settings[key] = set
    return zip(rules, set).map { $0.finding(for: caseFile, with: $1) }
  }
}

extension Rule {
  /// What a checklist sets for the rule, with the dated limits; nothing of its own where it does not name the rule.
  func settings(of checklist: Checklist?, _ timescales: Timescales) -> Settings {
    let use = checklist?.items.compactMap(\.rule).first { $0.identifier == identifier }
    return Settings(use?.settings ?? [:], timescales: timescales)
  }
}
