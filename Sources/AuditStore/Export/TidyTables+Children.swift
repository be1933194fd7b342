import AuditActions
import AuditRules

extension TidyTable {
  /// The actions for single children, by how far they have come and never by what was said.
  ///
  /// - Parameters:
  ///   - noted: the actions of signed audits.
  ///   - followUp: what became of them.
  ///   - audits: the table of audits; what is of none of its rows was left out with its journal.
  ///   - today: the day of the export.
  /// - Returns: the table.
  static func childActions(
    _ noted: [NotedChildAction],
    _ followUp: FollowUp,
    audits: TidyTable,
    today: Day
  ) -> TidyTable {
    let known = Set(audits.rows.map { $0[0] })
    return TidyTable(
      "child_actions",
      row: "One action for the child of a signed audit, by how far it has come and never by what was said.",
      keys: 2,
      columns: [
        .text("audit", "The audit in which it was noted.", refersTo: "audits"),
        .number("number", "The number of its line in the journal of that audit."),
        .text("noted_day", "The day on which it was noted.", required: false),
        .text("due", "The last day that is in time, as its words say.", required: false),
        .number("what_missing", "1 where its words do not say what is to be done."),
        .number("who_missing", "1 where they do not say who does it."),
        .number("when_missing", "1 where they do not say by when."),
        .text("done_day", "The day on which it was said to be done.", required: false),
        .text("verified_day", "The day on which somebody else verified that.", required: false),
        .number("days_overdue", "By how many days it is late on the day of the export.", required: false),
      ],
      rows: noted.compactMap { entry in
        let name = entry.name
        let audit = Value.text("\(name.round)/\(name.reference)/\(name.auditor)")
        guard known.contains(audit) else { return nil }
        let standing = followUp.standing(ofAction: name)
        let missing = entry.action.missing
        return [audit, .integer(name.number), .init(entry.noted?.description), .init(entry.action.due?.description)]
          + ChildAction.aspects.map { .init(missing.contains($0)) }
          + [
            .init(standing.completion?.on.description), .init(standing.verification?.on.description),
            .init(standing.daysOverdue(entry.action, on: today)),
          ]
      }
    )
  }
}
