/// One assessment of a child's needs.
public struct Assessment: Hashable, Sendable {
  /// The name by which other parts of the extract refer to it.
  public var identifier: String

  /// The identifier of the referral it answers.
  public var referral: Fact<String>

  /// Initial, core or single assessment.
  public var kind: Fact<AssessmentKind>

  /// The day it started (`AssessmentActualStartDate`).
  public var started: Fact<Day>

  /// The day a manager authorised it (`AssessmentAuthorisationDate`); present and empty while it is open.
  public var authorised: Fact<Day>

  /// The day it was entered on the case system.
  public var recorded: Fact<Day>

  /// The worker who wrote it.
  public var author: Fact<String>

  /// The signatures in the order in which the file holds them.
  public var signatures: Fact<[Signature]>

  /// The day the child was first seen for it.
  public var childSeen: Fact<Day>

  /// Whether the child was seen alone.
  public var childSeenAlone: Fact<Bool>

  /// Why the child was not seen alone, where that is recorded.
  public var notSeenAloneReason: Fact<String>

  /// The child's wishes and feelings, as the assessment words them.
  public var childsViews: Fact<String>

  /// The views of parents and carers, as the assessment words them.
  public var parentsViews: Fact<String>

  /// The risks named.
  public var riskFactors: Fact<[String]>

  /// The protective factors named.
  public var protectiveFactors: Fact<[String]>

  /// The analysis and conclusion.
  public var analysis: Fact<String>

  /// Why it took longer than the limit, where that is recorded.
  public var reasonOverLimit: Fact<String>

  /// Who contributed to it, by agency.
  public var contributions: Fact<[Participant]>

  /// The other children of the household whom it covers, each in their own right.
  public var siblings: Fact<[Sibling]>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    identifier: String = "",
    referral: Fact<String> = .notSeen,
    kind: Fact<AssessmentKind> = .notSeen,
    started: Fact<Day> = .notSeen,
    authorised: Fact<Day> = .notSeen,
    recorded: Fact<Day> = .notSeen,
    author: Fact<String> = .notSeen,
    signatures: Fact<[Signature]> = .notSeen,
    childSeen: Fact<Day> = .notSeen,
    childSeenAlone: Fact<Bool> = .notSeen,
    notSeenAloneReason: Fact<String> = .notSeen,
    childsViews: Fact<String> = .notSeen,
    parentsViews: Fact<String> = .notSeen,
    riskFactors: Fact<[String]> = .notSeen,
    protectiveFactors: Fact<[String]> = .notSeen,
    analysis: Fact<String> = .notSeen,
    reasonOverLimit: Fact<String> = .notSeen,
    contributions: Fact<[Participant]> = .notSeen,
    siblings: Fact<[Sibling]> = .notSeen,
    place: Place = .unknown
  ) {
    self.identifier = identifier
    self.referral = referral
    self.kind = kind
    self.started = started
    self.authorised = authorised
    self.recorded = recorded
    self.author = author
    self.signatures = signatures
    self.childSeen = childSeen
    self.childSeenAlone = childSeenAlone
    self.notSeenAloneReason = notSeenAloneReason
    self.childsViews = childsViews
    self.parentsViews = parentsViews
    self.riskFactors = riskFactors
    self.protectiveFactors = protectiveFactors
    self.analysis = analysis
    self.reasonOverLimit = reasonOverLimit
    self.contributions = contributions
    self.siblings = siblings
    self.place = place
  }
}

extension Assessment: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Assessment>(
    "assessment",
    "One assessment of a child's needs.",
    blank: Assessment(),
    place: \.place,
    rows: [
      .identifier(
        "identifier",
        \.identifier,
        of: .assessment,
        "The name by which other parts of the extract refer to it."
      ),
      .fact("referral", \.referral, .reference(to: .referral), "The identifier of the referral it answers."),
      .fact("kind", \.kind, .choice(), "Initial, core or single assessment."),
      .fact("started", \.started, .day, "The day it started (`AssessmentActualStartDate`)."),
      .fact(
        "authorised",
        \.authorised,
        .day,
        "The day a manager authorised it (`AssessmentAuthorisationDate`); present and empty while it is open."
      ),
      .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
      .fact("author", \.author, .reference(to: .worker), "The worker who wrote it."),
      .fact("signatures", \.signatures, .parts(), "The signatures in the order in which the file holds them."),
      .fact("childSeen", \.childSeen, .day, "The day the child was first seen for it."),
      .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was seen alone."),
      .fact(
        "notSeenAloneReason",
        \.notSeenAloneReason,
        .text,
        "Why the child was not seen alone, where that is recorded."
      ),
      .fact(
        "childsViews",
        \.childsViews,
        .text,
        label: "child's views",
        "The child's wishes and feelings, as the assessment words them."
      ),
      .fact(
        "parentsViews",
        \.parentsViews,
        .text,
        label: "parents' views",
        "The views of parents and carers, as the assessment words them."
      ),
      .fact("riskFactors", \.riskFactors, .texts, "The risks named."),
      .fact("protectiveFactors", \.protectiveFactors, .texts, "The protective factors named."),
      .fact("analysis", \.analysis, .text, "The analysis and conclusion."),
      .fact("reasonOverLimit", \.reasonOverLimit, .text, "Why it took longer than the limit, where that is recorded."),
      .fact("contributions", \.contributions, .parts(), "Who contributed to it, by agency."),
      .fact(
        "siblings",
        \.siblings,
        .parts(),
        "The other children of the household whom it covers, each in their own right."
      ),
    ]
  )
}
