import AuditDocuments
import AuditRules

extension ChecklistLibrary {
  /// A version of the checklist that was typed, or its newest version; throws where there is none.
  public func checklist(typed id: String, version: Int? = nil) throws(Problems) -> Checklist {
    if let checklist = checklist(id, version: version) { return checklist }
    let known = current.map(\.id)
    let close = didYouMean(id, in: known)
    throw Problems([
      Problem(
        "there is no checklist \(Problem.quote(id))\(version.map { " of version \($0)" } ?? "")",
        file: "checklists",
        hint: "There are: \(known.joined(separator: ", "))\(close)."
      )
    ])
  }

  /// The item that was typed, with each checklist in use that has it; throws where none has, and no rule is called so.
  public func items(typed id: String) throws(Problems) -> [(item: ChecklistItem, checklist: Checklist)] {
    let found = current.compactMap { checklist in checklist.item(id).map { ($0, checklist) } }
    guard found.isEmpty else { return found }
    let known = Rule.catalogue.map(\.identifier) + current.flatMap { $0.items.map(\.id) }
    let close = didYouMean(id, in: known)
    throw Problems([
      Problem(
        "there is no rule or item \(Problem.quote(id))",
        file: "command line",
        hint: "caseaudit explain lists the rules, caseaudit checklists show ID the items\(close)."
      )
    ])
  }
}

extension Rule {
  /// The rules that were typed, with commas between them; throws every name that is no rule's.
  public static func rules(typed names: String) throws(Problems) -> [Rule] {
    var rules: [Rule] = []
    var problems: [Problem] = []
    for name in names.split(separator: ",").map({ String($0).typed }) {
      if let rule = named(name) {
        rules.append(rule)
      } else {
        let close = didYouMean(name, in: catalogue.map(\.identifier))
        problems.append(
          Problem(
            "there is no rule \(Problem.quote(name))",
            file: "command line",
            hint: "caseaudit explain lists the rules\(close)."
          )
        )
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return rules
  }
}
