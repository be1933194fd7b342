import AuditActions
import AuditRules

extension TidyTable {
  /// The rounds, with those that audits name and no plan does.
  static func rounds(_ rounds: [Round], audits: TidyTable) -> TidyTable {
    TidyTable(
      "rounds",
      row: "One round.",
      columns: [
        .text("round", "The name of its folder."),
        .text("title", "What people call it.", required: false),
        .text("first_day", "The first day of its period.", required: false),
        .text("last_day", "The last day of its period.", required: false),
        .text("due", "The day by which its audits should be signed.", required: false),
        .text("checklist", "The identifier of its checklist.", required: false),
        .number("version", "The version of its checklist.", required: false),
        .number("frame", "How many cases the sample was drawn from.", required: false),
        .number("sample", "How many cases were drawn.", required: false),
        .text("audits_again", "The round that it audits again.", required: false),
        .text("again_kind", "What is the same in both: same-files, same-theme or actions-only.", required: false),
      ],
      rows: rounds.map { round in
        [
          .text(round.id), .init(round.title), .text("\(round.period.first)"), .text("\(round.period.last)"),
          .init(round.due?.description), .text(round.checklist.id), .integer(round.checklist.version),
          .init(round.frame?.size), .integer(round.sample.count), .init(round.reaudit?.round),
          .init(round.reaudit?.kind.rawValue),
        ]
      }
    ).completed(by: audits, "round")
  }

  /// The cases of the rounds: sampled, waiting, or audited without being planned.
  static func files(_ rounds: [Round], audits: TidyTable) -> TidyTable {
    TidyTable(
      "files",
      row: "One case in one round.",
      columns: [
        .text("file", "The round and the case."),
        .text("round", "The round.", refersTo: "rounds", required: false),
        .text("reference", "The pseudonym of the case.", required: false),
        .text("stratum", "The stratum that it was drawn from.", required: false),
        .number("stratum_size", "How many cases of the list are in that stratum.", required: false),
        .text("drawn", "sample, reserve, or replaced; nothing where the plan does not have it.", required: false),
      ],
      rows: rounds.flatMap { round in
        let sizes = Dictionary((round.frame?.strata ?? []).map { ($0.name, $0.size) }) { first, _ in first }
        let standing = Set(round.cases)
        var known: Set<String> = []
        return (round.sample.map(\.reference) + round.replacements.map(\.reference)).compactMap {
          reference -> [Value]? in
          guard known.insert(reference).inserted else { return nil }
          let stratum = round.stratum(of: reference)
          let isSampled = round.sample.contains { $0.reference == reference }
          let drawn = standing.contains(reference) ? "sample" : isSampled ? "replaced" : "reserve"
          return [
            .text("\(round.id)/\(reference)"), .text(round.id), .text(reference), .init(stratum),
            .init(stratum.flatMap { sizes[$0] }), .text(drawn),
          ]
        }
      }
    ).completed(by: audits, "file")
  }

  /// Who audits, by role and never by name.
  static func people(_ rounds: [Round], audits: TidyTable) -> TidyTable {
    TidyTable(
      "people",
      row: "One auditor in one round, by identifier and role.",
      columns: [
        .text("person", "The round and the auditor."),
        .text("round", "The round.", refersTo: "rounds", required: false),
        .text("auditor", "The identifier of the auditor.", required: false),
        .text("role", "The role.", required: false),
        .text("team", "The auditor's own team.", required: false),
        .text("relation", "How the auditor stands to the teams audited.", required: false),
        .number("allocated", "How many audits the plan gives to the auditor.", required: false),
      ],
      rows: rounds.flatMap { round in
        round.auditors.map { auditor in
          [
            .text("\(round.id)/\(auditor.id)"), .text(round.id), .text(auditor.id), .init(auditor.role),
            .init(auditor.team), .text(auditor.relation.rawValue), .integer(round.allocations(of: auditor.id).count),
          ]
        }
      }
    ).completed(by: audits, "person")
  }

  /// The actions of the plan, as they stand.
  static func actions(_ plan: ActionPlan, today: Day) -> TidyTable {
    TidyTable(
      "actions",
      row: "One action of the action plan, as it stands.",
      columns: [
        .text("action", "Its number."),
        .text("area", "The number of the area for development."),
        .text("finding", "The finding that it answers."),
        .text("source", "Where the area comes from."),
        .text("text", "What is to be done."),
        .text("person", "The role responsible."),
        .text("time_scale", "The time scale as it was written."),
        .text("due", "The last day that is in time.", required: false),
        .text("state", "open, inProgress, done, verified, reopened, acceptedRisk or withdrawn."),
        .text("added", "The day on which it was added."),
        .text("done_day", "The day on which it was said to be done.", required: false),
        .text("verified_day", "The day on which that was verified.", required: false),
        .number("days_overdue", "By how many days it is late on the day of the export.", required: false),
      ],
      rows: plan.all.flatMap { area in
        area.actions.map { action in
          [
            .text("\(action.number)"), .text("\(area.number)"), .init(area.area), .init(area.source.inWords),
            .init(action.text), .init(action.person), .init(action.timeScale.written),
            .init(action.timeScale.due?.description), .text(action.state.rawValue), .text("\(action.added.day)"),
            .init(action.completion?.on.description), .init(action.verification?.on.description),
            .init(action.daysOverdue(on: today)),
          ]
        }
      }
    )
  }

  /// Adds since when somebody knows of each concern, and how it ended, as the journal of actions says.
  func withEndings(_ followUp: FollowUp) -> TidyTable {
    func keyed<Said>(_ said: [AuditEntryName: Said]) -> [[Value]: Said] {
      said.reduce(into: [:]) { keyed, entry in
        let concern = entry.key
        let audit = "\(concern.round)/\(concern.reference)/\(concern.auditor)"
        keyed[[.text(audit), .integer(concern.number)]] = entry.value
      }
    }
    let (known, ended) = (keyed(followUp.acknowledgements), keyed(followUp.endings))
    return TidyTable(
      name,
      row: row,
      keys: keys,
      columns: columns + [
        .text(
          "acknowledged_at",
          "When somebody said that they know of it, in universal time; nothing where nobody did.",
          required: false
        ),
        .text(
          "ending",
          "How it ended: acted-on, already-known or no-risk-found; nothing while it is open.",
          required: false
        ),
        .text("ended_day", "The day on which it ended.", required: false),
      ],
      rows: rows.map { row in
        let key = Array(row.prefix(keys))
        let ending = ended[key]
        return row + [.init(known[key]?.at.text), .init(ending?.kind.rawValue), .init(ending?.on.description)]
      }
    )
  }

  /// Adds rows, of a key alone, for what audits name and the plans do not have.
  private func completed(by audits: TidyTable, _ column: String) -> TidyTable {
    guard let place = audits.columns.firstIndex(where: { $0.name == column }) else { return self }
    var table = self
    var known = Set(rows.map { $0[0] })
    for row in audits.rows where known.insert(row[place]).inserted {
      table.rows.append([row[place]] + columns.dropFirst().map { _ in .none })
    }
    return table
  }
}
