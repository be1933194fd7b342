import AuditActions
import AuditRules

/// What one audit says to those who work with the child.
public struct Feedback: Hashable, Sendable {
  /// One question that was answered, with what the auditor said of it.
  public struct Point: Hashable, Sendable {
    /// The question.
    public var question: String
    /// What counts: what a moderator settled, otherwise what the auditor gave.
    public var outcome: Outcome
    /// The auditor's words; none where a moderator settled another answer, of which they do not speak.
    public var words: [String]
    /// Why the auditor answered otherwise than a rule found, where that was said; none where a moderator settled another answer.
    public var reason: String?
    /// Where in the file that stands.
    public var evidence: [String]
    /// Why a moderator settled it so; nil where nothing was settled.
    public var settled: String?

    /// Makes one.
    public init(
      question: String,
      outcome: Outcome,
      words: [String],
      reason: String? = nil,
      evidence: [String],
      settled: String? = nil
    ) {
      (self.question, self.outcome, self.words, self.evidence) = (question, outcome, words, evidence)
      (self.reason, self.settled) = (reason, settled)
    }

    /// All that the auditor said of it: why a rule does not decide, then the comments.
    var allWords: [String] { [reason].compactMap(\.self) + words }

    /// Whether something is left to do.
    var isShort: Bool { [.partlyMet, .notMet, .notEvidenced].contains(outcome) }
  }

  /// A grade with why.
  public struct Graded: Hashable, Sendable {
    /// The grade that counts.
    public var grade: Grade
    /// Why, in the auditor's words; nil where a moderator settled another grade.
    public var reason: String?
    /// The questions that leave no higher grade.
    public var caps: [String]
    /// Why a moderator settled it so; nil where nothing was settled.
    public var settled: String?

    /// Makes one.
    public init(_ grade: Grade, reason: String? = nil, caps: [String] = [], settled: String? = nil) {
      (self.grade, self.reason, self.caps, self.settled) = (grade, reason, caps, settled)
    }
  }

  /// An action for the child, with how far it has come.
  public struct Action: Hashable, Sendable {
    /// What, who and by when.
    public var action: ChildAction
    /// The day on which it was done, as was said of it; nil where it is open.
    public var done: Day?
    /// The day on which somebody else had seen that it is; nil where nobody has.
    public var verified: Day?
    /// How many audits of the case noted it, word for word.
    public var noted = 1

    /// Makes one.
    public init(_ action: ChildAction, done: Day? = nil, verified: Day? = nil) {
      (self.action, self.done, self.verified) = (action, done, verified)
    }
  }

  /// One section of the checklist.
  public struct Section: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// Its grade; nothing where nothing in it applied or could be seen.
    public var graded: Graded?
    /// Its questions, in their order.
    public var points: [Point]

    /// Makes one.
    public init(title: String, graded: Graded?, points: [Point]) {
      (self.title, self.graded, self.points) = (title, graded, points)
    }
  }

  /// What somebody who works with the child said to it.
  public struct Reply: Hashable, Sendable {
    /// The role.
    public var from: String
    /// When it was kept.
    public var at: Moment
    /// The words.
    public var text: String

    /// Makes one.
    public init(from role: String, at moment: Moment, text: String) {
      (from, at, self.text) = (role, moment, text)
    }
  }

  /// What stands before the reference, for example `Case`.
  public var heading: String
  /// The reference of the case.
  public var reference: String
  /// All that was audited, at the beginning of a sentence.
  public var whole: String
  /// What people call the round.
  public var round: String
  /// What commands call the round; nothing where that need not be said.
  public var roundName: String?
  /// Whom its actions are for, in the middle of a sentence.
  public var actedFor: String
  /// What is asked about safety.
  public var safetyQuestion: String
  /// The team that holds the case; empty where that is not known.
  public var team: String
  /// The name that signed, where the round says that it is shown.
  public var auditor: String?
  /// When it was signed.
  public var signed: Moment
  /// What the page is known by when a reply comes back.
  public var code: String
  /// The grade of the whole.
  public var overall: Graded?
  /// The good practice that was noted.
  public var goodPractice: [String]
  /// What is to be done, of every signed audit of the case.
  public var actions: [Action]
  /// Whether the child was safe on that day, as the auditor said.
  public var safety: SafetyToday?
  /// Whether somebody raised a concern after that was said.
  public var isConcernRaisedSince: Bool
  /// What is to be done where a child is not safe.
  public var sameDayRoute: String
  /// The sections.
  public var sections: [Section]
  /// What was said to it.
  public var replies: [Reply]

  /// Makes it.
  public init(
    heading: String,
    reference: String,
    whole: String = "The whole file",
    round: String,
    roundName: String? = nil,
    actedFor: String,
    safetyQuestion: String,
    team: String,
    auditor: String?,
    signed: Moment,
    code: String,
    overall: Graded?,
    goodPractice: [String],
    actions: [Action],
    safety: SafetyToday?,
    isConcernRaisedSince: Bool = false,
    sameDayRoute: String,
    sections: [Section],
    replies: [Reply]
  ) {
    self.heading = heading
    self.reference = reference
    self.whole = whole
    self.round = round
    self.roundName = roundName
    self.actedFor = actedFor
    self.safetyQuestion = safetyQuestion
    self.team = team
    self.auditor = auditor
    self.signed = signed
    self.code = code
    self.overall = overall
    self.goodPractice = goodPractice
    self.actions = actions
    self.safety = safety
    self.isConcernRaisedSince = isConcernRaisedSince
    self.sameDayRoute = sameDayRoute
    self.sections = sections
    self.replies = replies
  }
}
