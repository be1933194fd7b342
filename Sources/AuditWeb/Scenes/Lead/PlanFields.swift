import AuditDocuments
import AuditPages
import AuditRules

/// The boxes of a round that is planned: how many are drawn, who is left out, by when; and what is wrong with what was typed.
enum PlanFields {
  /// The boxes, with what was typed.
  static func boxes(
    _ wish: PlanMaker.Wish,
    _ understood: PlanDraft.Understood,
    _ mistake: (String) -> String?
  ) -> HTML {
    func line(_ box: PlanMaker.Box, hint: String? = nil) -> HTML {
      Fields.line(box.rawValue, label: box.label, hint: hint, typed: wish[box], mistake: mistake(box.rawValue))
    }
    let parts = Fields.pick(
      PlanMaker.Box.by.rawValue,
      label: PlanMaker.Box.by.label,
      hint: "Each part is then drawn from on its own, in proportion, and two cases of it at least.",
      none: "Not divided",
      understood.cases.all.map { Fields.Choice($0, $0) },
      chosen: wish[.by],
      mistake: mistake(PlanMaker.Box.by.rawValue)
    )
    let family = Fields.boxes(
      "family",
      legend: "Brothers and sisters",
      [Fields.Choice("yes", "Draw at most one child of a family")],
      ticked: wish.isOneOfFamily ? ["yes"] : []
    )
    return """
      <h2>How many</h2>
      \(line(.draw))\(line(.reserves, hint: "They stand in where a case cannot be read."))\(line(.second))
      \(parts)
      <h2>Who is left out</h2>
      \(line(.monthsBetween, hint: "0 for none."))\(family)
      <h2>When</h2>
      \(line(.due, hint: "Such as 31/12/2026; empty for no day."))\(line(.asOf, hint: "Empty for today."))
      \(Parts.details(
        "The name of the round, and the draw",
        isOpen: mistake("seed") != nil,
        line(.title, hint: "Empty for what checklist and time make of it.")
          + line(.seed, hint: "The same list, key and number draw the same sample. Empty for the day’s.")
      ))
      """
  }

  /// Takes what was typed.
  static func take(_ form: WebForm, into wish: inout PlanMaker.Wish) {
    for box in PlanMaker.Box.allCases where form.values[box.rawValue] != nil { wish[box] = form.text(box.rawValue) }
    wish.isOneOfFamily = form.all("family").contains("yes")
  }

  /// What is wrong with what was typed, before anything is drawn.
  static func mistakes(_ wish: PlanMaker.Wish) -> [PageContent.Mistake] {
    var mistakes: [PageContent.Mistake] = []
    func number(_ box: PlanMaker.Box, from least: Int) {
      if let number = Int(wish[box]), (least...1_000_000_000).contains(number) { return }
      mistakes.append(PageContent.Mistake("\(box.label): write a whole number, \(least) or more", box: box.rawValue))
    }
    number(.draw, from: 1)
    number(.reserves, from: 0)
    number(.second, from: 0)
    number(.monthsBetween, from: 0)
    if !wish[.seed].isEmpty { number(.seed, from: 0) }
    if let draw = Int(wish[.draw]), draw > 0, let second = Int(wish[.second]), second > draw {
      mistakes.append(
        PageContent.Mistake(
          "A second audit is of a case that is drawn: write \(draw) or fewer",
          box: PlanMaker.Box.second.rawValue
        )
      )
    }
    for box in [PlanMaker.Box.due, .asOf] where !wish[box].isEmpty && Day(written: wish[box]) == nil {
      mistakes.append(PageContent.Mistake("\(box.label): write a date such as 31/12/2026", box: box.rawValue))
    }
    return mistakes
  }

  /// What stands against drawing, each beside its box where it has one.
  static func mistakes(_ problems: Problems) -> [PageContent.Mistake] {
    let columns = PlanColumns.ofCases + PlanColumns.ofAuditors
    let boxes = Set(PlanMaker.Box.allCases.map(\.rawValue) + columns.map(\.box))
    // What is wrong with a list is wrong in many of its rows: the first say enough.
    let shown = problems.all.filter { $0.severity == .error }.prefix(20).map { problem in
      let isOfList = problem.file == PlanMaker.casesName || problem.file == PlanMaker.auditorsName
      // A terminal calls a column by the name that is typed there.
      let meaning = columns.first { $0.box == problem.file }
      let says =
        meaning.map { problem.what.replacing("say the \($0.name)", with: "say this: \($0.words)") } ?? problem.what
      let what = isOfList ? "In \(problem.file): \(says)" : says.uppercasedAtStart
      return PageContent.Mistake("\(what). \(problem.hint)", box: boxes.contains(problem.file) ? problem.file : nil)
    }
    let more = problems.all.count + problems.omitted - shown.count
    return shown + (more > 0 ? [PageContent.Mistake("And \(more) more like these")] : [])
  }
}
