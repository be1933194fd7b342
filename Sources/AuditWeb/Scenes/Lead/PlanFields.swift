import AuditDocuments
import AuditWalk
import CaseExtracts

/// What was typed into the boxes of a round that is planned, and what is wrong with it.
enum PlanFields {
  /// Takes what was typed.
  static func take(_ form: WebForm, into typed: inout PlanTyped) {
    for field in PlanField.allCases where !field.isOfFirstPage && form.values[field.box] != nil {
      typed[field] = form.text(field.box)
    }
    // A box that is not ticked is not sent.
    for field in [PlanField.oneOfFamily, .failed] { typed[field] = form.all(field.box).last ?? "" }
  }

  /// What is wrong with what was typed, before anything is drawn.
  static func mistakes(_ draft: PlanDraft, in id: String) -> [PageContent.Mistake] {
    let read = draft.typed.read(draft.lists)
    // What is put right on the first page comes before what is put right on this one.
    return read.objections.filter(\.field.isOfFirstPage).map { mistake($0, in: id) }
      + read.objections.filter { !$0.field.isOfFirstPage }.map { mistake($0, in: id) }
      + read.noDays.map { PageContent.Mistake("\($0.label): write a date such as 31/12/2026", box: $0.box) }
      + read.unread.map { PageContent.Mistake(says($0), box: $0.file) }
  }

  /// What stands against what is asked, beside its box.
  static func mistake(_ objection: PlanObjection, in id: String?) -> PageContent.Mistake {
    let problem = objection.problem(.boxes)
    return mistake(objection.isMissing ? asking(objection.field) : says(problem), of: objection.field, in: id)
  }

  /// What stands against drawing, each beside its box where it has one.
  static func mistakes(_ problems: Problems, in id: String) -> [PageContent.Mistake] {
    let columns = Set((ListedColumn.ofCases + ListedColumn.ofAuditors).map(\.box))
    // What is wrong with a list is wrong in many of its rows: the first say enough.
    let shown = problems.all.filter { $0.severity == .error }.prefix(20).map { problem in
      if let field = PlanField(box: problem.file) { return mistake(says(problem), of: field, in: id) }
      return PageContent.Mistake(says(problem), box: columns.contains(problem.file) ? problem.file : nil)
    }
    let more = problems.all.count + problems.omitted - shown.count
    return shown + (more > 0 ? [PageContent.Mistake("And \(more) more like these")] : [])
  }

  /// What is worth knowing besides, line by line.
  static func lines(_ notes: [PlanNote]) -> [String] {
    notes.flatMap { note -> [String] in
      switch note {
      case .notice(let text): return [text.uppercasedAtStart]
      case .doubts(let problems):
        let more = problems.omitted > 0 ? ["And \(problems.omitted) more like these."] : []
        return problems.all.map { isOfList($0) ? says($0) : "\($0.file): \($0.what). \($0.hint)" } + more
      }
    }
  }

  /// What is wrong with what was sent in a box of the page.
  static func mistake(_ problem: Problem, at field: PlanField) -> PageContent.Mistake {
    PageContent.Mistake("\(problem.what.uppercasedAtStart). \(problem.hint)", box: field.box)
  }

  /// A mistake beside its box, or the way back to it where the box is on the first page.
  private static func mistake(_ says: String, of field: PlanField, in id: String?) -> PageContent.Mistake {
    guard let id, field.isOfFirstPage else { return PageContent.Mistake(says, box: field.box) }
    return PageContent.Mistake(says, at: PlanScene.start(of: id, at: field.box))
  }

  private static func says(_ problem: Problem) -> String {
    let what = isOfList(problem) ? "In \(problem.file): \(problem.what)" : problem.what.uppercasedAtStart
    return "\(what). \(problem.hint)"
  }

  private static func isOfList(_ problem: Problem) -> Bool {
    problem.file == PlanDraft.casesName || problem.file == PlanDraft.auditorsName
  }

  /// What asks for something that is missing.
  private static func asking(_ field: PlanField) -> String {
    switch field {
    case .period: "Write the time as 2026-H2, 2026-05 or 2026-10..2026-12"
    case .checklist: "Choose a checklist"
    case .cases: "Choose the file with the list of open cases"
    case .auditors: "Choose the file with the list of auditors"
    case .reAudits: "Choose the round that is audited again"
    case .draw: "Write how many cases are to be drawn"
    case .reserves, .second, .monthsBetween: "\(field.label): write a whole number, 0 for none"
    default: "\(field.label): this is missing"
    }
  }
}
