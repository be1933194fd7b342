import AuditActions
import AuditChecklists
import AuditDocuments
import AuditPlanning
import AuditReports
import AuditRules
import AuditStore

extension Inspection {
  /// Takes what the page says out of the journals of all rounds and of the action plan.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - day: the last day that is looked at.
  ///   - months: how many months are looked at.
  ///   - selfAssessment: the checklist of the council's self-assessment.
  ///   - standing: the action plan and what came after the audits, as they stood on that day.
  /// - Returns: what the page says, and what is wrong with journals.
  /// - Throws: where a folder, a plan or a checklist cannot be read.
  public static func of(
    _ workspace: Workspace,
    to day: Day,
    months: Int,
    _ selfAssessment: Checklist?,
    after standing: PlanStanding
  ) throws(Problems) -> (inspection: Inspection, problems: [Problem]) {
    let from = day.adding(months: -months).adding(days: 1)
    var (audits, problems, incomplete): ([Audit], [Problem], Int) = ([], [], 0)
    var (counted, ungraded): (Set<JournalName>, Int) = ([], 0)
    for round in try workspace.rounds() {
      let found = try Moderation.all(of: round, in: workspace)
      problems += found.problems
      incomplete += found.incomplete.count
      for moderation in found.cases {
        let state = moderation.counted.state
        guard let signed = state.firstSignedDay, (from...day).contains(signed) else { continue }
        guard let audit = Audit(moderation, signed, in: round, selfAssessment, standing.followUp) else {
          ungraded += 1
          continue
        }
        audits.append(audit)
        counted.insert(moderation.counted.name)
      }
    }
    // A team that extracts write in two ways is one, as wherever audits are counted by team.
    let spelled = TeamSpellings(of: audits.map(\.team))
    for place in audits.indices { audits[place].team = spelled(audits[place].team) }
    let files = Set(audits.map(\.file))
    let isOfThese = { (name: AuditEntryName) in files.contains(CaseOfRound(round: name.round, case: name.reference)) }
    let raised = try workspace.remarks().concerns.map(\.name).filter(isOfThese)
    // An action is due once its own audit is signed, whether that one counts of its case or not.
    let noted = try workspace.childActions().actions.filter { action in
      let isSignedThen = action.signed.map { (from...day).contains($0) } ?? false
      return (isSignedThen || isOfThese(action.name)) && action.noted.map { $0 <= day } ?? true
    }
    let history = workspace.verifiedHistory()
    problems += history.problems
    var inspection = Inspection(
      from: from,
      to: day,
      audits: audits,
      selfAssessment: selfAssessment?.title,
      concerns: (raised.count, raised.count { standing.followUp.standing(of: $0).isOpen }),
      plan: standing.plan,
      childActions: noted.map { ChildActionsReport.Row($0, after: standing.followUp) }
    )
    inspection.concernsBesides = raised.count { name in
      !counted.contains { ($0.round, $0.reference, $0.auditor) == (name.round, name.reference, name.auditor) }
    }
    inspection.childActionsBesides = noted.count { !isOfThese($0.name) }
    (inspection.incomplete, inspection.ungraded) = (incomplete, ungraded)
    inspection.imported = history.kept.flatMap(\.audits).count { (from...day).contains($0.day) }
    return (inspection, problems)
  }
}

extension Inspection.Audit {
  /// An audit as it counts; nothing where it has no grade.
  fileprivate init?(
    _ moderation: Moderation,
    _ signed: Day,
    in round: Round,
    _ selfAssessment: Checklist?,
    _ followUp: FollowUp
  ) {
    let (state, checklist) = (moderation.counted.state, moderation.checklist)
    guard let given = state.overall?.grade, let counted = state.countedGrade(of: "") else { return nil }
    let file = CaseOfRound(round: round.id, case: moderation.counted.name.reference)
    self.init(
      file: file,
      round: round.title,
      checklist: checklist.title,
      team: state.opening?.team ?? "",
      signed: signed,
      given: given,
      counted: counted,
      isModerated: state.isModerated,
      isReadTwice: moderation.second != nil,
      inspectors: followUp.inspectors[file]?.grade,
      answers: moderation.questions.map { question in
        Inspection.Answer(
          question: question.item.question,
          outcome: question.settled?.settled ?? question.first,
          isSelfAssessment: checklist.id == selfAssessment?.id
        )
      }
    )
  }
}

extension AuditState {
  /// The day of the first signature; nothing where there is none.
  fileprivate var firstSignedDay: Day? { atFirstSignature.flatMap { EnglandDay.of($0.signature.at) } }
}

extension ChildActionsReport.Row {
  /// An action as an audit has it, and how far it has come.
  public init(_ noted: NotedChildAction, after followUp: FollowUp) {
    self.init(
      name: noted.name,
      action: noted.action,
      team: noted.team,
      standing: followUp.standing(ofAction: noted.name)
    )
  }
}
