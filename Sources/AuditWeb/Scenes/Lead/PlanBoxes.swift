import AuditPages
import AuditWalk

/// The boxes of a round that is planned, once its lists are there: how many are drawn, who is left out, by when.
struct PlanBoxes {
  /// What was typed and chosen.
  let typed: PlanTyped
  /// The headings by which the list of cases can be divided.
  let headings: [String]
  /// What is wrong with what was typed into the box of a name; nil where nothing is.
  let mistake: (String) -> String?

  private var isOfSameFiles: Bool { typed.again == .sameFiles }

  /// All of them.
  var html: HTML {
    let months: HTML = isOfSameFiles ? "" : line(.monthsBetween, hint: "0 for none.")
    let example =
      "A heading of the list, = and what stands under it, such as Plan type=Child protection; a line each. Of people the plan says "
      + "how many, and no name or number."
    return """
      <h2>How many</h2>
      \(isOfSameFiles ? readAgain : "" as HTML)\(drawing)\(line(.second))
      <h2>Who is left out</h2>
      \(months)\(tick(.oneOfFamily, "Brothers and sisters"))
      \(rarely(
        "Only some of the cases on the list",
        [.only, .leaveOut],
        lines(.only, hint: "\(example) Of lines with the same heading one is enough.") + lines(.leaveOut, hint: example)
      ))
      <h2>When</h2>
      \(line(.due, hint: "Such as 31/12/2026; empty for no day."))\(line(.asOf, hint: "Empty for today."))
      \(rarely(
        "The name of the round, the draw, and audits that are left alone",
        [.title, .seed, .lease],
        line(.title, hint: "Empty for what checklist and time make of it.")
          + line(.seed, hint: "The same list, key and number draw the same sample. Empty for the day’s.")
          + line(.lease, hint: "Counted from the last entry of an audit that was begun. Empty for never.")
      ))
      """
  }

  /// What is said of cases that are read again, and which of them are.
  private var readAgain: HTML {
    "<p>The cases of the round \(typed[.reAudits]) that are on the list as open ones are read again. None are drawn.</p>\n"
  }

  /// How many are drawn, or which files are read again; besides those nothing but what was typed all the same, so that it can be taken
  /// away.
  private var drawing: HTML {
    let reserves = line(.reserves, hint: "They stand in where a case cannot be read.")
    let sized =
      needed(.margin, line(.margin, hint: "As many cases as that takes are drawn. \(Self.emptied)"))
      + needed(.change, line(.change, hint: "As many as show such a change four times of five. \(Self.emptied)"))
    let some =
      needed(.share, line(.share, hint: "Drawn anew, from each part of the list alike. Empty for all."))
      + needed(.failed, tick(.failed, "Which of its files"))
    let by = Fields.pick(
      PlanField.by.box,
      label: PlanField.by.label,
      hint:
        "Each part is then drawn from on its own, in proportion, and two cases of it at least. Columns that name or number "
        + "people are not offered, because the parts stand in the plan.",
      none: "Not divided",
      headings.map { Fields.Choice($0, $0) },
      chosen: typed[.by],
      mistake: mistake(PlanField.by.box)
    )
    return needed(.draw, line(.draw))
      + rarely("How exact it is to be, in place of how many", [.margin, .change], sized)
      + rarely("Only some of its files", [.share, .failed], some) + needed(.reserves, usual: "0", reserves)
      + needed(.by, by)
  }

  private static let emptied = "Empty “\(PlanField.draw.label)” then."

  /// A box, but for one of cases that are drawn where none are, or of files that are read again where cases are drawn: that only where
  /// something was typed into it.
  private func needed(_ field: PlanField, usual: String = "", _ box: HTML) -> HTML {
    PlanTyped.isAsked(field, ofSameFiles: isOfSameFiles) || typed[field] != usual ? box : ""
  }

  private func line(_ field: PlanField, hint: String? = nil) -> HTML {
    Fields.line(field.box, label: field.label, hint: hint, typed: typed[field], mistake: mistake(field.box))
  }

  private func lines(_ field: PlanField, hint: String) -> HTML {
    Fields.words(field.box, label: field.label, hint: hint, typed: typed[field], mistake: mistake(field.box), rows: 2)
  }

  private func tick(_ field: PlanField, _ legend: HTML) -> HTML {
    Fields.boxes(
      field.box,
      legend: legend,
      [Fields.Choice(PlanTyped.ticked, field.label)],
      ticked: [typed[field]],
      mistake: mistake(field.box)
    )
  }

  /// What is rarely needed: closed, unless something in it was typed or is wrong.
  private func rarely(_ words: String, _ fields: [PlanField], _ content: HTML) -> HTML {
    let isOpen = fields.contains { !typed[$0].isEmpty || mistake($0.box) != nil }
    return content.markup.isEmpty ? "" : Parts.details(words, isOpen: isOpen, content)
  }
}
