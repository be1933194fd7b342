import AuditDocuments
import AuditPages
import AuditWalk
import CaseExtracts

/// The boxes of a round that is planned: how many are drawn, who is left out, by when; and what is wrong with what was typed.
enum PlanFields {
  /// The boxes, with what was typed.
  static func boxes(
    _ typed: PlanTyped,
    _ understood: PlanDraft.Understood,
    _ mistake: (String) -> String?
  ) -> HTML {
    func line(_ field: PlanField, hint: String? = nil) -> HTML {
      Fields.line(field.box, label: field.label, hint: hint, typed: typed[field], mistake: mistake(field.box))
    }
    let family = Fields.boxes(
      PlanField.oneOfFamily.box,
      legend: "Brothers and sisters",
      [Fields.Choice(PlanTyped.ticked, PlanField.oneOfFamily.label)],
      ticked: [typed[.oneOfFamily]]
    )
    let months: HTML = typed.again == .sameFiles ? "" : line(.monthsBetween, hint: "0 for none.")
    return """
      <h2>How many</h2>
      \(drawing(typed, understood, mistake))\(line(.second))
      <h2>Who is left out</h2>
      \(months)\(family)
      <h2>When</h2>
      \(line(.due, hint: "Such as 31/12/2026; empty for no day."))\(line(.asOf, hint: "Empty for today."))
      \(Parts.details(
        "The name of the round, and the draw",
        isOpen: mistake(PlanField.seed.box) != nil,
        line(.title, hint: "Empty for what checklist and time make of it.")
          + line(.seed, hint: "The same list, key and number draw the same sample. Empty for the day’s.")
      ))
      """
  }

  /// The boxes for what is drawn.
  ///
  /// Where the cases of an earlier round are read again there is none but for what was asked all the same, so that it can be taken away.
  private static func drawing(
    _ typed: PlanTyped,
    _ understood: PlanDraft.Understood,
    _ mistake: (String) -> String?
  ) -> HTML {
    let isOfSameFiles = typed.again == .sameFiles
    func line(_ field: PlanField, usual: String, hint: String? = nil) -> HTML {
      isOfSameFiles && typed[field] == usual
        ? "" : Fields.line(field.box, label: field.label, hint: hint, typed: typed[field], mistake: mistake(field.box))
    }
    let parts: HTML =
      isOfSameFiles && typed[.by].isEmpty
      ? ""
      : Fields.pick(
        PlanField.by.box,
        label: PlanField.by.label,
        hint: "Each part is then drawn from on its own, in proportion, and two cases of it at least.",
        none: "Not divided",
        understood.cases.all.map { Fields.Choice($0, $0) },
        chosen: typed[.by],
        mistake: mistake(PlanField.by.box)
      )
    let files: HTML =
      isOfSameFiles
      ? "<p>The cases of the round \(typed[.reAudits]) that are on the list as open ones are read again. None are drawn.</p>\n"
      : ""
    return files + line(.draw, usual: "")
      + line(.reserves, usual: "0", hint: "They stand in where a case cannot be read.") + parts
  }

  /// Takes what was typed.
  static func take(_ form: WebForm, into typed: inout PlanTyped) {
    for field in PlanField.allCases where !field.isOfFirstPage && form.values[field.box] != nil {
      typed[field] = form.text(field.box)
    }
    typed[.oneOfFamily] = form.all(PlanField.oneOfFamily.box).last ?? ""
  }

  /// What is wrong with what was typed, before anything is drawn.
  static func mistakes(_ draft: PlanDraft, in id: String) -> [PageContent.Mistake] {
    let (_, objections, noDays) = draft.typed.read(draft.lists)
    return objections.map { mistake($0, in: id) }
      + noDays.map { PageContent.Mistake("\($0.label): write a date such as 31/12/2026", box: $0.box) }
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
