import AuditActions
import AuditRules
import AuditSummaries

/// What the months before an inspection have to show, from what is there already.
public struct Inspection: Sendable {
  /// One audited case.
  public struct Audit: Hashable, Sendable {
    /// The case.
    public var file: CaseOfRound
    /// What people call the round.
    public var round: String
    /// The title of the checklist.
    public var checklist: String
    /// The team that holds the case; empty where that is not known.
    public var team: String
    /// The day of the first signature.
    public var signed: Day
    /// The grade that the auditor signed.
    public var given: Grade
    /// The grade that counts: what a moderator settled, otherwise what was signed.
    public var counted: Grade
    /// Whether a moderator settled anything of it.
    public var isModerated: Bool
    /// Whether a second auditor read the case without knowing of the first.
    public var isReadTwice: Bool
    /// How inspectors graded the case; nothing where that was not entered.
    public var inspectors: Grade?
    /// The answers that count, each with its question.
    public var answers: [Answer]

    /// Makes one.
    public init(
      file: CaseOfRound,
      round: String,
      checklist: String,
      team: String,
      signed: Day,
      given: Grade,
      counted: Grade,
      isModerated: Bool,
      isReadTwice: Bool,
      inspectors: Grade?,
      answers: [Answer]
    ) {
      self.file = file
      self.round = round
      self.checklist = checklist
      self.team = team
      self.signed = signed
      self.given = given
      self.counted = counted
      self.isModerated = isModerated
      self.isReadTwice = isReadTwice
      self.inspectors = inspectors
      self.answers = answers
    }
  }

  /// A question with the answer that counts.
  public struct Answer: Hashable, Sendable {
    /// The question.
    public var question: String
    /// The answer.
    public var outcome: Outcome
    /// Whether the question is one of the council's self-assessment.
    public var isSelfAssessment: Bool

    /// Makes one.
    public init(question: String, outcome: Outcome, isSelfAssessment: Bool) {
      (self.question, self.outcome, self.isSelfAssessment) = (question, outcome, isSelfAssessment)
    }
  }

  /// The first day that is looked at.
  public var from: Day
  /// The last day that is looked at, on which everything is as it stands.
  public var to: Day
  /// The audits signed on those days, by day.
  public var audits: [Audit]
  /// The title of the checklist of self-assessment; nothing where the council has none.
  public var selfAssessment: String?
  /// Concerns raised on the cases of those audits, and how many of them have not ended.
  public var concerns: (raised: Int, open: Int)
  /// How many of these stand in none of those audits, but in that of another who reads the case.
  public var concernsBesides = 0
  /// The action plan.
  public var plan: ActionPlan
  /// Actions for the children of those audits, and of any other audit that was signed on those days.
  public var childActions: [ChildActionsReport.Row]
  /// How many of these are of no case of those audits, as where only the second audit of a case is signed.
  public var childActionsBesides = 0
  /// How many imported audits lie on those days; they are nowhere else on the page.
  public var imported = 0
  /// How many audits signed on those days have no grade, because no question could be answered; they are nowhere else on the page.
  public var ungraded = 0
  /// How many journals of any round are not there or could not be read to their end, whose cases are left out.
  public var incomplete = 0

  /// Makes it.
  public init(
    from: Day,
    to: Day,
    audits: [Audit],
    selfAssessment: String?,
    concerns: (raised: Int, open: Int),
    plan: ActionPlan,
    childActions: [ChildActionsReport.Row]
  ) {
    (self.from, self.to) = (from, to)
    self.audits = audits.sorted { ($0.signed, $0.file) < ($1.signed, $1.file) }
    self.selfAssessment = selfAssessment
    self.concerns = concerns
    self.plan = plan
    self.childActions = childActions
  }

  /// How moderators' grades differ from those that were signed, of the audits of which something was settled.
  var moderation: Leniency {
    audits.filter(\.isModerated).reduce(into: Leniency()) { $0.add($1.given, $1.counted) }
  }

  /// How inspectors' grades differ from the council's: from those that were signed, or from those that count.
  func inspectors(against grade: KeyPath<Audit, Grade>) -> Leniency {
    audits.reduce(into: Leniency()) { ways, audit in
      if let other = audit.inspectors { ways.add(audit[keyPath: grade], other) }
    }
  }

  /// How many audits were made with the checklists that ask a question.
  func files(asking question: QuestionTally) -> Int {
    let checklists = Set(audits.filter { $0.answers.contains { $0.question == question.question } }.map(\.checklist))
    return audits.count { checklists.contains($0.checklist) }
  }

  /// The questions of all audits, or of the self-assessment alone.
  func tallies(ofSelfAssessment only: Bool = false) -> [QuestionTally] {
    QuestionTally.of(
      audits.flatMap(\.answers).filter { !only || $0.isSelfAssessment }.map { ($0.question, $0.outcome) }
    )
  }
}
