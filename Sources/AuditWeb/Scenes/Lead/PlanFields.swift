import AuditPages

/// The boxes of a round that is planned: which column says what, who is left out, and how many are drawn.
enum PlanFields {
  /// The form, with what was understood of the lists and what was typed.
  static func form(
    _ here: String,
    of visit: Visit,
    _ draft: PlanScene.Draft,
    read: [String: String],
    _ maker: PlanMaker
  ) -> HTML {
    let wish = draft.wish
    func columns(_ names: [String], _ headings: [String]) -> HTML {
      names.map { name in
        menu(name, headings, chosen: wish.columns[name] ?? read[name] ?? "")
      }.joined()
    }
    let parts = draft.headings.cases.map { Fields.Choice($0, $0) }
    return Parts.form(
      here,
      of: visit,
      """
      <h2>How many</h2>
      \(Fields.line("draw", label: "Cases to draw", typed: wish.draw, kind: "number"))
      \(Fields.line("reserves", label: "Cases that wait to stand in", typed: wish.reserves, kind: "number"))
      \(Fields.line("second", label: "Cases that a second auditor reads too, blind", typed: wish.second, kind: "number"))
      \(Fields.pick("by", label: "Divide the list by", hint: "Each part is then drawn from on its own.", none: "Not divided", parts, chosen: wish.by))
      <h2>Who is left out</h2>
      \(Fields.line("months", label: "Leave out cases audited in this many months before", hint: "0 for none.", typed: wish.monthsBetween, kind: "number"))
      \(Fields.boxes("family", legend: "Brothers and sisters", [Fields.Choice("yes", "Draw at most one child of a family")], ticked: wish.isOneOfFamily ? ["yes"] : []))
      <h2>When</h2>
      \(Fields.line("due", label: "Signed by", hint: "Such as 31/12/2026; empty for no day.", typed: wish.due))
      \(Parts.details("Which column says what", columns(maker.caseColumns, draft.headings.cases) + columns(maker.auditorColumns, draft.headings.auditors)))
      \(Parts.details("The number that the draw begins with", Fields.line("seed", label: "Seed", hint: "The same list, key and seed draw the same sample. Empty for today’s.", typed: wish.seed, kind: "number")))
      \(Parts.button("Show what would be drawn", isQuiet: true))
      """
    )
  }

  private static func menu(_ name: String, _ headings: [String], chosen: String) -> HTML {
    Fields.pick(
      "column-\(name)",
      label: Words.capitalised(name.replacing("-", with: " ")),
      none: "Not on the list",
      headings.map { Fields.Choice($0, $0) },
      chosen: chosen
    )
  }

  /// Takes what was typed into a wish.
  static func take(_ form: WebForm, into wish: inout PlanMaker.Wish, _ maker: PlanMaker) {
    (wish.draw, wish.reserves, wish.second) = (form.text("draw"), form.text("reserves"), form.text("second"))
    (wish.by, wish.monthsBetween, wish.due, wish.seed) = (
      form.text("by"), form.text("months"), form.text("due"), form.text("seed")
    )
    wish.isOneOfFamily = form.all("family").contains("yes")
    for name in maker.caseColumns + maker.auditorColumns {
      let heading = form.text("column-\(name)")
      wish.columns[name] = heading.isEmpty ? nil : heading
    }
  }
}
