import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk

/// Whether whoever visits may settle something of a case, and what is asked besides.
struct Settling {
  /// What stands against it, as the page says it; nothing where nothing does.
  let objection: HTML
  /// Whether something can be settled.
  let isOpen: Bool
  /// Whether the team of the moderator has to be asked, because no round has them as an auditor.
  let asksTeam: Bool

  /// Looks at who visits, and at the round.
  init(_ visit: Visit, _ moderation: Moderation, in round: Round) throws(Problems) {
    asksTeam = try !visit.workspace.rounds().contains { $0.auditor(visit.person) != nil }
    do throws(Problems) {
      try visit.workspace.refuseWhatIsClosed(round)
      // The team of somebody who is no auditor is known when it was typed.
      if !asksTeam { try moderation.allows(moderator: visit.person, in: round, visit.workspace) }
      (objection, isOpen) = ("", true)
    } catch {
      (objection, isOpen) = ("<div class=\"inset\">\(Parts.problems(error, of: visit))</div>\n", false)
    }
  }

  /// The box for the team, where it has to be asked.
  func team(_ visit: Visit, _ mistake: String?) -> HTML {
    guard asksTeam else { return "" }
    return Fields.line(
      "team",
      label: "Your team",
      hint: "Nobody settles a case of their own team, and no round has you as an auditor.",
      typed: visit.form.text("team"),
      mistake: mistake
    )
  }
}
