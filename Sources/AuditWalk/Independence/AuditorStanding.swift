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

  /// Makes the standing of a person in a round, by identifier.
  public init(_ workspace: Workspace, round: String, person: String) {
    self.workspace = workspace
    self.round = round
    self.person = person
  }

  /// Refuses where the person is tied to the case.
  ///
  /// - Parameters:
  ///   - act: what the person wants to do.
  ///   - reference: the case.
  ///   - caseFile: what the audit reads, where that is in hand.
  /// - Throws: the reason, with what to do; and where the plan or an extract of the case cannot be read.
  public func allows(_ act: Act, _ reference: String, reading caseFile: CaseFile? = nil) throws(Problems) {
    let plan = try workspace.round(round)
    guard let auditor = plan.auditor(person) else {
      throw Problems([
        Problem(
          "the round has no auditor \(Problem.quote(person))",
          file: workspace.shown(try workspace.plan(ofRound: round)),
          hint: "Name one of: \(plan.auditors.map(\.id).joined(separator: ", "))."
        )
      ])
    }
    let independence = try Independence(workspace, listed: workspace.listedFrame(ofRound: round))
    let ties = try independence.ties(of: reference, reading: caseFile)
    guard let conflict = auditor.planned.conflicts(with: ties).first else { return }
    throw Problems([
      Problem(
        "'\(person)' cannot \(act.rawValue) \(reference): \(conflict.inWords)",
        file: workspace.shown(try workspace.extract(ofCase: reference, round: round)),
        hint: Self.hint(act)
      )
    ])
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

extension Auditor {
  /// What the rules of planning know of this auditor.
  public var planned: PlannedAuditor {
    PlannedAuditor(
      id: id,
      teams: Set(team.split(separator: ";").compactMap { TeamName(String($0)) }),
      worker: worker,
      most: most,
      away: away
    )
  }
}
