import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore

/// Whether a person may do something with a case of a round; asked anew each time, because a plan can be changed and an extract
/// brought in while an audit is open.
public struct AuditorStanding: Sendable {
  /// What a person wants to do with a case.
  public enum Act: String, Sendable {
    /// Open its audit.
    case audit
    /// Sign its audit.
    case sign
    /// Settle what two auditors answered differently.
    case moderate
  }

  private let workspace: Workspace
  private let round: String
  private let person: String
  private let team: String?

  /// Makes the standing of a person in a round, by identifier.
  ///
  /// `team` is that of a moderator who is no auditor of any round, as it was typed.
  public init(_ workspace: Workspace, round: String, person: String, team: String? = nil) {
    self.workspace = workspace
    self.round = round
    self.person = person
    self.team = team
  }

  /// The identifiers of all others whom a round or `workspace.yaml` knows, in their order; nothing of what cannot be read.
  var others: [String] {
    let people = (try? People.all(of: workspace)) ?? [:]
    let accounts = (try? workspace.settings())?.auditors ?? [:]
    return people.keys.filter { $0 != person && accounts[$0] != person }.sorted()
  }

  /// Refuses where the person is tied to the case.
  ///
  /// - Parameters:
  ///   - act: what the person wants to do.
  ///   - reference: the case.
  ///   - caseFile: what the audit reads, where that is in hand.
  /// - Throws: the reason, with what to do; and where the plan or an extract of the case cannot be read.
  public func allows(_ act: Act, _ reference: String, reading caseFile: CaseFile? = nil) throws(Problems) {
    let planned = act == .moderate ? try moderator() : try auditor()
    if act == .sign { try refuseTakenBack(reference) }
    let independence = try Independence(workspace, listed: workspace.listedFrame(ofRound: round))
    let ties = try independence.ties(of: reference, reading: caseFile)
    guard let conflict = planned.conflicts(with: ties).first else { return }
    throw Problems([
      Problem(
        "'\(person)' cannot \(act.rawValue) \(reference): \(conflict.inWords)",
        file: workspace.shown(try workspace.extract(ofCase: reference, round: round)),
        hint: Self.hint(act)
      )
    ])
  }

  /// Refuses the signature of an audit that went to another when its lease was over, or an account was closed: the case would have two audits that were
  /// meant as one.
  private func refuseTakenBack(_ reference: String) throws(Problems) {
    let plan = try workspace.round(round)
    var why = plan.takenBack(reference, from: person)?.inWords
    let holders = plan.allocations.filter { $0.reference == reference }.map(\.auditor)
    if !holders.isEmpty, !holders.contains(person), try workspace.peopleWithClosedAccounts().contains(person) {
      why = why ?? "it was given to another auditor, because their account is closed"
    }
    guard let why else { return }
    throw Problems([
      Problem(
        "'\(person)' cannot sign \(reference): \(why)",
        file: workspace.shown(try workspace.plan(ofRound: round)),
        hint:
          "What was answered is kept as a draft, and counts nowhere. Ask the QA lead whether the case comes back to you."
      )
    ])
  }

  private func auditor() throws(Problems) -> PlannedAuditor {
    let plan = try workspace.round(round)
    if let auditor = plan.auditor(person) { return auditor.planned }
    throw Problems([
      Problem(
        "the round has no auditor \(Problem.quote(person))",
        file: workspace.shown(try workspace.plan(ofRound: round)),
        hint: "Name one of: \(plan.auditors.map(\.id).joined(separator: ", "))."
      )
    ])
  }

  /// A moderator need not be an auditor of the round; but somebody of whom no team is known could belong to any.
  private func moderator() throws(Problems) -> PlannedAuditor {
    let typed = Set((team ?? "").split(separator: ";").compactMap { TeamName(String($0)) })
    var known: Auditor?
    for name in [round] + (try workspace.roundNames()).sorted(by: >) where known == nil {
      known = try workspace.round(name).auditor(person)
    }
    guard known != nil || !typed.isEmpty else {
      throw Problems([
        Problem(
          "\(Problem.quote(person)) is no auditor of any round, so that their team is not known",
          file: workspace.shown(try workspace.plan(ofRound: round)),
          hint: "Say it with --team, because nobody moderates a case of their own team; or name one of: "
            + "\(try workspace.round(round).auditors.map(\.id).joined(separator: ", "))."
        )
      ])
    }
    let planned = known?.planned
    return PlannedAuditor(id: person, teams: typed.union(planned?.teams ?? []), workers: planned?.workers ?? [])
  }

  private static func hint(_ act: Act) -> String {
    switch act {
    case .audit: "Nobody audits a case of their own or of their team. Ask the QA lead to allocate it to another team."
    case .sign:
      "What was answered is kept. Step back from it with caseaudit walk CASE --recuse REASON, and ask the QA lead to give it "
        + "to another auditor."
    case .moderate: "Nobody moderates a case of their own or of their team. Ask somebody of another team."
    }
  }
}

extension Round.TakenBack {
  /// Why the auditor does not have it any more.
  var inWords: String {
    "it was given to another auditor on \(on.inWords), because nothing had been written for \(days) days"
  }
}

extension Auditor {
  /// What the rules of planning know of this auditor.
  public var planned: PlannedAuditor {
    PlannedAuditor(
      id: id,
      teams: Set(team.split(separator: ";").compactMap { TeamName(String($0)) }),
      workers: workers,
      most: most,
      away: away
    )
  }
}
